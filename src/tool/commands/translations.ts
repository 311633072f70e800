import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { FeedError } from '../../feed/problem.js';
import { openPage, parsePages, type Feed } from '../../feed/feed.js';
import { sentence } from '../../feed/sentence.js';
import { liberal } from '../../functions.js';
import type { CheckedPage } from '../check.js';
import { append, countPractices, InputError, type Finding } from '../findings/finding.js';
import { asSentence } from '../findings/subject.js';
import { readPages, readTables, type SourceFile } from '../sources/source.js';
import { unreadPages } from '../sources/unread-page.js';
import { writeTable } from '../table/written-table.js';
import { countWithoutSource, missingTexts } from '../translations/missing-texts.js';
import { sheetRows } from '../translations/sheet-rows.js';
import type { ReturnedText, SheetText } from '../translations/translation-sheet.js';
import { workbookOf } from '../translations/write-workbook.js';
import { xliffOf } from '../translations/write-xliff.js';
import { languageTag } from './arguments.js';
import { sayMistakes } from './feed-mistakes.js';
import { keepSources, readInput, writeOutput } from './files.js';
import { report, type Terminal } from './report.js';
import { openSource } from './sources.js';
import { openVocabularies, readingOptions, tableHelp, tableOptions } from './tables.js';

const program = 'intercultural-practices translations';

export const summary = 'Write what is not translated into a sheet for translators';

export const help = `npx intercultural-practices translations <feed or table>... --language <tag> --out <file> [options]

${summary}: XLSX or CSV, with a row for each
text, or XLIFF 1.2 for translation programs. Translators write into the column "Translation". The command build
takes the sheet back: npx intercultural-practices build practices.csv nb.xlsx --out practices.json

  --language <tag>   language to translate into (BCP 47: nb, sr-Latn). Only texts in exactly this language count
  --out <file>       where to write; its end says what: .xlsx, .csv, or .xlf for translation programs
  --from <tag>       language to translate from, where a practice has it; otherwise its original
  --all              texts that are translated too, to correct them
  --machine          marks what is missing as translated by a machine, for the one that will fill the sheet
${tableHelp}
  --messages <tag>   language of the messages: en or fr (default: the system's)
  --help             this text

Exit codes: 0 written, or nothing is missing; 1 written, but not what the errors name, such as
the practices of a page that was not read; 2 nothing could be written; 3 a bug in the program.
`;

export const options = {
  ...tableOptions,
  language: { type: 'string' },
  out: { type: 'string' },
  from: { type: 'string' },
  all: { type: 'boolean', default: false },
  machine: { type: 'boolean', default: false },
} as const;

/**
 * Runs `intercultural-practices translations`.
 *
 * @returns the exit code
 * @throws {InputError} when nothing could be written
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const { out, all, machine } = values;
  if (positionals.length === 0 || values.language === undefined || out === undefined) {
    throw new InputError(
      sentence`Name the feed, the language and the sheet: npx intercultural-practices translations practices.json --language nb --out nb.xlsx`,
    );
  }
  const language = languageTag('--language', values.language);
  const from = values.from && languageTag('--from', values.from);
  if (from === language) {
    throw new InputError(sentence`--from and --language name the same language.`);
  }
  const write = writerFor(out);
  await keepSources(out, [...positionals, values.cities, values.topics]);
  const findings: Finding[] = [];
  const feed = await openFeed(positionals, values, findings);
  const { practices } = feed;
  report(findings, terminal);
  sayMistakes(feed, positionals, program, terminal);
  const texts = missingTexts(practices, { language, from, all, machine });
  const without = from ? countWithoutSource(practices, { language, from }) : 0;
  const isWrong = findings.some(({ severity }) => severity === 'error');
  const say = (message: string) => terminal.error(`${message}\n`);
  if (from && without > 0) {
    say(
      sentence`Missing in the language ${language}, but not in the sheet, because practices do not have them in the language ${from}: ${without}. A sheet without --from has them.`,
    );
  }
  if (texts.length === 0) {
    const number = countPractices(practices.length);
    say(
      without > 0
        ? sentence`Nothing else is missing in the language ${language} (${number}), so no sheet was written.`
        : sentence`Nothing is missing in the language ${language} (${number}), so no sheet was written.`,
    );
    return isWrong ? 1 : 0;
  }
  await keepTranslations(out, texts, language);
  const name = basename(positionals[0] ?? '');
  await writeOutput(out, await write(texts, language, name));
  const ids = new Set(texts.map(({ id }) => id));
  say(sentence`${out}: ${countPractices(ids.size)}. Texts: ${texts.length}.`);
  return isWrong ? 1 : 0;
}

/**
 * Refuses to write over a sheet that somebody has filled, because what it has is not missing any more, or was not built yet, and would be
 * lost; and over any other file that is not a sheet.
 *
 * @throws {InputError} when something would be lost
 */
