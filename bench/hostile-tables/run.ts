/**
 * Gives every hostile input of the tests to the feed tool's commands, and measures how long each takes and how much memory. Prints
 * the slowest and the largest. Exits with 1 if an answer is wrong or takes longer than the limit.
 *
 * Usage: npm run bench:hostile-tables -- [--only=<part of a name>] [--limit=5000] [--fresh]
 * With --fresh, each input gets a process of its own, so that its memory is known.
 */
import { parseArgs } from 'node:util';
import { Asker } from '../../test/tool/hostile/ask.js';
import { hostileInputs } from '../../test/tool/hostile/inputs.js';

const { values } = parseArgs({
  options: {
    fresh: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    limit: { type: 'string', default: '5000' },
  },
});
const limit = Number(values.limit);
const asker = new Asker();
const slow: { ms: number; what: string }[] = [];
const large: { mebibytes: number; what: string }[] = [];
let faults = 0;

for (const [index, { name }] of hostileInputs.entries()) {
  if (!name.includes(values.only)) continue;
  const { answers, peak } = await asker.ask(index, 120_000, values.fresh);
  large.push({ mebibytes: peak, what: name });
  for (const { command, milliseconds, wrong } of answers) {
    slow.push({ ms: milliseconds, what: `${command} ${name}` });
    const all = milliseconds > limit ? [...wrong, `takes ${milliseconds.toFixed(0)} ms`] : wrong;
    faults += all.length;
    for (const fault of all) console.log(`wrong: ${command} ${name}: ${fault}`);
  }
}
asker.end();

slow.sort((one, other) => other.ms - one.ms);
large.sort((one, other) => other.mebibytes - one.mebibytes);
console.log(
  `\n${large.length} inputs, ${slow.length} answers, ${faults} faults. The slowest answers:`,
);
for (const { ms, what } of slow.slice(0, 10))
  console.log(`${ms.toFixed(0).padStart(7)} ms  ${what}`);
console.log('\nMost memory (of a process that makes the input and gives it to three commands):');
for (const { mebibytes, what } of large.slice(0, 10))
  console.log(`${mebibytes.toFixed(0).padStart(7)} MiB ${what}`);
process.exitCode = faults > 0 ? 1 : 0;
