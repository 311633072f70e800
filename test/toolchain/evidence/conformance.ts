import { Criterion } from '@siteimprove/alfa-wcag';
import { parse } from 'yaml';
import {
  type Criteria,
  type Judgement,
  judgementsOf,
  levels,
} from '../../../scripts/evidence/criteria.js';
import { missingTests } from '../../../scripts/evidence/named-tests.js';
import { type Statements, statementLanguages } from '../../../scripts/evidence/statements.js';
import { type Documents, textOf } from './documents.js';

const numbers = (count: number): number[] => Array.from({ length: count }, (_, at) => at + 1);

/** Numbers that criteria could have. */
const candidates = numbers(4).flatMap((principle) =>
  numbers(6).flatMap((guideline) =>
    numbers(20).map((criterion) => `${principle}.${guideline}.${criterion}`),
  ),
);

/** The criteria of WCAG 2.2 at levels A and AA, by number, as Alfa has them. */
const wcagCriteria = new Map(
  candidates.filter(Criterion.isChapter).flatMap((chapter) => {
    const { title, level } = Criterion.of(chapter);
    const [found] = level.toJSON().find(([, versions]) => versions.includes('2.2')) ?? [];
    return found && found !== 'AAA' ? [[chapter as string, { name: title, level: found }]] : [];
  }),
);

export function readJudgements(documents: Documents): Criteria {
  return parse(textOf(documents, 'docs/accessibility/criteria.yaml'), { merge: true }) as Criteria;
}

/** What is wrong with the judgements: criteria that are missing, and levels without a reason. */
export function unfoundedJudgements(documents: Documents): string[] {
  const criteria = readJudgements(documents);
  const judged = new Map(criteria.wcag.map((each) => [each.id, each]));
  return [
    ...[...wcagCriteria].flatMap(([id, { name, level }]) => {
      const found = judged.get(id);
      if (!found) return [`Nobody has judged ${id} ${name}.`];
      return found.name === name && found.level === level
        ? []
        : [`${id} is called ${name}, and has level ${level}.`];
    }),
    ...criteria.wcag
      .filter(({ id }) => !wcagCriteria.has(id))
      .map(({ id }) => `WCAG 2.2 has no ${id} at levels A and AA.`),
    ...judgementsOf(criteria).flatMap(faultsOf),
    ...missingTests(criteria.en301549.userPreferences.tests),
  ];
}

function faultsOf({ id, conformance, notes, gap, tests }: Judgement): string[] {
  const needsTests = conformance === 'supports' || conformance === 'partially-supports';
  const needsGap = conformance === 'partially-supports' || conformance === 'does-not-support';
  return [
    ...(conformance in levels ? [] : [`${id}: there is no level "${conformance}".`]),
    ...(notes ? [] : [`${id} has no notes.`]),
    ...(needsTests && !Object.keys(tests ?? {}).length ? [`${id} names no test.`] : []),
    ...(needsGap === Boolean(gap) ? [] : [`${id} needs a gap if it is not supported, else none.`]),
    ...missingTests(tests ?? {}).map((fault) => `${id}: ${fault}`),
  ];
}

/** Differences between what is said to be missing: in the report, in ACCESSIBILITY.md, and in the paragraphs for cities. */
export function hiddenGaps(documents: Documents): string[] {
  const criteria = readJudgements(documents);
  const page = textOf(documents, 'ACCESSIBILITY.md');
  const falling = judgementsOf(criteria).filter(({ gap }) => gap);
  const barriers = falling.map(({ gap = '' }) => gap);
  const statements = parse(textOf(documents, 'docs/statements/statements.yaml')) as Statements;
  const sentences = [...statements.accessibility, ...statements.privacy];
  const told = new Set(sentences.flatMap(({ criteria: about = [] }) => about));
  return [
    ...differences('What is not tested', itemsOf(page, 'What is not tested'), criteria.gaps),
    ...differences('Known barriers', itemsOf(page, 'Known barriers'), barriers),
    ...falling
      .filter(({ id }) => !told.has(id))
      .map(({ id }) => `The accessibility statement does not tell of ${id}.`),
    ...sentences.flatMap(({ tests, gap, criteria: about = [], text }) => {
      const first = text['en'] ?? '';
      const isKept =
        tests ??
        (about.length > 0 ||
          criteria.gaps.some((each) => gap === each.split('. ')[0]?.replace(/\.?$/, '.')));
      return [
        ...(isKept ? [] : [`Nothing keeps it true: ${first}`]),
        ...about
          .filter((id) => !falling.some((each) => each.id === id))
          .map((id) => `${id} has no gap of which to tell: ${first}`),
        ...missingTests(tests ?? {}),
        ...differences(
          `Languages of “${first}”`,
          Object.keys(text),
          Object.keys(statementLanguages),
        ),
      ];
    }),
  ];
}

/** Items of the list below a heading. */
function itemsOf(markdown: string, heading: string): string[] {
  const [, after = ''] = markdown.split(`## ${heading}\n`);
  const [section = ''] = after.split('\n## ');
  return [...section.matchAll(/^- (.*(?:\n {2}.*)*)/gm)].map(([, item = '']) =>
    item.replace(/\n {2}/g, ' '),
  );
}

function differences(
  what: string,
  actual: readonly string[],
  expected: readonly string[],
): string[] {
  return [
    ...expected.filter((each) => !actual.includes(each)).map((each) => `${what} lacks: ${each}`),
    ...actual.filter((each) => !expected.includes(each)).map((each) => `${what} has: ${each}`),
  ];
}
