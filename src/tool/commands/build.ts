import { parseArgs } from 'node:util';
import { maxItems, openPage } from '../../feed/feed.js';
import { own } from '../../feed/record.js';
import { sentence } from '../../feed/sentence.js';
import { safeUrl } from '../../feed/text/safe-url.js';
import type { CheckedPage } from '../check.js';
import { buildFeed } from '../build-feed.js';
import { fieldsLeftOut, headFieldsLeftOut } from '../fields-left-out.js';
import { serialize } from '../feed-document.js';
import { append, countPractices, InputError, type Finding } from '../findings/finding.js';
import { mainReason } from '../findings/finding-groups.js';
import { pageFiles, paginate } from '../pages.js';
import { printableJson } from '../findings/printable.js';
import { includeFeed, type IncludedFeed } from '../feed-items.js';
import { joinPages, type GivenFeed } from '../sources/joined-pages.js';
import { readFeedPages, readTables } from '../sources/source.js';
import { unreadPages } from '../sources/unread-page.js';
import type { Table } from '../table/table.js';
import { markedSheet, type TranslationSheet } from '../translations/translation-sheet.js';
import { languageTag, webAddress, wholeNumber } from './arguments.js';
import { keepSources, writeOutput } from './files.js';
import { provenanceHelp, provenanceOf, provenanceOptions, readProvenance } from './provenance.js';
import { report, type Terminal } from './report.js';
import { openSource } from './sources.js';
import { openVocabularies, readingOptions, tableHelp, tableOptions } from './tables.js';

export const summary = 'Make a feed from tables of practices and other feeds';

export const help = `npx intercultural-practices build <table, feed or address>... [options]

${summary}: XLSX, CSV with comma, semicolon, tab or |
in any usual encoding, and JSON. If practices have the same id, the first one is kept. Files that are
pages of one feed are one feed: the "next_url" of one names the next.
Rows that cannot be used are reported and left out. The feed is in the strict form, and says so:
countries as codes, years read out of the periods. Sheets of translations (XLSX, CSV, XLIFF 1.2), as the
command translations writes them, may be among the tables, in any order.

${tableHelp}
  --out <file>       where to write the feed; without it or with -, standard output
  --page-size <n>    practices on a page; further pages are written beside the first
  --title <text>     title of the feed (default: that of a feed without others, otherwise Good practices)
  --home <address>   page that the feed belongs to (default: that of a feed without others)
  --url <address>    address at which the feed will be published
  --language <tag>   language of the practices that name none (BCP 47: en, sr-Latn)
  --about <address>  documentation of the feed's format
${provenanceHelp}
  --machine <file>   sheet of translations by a machine; cards say so. Repeatable
  --messages <tag>   language of the messages: en or fr (default: the system's)
  --help             this text

Columns, in any order and case: id, title, language, summary, content, country, cities, period
(or start and end), topics, url, image, image_alt, modified, related, translation_of; purpose,
rationale, process, impact, key_documents, and "section: Any heading". Everyday names in many
languages are understood, such as Titel, année, назва, and title_fr for texts in one language. Lists
in a cell are joined with ";".

Exit codes: 0 built without errors; hints name what was kept as it is because it is not known; 1 built,
but what the errors name was left out, such as the practices of a page that was not read; 2 nothing
could be built; 3 a bug in the program.
`;

export const options = {
  ...tableOptions,
  out: { type: 'string' },
  'page-size': { type: 'string' },
  title: { type: 'string' },
  home: { type: 'string' },
  url: { type: 'string' },
  language: { type: 'string' },
  about: { type: 'string' },
  machine: { type: 'string', multiple: true, default: [] as string[] },
  ...provenanceOptions,
} as const;

function tooManyOnPage(practices: number, file: string): Finding {
  const message = sentence`${practices} practices are on one page, and only ${maxItems} of them are read. Split the feed: --page-size ${maxItems} --url <its future address>.`;
  return { severity: 'error', code: 'too-many-items', message, origin: { file } };
}

/** @throws {InputError} for a table of practices, of which not all texts can be translations */
function refuseTables(source: string, tables: readonly Table[]): void {
  if (tables.length === 0) return;
  throw new InputError(
    sentence`--machine takes a sheet of translations, and ${source} is a table of practices. The command translations writes such sheets.`,
  );
}

/** The page that a feed says it belongs to. */
function homeOf({ document, url }: CheckedPage): string | undefined {
  const home = own(openPage(document, url).head, 'home_page_url');
  return typeof home === 'string' ? safeUrl(home, url) : undefined;
}

