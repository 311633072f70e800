import { quote } from '../../feed/problem.js';
import { remember } from '../../feed/remember.js';
import { sentence } from '../../feed/sentence.js';
import { fold } from '../../feed/text/fold.js';
import { editDistance } from '../../search/text/nearest-city.js';
import { partsOf, type NameDoubt } from '../places/city-cell.js';
import { splitList, topicKey, type Topics } from '../vocabularies.js';

/** The slug of a topic, for its slug or its name in any language. */
export function topicSlug(topics: Topics, text: string): string | undefined {
  return topics.get(text) ?? topics.get(fold(text).trim()) ?? topics.get(topicKey(text));
}

/** Reads a cell with topics. What is not understood is kept as it is. */
export function readTopicCell(
  cell: string,
  doubtsOf: TopicDoubts,
): { topics: readonly string[]; doubts: readonly NameDoubt[] } {
  const { topics } = doubtsOf;
  const found = new Set<string>();
  const doubts: NameDoubt[] = [];
  for (const part of splitList(cell)) {
    const slug = topicSlug(topics, part);
    for (const topic of slug ? [slug] : (slugsIn(part, topics) ?? [part])) found.add(topic);
    if (!slug && !slugsIn(part, topics)) doubts.push(...doubtsOf.about(part));
  }
  return { topics: [...found], doubts };
}

/**
 * The topics in a text with other separators than the semicolon; undefined if a part of it is not a topic. Names of topics have
 * commas themselves, so that each topic takes as many parts as it can.
 */
function slugsIn(text: string, topics: Topics): readonly string[] | undefined {
  const parts = partsOf(text);
  const most = 12;
  if (parts.length < 2 || parts.length > most * 4) return undefined;
  const slugs: string[] = [];
  for (let start = 0; start < parts.length;) {
    let end = Math.min(parts.length, start + most);
    let slug: string | undefined;
    while (end > start && !(slug = topicSlug(topics, parts.slice(start, end).join(' ')))) end -= 1;
    if (!slug) return undefined;
    slugs.push(slug);
    start = end;
  }
  return slugs;
}

/** Says what is doubtful about topics that the list does not have. */
export interface TopicDoubts {
  readonly topics: Topics;
  about(topic: string): readonly NameDoubt[];
  /** Of a topic that is not called by its slug. */
  otherwise(topic: string, slug: string): NameDoubt;
}

export function topicDoubts(topics: Topics): TopicDoubts {
  const names = [...topics];
  /** Words of names → topics. */
  const byWord = new Map<string, Set<string>>();
  for (const [name, slug] of names) {
    for (const word of name.split(' ')) byWord.set(word, (byWord.get(word) ?? new Set()).add(slug));
  }

  /** The topic whose name has a few other letters, or the only one whose name has all these words. */
  function nearest(topic: string): string | undefined {
    const letters = fold(topic).trim();
    if (letters.length < 4 || letters.length > 100) return undefined;
    let limit = letters.length < 8 ? 1 : 2;
    let similar: string | undefined;
    for (const [name, slug] of names) {
      if (name[0] !== letters[0]) continue;
      const edits = editDistance(letters, name, limit);
      if (edits > limit) continue;
      similar = slug;
      limit = edits - 1;
      if (limit < 0) break;
    }
    if (similar) return similar;
    const [first = new Set<string>(), ...others] = topicKey(topic)
      .split(' ')
      .map((word) => byWord.get(word) ?? new Set<string>());
    const [only, another] = [...first].filter((slug) => others.every((slugs) => slugs.has(slug)));
    return another === undefined ? only : undefined;
  }

  const remembered = remember((topic: string): NameDoubt[] => {
    const parts = partsOf(topic);
    const known = parts.filter((part) => topicSlug(topics, part));
    if (parts.length > 1 && known.length > 0) {
      const list = quote(parts.join('; '));
      const some = known.map(quote).join(', ');
      const message = sentence`The list of topics has only ${some} of ${quote(topic)}. Write a semicolon between several topics: ${list}.`;
      return [{ code: 'unknown-topic', message }];
    }
    const slug = nearest(topic);
    if (slug) return [otherwise(topic, slug)];
    const message = sentence`The list of topics has no ${quote(topic)}. It is shown as it is.`;
    return [{ code: 'unknown-topic', message }];
  });

  function otherwise(topic: string, slug: string): NameDoubt {
    const message = sentence`The list of topics has no ${quote(topic)}. Did you mean ${quote(slug)}?`;
    return { code: 'unknown-topic', message };
  }

  return { topics, otherwise, about: (topic) => (topics.size > 0 ? remembered(topic) : []) };
}
