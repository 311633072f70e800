import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { check } from '../check.js';
import { append, InputError, summarise, type Finding } from '../finding.js';
import { followPages, readPages, type SourceFile } from '../source.js';
import { fetchFile } from './fetch.js';
import { readInput } from './files.js';
import { progressBar, report, type Terminal } from './report.js';
import { columnMapping, openVocabularies, tableHelp, tableOptions } from './tables.js';

export const summary = 'Say what is wrong or doubtful in feeds and tables';

export const help = `practice-feed check <file or address>... [options]

${summary}: feeds (JSON), CSV and XLSX tables,
several as pages of one feed. Errors have to be corrected; hints are for you to judge.

${tableHelp}
  --json             findings as JSON on standard output
  --strict           hints count as errors
  --quiet            errors only
  --help             this text

Exit codes: 0 no error; 1 errors (with --strict: or hints); 2 nothing could be checked.
`;

const options = {
  ...tableOptions,
  json: { type: 'boolean', default: false },
  strict: { type: 'boolean', default: false },
  quiet: { type: 'boolean', default: false },
} as const;

/**
 * Runs `practice-feed check`.
 *
 * @returns the exit code
 * @throws {InputError} when nothing could be checked
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const findings: Finding[] = [];
  const { cityTable, topics } = await openVocabularies(values, findings);
  const files: SourceFile[] = [];
  for (const source of positionals) files.push(...(await openSource(source, findings)));
  const read = await readPages(files, {
    cityTable,
    topics,
    columns: columnMapping(values.map),
    sheet: values.sheet,
  });
  append(findings, read.findings);
  const [first, ...rest] = read.pages;
  if (!first) throw new InputError('Which feed? practice-feed check practices.json');
  const progress = progressBar('Checking', terminal);
  const checked = check([first, ...rest], { cities: cityTable?.cities, topics, progress });
  append(findings, checked.findings);

  const errors = findings.filter(({ severity }) => severity === 'error');
  const hints = findings.filter(({ severity }) => severity === 'hint');
  const practices = checked.feed.practices.length;
  if (values.json) {
    const result = { practices, errors: errors.length, hints: hints.length, findings };
    terminal.out(`${JSON.stringify(result, null, 2)}\n`);
  } else {
    report(values.quiet ? errors : findings, terminal);
    terminal.out(`${summarise(practices, findings)}\n`);
  }
  return errors.length > 0 || (values.strict && hints.length > 0) ? 1 : 0;
}

/** A file, or the pages of a feed at an address. */
async function openSource(source: string, findings: Finding[]): Promise<SourceFile[]> {
  if (!/^https?:\/\//i.test(source)) {
    return [{ name: basename(source), bytes: await readInput(source) }];
  }
  const followed = await followPages(source, async (address) => {
    const fetched = await fetchFile(address);
    append(findings, fetched.findings);
    return fetched.file;
  });
  append(findings, followed.findings);
  return followed.files;
}
