import { canonicalTag } from '../../feed/field.js';
import { remember } from '../../feed/remember.js';
import { fold } from '../../feed/text/fold.js';
import {
  ambiguousNames,
  besideStartAndEnd,
  everydayNames,
  namesBeside,
  pairedNames,
  practiceFields,
  type PracticeField,
} from './column-names.js';
import { languageNamed } from './language-names.js';

/** What a column of a table of practices holds, as its name says. */
export interface Meaning<Field extends string = PracticeField> {
  readonly field: Field;
  /** The language of its texts, where the name says one: `title_fr`. */
  readonly language?: string | undefined;
  /** Whether the name is our own and not one of those that people use as well. */
  readonly own: boolean;
}

/**
 * The form in which names of columns are compared: folded, with one space for signs. Names of one or two letters keep their accents,
 * so that the Norwegian word for years is not the tag of Arabic.
 */
export function nameKey(name: string): string {
  const key = keyOf(fold(name));
  return key.length > 2 ? key : keyOf(name.normalize('NFC').toLowerCase()) || key;
}

function keyOf(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim();
}

/** Longer texts are no names of columns, and would cost time. */
const longestName = 200;

type Names = Readonly<Partial<Record<PracticeField, string>>>;

function byName(names: Names): Map<string, PracticeField> {
  return new Map(
    practiceFields.flatMap((field) =>
      (names[field]?.split(/,\s*/) ?? []).map((name) => [nameKey(name), field] as const),
    ),
  );
}

const ownNames = new Map(practiceFields.map((field) => [nameKey(field), field]));
const everyday = byName(everydayNames);
const ambiguous = byName(ambiguousNames);
const besides = new Set(besideStartAndEnd.split(/\s+/).map(nameKey));
const pairs = pairedNames.map(([start, end]) => [nameKey(start), nameKey(end)] as const);

/** Fields that a translation has of its own. */
const translated: ReadonlySet<PracticeField> = new Set([
  'title',
  'summary',
  'content',
  'url',
  'period',
]);

/** What the name of a column means in a table of practices; nothing where it might mean several things. */
export function meaningOf(name: string): Meaning | undefined {
  if (name.length > longestName) return undefined;
  const plain = fieldNamed(name);
  if (plain) return plain;
  const { base, language } = splitLanguage(name);
  if (base === name) return undefined;
  const meaning = fieldNamed(base);
  if (!meaning || language === undefined) return meaning && { ...meaning, own: false };
  return translated.has(meaning.field) ? { ...meaning, language } : undefined;
}

function fieldNamed(name: string): Meaning | undefined {
  const key = nameKey(name);
  const own = ownNames.get(key);
  if (own) return { field: own, own: true };
  const words = key.replace(/^\d+ /, '');
  const field = everyday.get(key) ?? ownNames.get(words) ?? everyday.get(words) ?? edgeNamed(key);
  return field && { field, own: false };
}

/** "Year of start", "date de fin". */
function edgeNamed(key: string): PracticeField | undefined {
  const words = key.split(' ');
  if (words.length < 2 || words.length > 6) return undefined;
  const rest = words.filter((word) => !besides.has(word)).join(' ');
  const field = ownNames.get(rest) ?? everyday.get(rest);
  return field === 'start' || field === 'end' ? field : undefined;
}

/**
 * The name of a column without its language or the explanation in brackets: `title_fr`, `Title (French)`, "Summary (at most 300
 * characters)".
 */
