import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import fc from 'fast-check';
import { conceptsFile } from '../../src/elements/later-files.js';
import { createSearch, parseFeed } from '../../src/functions.js';
import { normalise, queryKey } from '../../src/search/normalise.js';
import { applyTo, fromParams, practiceIn } from '../../src/search/params.js';
import type { Query } from '../../src/search/query.js';
import type { PracticeList } from '../../src/index.js';
import { cardsOf, part, settled } from '../fixtures/elements.js';
import { at, feedOf, item } from '../fixtures/feed.js';
import { HeldTimers } from '../fixtures/held-timers.js';
import { clickLink, isWebKit, travel, watchHistory } from '../fixtures/history.js';

declare global {
  /** How many sequences to try, if not the usual number. */
  var lawRuns: number;
}

const pageSize = 3;
const topics = ['arts', 'sport', 'schools'];
const places = [at('Oslo', 'NO', '2018'), at('Łódź', 'PL', '2020'), at('Montréal', 'CA', '2022')];
const feed = feedOf(
  Array.from({ length: 16 }, (_, i) =>
    item(`p${i}`, {
      title: i % 2 ? `Reading ${i}` : `Painting ${i}`,
      tags: [topics[i % 3]],
      ...places[i % 4],
    }),
  ),
);

/** What the tests expect to be found; the lists have searches of their own. */
const search = createSearch(parseFeed(feed), { language: 'en', scope: { sort: 'feed' } });

/** Two lists with a prefix each. */
const prefixes = ['p-', 'o-'] as const;
const whichList = fc.constantFrom(0, 1);

/** Part of an address as people and other programs spell it. */
const spelling = fc.constantFrom(
  'utm_source=x',
  'p-topic=arts',
  'p-city=Oslo&p-topic=sport',
  'p-topic=',
  'p-q=two%20words',
  'p-q=read',
  'p-sort=title&p-q=paint',
  'p-year=2018%2F2022',
  'p-year=soon',
  'p-practice=p0',
  'p-practice=p13',
  'p-practice=nobody',
  'o-topic=arts&o-topic=sport',
  'o-practice=p15',
  'o-country=NO',
  'p-ongoing=maybe',
);

const change = fc.constantFrom<Query>(
  {},
  { text: 'read' },
  { text: 'paint' },
  { topics: ['arts'] },
  { topics: ['sport', 'arts'], text: 'read' },
  // Not in normal form.
  { topics: ['arts', 'arts', ''], text: ' ' },
  { countries: ['NO'], years: { from: 2022, to: 2018 } },
  { cities: ['Oslo'], sort: 'title' },
  { text: '\ud800' },
);

type Action =
  | { readonly act: 'script'; readonly list: number; readonly query: Query }
  | { readonly act: 'type'; readonly list: number; readonly text: string }
  | { readonly act: 'filter'; readonly list: number; readonly topic: string }
  | { readonly act: 'more'; readonly list: number }
  | { readonly act: 'host'; readonly state: unknown }
  | { readonly act: 'pause' | 'hash' | 'link' | 'back' | 'forward' | 'reload' | 'language' };

const anyAction: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ act: fc.constant('script' as const), list: whichList, query: change }),
  fc.record({
    act: fc.constant('type' as const),
    list: whichList,
    text: fc.constantFrom('r', 're', 'read', 'paint', 'nobody', ''),
  }),
  fc.record({
    act: fc.constant('filter' as const),
    list: whichList,
    topic: fc.constantFrom(...topics),
  }),
  fc.record({ act: fc.constant('more' as const), list: whichList }),
  fc.record({
    act: fc.constant('host' as const),
    state: fc.constantFrom<unknown>(null, { page: 7 }, 'theirs', [1]),
  }),
  ...(['pause', 'hash', 'link', 'back', 'back', 'forward', 'reload', 'language'] as const).map(
    (act) => fc.constant({ act }),
  ),
);

/** What a history entry should keep of a list. */
interface Kept {
  readonly asked: string;
  readonly batches: number;
}

interface Entry {
  search: string;
  /** The host's state. */
  state: unknown;
  readonly kept: Map<number, Kept>;
}

/** What a list should show. */
interface Shown {
  /** What the address said when the list last read or wrote it. */
  said: Query;
  practice: string | undefined;
  query: Query;
  batches: number;
}

const timers = new HeldTimers(300);
const path = location.pathname;

function said(of: string, prefix: string): Query {
  return fromParams(new URLSearchParams(of), prefix);
}

/** A page with two lists, and what it should show. */
class Page {
  lists: PracticeList[] = [];
  readonly #entries: Entry[] = [];
  #at = 0;
  #shown: Shown[] = [];
  /** The lists whose text is not in the address yet, in the order in which it will be written. */
  readonly #waiting = new Set<number>();
  #hashes = 0;

