import type { Practice, PracticeText } from '../feed/practice.js';
import { textFor } from '../feed/practice.js';
import { countryName, languageName, periodName, placeName } from './formats.js';
import { topicName } from './topics.js';

/** How the words of a practice are to be written into the page. */
export interface WordingOptions {
  /** BCP 47 tag of the page around the card. */
  readonly language: string;
  /** Level of the title's heading, 2 to 6; section headings stand one below. */
  readonly headingLevel: number;
}

/** The slots of a card that hold words of a practice. */
export const wordSlots = [
  'topic',
  'title',
  'place',
  'period',
  'language',
  'summary',
  'section',
] as const;
export type WordSlot = (typeof wordSlots)[number];

function element(
  slot: WordSlot,
  name: string,
  content: string | Node,
  language?: string,
): HTMLElement {
  const node = document.createElement(name);
  node.slot = slot;
  if (language) node.lang = language;
  node.append(content);
  return node;
}

/** An element whose text is the feed's own, in a language that may run the other way than the page. */
function foreign(
  slot: WordSlot,
  name: string,
  content: string | Node,
  language?: string,
): HTMLElement {
  const node = element(slot, name, content, language);
  node.dir = 'auto';
  return node;
}

function link(url: string | undefined, text: string): string | HTMLAnchorElement {
  if (!url) return text;
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.append(text);
  return anchor;
}

function* paragraphs(text: string): Iterable<string> {
  for (const part of text.split(/\n\s*\n/)) if (part.trim()) yield part.trim();
}

function* sections(text: PracticeText, headingLevel: number): Iterable<HTMLElement> {
  const { language } = text;
  for (const paragraph of paragraphs(text.text ?? ''))
    yield foreign('section', 'p', paragraph, language);
  for (const section of text.sections) {
    yield foreign('section', `h${Math.min(headingLevel + 1, 6)}`, section.heading, language);
    for (const paragraph of paragraphs(section.text))
      yield foreign('section', 'p', paragraph, language);
  }
}

/**
 * The words of a practice as elements for the slots of a card, in the order in which they are to be read.
 *
 * Plain DOM, made anew each time and never rewritten: page translators replace text nodes, and a template that writes
 * into the replaced ones shows nothing. Every word stands in a direct child of the card, as `::slotted()` reaches no deeper.
 */
export function* practiceWords(practice: Practice, options: WordingOptions): Iterable<HTMLElement> {
  const { language, headingLevel } = options;
  const text = textFor(practice, language);
  const summary = text.summary ?? '';
  const place = placeName(practice, language);
  const period = text.periodText ?? periodName(practice.period, language);
  // The source's own words are in its language, a year worded by Intl in the page's.
  const periodLanguage = practice.period.plain ? undefined : practice.texts[0].language;

  yield foreign('title', `h${headingLevel}`, link(text.url, text.title), text.language);
  if (place) yield element('place', 'span', place);
  if (period)
    yield element('period', 'span', period, text.periodText ? text.language : periodLanguage);
  if (text.language && !sameLanguage(text.language, language)) {
    yield element('language', 'span', languageName(text.language, language));
  }
  for (const paragraph of paragraphs(summary))
    yield foreign('summary', 'p', paragraph, text.language);
  for (const topic of practice.topics) yield element('topic', 'span', topicName(topic));
  yield* sections(text, headingLevel);
}

function sameLanguage(a: string, b: string): boolean {
  return a.split('-', 1)[0] === b.split('-', 1)[0];
}
