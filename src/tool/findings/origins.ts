import { quote } from '../../feed/problem.js';
import { sentence } from '../../feed/sentence.js';
import { describeColumn, describeOrigin, shownPath, type Origin } from './finding.js';

/** Most places, and ranges of places, that are named. */
const mostNamed = 5;

/** Most files of which the places are named. */
const mostFiles = 3;

/**
 * All places of a finding as people read them: `practices.csv, rows 2–454 (453), column "id"`, or
 * `feed.json, lines 5, 12, 19, 26, 33 and 43 more (48), at items[0].title, items[1].title …`.
 */
export function describeOrigins(origins: readonly Origin[]): string {
  const files = new Map<string, [Origin, ...Origin[]]>();
  for (const origin of origins) {
    const inFile = files.get(origin.file);
    if (inFile) inFile.push(origin);
    else files.set(origin.file, [origin]);
  }
  const parts = [...files.values()].slice(0, mostFiles).map(inOneFile);
  const more = files.size - parts.length;
  if (more > 0) parts.push(sentence`further files: ${more}`);
  return parts.join('; ');
}

function inOneFile(origins: readonly [Origin, ...Origin[]]): string {
  const [first] = origins;
  if (origins.length === 1) return describeOrigin(first);
  const rows = different(origins.map(({ row }) => row));
  const lines = rows.length > 0 ? [] : different(origins.map(({ line }) => line));
  const columns = different(origins.map(({ column }) => column)).filter(
    (column) => typeof column === 'string',
  );
  const paths = different(origins.map(({ path }) => path && shownPath(path)));
  const file = describeOrigin({ file: first.file });
  return [
    rows.length + lines.length > 0 ? file : `${file} (${origins.length})`,
    rows.length > 0 && `${places(rows)} (${origins.length})`,
    lines.length > 0 && `${places(lines, true)} (${origins.length})`,
    columns.length === 1 && describeColumn(columns[0] ?? ''),
    columns.length > 1 && sentence`columns ${firstOf(columns.map(quote))}`,
    paths.length > 0 && sentence`at ${firstOf(paths)}`,
  ]
    .filter((part) => Boolean(part))
    .join(', ');
}

function different<T>(values: readonly (T | undefined)[]): T[] {
  return [...new Set(values.filter((value) => value !== undefined))];
}

function firstOf(names: readonly string[]): string {
  const more = names.length > 3 ? ' …' : '';
  return names.slice(0, 3).join(', ') + more;
}

/** "rows 2–5, 9 and 12 more" */
function places(numbers: readonly number[], areLines = false): string {
  const ranges = toRanges([...numbers].sort((one, other) => one - other));
  const named = ranges.slice(0, mostNamed);
  const list = named.map(([from, to]) => (from === to ? from : `${from}–${to}`)).join(', ');
  const more = ranges.slice(mostNamed).reduce((sum, [from, to]) => sum + to - from + 1, 0);
  if (numbers.length === 1) return areLines ? sentence`line ${list}` : sentence`row ${list}`;
  if (more === 0) return areLines ? sentence`lines ${list}` : sentence`rows ${list}`;
  return areLines
    ? sentence`lines ${list} and ${more} more`
    : sentence`rows ${list} and ${more} more`;
}

function toRanges(ascending: readonly number[]): [number, number][] {
  const ranges: [number, number][] = [];
  for (const number of ascending) {
    const last = ranges.at(-1);
    if (last && number <= last[1] + 1) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges;
}
