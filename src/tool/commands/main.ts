import { InputError } from '../finding.js';
import * as build from './build.js';
import * as check from './check.js';
import * as render from './render.js';
import type { Terminal } from './report.js';

interface Command {
  readonly summary: string;
  readonly help: string;
  run(args: readonly string[], terminal: Terminal): Promise<number>;
}

const commands = new Map<string, Command>([
  ['build', build],
  ['check', check],
  ['render', render],
]);

const usage = `practice-feed <command>

${[...commands].map(([name, { summary }]) => `  ${name.padEnd(8)} ${summary}`).join('\n')}

"practice-feed <command> --help" lists the options of a command.
`;

/**
 * Runs a command line. Wrong input is answered by a sentence, never by a stack trace.
 *
 * @returns the exit code: that of the command; 2 when it could not do anything; 3 for a bug of practice-feed
 */
export async function main(
  [name = '', ...args]: readonly string[],
  terminal: Terminal,
): Promise<number> {
  const command = commands.get(name);
  if (!command) {
    const asked = ['--help', '-h', 'help'].includes(name);
    if (asked) terminal.out(usage);
    else {
      if (name) terminal.error(`practice-feed: there is no command "${name}".\n\n`);
      terminal.error(usage);
    }
    return asked ? 0 : 2;
  }
  if (args.includes('--help') || args.includes('-h')) {
    terminal.out(command.help);
    return 0;
  }
  try {
    return await command.run(args, terminal);
  } catch (error) {
    const expected = error instanceof InputError || isArgumentError(error);
    const message = error instanceof Error ? error.message : String(error);
    const apology = expected ? '' : 'a bug in practice-feed, please report it: ';
    terminal.error(`practice-feed ${name}: ${apology}${message}\n`);
    return expected ? 2 : 3;
  }
}

/** `parseArgs` throws TypeErrors whose code begins with ERR_PARSE_ARGS. */
function isArgumentError(error: unknown): boolean {
  return (
    error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
  );
}
