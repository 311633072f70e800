import { copiedListFile, searchControlsFile } from '../../src/elements/later-files.js';
import { parseFeed } from '../../src/functions.js';
import type { PracticeList } from '../../src/index.js';
import { renderHtml } from '../../src/static/html.js';
import { oddFeed, sourcedFeed } from './gallery-feed.js';
import {
  type Content,
  fallback,
  feedAddress,
  isBusy,
  make,
  part,
  press,
  type ShowState,
  unfold,
  until,
} from './show-state.js';

function list(
  properties: Partial<PracticeList>,
  change: (list: PracticeList) => unknown = () => undefined,
  ...content: readonly Content[]
): ShowState {
  return async (place, feed) => {
    const element = make('practice-list', { feed, pageSize: 3, ...properties });
    element.append(...content.map((each) => each(feed)));
    place.append(element);
    await until(() => element.results);
    // What an empty list shows is in there.
    if (element.results?.total === 0) await searchControlsFile.load();
    await copiedListFile.load();
    await element.updateComplete;
    await change(element);
    await element.updateComplete;
  };
}

/** A list that was copied, or was not because the browser refused. */
function copied(url: string): ShowState {
  const feed = { items: [{ id: 'point', title: 'A meeting point', url }] };
  return async (place, gallery) => {
    let element: PracticeList | undefined;
    await list({ feed }, (shown) => (element = shown))(place, gallery);
    if (!element) return;
    const words = (): string => element?.shadowRoot?.textContent ?? '';
    const before = words();
    await press(element, 'copy');
    await until(() => words() !== before);
  };
}

/** A list that has no practices yet, or none at all. */
function listWithout(
  src: string,
  done: (list: PracticeList) => unknown,
  ...content: readonly Content[]
): ShowState {
  return async (place, feed) => {
    // Two rows only: axe takes the clipped part of a longer loading list for something that covers what follows.
    const element = make('practice-list', { src, pageSize: 4 });
    element.append(...content.map((each) => each(feed)));
    place.append(element);
    await until(() => done(element));
  };
}

/** The list as HTML that the tool writes for pages without the script. */
function staticList(feed: unknown): HTMLElement {
  const parsed = parseFeed(feed);
  const place = document.createElement('div');
  place.innerHTML = renderHtml(parsed.practices.slice(0, 4), parsed, {
    language: 'en',
    headingLevel: 3,
    topicNames: new Map(),
  });
  return place;
}

function ownMessage(): HTMLElement {
  const message = document.createElement('p');
  message.slot = 'empty';
  message.append('Nothing here. ', fallback());
  return message;
}

/** A card that a page cache or an archive has kept. */
function keptCard(): HTMLElement {
  const card = document.createElement('practice-card');
  card.slot = 'practice';
  const title = document.createElement('h3');
  title.slot = 'title';
  title.append(fallback());
  card.append(title);
  return card;
}

const unfoldAll = (element: PracticeList): void => element.querySelectorAll('*').forEach(unfold);

/** Unfolds all cards, and waits for the related practices of one. */
async function unfoldRelated(element: PracticeList): Promise<void> {
  unfoldAll(element);
  await until(() => element.querySelector('[slot="related"]'));
}

export const listStates: Readonly<Record<string, ShowState>> = {
  // First, because it takes longest.
  'list-slow': async (place) => {
    const element = make('practice-list', { src: feedAddress.hangs, pageSize: 4 });
    place.append(element);
    await until(() => part(element, 'loading'));
    return () => until(() => element.shadowRoot?.querySelector('[role="status"]')?.textContent);
  },
  'list-alone': listWithout('', ({ hasUpdated }) => hasUpdated, fallback),
  'list-grid': list({}),
  'list-rows': list({ layout: 'list', pageSize: 4 }),
  'list-compact': list({ layout: 'compact' }),
  'list-matches': list({ query: { text: 'cities' } }),
  'list-excerpt': list({ query: { text: 'bakery' } }),
  'list-whole': list({ ids: 'charter,point,house,three,bare', pageSize: 5, urlPrefix: 'whole-' }),
  'list-unfolded': list({ query: { text: 'made' }, urlPrefix: 'open-' }, unfoldRelated),
  'list-copied': copied('https://practices.example/point'),
  'list-copy-refused': copied('https://practices.example/refused'),
  'list-odd': list({ feed: oddFeed, pageSize: 4 }, unfoldAll),
  'list-source': list({ feed: sourcedFeed, pageSize: 4 }, unfoldAll),
  'list-loading': listWithout(feedAddress.hangs, (element) => part(element, 'loading')),
  'list-loading-rows': listWithout(feedAddress.hangs, (element) => {
    element.layout = 'list';
    return part(element, 'loading');
  }),
  'list-loading-compact': listWithout(feedAddress.hangs, (element) => {
    element.layout = 'compact';
    return part(element, 'loading');
  }),
  'list-loading-fallback': listWithout(feedAddress.hangs, isBusy, fallback),
  'list-loading-kept': listWithout(feedAddress.hangs, isBusy, keptCard, keptCard),
  'list-empty-city': list({ city: 'Atlantis' }),
  'list-empty-query': list({ query: { text: 'zzzz', cities: ['Oslo'], ongoing: true } }),
  'list-empty-word': list({ query: { text: 'neigbohrodo' } }),
  'list-empty-name': list({ city: 'Olso' }),
  'list-empty-own': list({ query: { cities: ['Atlantis'] } }, undefined, ownMessage),
  'list-failed': listWithout(feedAddress.fails, ({ error }) => error),
  'list-failed-fallback': listWithout(feedAddress.fails, ({ error }) => error, fallback),
  'list-failed-static': listWithout(feedAddress.fails, ({ error }) => error, staticList),
  'list-failed-kept': listWithout(feedAddress.fails, ({ error }) => error, keptCard, keptCard),
  'list-failed-once': listWithout(feedAddress.failsOnce('list'), ({ error }) => error),
  'list-failed-again': async (place) => {
    const element = make('practice-list', { src: feedAddress.fails, pageSize: 4 });
    place.append(element);
    await press(element, 'retry');
    await until(() => isBusy(element));
    await until(() => !isBusy(element));
  },
  'list-retrying': async (place) => {
    const src = feedAddress.failsThenHangs('list');
    const element = make('practice-list', { src, pageSize: 4 });
    element.append(fallback());
    place.append(element);
    await press(element, 'retry');
    await until(() => isBusy(element));
  },
  'list-static': async (place, feed) => place.append(staticList(feed)),
};
