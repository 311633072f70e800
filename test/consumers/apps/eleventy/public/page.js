const list = (id) => document.querySelector(`practice-list#${id}`);

document.addEventListener('practice-select', (event) => {
  event.preventDefault();
  document.querySelector('output').textContent = event.practice.texts[0].title;
});

document.querySelector('#bergen')?.addEventListener('click', () => {
  list('practices').setAttribute('city', 'Bergen');
});

document.querySelector('#one')?.addEventListener('click', () => {
  list('other').pageSize = 1;
});

const other = list('other');
if (other) other.feed = await (await fetch('/other.json')).json();
