import { expect, fixture, html } from '@open-wc/testing';
import type { PracticeList, PracticeSearch } from '../../src/index.js';
import { HeldAnnouncements } from '../fixtures/announcements.js';
import { cardsOf, part, press } from '../fixtures/elements.js';
import { at, feedOf, item, many } from '../fixtures/feed.js';
import { formOf, inForm, openPanel } from '../fixtures/search-form.js';
import { consoleWarnings } from '../fixtures/server.js';
import { translatePage, wordsOf } from '../fixtures/translator.js';
import { waitUntil } from '../fixtures/wait.js';
import { followPageLanguage } from '../../src/locales/localize.js';
import '../../src/define.js';

const root = document.documentElement;

/** Changes the page's language, and waits until the interface has followed. */
async function speak(lang: string, { search }: Site): Promise<void> {
  root.lang = lang;
  await waitUntil(() => search.shadowRoot?.querySelector('search')?.lang === lang);
}

const feed = feedOf([
  item('lodz', {
    title: 'Painting in Łódź',
    tags: ['refugees', 'our own'],
    _practice: {
      country: 'PL',
      cities: ['Łódź'],
      period: '2019/..',
      sections: [{ heading: 'Purpose', text: 'To paint.' }],
      translations: { fr: { title: 'Peindre à Łódź' } },
    },
  }),
  item('montreal', { title: 'Singing', language: 'sq', ...at('Montréal', 'CA', '2021') }),
  ...many(6),
]);

interface Site {
  readonly page: HTMLElement;
  readonly search: PracticeSearch;
  readonly list: PracticeList;
}

/** What a visitor does, one step after the other. */
const steps: Readonly<Record<string, (site: Site) => unknown>> = {
  types: ({ list }) => (list.query = { text: 'practice' }),
  filters: ({ list }) => (list.query = { text: 'practice', countries: ['NO'] }),
  'shows more': ({ list }) => press(list, 'more'),
  'changes the language': (site) => speak('fr', site),
  'copies a link': ({ list }) => {
    press(cardsOf(list)[0] as Element, 'copy');
    const status = list.shadowRoot?.querySelector('[role="status"]');
    return waitUntil(() => status?.textContent === 'Lien copié');
  },
  'opens a filter': ({ search }) => openPanel(search, 'country'),
  'chooses in it': ({ search }) => inForm(search, '[part=checkbox]:not(:checked)').click(),
  'removes a filter': ({ search }) => part(search, 'chip')?.click(),
  'opens another': ({ search }) => openPanel(search, 'year'),
  'closes it': ({ search }) => inForm(search, '#year').click(),
  'finds nothing': ({ list }) => (list.query = { text: 'zzzz', topics: ['roma'] }),
  'finds nothing else': ({ list }) => (list.query = { text: 'zzzz', topics: ['sport'] }),
  'finds all again': ({ list }) => (list.query = {}),
  'changes the language back': (site) => speak('en', site),
  'sees it fail': ({ list }) => (list.src = 'https://'),
  'tries again': ({ list }) => press(list, 'retry'),
  'sees another feed': ({ list }) => (list.feed = feedOf(many(3))),
  'sees the first feed': ({ list }) => (list.feed = feed),
};

describe('a page translator', function () {
  // A page in the background waits half a second for each frame.
  this.timeout(60_000);
  consoleWarnings();
  let held: HeldAnnouncements;
  const { clipboard } = navigator;
  before(() => followPageLanguage());
  beforeEach(() => {
    held = new HeldAnnouncements();
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: () => Promise.resolve() },
    });
  });
  afterEach(() => {
    held.release();
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
  });

  async function quiet({ search, list }: Site): Promise<void> {
    await waitUntil(
      () => !list.shadowRoot?.querySelector('[aria-busy="true"]'),
      'the list stays busy',
    );
    await list.updateComplete;
    await Promise.all(cardsOf(list).map((card) => card.updateComplete));
    held.letOut();
    await list.updateComplete;
    await search.updateComplete;
  }

  async function open(): Promise<Site> {
    const page = await fixture<HTMLElement>(
      html`<div .style=${'inline-size: 50em'}>
        <practice-search></practice-search>
        <practice-list url-prefix="translated-" page-size="4"
          ><a href="/">All practices</a></practice-list
        >
      </div>`,
    );
    const search = await formOf(page.querySelector('practice-search') as PracticeSearch);
    const list = page.querySelector('practice-list') as PracticeList;
    list.feed = feed;
    await waitUntil(() => list.results);
    const site = { page, search, list };
    await quiet(site);
    return site;
  }

  async function walk(between: (site: Site) => void): Promise<Record<string, string[]>> {
    const address = location.href;
    const site = await open();
    const seen: Record<string, string[]> = {};
    for (const [name, step] of Object.entries(steps)) {
      between(site);
      if (name === 'sees it fail') site.list.feed = undefined;
      await step(site);
      await quiet(site);
      seen[name] = wordsOf(site.page);
    }
    site.page.remove();
    history.replaceState(null, '', address);
    return seen;
  }

  let plain: Record<string, string[]> = {};

  it('would find these texts', async () => {
    plain = await walk(() => undefined);
    expect(plain['filters']).to.include('Showing 4 of 6');
    expect(plain['copies a link']).to.include('Lien copié');
    // The count below the filters, and the hidden status.
    const counts = plain['changes the language']?.filter((text) => text === '6 bonnes pratiques');
    expect(counts).to.have.length(2);
  });

  for (const font of [false, true]) {
    it(`leaves every text right${font ? ' if it wraps them in <font>' : ''}`, async () => {
      const translated = await walk(({ page }) => translatePage(page, font));
      for (const name of Object.keys(steps)) {
        expect(translated[name], name).to.eql(plain[name]);
      }
    });
  }
});
