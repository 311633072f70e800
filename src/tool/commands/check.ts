import { parseArgs } from 'node:util';
import { sentence } from '../../feed/sentence.js';
import { append, InputError, summarise, type Finding } from '../findings/finding.js';
import { mainReason } from '../findings/finding-groups.js';
import { printable, printableJson } from '../findings/printable.js';
import { readPages, type SourceFile } from '../sources/source.js';
import { unreadPages } from '../sources/unread-page.js';
import { languageTag } from './arguments.js';
import { progressBar, report, type Terminal } from './report.js';
import { openSource } from './sources.js';
import { openVocabularies, readingOptions, tableHelp, tableOptions } from './tables.js';

export const summary = 'Say what is wrong or doubtful in feeds and tables';

export const help = `npx intercultural-practices check <file or address>... [options]

${summary}: feeds (JSON), CSV and XLSX tables,
several as pages of one feed; - reads standard input. Errors have to be corrected; hints are for you to judge.

${tableHelp}
  --language <tag>   language of the practices in tables that name none (BCP 47: en, sr-Latn)
  --json             findings as JSON on standard output
  --strict           hints count as errors
  --quiet            errors only
  --messages <tag>   language of the messages: en or fr (default: the system's)
  --help             this text

Exit codes: 0 no error; 1 errors, a page of a feed that is not read among them (with --strict: or
hints); 2 nothing could be checked; 3 a bug in the program.
`;

export const options = {
  ...tableOptions,
  language: { type: 'string' },
  json: { type: 'boolean', default: false },
  strict: { type: 'boolean', default: false },
  quiet: { type: 'boolean', default: false },
} as const;

/**
 * Runs `intercultural-practices check`.
 *
 * @returns the exit code
 * @throws {InputError} when nothing could be checked
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const findings: Finding[] = [];
  const { cityTable, places, topics } = await openVocabularies(values, findings);
  const files: SourceFile[] = [];
  const { encoding } = values;
  const language = values.language && languageTag('--language', values.language);
  for (const source of positionals) {
    files.push(...(await openSource(source, findings, { encoding, language })));
  }
  // Not needed by the other commands, and large: words of all languages, and the schema's compiler.
  const { check } = await import('../check.js');
  const read = await readPages(files, {
    cityTable,
    places,
    topics,
    ...readingOptions(values),
    language,
  });
  append(findings, read.findings);
  append(findings, unreadPages(read.pages, positionals, true));
  const [first, ...rest] = read.pages;
  if (!first)
    throw new InputError(
      sentence`Which feed or table? For example: npx intercultural-practices check practices.json`,
    );
  const progress = progressBar(sentence`Checking`, terminal);
  const checked = check([first, ...rest], { places, topics, progress });
  append(findings, checked.findings);

  const errors = findings.filter(({ severity }) => severity === 'error');
  const hints = findings.filter(({ severity }) => severity === 'hint');
  // An encoding that was worked out may be wrong, and only a person sees it.
  const encodings = findings.filter(({ code }) => code === 'encoding');
  const practices = checked.feed.practices.length;
  if (values.json) {
    const result = { practices, errors: errors.length, hints: hints.length, findings };
    terminal.out(`${printableJson(JSON.stringify(result, null, 2))}\n`);
  } else {
    report(values.quiet ? errors.concat(encodings) : findings, terminal);
    terminal.out(`${summarise(practices, findings)}\n`);
    const reason = practices === 0 && mainReason(findings);
    if (reason) terminal.out(`${printable(reason)}\n`);
  }
  return errors.length > 0 || (values.strict && hints.length > 0) ? 1 : 0;
}
