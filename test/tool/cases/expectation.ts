import assert from 'node:assert/strict';
import { asRecord } from '../../../src/feed/record.js';
import type { FindingCode } from '../../../src/tool/findings/finding.js';
import { run } from '../run.js';

/** A practice as it has to be built. What is not named is not compared; null has to be absent. */
export interface ExpectedPractice {
  readonly id: string;
  readonly title: string;
  readonly language?: string | null;
  readonly summary?: string | null;
  readonly url?: string | null;
  readonly modified?: string | null;
  readonly country?: string | null;
  readonly cities?: readonly string[] | null;
  readonly period?: string | null;
  readonly topics?: readonly string[] | null;
  /** Titles by language. */
  readonly translations?: Readonly<Record<string, string>>;
}

/** What a finding is about; where it is, and what it says, only if it matters. */
export interface ExpectedFinding {
  readonly code: FindingCode | RegExp;
  readonly row?: number;
  readonly line?: number;
  readonly message?: RegExp;
}

export interface Case {
  /** A file in test/cases/feed-tool, or what the case is about. */
  readonly name: string;
  /** The content, if it is not that of a file in the folder. */
  readonly bytes?: Uint8Array | string;
  /** What the file is called. Its kind has to be told from the content. */
  readonly file?: string;
  readonly options?: readonly string[];
  /** Exit codes of `build` that are right. */
  readonly build?: readonly (0 | 1 | 2)[];
  readonly practices?: readonly ExpectedPractice[];
  /** The command may also refuse the file, with these words. */
  readonly orRefused?: RegExp;
  /** What `build` says, right or refused. */
  readonly says?: readonly RegExp[];
  /** What nobody may be told. */
  readonly neverSays?: RegExp;
  /** Exit codes of `check` that are right. */
  readonly check?: readonly (0 | 1 | 2)[];
  /** Findings of `check`, among others. */
  readonly finds?: readonly ExpectedFinding[];
  /** What `check` says when it refuses the file. */
  readonly refused?: RegExp;
}

/** Runs the commands that a case is about, and compares. */
export async function meets(expected: Case, path: string): Promise<void> {
  const options = expected.options ?? [];
  if (expected.build || expected.practices || expected.says) await builds(expected, path, options);
  if (expected.check || expected.finds || expected.refused) await checks(expected, path, options);
}

async function builds(expected: Case, path: string, options: readonly string[]): Promise<void> {
  const { code, out, error } = await run('build', path, ...options);
  sound(code, out + error);
  if (expected.orRefused && code === 2) {
    assert.match(error, expected.orRefused);
    return;
  }
  const wanted = expected.build ?? [0];
  assert.ok(
    wanted.some((each) => each === code),
    `build answers ${code}: ${error}`,
  );
  for (const words of expected.says ?? []) assert.match(error, words);
  if (expected.neverSays) assert.doesNotMatch(error, expected.neverSays);
  if (!expected.practices) return;
  const items: unknown[] = JSON.parse(out).items;
  const built = items.map((item, index) => comparable(item, expected.practices?.[index]));
  assert.deepEqual(built, expected.practices);
}

async function checks(expected: Case, path: string, options: readonly string[]): Promise<void> {
  const { code, out, error } = await run('check', path, '--json', ...options);
  sound(code, out + error);
  if (expected.orRefused && code === 2) return;
  if (expected.refused) {
    assert.equal(code, 2, `check answers ${code}: ${out}`);
    assert.match(error, expected.refused);
  }
  if (expected.check) {
    assert.ok(
      expected.check.some((each) => each === code),
      `check answers ${code}: ${out}${error}`,
    );
  }
  if (!expected.finds) return;
  assert.notEqual(code, 2, error);
  const { findings } = JSON.parse(out) as { findings: unknown[] };
  for (const wanted of expected.finds) {
    const all = JSON.stringify(findings, null, 1);
    assert.ok(
      findings.some((finding) => isWanted(finding, wanted)),
      `${wanted.code} ${wanted.row ?? ''} is not among ${all}`,
    );
  }
}

function sound(code: number, said: string): void {
  assert.ok([0, 1, 2].includes(code), said);
  assert.doesNotMatch(said, /\n\s+at .*:\d+:\d+/, 'no stack trace');
}

function isWanted(finding: unknown, { code, row, line, message }: ExpectedFinding): boolean {
  const found = asRecord(finding) ?? {};
  const origin = asRecord(found['origin']) ?? {};
  const named = String(found['code']);
  return (
    (typeof code === 'string' ? named === code : code.test(named)) &&
    (row === undefined || origin['row'] === row) &&
    (line === undefined || origin['line'] === line) &&
    (message === undefined || message.test(String(found['message'])))
  );
}

/** An item with only what a case names. */
function comparable(item: unknown, wanted: ExpectedPractice | undefined): unknown {
  const { id, title, language, url, summary, ...rest } = asRecord(item) ?? {};
  const practice = asRecord(rest['_practice']) ?? {};
  const titles = Object.entries(asRecord(practice['translations']) ?? {}).map(
    ([tag, text]) => [tag, asRecord(text)?.['title']] as const,
  );
  const known: Record<string, unknown> = {
    ...{ id, title, language, url, summary, modified: rest['date_modified'], topics: rest['tags'] },
    ...{ country: practice['country'], cities: practice['cities'], period: practice['period'] },
    translations: Object.fromEntries(titles),
  };
  const names = wanted ? Object.keys(wanted) : ['id', 'title'];
  return Object.fromEntries(names.map((name) => [name, known[name] ?? null]));
}
