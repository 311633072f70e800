import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { isEmbedBuilt } from '../../scripts/embed-build.mjs';

type Files = ReadonlyMap<string, string | Uint8Array>;

let files: Promise<Files> | undefined;

/**
 * The files of the embed build by name, as a server would have them. If `dist/embed` is older than its sources, they are built, once
 * for all the sites of a test file.
 */
export function embedFiles(): Promise<Files> {
  return (files ??= isEmbedBuilt() ? Promise.resolve(readEmbedFiles()) : buildEmbedFiles());
}

function readEmbedFiles(): Files {
  const folder = 'dist/embed';
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.\w+$/.test(name) && !name.endsWith('.map'));
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

async function buildEmbedFiles(): Promise<Files> {
  const outputs = (await build({
    mode: 'embed',
    logLevel: 'error',
    build: { write: false, sourcemap: false },
  })) as Rolldown.RolldownOutput[];
  return new Map(
    outputs.flatMap(({ output }) =>
      output.map((file): [string, string | Uint8Array] => [
        file.fileName,
        file.type === 'chunk' ? file.code : file.source,
      ]),
    ),
  );
}
