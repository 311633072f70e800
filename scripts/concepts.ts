import { fold, words as foldedWords } from '../src/feed/text/fold.js';

// Compiles data/concepts.csv and data/ordinary-words.txt into the module that the search loads: src/search/concepts/generated/concept-words.ts.

/** A word of the table, folded and without spaces, and how much of it a typed word has to have. */
interface Written {
  readonly word: string;
  /** Whether other endings may follow. */
  readonly isStem: boolean;
  /** Length of the shortest beginning that stands for the word; the beginning of a phrase has all but its last word. */
  readonly shortest: number;
}

/** A concept: one of the places between semicolons in the rows of a topic. */
interface Concept {
  readonly topic: string;
  readonly words: readonly Written[];
}

/** A row of data/concepts.csv. */
export type ConceptRow = readonly [topic: string, languages: string, words: string];

/** Shortest beginning of a word, and the least share of it, that may stand for the word, as for forms of a word in texts. */
const shortestStem = 6;
const stemShare = 0.6;

/** Shortest stem that stands for longer ones of the table. */
const shortestOpen = 5;

/** Scripts in which a word is a character or two, which are never shortened. */
const ideographs = /[\u3040-\u9fff\uac00-\ud7a3]/;

/** The most letters that a word can have in common with the word before it, because of the marks that count them. */
const mostShared = 15;

/** Blocks of Unicode in which words are kept together, because a compressed file is smaller so. */
const blocks = [0x370, 0x400, 0x530, 0x590, 0x600, 0x800, 0x1100, 0x1400, 0xac00, 0x10000];

/**
 * The source text of the generated module.
 * @param ordinary - words that mean no concept, which no shortened word may begin
 */
export function conceptModule(rows: readonly ConceptRow[], ordinary: readonly string[]): string {
  const concepts = conceptsIn(rows);
  const everything = [
    ...ordinary.map((word) => [fold(word), -1] as const),
    ...concepts.flatMap(({ words }, at) => words.map(({ word }) => [word, at] as const)),
  ];
  const isOfOthers = (beginning: string, concept: number): boolean =>
    everything.some(([word, at]) => at !== concept && word.startsWith(beginning));
  const shortened = concepts.map(({ words }, at) =>
    withoutCovered(words.map((word) => shorten(word, (stem) => isOfOthers(stem, at)))),
  );
  const lines = blocks.flatMap((end, block) =>
    shortened.map((words) =>
      inOneLine(
        words.filter(({ word }) => {
          const code = word.charCodeAt(0);
          return code < end && code >= (blocks[block - 1] ?? 0);
        }),
      ),
    ),
  );
  const topics = [...new Set(concepts.map(({ topic }) => topic))];
  const sizes = topics.map((slug) => concepts.filter(({ topic }) => topic === slug).length);
  const list = topics.map((slug, at) => `${slug} ${sizes[at]}`).join(' ');
  return `// Written by \`npm run build:vocabularies\` from data/concepts.csv. scripts/concepts.ts describes the form.
export const topics = '${list}';
export const lines = \`${lines.join('\n').trimEnd()}\`;
`;
}

function conceptsIn(rows: readonly ConceptRow[]): Concept[] {
  const topics = new Map<string, Map<string, Written>[]>();
  for (const [topic, languages, cell] of rows) {
    const parts = cell.split(';');
    let concepts = topics.get(topic);
    if (!concepts) topics.set(topic, (concepts = parts.map(() => new Map())));
    if (concepts.length !== parts.length) {
      throw new Error(
        `data/concepts.csv: ${topic} has ${concepts.length} concepts in its first row, but ${parts.length} in ${languages}. ` +
          'Separate concepts by semicolons, also where one has no words.',
      );
    }
    parts.forEach((part, at) => {
      for (const text of part.split(',').filter((each) => each.trim())) {
        const written = read(text.trim());
        concepts[at]?.set(`${written.word} ${written.isStem}`, written);
      }
    });
  }
  return [...topics].flatMap(([topic, concepts]) =>
    concepts.map((found) => ({ topic, words: [...found.values()] })),
  );
}

/** Reads "asylum seek*". */
function read(text: string): Written {
  const folded = fold(text.replace('*', ''));
  const parts = ideographs.test(folded)
    ? folded.split(/[^\p{L}\p{M}\p{N}]+/u)
    : foldedWords(folded);
  const word = parts.join('');
  const last = parts.at(-1) ?? '';
  if (!last) throw new Error(`data/concepts.csv: "${text}" is no word.`);
  return {
    word,
    isStem: text.endsWith('*'),
    shortest: parts.length > 1 ? word.length - last.length + Math.min(3, last.length) : 0,
  };
}

/** Shortens a long word to a beginning that no word of another concept has. Other endings may follow it. */
function shorten(written: Written, isOfOthers: (beginning: string) => boolean): Written {
  const { word, shortest } = written;
  if (ideographs.test(word)) return written;
  let length = Math.max(shortestStem, Math.ceil(stemShare * word.length), shortest);
  while (length < word.length && isOfOthers(word.slice(0, length))) length += 1;
  const isFree = length <= word.length && !isOfOthers(word.slice(0, length));
  return isFree ? { ...written, word: word.slice(0, length), isStem: true } : written;
}

/** The words without those that another one covers, sorted. */
function withoutCovered(words: readonly Written[]): Written[] {
  const stems = words.filter(({ isStem }) => isStem).map(({ word }) => word);
  const kept = new Map<string, Written>();
  for (const each of words) {
    const isCovered = stems.some(
      (stem) =>
        each.word.startsWith(stem) &&
        (stem !== each.word || !each.isStem) &&
        (stem === each.word || stem.length >= shortestOpen),
    );
    if (!isCovered) kept.set(each.word, each);
  }
  return [...kept.values()].sort((a, b) => (a.word < b.word ? -1 : 1));
}

/**
 * Sorted words in one line. Each is a mark and the rest of the word. The mark counts the letters in common with the word before:
 * from "A" for stems, from "0" for words.
 */
function inOneLine(words: readonly Written[]): string {
  let before = '';
  return words
    .map(({ word, isStem }) => {
      let shared = 0;
      while (shared < mostShared && word[shared] && word[shared] === before[shared]) shared += 1;
      before = word;
      return String.fromCharCode((isStem ? 65 : 48) + shared) + word.slice(shared);
    })
    .join('');
}
