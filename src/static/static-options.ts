import { canonicalTag } from '../feed/field.js';
import type { Feed } from '../feed/feed.js';
import { targetLocales } from '../locales/generated/locale-codes.js';
import { nearestLocale } from '../locales/nearest-locale.js';
import type { Sort } from '../search/query.js';

/** What `renderPractices` can write. */
export const staticFormats = ['html', 'markdown', 'json-ld'] as const;
export type StaticFormat = (typeof staticFormats)[number];

/** Which practices `renderPractices` writes, and how. Names and ids mean what they mean in the attributes of `<practice-list>`. */
export interface StaticOptions {
  /**
   * `html` (the default): a list without classes or styles, the line that names the source, and the same for search engines;
   * `markdown`: CommonMark; `json-ld`: only what is for search engines, a `<script type="application/ld+json">`.
   */
  readonly format?: StaticFormat | undefined;
  /** Only practices of these cities. A text may have several, separated by commas. */
  readonly city?: string | readonly string[] | undefined;
  /** Only practices of these countries: ISO codes, or names in any language. */
  readonly country?: string | readonly string[] | undefined;
  /** Only practices on these topics: slugs, or names from `topics`. */
  readonly topic?: string | readonly string[] | undefined;
  /** Only practices that ran in this year or interval: `2020`, `2018/2022`, `2020/..`. */
  readonly year?: string | number | undefined;
  /** Only practices that are still running. */
  readonly ongoing?: boolean | undefined;
  /** Only practices with these ids. */
  readonly ids?: string | readonly string[] | undefined;
  /** No practices with these ids. */
  readonly exclude?: string | readonly string[] | undefined;
  /** Order of the practices; by default that of `ids`, or else `newest`. */
  readonly sort?: Sort | undefined;
  /** At most this many practices; by default all. */
  readonly limit?: number | undefined;
  /** BCP 47 tag of the page; by default the feed's language, otherwise English. */
  readonly language?: string | undefined;
  /** Level of the titles' headings, 2 to 6; 3 by default. */
  readonly headingLevel?: number | undefined;
  /**
   * Names of the topics by slug and language: `{ education: { en: 'Education', nb: 'Utdanning' } }`. Topics without a name are not
   * written.
   */
  readonly topics?: Readonly<Record<string, Readonly<Record<string, string>>>> | undefined;
  /** Called with a sentence for each value that names nothing in the feed; by default it is a warning in the console. */
  readonly warn?: ((message: string) => void) | undefined;
}

/** The names of the options; a Record, so that the compiler misses none. */
const optionNames: Readonly<Record<keyof StaticOptions, true>> = {
  format: true,
  city: true,
  country: true,
  topic: true,
  year: true,
  ongoing: true,
  ids: true,
  exclude: true,
  sort: true,
  limit: true,
  language: true,
  headingLevel: true,
  topics: true,
  warn: true,
};

/**
 * Refuses what programs without types pass by mistake. An option that is ignored would show all practices.
 *
 * @throws TypeError if the feed or the options are something else, or an option has another name or type
 * @throws RangeError if a value makes no sense
 */
export function checkOptions(feed: Feed, options: StaticOptions): void {
  if (!Array.isArray((feed as Partial<Feed> | null | undefined)?.practices))
    throw new TypeError(
      'renderPractices takes what parseFeed gives, or what loadFeed resolves to.',
    );
  if (typeof options !== 'object' || options === null)
    throw refused('its second argument', options, 'an object', TypeError);
  for (const name of Object.keys(options))
    if (!Object.hasOwn(optionNames, name)) {
      const known = Object.keys(optionNames).join(', ');
      throw new TypeError(`renderPractices has no option "${name}". It has ${known}.`);
    }
  for (const name of ['city', 'country', 'topic', 'ids', 'exclude'] as const)
    if (!isTextOrTexts(options[name]))
      throw refused(name, options[name], 'a text or an array of texts', TypeError);
  const { format, limit = Infinity, headingLevel = 3, topics = {}, ongoing = false } = options;
  if (typeof ongoing !== 'boolean') throw refused('ongoing', ongoing, 'true or false', TypeError);
  if (typeof topics !== 'object' || topics === null)
    throw refused('topics', topics, 'an object', TypeError);
  if (format !== undefined && !staticFormats.includes(format))
    throw refused('format', format, `one of ${staticFormats.join(', ')}`);
  if (!(limit === Infinity || Number.isInteger(limit)) || limit < 1)
    throw refused('limit', limit, 'a whole number from 1');
  if (!Number.isInteger(headingLevel) || headingLevel < 2 || headingLevel > 6)
    throw refused('headingLevel', headingLevel, 'a whole number from 2 to 6');
}

/**
 * The tag of a language of the interface, undefined for others. It is not made canonical: Montenegrin (`cnr`, `cnr-ME`) would become
 * Serbian.
 */
export function interfaceTag(tag: string): string | undefined {
  if (/^cnr-/i.test(tag)) return nearestLocale(tag, targetLocales);
  return targetLocales.find((locale) => locale.toLowerCase() === tag.toLowerCase());
}

/** The tag of a page's language; undefined if it is none. */
export function pageLanguage(tag: string): string | undefined {
  return interfaceTag(tag) ?? canonicalTag(tag);
}

export function refused(
  option: string,
  value: unknown,
  wanted: string,
  Kind: typeof TypeError | typeof RangeError = RangeError,
): Error {
  const shown = typeof value === 'number' ? String(value) : JSON.stringify(value);
  return new Kind(`renderPractices: ${option} takes ${wanted}, not ${shown}.`);
}

function isTextOrTexts(value: unknown): boolean {
  return (
    value === undefined ||
    typeof value === 'string' ||
    (Array.isArray(value) && value.every((each) => typeof each === 'string'))
  );
}