  get #entry(): Entry {
    const entry = this.#entries[this.#at];
    if (!entry) throw new Error('outside the history of this test');
    return entry;
  }

  async open(address: string): Promise<void> {
    history.replaceState({ theirs: 1 }, '', path + address);
    this.#entries.push({ search: location.search, state: { theirs: 1 }, kept: new Map() });
    await this.#load();
  }

  /** Goes back to where it began: browsers keep about 50 entries, which other tests need too. */
  async close(): Promise<void> {
    fixtureCleanup();
    if (this.#at) await travel(() => history.go(-this.#at));
  }

  async #load(): Promise<void> {
    fixtureCleanup();
    const page = await fixture(
      html`<main>
        ${prefixes.map(
          (prefix) =>
            html`<practice-list
              sort="feed"
              page-size=${pageSize}
              url-prefix=${prefix}
              .feed=${feed}
            ></practice-list>`,
        )}
      </main>`,
    );
    this.lists = [...page.querySelectorAll('practice-list')];
    this.#waiting.clear();
    this.#shown = prefixes.map((prefix, list) => this.#read(prefix, list));
    await Promise.all(this.lists.map((list) => settled(list)));
    await this.check();
  }

  #read(prefix: string, list: number): Shown {
    const query = said(this.#entry.search, prefix);
    const kept = this.#entry.kept.get(list);
    return {
      said: query,
      practice: practiceIn(new URLSearchParams(this.#entry.search), prefix),
      query,
      batches: kept?.asked === queryKey(query) ? kept.batches : 1,
    };
  }

  /** What the lists write into the entry, if the host's state allows it. */
  #remember(): void {
    const { state, kept } = this.#entry;
    if (state !== null && (typeof state !== 'object' || Array.isArray(state))) return;
    this.#shown.forEach(({ query, batches }, list) => {
      kept.set(list, { asked: queryKey(query), batches });
    });
  }

  async do(action: Action): Promise<void> {
    switch (action.act) {
      case 'script':
        return this.#ask(action.list, action.query);
      case 'type':
        return this.#ask(action.list, { ...this.#query(action.list), text: action.text });
      case 'filter':
        return this.#ask(action.list, { ...this.#query(action.list), topics: [action.topic] });
      case 'more':
        return this.#more(action.list);
      case 'pause':
        return this.#pause();
      case 'language':
        document.documentElement.lang = document.documentElement.lang === 'en' ? 'nb' : 'en';
        return;
      case 'reload':
        dispatchEvent(new Event('pagehide'));
        this.#remember();
        return this.#load();
      case 'back':
        return this.#go(-1);
      case 'forward':
        return this.#go(1);
      default:
        return this.#leave(action);
    }
  }

  #query(list: number): Query {
    return this.lists[list]?.query ?? {};
  }

  #ask(list: number, query: Query): void {
    const host = this.lists[list];
    const shown = this.#shown[list];
    const prefix = prefixes[list];
    if (!host || !shown || prefix === undefined) return;
    host.query = query;
    if (queryKey(query) === queryKey(shown.query)) return;
    const withoutText = (of: Query): string => queryKey({ ...of, text: '' });
    this.#waiting.delete(list);
    if (withoutText(query) === withoutText(shown.said)) this.#waiting.add(list);
    else {
      this.#remember();
      const { state, kept, search: before } = this.#entry;
      this.#add({ search: applyTo(before, query, prefix), state, kept: new Map(kept) });
      Object.assign(shown, this.#read(prefix, list));
    }
    Object.assign(shown, { query, batches: 1 });
  }

  #add(entry: Entry): void {
    this.#entries.splice(this.#at + 1);
    this.#entries.push(entry);
    this.#at += 1;
  }

  async #more(list: number): Promise<void> {
    const host = this.lists[list];
    const shown = this.#shown[list];
    await host?.updateComplete;
    const button = host && part(host, 'more');
    if (!button || !shown) return;
    button.click();
    shown.batches += 1;
    this.#remember();
  }

  #pause(): void {
    timers.run();
    for (const list of this.#waiting) {
      const shown = this.#shown[list];
      const prefix = prefixes[list];
      if (!shown || prefix === undefined) continue;
      if (queryKey(shown.said) === queryKey(shown.query)) continue;
      this.#entry.search = applyTo(this.#entry.search, shown.query, prefix);
      const { said: now, practice } = this.#read(prefix, list);
      Object.assign(shown, { said: now, practice });
    }
    this.#waiting.clear();
  }

  /** Goes to an entry that says nothing new. */
  async #leave(action: Action): Promise<void> {
    await Promise.all(this.lists.map((list) => list.updateComplete));
    const { activeElement } = document;
    const state = action.act === 'host' ? action.state : null;
    if (action.act === 'host') {
      const others = location.search.replace(/[?&]utm=\d+/, '').replace(/^[?&]?/, '?');
      this.#hashes += 1;
      const address = `${others}${others === '?' ? '' : '&'}utm=${this.#hashes}`;
      history.pushState(state, '', path + address);
    } else await this.#follow(action.act === 'link');
    this.#add({ search: location.search, state, kept: new Map() });
    await this.check();
    expect(document.activeElement, 'focus').to.equal(activeElement);
  }

  async #follow(asLink: boolean): Promise<void> {
    this.#hashes += 1;
    const hash = `#h${this.#hashes}`;
    await travel(() => {
      if (asLink) clickLink(hash);
      else location.hash = hash;
    });
    if (asLink) this.#remember();
  }

  async #go(by: number): Promise<void> {
    if (!this.#entries[this.#at + by]) return;
    await Promise.all(this.lists.map((list) => list.updateComplete));
    await travel(() => history.go(by));
    this.#at += by;
    prefixes.forEach((prefix, list) => {
      const shown = this.#shown[list];
      const read = this.#read(prefix, list);
      if (!shown) return;
      if (read.practice === shown.practice && queryKey(read.said) === queryKey(shown.said)) return;
      this.#waiting.delete(list);
      Object.assign(shown, read, {
        batches:
          this.#entry.kept.get(list)?.asked === queryKey(read.query)
            ? read.batches
            : queryKey(read.query) === queryKey(shown.query)
              ? shown.batches
              : 1,
      });
    });
  }

  /** The law: the page shows what the address says, and the address says what the page shows. */
  async check(): Promise<void> {
    await Promise.all(this.lists.map((list) => list.updateComplete));
    expect(location.search, 'address').to.equal(this.#entry.search);
    this.lists.forEach((list, i) => {
      const shown = this.#shown[i];
      const prefix = prefixes[i];
      if (!shown || prefix === undefined) throw new Error('more lists than expected');
      expect(normalise(list.query), 'query').to.deep.equal(normalise(shown.query));
      const waits = queryKey(shown.said) !== queryKey(shown.query);
      if (!waits)
        expect(said(location.search, prefix), 'said').to.deep.equal(normalise(list.query));
      const found = search.find(normalise(list.query)).practices;
      const linked = found.findIndex(({ id }) => !waits && id === shown.practice);
      shown.batches = Math.max(shown.batches, Math.floor(linked / pageSize) + 1);
      const cards = cardsOf(list);
      expect(
        cards.map(({ practice }) => practice?.id),
        'cards',
      ).to.deep.equal(found.slice(0, shown.batches * pageSize).map(({ id }) => id));
      expect(
        cards.filter((card) => card.ariaCurrent === 'true').map(({ practice }) => practice?.id),
        'linked practice',
      ).to.deep.equal(linked < 0 ? [] : [shown.practice]);
    });
  }
}

