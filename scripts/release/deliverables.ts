import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deliveredFiles } from '../bundled-packages.js';
import { npm } from '../npm.mjs';
import { sectionOf } from './changelog.js';
import { Refusal } from './refusal.js';
import { run } from './run.js';
import { snippets } from './snippets.js';
import { zip, type Files } from './zip.js';

const name = 'intercultural-practices';

/**
 * Builds a folder of sources, and writes what a release consists of.
 *
 * @param time when its commit was made, in seconds since 1970
 * @returns the files, by name
 */
export function deliver(source: string, version: string, time: number, target: string): Files {
  const env = { SOURCE_DATE_EPOCH: String(time) };
  run(npm('run', 'build'), { cwd: source, env });
  // Without scripts: `prepack` would build again.
  run(npm('pack', '--ignore-scripts', '--silent', '--pack-destination', '.'), { cwd: source, env });

  const tarball = `${name}-${version}.tgz`;
  const read = (path: string) => new Uint8Array(readFileSync(join(source, path)));
  const files = new Map([
    [tarball, read(tarball)],
    [`${name}-${version}.zip`, zip(hostedFiles(source, version))],
    [`${name}-${version}.cdx.json`, read('dist/bom.cdx.json')],
    [`${name}-${version}-script.cdx.json`, read('dist/embed/bom.cdx.json')],
    [`release-notes-${version}.md`, Buffer.from(notes(source, version))],
  ]);
  files.set('SHA256SUMS', Buffer.from(checksums(files)));

  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  for (const [file, bytes] of files) writeFileSync(join(target, file), bytes);
  return files;
}

/** What a site hosts: the embed build in a folder whose name has the version, its licences, and a snippet for each language. */
export function hostedFiles(source: string, version: string): Files {
  const folder = `${name}-${version}`;
  const build = join(source, 'dist/embed');
  const files = new Map<string, Uint8Array>();
  const add = (path: string, bytes: Uint8Array) => files.set(`${folder}/${path}`, bytes);
  for (const path of [...deliveredFiles(build), 'bom.cdx.json'])
    add(path, readFileSync(join(build, path)));
  add('LICENSE', readFileSync(join(source, 'LICENSE')));
  add('README.txt', Buffer.from(readMe(folder)));
  const hashes: unknown = JSON.parse(readFileSync(join(build, 'integrity.json'), 'utf8'));
  for (const [language, snippet] of snippets(Object(hashes) as Record<string, string>, folder))
    add(`snippets/${language}.txt`, Buffer.from(snippet));
  return files;
}

const readMe = (folder: string) => `${folder}

1. Put this folder on your server, under this name: its scripts never change, so browsers may keep them.
2. Send "Access-Control-Allow-Origin: *" with them. The blocks for Apache and nginx are in docs/embedding.md, "Hosting the files".
3. Take the snippet of your page's language from snippets/, for example snippets/fr.txt. Replace https://practices.example
   with the address of your server, and paste it. The hashes in it are those of integrity.json: browsers refuse changed files.

frame.html shows feeds of other servers only if frame.json names them: that file is yours to edit.
licenses.md has the licences of what is in the scripts, and bom.cdx.json lists it (CycloneDX 1.6).
`;

function notes(source: string, version: string): string {
  const changelog = readFileSync(join(source, 'CHANGELOG.md'), 'utf8');
  const section = sectionOf(changelog, version) ?? sectionOf(changelog, 'Unreleased');
  if (section === undefined) throw new Refusal(`CHANGELOG.md says nothing about ${version}.`);
  return `${section}\n`;
}

/** As `sha256sum --check` reads them. */
function checksums(files: Files): string {
  return [...files]
    .map(([file, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${file}\n`)
    .join('');
}
