import List from 'list.js';
import { loadCards } from './practices.js';

const list = new List('practices', {
  page: 12,
  pagination: {},
  valueNames: ['title', 'place', 'period', 'summary', 'topic'],
  item: `<li><article>
    <h2 class="title"></h2>
    <p><span class="place"></span> <span class="period"></span></p>
    <p class="summary"></p>
    <p class="topic"></p>
  </article></li>`,
});

const cards = await loadCards();
list.add(
  cards.map(({ title, city, country, period, summary, topic, translated }) => ({
    title,
    place: [...city, country].join(', '),
    period,
    summary,
    topic: topic.join(', '),
    translated,
  })),
);
