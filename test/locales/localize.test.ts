import { expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from '../fixtures/wait.js';
import { intlLocales } from '../../src/feed/intl-locales.js';
import { followPageLanguage } from '../../src/locales/localize.js';
import { cardsOf, listOn, part, partsOf } from '../fixtures/elements.js';
import { at, feedOf, item, many } from '../fixtures/feed.js';
import type { PracticeList, PracticeSearch } from '../../src/index.js';

const root = document.documentElement;

/** What the interface says in each language: for 1, 2, 5 and 12 practices, and for the period, place and topic of one. */
const languages = {
  de: {
    counts: ['1 Praxisbeispiel', '2 Praxisbeispiele', '5 Praxisbeispiele', '12 Praxisbeispiele'],
    since: 'Seit 2016',
    place: 'Oslo, Norwegen',
    topic: 'Bildung',
    direction: 'ltr',
  },
  fr: {
    counts: ['1 bonne pratique', '2 bonnes pratiques', '5 bonnes pratiques', '12 bonnes pratiques'],
    since: 'Depuis 2016',
    place: 'Oslo, Norvège',
    topic: 'Éducation',
    direction: 'ltr',
  },
  pl: {
    counts: ['1 dobra praktyka', '2 dobre praktyki', '5 dobrych praktyk', '12 dobrych praktyk'],
    since: 'Od 2016 r.',
    place: 'Oslo, Norwegia',
    topic: 'Edukacja',
    direction: 'ltr',
  },
  ar: {
    counts: [
      'عدد الممارسات الجيدة: 1',
      'عدد الممارسات الجيدة: 2',
      '5 ممارسات جيدة',
      '12 ممارسة جيدة',
    ],
    since: 'منذ عام 2016',
    place: '\u2068Oslo\u2069، النرويج',
    topic: 'التعليم',
    direction: 'rtl',
  },
  he: {
    counts: ['1 פרקטיקה טובה', '2 פרקטיקות טובות', '5 פרקטיקות טובות', '12 פרקטיקות טובות'],
    since: 'מאז 2016',
    place: '\u2068Oslo\u2069, נורווגיה',
    topic: 'חינוך',
    direction: 'rtl',
  },
  uk: {
    counts: ['1 добра практика', '2 добрі практики', '5 добрих практик', '12 добрих практик'],
    since: 'З 2016 року',
    place: 'Oslo, Норвегія',
    topic: 'Освіта',
    direction: 'ltr',
  },
  ja: {
    counts: ['好事例1件', '好事例2件', '好事例5件', '好事例12件'],
    since: '2016年から',
    place: 'Oslo（ノルウェー）',
    topic: '教育',
    direction: 'ltr',
  },
  'pt-BR': {
    counts: ['1 boa prática', '2 boas práticas', '5 boas práticas', '12 boas práticas'],
    since: 'Desde 2016',
    place: 'Oslo, Noruega',
    topic: 'Educação',
    direction: 'ltr',
  },
} as const;

/** A text with its numbers in the digits of a language, which are the same in every browser. */
function inDigitsOf(language: string, text: string | undefined): string {
  const format = new Intl.NumberFormat(intlLocales(language), { useGrouping: false });
  return (text ?? '').replace(/\d+/g, (number) => format.format(Number(number)));
}

describe('a page in', () => {
  before(() => followPageLanguage());
  after(() => {
    root.lang = 'en';
    root.dir = '';
  });

  for (const [language, said] of Object.entries(languages)) {
    describe(language, () => {
      before(() => {
        root.lang = language;
        root.dir = said.direction;
      });

      it('uses its own plural forms', async () => {
        const page = await fixture(
          html`<div>
            <practice-search></practice-search>
            <practice-list></practice-list>
          </div>`,
        );
        const search = page.querySelector('practice-search') as PracticeSearch;
        const list = page.querySelector('practice-list') as PracticeList;
        for (const [i, number] of [1, 2, 5, 12].entries()) {
          list.feed = feedOf(many(number));
          const count = inDigitsOf(language, said.counts[i]);
          await waitUntil(() => part(search, 'count')?.textContent === count, count);
        }
      });

      it('translates place, period and topic', async () => {
        const feed = feedOf([item('a', at('Oslo', 'NO', '2016/..'))]);
        const list = await listOn(html`<practice-list .feed=${feed}></practice-list>`);
        const [card] = cardsOf(list);
        if (!card) throw new Error('no card');
        const since = inDigitsOf(language, said.since);
        await waitUntil(() => partsOf(card, 'period')[0] === since, since);
        expect(partsOf(card, 'place')).to.eql([said.place]);
        expect(partsOf(card, 'topic')).to.eql([said.topic]);
      });

      it('keeps the direction of an English text', async () => {
        const list = await listOn(html`<practice-list .feed=${feedOf(many(1))}></practice-list>`);
        const title = list.querySelector<HTMLElement>('[slot="title"]');
        expect(title?.lang).to.equal('en');
        expect(title && getComputedStyle(title).direction).to.equal('ltr');
        const frame = cardsOf(list)[0];
        expect(frame && getComputedStyle(frame).direction).to.equal(said.direction);
      });
    });
  }

  it('an unknown language is in English', async () => {
    root.lang = 'xx';
    const list = await listOn(html`<practice-list .feed=${feedOf(many(20))}></practice-list>`);
    await waitUntil(() => part(list, 'more')?.textContent.trim() === 'Show more');
  });
});
