import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { type Documents, writtenByHand } from './documents.js';

/** Files, folders and links of documents that are not there. */
export function missingFiles(documents: Documents): string[] {
  return writtenByHand(documents).flatMap(([path, text]) => {
    const named = [...text.matchAll(/`((?:test|src|scripts|docs|demo|data)\/[\w./-]+)`/g)].map(
      ([, file = '']) => file,
    );
    const linked = [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)(#[^)]*)?\)/g)].map(
      ([, link = '', anchor = '']) => [posix.join(posix.dirname(path), link), anchor] as const,
    );
    return [
      ...named.filter((file) => !existsSync(file)).map((file) => `${path}: there is no ${file}.`),
      ...linked
        .filter(([file, anchor]) => !existsSync(file) || !hasAnchor(file, anchor))
        .map(([file, anchor]) => `${path} links to ${file}${anchor}, which is not there.`),
    ];
  });
}

/** Whether a document has a heading for an anchor, which code hosts make of its letters, digits and hyphens. */
function hasAnchor(file: string, anchor: string): boolean {
  if (!anchor) return true;
  const headings = readFileSync(file, 'utf8').matchAll(/^#+ (.*)$/gm);
  return [...headings].some(
    ([, heading = '']) =>
      `#${heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-')}` === anchor,
  );
}
