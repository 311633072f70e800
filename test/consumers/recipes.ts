import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

/** A section of a document, by its heading, and the code in it that people copy. */
export interface Recipe {
  readonly page: string;
  readonly title: string;
}

/** A section of the document about frameworks. */
export const embedding = (title: string): Recipe => ({ page: 'docs/embedding.md', title });

/** What is below a heading, up to the next one. */
export function section({ page, title }: Recipe): string {
  const [, below] = readFileSync(page, 'utf8').split(new RegExp(`^##+ ${title}$`, 'm'));
  assert.ok(below, `${page} has no section "${title}"`);
  const [text = ''] = below.split(/^##+ /m);
  return text;
}

/** The first code below a heading, word for word, and the extension of a file that has it. */
export function recipe(from: Recipe): { readonly code: string; readonly extension: string } {
  const [, extension = '', code = ''] =
    /^```(js|tsx?|vue|svelte|astro)\n(.*?)^```$/ms.exec(section(from)) ?? [];
  assert.ok(code, from.title);
  return { code, extension };
}
