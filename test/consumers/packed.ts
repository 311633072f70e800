import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { npm } from '../../scripts/npm.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Packs the package into a folder, and returns the path of the archive. It is built before, unless it is newer than its sources. */
export function pack(directory: string): string {
  if (!isBuilt()) succeed(npm('run', 'build'), root);
  succeed(npm('pack', '--silent', '--ignore-scripts', '--pack-destination', directory), root);
  const name = readdirSync(directory).find((file) => file.endsWith('.tgz'));
  assert.ok(name);
  return join(directory, name);
}

/** Copies a project into a folder, where this repository's packages cannot be found, and installs its packages and ours. */
export function install(archive: string, name: string, project: string): void {
  cpSync(join(root, 'test/consumers', name), project, { recursive: true });
  const options = [
    '--ignore-scripts',
    '--prefer-offline',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  succeed(npm('ci', ...options), project);
  succeed(npm('install', archive, '--no-save', ...options), project);
}

/** Runs a program, and returns what it prints. If it fails, so does the test. */
export function succeed([program, args, options]: ReturnType<typeof npm>, cwd: string): string {
  const { status, stdout, stderr } = spawnSync(program, args, {
    ...options,
    cwd,
    encoding: 'utf8',
  });
  const printed = `${stdout}${stderr}`;
  assert.equal(status, 0, `${program} ${args.join(' ')} failed:\n${printed}`);
  return printed;
}

function isBuilt(): boolean {
  // The last file that the build writes.
  const built = join(root, 'dist/tool/intercultural-practices.js');
  const sources = ['src', 'scripts'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
      join(root, folder, file),
    ),
  );
  const changed = sources.map((path) => statSync(path).mtimeMs);
  return existsSync(built) && statSync(built).mtimeMs > Math.max(...changed);
}
