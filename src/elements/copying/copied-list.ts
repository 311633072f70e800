import type { Results } from '../../search/search.js';
import { practiceWords } from '../practice-words.js';

/** A list of practices. */
export interface ListToCopy extends Element {
  readonly results: Results | undefined;
}

/** The copy of a list, by the types that word processors and editors take. */
interface CopiedList extends Readonly<Record<'text/html' | 'text/plain', Blob>> {
  /** Copies it by the command that browsers had before the clipboard was an object. Returns whether it did. */
  byCommand(): boolean;
}

/** Slots whose words stand on the line below the title. */
const facts = new Set(['place', 'period', 'language']);

/** Slots whose words are not copied: a paper lists summaries, and the titles lead to the rest. */
const left = new Set(['topic', 'section']);

/** Between facts. */
const dot = ' · ';

/** Letters of scripts that are written from right to left. */
const rightToLeft = /[\p{sc=Hebr}\p{sc=Arab}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}\p{sc=Adlm}]/u;

/**
 * Makes the copy of a list.
 *
 * @param languages - BCP 47 tags of the page, then of the languages that the visitor reads
 */
export function copiedList(list: ListToCopy, languages: readonly string[]): CopiedList {
  const { direction } = getComputedStyle(list);
  const block = (name: string): HTMLElement => {
    const element = document.createElement(name);
    element.lang = languages[0] ?? '';
    element.dir = direction;
    return element;
  };
  // The paper has a title of its own, at level 1.
  const wording = {
    languages,
    headingLevel: 2,
    highlights: undefined,
    images: 'none',
    compact: false,
    text: undefined,
  } as const;
  const sources = [...list.children].filter(({ slot }) => slot === 'source');
  const items = [
    ...(list.results?.practices ?? []).map((practice) =>
      linesOf(practiceWords(practice, wording), block),
    ),
    ...sources.map((source) => linesOf([source.cloneNode(true) as HTMLElement], block)),
  ];
  const root = block('div');
  for (const lines of items) root.append(...lines);
  // The HTML is that of elements, so that texts of a feed stay texts.
  const html = new XMLSerializer().serializeToString(root);
  const plain = items.map(plainText).join('\n\n');
  return {
    'text/html': new Blob([html], { type: 'text/html' }),
    'text/plain': new Blob([plain], { type: 'text/plain' }),
    byCommand: () => copyByCommand(html, plain),
  };
}

/** Words as paragraphs: the title of a practice, place and period, the summary. */
function linesOf(
  words: Iterable<HTMLElement>,
  block: (name: string) => HTMLElement,
): readonly HTMLElement[] {
  const lines: HTMLElement[] = [];
  let line: HTMLElement | undefined;
  for (const word of words) {
    const { slot } = word;
    if (left.has(slot)) continue;
    word.removeAttribute('slot');
    // Word processors do not know "auto".
    if (word.dir === 'auto') word.dir = directionOf(word.textContent);
    const isFact = facts.has(slot);
    if (isFact && line) line.append(dot, word);
    else if (word.localName === 'span') {
      const paragraph = block('p');
      paragraph.append(word);
      lines.push(paragraph);
      if (isFact) line = paragraph;
    } else lines.push(word);
  }
  return lines;
}

/** The direction of the first letter, which browsers use for "auto". */
function directionOf(text: string): string {
  return rightToLeft.test(/\p{L}/u.exec(text)?.[0] ?? '') ? 'rtl' : 'ltr';
}

function plainText(lines: readonly HTMLElement[]): string {
  return [...lines.map((line) => line.textContent), ...addressesIn(lines)].join('\n');
}

/** The addresses of links that a plain text does not name. */
function addressesIn(lines: readonly HTMLElement[]): string[] {
  const links = lines.flatMap((line) => [...line.querySelectorAll('a')]);
  return links.filter(({ href, textContent }) => href !== textContent).map(({ href }) => href);
}

/** Also works in old browsers, and in a frame to which the page around it has not given the clipboard. */
function copyByCommand(html: string, plain: string): boolean {
  let done = false;
  const controller = new AbortController();
  const options = { capture: true, signal: controller.signal };
  const onCopy = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', plain);
    done = Boolean(event.clipboardData);
    event.preventDefault();
    // Some pages add words of their own to what is copied.
    event.stopImmediatePropagation();
  };
  addEventListener('copy', onCopy, options);
  // WebKit copies without a selection only if somebody asks it to.
  addEventListener('beforecopy', (event) => event.preventDefault(), options);
  try {
    return document.execCommand('copy') && done;
  } finally {
    controller.abort();
  }
}
