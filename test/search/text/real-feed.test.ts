import { expect } from '@open-wc/testing';
import { createSearch, parseFeed } from '../../../src/functions.js';

const hyphenated = /[\p{L}\p{N}]+(?:\p{Pd}[\p{L}\p{N}]+)+/gu;

describe('The hyphenated words of the feed in this repository', () => {
  it('are each found joined, apart and as they are', async () => {
    const response = await fetch(new URL('../../../data/practices.json', import.meta.url));
    const { practices, places } = parseFeed(await response.json());
    const search = createSearch({ practices, places, problems: [] }, { language: 'en' });
    const holders = new Map<string, string>();
    for (const { id, texts, topics, cities } of practices) {
      const names = cities.flatMap((name) => [name, ...(places.city(name)?.aliases ?? [])]);
      const said = texts.flatMap(({ title, summary = '', text = '' }) => [title, summary, text]);
      for (const text of [...said, ...topics, ...names]) {
        for (const [word] of text.matchAll(hyphenated)) {
          if (/\p{L}/u.test(word)) holders.set(word.toLowerCase(), id);
        }
      }
    }
    expect(holders.size).to.be.above(40);
    for (const [word, id] of holders) {
      for (const text of [word, word.replace(/\p{Pd}/gu, ''), word.replace(/\p{Pd}/gu, ' ')]) {
        const found = search.find({ text }).practices.map((practice) => practice.id);
        expect(found, text).to.include(id);
      }
    }
  });
});
