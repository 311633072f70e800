import { parseArgs } from 'node:util';
import { basename } from 'node:path';
import { normalForm, openPage, parsePages } from '../../feed/feed.js';
import type { City } from '../../feed/places/places.js';
import { asRecord, own, type UnknownRecord } from '../../feed/record.js';
import { sentence } from '../../feed/sentence.js';
import { safeUrl } from '../../feed/text/safe-url.js';
import { liberal } from '../../functions.js';
import { buildFeed } from '../build-feed.js';
import type { CheckedPage } from '../check.js';
import type { ItemDocument } from '../feed-document.js';
import { fieldsLeftOut } from '../fields-left-out.js';
import { includeFeed, itemsOf, joinCities, type IncludedFeed } from '../feed-items.js';
import { append, countPractices, InputError, type Finding } from '../findings/finding.js';
import { withBuiltInCities, withBuiltInTopics } from '../places/built-in.js';
import { shellFile, shellOption } from '../findings/shell-word.js';
import { readFeedPages, readTables } from '../sources/source.js';
import { unreadPages } from '../sources/unread-page.js';
import { lostHead, lostItems } from '../table-losses.js';
import { tableOfCities, tableOfItems } from '../table-of-feed.js';
import type { Table } from '../table/table.js';
import { countRunnable, writeTable } from '../table/written-table.js';
import { workbookOf } from '../translations/write-workbook.js';
import { readCityTable } from '../vocabularies.js';
import { isWebAddress } from './arguments.js';
import { sayMistakes } from './feed-mistakes.js';
import { keepSources, placeOf, writeOutput } from './files.js';
import { report, type Terminal } from './report.js';
import { openSource } from './sources.js';

const program = 'intercultural-practices table';

export const summary = 'Write the table that a feed can be built from';

export const help = `npx intercultural-practices table <feed or address> --out <file> [options]

${summary}, to edit it as a spreadsheet: a row for each practice and each
translation. Cells that a spreadsheet would run get an apostrophe, which build takes away. What is built
from the table is compared with the feed: what a table cannot say is named, with the command that builds it.

  --out <file>       where to write; its name ends in .csv or .xlsx
  --cities <file>    where to write the feed's list of cities, which build takes by --cities; .csv or .xlsx
  --messages <tag>   language of the messages: en or fr (default: the system's)
  --help             this text

Exit codes: 0 written, and builds the same feed; 1 written, but what the errors name would be lost,
or is missing: the practices of a page that was not read; 2 nothing was written; 3 a bug in the program.
`;

export const options = { out: { type: 'string' }, cities: { type: 'string' } } as const;

export const mostFiles = 1;

/**
 * Runs `intercultural-practices table`.
 *
 * @returns the exit code
 * @throws {InputError} when nothing could be written
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const [source] = positionals;
  const { out, cities } = values;
  if (cities !== undefined && !isTableName(cities)) {
    throw new InputError(
      sentence`--cities takes a name that ends in .csv or .xlsx, not ${cities}.`,
    );
  }
  if (source === undefined || out === undefined || !isTableName(out)) {
    throw new InputError(
      sentence`Name the feed, and the table by a name that ends in .csv or .xlsx: npx intercultural-practices table practices.json --out practices.xlsx`,
    );
  }
  await keepSources(out, [source]);
  await keepSources(cities, [source], '--cities');
  if (cities !== undefined && (await placeOf(out)) === (await placeOf(cities))) {
    throw new InputError(
      sentence`--out and --cities name one file, ${out}. Give them two names: each is a table of its own.`,
    );
  }
  const findings: Finding[] = [];
  const opened: Finding[] = [];
  const files = await openSource(source, opened);
  const read = readFeedPages(files);
  const [page, ...more] = read?.pages ?? [];
  if (!read || !page) throw new InputError(sentence`${source} is not a feed.`);
  append(
    findings,
    opened.filter(({ code }) => code === 'page-missing'),
  );
  append(findings, read.findings);
  append(findings, unreadPages(read.pages, [source], false));
  const included = includeFeed(source, [page, ...more], 0);
  append(findings, included.findings);
  const raw = rawItems(read.pages);
  const joined = joinCities(withBuiltInCities(), [included], findings);
  const items = itemsOf(included, joined, findings).map(({ item }) =>
    withLanguageOf(item, raw.get(item.id)),
  );
  if (items.length === 0)
    throw new InputError(sentence`No practice could be read, so no table was written.`);
  const records = tableOfItems(items);
  const content = await tableContent(records, out, 'practices');
  const listed = cities === undefined ? [] : listedCities(page, included);
  const list = cities && (await tableContent(tableOfCities(listed), cities, 'cities'));

  // What is built from the very bytes is compared, so that nothing is lost unsaid.
  const head = headOf(page, included);
  const known = list ? readCityTable(await readBack(list, cities)) : undefined;
  append(findings, known?.findings ?? []);
  const places = withBuiltInCities(known?.cityTable.cities);
  const built = buildFeed([await readBack(content, out)], {
    ...head,
    places,
    topics: withBuiltInTopics(),
  });
  append(
    findings,
    fieldsLeftOut(
      read.pages.filter((each) => !isMarked(each)),
      { severity: 'error', code: 'not-in-table' },
    ),
  );
  append(findings, lostItems(included, raw, items, built.document));
  append(findings, lostHead(page, built.document, { source, citiesWritten: cities !== undefined }));
  report(findings, terminal);
  sayMistakes(included.feed, [source], program, terminal);
  await writeOutput(out, content);
  if (cities !== undefined && list !== undefined) await writeOutput(cities, list);
  terminal.error(
    `${sentence`${out}: ${countPractices(items.length)}. Build the feed again by: ${command(out, cities, head)}`}\n`,
  );
  const cells = countRunnable(records);
  if (cells > 0) {
    terminal.error(
      `${sentence`${out}: Cells that a spreadsheet would run got an apostrophe before them, which the tool takes away again. Such cells: ${cells}.`}\n`,
    );
  }
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function isTableName(name: string): boolean {
  return /\.(?:csv|xlsx)$/i.test(name);
}

/** A table as the bytes of a workbook, or as CSV. */
async function tableContent(
  records: readonly (readonly string[])[],
  file: string,
  sheet: string,
): Promise<Uint8Array> {
  if (/\.xlsx$/i.test(file)) return workbookOf(records, sheet);
  return new TextEncoder().encode(writeTable(records, undefined, file));
}

