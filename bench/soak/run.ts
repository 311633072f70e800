/**
 * Adds, searches, filters, changes the language of and removes the elements 10,000 times in one page of Chromium, and prints what
 * the page keeps, compared with what it kept after 2,000 cycles, in which Chromium compiles most of the code. Exits with 1 if
 * nodes or listeners grow, or the heap by over 5 %.
 *
 * Usage: npm run bench:soak -- [cycles]
 */
import { soak } from '../../test/scenarios/soak.js';

const cycles = Number(process.argv[2] ?? 10_000);
const started = performance.now();

console.log(
  'cycle'.padStart(8),
  'nodes'.padStart(8),
  'listeners'.padStart(10),
  'heap, kB'.padStart(10),
);
const { before, after } = await soak(2_000, cycles, (cycle, { nodes, listeners, heap }) => {
  const cells = [String(cycle), String(nodes), String(listeners), (heap / 1_000).toFixed(0)];
  console.log(cells.map((cell, i) => cell.padStart(i < 2 ? 8 : 10)).join(' '));
});
console.log(`${((performance.now() - started) / 1_000).toFixed(0)} s`);

const grown =
  after.nodes > before.nodes ||
  after.listeners > before.listeners ||
  after.heap > before.heap * 1.05;
process.exitCode = grown ? 1 : 0;
