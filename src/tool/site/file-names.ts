import { shorten, shortHash, slug } from '../ids/slug.js';

/** What a file is named after. */
export interface Named {
  readonly name: string;
  /** What tells it apart from others with the same name, such as a country. */
  readonly within?: string | undefined;
}

const mostCharacters = 60;

/** Names that Windows keeps for devices, and one that servers give for the folder itself. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d|index)$/;

/**
 * A name for the file of each: letters a to z, digits and hyphens, so that it is safe on every system and in addresses. Names that
 * would be the same get their country, then a hash. What the others are called does not change a name that is the only one, so
 * addresses stay when practices are added.
 */
export function fileNames(all: readonly Named[]): string[] {
  const candidates = all.map(candidatesFor);
  const level = all.map(() => 0);
  const chosen = (index: number): string => candidates[index]?.[level[index] ?? 0] ?? '';
  for (let round = 0; round < 3; round++) {
    const uses = new Map<string, number>();
    const names = all.map((_, index) => chosen(index));
    for (const name of names) uses.set(name, (uses.get(name) ?? 0) + 1);
    names.forEach((name, index) => {
      if (name !== '' && !reserved.test(name) && uses.get(name) === 1) return;
      level[index] = Math.min((level[index] ?? 0) + 1, 2);
    });
  }
  const taken = new Set<string>();
  return all.map((_, index) => {
    const name = chosen(index);
    let free = name;
    for (let number = 2; taken.has(free); number++) free = `${name}-${number}`;
    taken.add(free);
    return free;
  });
}

/** From the shortest to the one that is surely its own. An empty one is never taken. */
function candidatesFor({ name, within = '' }: Named): readonly string[] {
  const base = shorten(slug(name), mostCharacters);
  const located = [base, slug(within)].filter(Boolean).join('-');
  const hash = shortHash(`${name}\n${within}`);
  return [base, within && base ? located : '', [base, hash].filter(Boolean).join('-')];
}
