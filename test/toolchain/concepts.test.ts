import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { conceptModule, type ConceptRow } from '../../scripts/concepts.js';
import { parseTable } from '../../src/tool/table/table.js';

function rows(name: string): readonly (readonly string[])[] {
  return parseTable(readFileSync(`data/${name}`, 'utf8'), name).table.rows.map(
    ({ cells }) => cells,
  );
}

const concepts = rows('concepts.csv');
const topics = rows('topics.csv').map(([slug]) => slug);
const { targetLocales } = JSON.parse(readFileSync('lit-localize.json', 'utf8'));
const languages: readonly string[] = ['en', ...targetLocales];

describe('data/concepts.csv', () => {
  it('has words for each topic in each language of the interface', () => {
    for (const topic of topics) {
      const known = concepts.filter(([slug]) => slug === topic);
      assert.deepEqual(
        known.flatMap(([, tags = '']) => tags.split(' ')).sort(),
        languages.toSorted(),
        topic,
      );
      for (const [, tags, words = ''] of known)
        assert.match(words, /\p{L}{2}/u, `${topic} ${tags}`);
    }
    assert.deepEqual(new Set(concepts.map(([slug]) => slug)), new Set(topics));
  });

  it('may not leave out a concept in one language', () => {
    const wrong: ConceptRow[] = [
      ['roma', 'en', 'roma; gyps*'],
      ['roma', 'nb', 'rom'],
    ];
    assert.throws(() => conceptModule(wrong, []), /roma has 2 concepts .* but 1 in nb/);
  });
});

describe('the module made of it', () => {
  it('shortens words, but not so far that they begin an ordinary word or one for something else', () => {
    const written = conceptModule(
      [
        ['education', 'en', 'concert*; conservatory*'],
        ['roma', 'en', 'immigration*; x'],
      ],
      ['concern', 'immigrate'],
    );
    assert.match(written, /Aconcert\nAconserv/);
    assert.match(written, /Aimmigrati/);
  });
});
