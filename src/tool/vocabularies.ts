import { countryCode } from '../feed/places/country-code.js';
import { canonicalTag } from '../feed/field.js';
import type { City } from '../feed/places/places.js';
import { quote } from '../feed/problem.js';
import { sentence } from '../feed/sentence.js';
import { fold } from '../feed/text/fold.js';
import { liberal } from '../functions.js';
import type { TopicNames } from '../static/wording.js';
import { readRows, type TableEntry } from './columns/columns.js';
import type { Finding, Origin } from './findings/finding.js';
import { spellingKey, type KnownCity } from './places/known-places.js';
import type { Table } from './table/table.js';

const cityFields = [
  'name',
  'country',
  'aliases',
  'names',
  'names_unreviewed',
  'regions',
  'latitude',
  'longitude',
] as const;
type CityField = (typeof cityFields)[number];
type CityEntry = TableEntry<CityField>;

/** The cities of a table, and where the table has them. */
export interface CityTable {
  readonly cities: readonly KnownCity[];
  /** @param index position among the cities */
  origin(index: number, field?: string): Origin | undefined;
}

/**
 * Reads the table of cities: `name,country,aliases,names,names_unreviewed,regions,latitude,longitude`. A cell that cannot be used is
 * reported and left out; the city stays.
 */
export function readCityTable(table: Table): { cityTable: CityTable; findings: Finding[] } {
  const { entries, findings } = readRows<CityField>(table, {
    fields: cityFields,
    required: ['name'],
  });
  const cities: KnownCity[] = [];
  const used: CityEntry[] = [];
  for (const entry of entries) {
    const name = entry.cell('name');
    if (!name) {
      findings.push({
        severity: 'error',
        code: 'no-name',
        message: sentence`The city has no name and was left out.`,
        origin: entry.origin('name'),
      });
      continue;
    }
    const country = readCountry(entry, findings);
    used.push(entry);
    cities.push({
      name,
      ...(country !== undefined && { country }),
      aliases: splitList(entry.cell('aliases')),
      ...readNames(entry, findings),
      ...readRegions(entry),
      ...readCoordinates(entry, findings),
    });
  }
  const origin = (index: number, field?: string) => used[index]?.origin(field);
  return { cityTable: { cities, origin }, findings };
}

function readCountry(entry: CityEntry, findings: Finding[]): string | undefined {
  const cell = entry.cell('country');
  if (!cell) return undefined;
  const code = countryCode(cell) ?? liberal.country(cell);
  if (!code) {
    const message = sentence`${quote(cell)} is not a country code (ISO 3166-1: "NO") or the name of a country. The city was kept without a country.`;
    findings.push(unusable(entry, 'country', message));
  }
  return code;
}

/** Names by language, `uk=Луцьк;pl=Łuck`. Those that no native speaker has read are in a column of their own. */
function readNames(entry: CityEntry, findings: Finding[]): Pick<KnownCity, 'names'> {
  const names: Record<string, string> = {};
  for (const field of ['names_unreviewed', 'names'] as const) {
    for (const pair of splitList(entry.cell(field))) {
      const at = pair.indexOf('=');
      const language = canonicalTag(pair.slice(0, Math.max(at, 0)));
      const name = pair.slice(at + 1).trim();
      if (language && name) names[language] = name;
      else {
        const message = sentence`${quote(pair)} is not a name with its language, such as "uk=Луцьк", and was left out.`;
        findings.push(unusable(entry, field, message));
      }
    }
  }
  return Object.keys(names).length > 0 ? { names } : {};
}

function unusable(entry: CityEntry, field: CityField, message: string): Finding {
  return { severity: 'error', code: 'unusable-value', message, origin: entry.origin(field) };
}

function readRegions(entry: CityEntry): Pick<KnownCity, 'regions'> {
  const regions = splitList(entry.cell('regions'));
  return regions.length > 0 ? { regions } : {};
}

