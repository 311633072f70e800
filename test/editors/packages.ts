import { existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { npm } from '../../scripts/npm.mjs';
import { succeed } from '../consumers/packed.js';

const folder = fileURLToPath(new URL('.', import.meta.url));
const require = createRequire(import.meta.url);

/** Installs the packages of this folder, unless they are there as its lock file has them. */
export function installPackages(): void {
  const lock = `${folder}package-lock.json`;
  const installed = `${folder}node_modules/.package-lock.json`;
  if (existsSync(installed) && statSync(installed).mtimeMs > statSync(lock).mtimeMs) return;
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  succeed(npm('ci', ...options), folder);
}

/** Path of a file in one of these packages. */
export function fileOf(name: string, path: string): string {
  return `${folder}node_modules/${name}/${path}`;
}

/** The major version of a package, as in "CKEditor 48". */
export function majorOf(name: string): string {
  const { version }: { version: string } = require(fileOf(name, 'package.json'));
  return version.replace(/\..*/, '');
}

/**
 * Imports a package. Its types are not known when the project's types are checked: then, these packages need not be installed.
 *
 * @typeParam Module - what the test uses of it
 */
export async function load<Module>(name: string): Promise<Module> {
  const module: Module = await import(name);
  return module;
}
