import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parseFeed } from '../../../src/functions.js';
import { isPlainly } from '../../../src/tool/lint/language.js';

const { practices } = parseFeed(JSON.parse(readFileSync('data/practices.json', 'utf8')));
const texts = practices.flatMap((practice) => practice.texts);

/** The interface in each language, in pieces as long as a summary. */
const translated = readdirSync('src/locales/xliff').flatMap((file) => {
  const source = readFileSync(`src/locales/xliff/${file}`, 'utf8');
  const all = Array.from(source.matchAll(/<target[^>]*>(.*?)<\/target>/gs), ([, text = '']) =>
    text.replace(/<[^>]*>/g, ' '),
  ).join(' ');
  const pieces = Array.from({ length: Math.floor(all.length / 50) }, (_, piece) =>
    all.slice(piece * 50, piece * 50 + 200),
  );
  return pieces.map((text) => ({ language: file.replace('.xlf', ''), text }));
});

describe('isPlainly', () => {
  for (const language of ['en', 'fr']) {
    it(`recognises most real texts in ${language} by their commonest words`, () => {
      const own = texts.filter((text) => text.language === language);
      const known = own.filter(({ summary = '' }) => isPlainly(language, summary));
      assert.ok(known.length > 0.8 * own.length, `${known.length} of ${own.length}`);
    });

    it(`does not take any text in another language for ${language}`, () => {
      const others = [
        ...texts.map((text) => ({ language: text.language, text: text.summary ?? '' })),
        ...texts.map((text) => ({ language: text.language, text: text.title })),
        ...translated,
      ].filter((text) => text.language !== language);
      assert.ok(others.length > 500);
      assert.deepEqual(
        others.filter(({ text }) => isPlainly(language, text)),
        [],
      );
    });
  }

  it('is not misled by a quoted title', () => {
    const text =
      'La Ville a mené le projet « Reaching out to the heart of the city » avec des habitants de tous les quartiers.';
    assert.equal(isPlainly('en', text), false);
  });

  it('is false for languages whose words it does not know', () => {
    assert.equal(
      isPlainly('sq', 'Oslo mbledh të dhëna se si njerëzit e përjetojnë qytetin.'),
      false,
    );
  });
});
