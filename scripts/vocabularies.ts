// Writes the lists of cities and topics that the feed tool has built in, the names of topics in data/topics.csv, and the words
// for concepts that the search knows:
//   npm run build:vocabularies
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { DOMParser } from '@xmldom/xmldom';
import { parseTable, type Table } from '../src/tool/table/table.js';
import { readCityTable } from '../src/tool/vocabularies.js';
import { conceptModule, type ConceptRow } from './concepts.js';
import { findElsewhere, findNamesakes } from './namesakes.js';

const folder = 'src/tool/places/generated';

/** The files, and what has to be in them. */
export function vocabularies(): ReadonlyMap<string, string> {
  const topics = withTranslations(read('data/topics.csv'));
  const cityTable = read('data/cities.csv');
  const { cities } = readCityTable(cityTable).cityTable;
  const byHand = read('data/namesakes.csv').rows.map(
    ({ cells: [spelling = '', city = '', countries = ''] }) => {
      return { spelling, city, countries: countries.split(';') };
    },
  );
  const others = read('data/other-places.csv').rows.map(({ cells: [name = ''] }) => name);
  const concepts = read('data/concepts.csv').rows.map(
    ({ cells: [topic = '', languages = '', words = ''] }): ConceptRow => [topic, languages, words],
  );
  const ordinary = readFileSync('data/ordinary-words.txt', 'utf8').trim().split(/\s+/);
  return new Map([
    ['data/topics.csv', toCsv(topics)],
    ['src/search/concepts/generated/concept-words.ts', conceptModule(concepts, ordinary)],
    [`${folder}/topics.json`, toJson(topics)],
    [`${folder}/cities.json`, toJson(cityTable)],
    [`${folder}/namesakes.json`, `${JSON.stringify(findNamesakes(cities, byHand), null, 1)}\n`],
    [
      `${folder}/elsewhere.json`,
      `${JSON.stringify({ names: findElsewhere(cities, others).join(';') })}\n`,
    ],
  ]);
}

type Cells = Pick<Table, 'columns' | 'rows'>;

function read(path: string): Table {
  return parseTable(readFileSync(path, 'utf8'), path.replace(/^.*\//, '')).table;
}

/** The topics with the names that the widgets show in each language. English is the source. */
function withTranslations({ rows }: Table): Cells {
  const { targetLocales } = JSON.parse(readFileSync('lit-localize.json', 'utf8'));
  const translations = targetLocales.map((locale: string) => messages(locale));
  return {
    columns: ['slug', 'name_en', ...targetLocales.map((locale: string) => `name_${locale}`)],
    rows: rows.map(({ row, cells: [slug = '', english = ''] }) => {
      const names = translations.map((translated: ReadonlyMap<string, string>) => {
        const name = translated.get(english);
        if (!name) throw new Error(`"${english}" is not translated into every language.`);
        return name;
      });
      return { row, cells: [slug, english, ...names] };
    }),
  };
}

function messages(locale: string): ReadonlyMap<string, string> {
  const text = readFileSync(`src/locales/xliff/${locale}.xlf`, 'utf8');
  const document = new DOMParser().parseFromString(text, 'text/xml');
  return new Map(
    Array.from(document.getElementsByTagName('trans-unit')).map((unit) => [
      unit.getElementsByTagName('source')[0]?.textContent ?? '',
      unit.getElementsByTagName('target')[0]?.textContent ?? '',
    ]),
  );
}

/** One row a line, so that changes can be read. */
function toJson({ columns, rows }: Cells): string {
  const lines = rows.map(({ cells }) => JSON.stringify(cells));
  return `{\n"columns": ${JSON.stringify(columns)},\n"rows": [\n${lines.join(',\n')}\n]\n}\n`;
}

function toCsv({ columns, rows }: Cells): string {
  const cell = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return [columns, ...rows.map(({ cells }) => cells)]
    .map((cells) => `${cells.map(cell).join(',')}\n`)
    .join('');
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const [path, text] of vocabularies()) writeFileSync(path, text);
}
