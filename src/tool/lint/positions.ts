import type { Feed, FeedPage } from '../../feed/feed.js';
import { isLocated } from '../../feed/places/merge-cities.js';
import { quote } from '../../feed/problem.js';
import { asRecord, own } from '../../feed/record.js';
import { sentence } from '../../feed/sentence.js';
import { hint, type Doubt } from './lint.js';

/**
 * Cities with practices that are not on the map, because the feed does not say where they are. A feed without any latitude and
 * longitude is not meant for a map.
 *
 * @param head - the first page of the feed
 */
export function* lintPositions({ head }: FeedPage, { practices, places }: Feed): Generator<Doubt> {
  const isMeant = places.cities.some(
    ({ latitude, longitude }) => latitude !== undefined || longitude !== undefined,
  );
  if (!isMeant) return;
  const listed = own(asRecord(own(head, '_practices')) ?? {}, 'cities');
  const written = Array.isArray(listed) ? listed : [];
  const used = new Set(
    practices.flatMap(({ cities, country }) =>
      cities.flatMap((name) => places.listed(name, country) ?? places.listed(name) ?? []),
    ),
  );
  for (const city of used) {
    if (isLocated(city)) continue;
    const { name } = city;
    const index = written.findIndex((each) => own(asRecord(each) ?? {}, 'name') === name);
    const path = ['_practices', 'cities', ...(index < 0 ? [] : [index])];
    const message = sentence`${quote(name)} has practices, but no latitude and longitude in _practices.cities, so it is not on the map.`;
    yield hint({ page: 0 }, path, 'no-position', message);
  }
}
