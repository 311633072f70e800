import { expect, html } from '@open-wc/testing';
import '../../src/define.js';
import type { PracticeList, Query } from '../../src/index.js';
import { cardsOf, listOn, part, partsOf, press, settled } from '../fixtures/elements.js';
import { at, feedOf, item } from '../fixtures/feed.js';
import {
  checkbox,
  choicesIn,
  openPanel,
  pageOf,
  type SearchPage,
  shown,
  textsOf,
  type,
  words,
} from '../fixtures/search-form.js';
import { consoleWarnings } from '../fixtures/server.js';
import { waitUntil } from '../fixtures/wait.js';

const cities = [
  { name: 'Lutsk', country: 'UA', names: { uk: 'Луцьк', ar: 'لوتسك', he: 'לוצק' } },
  {
    name: 'Geneva',
    country: 'CH',
    aliases: ['Genève'],
    names: { de: 'Genf', uk: 'Женева', ar: 'جنيف', he: 'ז׳נבה' },
  },
  { name: 'Oslo', country: 'NO', names: { uk: 'Осло' } },
  {
    name: 'Santa Maria da Feira',
    country: 'PT',
    names: { uk: 'Санта-Марія-да-Фейра', el: 'Σάντα Μαρία ντα Φέιρα' },
  },
  { name: 'القدس', country: 'IL' },
  { name: 'حيفا', country: 'IL' },
];
const feed = feedOf(
  [
    item('lutsk', at('Lutsk', 'UA')),
    item('geneva', at('Geneva', 'CH')),
    item('oslo', at('Oslo', 'NO')),
    item('feira', at('Santa Maria da Feira', 'PT')),
  ],
  { _practices: { cities } },
);

function pageIn(
  language: string,
  { practices = feed, query = {} }: { practices?: unknown; query?: Query } = {},
): Promise<SearchPage> {
  return pageOf(
    html`<div lang=${language} .style=${'inline-size: 60em'}>
      <practice-search></practice-search>
      <practice-list page-size="all" .feed=${practices} .query=${query}></practice-list>
    </div>`,
  );
}

function listIn(language: string, attributes: Partial<PracticeList> = {}): Promise<PracticeList> {
  return listOn(
    html`<div lang=${language}>
      <practice-list
        .feed=${attributes.feed ?? feed}
        .query=${attributes.query ?? {}}
        .city=${attributes.city}
        .sort=${attributes.sort}
      ></practice-list>
    </div>`,
  );
}

const placesOf = (list: Element): string[] =>
  cardsOf(list).flatMap((card) => partsOf(card, 'place'));

/** Without isolates. */
const bare = (text: string): string => text.replace(/[\u2068\u2069]/g, '');

/** The names in the choices of an open panel. */
const namesIn = (page: SearchPage): string[] =>
  choicesIn(page.search).map((choice) => bare(choice).replace(/^\*| \p{N}+$/gu, ''));

