import { sentence } from '../../feed/sentence.js';
import type { Finding, FindingCode, Origin } from './finding.js';

/** What a row lacks, perhaps because its cell was left out. */
const lacks: ReadonlySet<FindingCode> = new Set(['no-id', 'no-title', 'no-language']);

/**
 * One finding for one cause: if something is missing because its cell was left out, only the finding about the cell remains. It says
 * so if the whole row was left out for it.
 */
export function withoutConsequences(findings: readonly Finding[]): readonly Finding[] {
  const lost = new Map<string, Finding>();
  for (const finding of findings) {
    if (lacks.has(finding.code)) lost.set(keyOf(finding.origin), finding);
  }
  if (lost.size === 0) return findings;
  const explained = new Set<string>();
  const causes = findings.map((finding) => {
    const key = keyOf(finding.origin);
    const lack = lost.get(key);
    const isCause = finding.severity === 'error' && !lacks.has(finding.code);
    if (!lack || !isCause || finding.origin.column === undefined) return finding;
    explained.add(key);
    if (lack.severity !== 'error') return finding;
    const { code } = lack;
    return { ...finding, code, message: sentence`${finding.message} Its row was left out too.` };
  });
  if (explained.size === 0) return findings;
  return causes.filter(
    (cause, index) => cause !== findings[index] || !isExplained(cause, explained),
  );
}

function isExplained({ code, origin }: Finding, explained: ReadonlySet<string>): boolean {
  return lacks.has(code) && explained.has(keyOf(origin));
}

function keyOf({ file, row, column }: Origin): string {
  return `${column ?? ''}\n${row ?? ''}\n${file}`;
}
