import { fold } from '../feed/fold.js';
import type { City } from '../feed/places.js';
import { readEntries, type Entry } from './columns.js';
import type { Finding } from './finding.js';
import type { Table } from './table.js';

const cityFields = ['name', 'country', 'aliases', 'latitude', 'longitude'] as const;
type CityField = (typeof cityFields)[number];

/** Reads the table of cities: `name,country,aliases,latitude,longitude`. */
export function readCities(table: Table): { cities: City[]; findings: Finding[] } {
  const { entries, findings } = readEntries<CityField>(table, {
    fields: cityFields,
    required: ['name'],
  });
  const cities: City[] = [];
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
    const country = entry.cell('country').toUpperCase();
    const latitude = readDegrees(entry, 'latitude', 90, findings);
    const longitude = readDegrees(entry, 'longitude', 180, findings);
    cities.push({
      name,
      ...(country && { country }),
      aliases: splitList(entry.cell('aliases')),
      ...(latitude !== undefined && { latitude }),
      ...(longitude !== undefined && { longitude }),
    });
  }
  return { cities, findings };
}

/** The programme's topics: which slug a slug, or a topic's name in any of the table's languages, means. */
export type Topics = ReadonlyMap<string, string>;

/** Reads the table of topics: `slug`, and any number of columns `name_<language>`. */
export function readTopics(table: Table): { topics: Topics; findings: Finding[] } {
  const names = table.columns.map((name) => name.toLowerCase()).filter((n) => n.startsWith('name'));
  const { entries, findings } = readEntries(table, {
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

function readDegrees(
  entry: Entry<CityField>,
  field: 'latitude' | 'longitude',
  limit: number,
  findings: Finding[],
): number | undefined {
  const text = entry.cell(field);
  if (!text) return undefined;
  // Desktops in most of Europe write a decimal comma.
  const degrees = Number(text.replace(',', '.'));
  if (Math.abs(degrees) <= limit) return degrees;
  findings.push({
    severity: 'error',
    code: 'unusable-value',
    message: `"${text}" is no ${field}: give degrees from -${limit} to ${limit}. The city was kept without it.`,
    origin: entry.origin(field),
  });
  return undefined;
}
