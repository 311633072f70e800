import { domainToUnicode } from 'node:url';
import { parseArgs } from 'node:util';
import { quote } from '../../feed/problem.js';
import { sentence } from '../../feed/sentence.js';
import { InputError } from '../findings/finding.js';
import { messageLanguage } from '../messages/messages.js';
import { Reach, type Question } from '../reach/count-lines.js';
import { pathOf } from '../reach/feed-path.js';
import { linesOf } from '../reach/lines.js';
import { columnsOf, recordsOf } from '../reach/reach-table.js';
import { gapsIn, limits, refuseNothing, surplusIn, whatBecameOf } from '../reach/reach-words.js';
import { siteOf } from '../reach/site.js';
import { csvOf } from '../table/written-table.js';
import { oneOf } from './arguments.js';
import { keepSources, writeOutput } from './files.js';
import { type Fingerprint, logContent, logName } from './log-files.js';
import type { Terminal } from './report.js';

const program = 'intercultural-practices reach';

export const summary = 'Count in server logs which sites showed which feed';

export const help = `npx intercultural-practices reach <log>... [options]

${summary}, by month: requests that the server answered
with a feed. The site is named by the header Origin, which the log must have in a field of that name;
docs/hosting.md has such a format, without visitors' addresses, for nginx, Apache and Caddy. Logs may be
compressed with gzip; - reads standard input. Addresses in a log are neither counted nor shown.

  --feed <path>      path of a feed, such as /practices.json; repeatable (default: all *.json)
  --month <month>    only this month: 2026-11; repeatable
  --site <site>      only this site: city.example or https://city.example; repeatable
  --format <kind>    table or csv (default: csv if --out ends in .csv, otherwise table)
  --out <file>       where to write; without it or with -, standard output
  --messages <tag>   language of the messages: en or fr (default: the system's)
  --help             this text

Exit codes: 0 counted; 1 counted, but with gaps, which are named; 2 nothing could be counted; 3 a bug
in the program.
`;

export const options = {
  feed: { type: 'string', multiple: true },
  month: { type: 'string', multiple: true },
  site: { type: 'string', multiple: true },
  format: { type: 'string' },
  out: { type: 'string' },
} as const;

/**
 * Runs `intercultural-practices reach`.
 *
 * @returns the exit code
 * @throws {InputError} when nothing could be counted
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  if (positionals.length === 0) {
    throw new InputError(
      sentence`Which log? For example: npx intercultural-practices reach access.log access.log.*.gz`,
    );
  }
  const out = values.out === '-' ? undefined : values.out;
  const format = oneOf(
    '--format',
    values.format ?? (out && /\.csv$/i.test(out) ? 'csv' : 'table'),
    ['table', 'csv'] as const,
  );
  const question: Question = {
    feeds: values.feed && new Set(values.feed.map(feedPath)),
    months: values.month && new Set(values.month.map(month)),
    sites: values.site && new Set(values.site.map(site)),
  };
  await keepSources(out, positionals);
  const reach = new Reach(question);
  const twice = await readLogs(positionals, reach);
  refuseNothing(reach, question);
  const rows = reach.tally.rows();
  const text =
    format === 'csv'
      ? csvOf(recordsOf(rows, domainToUnicode), ';')
      : `${columnsOf(rows, domainToUnicode, messageLanguage())}\n\n${limits().join('\n')}\n`;
  if (out === undefined) terminal.out(text);
  else await writeOutput(out, text);
  if (format === 'csv') for (const each of limits()) say(each, terminal);
  say(whatBecameOf(reach), terminal);
  for (const each of surplusIn(reach)) say(each, terminal);
  const gaps = [...twice, ...gapsIn(reach, question)];
  for (const each of gaps) say(each, terminal);
  return gaps.length > 0 ? 1 : 0;
}

/** Reads all logs, and says which have been read before under another name. */
async function readLogs(paths: readonly string[], reach: Reach): Promise<string[]> {
  const read: { path: string; fingerprint: Fingerprint }[] = [];
  const twice: string[] = [];
  for (const path of paths) {
    const fingerprint: Fingerprint = { whole: undefined, beginning: undefined };
    const file = logName(path);
    let line = 0;
    for await (const lines of linesOf(logContent(path, fingerprint)))
      for (const text of lines) reach.add(text, file, (line += 1));
    const { whole, beginning } = fingerprint;
    const same = read.find((each) => whole && each.fingerprint.whole === whole);
    const alike = read.find((each) => beginning && each.fingerprint.beginning === beginning);
    if (same)
      twice.push(
        sentence`${same.path} and ${path} have the same content, so everything in them is counted twice. Name one of them.`,
      );
    else if (alike)
      twice.push(
        sentence`${alike.path} and ${path} begin with the same lines, so these are counted twice. They are probably one log at two times; name the longer one.`,
      );
    read.push({ path, fingerprint });
  }
  return twice;
}

function feedPath(given: string): string {
  const path = pathOf(given);
  if (path !== undefined) return path;
  throw new InputError(
    sentence`--feed takes the path of a feed, such as /practices.json, not ${quote(given)}.`,
  );
}

function month(given: string): string {
  if (/^20\d\d-(?:0[1-9]|1[0-2])$/.test(given)) return given;
  throw new InputError(sentence`--month takes a month such as 2026-11, not ${quote(given)}.`);
}

/** A site as it is in rows, with or without `https://`. */
function site(given: string): string {
  const whole = /^https?:\/\//i.test(given);
  const origin = siteOf((whole ? given : `https://${given}`).replace(/\/$/, ''));
  if (origin.startsWith('http')) return whole ? origin : origin.slice('https://'.length);
  throw new InputError(
    sentence`--site takes the name or the origin of a site, such as city.example or https://city.example, not ${quote(given)}.`,
  );
}

function say(message: string, terminal: Terminal): void {
  terminal.error(`${program}: ${message}\n`);
}
