import type { Feed } from '../feed/feed.js';
import { intlLocales } from '../feed/intl-locales.js';
import { scopeOf } from '../search/attributes.js';
import { contextOf, type FilterName } from '../search/filter.js';
import { sortOrders, type Sort } from '../search/query.js';
import { createSearch } from '../search/search.js';
import { adviceOn } from '../search/text/advice.js';
import { valueKey } from '../search/value-key.js';
import { renderHtml } from './html.js';
import { jsonLd } from './json-ld.js';
import { renderMarkdown } from './markdown.js';
import { pageWords } from './page-words.js';
import { checkOptions, pageLanguage, refused, type StaticOptions } from './static-options.js';
import { countryName, topicName, wordings } from './wording.js';

export { loadFeed, parseFeed } from '../functions.js';
export { staticFormats, type StaticFormat, type StaticOptions } from './static-options.js';
export type { Feed, Sort };

/**
 * Writes the practices of a feed as HTML or Markdown that needs no script, as `intercultural-practices render` does: to put inside
 * `<practice-list>` on a server, where it is the fallback, or to use on its own. No text of a feed becomes markup, or something that
 * a template language reads. It needs no DOM.
 *
 * @param feed - what `loadFeed` or `parseFeed` gives
 * @returns the text, or an empty one if no practice matches
 * @throws TypeError if an option has another name or type, or the feed has not been read
 * @throws RangeError if `format`, `limit`, `language`, `headingLevel`, `year` or `sort` makes no sense
 */
export async function renderPractices(feed: Feed, options: StaticOptions = {}): Promise<string> {
  checkOptions(feed, options);
  const { format = 'html', limit = Infinity, headingLevel = 3, topics = {} } = options;
  const given = options.language ?? feed.language ?? 'en';
  const language = pageLanguage(given);
  if (!language) throw refused('language', given, 'a tag of BCP 47, such as nb or pt-BR');

  const topicNames = new Map(
    Object.entries(topics).map(([slug, names]) => [
      slug,
      new Map(Object.entries(names).map(([tag, name]) => [tag.toLowerCase(), name])),
    ]),
  );
  const nameOf = (slug: string): string => topicName(topicNames.get(slug), language)?.name ?? slug;
  const practices = practicesOf(feed, options, language, nameOf).slice(0, limit);
  if (practices.length === 0) return '';
  const rendering = { language, headingLevel, topicNames, words: await pageWords(language) };
  switch (format) {
    case 'html':
      return renderHtml(practices, feed, rendering);
    case 'markdown':
      return renderMarkdown(practices, feed, rendering);
    case 'json-ld':
      return `${jsonLd(wordings(practices, rendering), feed, rendering)}\n`;
  }
}

/** The practices that the options select, in order. What names nothing is reported. */
function practicesOf(
  feed: Feed,
  options: StaticOptions,
  language: string,
  topic: (slug: string) => string,
): Feed['practices'] {
  const { year, ongoing = false, sort, warn = console.warn } = options;
  const countries = new Intl.DisplayNames(intlLocales(language), { type: 'region' });
  const country = (code: string): string => countryName(code, countries);
  const context = contextOf(feed, { topicName: topic, countryName: country });
  const report = (
    name: FilterName | 'ids' | 'exclude' | 'sort',
    value: string,
    allowed?: readonly string[],
  ): void => {
    const advice = `renderPractices: ${name} "${value}": ${adviceOn(name, value, { ...context, allowed })}`;
    // These are wrong in any feed. Others may be names that another feed has.
    if (name === 'year' || name === 'sort') throw new RangeError(advice);
    warn(advice);
  };
  if (sort && !sortOrders.includes(sort)) report('sort', sort, sortOrders);
  const attributes = {
    city: joined(options.city),
    country: joined(options.country),
    topic: joined(slugsOf(options.topic, options.topics)),
    year: year === undefined ? undefined : String(year),
    ongoing,
    ids: joined(options.ids),
    exclude: joined(options.exclude),
    sort,
  };
  const scope = scopeOf(attributes, context, report);
  return createSearch(feed, { language, scope, topicName: topic }).find({}).practices;
}

/** Topics that have one of their names, in any language, by their slugs. */
function slugsOf(
  values: StaticOptions['topic'],
  topics: StaticOptions['topics'] = {},
): StaticOptions['topic'] {
  const slugs = new Map(
    Object.entries(topics).flatMap(([slug, names]) =>
      Object.values(names).map((name) => [valueKey(name), slug]),
    ),
  );
  const slugOf = (value: string): string => slugs.get(valueKey(value)) ?? value;
  return typeof values === 'object' ? values.map(slugOf) : values && slugOf(values);
}

function joined(values: string | readonly string[] | undefined): string | undefined {
  return typeof values === 'object' ? values.join() : values;
}
