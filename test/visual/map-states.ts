import type { PracticeList, PracticeMap, Query } from '../../src/index.js';
import { mapFile } from '../../src/elements/later-files.js';
import { failFile } from './failed-file.js';
import { galleryFeed } from './gallery-feed.js';
import { feedAddress, make, part, type ShowState, until } from './show-state.js';

/** Where the gallery's cities are. Some of them are close to each other. */
const positions: Readonly<Record<string, readonly [number, number]>> = {
  Oslo: [59.91, 10.75],
  Bergen: [60.39, 5.32],
  'Reggio Emilia': [44.7, 10.63],
  Montréal: [45.5, -73.57],
  Łódź: [51.77, 19.46],
};

const portuguese = {
  Amadora: [38.75, -9.23],
  Cascais: [38.7, -9.42],
  Lisbon: [38.72, -9.14],
  Loures: [38.83, -9.17],
  Oeiras: [38.69, -9.31],
  Setúbal: [38.52, -8.89],
  Braga: [41.55, -8.43],
  Portimão: [37.14, -8.54],
} as const;

const item = (name: string) => ({
  id: name,
  title: `A practice of ${name}`,
  _practice: { country: 'PT', cities: [name], period: '2020' },
});

/** The gallery's feed with these positions, and a practice of each of a dozen cities that are close to each other. */
const mappedFeed = {
  ...galleryFeed,
  _practices: {
    cities: [
      ...galleryFeed._practices.cities.map((city) => {
        const [latitude, longitude] = positions[city.name] ?? [];
        return { ...city, latitude, longitude };
      }),
      ...Object.entries(portuguese).map(([name, [latitude, longitude]]) => ({
        name,
        country: 'PT',
        latitude,
        longitude,
      })),
    ],
  },
  items: [...galleryFeed.items, ...Object.keys(portuguese).map(item)],
};

async function map(
  place: HTMLElement,
  properties: Partial<PracticeList>,
  prepare: (map: PracticeMap) => unknown = () => undefined,
): Promise<void> {
  const id = `${place.id}-list`;
  const element = make('practice-map', { for: id });
  const list = make('practice-list', { id, hidden: true, pageSize: 1, ...properties });
  place.append(element, list);
  await mapFile.load();
  await until(() => list.results?.total === 0 || list.error || part(element, 'place'));
  await prepare(element);
  for (let i = 0; i < 3; i++) await element.updateComplete;
}

const state =
  (properties: Partial<PracticeList>, prepare?: (map: PracticeMap) => unknown): ShowState =>
  (place) =>
    map(place, { feed: mappedFeed, ...properties }, prepare);

const chosen: Query = { cities: ['Lisbon', 'Oslo'], topics: ['education'] };

export const mapStates: Readonly<Record<string, ShowState>> = {
  'map-alone': async (place) => {
    const element = make('practice-map', { for: 'nothing' });
    place.append(element);
    await mapFile.load();
    await element.updateComplete;
  },
  map: state({}),
  'map-chosen': state({ query: chosen }),
  'map-lit': state({}, (element) => {
    const dot = element.shadowRoot?.querySelector('[data-mark]');
    dot?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
  }),
  'map-few': state({ country: 'NO' }),
  'map-world': state({ country: 'CA' }),
  'map-unplaced': state({ feed: galleryFeed }),
  'map-narrow': async (place) => {
    place.style.maxInlineSize = '24em';
    await map(place, { feed: mappedFeed, query: chosen });
  },
  'map-empty': state({ feed: { ...galleryFeed, items: [] } }),
  'map-failed-file': async (place) => {
    const id = `${place.id}-list`;
    const element = make('practice-map', { for: id });
    const list = make('practice-list', { id, feed: mappedFeed, pageSize: 1, hidden: true });
    place.append(element, list);
    await failFile(element, mapFile);
  },
  'map-failed': state({ feed: undefined, src: feedAddress.fails }),
};
