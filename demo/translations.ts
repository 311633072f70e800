import type { PracticeList } from '../src/index.js';

interface Item {
  readonly id: string;
  readonly _practice: object;
}

interface Feed {
  readonly items: readonly Item[];
}

/** The practice with a translation by a language model, which is for this page only. */
const translated = 'oslo-intercultural-museum';
const translations = {
  en: {
    title: 'Intercultural museum',
    summary:
      'This museum in Oslo tells of Norwegian diversity in the past and writes its next chapter in the present; it grew out of the wish to accept the city as it is, with all its cultures.',
    machine: true,
  },
};

const list = document.querySelector<PracticeList>('practice-list');
const answer = await fetch('../data/practices.json');
const feed: Feed = await answer.json();
const items = feed.items.map((item) =>
  item.id === translated ? { ...item, _practice: { ...item._practice, translations } } : item,
);
if (list) list.feed = { ...feed, items };
