import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Practice } from '../../../src/feed/practice.js';
import { folding } from '../../../src/feed/text/fold.js';
import { createRelated, parseFeed } from '../../../src/functions.js';
import type { RelatedPractice } from '../../../src/search/related.js';
import { Likeness, mostVisits } from '../../../src/search/text/likeness.js';
import { feed, type Sketch } from '../practices.js';

const texts = [
  'Volunteers teach newcomers to cycle in the parks of the city',
  'A library lends musical instruments to families without money',
  'Neighbours cook together in the kitchen of the town hall',
  'Police officers learn about hate speech from young people',
];

/** Other practices, without which every word would be a common one. */
const others: readonly Sketch[] = Array.from({ length: 20 }, (_, at) => {
  const summary = texts[at % texts.length] ?? '';
  return { id: `other-${at}`, title: `Other ${at}`, summary, cities: [`Town ${at}`] };
});

const rumours = 'Agents counter rumours about migrants in conversations';

function relatedTo(id: string, sketches: readonly Sketch[]): readonly RelatedPractice[] {
  return createRelated(feed([...others, ...sketches])).to(id);
}

function idsTo(id: string, sketches: readonly Sketch[]): string[] {
  return relatedTo(id, sketches).map(({ practice }) => practice.id);
}

describe('related practices', () => {
  it('are those with the same rare words, in any form, and not those with only common ones', () => {
    const found = idsTo('a', [
      { id: 'a', summary: 'Agents counter rumours', cities: ['Oslo'] },
      { id: 'b', summary: 'An agent against every rumour', cities: ['Łódź'] },
      { id: 'c', summary: 'Dancing with the elderly', cities: ['Odesa'] },
    ]);
    expect(found).to.deep.equal(['b']);
  });

  it('are found by the words of the title before those of the text', () => {
    const found = idsTo('a', [
      { id: 'a', title: 'Storytelling', summary: 'Gardens', cities: ['Oslo'] },
      { id: 'b', title: 'Words', summary: 'Storytelling outdoors', cities: ['Łódź'] },
      { id: 'c', title: 'Storytelling', summary: 'Words outdoors', cities: ['Odesa'] },
    ]);
    expect(found).to.deep.equal(['c', 'b']);
  });

  it('say which topics and words they have in common', () => {
    const [first] = relatedTo('a', [
      { id: 'a', summary: rumours, topics: ['refugees', 'education'], cities: ['Oslo'] },
      { id: 'b', summary: 'Rumours', topics: ['Refugees', 'roma'], cities: ['Łódź'] },
    ]);
    expect(first?.reason).to.deep.equal({
      chosen: false,
      topics: ['Refugees'],
      words: ['rumours'],
    });
  });

  it('of texts that are equally alike are first those with a topic in common', () => {
    const found = idsTo('a', [
      { id: 'a', summary: rumours, topics: ['roma'], cities: ['Oslo'] },
      { id: 'b', summary: rumours, topics: ['education'], cities: ['Łódź'] },
      { id: 'c', summary: rumours, topics: ['roma'], cities: ['Odesa'] },
    ]);
    expect(found).to.deep.equal(['c', 'b']);
  });

  it('of other cities come before those of the same city', () => {
    const found = idsTo('a', [
      { id: 'a', summary: rumours, cities: ['Oslo'] },
      { id: 'same', summary: rumours, cities: ['Malmö', 'Oslo'] },
      { id: 'b', summary: 'Conversations about rumours', cities: ['Łódź'] },
    ]);
    expect(found).to.deep.equal(['b', 'same']);
  });

  it('have no language in common only if they have a topic in common', () => {
    const french = { language: 'fr', summary: 'Des agents contre les rumeurs' };
    const found = idsTo('a', [
      { id: 'a', summary: rumours, topics: ['roma'], cities: ['Oslo'] },
      { id: 'b', ...french, topics: ['education'], cities: ['Łódź'] },
      { id: 'c', ...french, topics: ['roma'], cities: ['Odesa'] },
    ]);
    expect(found).to.deep.equal(['c']);
  });

  it('are compared in every language that they have', () => {
    const french = {
      language: 'fr',
      title: 'Rumeurs',
      summary: 'Des passeurs démontent les ragots',
    };
    const found = idsTo('a', [
      { id: 'a', summary: rumours, translations: [french], cities: ['Oslo'] },
      { id: 'b', ...french, cities: ['Łódź'] },
    ]);
    expect(found).to.deep.equal(['b']);
  });

  it('are found in scripts without spaces', () => {
    const found = idsTo('a', [
      { id: 'a', language: 'ja', title: '多文化共生の料理教室', cities: ['Hamamatsu'] },
      { id: 'b', language: 'ja', title: '料理教室で学ぶ日本語', cities: ['Ansan'] },
      ...['防災訓練', '市民会議', '音楽祭'].map((title, at) => {
        return { id: `ja-${at}`, language: 'ja', title, cities: [`Town ${at}`] };
      }),
    ]);
    expect(found).to.deep.equal(['b']);
  });

  it('are never the translation of a practice, if that is an item of its own', () => {
    const found = idsTo('a', [
      { id: 'a', summary: rumours, topics: ['roma'], cities: ['Oslo'], period: { start: 2016 } },
      {
        id: 'a.fr',
        language: 'fr',
        summary: 'Des agents contre les rumeurs',
        topics: ['roma'],
        cities: ['Oslo'],
        period: { start: 2016 },
      },
    ]);
    expect(found).to.deep.equal([]);
  });

  it('are first those that the feed names, in its order, without the practice itself and unknown ones', () => {
    const [first, second, third, ...rest] = relatedTo('a', [
      {
        id: 'a',
        summary: rumours,
        related: ['other-2', 'a', 'lost', 'b', 'other-2'],
        cities: ['Oslo'],
      },
      { id: 'b', summary: 'Dancing', cities: ['Oslo'] },
      { id: 'c', summary: rumours, cities: ['Łódź'] },
    ]);
    const found = [first, second, third].map((each) => [each?.practice.id, each?.reason.chosen]);
    expect(found).to.deep.equal([
      ['other-2', true],
      ['b', true],
      ['c', false],
    ]);
    expect(rest).to.deep.equal([]);
  });

  it('are none in an empty feed, in one with a single practice, and for an unknown id', () => {
    expect(createRelated(feed([])).to('a')).to.deep.equal([]);
    expect(createRelated(feed([{ id: 'a', summary: rumours }])).to('a')).to.deep.equal([]);
    expect(idsTo('constructor', [])).to.deep.equal([]);
  });

  it('are other ones for each of many practices with the same text', () => {
    const { practices, ...rest } = feed(
      Array.from({ length: 40 }, (_, at): Sketch => {
        return {
          id: `p${at}`,
          title: 'Same',
          summary: rumours,
          cities: [`City ${at}`],
          topics: ['roma'],
        };
      }),
    );
    const related = createRelated({ practices, ...rest });
    const counts = new Map<string, number>();
    for (const { id } of practices) {
      for (const { practice } of related.to(id)) {
        counts.set(practice.id, (counts.get(practice.id) ?? 0) + 1);
      }
    }
    expect([...counts.values()].every((count) => count <= 3)).to.equal(true);
  });

  it('take a limited number of steps in a feed of 5,000 practices with the same text', () => {
    const words = Array.from({ length: 400 }, (_, at) => `word${at.toString(36)}x`).join(' ');
    const { practices } = feed(
      Array.from({ length: 5_000 }, (_, at): Sketch => {
        return { id: `p${at}`, title: words, summary: words };
      }),
    );
    let read = 0;
    const likeness = new Likeness(practices, (text) => {
      read += 1;
      return folding.words(text);
    });
    while (likeness.prepare());
    expect(read).to.equal(practices.length);
    likeness.to(practices[0] as Practice);
    expect(read).to.equal(practices.length + 1);
    expect(likeness.visits).to.be.within(1, mostVisits);
  });

  const sketch = fc.record<Omit<Sketch, 'id'>>(
    {
      title: fc.constantFrom(...texts),
      summary: fc.constantFrom(...texts, rumours),
      language: fc.constantFrom('en', 'fr', 'sr-Latn'),
      cities: fc.subarray(['Oslo', 'Łódź', 'Odesa']),
      country: fc.constantFrom('NO', 'PL'),
      topics: fc.subarray(['roma', 'education']),
      related: fc.subarray(['p0', 'p1', 'p2', 'lost']),
      period: fc.constantFrom({ start: 2016 }, { start: 2018 }),
    },
    { requiredKeys: ['title', 'cities', 'topics'] },
  );

  it('are always the same, at most three, each once, and never the practice itself', () => {
    fc.assert(
      fc.property(fc.array(sketch, { maxLength: 12 }), (sketches) => {
        const given = feed(sketches.map((each, at) => ({ ...each, id: `p${at}` })));
        const related = createRelated(given);
        for (const { id } of given.practices) {
          const found = related.to(id).map(({ practice }) => practice.id);
          expect(found).to.deep.equal(
            createRelated(given)
              .to(id)
              .map(({ practice }) => practice.id),
          );
          expect(found.length).to.be.at.most(3);
          expect(new Set(found).size).to.equal(found.length);
          expect(found).not.to.include(id);
        }
      }),
    );
  });

  it('are found for every practice of the feed in this repository, in other cities, and none for too many', async () => {
    const response = await fetch(new URL('../../../data/practices.json', import.meta.url));
    const given = parseFeed(await response.json());
    const related = createRelated(given);
    const lists = new Map<Practice, number>();
    for (const { id, cities } of given.practices) {
      const found = related.to(id).map(({ practice }) => practice);
      expect(found.length, id).to.equal(3);
      for (const practice of found) {
        expect(practice.cities.filter((city) => cities.includes(city))).to.deep.equal([]);
        lists.set(practice, (lists.get(practice) ?? 0) + 1);
      }
    }
    expect(Math.max(...lists.values())).to.be.at.most(0.08 * given.practices.length);
  });
});