/** The table of a file that has been written. */
async function readBack(bytes: Uint8Array, file: string): Promise<Table> {
  const { tables } = await readTables({ name: basename(file), bytes });
  const [table] = tables;
  if (!table) throw new Error(`${file} is not read as a table.`);
  return table;
}

/** The cities of a feed's list, without those that only its practices name. */
function listedCities({ document }: CheckedPage, { feed }: IncludedFeed): readonly City[] {
  const extension = asRecord(own(asRecord(document) ?? {}, '_practices')) ?? {};
  const list = own(extension, 'cities');
  const names = new Set(
    Array.isArray(list)
      ? list.map((city: unknown) => own(asRecord(city) ?? { name: city }, 'name'))
      : [],
  );
  return feed.places.cities.filter(({ name }) => names.has(name));
}

function isMarked({ document }: CheckedPage): boolean {
  return (
    own(asRecord(own(asRecord(document) ?? {}, '_practices')) ?? {}, 'normalised') === normalForm
  );
}

/** The items of pages that are marked as strict, as they are, by the id that is read of them. Others are compared in the strict form. */
function rawItems(pages: readonly CheckedPage[]): ReadonlyMap<string, UnknownRecord> {
  const opened = pages.map(({ document, url }) => openPage(document, url));
  const [first, ...rest] = opened;
  const items = new Map<string, UnknownRecord>();
  if (!first) return items;
  const marked = pages.map(isMarked);
  parsePages([first, ...rest], {
    liberal,
    onPractice({ id }, { page, value }) {
      const item = asRecord(value);
      if (item && marked[page] && !items.has(id)) items.set(id, item);
    },
  });
  return items;
}

/** An item without a language that it has from its feed, because the option --language gives it that again. */
function withLanguageOf(item: ItemDocument, raw: UnknownRecord | undefined): ItemDocument {
  return raw && own(raw, 'language') === undefined ? { ...item, language: undefined } : item;
}

/** What `build` is told of a feed by options. */
function headOf({ document, url }: CheckedPage, { feed, reportUrl }: IncludedFeed) {
  // `build` refuses others, such as "/practices"; that they are lost is found by comparing both feeds.
  const address = (record: UnknownRecord, name: string): string | undefined => {
    const value = own(record, name);
    if (typeof value !== 'string') return undefined;
    return isWebAddress(value) ? value : safeUrl(value, url);
  };
  const head = asRecord(document) ?? {};
  return {
    title: feed.title ?? 'Good practices',
    home: address(head, 'home_page_url'),
    url: address(head, 'feed_url'),
    language: feed.language,
    about: address(asRecord(own(head, '_practices')) ?? {}, 'about'),
    source: feed.source && { ...feed.source },
    reportUrl,
  };
}

/** The command that builds the feed again. */
function command(out: string, cities: string | undefined, head: ReturnType<typeof headOf>): string {
  const given: readonly (readonly [string, string | undefined])[] = [
    ['--cities', cities],
    ['--title', head.title],
    ['--home', head.home],
    ['--url', head.url],
    ['--language', head.language],
    ['--about', head.about],
    ['--source-name', head.source?.name],
    ['--source-url', head.source?.url],
    ['--source-date', head.source?.date],
    ['--licence', head.source?.licence],
    ['--report-url', head.reportUrl],
  ];
  const words = given.flatMap(([name, value]) =>
    value === undefined ? [] : [shellOption(name, value)],
  );
  const build = ['npx intercultural-practices build', shellFile(out), ...words];
  return [...build, '--out practices.json'].join(' ');
}
