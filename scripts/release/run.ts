import { spawnSync } from 'node:child_process';
import { Refusal } from './refusal.js';

interface Options {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Whether people see what it prints while it runs. */
  readonly shown?: boolean;
}

/**
 * Runs a program to its end.
 *
 * @returns what it printed, unless it is shown
 * @throws {Refusal} if it fails, with what it said
 */
export function run(
  [program, args, more = {}]: readonly [string, readonly string[], { shell?: boolean }?],
  { cwd, env, shown = false }: Options,
): string {
  const { status, stdout, stderr, error } = spawnSync(program, [...args], {
    ...more,
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', ...(shown ? (['inherit', 'inherit'] as const) : (['pipe', 'pipe'] as const))],
    env: { ...process.env, ...env },
    maxBuffer: 2 ** 28,
  });
  if (error) throw error;
  if (status !== 0)
    throw new Refusal(
      `${[program, ...args].join(' ')} failed${shown ? ': see above.' : `:\n${`${stdout}${stderr}`.trim()}`}`,
    );
  return stdout;
}
