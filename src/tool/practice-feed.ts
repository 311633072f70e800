#!/usr/bin/env node
import * as build from './commands/build.js';
import * as check from './commands/check.js';
import { InputError } from './finding.js';

interface Command {
  readonly summary: string;
  readonly help: string;
  run(args: readonly string[]): Promise<number>;
}

const commands = new Map<string, Command>([
  ['build', build],
  ['check', check],
]);

const usage = `practice-feed <command>

${[...commands].map(([name, { summary }]) => `  ${name.padEnd(8)} ${summary}`).join('\n')}

"practice-feed <command> --help" says more.
`;

/** Runs a command line and answers its exit code. Bad input ends in a sentence, never in a stack trace. */
async function main([name = '', ...args]: readonly string[]): Promise<number> {
  const command = commands.get(name);
  if (!command) {
    const asked = name === '--help' || name === '-h' || name === 'help';
    (asked ? process.stdout : process.stderr).write(usage);
    return asked ? 0 : 2;
  }
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(command.help);
    return 0;
  }
  try {
    return await command.run(args);
  } catch (error) {
    if (!(error instanceof InputError) && !isArgumentError(error)) throw error;
    process.stderr.write(`practice-feed ${name}: ${error.message}\n`);
    return 2;
  }
}

/** `parseArgs` throws plain TypeErrors with codes of their own. */
function isArgumentError(error: unknown): error is Error {
  return (
    error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
  );
}

process.exitCode = await main(process.argv.slice(2));
