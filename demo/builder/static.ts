import type { Feed } from '../../src/index.js';
import { scopeOf } from '../../src/search/attributes.js';
import { contextOf } from '../../src/search/filter.js';
import { topicName } from '../../src/elements/topics.js';
import { createSearch } from '../../src/functions.js';
import { renderHtml } from '../../src/static/html.js';
import type { PageWords } from '../../src/static/page-words.js';
import { sourcesOf, type Options } from './options.js';

/** The practices of a feed that the options select, in the chosen order. */
export function practicesOf(feed: Feed, options: Options): Feed['practices'] {
  const { city, country, topic, year, ongoing, sort, lang, show, practice } = options;
  if (show === 'card') return feed.practices.filter(({ id }) => id === practice);
  const context = contextOf(feed, { topicName });
  const scope = scopeOf({ city, country, topic, year, ongoing, sort }, context);
  return createSearch(feed, { language: lang, scope, topicName }).find({}).practices;
}

/** The practices as HTML that needs no script: what `intercultural-practices render` writes. Without `words`, its own are English. */
export function staticHtml(feed: Feed, options: Options, words?: PageWords): string {
  const practices = practicesOf(feed, options).slice(0, Number(options.pageSize) || undefined);
  const topics = new Set(practices.flatMap((practice) => practice.topics));
  return renderHtml(practices, feed, {
    language: options.lang,
    headingLevel: Number(options.headingLevel || 3),
    topicNames: new Map(Array.from(topics, (slug) => [slug, new Map([['en', topicName(slug)]])])),
    ...(words && { words }),
    map: options.show !== 'card' && options.map && (options.mapLink || true),
  }).trimEnd();
}

/** Any text as one word of a POSIX shell. */
function quoted(word: string): string {
  return /^[\w./:=-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

/** A command as one line of a POSIX shell. */
export function commandLine(...words: readonly string[]): string {
  return ['npx', 'intercultural-practices', ...words.map(quoted)].join(' ');
}

/**
 * The commands that write the same HTML, for people who generate their pages: `render` takes one feed, so several are made one before.
 * None for a single practice, which `render` cannot choose.
 */
export function renderCommands(options: Options): readonly string[] {
  const { city, country, topic, year, ongoing, sort, lang, headingLevel } = options;
  if (options.show === 'card') return [];
  const values = {
    city,
    country,
    topic,
    year,
    sort: sort === 'newest' ? '' : sort,
    'heading-level': headingLevel,
    limit: options.pageSize === 'all' ? '' : options.pageSize,
    lang,
    'map-link': options.map ? options.mapLink : '',
  };
  const words = Object.entries(values).flatMap(([name, value]) =>
    value ? `--${name}=${value}` : [],
  );
  if (options.map && !options.mapLink) words.push('--map');
  if (ongoing) words.push('--ongoing');
  const sources = sourcesOf(options);
  const [only = ''] = sources;
  if (sources.length === 1) return [commandLine('render', only, ...words)];
  const file = 'practices.json';
  return [commandLine('build', ...sources, '--out', file), commandLine('render', file, ...words)];
}
