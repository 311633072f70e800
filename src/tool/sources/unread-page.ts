import { asRecord } from '../../feed/record.js';
import { sentence } from '../../feed/sentence.js';
import type { CheckedPage } from '../check.js';
import type { Finding } from '../findings/finding.js';

/**
 * Pages that feeds in files lead to, which are read only if their files are named too.
 *
 * @param named what the command was given
 * @param takesSeveral whether the command could be given the files of all pages
 * @param from path of the file, if the pages are of one that is joined with those of its folder
 */
export function unreadPages(
  pages: readonly CheckedPage[],
  named: Iterable<string>,
  takesSeveral: boolean,
  from?: string,
): Finding[] {
  const sources = [...named];
  return pages.flatMap((page) => {
    const next = nextPage(page);
    if (next === undefined) return [];
    const origin = page.locate([['next_url']])[0] ?? { file: '' };
    const isRead = (source: string): boolean =>
      from === undefined
        ? nameOf(source) === nameOf(next) && nameOf(source) !== nameOf(origin.file)
        : isPageAt(source, next, from);
    if (sources.some(isRead)) return [];
    const message = takesSeveral
      ? sentence`The next page, ${next}, is not read, because only pages at addresses are followed. Its practices are missing. Name the file of each page, or the feed’s address.`
      : sentence`The next page, ${next}, is not read, because only pages at addresses are followed. Its practices are missing. Name the feed’s address, or first join the files of its pages: npx intercultural-practices build page-1.json page-2.json --out feed.json`;
    return [{ severity: 'error', code: 'page-missing', message, origin }];
  });
}

/** The address of the next page, of a page in a file. Those at addresses have been followed, and tables have none. */
export function nextPage({ document, url, fromTables }: CheckedPage): string | undefined {
  const next = url === undefined && !fromTables ? asRecord(document)?.['next_url'] : undefined;
  return typeof next === 'string' && next.trim() ? next : undefined;
}

/**
 * Whether a file is the page to which another one leads: it has the name in the address, and is in the same folder. Other folders may
 * have files of the same names that are of other feeds.
 *
 * @param next address of the page
 * @param from path of the file that leads to it
 */
export function isPageAt(path: string, next: string, from: string): boolean {
  const name = nameOf(next);
  return name !== '' && path !== from && nameOf(path) === name && folderOf(path) === folderOf(from);
}

/** `https://practices.example/page-2.json?a=1` → `page-2.json`. */
function nameOf(path: string): string {
  return path.replace(/[?#].*/s, '').replace(/^.*[\\/]/s, '');
}

/** The part of a path before the name: `./page.json` and `page.json` are in one folder. */
function folderOf(path: string): string {
  return path.replace(/[^\\/]*$/, '').replace(/^(?:\.[\\/]+)+/, '');
}
