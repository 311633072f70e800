import { parseArgs } from 'node:util';
import { maxItems } from '../../feed/feed.js';
import { sentence } from '../../feed/sentence.js';
import { buildFeed } from '../build-feed.js';
import { serialize } from '../feed-document.js';
import { append, countPractices, InputError, type Finding } from '../findings/finding.js';
import { mainReason } from '../findings/finding-groups.js';
import { pageFiles, paginate } from '../pages.js';
import { printableJson } from '../findings/printable.js';
import { readTables } from '../sources/source.js';
import type { Table } from '../table/table.js';
import { languageTag, webAddress, wholeNumber } from './arguments.js';
import { keepSources, writeOutput } from './files.js';
import { provenanceHelp, provenanceOptions, readProvenance } from './provenance.js';
import { report, type Terminal } from './report.js';
import { openSource } from './sources.js';
import { openVocabularies, readingOptions, tableHelp, tableOptions } from './tables.js';

export const summary = 'Make a feed from tables of practices';

export const help = `npx intercultural-practices build <table or address>... [options]

${summary}: XLSX, or CSV with comma, semicolon, tab or | in any usual encoding.
Rows that cannot be used are reported and left out. The feed is in the strict form, and says so:
countries as codes, years read out of the periods.

${tableHelp}
  --out <file>       where to write the feed; without it or with -, standard output
  --page-size <n>    practices on a page; further pages are written beside the first
  --title <text>     title of the feed (default: Good practices)
  --home <address>   page that the feed belongs to
  --url <address>    address at which the feed will be published
  --language <tag>   language of the practices that name none (BCP 47: en, sr-Latn)
  --about <address>  documentation of the feed's format
${provenanceHelp}
  --messages <tag>   language of the messages: en or fr (default: the system's)
  --help             this text

Columns, in any order and case: id, title, language, summary, content, country, cities, period
(or start and end), topics, url, image, image_alt, modified, related, translation_of; purpose,
rationale, process, impact, key_documents, and "section: Any heading". Everyday names in many
languages are understood, such as Titel, année, назва, and title_fr for texts in one language. Lists
in a cell are joined with ";".

Exit codes: 0 built without errors; hints name what was kept as it is because it is not known; 1 built,
but what the errors name was left out; 2 nothing could be built; 3 a bug in the program.
`;

export const options = {
  ...tableOptions,
  out: { type: 'string' },
  'page-size': { type: 'string' },
  title: { type: 'string', default: 'Good practices' },
  home: { type: 'string' },
  url: { type: 'string' },
  language: { type: 'string' },
  about: { type: 'string' },
  ...provenanceOptions,
} as const;

function tooManyOnPage(practices: number, file: string): Finding {
  const message = sentence`${practices} practices are on one page, and only ${maxItems} of them are read. Split the feed: --page-size ${maxItems} --url <its future address>.`;
  return { severity: 'error', code: 'too-many-items', message, origin: { file } };
}

/** What is read last, so it names the reason even if that has been said before. */
function nothingBuilt(findings: readonly Finding[]): string {
  const nothing = sentence`No practice could be read, so no feed was written.`;
  return `${nothing} ${mainReason(findings) ?? sentence`The table has no rows below its header.`}`;
}

/**
 * Runs `intercultural-practices build`.
 *
 * @returns the exit code
 * @throws {InputError} when nothing could be built
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  if (positionals.length === 0) {
    throw new InputError(
      sentence`Which table? For example: npx intercultural-practices build practices.csv --out practices.json`,
    );
  }
  const out = values.out === '-' ? undefined : values.out;
  const size = wholeNumber('--page-size', values['page-size'], 1, maxItems);
  if (size !== undefined && (out === undefined || values.url === undefined)) {
    throw new InputError(
      sentence`--page-size needs --out, the first file, and --url, its future address.`,
    );
  }
  await keepSources(out, [...positionals, values.cities, values.topics]);
  const findings: Finding[] = [];
  const { places, topics } = await openVocabularies(values, findings);
  const tables: Table[] = [];
  const { title, encoding } = values;
  const home = webAddress('--home', values.home);
  const url = webAddress('--url', values.url);
  const about = webAddress('--about', values.about);
  const reading = readingOptions(values);
  const language = values.language && languageTag('--language', values.language);
  for (const source of positionals) {
    for (const file of await openSource(source, findings, { encoding, language })) {
      const read = await readTables(file, reading);
      for (const table of read.tables) tables.push(table);
      append(findings, read.findings);
    }
  }
  const built = buildFeed(tables, {
    ...{ title, home, url, language, about, topics, ...readProvenance(values) },
    places,
    ...reading,
  });
  append(findings, built.findings);
  const { document } = built;
  if (size === undefined && document.items.length > maxItems) {
    findings.push(tooManyOnPage(document.items.length, out ?? sentence`the feed`));
  }
  report(findings, terminal);
  if (document.items.length === 0) {
    throw new InputError(nothingBuilt(findings));
  }
  if (out === undefined) {
    for (const part of serialize(document)) terminal.out(printableJson(part));
  } else {
    const pages = paginate(document, size);
    const paths = pageFiles(out, pages.length);
    // The last one first, so that somebody who reads the first page meanwhile finds the others.
    for (const [index, page] of [...pages.entries()].reverse()) {
      await writeOutput(paths[index] ?? out, serialize(page));
    }
    const written = countPractices(document.items.length);
    terminal.error(`${sentence`${paths.join(', ')}: ${written}.`}\n`);
  }
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}
