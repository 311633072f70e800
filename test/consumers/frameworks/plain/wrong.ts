import 'intercultural-practices/define.js';

const list = document.createElement('practice-list');
list.sort = 'newst';
list.layout = 'gird';
list.query = { txt: 'school' };
list.bogus = 1;
list.results = undefined;
document.addEventListener('practice-select', ({ code }) => console.log(code));
document.createElement('practice-search').src = '/practices.json';
