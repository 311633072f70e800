import { conceptQueries, type ConceptQuery } from './concept-queries.js';
import type { Corpus } from './corpus.js';
import { engines, type Answer, type Engine } from './engines.js';
import { gradedQueries, kinds, type GradedQuery } from './queries.js';
import { freshConceptQueries } from './fresh-concept-queries.js';
import { bar, table } from './report.js';

interface Quality {
  readonly recall: number;
  readonly rank: number;
}

/** Recall among the first ten results, of at most ten, and the reciprocal rank of the first relevant practice. */
function grade(relevant: ReadonlySet<string>, ids: readonly string[]): Quality {
  const found = ids.slice(0, 10).filter((id) => relevant.has(id)).length;
  const first = ids.findIndex((id) => relevant.has(id));
  return {
    recall: found / Math.min(10, relevant.size),
    rank: first < 0 ? 0 : 1 / (first + 1),
  };
}

function average(grades: readonly Quality[]): Quality {
  const mean = (of: (grade: Quality) => number): number =>
    grades.reduce((sum, each) => sum + of(each), 0) / grades.length;
  return { recall: mean(({ recall }) => recall), rank: mean(({ rank }) => rank) };
}

interface Query {
  readonly text: string;
  readonly page: string;
  readonly relevant: ReadonlySet<string>;
}

/** What an engine finds on pages in any language. Indexes a corpus when its language is first asked for. */
function answersOf(engine: Engine, corpusIn: (language: string) => Corpus) {
  const answers = new Map<string, Answer>();
  return ({ page, text }: Query): string[] => {
    const answer = answers.get(page) ?? engine.build(corpusIn(page)).answer;
    answers.set(page, answer);
    return answer(text);
  };
}

/** Grades the queries by group, and counts those answered that have to find nothing. */
function judge<T extends Query>(
  engine: Engine,
  corpusIn: (language: string) => Corpus,
  queries: readonly T[],
  groupOf: (query: T) => string,
) {
  const answer = answersOf(engine, corpusIn);
  const grades = new Map<string, Quality[]>();
  let fooled = 0;
  for (const query of queries) {
    const ids = answer(query);
    if (!query.relevant.size) fooled += ids.length ? 1 : 0;
    else {
      const group = groupOf(query);
      grades.set(group, [...(grades.get(group) ?? []), grade(query.relevant, ids)]);
    }
  }
  return {
    name: engine.name,
    ...average([...grades.values()].flat()),
    fooled,
    in: (group: string) => average(grades.get(group) ?? []),
  };
}

type Judged = ReturnType<typeof judge>;

function overall(judged: readonly Judged[], nonsense: number): string {
  return table(
    ['', 'recall@10', 'MRR', `of ${nonsense} nonsense queries answered`],
    judged.map(({ name, recall, rank, fooled }) => [
      name,
      recall.toFixed(3),
      rank.toFixed(3),
      String(fooled),
    ]),
  );
}

/** Names, words of the practices and typing errors, mostly on an English page. */
export function reportQuality(corpusIn: (language: string) => Corpus): void {
  const queries = gradedQueries(corpusIn('en').feed.practices);
  const unanswerable = queries.find(({ kind, relevant }) => kind !== 'nonsense' && !relevant.size);
  if (unanswerable) throw new Error(`No practice is relevant to "${unanswerable.text}".`);

  const count = (kind: string): number => queries.filter((query) => query.kind === kind).length;
  const judged = engines.map((engine) =>
    judge<GradedQuery>(engine, corpusIn, queries, ({ kind }) => kind),
  );
  console.log(`## Quality: ${queries.length} graded queries\n`);
  console.log(overall(judged, count('nonsense')));
  const asked = kinds.filter((kind) => kind !== 'nonsense');
  console.log('\nrecall@10 by kind of query:\n');
  console.log(
    table(
      ['', ...asked.map((kind) => `${kind} (${count(kind)})`)],
      judged.map((each) => [each.name, ...asked.map((kind) => each.in(kind).recall.toFixed(2))]),
    ),
  );
  const [own, ...others] = judged;
  if (!own) return;
  bar(own.recall >= 0.98, 'recall@10 at least 0.98');
  bar(own.rank >= 0.97, 'MRR at least 0.97');
  bar(own.fooled === 0, 'nonsense finds nothing');
  for (const { name, recall, rank } of others) {
    bar(own.recall > recall && own.rank > rank, `better than ${name}`);
  }
}

/** Everyday words for the topics, in a language that is not the page's. */
export function reportConcepts(corpusIn: (language: string) => Corpus): void {
  const queries = conceptQueries(corpusIn('en').feed.practices);
  const concepts = queries.filter(({ relevant }) => relevant.size);
  const languages = [...new Set(concepts.map(({ language }) => language))].sort();
  const judged = engines.map((engine) =>
    judge<ConceptQuery>(engine, corpusIn, queries, ({ language }) => language),
  );
  console.log(`\n## Concepts: ${concepts.length} queries in ${languages.length} languages\n`);
  console.log(overall(judged, queries.length - concepts.length));
  const [own, ...others] = judged;
  if (!own) return;
  console.log(
    '\nBy language of the query, recall@10 and MRR of this search, recall@10 of others:\n',
  );
  console.log(
    table(
      ['', 'queries', 'recall@10', 'MRR', ...others.map(({ name }) => name)],
      languages.map((language) => [
        language,
        String(concepts.filter((query) => query.language === language).length),
        own.in(language).recall.toFixed(2),
        own.in(language).rank.toFixed(2),
        ...others.map((each) => each.in(language).recall.toFixed(2)),
      ]),
    ),
  );
  bar(own.recall >= 0.8, 'recall@10 of concepts at least 0.80');
  const weak = languages.filter((language) => own.in(language).recall < 0.6);
  bar(!weak.length, `recall@10 of concepts at least 0.60 in ${weak.join(', ')}`);
  bar(own.fooled === 0, 'nonsense in other languages finds nothing');
}

/** The same for the words of somebody who had not seen those that the search knows. */
export function reportFreshConcepts(corpusIn: (language: string) => Corpus): void {
  const queries = freshConceptQueries(corpusIn('en').feed.practices);
  const asked = queries.filter(({ relevant }) => relevant.size);
  const [own] = engines;
  if (!own) return;
  const judged = judge<ConceptQuery>(own, corpusIn, queries, ({ language }) => language);
  const languages = [...new Set(asked.map(({ language }) => language))].sort();
  console.log(
    `\n## Concepts, by somebody else: ${asked.length} queries in ${languages.length} languages\n`,
  );
  console.log(
    `recall@10 ${judged.recall.toFixed(3)}, MRR ${judged.rank.toFixed(3)}. ` +
      `Of ${queries.length - asked.length} ordinary words, ${judged.fooled} are answered, most of them by similar words.\n`,
  );
  console.log(
    table(
      ['', 'queries', 'recall@10', 'MRR'],
      languages.map((language) => [
        language,
        String(asked.filter((query) => query.language === language).length),
        judged.in(language).recall.toFixed(2),
        judged.in(language).rank.toFixed(2),
      ]),
    ),
  );
  bar(judged.recall >= 0.9, 'recall@10 of fresh concept queries at least 0.90');
}
