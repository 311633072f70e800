import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkUnreleased, sectionOf } from './changelog.js';
import type { Repository } from './repository.js';
import { Refusal } from './refusal.js';
import { run } from './run.js';
import { checkHigher, currentVersion } from './version-places.js';

/** The branch of which versions are. */
export const mainBranch = 'main';

/** The server to which versions are pushed. */
export const remote = 'origin';

interface Check {
  readonly says: string;
  /** Whether there are no files of that version otherwise. */
  readonly ofVersion?: true;
  /** @throws {Refusal} */
  readonly run: () => void;
}

/** What has to be so before a version is released. */
export function checksFor(
  version: string,
  repository: Repository,
  publishes: boolean,
): readonly Check[] {
  const { directory } = repository;
  const checks: Check[] = [
    { says: 'Everything is committed', run: () => checkClean(repository) },
    { says: `The branch is ${mainBranch}`, run: () => checkBranch(repository) },
    {
      says: `${version} is higher than the last version, and has no tag`,
      ofVersion: true,
      run: () => {
        checkHigher(version, currentVersion(directory));
        if (repository.hasTag(`v${version}`))
          throw new Refusal(`There is a tag v${version} already. Choose a higher version.`);
      },
    },
    {
      says: 'CHANGELOG.md says what is new',
      ofVersion: true,
      run: () => checkChangelog(directory, version),
    },
  ];
  if (publishes)
    checks.push(
      {
        says: `There is a server to push to (${remote})`,
        run: () => {
          if (!repository.hasRemote(remote))
            throw new Refusal(
              `git knows no server ${remote}. Run git remote add ${remote} <address>, or release with --commit.`,
            );
        },
      },
      { says: 'package.json says where the project is', run: () => checkAddresses(directory) },
    );
  return checks;
}

/** @throws {Refusal} if there are files of which git does not know, or that it knows otherwise */
export function checkClean(repository: Repository): void {
  const files = repository.changedFiles();
  if (files.length > 0)
    throw new Refusal(`These files are not committed: ${files.join(', ')}. Commit or remove them.`);
}

/** @throws {Refusal} because links on the package's page at npm would lead nowhere */
export function checkAddresses(directory: string): void {
  const program = join(import.meta.dirname, '../before-publishing.mjs');
  try {
    run([process.execPath, [program]], { cwd: directory });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal(error.message.replace(/^.*\n/, ''));
  }
}

/** @throws {Refusal} if this commit is tagged as another version than it says, or says nothing about it in its changelog */
export function checkTag(repository: Repository): void {
  const version = currentVersion(repository.directory);
  const versions = repository.versionsHere();
  if (versions.length === 0) return;
  if (!versions.includes(version))
    throw new Refusal(
      `This commit is tagged v${versions.join(', v')}, but package.json says ${version}. ` +
        'Let npm run release write versions and tags.',
    );
  const changelog = readFileSync(join(repository.directory, 'CHANGELOG.md'), 'utf8');
  if (!sectionOf(changelog, version))
    throw new Refusal(`CHANGELOG.md says nothing about ${version}.`);
}

function checkBranch(repository: Repository): void {
  const branch = repository.branch();
  if (branch !== mainBranch)
    throw new Refusal(
      `${branch ? `The branch is ${branch}` : 'No branch is checked out'}. Run git switch ${mainBranch}.`,
    );
}

function checkChangelog(directory: string, version: string): void {
  const changelog = readFileSync(join(directory, 'CHANGELOG.md'), 'utf8');
  checkUnreleased(changelog);
  if (sectionOf(changelog, version) !== undefined)
    throw new Refusal(`CHANGELOG.md already has a section for ${version}.`);
}
