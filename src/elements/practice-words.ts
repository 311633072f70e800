import { msg } from '@lit/localize';
import type { Practice, PracticeImage, PracticeText } from '../feed/practice.js';
import { quote } from '../feed/problem.js';
import { sentence } from '../feed/sentence.js';
import { warn } from './report.js';
import { shownPeriod } from '../feed/period/shown-period.js';
import { sameLanguage, textFor } from '../feed/text-for.js';
import { paragraphs, runs } from '../feed/text/runs.js';
import type { Results } from '../search/search.js';
import { machineTranslation, placeName, textLanguage } from './formats.js';
import { searchControlsFile } from './later-files.js';
import { periodName } from './periods.js';
import { topicNames } from './topics.js';

/** Which images to show: those from the feed's own host, those from any host, or none. */
export const imageChoices = ['own', 'all', 'none'] as const;
export type Images = (typeof imageChoices)[number];

/** The words that a query matched, and their positions in a text: a part of {@link Results}. */
export type Highlights = Pick<Results, 'words' | 'marks'> & Partial<Pick<Results, 'excerpt'>>;

/** The words as one text, for comparison. */
export function highlightedWords(highlights: Highlights | undefined): string {
  return [...(highlights?.words ?? [])].join(' ');
}

/** Whether the words differ. Each keystroke gives new results, often with the same words; then cards need no update. */
export function haveOtherWords(value?: Highlights, former?: Highlights): boolean {
  return highlightedWords(value) !== highlightedWords(former);
}

/** How to write the words of a practice into the page. */
export interface WordingOptions {
  /** BCP 47 tags of the page around the card, then of the languages that the visitor reads. */
  readonly languages: readonly string[];
  /** Level of the title's heading, 2 to 6. Section headings are one level below. */
  readonly headingLevel: number;
  /** The words to highlight. */
  readonly highlights: Highlights | undefined;
  /** `own` if it is undefined. */
  readonly images: Images | undefined;
  /** Whether the card shows only title, place and period. */
  readonly compact: boolean;
  /** Which of its texts; without it, the one that the languages decide. */
  readonly text: PracticeText | undefined;
}

/** The slots of a card for words of a practice. */
export const wordSlots = [
  'topic',
  'title',
  'place',
  'period',
  'language',
  'summary',
  'excerpt',
  'section',
  'link',
] as const;
export type WordSlot = (typeof wordSlots)[number];

