import { countryCode } from '../feed/places/country-code.js';
import type { City } from '../feed/places/places.js';
import { quote } from '../feed/problem.js';
import { fold } from '../feed/text/fold.js';
import { liberal } from '../functions.js';
import { readRows, type TableEntry } from './columns.js';
import type { Finding, Origin } from './finding.js';
import type { Table } from './table.js';

const cityFields = ['name', 'country', 'aliases', 'latitude', 'longitude'] as const;
type CityField = (typeof cityFields)[number];
type CityEntry = TableEntry<CityField>;

/** The cities of a table, and where the table has them. */
export interface CityTable {
  readonly cities: readonly City[];
  /** @param index position among the cities */
  origin(index: number, field?: string): Origin | undefined;
}

/**
 * Reads the table of cities: `name,country,aliases,latitude,longitude`. A cell that cannot be used is reported and left out; the
 * city stays.
 */
export function readCityTable(table: Table): { cityTable: CityTable; findings: Finding[] } {
  const { entries, findings } = readRows<CityField>(table, {
    fields: cityFields,
    required: ['name'],
  });
  const cities: City[] = [];
  const used: CityEntry[] = [];
  for (const entry of entries) {
    const name = entry.cell('name');
    if (!name) {
      findings.push({
        severity: 'error',
        code: 'no-name',
        message: 'The city has no name and was left out.',
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
    const wanted = 'a country code (ISO 3166-1: "NO") or the name of a country';
    findings.push(unusableCell(entry, 'country', wanted, 'a country'));
  }
  return code;
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
    const message = `The city has a ${field} and no ${other}. It was kept without coordinates.`;
    const origin = entry.origin(other);
    findings.push({ severity: 'error', code: 'unusable-value', message, origin });
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
  const wanted = `a ${field} in degrees from -${limit} to ${limit}`;
  findings.push(unusableCell(entry, field, wanted, 'coordinates'));
  return undefined;
}

function unusableCell(entry: CityEntry, field: CityField, wanted: string, lost: string): Finding {
  return {
    severity: 'error',
    code: 'unusable-value',
    message: `${quote(entry.cell(field))} is not ${wanted}. The city was kept without ${lost}.`,
    origin: entry.origin(field),
  };
}

/** Folded slug, or folded name of a topic in any of the table's languages → slug. */
export type Topics = ReadonlyMap<string, string>;

/** Reads the table of topics: `slug`, and any number of columns `name_<language>`. */
export function readTopics(table: Table): { topics: Topics; findings: Finding[] } {
  const names = table.columns.map((name) => name.toLowerCase()).filter((n) => n.startsWith('name'));
  const { entries, findings } = readRows(table, {
    fields: ['slug', ...new Set(names)],
    required: ['slug'],
  });
  const topics = new Map<string, string>();
  for (const entry of entries) {
    const slug = entry.cell('slug');
    if (!slug) continue;
    topics.set(fold(slug), slug);
    for (const name of names) {
      if (entry.cell(name)) topics.set(fold(entry.cell(name)), slug);
    }
  }
  return { topics, findings };
}

/** Topic slug → language tag in lower case → name. */
export type TopicNames = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Reads the names in the table of topics: its columns `name_<language>`. */
export function readTopicNames({ columns, rows }: Table): TopicNames {
  const headers = columns.map((column) => column.toLowerCase());
  const slug = headers.indexOf('slug');
  return new Map(
    rows.map(({ cells }) => {
      const names = headers.flatMap((header, index) => {
        const name = cells[index]?.trim();
        const isName = header.startsWith('name_') && name;
        return isName ? [[header.slice(5).replaceAll('_', '-'), name] as const] : [];
      });
      return [cells[slug]?.trim() ?? '', new Map(names)];
    }),
  );
}

/** The parts of a cell that holds a list joined with `;`. */
export function splitList(cell: string): string[] {
  return [...new Set(cell.split(';').map((part) => part.trim()))].filter((part) => part !== '');
}
