import { intlLocales } from '../feed/intl-locales.js';
import { toEdtf, type Period } from '../feed/period/period.js';
import { exactWords } from '../feed/period/date-words.js';
import { shownPeriod } from '../feed/period/shown-period.js';
import type { Practice, PracticeText } from '../feed/practice.js';
import { isolated } from '../feed/text/isolated.js';
import { cityNames, sameLanguage, scriptOf, textFor } from '../feed/text-for.js';
import { nearestLocale } from '../locales/nearest-locale.js';
import { originalOf, remarksOn, type OriginalText } from './original-text.js';
import { englishWords, type PageWords } from './page-words.js';

/** A practice in the words of one language, for writers of HTML, Markdown and JSON-LD. */
export interface Wording {
  readonly practice: Practice;
  readonly text: PracticeText;
  /** Address of the practice's page in the text's language, otherwise in the original's. */
  readonly url: string | undefined;
  /** BCP 47 tag of that page, if it is known. */
  readonly urlLanguage: string | undefined;
  /** Without such an address, a list with the practice in it. */
  readonly list: ListLink | undefined;
  /** "Oslo, Norway"; empty when unknown. */
  readonly place: string;
  /** Its cities alone: "Oslo"; empty when unknown. */
  readonly cities: string;
  /** "Norway"; empty when unknown. */
  readonly country: string;
  /** When it ran; empty when unknown. */
  readonly period: string;
  /** Language of the source's own words, empty if it is unknown; absent when the period is in the page's words. */
  readonly periodLanguage: string | undefined;
  /** EDTF, for machines: years in place of a season, which most do not know. */
  readonly dates: string | undefined;
  readonly topics: readonly TopicName[];
  /** What is said of the text: "In French", "Machine translation". */
  readonly remarks: readonly string[];
  /** The original, if the text is a translation. */
  readonly original: OriginalText | undefined;
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

/** Topic slug → language tag in lower case → name. */
export type TopicNames = ReadonlyMap<string, ReadonlyMap<string, string>>;

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
  /** Whether a map of the cities comes first; an address to which a city is added is what it leads to. */
  readonly map?: boolean | string;
  /** Names of the place or the topic that the page's heading says, which practices do not repeat. */
  readonly said?: readonly string[];
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
    const { period, country } = practice;
    const cities = cityNames(practice, language).map((city) => isolated(city, language));
    const named = list.format(cities);
    const nation = country ? countryName(country, countries) : '';
    const [original] = practice.texts;
    const url = text.url ?? original.url;
    const dates = toEdtf(period);
    const [shown, spoken] = shownPeriod(practice, text, language, periodWords(words));
    const listed = text.sharedUrl ?? original.sharedUrl;
    return {
      practice,
      text,
      url,
      urlLanguage: text.url ? text.language : original.language,
      list: !url && listed ? { url: listed, name: words.inTheList() } : undefined,
      place: named && nation ? words.place(named, nation) : named || nation,
      cities: named,
      country: nation,
      period: shown,
      periodLanguage: spoken,
      dates: dates && /^\d+-2\d$/.test(dates) ? dates.slice(0, 4) : dates,
      topics: practice.topics.flatMap((slug) => topicName(topicNames.get(slug), language) ?? []),
      remarks: remarksOn(text, language, words),
      original: originalOf(practice, text, language, words),
    };
  });
}

/** The name of a topic in the page's language and script where it has one, by whatever tag, otherwise in English. */
export function topicName(
  names: ReadonlyMap<string, string> | undefined,
  language: string,
): TopicName | undefined {
  const [base = ''] = language.split('-');
  const script = scriptOf(language);
  // Serbian has two scripts, and readers of one need not read the other.
  const general = scriptOf(base) === script ? [base] : [];
  return (
    firstNamed(names, [language, `${base}-${script}`, ...general]) ??
    firstNamed(names, [...relatedTags([...(names?.keys() ?? [])], language), 'en'])
  );
}

function firstNamed(
  names: ReadonlyMap<string, string> | undefined,
  tags: readonly string[],
): TopicName | undefined {
  for (const tag of tags) {
    const name = names?.get(tag.toLowerCase());
    if (name) return { name, language: tag };
  }
  return undefined;
}

/** Other tags of a language in its script: `nb` for `no`, and for `nn`. */
function relatedTags(tags: readonly string[], language: string): readonly string[] {
  const nearest = nearestLocale(language, tags);
  const script = scriptOf(language);
  const related = tags.filter((tag) => sameLanguage(tag, language) && scriptOf(tag) === script);
  return nearest ? [nearest, ...related] : related;
}

/** The name of a country in the language of `names`. */
export function countryName(country: string, names: Intl.DisplayNames): string {
  try {
    return names.of(country) ?? country;
  } catch {
    // These are the feed's own words, not a code.
    return country;
  }
}

/** How periods are written, as the widgets do. */
function periodWords(words: PageWords): Parameters<typeof shownPeriod>[3] {
  const digits = new Intl.NumberFormat(intlLocales(words.language()), { useGrouping: false });
  const inDigits = (year: number): string => digits.format(year);
  const seasons = [words.spring, words.summer, words.autumn, words.winter];
  return {
    years({ start, end, ongoing }: Period) {
      if (ongoing) return start === undefined ? words.ongoing() : words.since(inDigits(start));
      if (start === undefined) return end === undefined ? '' : words.until(inDigits(end));
      if (end === undefined || start === end) return words.year(inDigits(start));
      return words.years(inDigits(start), inDigits(end));
    },
    exact: (edtf, page) =>
      exactWords(edtf, page, (season, year) => seasons[season - 1]?.(inDigits(year)) ?? ''),
  };
}