export function element(
  slot: WordSlot | 'source',
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

/** An element with text of the feed, whose direction may differ from the page's. */
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

/** A text with `<mark>` around the words of a query. */
function marked(text: string, highlights: Highlights | undefined): Node {
  const fragment = document.createDocumentFragment();
  let done = 0;
  for (const { start, end } of highlights?.marks(text) ?? []) {
    const mark = document.createElement('mark');
    mark.append(text.slice(start, end));
    fragment.append(text.slice(done, start), mark);
    done = end;
  }
  fragment.append(text.slice(done));
  return fragment;
}

/** A paragraph with its line breaks and links. Its `textContent` is the paragraph, so that no words are joined. */
function paragraph(text: string, highlights: Highlights | undefined): Node {
  const fragment = document.createDocumentFragment();
  for (const run of runs(text)) {
    if (run.text === '\n') fragment.append(document.createElement('br'));
    fragment.append(link(run.url, marked(run.text, highlights), 'ltr'));
  }
  return fragment;
}

export function link<Content extends Node | string>(
  url: string | undefined,
  content: Content,
  direction = '',
): Content | HTMLElement {
  if (!url) return content;
  const anchor = document.createElement('a');
  anchor.href = url;
  if (direction) anchor.dir = direction;
  anchor.append(content);
  return anchor;
}

/** Hosts whose images could not be loaded, each reported once. */
const missing = new Set<string>();

/**
 * An image that loads lazily, sends no referrer, and removes itself if it cannot be loaded. Other hosts than the page's get no
 * cookie: a feed could otherwise make every visitor's browser act at a site where the visitor is signed in.
 */
function picture({ url, alt }: PracticeImage, language: string | undefined): HTMLElement {
  const image = new Image();
  image.slot = 'image';
  image.alt = alt;
  if (alt && language) image.lang = language;
  image.loading = 'lazy';
  image.decoding = 'async';
  image.referrerPolicy = 'no-referrer';
  image.crossOrigin = 'anonymous';
  image.addEventListener('error', () => {
    image.remove();
    const { origin } = new URL(url);
    if (origin === location.origin || missing.has(origin)) return;
    missing.add(origin);
    // Browsers do not say why.
    const message = sentence`No image from ${quote(url)}. It is missing, or the Content-Security-Policy of this page must allow "img-src ${origin}", or the server must send the header "Access-Control-Allow-Origin: *".`;
    void warn({ message });
  });
  // Last, because it starts the request.
  image.src = url;
  return image;
}

/** Until the file for it is there, the source's own words are shown. */
const exactPeriod = (edtf: string, page: string): string | undefined => {
  const controls = searchControlsFile.content;
  if (!controls) searchControlsFile.prepare();
  return controls?.exactPeriod(edtf, page);
};

/** A line break between elements, so that their words are not joined in the `textContent` of the card. */
const gap = '\n';

/** Removes the words of a practice from a card, with the line breaks between them. */
export function removeWords(card: Element): void {
  for (const child of [...card.children]) {
    if (!child.slot) continue;
    if (child.nextSibling?.nodeValue === gap) child.nextSibling.remove();
    child.remove();
  }
}

/**
 * Writes the words of a practice into a card. It replaces those of another practice, and copies that a router or a page cache has
 * restored.
 */
export function writeWords(card: Element, practice: Practice, options: WordingOptions): void {
  removeWords(card);
  const highlights = options.highlights && someOf(options.highlights);
  for (const word of practiceWords(practice, { ...options, highlights })) card.append(word, gap);
}

/** Maximum number of marks in a card. A text of one-letter words would have ten thousand. */
const mostMarks = 300;

/** Highlights that end when a card has enough of them. */
function someOf(highlights: Highlights): Highlights {
  let left = mostMarks;
  return {
    ...highlights,
    marks(text) {
      const found = left > 0 ? highlights.marks(text).slice(0, left) : [];
      left -= found.length;
      return found;
    },
  };
}

/**
 * The words of a practice as elements for the slots of a card, in reading order.
 *
 * They are new DOM nodes each time, because page translators replace text nodes and a template would write into the old ones.
 * All are direct children of the card, because `::slotted()` selects no others.
 */
export function* practiceWords(practice: Practice, options: WordingOptions): Iterable<HTMLElement> {
  const { languages, headingLevel, highlights, images, compact } = options;
  const [language = 'en'] = languages;
  const { image } = practice;
  const [original] = practice.texts;
  const { text = textFor(practice, languages) } = options;
  const own = (slot: WordSlot, name: string, content: Node): HTMLElement =>
    foreign(slot, name, content, text.language);
  const all = (slot: WordSlot, content = ''): HTMLElement[] =>
    paragraphs(content).map((each) => own(slot, 'p', paragraph(each, highlights)));

  if (image && (images === 'all' || (images !== 'none' && !image.foreign))) {
    yield picture(image, original.language);
  }
  const title = marked(text.title, highlights);
  const url = text.url ?? original.url;
  yield own('title', `h${headingLevel}`, link(url, title));
  const place = placeName(practice, language);
  if (place) yield element('place', 'span', marked(place, highlights));
  const [period, spoken] = shownPeriod(practice, text, language, {
    years: periodName,
    exact: exactPeriod,
  });
  // The page's words are in its direction, the source's own, such as "21 June 2018", in theirs.
  const written = spoken === undefined ? element : foreign;
  if (period) yield written('period', 'span', period, spoken);
  if (text.language && !sameLanguage(text.language, language)) {
    yield element('language', 'span', textLanguage(text.language, language));
  }
  if (text.machine) yield element('language', 'span', machineTranslation());
  yield* all('summary', text.summary);
  const topics = topicNames(practice.topics);
  const visible = [place, ...(compact ? [] : [text.summary ?? '', ...topics])];
  const excerpt = highlights?.excerpt?.(practice, text, visible);
  if (excerpt) {
    yield foreign('excerpt', 'p', marked(excerpt.text, highlights), excerpt.language);
  }
  for (const topic of topics) yield element('topic', 'span', marked(topic, highlights));
  yield* all('section', text.text);
  for (const section of text.sections) {
    const heading = marked(section.heading, highlights);
    yield own('section', `h${Math.min(headingLevel + 1, 6)}`, heading);
    yield* all('section', section.text);
  }
  const list = text.sharedUrl ?? original.sharedUrl;
  if (list && !url) {
    const where = msg('In the list of good practices', {
      desc: 'A link to a page with several good practices, one of which is this one. It has no page of its own.',
    });
    yield element('link', 'span', link(list, new Text(where)));
  }
}
