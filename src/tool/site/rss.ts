import { generateRssFeed } from 'feedsmith';
import type { Feed } from '../../feed/feed.js';
import type { Practice } from '../../feed/practice.js';
import { paragraphs } from '../../feed/text/runs.js';
import { dateTime } from '../practice-document.js';
import { escape } from '../../static/html.js';
import { unwritable } from '../translations/escape-xml.js';
import { wordings, type RenderOptions, type Wording } from '../../static/wording.js';

/** What an RSS feed says of itself. */
export interface RssChannel {
  readonly title: string;
  /** Address of a web page with the same practices. */
  readonly link: string;
  /** Address of the feed itself, if it is known. */
  readonly self: string | undefined;
}

/** Practices as RSS 2.0, in the words of the page's language. */
export function renderRss(
  { title, link, self }: RssChannel,
  practices: readonly Practice[],
  { source }: Feed,
  options: RenderOptions,
): string {
  const items = wordings(practices, options).map((wording) => itemOf(wording, link));
  const rss = generateRssFeed({
    ...{ title: text(title), link, language: options.language },
    description: text(source && source.name !== title ? `${title} · ${source.name}` : title),
    ...(source?.licence && { copyright: source.licence }),
    ...(self && { atom: { links: [{ href: self, rel: 'self', type: 'application/rss+xml' }] } }),
    items,
  });
  return rss.endsWith('\n') ? rss : `${rss}\n`;
}

function itemOf(
  { practice, text: shown, url, list, place, period, topics }: Wording,
  home: string,
) {
  const { id, modified } = practice;
  const facts = [place, period].filter(Boolean).join(' · ');
  const body = [facts, ...paragraphs(shown.text ?? shown.summary ?? '')].filter(Boolean);
  const written = modified === undefined ? undefined : new Date(dateTime(modified));
  return {
    title: text(shown.title),
    link: url ?? list?.url ?? home,
    description: text(body.map((each) => `<p>${escape(each)}</p>`).join('')),
    guid: { value: text(id), isPermaLink: false },
    categories: topics.map(({ name }) => ({ name: text(name) })),
    ...(shown.language && { dc: { languages: [shown.language] } }),
    ...(written && { pubDate: written }),
  };
}

/** Text without the characters that XML cannot have. */
function text(given: string): string {
  return given.replace(unwritable, '\uFFFD');
}