describe('The name of a city in the page’s language', () => {
  consoleWarnings();

  it('is on cards, in the filter and on chips; the query keeps the feed’s', async () => {
    const page = await pageIn('uk');
    expect(placesOf(page.list)).to.eql([
      'Луцьк, Україна',
      'Женева, Швейцарія',
      'Осло, Норвегія',
      'Санта-Марія-да-Фейра, Португалія',
    ]);
    await openPanel(page.search, 'city');
    expect(choicesIn(page.search)).to.eql([
      'Женева 1',
      'Луцьк 1',
      'Осло 1',
      'Санта-Марія-да-Фейра 1',
    ]);
    checkbox(page.search, 'Луцьк').click();
    await shown(page);
    expect(textsOf(page.search, 'chip')).to.eql(['Луцьк']);
    expect(part(page.search, 'chip')?.ariaLabel).to.contain('Луцьк');
    expect(page.list.query).to.eql({ cities: ['Lutsk'] });
  });

  it('is the feed’s on a page in a language that it has no name in', async () => {
    const list = await listIn('sq');
    expect(placesOf(list)[0]).to.match(/^Lutsk, /);
  });

  it('follows the page’s language, not the visitor’s', async () => {
    const list = await listIn('en');
    expect(placesOf(list)[1]).to.equal('Geneva, Switzerland');
    list.closest('div')?.setAttribute('lang', 'de');
    await waitUntil(() => placesOf(list)[1] === 'Genf, Schweiz');
    expect(placesOf(list)[1]).to.equal('Genf, Schweiz');
  });

  it('is on a card that has been given a practice', async () => {
    const list = await listIn('en');
    const card = document.createElement('practice-card');
    card.practice = list.results?.practices[0];
    card.lang = 'uk';
    list.after(card);
    await card.updateComplete;
    expect(partsOf(card, 'place')).to.eql(['Луцьк, Україна']);
  });

  it('sorts the list by city', async () => {
    const order = async (language: string) => placesOf(await listIn(language, { sort: 'city' }));
    const [first] = await order('uk');
    expect(first).to.equal('Женева, Швейцарія');
    const german = await order('de');
    expect(german.map((place) => place.split(',')[0])).to.eql([
      'Genf',
      'Lutsk',
      'Oslo',
      'Santa Maria da Feira',
    ]);
  });

  it('narrows the choices, and so does any other spelling', async () => {
    const many = ['Alba', 'Bari', 'Cork', 'Delft', 'Essen', 'Gent', 'Hull', 'Jena', 'Kiel', 'Linz'];
    const practices = feedOf(
      [
        item('lutsk', at('Lutsk', 'UA')),
        item('geneva', at('Geneva', 'CH')),
        ...many.map((name) => item(name, at(name, 'DE'))),
      ],
      { _practices: { cities } },
    );
    const page = await pageIn('uk', { practices });
    await openPanel(page.search, 'city');
    const found: Record<string, string[]> = {
      жен: ['Женева'],
      нева: ['Женева'],
      genf: ['Женева'],
      gen: ['Gent', 'Женева'],
      Genève: ['Женева'],
      جنيف: ['Женева'],
      lut: ['Луцьк'],
      zzz: [],
    };
    for (const [typed, names] of Object.entries(found)) {
      type(page.search, typed, 'narrow');
      await page.search.updateComplete;
      expect(namesIn(page), typed).to.have.members(names);
    }
  });

  it('is in what an empty list says and offers', async () => {
    const empty = await listIn('uk', {
      feed: feedOf([item('oslo')], { _practices: { cities } }),
      city: 'Genf',
    });
    await waitUntil(() => part(empty, 'empty'));
    expect(part(empty, 'empty')?.textContent).to.contain('Женева');
    expect(part(empty, 'empty')?.textContent).not.to.match(/Gen/);

    const list = await listIn('uk', { query: { cities: ['Lutssk'], topics: ['roma'] } });
    await list.prepareTextSearch();
    await waitUntil(() => part(list, 'suggestion')?.textContent.includes('Луцьк'));
    press(list, 'suggestion');
    await settled(list);
    expect(list.query).to.eql({ cities: ['Lutsk'], topics: ['roma'] });

    list.feed = feedOf([item('lutsk', at('Lutsk', 'UA')), item('oslo', { tags: ['roma'] })], {
      _practices: { cities },
    });
    const ways = () =>
      [...(list.shadowRoot?.querySelectorAll('.ways button') ?? [])].map(words).join();
    await waitUntil(() => ways().includes('Луцьк'));
    expect(ways()).not.to.contain('Lutsk');
  });

  it('is each namesake’s own, also in the filter', async () => {
    const practices = feedOf(
      [item('gb', at('Salisbury', 'GB')), item('au', at('Salisbury', 'AU')), item('oslo')],
      {
        _practices: {
          cities: [
            { name: 'Salisbury', country: 'GB', names: { uk: 'Солсбері' } },
            { name: 'Salisbury', country: 'AU', names: { uk: 'Солзбері' } },
          ],
        },
      },
    );
    const page = await pageIn('uk', {
      practices,
      query: { cities: ['Salisbury', 'Salisbury, AU'] },
    });
    expect(placesOf(page.list)).to.eql(['Солсбері, Велика Британія', 'Солзбері, Австралія']);
    // The feed's name means both.
    expect(textsOf(page.search, 'chip')).to.eql(['Солсбері або Солзбері', 'Солзбері, Австралія']);
  });

  it('is highlighted if the city was found by another name', async () => {
    const found: readonly (readonly [language: string, text: string, marked: string[]])[] = [
      ['uk', 'Lutsk', ['Луцьк']],
      ['uk', 'luts', ['Луцьк']],
      ['uk', 'луц', ['Луцьк']],
      ['uk', 'Genf', ['Женева']],
      ['en', 'Женева', ['Geneva']],
      ['uk', 'santa maria da feira', ['Санта-Марія-да-Фейра']],
      ['ar', 'Genève', ['جنيف']],
    ];
    for (const [language, text, marked] of found) {
      const page = await pageIn(language, { query: { text } });
      await waitUntil(() => page.list.results?.words.size);
      await settled(page.list);
      const marks = [...page.list.querySelectorAll('[slot=place] mark')];
      expect(
        marks.map(({ textContent }) => bare(textContent)),
        `${language} ${text}`,
      ).to.eql(marked);
      expect(cardsOf(page.list), text).to.have.length(1);
    }
  });

  it('is not highlighted for one word of another name', async () => {
    const practices = feedOf([item('feira', at('Santa Maria da Feira', 'PT'))], {
      _practices: { cities },
    });
    const page = await pageIn('el', { practices, query: { text: 'feira' } });
    await waitUntil(() => page.list.results?.words.size);
    await settled(page.list);
    expect(page.list.querySelectorAll('[slot=place] mark')).to.have.length(0);
  });
});

describe('Names in scripts of both directions', () => {
  consoleWarnings();

  it('are isolated on pages that are written from right to left, unless they are so themselves', async () => {
    const joint = item('joint', { _practice: { cities: ['Oslo', 'Lutsk', 'Geneva'] } });
    const practices = feedOf(
      [joint, item('oslo', at('Oslo', 'NO')), item('lutsk', at('Lutsk', 'UA'))],
      { _practices: { cities } },
    );
    const page = await pageIn('he', { practices, query: { cities: ['Lutsk', 'Oslo'] } });
    expect(placesOf(page.list)).to.have.members([
      '\u2068Oslo\u2069, נורווגיה',
      'לוצק, אוקראינה',
      // Without a hyphen, because it is a Hebrew word.
      '\u2068Oslo\u2069, לוצק וז׳נבה',
    ]);
    expect(textsOf(page.search, 'chip')).to.eql(['לוצק', '\u2068Oslo\u2069']);
    await openPanel(page.search, 'city');
    expect(choicesIn(page.search)).to.include('*\u2068Oslo\u2069 2');
  });

  it('are isolated on other pages if they are written from right to left themselves', async () => {
    const practices = feedOf(
      [item('joint', { _practice: { country: 'IL', cities: ['القدس', 'حيفا', 'Oslo'] } })],
      { _practices: { cities } },
    );
    const page = await pageIn('en', { practices, query: { cities: ['القدس'] } });
    expect(placesOf(page.list)).to.eql(['\u2068القدس\u2069, \u2068حيفا\u2069 and Oslo, Israel']);
    expect(textsOf(page.search, 'chip')).to.eql(['\u2068القدس\u2069']);
  });
});
