import type { City, Places } from '../../feed/places/places.js';
import type { Folding } from '../../feed/text/fold.js';

/**
 * Maximum number of edits between a spelling and a name. Spellings under 4 letters are not compared, because they would match
 * other words; nor are those over 60, which are longer than any city's name and would cost time.
 */
export function editsFor(length: number): number {
  if (length < 4 || length > 60) return -1;
  return length < 7 ? 1 : length < 11 ? 2 : 3;
}

/**
 * The city whose name or alias is most similar to a spelling, for "Did you mean…"; undefined if none is similar. A country after
 * the city is ignored. If several are equally similar, names precede aliases, and the first listed is returned.
 */
export function nearestCity(places: Places, spelling: string, { fold }: Folding): City | undefined {
  const known = places.city(spelling);
  if (known) return known;
  const letters = fold(withoutCountry(spelling)).trim();
  const names = [
    ...places.cities.map((city) => ({ city, name: city.name })),
    ...places.cities.flatMap((city) => city.aliases.map((name) => ({ city, name }))),
  ];
  let nearest: City | undefined;
  let limit = editsFor(letters.length);
  for (const { city, name } of names) {
    if (limit < 0) break;
    const edits = editDistance(letters, fold(name), limit);
    if (edits > limit) continue;
    nearest = city;
    limit = edits - 1;
  }
  return nearest;
}

/** "Lublin, Poland" and "Lublin (Poland)" without the country. */
function withoutCountry(spelling: string): string {
  const at = spelling.search(/[,(][^,(]*$/);
  return at < 0 ? spelling : spelling.slice(0, at);
}

/**
 * The number of letters to insert, remove, replace or swap with their neighbour to turn one text into the other (optimal string
 * alignment), or `Infinity` if it is more than `limit`. Takes `limit` × length steps.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return Infinity;
  let beforePrevious: number[] = [];
  let previous = [...Array(b.length + 1).keys()];
  for (let row = 1; row <= a.length; row++) {
    const current = Array<number>(b.length + 1).fill(Infinity);
    current[0] = row;
    let least = row;
    const last = Math.min(b.length, row + limit);
    for (let column = Math.max(1, row - limit); column <= last; column++) {
      const same = a[row - 1] === b[column - 1];
      let edits = Math.min(
        at(previous, column) + 1,
        at(current, column - 1) + 1,
        at(previous, column - 1) + (same ? 0 : 1),
      );
      if (!same && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        edits = Math.min(edits, at(beforePrevious, column - 2) + 1);
      }
      current[column] = edits;
      least = Math.min(least, edits);
    }
    if (least > limit) return Infinity;
    [beforePrevious, previous] = [previous, current];
  }
  const edits = at(previous, b.length);
  return edits > limit ? Infinity : edits;
}

const at = (row: readonly number[], column: number) => row[column] ?? Infinity;
