import type { Path } from '../feed/problem.js';
import { asRecord } from '../feed/record.js';

/**
 * The paths at which two JSON values differ, without what is inside of a value that only one of them has. It does not recurse, so depth
 * costs no stack.
 */
export function differences(one: unknown, other: unknown): Path[] {
  const found: Path[] = [];
  const open: { readonly path: Path; readonly one: unknown; readonly other: unknown }[] = [
    { path: [], one, other },
  ];
  for (let next = open.pop(); next; next = open.pop()) {
    const { path } = next;
    const keys = keysOf(next.one, next.other);
    if (!keys) {
      if (next.one !== next.other) found.push(path);
      continue;
    }
    const [left, right] = [next.one as Fields, next.other as Fields];
    for (const key of keys) open.push({ path: [...path, key], one: left[key], other: right[key] });
  }
  return found.reverse();
}

type Fields = Readonly<Record<string | number, unknown>>;

/** The keys of both values if they are of one kind and have any; the last ones first. */
function keysOf(one: unknown, other: unknown): readonly (string | number)[] | undefined {
  if (Array.isArray(one) && Array.isArray(other))
    return Array.from({ length: Math.max(one.length, other.length) }, (_, index) => index);
  const [left, right] = [asRecord(one), asRecord(other)];
  return left && right && [...new Set([...Object.keys(left), ...Object.keys(right)])];
}
