import { openPage, parsePages, type Feed } from '../../feed/feed.js';
import { FeedError } from '../../feed/problem.js';
import { own } from '../../feed/record.js';
import { sentence } from '../../feed/sentence.js';
import { liberal } from '../../functions.js';
import { append, InputError, type Finding } from '../findings/finding.js';
import { readPages } from '../sources/source.js';
import { unreadPages } from '../sources/unread-page.js';
import { openSource } from './sources.js';

/** A feed, and the page that it says it belongs to. */
export interface OpenedFeed {
  readonly feed: Feed;
  /** What it says in `home_page_url`, unchecked. */
  readonly home: unknown;
  /** What it says in `feed_url`, unchecked. */
  readonly url: unknown;
}

/** Whether practices are missing in what is written, because a page of the feed was not read. */
export function lacksPages(findings: readonly Finding[]): boolean {
  return findings.some(({ code }) => code === 'page-missing');
}

/**
 * Opens what a command was given as a feed, with all its pages.
 *
 * @throws {InputError} when it cannot be read
 */
export async function openFeed(
  source: string,
  findings: Finding[],
  encoding: string | undefined,
): Promise<OpenedFeed> {
  try {
    const opened: Finding[] = [];
    const files = await openSource(source, opened, { encoding });
    // What a server's headers mean for browsers is nothing to what is written here.
    append(
      findings,
      opened.filter(({ code }) => code === 'page-missing'),
    );
    const read = await readPages(files, { noOptions: true });
    append(findings, read.findings);
    append(findings, unreadPages(read.pages, [source], false));
    const [first, ...rest] = read.pages.map(({ document, url }) => openPage(document, url));
    if (!first) throw new InputError(sentence`${source} has no feed in it.`);
    const feed = parsePages([first, ...rest], { liberal });
    return { feed, home: own(first.head, 'home_page_url'), url: own(first.head, 'feed_url') };
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    throw new InputError(error.message, { cause: error });
  }
}
