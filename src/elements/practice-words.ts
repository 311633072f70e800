import type { Practice, PracticeImage, PracticeText } from '../feed/practice.js';
import { textFor } from '../feed/practice.js';
import { marks } from '../search/marks.js';
import { languageName, periodName, placeName } from './formats.js';
import { topicName } from './topics.js';

/** Which images to show: those from the feed's own host, those from anywhere, or none. */
export type Images = 'own' | 'all' | 'none';

/** How the words of a practice are to be written into the page. */
export interface WordingOptions {
  /** BCP 47 tag of the page around the card. */
  readonly language: string;
  /** Level of the title's heading, 2 to 6; section headings stand one below. */
  readonly headingLevel: number;
  /** Folded words to mark, those that a query matched. */
  readonly words: ReadonlySet<string>;
  /** Anything but `all` and `none` means `own`. */
  readonly images: Images;
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

function* paragraphs(text: string): Iterable<string> {
  for (const part of text.split(/\n\s*\n/)) if (part.trim()) yield part.trim();
}

/** A text with the words of a query in `<mark>`s. */
function marked(text: string, words: ReadonlySet<string>): Node {
  const fragment = document.createDocumentFragment();
  let done = 0;
  for (const { start, end } of marks(text, words)) {
    const mark = document.createElement('mark');
    mark.append(text.slice(start, end));
    fragment.append(text.slice(done, start), mark);
    done = end;
  }
  fragment.append(text.slice(done));
  return fragment;
}

function link(url: string | undefined, content: Node): Node {
  if (!url) return content;
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.append(content);
  return anchor;
}

/** An image that waits until it is near, tells its host nothing of the page, and goes when it cannot be had. */
function picture({ url, alt }: PracticeImage): HTMLElement {
  const image = new Image();
  image.slot = 'image';
  image.alt = alt;
  image.loading = 'lazy';
  image.decoding = 'async';
  image.referrerPolicy = 'no-referrer';
  image.addEventListener('error', () => image.remove());
  // Last, as it starts the request.
  image.src = url;
  return image;
}

/** Between texts: who reads `textContent` alone would else take the end of one and the beginning of the next for one word. */
const gap = '\n';

/**
 * Writes the words of a practice into a card, in place of those of a former one, or of this very one where a router or a page
 * cache brought its markup back.
 */
export function writeWords(card: Element, practice: Practice, options: WordingOptions): void {
  for (const child of [...card.children]) {
    if (!child.slot) continue;
    if (child.nextSibling?.nodeValue === gap) child.nextSibling.remove();
    child.remove();
  }
  for (const word of practiceWords(practice, options)) card.append(word, gap);
}

/**
 * The words of a practice as elements for the slots of a card, in the order in which they are to be read.
 *
 * Plain DOM, made anew each time and never rewritten: page translators replace text nodes, and a template that writes
 * into the replaced ones shows nothing. Every word stands in a direct child of the card, as `::slotted()` reaches no deeper.
 */
function* practiceWords(practice: Practice, options: WordingOptions): Iterable<HTMLElement> {
  const { language, headingLevel, words, images } = options;
  const { image } = practice;
  const text = textFor(practice, language);
  const own = (slot: WordSlot, name: string, content: string): HTMLElement =>
    foreign(slot, name, marked(content, words), text.language);

  if (image && (images === 'all' || (images !== 'none' && !image.foreign))) yield picture(image);
  yield foreign(
    'title',
    `h${headingLevel}`,
    link(text.url ?? practice.texts[0].url, marked(text.title, words)),
    text.language,
  );
  const place = placeName(practice, language);
  if (place) yield element('place', 'span', marked(place, words));
  const period = text.periodText || periodName(practice.period, language);
  if (period) yield element('period', 'span', period, periodLanguage(practice, text));
  if (text.language && !sameLanguage(text.language, language)) {
    yield element('language', 'span', languageName(text.language, language));
  }
  for (const each of paragraphs(text.summary ?? '')) yield own('summary', 'p', each);
  for (const topic of practice.topics)
    yield element('topic', 'span', marked(topicName(topic), words));
  for (const each of paragraphs(text.text ?? '')) yield own('section', 'p', each);
  for (const section of text.sections) {
    yield own('section', `h${Math.min(headingLevel + 1, 6)}`, section.heading);
    for (const each of paragraphs(section.text)) yield own('section', 'p', each);
  }
}

/** The source's own words for a period are in its language; a year worded by `Intl` is in the page's. */
function periodLanguage(practice: Practice, text: PracticeText): string | undefined {
  if (text.periodText) return text.language;
  return practice.period.plain ? undefined : practice.texts[0].language;
}

function sameLanguage(a: string, b: string): boolean {
  return a.split('-', 1)[0] === b.split('-', 1)[0];
}
