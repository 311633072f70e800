import {
  nameKey,
  pairedColumns,
  sectionHeading,
  splitLanguage,
  type Meaning,
} from './column-meaning.js';
import type { Table } from '../table/table.js';

/** What a kind of table may hold. */
export interface ColumnNames<Field extends string> {
  readonly fields: readonly Field[];
  /** Those without which no row can be used. */
  readonly required: readonly Field[];
  /**
   * Understands the names that people give the columns, beside the others of the table. Without it, only the fields' own names are
   * understood; such a table is not mapped.
   */
  readonly meaningOf?: (name: string, columns: readonly string[]) => Meaning<Field> | undefined;
  /** Texts in a language of their own. Without one of them, a word at the end of a name is no language: "Jahr ab" is no Abkhazian. */
  readonly texts?: readonly Field[] | undefined;
  /** Fields that two columns of a table may hold, whose names mean it only together: "from" and "to". */
  readonly paired?: readonly [Field, Field] | undefined;
  /** Whether `section: Heading` columns and those of the programme's five sections hold headed text. */
  readonly sections?: boolean;
}

export interface SectionColumn {
  readonly heading: string;
  /** Name of its column. */
  readonly column: string;
  readonly index: number;
  readonly language?: string | undefined;
}

/** Which column holds what. */
export interface ColumnPlan<Field extends string> {
  readonly fields: ReadonlyMap<Field, number>;
  /** Columns of texts in one language each: tag → field → column. */
  readonly languages: ReadonlyMap<string, ReadonlyMap<Field, number>>;
  readonly sections: readonly SectionColumn[];
  readonly unused: readonly number[];
  /** Columns that mean the same as an earlier one. */
  readonly repeated: ReadonlyMap<number, Field>;
  /** Mapped columns whose target is no field: column → target. */
  readonly misdirected: ReadonlyMap<number, string>;
}

interface Claim<Field extends string> extends Meaning<Field> {
  readonly index: number;
  /** The lower, the surer. */
  readonly rank: number;
}

/**
 * Finds out which column holds what. A mapping comes before our own name of a column, and that before a name that people use as well:
 * beside "title", a column "name" is not used.
 *
 * @param mapping names of the table's columns → fields
 */
export function planColumns<Field extends string>(
  { columns }: Table,
  names: ColumnNames<Field>,
  mapping: ReadonlyMap<string, string>,
): ColumnPlan<Field> {
  const mapped = new Map([...mapping].map(([from, to]) => [nameKey(from), to]));
  const claims: Claim<Field>[] = [];
  const sections: SectionColumn[] = [];
  const misdirected = new Map<number, string>();
  columns.forEach((column, index) => {
    if (column === '') return;
    const target = mapping.get(column) ?? mapped.get(nameKey(column));
    const name = target ?? column;
    const section = names.sections ? headedColumn(name, column, index) : undefined;
    const understood = section ? undefined : meaningIn(name, columns, names);
    // People who map a column mean one of our names; another is more likely a mistake.
    const meaning = target === undefined || understood?.own ? understood : undefined;
    if (section) sections.push(section);
    else if (meaning) {
      const rank = target !== undefined ? 0 : meaning.own ? 1 : 2;
      claims.push({ ...meaning, index, rank });
    } else if (target !== undefined) misdirected.set(index, target);
  });
  const pair = pairClaims(columns, names, claims);
  const paired = new Set(pair.map(({ index }) => index));
  const languages = new Set<string | undefined>([undefined]);
  for (const { field, language } of claims)
    if (names.texts?.includes(field)) languages.add(language);
  const kept = claims.filter(
    ({ language, index }) => languages.has(language) && !(language && paired.has(index)),
  );
  const headed = sections.filter(({ language }) => languages.has(language));
  return {
    ...assign(columns, [...kept, ...pair], headed, misdirected),
    sections: headed,
    misdirected,
  };
}

function meaningIn<Field extends string>(
  name: string,
  columns: readonly string[],
  { fields, meaningOf }: ColumnNames<Field>,
): Meaning<Field> | undefined {
  const key = nameKey(name);
  const own = fields.find((field) => nameKey(field) === key);
  return own ? { field: own, own: true } : meaningOf?.(name, columns);
}

function headedColumn(name: string, column: string, index: number): SectionColumn | undefined {
  const heading = sectionHeading(name);
  if (heading !== undefined) return { heading, column, index };
  const { base, language } = splitLanguage(name);
  const translated = language === undefined ? undefined : sectionHeading(base);
  return translated === undefined ? undefined : { heading: translated, column, index, language };
}

function pairClaims<Field extends string>(
  columns: readonly string[],
  { paired }: ColumnNames<Field>,
  claims: readonly Claim<Field>[],
): Claim<Field>[] {
  if (!paired || claims.some(({ field }) => paired.includes(field))) return [];
  const pair = pairedColumns(columns) ?? [];
  return pair.flatMap((index, position) => {
    const field = paired[position];
    return field === undefined ? [] : [{ field, index, rank: 2, own: false }];
  });
}

function assign<Field extends string>(
  columns: readonly string[],
  claims: readonly Claim<Field>[],
  sections: readonly SectionColumn[],
  misdirected: ReadonlyMap<number, string>,
): Omit<ColumnPlan<Field>, 'sections' | 'misdirected'> {
  const fields = new Map<Field, number>();
  const languages = new Map<string, Map<Field, number>>();
  for (const { language } of [...claims].sort((one, other) => one.index - other.index)) {
    if (language !== undefined && !languages.has(language)) languages.set(language, new Map());
  }
  const taken = new Map<Map<Field, number>, Map<Field, number>>();
  const repeated = new Map<number, Field>();
  const used = new Set([...sections.map(({ index }) => index), ...misdirected.keys()]);
  for (const { field, language, index, rank } of [...claims].sort((a, b) => a.rank - b.rank)) {
    const slots = (language === undefined ? undefined : languages.get(language)) ?? fields;
    const ranks = taken.get(slots) ?? new Map<Field, number>();
    taken.set(slots, ranks);
    const other = ranks.get(field);
    if (other === undefined) {
      slots.set(field, index);
      ranks.set(field, rank);
      used.add(index);
    } else if (other === rank) {
      repeated.set(index, field);
      used.add(index);
    }
  }
  const unused = columns.flatMap((name, index) => (name === '' || used.has(index) ? [] : [index]));
  return { fields, languages, unused, repeated };
}
