import { quote } from '../../feed/problem.js';
import { sentence } from '../../feed/sentence.js';
import type { Finding } from '../findings/finding.js';
import type { PracticeRow } from '../rows/practice-row.js';
import { hasNoReading, shorten, shortHash, slug } from './slug.js';

/** Most characters of a new id. That of a translation, `<original>.<language>`, stays within 60. */
const longest = 50;

/** A practice without an id, and its cells as one text. */
export interface Nameless {
  readonly practice: PracticeRow;
  readonly text: string;
}

/**
 * Makes ids that people can read, of place and title. Each depends on its own row only, unless another row would get the same: then
 * a short hash of each row's cells is added. So rows may be inserted, removed and sorted before the ids are made.
 *
 * @param taken ids that cannot be used
 */
export function newIds(
  nameless: readonly Nameless[],
  taken: ReadonlySet<string>,
  findings: Finding[],
): Map<PracticeRow, string> {
  const ids = new Map<PracticeRow, string>();
  const used = new Set([...taken].map((id) => id.toLowerCase()));
  const groups = new Map<string, Nameless[]>();
  for (const each of nameless) {
    const { practice } = each;
    if (practice.translationOf) {
      const id = translationId(practice, used, findings);
      if (id) ids.set(practice, id);
      continue;
    }
    const wanted = readableId(practice);
    const group = groups.get(wanted);
    if (group) group.push(each);
    else groups.set(wanted, [each]);
  }
  const numbers = new Map<string, number>();
  for (const [wanted, group] of groups) {
    const alone = group.length === 1 && !used.has(wanted);
    for (const { practice, text } of group) {
      const id = unused(alone ? wanted : withHash(wanted, text), used, numbers);
      used.add(id);
      ids.set(practice, id);
    }
  }
  return ids;
}

/** `oslo-meals-for-everybody`, or a hash of the title where it has no Latin form. */
function readableId({ title, cities, country }: PracticeRow): string {
  const place = slug(cities[0] ?? '') || slug(country ?? '');
  const name = slug(title);
  if (!name || hasNoReading(title)) {
    const words = [place || (name ? '' : 'practice'), name].filter((each) => each);
    return withHash(words.join('-'), title);
  }
  const begun = name === place || name.startsWith(`${place}-`);
  const id = place && !begun ? `${place}-${name}` : name;
  // Spreadsheets would turn "24-7" and "may-2019" into dates, "1e5" into a number and "true" into a truth value.
  const likeValue = /^(?!.*-.*-)(?=.*\d)|^(?:true|false)$/.test(id) || /^[\d-]+$/.test(id);
  return shorten(likeValue ? `practice-${id}` : id, longest);
}

function withHash(start: string, text: string): string {
  const hash = shortHash(text);
  return start ? `${shorten(start, longest - hash.length - 1)}-${hash}` : hash;
}

/** Only rows that are the same in every cell are numbered. */
function unused(id: string, used: ReadonlySet<string>, numbers: Map<string, number>): string {
  let number = numbers.get(id) ?? 1;
  let free = id;
  while (used.has(free)) free = `${id}-${++number}`;
  numbers.set(id, number);
  return free;
}

/** The id of its original, a dot and the language. */
function translationId(
  { entry, language, translationOf = '' }: PracticeRow,
  used: Set<string>,
  findings: Finding[],
): string | undefined {
  const error = (code: Finding['code'], message: string) =>
    findings.push({ severity: 'error', code, message, origin: entry.origin('language') });
  if (!language) {
    const message = sentence`The translation names no language, so it got no id. Write its language into the row.`;
    error('no-language', message);
    return undefined;
  }
  const id = `${translationOf}.${language}`;
  if (used.has(id.toLowerCase())) {
    const message = sentence`The id ${quote(id)} of this translation is in the table already, so the row got none. Remove one of the two rows, or change its language.`;
    error('duplicate-id', message);
    return undefined;
  }
  used.add(id.toLowerCase());
  return id;
}
