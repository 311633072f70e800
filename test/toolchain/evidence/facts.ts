import { readFileSync } from 'node:fs';

interface Manifest {
  readonly version: string;
  readonly license: string;
  readonly description: string;
  readonly repository?: string | { readonly url: string };
  readonly dependencies: Readonly<Record<string, string>>;
}

export const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;

/** Languages of the interface. */
export const languages: readonly string[] = [
  'en',
  ...(JSON.parse(readFileSync('lit-localize.json', 'utf8')) as { targetLocales: string[] })
    .targetLocales,
].sort();

/** The newest release in CHANGELOG.md; undefined before the first. */
export function newestRelease(changelog = readFileSync('CHANGELOG.md', 'utf8')):
  | {
      readonly version: string;
      readonly date: string;
    }
  | undefined {
  const [, version, date] =
    /^## \[?v?(\d+\.\d+\.\d+)\]?\D+(\d{4}-\d\d-\d\d)/m.exec(changelog) ?? [];
  return version && date ? { version, date } : undefined;
}

/** Bytes that a page may load before its first cards, as a test limits them. */
export function firstLoad(): number {
  const test = readFileSync('test/scenarios/later-files.test.ts', 'utf8');
  return Number(/const firstLoad = ([\d_]+);/.exec(test)?.[1]?.replaceAll('_', ''));
}
