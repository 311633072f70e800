import { parseArgs, type ParseArgsConfig } from 'node:util';
import semver from 'semver';
import { Refusal } from './refusal.js';

/**
 * What a maintainer asks for:
 *
 * - `help`: how this is called. It does nothing else
 * - `files`: the files of this commit as it is, for trying out, and on the server that publishes a tag
 * - `rehearsal`: the files of a version, and whether it could be released now. It changes nothing
 * - `commit`: also commits and tags the version here
 * - `publish`: also pushes both, whereupon the server publishes
 */
export type Request =
  | { readonly kind: 'help' }
  | { readonly kind: 'files' }
  | { readonly kind: 'rehearsal'; readonly version: string }
  | { readonly kind: 'commit' | 'publish'; readonly version: string; readonly tested: boolean };

const options = {
  'dry-run': { type: 'boolean' },
  commit: { type: 'boolean' },
  publish: { type: 'boolean' },
  tested: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} satisfies ParseArgsConfig['options'];

export const usage = `npm run release                          files of this commit in dist/release
npm run release -- 1.2.3                 rehearses 1.2.3 and changes nothing; so does --dry-run
npm run release -- 1.2.3 --commit        runs all tests, then commits and tags 1.2.3
npm run release -- 1.2.3 --publish       also pushes both to origin, which publishes them
         --tested                        with --commit or --publish: all tests have passed on this commit, do not run them again
npm run release -- --help                says this`;

/** @throws {Refusal} for what it does not know, and for options that contradict each other */
export function readRequest(args: readonly string[]): Request {
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  const given = new Set<string>();
  const versions: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') versions.push(token.value);
    if (token.kind !== 'option') continue;
    if (!Object.hasOwn(options, token.name))
      throw new Refusal(`There is no option ${token.rawName}. These are:\n${usage}`);
    if (token.value !== undefined)
      throw new Refusal(`${token.rawName} takes no value. Write ${token.rawName} alone.`);
    given.add(token.name);
  }
  if (given.has('help')) return { kind: 'help' };
  const [version, ...others] = versions;
  if (others.length > 0)
    throw new Refusal(`Name one version, not ${versions.length}: ${versions.join(', ')}.`);
  if (version !== undefined) checkForm(version);

  const kinds = ['dry-run', 'commit', 'publish'].filter((name) => given.has(name));
  if (kinds.length > 1)
    throw new Refusal(`${kinds.map((name) => `--${name}`).join(' and ')} contradict each other.`);
  const [kind = 'dry-run'] = kinds;
  const tested = given.has('tested');
  if (kind === 'dry-run') {
    if (tested) throw new Refusal('--tested says nothing without --commit or --publish.');
    return version === undefined ? { kind: 'files' } : { kind: 'rehearsal', version };
  }
  if (version === undefined)
    throw new Refusal(`--${kind} needs a version: npm run release -- 1.2.3 --${kind}`);
  return { kind: kind === 'commit' ? 'commit' : 'publish', version, tested };
}

function checkForm(version: string): void {
  const parsed = semver.parse(version);
  if (parsed?.version === version) return;
  const near = (parsed ?? semver.coerce(version))?.version;
  throw new Refusal(
    `${JSON.stringify(version)} is not a version. ` +
      (near ? `Did you mean ${near}?` : 'Write three numbers, such as 1.2.3.'),
  );
}
