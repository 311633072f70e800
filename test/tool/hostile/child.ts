/**
 * A process that gives hostile inputs to the commands, one at a time, when it is sent their numbers. In a process of its own, an
 * input that never ends, or takes all memory, fails its own test only.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../run.js';
import { hostileInputs } from './inputs.js';
import type { Answer, Result } from './result.js';

const folder = mkdtempSync(join(tmpdir(), 'practice-feed-hostile-'));
const input = join(folder, 'input');
const output = join(folder, 'output');
const earlier = 'What an earlier run has written.';
process.on('exit', () => rmSync(folder, { recursive: true }));
process.on('disconnect', () => process.exit());

process.on('message', (index: number) => {
  void answers(index).then((result) => process.send?.(result));
});

async function answers(index: number): Promise<Result> {
  const { name = '', make, options = [] } = hostileInputs[index] ?? {};
  writeFileSync(input, make?.() ?? '');
  const given: Answer[] = [];
  for (const command of ['build', 'check', 'ids'] as const) {
    writeFileSync(output, earlier);
    const start = performance.now();
    const before = process.cpuUsage();
    const out = command === 'check' ? [] : ['--out', output];
    const { code, out: said, error } = await run(command, input, ...options, ...out);
    given.push({
      command,
      code,
      milliseconds: Math.min(performance.now() - start, processorTime(before)),
      wrong: faults(command, code, said + error, error),
    });
  }
  return { name, answers: given, peak: process.resourceUsage().maxRSS / 1024 };
}

/** In milliseconds. It is what counts on a machine with other work. */
function processorTime(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}

/** What is wrong with an answer, if anything. */
function faults(command: string, code: number, said: string, error: string): string[] {
  const wrong: string[] = [];
  if (![0, 1, 2].includes(code)) wrong.push(`exit code ${code}: ${said.slice(0, 300)}`);
  if (/\n\s+at .*:\d+:\d+/.test(said)) wrong.push('a stack trace');
  if (/[^\P{Cc}\n]/u.test(said)) wrong.push('a control character reaches the terminal');
  if (code === 2 && !/\S\n$/.test(error)) wrong.push(`no clear sentence: ${error.slice(-300)}`);
  if (error.length > 1_000_000) wrong.push(`${error.length} characters of messages`);
  const others = readdirSync(folder).filter((each) => each !== 'input' && each !== 'output');
  if (others.length > 0) wrong.push(`${others.join(', ')} is left behind`);
  const text = readFileSync(output, 'utf8');
  if (command === 'check' || code === 2) {
    if (text !== earlier) wrong.push('an earlier file was changed');
  } else if (!isWhole(command, text)) {
    wrong.push(`a file that is not whole: ${text.slice(-100)}`);
  }
  return wrong;
}

function isWhole(command: string, text: string): boolean {
  if (command === 'ids') return text.startsWith('\uFEFF') && text.endsWith('\r\n');
  try {
    const { items } = JSON.parse(text) as { items?: unknown };
    return Array.isArray(items) && items.length > 0;
  } catch {
    return false;
  }
}
