import { build, type Rolldown } from 'vite';

/** The files of the embed build, by name, as a server would have them. */
export async function buildEmbedFiles(): Promise<ReadonlyMap<string, string | Uint8Array>> {
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