describe('The address and the page', () => {
  const { href } = location;
  const ready = watchHistory();
  // WebKit allows few changes of the history, and Chromium takes a second for a sequence, six times as long as Firefox.
  const numRuns = isWebKit
    ? 6
    : globalThis.lawRuns || (/Chrome/.test(navigator.userAgent) ? 25 : 100);

  before(async () => {
    // Before the timers are held: its time limit would never end.
    await conceptsFile.load();
    timers.install();
    const list = await fixture<PracticeList>(html`<practice-list .feed=${feed}></practice-list>`);
    await settled(list);
    await list.prepareTextSearch();
  });

  after(() => {
    timers.uninstall();
    document.documentElement.lang = 'en';
    history.replaceState(null, '', href);
  });

  it(`say the same after any sequence of actions (${numRuns} sequences)`, async function () {
    this.timeout(20_000 + numRuns * 1000);
    const start = Date.now();
    await fc.assert(
      fc.asyncProperty(
        fc.array(spelling, { maxLength: 3 }),
        fc.array(anyAction, { minLength: 1, maxLength: 12 }),
        async (address, actions) => {
          await ready();
          const page = new Page();
          try {
            await page.open(`?${address.join('&')}`);
            for (const each of actions) {
              await page.do(each);
              await page.check();
            }
            await page.do({ act: 'pause' });
            await page.check();
          } finally {
            await page.close();
          }
        },
      ),
      { numRuns, includeErrorInReport: true },
    );
    console.log(`${numRuns} sequences in ${Math.round((Date.now() - start) / 100) / 10} s`);
  });
});
