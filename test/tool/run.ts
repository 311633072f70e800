import { main } from '../../src/tool/commands/main.js';

/** Runs a command line in this process, and returns its exit code and output. */
export async function run(
  ...args: string[]
): Promise<{ code: number; out: string; error: string }> {
  const said = { out: '', error: '' };
  const code = await main(args, {
    out: (text) => void (said.out += text),
    error: (text) => void (said.error += text),
    control: (sequence) => void (said.error += sequence),
    interactive: false,
    colours: false,
    locale: 'en',
  });
  return { code, ...said };
}
