import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import semver from 'semver';
import { Refusal } from './refusal.js';

/** Where the version is written: the second group of each pattern. Of those with `optional`, file or line may be missing. */
const places: readonly {
  readonly file: string;
  readonly pattern: RegExp;
  readonly optional?: true;
}[] = [
  { file: 'package.json', pattern: /^( {2}"version": ")([^"]+)/m },
  { file: 'package-lock.json', pattern: /^( {2}"version": ")([^"]+)/m },
  {
    file: 'package-lock.json',
    pattern: /^( {4}"": \{\n {6}"name": "[^"]+",\n {6}"version": ")([^"]+)/m,
  },
  { file: 'src/doctor/version.ts', pattern: /^(export const version = ')([^']+)/m },
  { file: 'publiccode.yml', pattern: /^(softwareVersion: ["']?)([^"'\s]+)/m, optional: true },
  { file: 'CITATION.cff', pattern: /^(version: ["']?)([^"'\s]+)/m, optional: true },
  // Written by `npm run build:evidence`, from package.json among others.
  ...['conformance-report.md', 'conformance-report.html'].map((name) => ({
    file: `docs/accessibility/${name}`,
    pattern: /(Product: intercultural-practices )(\d[^:\s]*)/,
    optional: true as const,
  })),
  {
    file: 'docs/accessibility/openacr.yaml',
    pattern: /^( {2}version: )(\d\S*)/m,
    optional: true,
  },
];

/** Lines that files have from their first release on, and the line below which they are added then. */
const releaseLines: readonly {
  readonly file: string;
  readonly name: string;
  readonly below: string;
  readonly value: 'version' | 'date';
}[] = [
  { file: 'publiccode.yml', name: 'releaseDate', below: 'developmentStatus', value: 'date' },
  { file: 'publiccode.yml', name: 'softwareVersion', below: 'developmentStatus', value: 'version' },
  { file: 'CITATION.cff', name: 'date-released', below: 'version', value: 'date' },
];

/**
 * The version that all places agree on.
 *
 * @throws {Refusal} if they do not
 */
export function currentVersion(directory: string): string {
  let version: string | undefined;
  for (const { file, pattern, optional } of places) {
    const found = pattern.exec(read(directory, file))?.[2];
    if (found === undefined && optional) continue;
    if (found === undefined) throw new Refusal(`${file} does not say its version any more.`);
    version ??= found;
    if (found !== version)
      throw new Refusal(
        `package.json is ${version}, but ${file} says ${found}. Correct the latter.`,
      );
  }
  return version ?? '';
}

/** @throws {Refusal} unless the next version is the higher one */
export function checkHigher(next: string, current: string): void {
  if (semver.gt(next, current)) return;
  const higher = (['patch', 'minor', 'major'] as const).map((part) => semver.inc(current, part));
  throw new Refusal(
    `${next} is not higher than ${current}, which package.json says. Next are ${higher.join(', ')}.`,
  );
}

/**
 * Writes version and date of a release wherever they are.
 *
 * @returns the files that it has changed
 */
export function setVersion(directory: string, version: string, date: string): readonly string[] {
  const changed = new Set<string>();
  const change = (file: string, by: (text: string) => string) => {
    const before = read(directory, file);
    if (!before) return;
    const after = by(before);
    if (after === before) return;
    writeFileSync(join(directory, file), after);
    changed.add(file);
  };
  for (const { file, pattern } of places)
    change(file, (text) => text.replace(pattern, (_, start: string) => start + version));
  for (const { file, name, below, value } of releaseLines)
    change(file, (text) => withLine(text, name, `'${value === 'date' ? date : version}'`, below));
  return [...changed];
}

/** YAML with a line for a name: in place of the one that it has, or below another one. */
function withLine(text: string, name: string, value: string, below: string): string {
  const line = `${name}: ${value}`;
  const own = new RegExp(`^${name}:.*$`, 'm');
  if (own.test(text)) return text.replace(own, () => line);
  return text.replace(new RegExp(`^${below}:.*$`, 'm'), (above) => `${above}\n${line}`);
}

/** The text of a file; empty if there is none. */
function read(directory: string, file: string): string {
  try {
    return readFileSync(join(directory, file), 'utf8');
  } catch {
    return '';
  }
}