async function keepTranslations(
  out: string,
  texts: readonly SheetText[],
  language: string,
): Promise<void> {
  if (!existsSync(out)) return;
  const filled = await filledTexts(out);
  if (!filled)
    throw new InputError(
      sentence`${out} is there already, and is not a sheet of translations. Give --out another name, or delete the file.`,
    );
  const keyOf = (id: string, part: string, into: string, target: string) =>
    [id, part, into, target.trim()].join('\n');
  const kept = new Set(texts.map(({ id, part, target }) => keyOf(id, part, language, target)));
  const lost = filled.filter(
    ({ id, part, into, target }) => !kept.has(keyOf(id, part, into, target)),
  );
  if (lost.length === 0) return;
  throw new InputError(
    sentence`${out} has translations that the new sheet would not have: ${lost.length}. Keep it, and give --out another name; build takes several sheets.`,
  );
}

/** What a file has translated; undefined if it is not a sheet of translations. */
async function filledTexts(path: string): Promise<readonly ReturnedText[] | undefined> {
  const bytes = await readInput(path);
  if (bytes.length === 0) return [];
  try {
    const { tables, translations } = await readTables({ name: basename(path), bytes });
    if (tables.length > 0) return undefined;
    return translations
      .flatMap((sheet) => sheet.texts)
      .filter(({ target }) => target.trim() !== '');
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}

type Writer = (
  texts: readonly SheetText[],
  language: string,
  feed: string,
) => string | Promise<Uint8Array>;

const writers: readonly (readonly [RegExp, Writer])[] = [
  [/\.xlsx$/i, (texts, language) => workbookOf(sheetRows(texts, language), language)],
  [/\.xli?ff?$/i, (texts, language, feed) => xliffOf(texts, language, feed)],
  [/\.csv$/i, csvOf],
];

function csvOf(texts: readonly SheetText[], language: string): string {
  try {
    return writeTable(sheetRows(texts, language), undefined, `${language}.csv`);
  } catch (cause) {
    if (!(cause instanceof InputError)) throw cause;
    throw new InputError(
      sentence`The texts would be read otherwise from CSV, so no sheet was written. Give --out a name that ends in .xlsx.`,
      { cause },
    );
  }
}

function writerFor(out: string): Writer {
  const found = writers.find(([ending]) => ending.test(out));
  if (found) return found[1];
  throw new InputError(
    sentence`--out takes a name that ends in .xlsx, .csv or .xlf, not ${out}. Its end says what is written.`,
  );
}

/** The practices of a feed, or of tables. What of them would be missing in a sheet is reported. */
async function openFeed(
  sources: readonly string[],
  values: Parameters<typeof readingOptions>[0] & Parameters<typeof openVocabularies>[0],
  findings: Finding[],
): Promise<Feed> {
  const { cityTable, places, topics } = await openVocabularies(values, findings);
  const files: SourceFile[] = [];
  for (const source of sources) {
    const opened: Finding[] = [];
    files.push(...(await openSource(source, opened, { encoding: values.encoding })));
    // What a server's headers mean for browsers is nothing to a sheet.
    append(
      findings,
      opened.filter(({ code }) => code === 'page-missing'),
    );
  }
  const read = await readPages(files, { cityTable, places, topics, ...readingOptions(values) });
  append(findings, read.findings);
  append(findings, unreadPages(read.pages, sources, true));
  try {
    const [first, ...rest] = read.pages.map(({ document, url }) => openPage(document, url));
    if (!first) throw new InputError(sentence`${sources.join(', ')} has no feed in it.`);
    const feed = parsePages([first, ...rest], { liberal });
    append(findings, lostTexts(feed, read.pages));
    return feed;
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    throw new InputError(error.message, { cause: error });
  }
}

/** What costs texts; the rest is for `check` to say. */
const costsTexts: ReadonlySet<Finding['code']> = new Set([
  'not-an-object',
  'no-title',
  'duplicate-id',
  'text-cut',
  'html-only',
  'too-many-items',
]);

function lostTexts({ problems }: Feed, pages: readonly CheckedPage[]): Finding[] {
  return problems.flatMap(({ code, page, path, message }): Finding[] => {
    const source = pages[page];
    if (!source || !costsTexts.has(code)) return [];
    const [origin = { file: '' }] = source.locate([path]);
    const words = asSentence(message, path, source.fromTables === true);
    return [{ severity: 'error', code, message: words, origin }];
  });
}
