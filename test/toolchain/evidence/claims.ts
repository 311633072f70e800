import { parse } from 'yaml';
import { missingTests, type NamedTests } from '../../../scripts/evidence/named-tests.js';
import { judgementsOf } from '../../../scripts/evidence/criteria.js';
import { readJudgements } from './conformance.js';
import { type Documents, inSentences, sentencesOf, textOf, writtenByHand } from './documents.js';

interface Claim {
  readonly sentence: string;
  readonly tests?: NamedTests;
  /** Why no test can keep it true. */
  readonly because?: string;
}

/** What nobody may say of the elements without evidence. */
const needsEvidence =
  /cookie|\bstor(?:age|e|es|ed|ing)\b|stockage|IndexedDB|fingerprint|\btrack|tiers|analytics|statistics|third part|screen reader|disabilit|native speaker|certif|conforman|consent|IP address|unsafe-|endorse|WCAG|EN 301|Trusted Types|identif|profil|recognise|sent to|receives nothing|personal data|audited|GDPR|encrypt|used by/i;

/** Sentences that need evidence and have none, and evidence for sentences that nobody says. */
export function claimsWithoutEvidence(documents: Documents): string[] {
  const claims = parse(textOf(documents, 'docs/statements/claims.yaml')) as readonly Claim[];
  const criteria = readJudgements(documents);
  // What is missing needs no evidence.
  const missing = [...criteria.gaps, ...judgementsOf(criteria).map(({ gap = '' }) => gap)];
  const known = new Set([
    ...claims.map(({ sentence }) => sentence),
    ...missing.flatMap(inSentences),
  ]);
  const said = [
    ...writtenByHand(documents),
    ...[...documents].filter(([path]) => /^(?:CITATION\.cff|publiccode\.yml)$/.test(path)),
  ].flatMap(([path, text]) => sentencesOf(path, text).map((sentence) => ({ path, sentence })));
  const sentences = new Set(said.map(({ sentence }) => sentence));
  return [
    ...said
      .filter(({ sentence }) => needsEvidence.test(sentence) && !known.has(sentence))
      .map(({ path, sentence }) => `${path} claims without evidence: ${sentence}`),
    ...claims.flatMap(({ sentence, tests, because }) => [
      ...(sentences.has(sentence) ? [] : [`No document says: ${sentence}`]),
      ...(tests || because ? [] : [`Nothing keeps it true: ${sentence}`]),
      ...missingTests(tests ?? {}),
    ]),
  ];
}
