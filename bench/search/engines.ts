import uFuzzy from '@leeoniya/ufuzzy';
import { Charset, Document } from 'flexsearch';
import Fuse, { type IFuseOptions } from 'fuse-latest';
import MiniSearch from 'minisearch';
import { fold } from '../../src/feed/text/fold.js';
import { createSearch } from '../../src/functions.js';
import type { Corpus } from './corpus.js';

/** Returns the ids that match a text, best first. */
export type Answer = (text: string) => string[];

export interface Engine {
  readonly name: string;
  /** Indexes a corpus. If an engine can be built in steps, `steps` takes the next one, and the steps are timed in slices. */
  build(corpus: Corpus): { readonly answer: Answer; readonly steps?: () => boolean };
}

/** What the other engines index: the same words as this search, each in its field. */
interface Flat {
  readonly [field: string]: string;
  readonly id: string;
  readonly city: string;
  readonly title: string;
  readonly country: string;
  readonly topic: string;
  readonly summary: string;
  readonly text: string;
}

const fields = ['city', 'title', 'country', 'topic', 'summary', 'text'] as const;
const weights = { city: 10, title: 6, country: 4, topic: 4, summary: 2, text: 1 };

function flatten({ feed, topicName, countryName }: Corpus): Flat[] {
  return feed.practices.map(({ id, texts, cities, country = '', topics, period }) => ({
    id,
    city: cities.flatMap((name) => [name, ...(feed.places.city(name)?.aliases ?? [])]).join(' '),
    title: texts.map(({ title }) => title).join(' '),
    country: country && countryName(country),
    topic: topics.flatMap((slug) => [topicName(slug), slug]).join(' '),
    summary: texts.map(({ summary = '' }) => summary).join(' '),
    text: [
      period.text,
      ...texts.flatMap(({ text = '', sections }) => [text, ...sections.map((each) => each.text)]),
    ].join(' '),
  }));
}

const thisSearch: Engine = {
  name: 'this search',
  build({ feed, language, topicName, countryName }) {
    const search = createSearch(feed, { language, topicName, countryName, thisYear: 2025 });
    return {
      answer(text) {
        const results = search.find({ text });
        // Counting the choices of each filter is part of what a keystroke costs on a page.
        void results.facets;
        return results.practices.map(({ id }) => id);
      },
      steps: () => search.prepare(),
    };
  },
};

function fuse(name: string, options: IFuseOptions<Flat>): Engine {
  return {
    name,
    build(corpus) {
      const index = new Fuse(flatten(corpus), options);
      return { answer: (text) => (text ? index.search(text).map(({ item }) => item.id) : []) };
    },
  };
}

const fuseDefault = fuse('Fuse.js, default', { keys: [...fields] });

const tuned: IFuseOptions<Flat> = {
  keys: fields.map((name) => ({ name, weight: weights[name] })),
  ignoreLocation: true,
  ignoreDiacritics: true,
  threshold: 0.3,
  minMatchCharLength: 2,
};
const fuseTuned = fuse('Fuse.js, tuned', tuned);

const fuseTokens = fuse('Fuse.js, tuned, token search', {
  ...tuned,
  useTokenSearch: true,
  tokenMatch: 'all',
});

const miniSearch: Engine = {
  name: 'MiniSearch',
  build(corpus) {
    const index = new MiniSearch<Flat>({
      fields: [...fields],
      // The usual recipe for accents, which MiniSearch leaves to its users.
      processTerm: (term) => term.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase(),
      searchOptions: { prefix: true, fuzzy: 0.2, boost: weights, combineWith: 'AND' },
    });
    index.addAll(flatten(corpus));
    return { answer: (text) => index.search(text).map(({ id }) => String(id)) };
  },
};

const flexSearch: Engine = {
  name: 'FlexSearch',
  build(corpus) {
    const index = new Document<Flat>({
      tokenize: 'forward',
      encoder: Charset.LatinBalance,
      document: { id: 'id', index: [...fields] },
    });
    const documents = flatten(corpus);
    for (const document of documents) index.add(document);
    return {
      answer(text) {
        const ids = new Set<string>();
        // One list of ids per field, in the order of the fields: the one with the most weight comes first.
        for (const { result } of index.search(text, { limit: documents.length })) {
          for (const id of result) ids.add(String(id));
        }
        return [...ids];
      },
    };
  },
};

const microFuzzy: Engine = {
  name: 'uFuzzy',
  build(corpus) {
    const documents = flatten(corpus);
    const haystack = uFuzzy.latinize(
      documents.map((flat) => fields.map((field) => flat[field]).join(' ')),
    );
    // One error per word, and any script, as its documentation suggests for names.
    const matcher = new uFuzzy({
      intraMode: 1,
      unicode: true,
      interSplit: "[^\\p{L}\\d']+",
      intraSplit: '\\p{Ll}\\p{Lu}',
      intraBound: '\\p{L}\\d|\\d\\p{L}|\\p{Ll}\\p{Lu}',
      intraChars: "[\\p{L}\\d']",
      intraContr: "'\\p{L}{1,2}\\b",
    });
    return {
      answer(text) {
        const [indexes, info, order] = matcher.search(haystack, uFuzzy.latinize(text), 1, 1e6);
        const ranked = info && order ? order.map((at) => info.idx[at]) : (indexes ?? []);
        return ranked.flatMap((at) => (at === undefined ? [] : (documents[at]?.id ?? [])));
      },
    };
  },
};

const substring: Engine = {
  name: 'substring scan',
  build(corpus) {
    const documents = flatten(corpus).map((flat) => ({
      id: flat.id,
      text: fold(fields.map((field) => flat[field]).join(' ')),
    }));
    return {
      answer(text) {
        const parts = fold(text).split(' ').filter(Boolean);
        return documents
          .filter((document) => parts.every((part) => document.text.includes(part)))
          .map(({ id }) => id);
      },
    };
  },
};

export const engines: readonly Engine[] = [
  thisSearch,
  fuseDefault,
  fuseTuned,
  fuseTokens,
  miniSearch,
  flexSearch,
  microFuzzy,
  substring,
];
