import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { snippetsIn } from '../scenarios/snippets.js';

const file = 'docs/embedding.md';
const table = /(?<=<!-- Written by test\/editors\. -->\n\n).*?(?=\n\n)/s;

/** What docs/embedding.md says of editors. */
export class Documented {
  readonly #text = readFileSync(file, 'utf8');

  /** The HTML below a heading. */
  snippet(heading: string): string {
    const found = snippetsIn(file).find(({ name }) => name === `${file}: ${heading}`);
    if (!found) throw new Error(`${file} has no snippet below "${heading}".`);
    return found.code.trim();
  }

  /** The settings below a heading: properties of a JavaScript object. */
  settings(heading: string): string {
    const [, section = ''] = this.#text.split(`\n#### ${heading}\n`);
    const [, code] = /^```js\n(.*?)^```$/ms.exec(section.split('\n#')[0] ?? '') ?? [];
    if (!code) throw new Error(`${file} has no settings below "${heading}".`);
    return code;
  }

  get table(): string {
    return table.exec(this.#text)?.[0] ?? '';
  }

  writeTable(rows: string): void {
    writeFileSync(
      file,
      this.#text.replace(table, () => rows),
    );
  }
}

/** Rows as a Markdown table, as the project formats them. */
export async function markdownTable(rows: readonly (readonly string[])[]): Promise<string> {
  const [head = [], ...body] = rows;
  const lines = [head, head.map(() => '---'), ...body].map((cells) => `| ${cells.join(' | ')} |`);
  return (await format(lines.join('\n'), { parser: 'markdown' })).trimEnd();
}
