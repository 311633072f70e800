// No other module is imported: this one brings the types of tags and events.
import 'intercultural-practices/define.js';

const list = document.querySelector('practice-list');
if (list) {
  list.layout = 'compact';
  list.sort = 'oldest';
  list.query = { text: 'school' };
  list.addEventListener('practice-results', ({ results }) => console.log(results.total));
}
document.createElement('practice-search').filters = 'topic year';
document.addEventListener('practice-select', (event) => {
  event.preventDefault();
  console.log(event.practice.id, event.url);
});
document.body.addEventListener('practice-error', ({ code }) => console.log(code));
