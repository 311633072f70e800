import { intlLocales } from '../../feed/intl-locales.js';
import { parseEdtf, toEdtf, type Period } from '../../feed/period/period.js';
import type { Practice, PracticeText } from '../../feed/practice.js';
import { textFor } from '../../feed/text-for.js';
import type { TopicNames } from '../vocabularies.js';

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
}

/** Puts practices in words. What is not known in the page's language is given in the source's own words. */
export function wordings(
  practices: readonly Practice[],
  { language, topicNames }: RenderOptions,
): Wording[] {
  const locales = intlLocales(language);
  const countries = new Intl.DisplayNames(locales, { type: 'region' });
  const list = new Intl.ListFormat(locales, { type: 'conjunction' });
  return practices.map((practice) => {
    const text = textFor(practice, [language]);
    const { period, country, cities } = practice;
    const ownWords = text.periodText ?? sourceWords(period);
    const years = text.periodText === undefined ? yearsInWords(period, locales) : '';
    const [original] = practice.texts;
    const url = text.url ?? original.url;
    const speaker = text.periodText === undefined ? original : text;
    return {
      practice,
      text,
      url,
      list: url ? undefined : listLink(text.sharedUrl ?? original.sharedUrl, language),
      place: [list.format(cities), country && countryName(country, countries)]
        .filter(Boolean)
        .join(', '),
      period: years || ownWords,
      periodLanguage: years || !ownWords ? undefined : speaker.language,
      dates: toEdtf(period),
      topics: practice.topics.flatMap((slug) => topicName(topicNames.get(slug), language) ?? []),
    };
  });
}

/** In the words of a card where they are known, otherwise by its host, which has the same name in every language. */
function listLink(url: string | undefined, language: string): ListLink | undefined {
  if (url === undefined) return undefined;
  const isEnglish = /^en\b/i.test(language);
  return { url, name: isEnglish ? 'In the list of good practices' : new URL(url).host };
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

/**
 * Years in the page's own form, where they say all that is known. "Since" and "until" would need translations, which only the
 * elements have: then the source's word is used, and where the source has none, a dash.
 */
function yearsInWords(period: Period, locales: readonly string[]): string {
  const { start, end, ongoing, plain, text } = period;
  const open = ongoing || start === undefined;
  if (!plain || (open && !isEdtf(text))) return '';
  const format = new Intl.DateTimeFormat([...locales], {
    year: 'numeric',
    calendar: 'gregory',
    timeZone: 'UTC',
  });
  const year = (number: number) => Date.UTC(number, 6);
  if (start === undefined) return end === undefined ? '' : `– ${format.format(year(end))}`;
  if (ongoing) return `${format.format(year(start))} –`;
  return format.formatRange(year(start), year(end ?? start));
}

/** Words that say more than years, or in which the source says "since", "until" or "ongoing". */
function sourceWords({ text, plain, start, end, ongoing }: Period): string {
  if (!plain) return text;
  const saysNothing = !ongoing && start === undefined && end === undefined;
  return saysNothing || isEdtf(text) ? '' : text;
}

/** Whether the feed gives years for machines in place of words. */
function isEdtf(text: string): boolean {
  return parseEdtf(text) !== undefined;
}