/** What is read last, so it names the reason even if that has been said before. */
function nothingBuilt(findings: readonly Finding[], hasTables: boolean): string {
  const empty = hasTables
    ? sentence`The table has no rows below its header.`
    : sentence`The feed has no practices.`;
  const nothing = sentence`No practice could be read, so no feed was written.`;
  return `${nothing} ${mainReason(findings) ?? empty}`;
}

/**
 * Runs `intercultural-practices build`.
 *
 * @returns the exit code
 * @throws {InputError} when nothing could be built
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  if (positionals.length + values.machine.length === 0) {
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
  const sources = new Set([...positionals, ...values.machine]);
  const inputs = [...sources, values.cities, values.topics];
  await keepSources(out, inputs);
  const findings: Finding[] = [];
  const { places, topics } = await openVocabularies(values, findings);
  const tables: Table[] = [];
  const given: (GivenFeed & Pick<IncludedFeed, 'tablesBefore'>)[] = [];
  const translations: TranslationSheet[] = [];
  const { encoding } = values;
  const home = webAddress('--home', values.home);
  const url = webAddress('--url', values.url);
  const about = webAddress('--about', values.about);
  const reading = readingOptions(values);
  const language = values.language && languageTag('--language', values.language);
  for (const source of sources) {
    const opened: Finding[] = [];
    const files = await openSource(source, opened, { encoding, language });
    const feed = values.machine.includes(source) ? undefined : readFeedPages(files);
    const [page, ...more] = feed?.pages ?? [];
    if (feed && page) {
      // What a server's headers mean for browsers is nothing to the new feed.
      append(
        findings,
        opened.filter(({ code }) => code === 'page-missing'),
      );
      append(findings, feed.findings);
      append(findings, unreadPages([page], sources, true, source));
      given.push({ source, pages: [page, ...more], tablesBefore: tables.length });
      continue;
    }
    append(findings, opened);
    for (const file of files) {
      const read = await readTables(file, reading);
      for (const table of read.tables) tables.push(table);
      const byMachine = values.machine.includes(source);
      if (byMachine) refuseTables(source, read.tables);
      for (const sheet of read.translations) {
        translations.push(byMachine ? markedSheet(sheet) : sheet);
      }
      append(findings, read.findings);
    }
  }
  const joined = joinPages(given);
  for (const { pages } of joined) {
    const leftOut = { severity: 'hint', code: 'unknown-field' } as const;
    append(findings, headFieldsLeftOut(pages[0], leftOut));
    append(findings, fieldsLeftOut(pages, leftOut));
  }
  const feeds = joined.map((feed) => includeFeed(feed.source, feed.pages, feed.tablesBefore));
  for (const feed of feeds) append(findings, feed.findings);
  const provenance = provenanceOf(readProvenance(values), feeds, tables.length > 0, findings);
  // Feeds that become part of others lose what they say of themselves.
  const isAlone = feeds.length === 1 && tables.length === 0;
  const alone = isAlone ? feeds[0]?.feed : undefined;
  const [first] = isAlone ? joined : [];
  const built = buildFeed(tables, {
    title: values.title ?? alone?.title ?? 'Good practices',
    home: home ?? (first && homeOf(first.pages[0])),
    language: language ?? alone?.language,
    ...{ url, about, topics, ...provenance },
    ...{ places, feeds },
    ...reading,
    translations,
  });
  append(findings, built.findings);
  const { document } = built;
  if (size === undefined && document.items.length > maxItems) {
    findings.push(tooManyOnPage(document.items.length, out ?? sentence`the feed`));
  }
  report(findings, terminal);
  if (document.items.length === 0) {
    throw new InputError(nothingBuilt(findings, tables.length > 0));
  }
  if (out === undefined) {
    for (const part of serialize(document)) terminal.out(printableJson(part));
  } else {
    const pages = paginate(document, size);
    const paths = pageFiles(out, pages.length);
    for (const path of paths) await keepSources(path, inputs);
    // The last one first, so that somebody who reads the first page meanwhile finds the others.
    for (const [index, page] of [...pages.entries()].reverse()) {
      await writeOutput(paths[index] ?? out, serialize(page));
    }
    const written = countPractices(document.items.length);
    terminal.error(`${sentence`${paths.join(', ')}: ${written}.`}\n`);
  }
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}
