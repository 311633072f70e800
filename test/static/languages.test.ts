import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseFeed } from '../../src/functions.js';
import { renderPractices } from '../../src/static/static.js';
import { topicName } from '../../src/static/wording.js';

const topics = { education: { en: 'Education', nb: 'Utdanning' } };

const norwegian = (language: string) =>
  parseFeed({ items: [{ id: 'a', title: 'Praksis', language, tags: ['education'] }] });

describe('Static practices in Norwegian', () => {
  for (const [text, page] of [
    ['no', 'nb'],
    ['nb', 'no'],
    ['nb', 'nn'],
  ] as const)
    it(`have topics in it and no remark on their language, with texts in "${text}" on a page in "${page}"`, async () => {
      const options = { format: 'markdown', language: page, topics } as const;
      const written = await renderPractices(norwegian(text), options);
      assert.match(written, /Utdanning/);
      assert.doesNotMatch(written, /Education|norsk|bokmål/i);
    });

  it('say that a text is in Norwegian on a page in another language', async () => {
    assert.match(await renderPractices(norwegian('no'), { language: 'de' }), /Norwegisch/);
  });
});

describe('The name of a topic', () => {
  const name = (language: string, names: Readonly<Record<string, string>>) =>
    topicName(new Map(Object.entries({ en: 'English', ...names })), language)?.name;

  it('is taken from another tag of the language, in the same script', () => {
    assert.equal(name('no', { nn: 'Nynorsk', nb: 'Bokmål' }), 'Bokmål');
    assert.equal(name('nb', { no: 'Norsk' }), 'Norsk');
    assert.equal(name('cnr', { 'sr-latn': 'Latin', sr: 'Cyrillic' }), 'Latin');
    assert.equal(name('cnr-ME', { 'sr-latn': 'Latin', cnr: 'Montenegrin' }), 'Montenegrin');
    assert.equal(name('pt', { 'pt-br': 'Brazil' }), 'Brazil');
  });

  it('is English rather than in another script or language', () => {
    assert.equal(name('sr-Latn', { sr: 'Cyrillic' }), 'English');
    assert.equal(name('nb', { sv: 'Swedish' }), 'English');
  });
});

describe('Montenegrin', () => {
  it('is spoken for each of its tags', async () => {
    const feed = norwegian('nb');
    const written = await renderPractices(feed, { language: 'cnr' });
    for (const language of ['cnr-ME', 'CNR-Latn'])
      assert.equal(await renderPractices(feed, { language }), written);
    assert.notEqual(await renderPractices(feed, { language: 'sr-Latn' }), written);
  });
});
