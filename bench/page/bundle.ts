import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

/** Builds a script of `browser/` and its imports for production, as one minified file. */
export async function bundle(name: string): Promise<string> {
  const { output } = (await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: fileURLToPath(new URL(`browser/${name}.ts`, import.meta.url)) },
    },
  })) as Rolldown.RolldownOutput;
  const [script, ...others] = output;
  if (others.length) throw new Error(`${name} is more than one file.`);
  return script.code;
}