/** Both coordinates or neither: one alone is not a place, and the feed's schema refuses it. */
function readCoordinates(
  entry: CityEntry,
  findings: Finding[],
): Pick<City, 'latitude' | 'longitude'> {
  const latitude = readCoordinate(entry, 'latitude', 90, findings);
  const longitude = readCoordinate(entry, 'longitude', 180, findings);
  if (latitude !== undefined && longitude !== undefined) return { latitude, longitude };
  for (const [field, other] of [
    ['latitude', 'longitude'],
    ['longitude', 'latitude'],
  ] as const) {
    if (!entry.cell(field) || entry.cell(other)) continue;
    const message = sentence`The city has a ${field} and no ${other}. It was kept without coordinates.`;
    findings.push(unusable(entry, other, message));
  }
  return {};
}

function readCoordinate(
  entry: CityEntry,
  field: 'latitude' | 'longitude',
  limit: number,
  findings: Finding[],
): number | undefined {
  const cell = entry.cell(field);
  if (!cell) return undefined;
  // Spreadsheets in most of Europe write a decimal comma.
  const degrees = Number(cell.replace(',', '.'));
  if (Math.abs(degrees) <= limit) return degrees;
  const message = sentence`${quote(cell)} is not a ${field} in degrees from -${limit} to ${limit}. The city was kept without coordinates.`;
  findings.push(unusable(entry, field, message));
  return undefined;
}

/** Slug, or name of a topic in any of the table's languages, folded and by its words → slug. */
export type Topics = ReadonlyMap<string, string>;

const and = new Set(
  'and und et y e i si en og och ja ve es eta agus dhe a ir и та і و και'.split(' '),
);

/** The words of a topic's name. People write a comma or "&" for "and". */
export function topicKey(name: string): string {
  const parts = spellingKey(name).split(' ');
  return parts.filter((word) => !and.has(word)).join(' ');
}

/** Reads the table of topics: `slug`, and any number of columns `name_<language>`. */
export function readTopics(table: Table): { topics: Topics; findings: Finding[] } {
  const { entries, names, findings } = readTopicRows(table);
  const topics = new Map<string, string>();
  for (const entry of entries) {
    const slug = entry.cell('slug');
    if (!slug) continue;
    for (const spelling of [slug, ...names.map((name) => entry.cell(name))]) {
      for (const key of [fold(spelling), topicKey(spelling)]) {
        // Slugs and names of earlier topics keep their meaning.
        if (key && !topics.has(key)) topics.set(key, slug);
      }
    }
  }
  return { topics, findings };
}

/** Reads the names in the table of topics: its columns `name_<language>`. */
export function readTopicNames(table: Table): { topicNames: TopicNames; findings: Finding[] } {
  const { entries, names, findings } = readTopicRows(table);
  const topicNames = new Map(
    entries.map((entry) => {
      const own = names.flatMap((column) => {
        const name = entry.cell(column);
        const isName = column.startsWith('name_') && name;
        return isName ? [[column.slice(5).replaceAll('_', '-'), name] as const] : [];
      });
      return [entry.cell('slug'), new Map(own)];
    }),
  );
  return { topicNames, findings };
}

/** The rows of a table of topics, and its columns of names: `name`, `name_en`, also if they are called `Name-en`. */
function readTopicRows(table: Table) {
  const columns = table.columns.map((name) => name.toLowerCase().replaceAll('-', '_'));
  const names = [...new Set(columns.filter((name) => name.startsWith('name')))];
  const read = readRows(table, { fields: ['slug', ...names], required: ['slug'] });
  return { ...read, names };
}

/** The parts of a cell that holds a list joined with `;`. */
export function splitList(cell: string): string[] {
  if (!cell.includes(';')) return cell.trim() === '' ? [] : [cell.trim()];
  return [...new Set(cell.split(';').map((part) => part.trim()))].filter((part) => part !== '');
}
