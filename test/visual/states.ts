import type { PracticeCard, PracticeList, Query } from '../../src/index.js';

/** Puts an element in one of its states into a place on the page, and waits until it is in it. */
export type ShowState = (place: HTMLElement, feed: unknown) => Promise<void>;

type Names = 'practice-card' | 'practice-list' | 'practice-search';

function make<N extends Names>(
  name: N,
  properties: Partial<HTMLElementTagNameMap[N]>,
): HTMLElementTagNameMap[N] {
  return Object.assign(document.createElement(name), properties);
}

async function until(done: () => unknown): Promise<void> {
  while (!done()) await new Promise(requestAnimationFrame);
}

function list(properties: Partial<PracticeList>): ShowState {
  return async (place, feed) => {
    const element = make('practice-list', { feed, pageSize: 6, ...properties });
    // Reflected by nobody, and what style sheets go by.
    if (properties.layout) element.setAttribute('layout', properties.layout);
    place.append(element);
    await until(() => element.results);
  };
}

function listWithout(src: string, done: (list: PracticeList) => unknown, fallback = ''): ShowState {
  return async (place) => {
    // Two rows: axe thinks that what a loading list cuts off below itself hides what follows.
    const element = make('practice-list', { src, pageSize: 4 });
    if (fallback) {
      const link = document.createElement('a');
      link.href = 'https://practices.example/';
      link.append(fallback);
      element.append(link);
    }
    place.append(element);
    await until(() => done(element));
  };
}

function card(
  practiceId: string,
  properties: Partial<PracticeCard> = {},
  change?: (card: PracticeCard) => void,
): ShowState {
  return async (place, feed) => {
    const element = make('practice-card', { feed, practiceId, ...properties });
    if (properties.layout) element.setAttribute('layout', properties.layout);
    place.append(element);
    await until(
      () => element.querySelector('[slot="title"]') && element.shadowRoot?.querySelector('.card'),
    );
    change?.(element);
    await element.updateComplete;
  };
}

/** A search, and the list it is for, which is not shown. */
function search(label: string, query?: Query): ShowState {
  return async (place, feed) => {
    const element = make('practice-search', { for: `${place.id}-list`, label });
    place.append(element);
    if (!query) return;
    const searched = make('practice-list', { feed, query, hidden: true, id: `${place.id}-list` });
    place.append(searched);
    await until(() => searched.results);
  };
}

const unfold = ({ shadowRoot }: Element): void => {
  const details = shadowRoot?.querySelector('details');
  if (details) details.open = true;
};

/** Every state of every element, by name. */
export const states: Readonly<Record<string, ShowState>> = {
  'list-grid': list({}),
  'list-rows': list({ layout: 'list', pageSize: 4 }),
  'list-compact': list({ layout: 'compact' }),
  'list-matches': list({ query: { text: 'cities' } }),
  'list-loading': listWithout('never.json', ({ shadowRoot }) =>
    shadowRoot?.querySelector('.loading'),
  ),
  'list-loading-fallback': listWithout(
    'never.json',
    ({ shadowRoot }) => shadowRoot?.querySelector('[aria-busy="true"]'),
    'Good practices of Intercultural Cities',
  ),
  'list-empty-city': list({ city: 'Atlantis' }),
  'list-empty-query': list({ query: { text: 'zzzz', cities: ['Oslo'], ongoing: true } }),
  'list-failed': listWithout('down.json', ({ error }) => error),
  'list-failed-fallback': listWithout(
    'down.json',
    ({ error }) => error,
    'Good practices of Intercultural Cities',
  ),
  'search-alone': search('Search without a list'),
  'search-filters': search('Search with filters', {}),
  'search-set': search('Search with everything set', {
    text: 'neighbourhood',
    topics: ['housing-and-urban-planning'],
    cities: ['Oslo'],
    years: { from: 2012, to: 2012 },
  }),
  'card-whole': card('charter'),
  'card-unfolded': card('charter', { permalink: 'https://city.example/?practice=charter' }, unfold),
  'card-language': card('point'),
  'card-image': card('house'),
  'card-image-row': card('house', { layout: 'list' }),
  'card-current': card('three', {}, (element) => element.setAttribute('aria-current', 'true')),
  'card-bare': card('bare'),
  'card-failed': async (place) => {
    const element = make('practice-card', { src: 'down.json', practiceId: 'charter' });
    place.append(element);
    await until(() => element.shadowRoot?.querySelector('[part="error"]'));
  },
};
