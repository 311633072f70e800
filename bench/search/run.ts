import { generatedCorpus, realCorpora, type Corpus } from './corpus.js';
import { engines, type Answer, type Engine } from './engines.js';
import { reportConcepts, reportFreshConcepts, reportQuality } from './quality.js';
import { bar, missed, table } from './report.js';

/**
 * Measures the quality and speed of search, compared with alternatives. Prints Markdown. Exits with 1 if this search misses a
 * bar. Usage: `npm run bench:search`, or `npm run bench:search -- --quality` without speed, in half a minute.
 */

const sizes = [500, 5_000, 50_000];

/** Milliseconds for the keystrokes of one engine at one size. Slow engines get through some of them only. */
const budget = 10_000;

/** Step through the keystrokes when not all of them can be measured. It is a prime, so that it reaches all of them. */
const stride = 37;

/** Longest slice of idle work in milliseconds. The last three are for the slice's last step and garbage collection. */
const slice = 8;

/** Texts that are typed letter by letter: names, typing errors, other scripts, several words, nonsense. */
const typedTexts = [
  'barcelona',
  'Montréal',
  'lodz',
  'malmoe',
  'neukoelln',
  'strasse',
  'одеса',
  'Όσλο',
  '浜松市',
  'childern art ukr',
  'hamburg multilingulism',
  'interreligous dialogue in valladolid',
  'réfugiés allemagne',
  'copenhagan businesses and employment',
  'a place for social dialogue',
  'xqzwvjkpbt',
];

/** Texts that must not slow down or break any search. */
const hostileTexts = [
  'childern '.repeat(456),
  'a'.repeat(4096),
  'aeiou '.repeat(683),
  '(a+)+$'.repeat(683),
  '[\\^$.|?*+(){}'.repeat(316),
  'ß\u0301'.repeat(2048),
  '浜松'.repeat(2048),
  '\ud83e'.repeat(4096),
  'abcde bcdef cdefg defgh efghi fghij ghijk hijkl ijklm jklmn klmno',
  '__proto__ constructor toString hasOwnProperty',
];

function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

function keystrokes(texts: readonly string[]): string[] {
  return texts.flatMap((text) => Array.from(text, (_, index) => text.slice(0, index + 1)));
}

/**
 * Milliseconds for each answer, in ascending order: the best of three passes in typing order, to reduce the influence of other
 * work on the machine. An engine that is too slow answers once, and only a representative part within the budget.
 */
function timeAnswers(answer: Answer, texts: readonly string[]): number[] {
  const once: number[] = [];
  for (let spent = 0, at = 0; once.length < texts.length && spent < budget; at += stride) {
    const [time] = timed(() => answer(texts[at % texts.length] ?? ''));
    once.push(time);
    spent += time;
  }
  const passes = [once];
  if (once.length === texts.length) {
    passes.length = 0;
    for (let pass = 0; pass < 3; pass += 1) {
      passes.push(texts.map((text) => timed(() => answer(text))[0]));
    }
  }
  return once
    .map((_, index) => Math.min(...passes.map((times) => times[index] ?? Infinity)))
    .sort((a, b) => a - b);
}

/**
 * Runs work, and returns its time in milliseconds and its result. The time is by the clock or by this process's processor time,
 * whichever is less: the clock includes other processes, and processor time includes compiler and garbage collector threads.
 */
function timed<T>(work: () => T): readonly [milliseconds: number, result: T] {
  const start = performance.now();
  const cpu = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(cpu);
  return [Math.min(performance.now() - start, (user + system) / 1000), result];
}

/** Builds an index, in slices if the engine supports that. Takes the best of three, unless the corpus is large. */
function timeBuild(engine: Engine, corpus: Corpus) {
  const builds = Array.from({ length: corpus.feed.practices.length > 5_000 ? 1 : 3 }, () => {
    const [creation, built] = timed(() => engine.build(corpus));
    const slices = [creation];
    for (let more = true; more;) {
      const [time, left] = timed(() => workForASlice(built.steps));
      slices.push(time);
      more = left;
    }
    const total = slices.reduce((sum, each) => sum + each, 0);
    return { ...built, total, longest: Math.max(...slices) };
  });
  return {
    answer: builds[0]?.answer ?? (() => []),
    total: Math.min(...builds.map(({ total }) => total)),
    longest: builds[0]?.steps && Math.min(...builds.map(({ longest }) => longest)),
  };
}

/** Takes steps while there is time for another one. Returns false when all are done. */
function workForASlice(step: (() => boolean) | undefined): boolean {
  const end = performance.now() + slice - 3;
  while (performance.now() < end) if (!step?.()) return false;
  return true;
}

const corpusIn = await realCorpora();
reportQuality(corpusIn);
reportConcepts(corpusIn);
reportFreshConcepts(corpusIn);

for (const size of process.argv.includes('--quality') ? [] : sizes) {
  const corpus = generatedCorpus(size, corpusIn('en'));
  const p95s = new Map<string, number>();
  const rows = engines.map((engine) => {
    const { answer, total, longest } = timeBuild(engine, corpus);
    const texts = keystrokes(typedTexts);
    const times = timeAnswers(answer, texts);
    const p95 = percentile(times, 0.95);
    p95s.set(engine.name, p95);
    let hostile = '';
    if (longest !== undefined) {
      const worst = timeAnswers(answer, hostileTexts).at(-1) ?? Number.NaN;
      hostile = worst.toFixed(1);
      if (size === 5_000) {
        bar(p95 <= 8, 'a keystroke at 5,000 within 8 ms (95th percentile)');
        bar(worst <= 16, 'a hostile query at 5,000 within 16 ms');
        bar(total <= 400, 'an index of 5,000 within 400 ms');
        bar(longest <= slice, `slices of at most ${slice} ms`);
      }
    }
    return [
      times.length < texts.length ? `${engine.name} (${times.length} keystrokes)` : engine.name,
      ...[percentile(times, 0.5), p95, times.at(-1) ?? Number.NaN].map((time) => time.toFixed(2)),
      hostile,
      total.toFixed(0),
      longest?.toFixed(1) ?? '',
    ];
  });
  if (size === 5_000) {
    const [fast = 0, slow = 0] = ['this search', 'Fuse.js, tuned'].map((name) => p95s.get(name));
    bar(fast <= slow / 10, "a tenth of tuned Fuse.js's time");
  }
  console.log(
    `\n## Time at ${size.toLocaleString('en')} generated practices, ${keystrokes(typedTexts).length} keystrokes, in ms\n`,
  );
  console.log(
    table(['', 'p50', 'p95', 'max', 'worst hostile', 'index', 'longest slice of it'], rows),
  );
}

console.log(missed.length ? `\nMissed: ${missed.join('; ')}.` : '\nAll bars met.');
if (missed.length) process.exitCode = 1;