export function splitLanguage(name: string): { base: string; language?: string | undefined } {
  const bracket = /^([^([]+)[([]([^)\]]*)/.exec(name.normalize('NFKC'));
  if (bracket) {
    const [, base = '', inside = ''] = bracket;
    return { base: base.trim(), language: languageNamed(inside) };
  }
  const suffix =
    /^(.+?)[\s_.:/-]+([a-z]{2,3}(?:[_-](?:[a-z]{4}|[a-z]{2}|\d{3}))?)$/i.exec(name.trim()) ??
    /^(.+)[\s_.:/-]+([\p{L}\p{M}]+)$/u.exec(name.trim());
  const language = suffix?.[2] === undefined ? undefined : languageNamed(suffix[2]);
  if (suffix && language) return { base: suffix[1] ?? '', language };
  // "en_title", "EN title".
  const prefix = /^(?:([a-z]{2})[_:]|([A-Z]{2})[\s.-])\s*(.+)$/.exec(name.trim());
  const before = languageNamed(prefix?.[1] ?? prefix?.[2] ?? '');
  return prefix && before ? { base: prefix[3] ?? '', language: before } : { base: name };
}

/** What a name means that has several meanings, if the other names of the table tell its language. */
export function meaningBeside(name: string, columns: readonly string[]): Meaning | undefined {
  const key = nameKey(name.slice(0, longestName));
  const found = namesBeside.find((each) => nameKey(each.name) === key);
  const others = new Set(found?.beside.split(', ').map(nameKey));
  const isSure = columns.some((column) => others.has(nameKey(column.slice(0, longestName))));
  return found && isSure ? { field: found.field, own: false } : undefined;
}

/** Fields that a column which is not understood most likely holds, by its words. */
export function likelyFields(name: string): PracticeField[] {
  if (name.length > longestName) return [];
  const key = nameKey(splitLanguage(name).base);
  const words = key.split(' ');
  const known = [key, ...words].flatMap((word) => everyday.get(word) ?? ownNames.get(word) ?? []);
  const maybe = [key, ...words].flatMap((word) => ambiguous.get(word) ?? []);
  const compounds = words.flatMap((word) => lastPartOf(word) ?? []);
  return [...new Set([...edgeAfterPeriod(name), ...known, ...maybe, ...compounds])];
}

/** "Year to", "Jahr ab": half of {@link pairedNames}. */
function edgeAfterPeriod(name: string): PracticeField[] {
  const word = withoutPeriod(name);
  if (word === nameKey(name)) return [];
  const pair = pairs.find((each) => each.includes(word));
  return pair ? [pair[0] === word ? 'start' : 'end'] : [];
}

/** The field that a whole name may mean, even if it may mean another as well. */
export function mayName(name: string): PracticeField | undefined {
  const key = nameKey(name);
  return ownNames.get(key) ?? everyday.get(key) ?? ambiguous.get(key);
}

/** "Projekttitel", "prosjektnavn". */
function lastPartOf(word: string): PracticeField | undefined {
  for (let at = 3; at <= word.length - 4; at++) {
    const field = everyday.get(word.slice(at));
    if (field !== undefined) return field;
  }
  return undefined;
}

/** The columns "from" and "to" of a table that has both, in the languages of {@link pairedNames}. */
export function pairedColumns(columns: readonly string[]): readonly [number, number] | undefined {
  const keys = columns.map(withoutPeriod);
  for (const [start, end] of pairs) {
    const from = keys.indexOf(start);
    const to = keys.indexOf(end);
    if (from >= 0 && to >= 0) return [from, to];
  }
  return undefined;
}

/** "Period from" → "from". */
function withoutPeriod(column: string): string {
  if (column.length > longestName) return '';
  const words = nameKey(column).split(' ');
  const rest = words.filter((word) => !besides.has(word) && everyday.get(word) !== 'period');
  return (rest.length > 0 ? rest : words).join(' ');
}

const vocabularyNames = new Set(['aliases', 'latitude', 'longitude', 'slug']);

/** Whether a cell reads like the name of a column, in any kind of table that the tool takes. */
export function isColumnName(cell: string): boolean {
  return cell.length <= longestName && isName(cell);
}

/** Rows are read with each separator, and once more when the header is looked for. */
const isName = remember((cell) => {
  const key = nameKey(cell);
  return (
    meaningOf(cell) !== undefined ||
    sectionHeading(cell) !== undefined ||
    vocabularyNames.has(key) ||
    (key.startsWith('name ') && canonicalTag(key.slice(5)) !== undefined)
  );
});

const programmeSections = new Map([
  ['purpose', 'Purpose'],
  ['rationale', 'Rationale'],
  ['process', 'Process'],
  ['impact', 'Impact'],
  ['key documents', 'Key documents'],
]);

/** The heading of the section that a column holds. */
export function sectionHeading(name: string): string | undefined {
  const own = /^section\s*:\s*(\S.*)$/i.exec(name.trim())?.[1];
  return own ?? programmeSections.get(nameKey(name));
}

/**
 * Whether cells name the columns of a table of practices: a title, and at least one thing more.
 *
 * @param mapping names of the table's columns → fields
 */
export function namePractices(
  cells: readonly string[],
  mapping: ReadonlyMap<string, string> = new Map(),
): boolean {
  const mapped = new Map([...mapping].map(([from, to]) => [nameKey(from), to]));
  const fields = new Set(
    cells.flatMap((cell) => meaningOf(mapped.get(nameKey(cell)) ?? cell)?.field ?? []),
  );
  return fields.size > 1 && fields.has('title');
}
