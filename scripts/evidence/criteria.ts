import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { NamedTests } from './named-tests.js';

export type Conformance = 'supports' | 'partially-supports' | 'does-not-support' | 'not-applicable';

/** How far the elements meet a criterion of a standard, and which tests say so. */
export interface Judgement {
  readonly id: string;
  readonly name: string;
  readonly conformance: Conformance;
  readonly notes: string;
  /** What does not meet the criterion. */
  readonly gap?: string;
  readonly tests?: NamedTests;
}

export interface WcagJudgement extends Judgement {
  readonly level: 'A' | 'AA';
}

/** The content of docs/accessibility/criteria.yaml. */
export interface Criteria {
  /** Day on which the report was last reviewed. */
  readonly reviewed: string;
  readonly wcag: readonly WcagJudgement[];
  readonly en301549: {
    readonly web: string;
    readonly userPreferences: { readonly notes: string; readonly tests: NamedTests };
    readonly software: readonly Judgement[];
    readonly documentation: readonly Judgement[];
  };
  /** What nobody has tried. */
  readonly gaps: readonly string[];
}

export const levels: Readonly<Record<Conformance, string>> = {
  supports: 'Supports',
  'partially-supports': 'Partially supports',
  'does-not-support': 'Does not support',
  'not-applicable': 'Not applicable',
};

export function readCriteria(): Criteria {
  const source = readFileSync('docs/accessibility/criteria.yaml', 'utf8');
  return parse(source, { merge: true }) as Criteria;
}

/** All judgements, in the order of the report. */
export function judgementsOf({ wcag, en301549 }: Criteria): readonly Judgement[] {
  return [...wcag, ...en301549.software, ...en301549.documentation];
}
