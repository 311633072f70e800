import { quote } from '../../feed/problem.js';
import { sentence } from '../../feed/sentence.js';
import { InputError } from '../findings/finding.js';
import { frenchHelp, frenchUsage } from '../messages/help-fr.js';
import {
  messageLanguageFor,
  messageLanguage,
  messageLanguages,
  useMessages,
} from '../messages/messages.js';
import { printable } from '../findings/printable.js';
import { oneOf } from './arguments.js';
import * as build from './build.js';
import * as check from './check.js';
import { checkArguments, givenTwice, nearestName, type Options } from './options.js';
import * as ids from './ids.js';
import * as pages from './pages.js';
import * as reach from './reach.js';
import * as render from './render.js';
import { safely, type Terminal } from './report.js';
import * as table from './table.js';
import * as translations from './translations.js';

interface Command {
  readonly summary: string;
  readonly help: string;
  readonly options: Options;
  /** How many files or addresses it takes; without it, any number. */
  readonly mostFiles?: number;
  run(args: readonly string[], terminal: Terminal): Promise<number>;
}

const commands = new Map<string, Command>([
  ['build', build],
  ['check', check],
  ['ids', ids],
  ['pages', pages],
  ['reach', reach],
  ['render', render],
  ['table', table],
  ['translations', translations],
]);

/** Options that every command has. */
const common: Options = { help: { type: 'boolean' }, messages: { type: 'string' } };

/**
 * Runs a command line. Wrong input is answered by a sentence, never by a stack trace.
 *
 * @returns the exit code: that of the command; 2 when it could not do anything; 3 for a bug of intercultural-practices
 */
export async function main(args: readonly string[], given: Terminal): Promise<number> {
  const terminal = safely(given);
  let program = 'intercultural-practices';
  try {
    useMessages(messageLanguageFor(given.locale));
    const [name = '', ...rest] = withoutMessages(args);
    const command = commands.get(name);
    if (!command) return answerNoCommand(name, terminal);
    program += ` ${name}`;
    if (rest.some((each) => ['--help', '-h'].includes(each))) {
      terminal.out((messageLanguage() === 'fr' && frenchHelp.get(name)?.help) || command.help);
      return 0;
    }
    checkArguments(rest, { ...command.options, ...common }, command.mostFiles);
    return await command.run(rest, terminal);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const expected = error instanceof InputError;
    const said = expected ? message : sentence`This is a bug, please report it: ${message}`;
    terminal.error(`${program}: ${said}\n`);
    return expected ? 2 : 3;
  } finally {
    useMessages('en');
  }
}

/** Takes `--messages` out of the arguments, wherever it is, and lets the tool speak that language. */
function withoutMessages(args: readonly string[]): readonly string[] {
  const end = args.indexOf('--');
  const own = end < 0 ? args : args.slice(0, end);
  const isOption = (each: string) => /^--messages(?:=|$)/.test(each);
  const at = own.findIndex(isOption);
  if (at < 0) return args;
  const inline = own[at]?.includes('=');
  const language = inline ? own[at]?.slice('--messages='.length) : own[at + 1];
  useMessages(oneOf('--messages', language ?? '', messageLanguages));
  if (own.findLastIndex(isOption) > at) givenTwice('messages');
  return args.toSpliced(at, inline ? 1 : 2);
}

function answerNoCommand(name: string, terminal: Terminal): number {
  if (['--help', '-h', 'help'].includes(name)) {
    terminal.out(usage());
    return 0;
  }
  if (name) {
    const near = nearestName(name, [...commands.keys()]);
    const advice = near === undefined ? '' : ` ${sentence`Did you mean ${near}?`}`;
    const message = name.startsWith('-')
      ? sentence`The command comes first, then its options.`
      : sentence`There is no command ${quote(name)}.`;
    terminal.error(`intercultural-practices: ${printable(message)}${advice}\n\n`);
  }
  terminal.error(usage());
  return 2;
}

function usage(): string {
  const french = messageLanguage() === 'fr';
  const lines = [...commands].map(([name, { summary }]) => {
    const said = (french && frenchHelp.get(name)?.summary) || summary;
    return `  ${name.padEnd(12)} ${said}`;
  });
  const list = lines.join('\n');
  return french
    ? frenchUsage(list)
    : `npx intercultural-practices <command>

${list}

"npx intercultural-practices <command> --help" lists the options of a command. With --messages fr or en, the tool speaks French or English.
`;
}
