import { asRecord } from '../../feed/record.js';
import { sentence } from '../../feed/sentence.js';
import type { CheckedPage } from '../check.js';
import type { Finding } from '../findings/finding.js';

/**
 * Pages that feeds in files lead to, which are read only if their files are named too. They are known by their names.
 *
 * @param named what the command was given
 * @param takesSeveral whether the command could be given the files of all pages
 */
export function unreadPages(
  pages: readonly CheckedPage[],
  named: Iterable<string>,
  takesSeveral: boolean,
): Finding[] {
  const names = new Set([...named].map(nameOf));
  return pages.flatMap((page) => {
    const next = nextPage(page);
    if (next === undefined || names.has(nameOf(next))) return [];
    const message = takesSeveral
      ? sentence`The next page, ${next}, is not read, because only pages at addresses are followed. Its practices are missing. Name the file of each page, or the feed’s address.`
      : sentence`The next page, ${next}, is not read, because only pages at addresses are followed. Its practices are missing. Name the feed’s address, or first join the files of its pages: npx intercultural-practices build page-1.json page-2.json --out feed.json`;
    const origin = page.locate([['next_url']])[0] ?? { file: '' };
    return [{ severity: 'error', code: 'page-missing', message, origin }];
  });
}

/** The address of the next page, of a page in a file. Those at addresses have been followed, and tables have none. */
export function nextPage({ document, url, fromTables }: CheckedPage): string | undefined {
  const next = url === undefined && !fromTables ? asRecord(document)?.['next_url'] : undefined;
  return typeof next === 'string' && next.trim() ? next : undefined;
}

/** `https://practices.example/page-2.json?a=1` → `page-2.json`. */
export function nameOf(path: string): string {
  return path.replace(/[?#].*/s, '').replace(/^.*[\\/]/s, '');
}
