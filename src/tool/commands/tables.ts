import { quote } from '../../feed/problem.js';
import { sentence } from '../../feed/sentence.js';
import type { TopicNames } from '../../static/wording.js';
import type { DecodeOptions } from '../encoding/decode.js';
import { append, InputError, type Finding } from '../findings/finding.js';
import { readTables, type SourceOptions } from '../sources/source.js';
import type { Table } from '../table/table.js';
import { withBuiltInCities, withBuiltInTopics } from '../places/built-in.js';
import type { KnownPlaces } from '../places/known-places.js';
import {
  readCityTable,
  readTopicNames,
  readTopics,
  type CityTable,
  type Topics,
} from '../vocabularies.js';
import { wholeNumber } from './arguments.js';
import { openSource } from './sources.js';

/** Options that every command which reads tables has. */
export const tableOptions = {
  cities: { type: 'string' },
  topics: { type: 'string' },
  map: { type: 'string', multiple: true, default: [] as string[] },
  'header-row': { type: 'string' },
  sheet: { type: 'string', multiple: true, default: [] as string[] },
  hidden: { type: 'boolean', default: false },
  encoding: { type: 'string' },
} as const;

export const tableHelp = `  --cities <file>    table of further cities: name, country, aliases, names, latitude, longitude
  --topics <file>    table of further topics: slug, name_en, name_fr, ...
  --map <from=to>    the column "from" of your table is our column "to"; repeatable
  --header-row <n>   row that names the columns (default: the one with the most names known)
  --sheet <name>     sheet of a workbook; repeatable
  --hidden           hidden rows and columns of a workbook are read too
  --encoding <label> of CSV files that are not in UTF-8, if it is not recognised: windows-1250`;

/** Reads a table of its own, such as that of cities, and adds what is found about it to the findings. */
export async function openTable(
  source: string,
  findings: Finding[],
  decoding?: DecodeOptions,
): Promise<Table> {
  const [file, ...pages] = await openSource(source, findings, decoding);
  if (!file || pages.length > 0) throw new InputError(sentence`${source} is not a table.`);
  const read = await readTables(file, { noOptions: true });
  append(findings, read.findings);
  const [table] = read.tables;
  if (!table) throw new InputError(sentence`${source} is not a table.`);
  return table;
}

/** The names of topics in a table. */
export async function openTopicNames(
  source: string,
  findings: Finding[],
  decoding: DecodeOptions,
): Promise<TopicNames> {
  const read = readTopicNames(await openTable(source, findings, decoding));
  append(findings, read.findings);
  return read.topicNames;
}

/** The cities and topics that are built in, and those of the tables that are given, which come first. */
export async function openVocabularies(
  {
    cities,
    topics,
    encoding,
  }: {
    readonly cities?: string | undefined;
    readonly topics?: string | undefined;
    readonly encoding?: string | undefined;
  },
  findings: Finding[],
): Promise<{ cityTable: CityTable | undefined; places: KnownPlaces; topics: Topics }> {
  const open = (path: string) => openTable(path, findings, { encoding });
  const read = {
    cities: cities === undefined ? undefined : readCityTable(await open(cities)),
    topics: topics === undefined ? undefined : readTopics(await open(topics)),
  };
  append(findings, read.cities?.findings ?? []);
  append(findings, read.topics?.findings ?? []);
  const cityTable = read.cities?.cityTable;
  return {
    cityTable,
    places: withBuiltInCities(cityTable?.cities),
    topics: withBuiltInTopics(read.topics?.topics),
  };
}

/** How tables are read, by the options of a command. */
export function readingOptions(values: {
  readonly map: readonly string[];
  readonly 'header-row'?: string | undefined;
  readonly sheet: readonly string[];
  readonly hidden: boolean;
}): Required<Pick<SourceOptions, 'columns' | 'headerRow' | 'sheets' | 'hidden'>> {
  return {
    columns: columnMapping(values.map),
    headerRow: wholeNumber('--header-row', values['header-row'], 1, 100_000),
    sheets: values.sheet,
    hidden: values.hidden,
  };
}

/** `["Titel=title"]` → a map from the table's columns to ours. */
function columnMapping(pairs: readonly string[]): Map<string, string> {
  return new Map(
    pairs.map((pair) => {
      const at = pair.lastIndexOf('=');
      if (at < 1)
        throw new InputError(sentence`--map takes "your column=our column", not ${quote(pair)}.`);
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );
}
