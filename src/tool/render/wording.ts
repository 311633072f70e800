import { intlLocales } from '../../feed/intl-locales.js';
import { toEdtf, type Period } from '../../feed/period/period.js';
import type { Practice, PracticeText } from '../../feed/practice.js';
import { textFor } from '../../feed/text-for.js';
import type { TopicNames } from '../vocabularies.js';
import { englishWords, type PageWords } from './page-words.js';

/** A practice in the words of one language, for writers of HTML, Markdown and JSON-LD. */
export interface Wording {
  readonly practice: Practice;
  readonly text: PracticeText;
  /** Address of the practice's page in the text's language, otherwise in the original's. */
  readonly url: string | undefined;
  /** Without such an address, a list with the practice in it. */
  readonly list: ListLink | undefined;
  /** "Oslo, Norway"; empty when unknown. */
  readonly place: string;
  /** When it ran; empty when unknown. */
  readonly period: string;
  /** Language of the period's words; absent when they are in the page's. */
  readonly periodLanguage: string | undefined;
  /** EDTF, for machines. */
  readonly dates: string | undefined;
  readonly topics: readonly TopicName[];
}

/** Where several practices can be read about, and what to call it. */
export interface ListLink {
  readonly url: string;
  readonly name: string;
}

export interface TopicName {
  readonly name: string;
  readonly language: string;
}

/** What to write, and how. */
export interface RenderOptions {
  /** BCP 47 tag of the page. */
  readonly language: string;
  /** Level of the titles' headings, 2 to 6. */
  readonly headingLevel: number;
  /** Slug → language → name; topics without a name are left out, because slugs are not words. */
  readonly topicNames: TopicNames;
  /** What the widgets say in that language (`pageWords`); without it, that is in English. */
  readonly words?: PageWords;
}

/** Puts practices in words. What is not known in the page's language is given in the source's own words. */
export function wordings(
  practices: readonly Practice[],
  { language, topicNames, words = englishWords }: RenderOptions,
): Wording[] {
  const locales = intlLocales(language);
  const countries = new Intl.DisplayNames(locales, { type: 'region' });
  const list = new Intl.ListFormat(locales, { type: 'conjunction' });
  return practices.map((practice) => {
    const text = textFor(practice, [language]);
    const { period, country, cities } = practice;
    const [original] = practice.texts;
    const url = text.url ?? original.url;
    const listed = text.sharedUrl ?? original.sharedUrl;
    return {
      practice,
      text,
      url,
      list: !url && listed ? { url: listed, name: words.inTheList() } : undefined,
      place: [list.format(cities), country && countryName(country, countries)]
        .filter(Boolean)
        .join(', '),
      period: text.periodText || periodInWords(period, locales, words),
      periodLanguage: periodLanguage(text, original, period),
      dates: toEdtf(period),
      topics: practice.topics.flatMap((slug) => topicName(topicNames.get(slug), language) ?? []),
    };
  });
}

/** In the page's language where there is a name, otherwise in English. */
function topicName(
  names: ReadonlyMap<string, string> | undefined,
  language: string,
): TopicName | undefined {
  const [base = ''] = language.split('-');
  for (const tag of [language.toLowerCase(), base, 'en']) {
    const name = names?.get(tag);
    if (name) return { name, language: tag };
  }
  return undefined;
}

function countryName(country: string, names: Intl.DisplayNames): string {
  try {
    return names.of(country) ?? country;
  } catch {
    // These are the feed's own words, not a code.
    return country;
  }
}

/** When a practice ran, as the widgets say it; empty if unknown. Words that say more than years are not changed. */
function periodInWords(period: Period, locales: readonly string[], words: PageWords): string {
  const { start, end, ongoing, plain, text } = period;
  if (!plain) return text;
  const format = new Intl.DateTimeFormat([...locales], {
    year: 'numeric',
    calendar: 'gregory',
    timeZone: 'UTC',
  });
  // `Date.UTC` takes years before 100 for those of the 20th century.
  const middleOf = (year: number) => new Date(0).setUTCFullYear(year, 6);
  const inYears = (year: number) => format.format(middleOf(year));
  if (ongoing) return start === undefined ? words.ongoing() : words.since(inYears(start));
  if (end === undefined) return start === undefined ? '' : inYears(start);
  if (start === undefined) return words.until(inYears(end));
  return format.formatRange(middleOf(start), middleOf(end));
}

/** Of the source's own words; the page's own are in its language. */
function periodLanguage(
  text: PracticeText,
  original: PracticeText,
  { plain }: Period,
): string | undefined {
  if (text.periodText) return text.language;
  return plain ? undefined : original.language;
}
