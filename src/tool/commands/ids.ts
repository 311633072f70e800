import { parseArgs } from 'node:util';
import { sentence } from '../../feed/sentence.js';
import { append, InputError, type Finding } from '../findings/finding.js';
import { addIds } from '../ids/ids.js';
import { countRunnable, writeTable } from '../table/written-table.js';
import { readTables } from '../sources/source.js';
import type { Table } from '../table/table.js';
import { keepSources, writeOutput } from './files.js';
import { report, type Terminal } from './report.js';
import { openSource } from './sources.js';
import { openVocabularies, readingOptions, tableOptions } from './tables.js';

export const summary = 'Give the practices of a table ids that never change';

export const help = `npx intercultural-practices ids <table> [options]

${summary}: of place and title, such as
"oslo-meals-for-everybody". Ids that are there stay as they are, and so does every other cell.
CSV keeps its separator; a workbook becomes CSV with semicolons. The file is in UTF-8 with a
byte-order mark, so that Excel opens it. Cells that a spreadsheet would run, such as "=1+1", get
an apostrophe before them, which the tool takes away when it reads the table.

  --out <file>       where to write the table; without it or with -, standard output
  --cities <file>    table of further cities, whose names the ids then have
  --map <from=to>    the column "from" of your table is our column "to"; repeatable
  --header-row <n>   row that names the columns (default: the one with the most names known)
  --sheet <name>     sheet of a workbook
  --encoding <label> of CSV files that are not in UTF-8, if it is not recognised: windows-1250
  --messages <tag>   language of the messages: en or fr (default: the system's)
  --help             this text

Exit codes: 0 written; 1 written, but a practice has no id, or two have the same; 2 nothing was
written; 3 a bug in the program.
`;

// Hidden rows and columns are always read, because the new table would be without them.
const { topics: _topics, hidden: _hidden, ...ownOptions } = tableOptions;
export const options = { ...ownOptions, out: { type: 'string' } } as const;

export const mostFiles = 1;

/** What is found where cells are lost or moved, which writing would make permanent. */
const unsound = new Set<Finding['code']>([
  'damaged-text',
  'unclosed-quote',
  'bare-quote',
  'swallowed-rows',
  'cell-error',
  'no-result',
]);

/**
 * Runs `intercultural-practices ids`.
 *
 * @returns the exit code
 * @throws {InputError} when nothing could be written
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const [path] = positionals;
  if (path === undefined) {
    throw new InputError(
      sentence`Name one table: npx intercultural-practices ids practices.csv --out practices-with-ids.csv`,
    );
  }
  const out = values.out === '-' ? undefined : values.out;
  if (out && /\.(?:xlsx?|xlsm|ods|json)$/i.test(out)) {
    throw new InputError(
      sentence`The table is written as CSV. Give --out a name that ends in ".csv", not ${out}.`,
    );
  }
  // The table itself has everything that its new version has, so people who name the table as the output want that.
  await keepSources(out, [values.cities]);
  const findings: Finding[] = [];
  const { places } = await openVocabularies(values, findings);
  const opened: Finding[] = [];
  const reading = readingOptions({ ...values, hidden: true });
  const tables: Table[] = [];
  for (const file of await openSource(path, opened, { encoding: values.encoding })) {
    const read = await readTables(file, reading);
    append(opened, read.findings);
    if (read.translations.length > 0) {
      throw new InputError(
        sentence`${path} is a sheet of translations, and ids are given to practices. Name their table.`,
      );
    }
    for (const each of read.tables) tables.push(each);
  }
  append(findings, opened);
  const [table, ...others] = tables;
  if (!table || others.length > 0) {
    throw new InputError(sentence`Name one sheet: ids writes one table. Give --sheet once.`);
  }
  if (opened.some(({ code }) => unsound.has(code))) {
    report(findings, terminal);
    throw new InputError(
      sentence`${path} could not be read whole, so no table was written. Correct what is named above, then try again.`,
    );
  }
  const result = addIds(table, {
    places,
    ...reading,
  });
  append(findings, result.findings);
  report(findings, terminal);
  if (result.added + result.kept === 0) {
    throw new InputError(sentence`No practice could be read, so no table was written.`);
  }
  const text = writeTable(result.records, table.csv, table.file);
  if (out === undefined) terminal.out(text);
  else await writeOutput(out, text);
  const file = out ?? table.file;
  terminal.error(
    `${sentence`${file}: Ids added: ${result.added}. Ids kept: ${result.kept}. The table is CSV in UTF-8 with a byte-order mark.`}\n`,
  );
  const cells = countRunnable(result.records);
  if (cells > 0) {
    terminal.error(
      `${sentence`${file}: Cells that a spreadsheet would run got an apostrophe before them, which the tool takes away again. Such cells: ${cells}.`}\n`,
    );
  }
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}
