import { remember } from '../../feed/remember.js';
import { editDistance } from '../../search/text/nearest-city.js';
import { placeName, type KnownCity, type KnownPlaces } from './known-places.js';

interface Name {
  readonly folded: string;
  readonly city: KnownCity;
}

/** As many letters may be wrong in a name of so many: with more, most proposals are other places. */
function editsFor(length: number): number {
  if (length < 4 || length > 60) return 0;
  return length < 8 ? 1 : 2;
}

const bucketOf = (folded: string) => `${[...folded].slice(0, 1).join('')}${folded.length}`;

/**
 * Finds the city that a misspelt name may mean: "Olso" is Oslo. The first letter has to be right, unless it is swapped with the
 * second; a name that is as similar to two cities means neither, and the name of another place means that place.
 */
export function nearestKnown(places: KnownPlaces): (spelling: string) => KnownCity | undefined {
  const similar = nearestIn(places.cities);
  return (spelling) => (places.elsewhere.has(placeName(spelling)) ? undefined : similar(spelling));
}

/** Like {@link nearestKnown}, but it knows no other places. */
export function nearestIn(
  cities: readonly KnownCity[],
): (spelling: string) => KnownCity | undefined {
  let names: ReadonlyMap<string, readonly Name[]> | undefined;

  function find(letters: string): KnownCity | undefined {
    const limit = editsFor(letters.length);
    if (limit === 0) return undefined;
    names ??= namesOf(cities);
    let least = limit + 1;
    let nearest: KnownCity | undefined;
    const [first = '', second = ''] = letters;
    for (const start of new Set([first, second])) {
      for (let length = letters.length - limit; length <= letters.length + limit; length += 1) {
        for (const { folded, city } of names.get(`${start}${length}`) ?? []) {
          // Another first letter only where the first two are swapped.
          if (start !== first && folded[1] !== first) continue;
          const edits = editDistance(letters, folded, Math.min(least, limit));
          if (edits < least) nearest = city;
          else if (edits === least && edits <= limit && nearest !== city) nearest = undefined;
          least = Math.min(least, edits);
        }
      }
    }
    // A name that is spelt right and still not taken is another place's too.
    return least > 0 ? nearest : undefined;
  }

  const remembered = remember((letters: string) => ({ city: find(letters) }));
  return (spelling) => remembered(placeName(spelling)).city;
}

function namesOf(cities: readonly KnownCity[]): ReadonlyMap<string, readonly Name[]> {
  const names = new Map<string, Name[]>();
  for (const city of cities) {
    const spellings = [city.name, ...city.aliases, ...Object.values(city.names ?? {})];
    for (const folded of new Set(spellings.map(placeName))) {
      const bucket = bucketOf(folded);
      const inBucket = names.get(bucket);
      if (inBucket) inBucket.push({ folded, city });
      else names.set(bucket, [{ folded, city }]);
    }
  }
  return names;
}
