// Releases a version. It changes nothing unless it is told to:
//   npm run release                        the files of this commit, in dist/release
//   npm run release -- 1.2.3               rehearses 1.2.3: its files, and whether it could be released now
//   npm run release -- 1.2.3 --commit      commits and tags it as well
//   npm run release -- 1.2.3 --publish     pushes commit and tag as well, whereupon the server publishes them
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { npm } from './npm.mjs';
import { released } from './release/changelog.js';
import {
  checkAddresses,
  checkClean,
  checksFor,
  checkTag,
  mainBranch,
  remote,
} from './release/checks.js';
import { deliver } from './release/deliverables.js';
import { Refusal } from './release/refusal.js';
import { Repository } from './release/repository.js';
import { readRequest, usage, type Request } from './release/request.js';
import { run } from './release/run.js';
import { currentVersion, setVersion } from './release/version-places.js';
import type { Files } from './release/zip.js';

/** Where the files of a release are. git ignores it, and it is not in the package. */
const target = 'dist/release';

/** Does what is asked for, in a clone of the project. */
function release(request: Request, directory: string): void {
  if (request.kind === 'help') return console.log(usage);
  const repository = new Repository(directory);
  if (request.kind === 'files') return filesOfCommit(repository);
  const { kind, version } = request;
  let reasons = '';
  let canBuild = true;
  for (const check of checksFor(version, repository, kind === 'publish')) {
    const refusal = refusalOf(check.run);
    console.log(`${refusal ? '✗' : '✓'} ${check.says}`);
    if (!refusal) continue;
    reasons += `\n${refusal.message}`;
    canBuild &&= !check.ofVersion;
  }
  if (kind === 'rehearsal') {
    if (!canBuild) throw new Refusal(`\nThere is no ${version} to rehearse:${reasons}`);
    const files = inCopy(repository, (copy) => {
      const time = repository.commitTime();
      writeVersion(copy, version, time);
      return deliver(copy, version, time, join(directory, target));
    });
    summarise(files);
    if (reasons) throw new Refusal(`\n${version} cannot be released yet:${reasons}`);
    console.log(`\nThis was a rehearsal: nothing has changed. To release ${version}:`);
    console.log(`  npm run release -- ${version} --commit    here: commit and tag`);
    console.log(`  npm run release -- ${version} --publish   also on the server, and on npm`);
    warnOfAddresses(directory);
    return;
  }

  if (reasons) throw new Refusal(`\n${version} is not released:${reasons}`);
  if (request.tested) console.log('✓ All tests have passed, as you say');
  else {
    console.log('Running all tests, which takes 40 minutes …');
    run(npm('test', '--', '--all'), { cwd: directory, shown: true });
    console.log('✓ All tests pass');
  }
  const time = Math.floor(Date.now() / 1000);
  const files = inCopy(repository, (copy) => {
    const changed = writeVersion(copy, version, time);
    const made = deliver(copy, version, time, join(directory, target));
    // Not before everything is built: what fails until then changes nothing here.
    for (const file of changed) copyFileSync(join(copy, file), join(directory, file));
    repository.commit(changed, version, time);
    return made;
  });
  summarise(files);
  console.log(`\n✓ Committed and tagged as v${version}.`);
  if (kind === 'publish') {
    repository.push(remote, mainBranch, version);
    console.log(`✓ Pushed to ${remote}, which now tests the tag and publishes it on npm.`);
  } else {
    console.log(`Next: git push --atomic <server> ${mainBranch} v${version}`);
    console.log(`To undo it: git tag --delete v${version} && git reset --hard HEAD~1`);
    warnOfAddresses(directory);
  }
  console.log(
    `Then unpack the ZIP file on the server that hosts the script: docs/embedding.md says how.`,
  );
}

/** For people who try a commit, and for the server that publishes a tag. */
function filesOfCommit(repository: Repository): void {
  checkClean(repository);
  checkTag(repository);
  const version = currentVersion(repository.directory);
  const time = repository.commitTime();
  summarise(
    inCopy(repository, (copy) => deliver(copy, version, time, join(repository.directory, target))),
  );
  if (repository.versionsHere().length === 0)
    console.log(
      `\nThis commit is not tagged as a version: these files are for trying it out. ` +
        `To rehearse a release: npm run release -- 1.2.3`,
    );
}

/** Works in a copy of the last commit's files, in a folder of its own, so that nothing else gets into a release. */
function inCopy<T>(repository: Repository, work: (copy: string) => T): T {
  const parent = mkdtempSync(join(tmpdir(), 'release-'));
  try {
    const copy = join(parent, 'copy');
    mkdirSync(copy);
    repository.exportTo(copy);
    symlinkSync(join(repository.directory, 'node_modules'), join(copy, 'node_modules'), 'junction');
    console.log('Building a copy of the commit, which takes a minute or two …');
    return work(copy);
  } finally {
    rmSync(parent, { recursive: true });
  }
}

/** @returns the files that it has changed */
function writeVersion(directory: string, version: string, time: number): readonly string[] {
  const date = new Date(time * 1000).toISOString().slice(0, 10);
  const changelog = join(directory, 'CHANGELOG.md');
  writeFileSync(changelog, released(readFileSync(changelog, 'utf8'), version, date));
  return [...setVersion(directory, version, date), 'CHANGELOG.md'];
}

function summarise(files: Files): void {
  console.log(`\n${target}/`);
  for (const [name, { length }] of files)
    console.log(`${(length / 1000).toFixed(1).padStart(9)} kB  ${name}`);
}

function warnOfAddresses(directory: string): void {
  const refusal = refusalOf(() => checkAddresses(directory));
  if (refusal) console.log(`npm publish would refuse: ${refusal.message}`);
}

function refusalOf(work: () => void): Refusal | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

try {
  release(readRequest(process.argv.slice(2)), process.cwd());
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
