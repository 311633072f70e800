import type { Practice } from '../../feed/practice.js';
import type { Folding, Segment } from '../../feed/text/fold.js';
import type { TextContext } from '../text/indexed-texts.js';
import type { Match, TextIndex } from '../text/text-index.js';
import { conceptTopics, wordsOf } from './concept-words.js';
import { meaningOf, type Meaning } from './known-concepts.js';

/** A word of a query, or several that mean one thing: what it matches. */
export type Unit = (widely?: boolean) => Match;

/** How a word is found by itself, and whether that is next to nothing. */
type Plain = (word: string) => Unit;
type IsScarce = (unit: Unit) => boolean;

/** The units of a query, and how many of them a practice must match at least. */
export interface Units {
  readonly units: readonly Unit[];
  readonly least: number;
}

/** Finds practices by words for what they are about, in any language. */
export interface Concepts {
  /**
   * The units of a query, some of which mean a concept; undefined if none does. Small words beside them are left out.
   * @param written - the words of the query
   */
  units(written: readonly Segment[], plain: Plain, isScarce: IsScarce): Units | undefined;
  /** Whether a word means a concept. */
  has(word: string): boolean;
}

/** Scores of a practice that has the topic of a concept, and of one whose texts have its words, by their score. Both are less than any word's own. */
const topicScore = 0.15;
const textShare = 0.04;

/** The score of a word that is similar to the name of a city is more. */
const leastOfCity = 4;

/** Most words in a phrase. */
const longestPhrase = 4;

/** How many letters of the last word of a phrase have to be known. */
const leastOfLast = 3;

/** Words of at most this many letters are left out beside a concept: "of", "для", "och". */
const longestSmall = 3;

/** Chinese and Japanese, which the search cuts into overlapping pairs. */
const ideograph = /[\u3040-\u30ff\u3400-\u9fff]/;

/**
 * Creates the concepts for a text search.
 * @param otherForms - the other forms in which a typed word is looked up
 */
