import { existsSync, readFileSync } from 'node:fs';

/** Names of tests by the file that has them. `…` in a name stands for what the test fills in. */
export type NamedTests = Readonly<Record<string, readonly string[]>>;

/** A call that defines a test or a group of tests, with its name as a literal. */
const definition =
  /\b(?:it|describe|inEachEngine)\(\s*(?:'((?:\\.|[^'\\])*)'|"((?:\\.|[^"\\])*)"|`((?:\\.|[^`\\])*)`)/g;

/** Names of the tests and groups in a file. */
function testsIn(source: string): string[] {
  return [...source.matchAll(definition)].map(([, single, double, template]) =>
    (single ?? double ?? (template ?? '').replace(/\$\{[^}]*\}/g, '…')).replace(/\\(.)/g, '$1'),
  );
}

/** Names by file: many documents name the same tests. */
const known = new Map<string, readonly string[]>();

function testsOf(file: string): readonly string[] {
  const names = known.get(file) ?? testsIn(readFileSync(file, 'utf8'));
  known.set(file, names);
  return names;
}

/** What is wrong with names of tests: a file that does not exist, or a name that no test in it has. */
export function missingTests(tests: NamedTests): string[] {
  return Object.entries(tests).flatMap(([file, names]) => {
    if (!existsSync(file)) return [`There is no ${file}.`];
    if (!names.length) return [`No test of ${file} is named.`];
    return names
      .filter((name) => !testsOf(file).includes(name))
      .map((name) => `${file} has no test “${name}”.`);
  });
}
