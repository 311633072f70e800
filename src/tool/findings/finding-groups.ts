import { sentence } from '../../feed/sentence.js';
import { withoutConsequences } from './consequences.js';
import type { Finding, FindingCode, Origin } from './finding.js';

/** Equal findings: one cause, and everywhere it was met. */
export interface FindingGroup extends Pick<Finding, 'severity' | 'code' | 'message'> {
  /** In the order of the findings; at least one. */
  readonly origins: readonly Origin[];
}

/** Most lines for one code. More values than these are one group, which names a few of them. */
const mostOfOneCode = 20;

/** Values that a group of many values names. */
const mostExamples = 5;

const severities = ['error', 'hint', 'note'] as const;

/** What costs tables, rows or cells, the costliest first. It is the reason if nothing can be built. */
const blocking: readonly FindingCode[] = [
  'encoding',
  'no-sheet',
  'page-missing',
  'unclosed-quote',
  'no-column',
  'repeated-column',
  'swallowed-rows',
  'broken-row',
  'surplus-cells',
  'bare-quote',
  'no-id',
  'hidden-row',
  'no-title',
  'not-an-object',
  'duplicate-id',
  'no-original',
  'duplicate-language',
  'unknown-text',
  'part-missing',
  'two-translations',
  'too-many-items',
  'cell-error',
  'no-result',
];

interface OpenGroup {
  readonly severity: Finding['severity'];
  readonly code: FindingCode;
  readonly message: string;
  readonly origins: Origin[];
}

/**
 * One group for each cause, however often it was met, so that no number of equal findings hides another. Errors come first, then
 * hints and notes; in each, what costs rows comes first, then what was met most often, and otherwise the order of the findings.
 */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  const groups = new Map<string, OpenGroup>();
  for (const { severity, code, message, origin } of withoutConsequences(findings)) {
    const key = JSON.stringify([severity, code, message]);
    const group = groups.get(key);
    if (group) group.origins.push(origin);
    else groups.set(key, { severity, code, message, origins: [origin] });
  }
  const codes = groupBy([...groups.values()], ({ severity, code }) => `${severity} ${code}`);
  return codes
    .map(([first, ...rest]) => {
      const met = [first, ...rest].reduce((sum, { origins }) => sum + origins.length, 0);
      const { severity, code } = first;
      const rank =
        severity === 'error' && blocking.includes(code) ? blocking.indexOf(code) : Infinity;
      return { severity: severities.indexOf(severity), rank, met, groups: few([first, ...rest]) };
    })
    .sort((one, other) => {
      const byRank = one.rank === other.rank ? 0 : one.rank - other.rank;
      return one.severity - other.severity || byRank || other.met - one.met;
    })
    .flatMap((each) => each.groups);
}

/** What has cost most: the reason if nothing is left. */
export function mainReason(findings: readonly Finding[]): string | undefined {
  const [cause] = groupFindings(findings);
  return cause?.severity === 'error' ? sentence`The main reason: ${cause.message}` : undefined;
}

/** The groups of one code, the largest first. Too many are joined where their messages differ in values only, otherwise all. */
function few(groups: Groups): FindingGroup[] {
  let joined: readonly FindingGroup[] = groups;
  if (groups.length > mostOfOneCode) {
    joined = groupBy(groups, ({ message }) => message.replace(valueInMessage, '')).map(join);
  }
  const [first, ...rest] = joined;
  if (first && joined.length > mostOfOneCode) joined = [join([first, ...rest])];
  return [...joined].sort((one, other) => other.origins.length - one.origins.length);
}

type Groups = readonly [FindingGroup, ...FindingGroup[]];

/** What `quote` writes, also in French, and numbers. */
const valueInMessage = /"(?:[^"\\]|\\.)*"|«[^»]*»|\d+/g;

/** One group in place of several: the message of the first, and some of the values in which the others differ. */
function join(groups: Groups): FindingGroup {
  const [first] = groups;
  if (groups.length === 1) return first;
  const values = groups.map(({ message }) => message.match(valueInMessage) ?? []);
  const differing =
    values[0]?.findIndex((value, at) => values.some((own) => own[at] !== value)) ?? -1;
  const different = new Set(values.flatMap((own) => own[differing] ?? []));
  const examples = [...different].slice(0, mostExamples).join(', ');
  const { message, severity, code } = first;
  return {
    severity,
    code,
    message:
      different.size > mostOfOneCode
        ? sentence`${message} Different values: ${different.size}, for example ${examples}.`
        : sentence`${message} Different messages of this kind: ${groups.length}.`,
    origins: groups.flatMap(({ origins }) => origins),
  };
}

function groupBy<T>(all: readonly T[], keyOf: (each: T) => string): [T, ...T[]][] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const each of all) {
    const group = groups.get(keyOf(each));
    if (group) group.push(each);
    else groups.set(keyOf(each), [each]);
  }
  return [...groups.values()];
}
