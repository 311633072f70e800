import type { Feed } from '../../feed/feed.js';
import type { Practice } from '../../feed/practice.js';
import type { RenderOptions } from '../../static/wording.js';
import { addressOf, type SiteSettings } from './document.js';
import { renderIndexPage } from './index-page.js';
import { renderRss } from './rss.js';
import { renderSitemap, type SitemapEntry } from './sitemap.js';
import { smallFeed } from './small-feed.js';
import { builtInStyle } from './style.js';
import { renderSubjectPage, type SubjectPages } from './subject-page.js';
import { subjectsOf, type Subject } from './subjects.js';

/** A file of a folder of pages. */
export interface SiteFile {
  /** Path in the folder, with slashes: "cities/oslo.html". */
  readonly path: string;
  /** Its text, which is made only when it is asked for, so that a large site is never in memory as a whole. */
  content(): string;
}

/** What pages are made of. */
export interface SiteOptions extends RenderOptions {
  /** Of the index, which is also that of the whole. */
  readonly title: string;
  /** BCP 47 tag of the title, if it is known. */
  readonly titleLanguage: string | undefined;
  /** The address of the folder, with a slash at the end. */
  readonly base: string | undefined;
  /** Address of a web page for the RSS feeds, where the folder's is not known. */
  readonly home: string | undefined;
  readonly script: string | undefined;
  /** An address, or the text of a style sheet that is written beside the pages. Without it, a small one is written. */
  readonly stylesheet: { readonly address: string } | { readonly text: string } | undefined;
}

/** A folder of pages, planned but not written. */
export interface Site {
  readonly files: readonly SiteFile[];
  readonly subjects: readonly Subject[];
  /** Practices without a place or a topic, which are on no page. */
  readonly withoutPage: readonly Practice[];
}

/** Path of the style sheet in the folder. */
const stylePath = 'style.css';

/**
 * A page, a small feed and an RSS feed for each city, country and topic, an index and, if the address of the folder is known, a
 * sitemap. The same practices always give the same bytes.
 *
 * @param practices in the order in which pages show them
 */
export function planSite(practices: readonly Practice[], feed: Feed, options: SiteOptions): Site {
  const { title, titleLanguage, base, home, script, stylesheet = { text: builtInStyle } } = options;
  const isLinked = 'address' in stylesheet;
  const settings: SiteSettings = {
    ...{ base, script },
    stylesheet: isLinked ? stylesheet.address : stylePath,
  };
  const subjects = subjectsOf(practices, feed, options);
  const withRss = base !== undefined || home !== undefined;
  const byPractice = new Map<Practice, Subject[]>();
  for (const subject of subjects) {
    for (const practice of subject.practices) {
      const others = byPractice.get(practice);
      if (others) others.push(subject);
      else byPractice.set(practice, [subject]);
    }
  }
  const site: SubjectPages = {
    feed,
    title,
    titleLanguage,
    subjects,
    byPractice,
    options,
    settings,
    withRss,
  };
  const files: SiteFile[] = [
    { path: 'index.html', content: () => renderIndexPage(site, practices.length) },
    ...subjects.flatMap((subject) => filesOf(subject, site, options)),
  ];
  if (!isLinked) files.push({ path: stylePath, content: () => stylesheet.text });
  if (base !== undefined) {
    files.push({
      path: 'sitemap.xml',
      content: () => renderSitemap(sitemapEntries(base, practices, subjects)),
    });
  }
  return {
    files,
    subjects,
    withoutPage: practices.filter((practice) => !byPractice.has(practice)),
  };
}

function filesOf(subject: Subject, site: SubjectPages, options: SiteOptions): SiteFile[] {
  const { path, practices } = subject;
  const { base, home } = options;
  const at = (ending: string): string | undefined =>
    base === undefined ? undefined : addressOf(base, `${path}.${ending}`);
  const title = `${subject.fullName} – ${site.title}`;
  const page = at('html');
  const files: SiteFile[] = [
    { path: `${path}.html`, content: () => renderSubjectPage(subject, site) },
    {
      path: `${path}.json`,
      content() {
        const addresses = { home: page, feed: at('json') };
        const small = smallFeed(title, practices, site.feed, options.language, addresses);
        return `${JSON.stringify(small)}\n`;
      },
    },
  ];
  const link = page ?? home;
  if (link !== undefined) {
    files.push({
      path: `${path}.xml`,
      content: () => renderRss({ title, link, self: at('xml') }, practices, site.feed, options),
    });
  }
  return files;
}

function sitemapEntries(
  base: string,
  practices: readonly Practice[],
  subjects: readonly Subject[],
): SitemapEntry[] {
  return [
    { address: addressOf(base, 'index.html'), modified: lastChange(practices) },
    ...subjects.map((subject) => ({
      address: addressOf(base, `${subject.path}.html`),
      modified: lastChange(subject.practices),
    })),
  ];
}

/** The day of the last change, as far as practices say it. */
function lastChange(practices: readonly Practice[]): string | undefined {
  const days = practices.flatMap(({ modified }) => modified?.slice(0, 10) ?? []);
  return days.sort().at(-1);
}
