import type { Choice } from './choices.js';

/**
 * What a field with names between commas may become when its last name is completed: each choice after the names before it. A list
 * of suggestions offers whole values only. Names that are there already are not offered again, and a choice that has a comma itself
 * ("Salisbury, Australia") may have been begun before the last comma.
 */
export function completions(choices: readonly Choice[], typed: string): Choice[] {
  const parts = typed.split(',');
  const before = (count: number): string =>
    parts
      .slice(0, Math.max(0, parts.length - count))
      .map((part) => part.trim())
      .join(', ');
  const taken = new Set(parts.slice(0, -1).map((part) => part.trim().toLowerCase()));
  return choices.flatMap(([value, name]) => {
    if (taken.has(value.toLowerCase())) return [];
    const starts = new Set([before(1), ...(value.includes(',') ? [before(2)] : [])]);
    return Array.from(starts, (start): Choice => [start ? `${start}, ${value}` : value, name]);
  });
}
