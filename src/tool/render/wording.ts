import { toEdtf, type Period } from '../../feed/period.js';
import { textFor, type Practice, type PracticeText } from '../../feed/practice.js';
import type { TopicNames } from '../vocabularies.js';

/** A practice in the words of one language, for writers of HTML, Markdown and JSON-LD. */
export interface Wording {
  readonly practice: Practice;
  readonly text: PracticeText;
  /** Address of the practice's page, in the text's language or else in its own. */
  readonly url: string | undefined;
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
  /** Slug → language → name; topics without are left out, since slugs are no words. */
  readonly topicNames: TopicNames;
}

/** Puts practices in words. What is not known in the page's language stands in the source's own words. */
export function wordings(
  practices: readonly Practice[],
  { language, topicNames }: RenderOptions,
): Wording[] {
  const locales = [language, 'en'];
  const countries = new Intl.DisplayNames(locales, { type: 'region' });
  const list = new Intl.ListFormat(locales, { type: 'conjunction' });
  return practices.map((practice) => {
    const text = textFor(practice, language);
    const { period, country, cities } = practice;
    const ownWords = text.periodText ?? sourceWords(period);
    const years = text.periodText === undefined ? yearsOf(period, locales) : '';
    const speaker = text.periodText === undefined ? practice.texts[0] : text;
    return {
      practice,
      text,
      url: text.url ?? practice.texts[0].url,
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

/** In the page's language where there is a name, else in English. */
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
    // The feed's own words, and no code.
    return country;
  }
}

/**
 * Years in the page's own form, where they say all. "Since" and "until" would need translations, which only the elements
 * have: there the source has the word, and where it has none, a dash.
 */
function yearsOf({ start, end, ongoing, plain, text }: Period, locales: readonly string[]): string {
  if (!plain || start === undefined) return '';
  const format = new Intl.DateTimeFormat([...locales], {
    year: 'numeric',
    calendar: 'gregory',
    timeZone: 'UTC',
  });
  const first = Date.UTC(start, 6);
  if (ongoing) return isForMachines(text) ? `${format.format(first)} –` : '';
  return format.formatRange(first, Date.UTC(end ?? start, 6));
}

function sourceWords({ text, plain, ongoing }: Period): string {
  return (plain && !ongoing) || isForMachines(text) ? '' : text;
}

/** Whether the feed gives EDTF and no words. */
function isForMachines(text: string): boolean {
  return text.endsWith('/..');
}
