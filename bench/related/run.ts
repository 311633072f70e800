import type { Practice } from '../../src/feed/practice.js';
import { folding } from '../../src/feed/text/fold.js';
import { createRelated, isInPlaceOf } from '../../src/search/text/related.js';
import { generatedCorpus, mulberry32, realCorpora } from '../search/corpus.js';

/**
 * Measures related practices: quality, hubs, translations and speed. Prints Markdown. Exits with 1 if a bar is missed.
 * Usage: `npm run bench:related`.
 */

/** Length of the lists. */
const most = 3;

/** Number of resamples for an interval, of which 95 % lie in it. */
const resamples = 2_000;

/** Practices of a series, by a word of their titles: another one should be in the list of each. */
const series = [
  /rumou?r/i,
  /librar/i,
  /week|semaine/i,
  /mediat/i,
  /interreligious|interfaith|church/i,
];

const context = { folding, topicName: (topic: string) => topic };

type Lists = ReadonlyMap<Practice, readonly Practice[]>;

/** The related practices of each practice, which the ranker sees as `seen` shows them. */
function rank(practices: readonly Practice[], seen: (practice: Practice) => Practice): Lists {
  const byId = new Map(practices.map((practice) => [practice.id, practice]));
  const related = createRelated(practices.map(seen), context);
  return new Map(
    practices.map((practice) => [
      practice,
      related.to(practice.id).flatMap((each) => byId.get(each.practice.id) ?? []),
    ]),
  );
}

const asItIs = (practice: Practice): Practice => practice;
const withoutTopics = (practice: Practice): Practice => ({ ...practice, topics: [] });
const titlesOnly = (practice: Practice): Practice => {
  const bare = ({ title, language = '' }: Practice['texts'][0]) => ({
    title,
    language,
    sections: [],
  });
  const [own, ...translations] = practice.texts;
  return { ...practice, topics: [], texts: [bare(own), ...translations.map(bare)] };
};

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, each) => sum + each, 0) / numbers.length;

const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;

/** The mean of resampled numbers, at 2.5 % and 97.5 %. */
function interval(numbers: readonly number[]): string {
  const random = mulberry32(numbers.length);
  const means = Array.from({ length: resamples }, () =>
    mean(numbers.map(() => numbers[Math.floor(random() * numbers.length)] ?? 0)),
  ).sort((a, b) => a - b);
  return `${percentile(means, 0.025).toFixed(2)}–${percentile(means, 0.975).toFixed(2)}`;
}

const share = (part: number): string => `${(100 * part).toFixed(1)} %`;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, column) => (column ? '--:' : '---'));
  return [head, rule, ...rows].map(line).join('\n');
}

const missed: string[] = [];
function bar(met: boolean, what: string): void {
  if (!met) missed.push(what);
}

const isEnglish = ({ texts }: Practice): boolean => texts.some(({ language }) => language === 'en');

const haveTopicInCommon = (one: Practice, other: Practice): boolean =>
  one.topics.some((topic) => other.topics.includes(topic));

const areElsewhere = (one: Practice, other: Practice): boolean =>
  one !== other && !isInPlaceOf(one)(other);

const corpus = (await realCorpora())('en');
const { practices } = corpus.feed;
const english = practices.filter(isEnglish);
const topics = [...new Set(practices.flatMap((practice) => practice.topics))];

/** For each practice, the share of its list that has a topic in common with it; missing entries count as wrong. */
function precisions(lists: Lists): number[] {
  return english.map(
    (practice) =>
      (lists.get(practice) ?? []).filter((other) => haveTopicInCommon(practice, other)).length /
      most,
  );
}

/** For each topic of a practice with several: the share of its list that has the topic, which the ranker does not see. */
function hiddenTopics(show: (practice: Practice) => Practice): number[] {
  return topics.flatMap((topic) => {
    const lists = rank(practices, (practice) => {
      const shown = show(practice);
      return { ...shown, topics: shown.topics.filter((each) => each !== topic) };
    });
    return english
      .filter((practice) => practice.topics.length > 1 && practice.topics.includes(topic))
      .map(
        (practice) =>
          (lists.get(practice) ?? []).filter((other) => other.topics.includes(topic)).length / most,
      );
  });
}

/** What a random list of other cities would reach. */
function chance(): { precision: number[]; oneOfThree: number; hidden: number[] } {
  const others = (practice: Practice) => practices.filter((other) => areElsewhere(practice, other));
  const precision = english.map((practice) =>
    mean(others(practice).map((other) => Number(haveTopicInCommon(practice, other)))),
  );
  const hidden = english
    .filter((practice) => practice.topics.length > 1)
    .flatMap((practice) =>
      practice.topics.map((topic) =>
        mean(others(practice).map((other) => Number(other.topics.includes(topic)))),
      ),
    );
  return { precision, oneOfThree: mean(precision.map((each) => 1 - (1 - each) ** most)), hidden };
}

const oneOf = (numbers: readonly number[]): number => mean(numbers.map((each) => Number(each > 0)));

const random = chance();
const rankers = (
  [
    ['titles only', titlesOnly],
    ['texts', withoutTopics],
    ['texts, then topics (as shown)', asItIs],
  ] as const
).map(([name, show]) => ({
  name,
  precision: precisions(rank(practices, show)),
  hidden: hiddenTopics(show),
}));