export function createConcepts(
  { folding, topicName }: Pick<TextContext, 'folding' | 'topicName'>,
  practices: readonly Practice[],
  index: TextIndex,
  otherForms: (word: string, folding: Folding) => string[],
): Concepts {
  const known = new Map<number, Match>();
  function matchOf(concept: number): Match {
    let match = known.get(concept);
    if (!match) known.set(concept, (match = findConcept(concept)));
    return match;
  }

  function findConcept(concept: number): Match {
    const slug = conceptTopics[concept] ?? '';
    const name = topicName(slug);
    const { vocabulary } = index;
    const inTexts = index.score(
      wordsOf[concept]?.flatMap(({ word, isStem }) => {
        if (!isTelling(word)) return [];
        const entry = vocabulary.get(word);
        if (!isStem) return entry ? [{ entry, likeness: 1 }] : [];
        return vocabulary
          .begunBy(word)
          .filter((each) => each.entry.word.startsWith(word))
          .map(({ entry: begun }) => ({ entry: begun, likeness: 1 }));
      }) ?? [],
    );
    const scores = new Float32Array(practices.length);
    let isTopic = false;
    // A feed has few topics, and 5,000 practices take long.
    const ofTopic = new Map<string, boolean>();
    const isOf = (topic: string): boolean => {
      const is = topicName(topic) === name || folding.fold(topic).replace(/\W+/g, '-') === slug;
      ofTopic.set(topic, is);
      return is;
    };
    practices.forEach(({ topics }, at) => {
      const has = topics.some((topic) => ofTopic.get(topic) ?? isOf(topic));
      isTopic ||= has;
      scores[at] = (has ? topicScore : 0) + textShare * (inTexts.scores[at] ?? 0);
    });
    const words = [...inTexts.words, ...(isTopic ? nameWords(name) : [])];
    return { scores, words, widest: true };
  }

  /** The words by which a topic's name is marked: its parts, joined, so that each part is marked only as a whole. */
  function nameWords(name: string): string[] {
    return name.split(/[,،、，]/).flatMap((part) => {
      const words = folding.words(part);
      return ideograph.test(part) ? words : [words.join('')];
    });
  }

  /** What a typed word means; Arabic without the article, Hebrew without a preposition, Serbian in Latin letters, any word without "anti". */
  function meaning(word: string): Meaning | undefined {
    const forms = [word, ...otherForms(word, folding).map((form) => form.replace('!', ''))];
    if (/^[והבלמכש]./.test(word)) forms.push(word.slice(1));
    // In Spanish, r is doubled: antirrumores.
    forms.push(word.replace(/^(?:anti|анти|αντι)(?:r(?=r))?/, ''));
    for (const form of forms) {
      const found = meaningOf(form);
      if (found) return found;
    }
    return undefined;
  }

  /** The same, unless it is only a short stem of a word that is similar to one of the texts. */
  function likelyMeaning(word: string, own: Unit): Meaning | undefined {
    const found = meaning(word);
    return found?.isSure || !own(true).words.length ? found : undefined;
  }

  /** What all of several words match by themselves, without words that are only similar. */
  function allOf(own: readonly Unit[]): Match {
    const matches = own.map((unit) => unit()).filter(({ isLoose }) => !isLoose);
    const isAll = matches.length === own.length;
    return {
      scores: combine(isAll ? matches : [], bothOf),
      words: matches.flatMap(({ words }) => words),
      widest: true,
    };
  }

  /** The scores of several matches as one. Loops, because this is done for each key and thousands of practices. */
  function combine(
    [first, ...others]: readonly Match[],
    of: (one: number, other: number) => number,
  ): Float32Array {
    const scores = first ? first.scores.slice() : new Float32Array(practices.length);
    for (const other of others) {
      for (let at = 0; at < scores.length; at += 1)
        scores[at] = of(scores[at] ?? 0, other.scores[at] ?? 0);
    }
    return scores;
  }

  /** What words match by themselves, or else by what they mean. */
  function unitOf({ concepts }: Meaning, own: readonly Unit[]): Unit {
    const all = [allOf(own), ...concepts.map(matchOf)];
    const match: Match = {
      scores: combine(all, Math.max),
      words: all.flatMap(({ words }) => words),
      widest: true,
    };
    return () => match;
  }

  /** The first words of a query that mean something together, or alone if they find next to nothing; otherwise the first word. */
  function firstMeaning(words: readonly string[], plain: Plain, isScarce: IsScarce) {
    for (let length = Math.min(longestPhrase, words.length); length > 1; length -= 1) {
      const joined = words.slice(0, length).join('');
      const found = meaning(joined);
      // Otherwise it is the words before the last that mean something: "bus timetable" is not one that begins with "bust".
      const { length: last = 0 } = words[length - 1] ?? '';
      if (found && found.length >= joined.length - Math.max(0, last - leastOfLast))
        return { found, length };
    }
    const [word = ''] = words;
    const own = plain(word);
    return { found: isScarce(own) ? likelyMeaning(word, own) : undefined, length: 1 };
  }

  /** The units of a run of ideographs, longest words first. What remains of it is left out if it finds nothing. */
  function unitsOfRun(pairs: readonly string[], plain: Plain): Unit[] | undefined {
    const text = pairs.map((pair, at) => (at ? pair.slice(1) : pair)).join('');
    const units: Unit[] = [];
    const rest = new Set(pairs.keys());
    for (let from = 0; from < text.length;) {
      let to = text.length;
      while (to > from && !isKnown(text.slice(from, to), text)) to -= 1;
      const found = to > from && meaningOf(text.slice(from, to));
      if (found) {
        units.push(unitOf(found, pairs.slice(from, Math.max(from + 1, to - 1)).map(plain)));
        for (let at = from - 1; at < to; at += 1) rest.delete(at);
      }
      from = Math.max(to, from + 1);
    }
    if (!units.length) return undefined;
    const others = [...rest].map((at) => plain(pairs[at] ?? ''));
    return [...units, ...others.filter((unit) => unit().words.length)];
  }

  /** A foreign word is hardly a wrong one of the texts, unless it is similar to the name of a city. */
  function withoutGuess(unit: Unit): Unit {
    const match = unit();
    if (!match.isGuess || match.scores.some((score) => score > leastOfCity)) return unit;
    const scores = match.scores.map((score) => score * textShare);
    return () => ({ ...match, scores, isOptional: true });
  }

  return {
    has: (word) => Boolean(meaning(word)),

    units(written, plain, isScarce) {
      const units: Unit[] = [];
      let isFound = false;
      let enough = 0.6;
      const words = written.map(({ word }) => word);
      for (let at = 0; at < words.length;) {
        const [word = '', ...others] = words.slice(at);
        if (ideograph.test(word)) {
          const end = endOfRun(written, at);
          const run = words.slice(at, end);
          const found = unitsOfRun(run, plain);
          units.push(...(found ?? run.map(plain)));
          isFound ||= Boolean(found);
          at = end;
          continue;
        }
        const { found, length } = firstMeaning([word, ...others], plain, isScarce);
        const own = words.slice(at, at + length).map(plain);
        if (found) {
          units.push(unitOf(found, own));
          // The words beside a foreign word are foreign, too.
          if (own.every((unit) => unit().isLoose)) enough = 0.5;
        } else if (word.length > longestSmall || /\d/.test(word) || meaning(word))
          units.push(...own);
        isFound ||= Boolean(found);
        at += length;
      }
      if (!isFound) return undefined;
      return {
        units: enough < 0.6 ? units.map(withoutGuess) : units,
        least: units.length * enough,
      };
    },
  };
}

/** The sum of two scores if neither is 0. */
function bothOf(one: number, other: number): number {
  return one && other && one + other;
}

/** Whether a part of a run of ideographs is a word for a concept: two characters or more, or one that stands alone. */
function isKnown(part: string, run: string): boolean {
  const found = part.length > 1 || part === run ? meaningOf(part) : undefined;
  return found?.length === part.length;
}

/** The end of a run of ideographs, whose words are overlapping pairs. */
function endOfRun(written: readonly Segment[], at: number): number {
  let end = at + 1;
  while ((written[end]?.start ?? Infinity) < (written[end - 1]?.end ?? 0)) end += 1;
  return end;
}

/** Whether a word says what a text in any language is about. Short ones mean something else in another language. */
function isTelling(word: string): boolean {
  return word.length > (word > '\u0250' ? 2 : 4);
}
