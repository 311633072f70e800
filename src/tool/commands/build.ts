import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { buildFeed } from '../build-feed.js';
import { decodeText } from '../decode.js';
import { serialize } from '../feed-document.js';
import { InputError, type Finding } from '../finding.js';
import { parseTable, type Table } from '../table.js';
import { readCities, readTopics } from '../vocabularies.js';
import { readInput, writeOutput } from './files.js';
import { report } from './report.js';

export const summary = 'Make a feed of tables of practices';

export const help = `practice-feed build <table.csv>... [options]

${summary}. Comma, semicolon and tab are told apart, and so are UTF-8, UTF-16 and
Windows-1252. Rows that cannot be used are reported and left out.

  --cities <file>    table of cities: name, country, aliases, latitude, longitude
  --topics <file>    table of topics: slug, name_en, name_fr, ...
  --out <file>       where to write the feed; without it, standard output
  --title <text>     title of the feed (default: Good practices)
  --home <address>   page that the feed belongs to
  --url <address>    address at which the feed will be published
  --language <tag>   language of the practices that name none (BCP 47: en, sr-Latn)
  --about <address>  documentation of the feed's format
  --map <from=to>    the column "from" of your table is our column "to"; repeatable
  --help             this text

Columns, in any order and case: id, title, language, summary, content, country, cities, period,
topics, url, image, image_alt, modified, translation_of; purpose, rationale, process, impact,
key_documents, and "section: Any heading". Lists in a cell are joined with ";".

Exit codes: 0 built; 1 built, but something was left out; 2 nothing could be built.
`;

const options = {
  cities: { type: 'string' },
  topics: { type: 'string' },
  out: { type: 'string' },
  title: { type: 'string', default: 'Good practices' },
  home: { type: 'string' },
  url: { type: 'string' },
  language: { type: 'string' },
  about: { type: 'string' },
  map: { type: 'string', multiple: true, default: [] as string[] },
} as const;

/**
 * Runs `practice-feed build`.
 *
 * @returns the exit code
 * @throws {InputError} when nothing could be built
 */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  if (positionals.length === 0) {
    throw new InputError('Which table? practice-feed build practices.csv --out practices.json');
  }
  const findings: Finding[] = [];
  const keep = <T extends { findings: Finding[] }>(result: T): T => {
    findings.push(...result.findings);
    return result;
  };
  const table = async (path: string): Promise<Table> => {
    const file = basename(path);
    const { text } = keep(decodeText(await readInput(path), file));
    return keep(parseTable(text, file)).table;
  };

  const tables: Table[] = [];
  for (const path of positionals) tables.push(await table(path));
  const { document, built } = keep(
    buildFeed(tables, {
      ...values,
      cities: values.cities ? keep(readCities(await table(values.cities))).cities : undefined,
      topics: values.topics ? keep(readTopics(await table(values.topics))).topics : undefined,
      columns: columnMapping(values.map),
    }),
  );
  report(findings);
  if (built.length === 0)
    throw new InputError('No practice could be read, so no feed was written.');
  if (values.out) {
    await writeOutput(values.out, serialize(document));
    process.stderr.write(`${values.out}: ${built.length} practices.\n`);
  } else {
    process.stdout.write(serialize(document));
  }
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function columnMapping(pairs: readonly string[]): Map<string, string> {
  return new Map(
    pairs.map((pair) => {
      const at = pair.lastIndexOf('=');
      if (at < 1) throw new InputError(`--map wants "your column=our column", not "${pair}".`);
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );
}