console.log(
  `## Quality: ${english.length} practices with an English text, of ${practices.length}\n`,
);
console.log(
  table(
    [
      '',
      `P@${most} shares a topic`,
      '95 % interval',
      'one of three does',
      'hidden topic',
      '95 % interval',
    ],
    [
      [
        'random',
        mean(random.precision).toFixed(2),
        '',
        random.oneOfThree.toFixed(2),
        mean(random.hidden).toFixed(2),
        '',
      ],
      ...rankers.map(({ name, precision, hidden }) => [
        name,
        mean(precision).toFixed(2),
        interval(precision),
        oneOf(precision).toFixed(2),
        mean(hidden).toFixed(2),
        interval(hidden),
      ]),
    ],
  ),
);
console.log(`
An entry that is missing from a list counts as wrong. "Hidden topic": the ranker does not see one of a practice's topics; is it that of
the practices it finds (${rankers[0]?.hidden.length} cases)? The topics were assigned from the same words that the ranker compares, so both figures flatter it.
The last row sees the topics that it is measured by; the bar for P@${most} is for texts alone.`);
const [titles, texts, shown] = rankers;
if (titles && texts && shown) {
  bar(mean(texts.precision) >= 0.5, `P@${most} of texts at least 0.50`);
  bar(mean(texts.precision) > mean(titles.precision), 'texts better than titles');
  bar(mean(shown.hidden) >= 0.3, 'hidden topic at least 0.30');
}

const lists = rank(practices, asItIs);
const named = new Map<Practice, number>();
for (const list of lists.values()) {
  for (const practice of list) named.set(practice, (named.get(practice) ?? 0) + 1);
}
const hub = Math.max(...named.values()) / practices.length;
const near = [...lists].flatMap(([practice, list]) =>
  list.filter((other) => !areElsewhere(practice, other)),
).length;
const lengths = [...lists.values()].map(({ length }) => length);
const ofSeries = series.flatMap((word) => {
  const members = practices.filter(({ texts: all }) => all.some(({ title }) => word.test(title)));
  return members
    .filter((member) => members.some((other) => areElsewhere(member, other)))
    .map((member) => Number((lists.get(member) ?? []).some((other) => members.includes(other))));
});
console.log(`\n## Lists of all ${practices.length} practices, as shown\n`);
console.log(
  table(
    ['', ''],
    [
      ['practices in a list, on average', mean(lengths).toFixed(2)],
      ['lists without any', String(lengths.filter((length) => !length).length)],
      ['entries of the same place', String(near)],
      ['the practice in most lists is in', share(hub)],
      ['practices in no list', share(1 - named.size / practices.length)],
      [
        `another of the same series is in the list (${ofSeries.length} practices)`,
        share(mean(ofSeries)),
      ],
    ],
  ),
);
bar(hub <= 0.08, 'no practice in more than 8 % of the lists');
bar(named.size >= 0.75 * practices.length, 'at most a quarter of the practices in no list');

/** The practices, each of their texts as one of its own: a feed of somebody who does not use `translations`. */
const apart = practices.flatMap((practice) =>
  practice.texts.map((text): Practice => {
    return { ...practice, id: `${practice.id} ${text.language}`, texts: [text] };
  }),
);
const source = ({ id }: Practice): string => id.replace(/ \S*$/, '');
const betrayed = [...rank(apart, asItIs)].flatMap(([practice, list]) =>
  list.filter((other) => source(other) === source(practice)),
).length;
const oneself = [...lists].filter(([practice, list]) => list.includes(practice)).length;
console.log(
  `\nEach of ${apart.length} texts as a practice of its own, ${apart.length - practices.length} of them translations: ${betrayed} entries are translations of the practice itself.`,
);
bar(betrayed === 0, 'no practice related to its own translation');
bar(oneself === 0, 'no practice related to itself');

const times = [practices.length, 5_000].map((size) => {
  const all = size === practices.length ? practices : generatedCorpus(size, corpus).feed.practices;
  const start = performance.now();
  const related = createRelated(all, context);
  while (related.prepare());
  const index = performance.now() - start;
  const found = all
    .slice(0, 1_000)
    .map(({ id }) => {
      // The better of two, to reduce the influence of other work on the machine.
      const once = [0, 1].map(() => {
        const from = performance.now();
        related.to(id);
        return performance.now() - from;
      });
      return Math.min(...once);
    })
    .sort((a, b) => a - b);
  if (size === 5_000)
    bar(percentile(found, 0.95) <= 15, 'a list at 5,000 within 15 ms (95th percentile)');
  return [
    size.toLocaleString('en'),
    ...[0.5, 0.95].map((part) => percentile(found, part).toFixed(2)),
    (found.at(-1) ?? Number.NaN).toFixed(2),
    index.toFixed(0),
  ];
});
console.log('\n## Time in ms\n');
console.log(table(['practices', 'p50', 'p95', 'max', 'index, in slices'], times));

console.log(missed.length ? `\nMissed: ${missed.join('; ')}.` : '\nAll bars met.');
if (missed.length) process.exitCode = 1;
