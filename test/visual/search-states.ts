import { searchControlsFile, textSearchFile } from '../../src/elements/later-files.js';
import type { PracticeList, PracticeSearch, Query } from '../../src/index.js';
import { crowdedFeed } from './gallery-feed.js';
import { failFile } from './failed-file.js';
import { feedAddress, make, part, type ShowState, until } from './show-state.js';

/** A search of a list. */
async function pair(
  place: HTMLElement,
  label: string,
  properties: Partial<PracticeList>,
): Promise<readonly [PracticeSearch, PracticeList]> {
  const id = `${place.id}-list`;
  const element = make('practice-search', { for: id, label });
  const list = make('practice-list', { pageSize: 2, id, ...properties });
  place.append(element, list);
  const hangs = properties.src === feedAddress.hangs;
  await until(() => list.results || list.error || (hangs && part(list, 'loading')));
  // The form is in a later file, and the search renders again after the cards.
  await until(() => !list.results || part(element, 'count')?.textContent);
  for (let i = 0; i < 3; i++) await element.updateComplete;
  return [element, list];
}

function search(
  label: string,
  query: Query,
  properties: Partial<PracticeList> = { hidden: true, pageSize: 1 },
): ShowState {
  return async (place, feed) => {
    await pair(place, label, { feed, query, ...properties });
  };
}

/** Opens the panel of a filter; on narrow pages, the filters first. The panel may float above what follows, so there is room for it. */
async function open(element: PracticeSearch, filter: string): Promise<void> {
  const inside = (selector: string): HTMLElement | null =>
    element.renderRoot.querySelector<HTMLElement>(selector);
  if (!part(element, 'all-filters')) element.style.paddingBlockEnd = '22em';
  part(element, 'all-filters')?.click();
  await until(() => inside(`#${filter}`));
  inside(`#${filter}`)?.click();
  await until(() => part(element, 'panel'));
  // A button that is pressed gets the focus.
  element.blur();
}

/** A search with the panel of a filter open, among many choices. */
function panel(label: string, filter: string, query: Query, narrowedBy = ''): ShowState {
  return async (place) => {
    const [element] = await pair(place, label, { feed: crowdedFeed, query, hidden: true });
    await open(element, filter);
    const field = part(element, 'narrow');
    if (!narrowedBy || !(field instanceof HTMLInputElement)) return;
    field.value = narrowedBy;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await element.updateComplete;
  };
}

/** A search in a narrow column, where one button shows all filters. */
function narrow(label: string, query: Query, filter?: string): ShowState {
  return async (place, feed) => {
    place.style.maxInlineSize = '24em';
    const [element] = await pair(place, label, { feed, query, hidden: true });
    await until(() => part(element, 'all-filters'));
    if (filter) await open(element, filter);
  };
}

export const searchStates: Readonly<Record<string, ShowState>> = {
  'search-alone': async (place) =>
    place.append(make('practice-search', { for: 'nothing', label: 'Search without a list' })),
  'search-filters': search('Search with filters', {}),
  'search-set': search('Search with everything set', {
    text: 'neighbourhood',
    topics: ['housing-and-urban-planning', 'education'],
    cities: ['Oslo'],
    years: { from: 2012, to: 2012 },
  }),
  'search-toggled': search('Search for what is still running', {
    text: 'charter',
    ongoing: true,
  }),
  'search-panel': panel('Search with many topics', 'topic', { topics: ['education', 'refugees'] }),
  'search-narrowed': panel('Search with narrowed cities', 'city', { cities: ['Zürich'] }, 'zur'),
  'search-narrowed-none': panel('Search with no such city', 'city', {}, 'zzz'),
  'search-years': panel('Search from a year on', 'year', { years: { from: 2012 } }),
  'search-narrow': narrow('Search on a phone', {}),
  'search-narrow-set': narrow('Search on a phone with a topic', { topics: ['education'] }),
  'search-narrow-panel': narrow('Search on a phone, open', { cities: ['Bergen'] }, 'city'),
  'search-list': search('Search above its list', {}, {}),
  'search-list-set': search(
    'Search above its list, with everything set',
    { text: 'part', topics: ['housing-and-urban-planning'], cities: ['Oslo'], sort: 'title' },
    {},
  ),
  'search-empty': search(
    'Search above an empty list',
    { text: 'zzzz', topics: ['education'], cities: ['Oslo'], ongoing: true },
    {},
  ),
  'search-loading': search(
    'Search above a list that loads',
    {},
    { feed: undefined, src: feedAddress.hangs },
  ),
  'search-failed': search(
    'Search above a list that failed',
    {},
    { feed: undefined, src: feedAddress.fails },
  ),
  'search-failed-once': search(
    'Search above a list that failed once',
    {},
    { feed: undefined, src: feedAddress.failsOnce('search') },
  ),
  'search-failed-text': async (place, feed) => {
    const [element] = await pair(place, 'Search that cannot search texts', { feed });
    await failFile(element, textSearchFile);
  },
  'search-failed-form': async (place, feed) => {
    const id = `${place.id}-list`;
    const element = make('practice-search', { for: id, label: 'Search that cannot be loaded' });
    const list = make('practice-list', { id, feed, pageSize: 1, hidden: true });
    place.append(element, list);
    await failFile(element, searchControlsFile);
  },
};
