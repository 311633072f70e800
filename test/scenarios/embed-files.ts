import { build, type Rolldown } from 'vite';

type Files = ReadonlyMap<string, string | Uint8Array>;

let files: Promise<Files> | undefined;

/** The files of the embed build by name, as a server would have them. Built once for all the sites of a test file. */
export function embedFiles(): Promise<Files> {
  return (files ??= buildEmbedFiles());
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
