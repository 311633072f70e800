/**
 * Measures how long visitors wait, compared with alternatives: the elements, InstantSearch with MiniSearch, Pagefind and
 * List.js show and search the same practices in Chromium. The practices are the real ones and 5,000 generated ones; the
 * processor runs at full speed and 4 times slower. The pages are visited in turn, round after round, so that other work on
 * the machine affects all of them. Prints Markdown. Exits with 1 if the elements miss a bar.
 *
 * Usage: npm run bench:page -- [--rounds=5] [--against=<git revision>] [--practices=real,5000] [--slower=1,4]
 */
import { parseArgs } from 'node:util';
import { generatedCorpus, realCorpora } from '../search/corpus.js';
import { judge, previous } from './bars.js';
import { bundle } from './bundle.js';
import { elements, peers } from './contestants.js';
import { currentEmbed, embedOf } from './embed.js';
import { Server } from './server.js';
import { medianTable, nameOf, type Condition, type Measured } from './tables.js';
import { visit, type Subject } from './visit.js';

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    against: { type: 'string' },
    practices: { type: 'string', default: 'real,5000' },
    slower: { type: 'string', default: '1,4' },
  },
});
const rounds = Number(options.rounds);

const own = 'ours';
const contestants = [
  elements(own, currentEmbed()),
  ...(options.against ? [elements(previous, embedOf(options.against))] : []),
  ...peers,
];

const server = new Server();
await server.open();
try {
  const watcher = await bundle('watch');
  const real = (await realCorpora())('en');
  const visits: (Measured & { subject: Subject })[] = [];
  for (const catalogue of options.practices.split(',')) {
    const corpus = catalogue === 'real' ? real : generatedCorpus(Number(catalogue), real);
    const subjects: { name: string; subject: Subject }[] = [];
    for (const { name, publish, ...subject } of contestants) {
      const folder = `/${name}/${catalogue}/`;
      server.publish(folder, await publish(corpus, folder));
      subjects.push({ name, subject: { ...subject, address: `${server.url}${folder}index.html` } });
    }
    for (const slower of options.slower.split(',').map(Number)) {
      const { length: practices } = corpus.feed.practices;
      const condition: Condition = { practices, real: corpus === real, slower };
      for (const { name, subject } of subjects)
        visits.push({ contestant: name, condition, rounds: [], subject });
    }
  }

  for (let round = 1; round <= rounds; round += 1) {
    for (const { contestant, condition, subject, rounds: measured } of visits) {
      console.warn(`round ${round} of ${rounds}: ${contestant}, ${nameOf(condition)}`);
      measured.push(await visit(subject, { slower: condition.slower, server, watcher }));
    }
  }

  console.log(`Medians of ${rounds} rounds.\n`);
  for (const condition of new Set(visits.map((each) => each.condition)))
    console.log(
      medianTable(
        condition,
        visits.filter((each) => each.condition === condition),
      ),
    );
  const { text, met } = judge(own, visits);
  console.log(`## Bars\n\n${text}\n`);
  if (!met) process.exitCode = 1;
} finally {
  server.close();
}
