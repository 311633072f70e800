import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { targetLocales } from '../../src/locales/generated/locale-codes.js';
import { parseFeed } from '../../src/functions.js';
import { renderHtml } from '../../src/static/html.js';
import { renderMarkdown } from '../../src/static/markdown.js';
import { messages, pageWords } from '../../src/static/page-words.js';

const url = 'https://city.example/list';
const feed = parseFeed({
  _practices: {
    source: { name: 'Oslo', date: '2026-11-12', licence: 'https://oslo.example/terms' },
  },
  items: ['/..', '2016/..', '/2016'].map((period, index) => ({
    id: String(index),
    title: period,
    url,
    _practice: { period },
  })),
});

async function renderedIn(language: string) {
  const options = {
    language,
    headingLevel: 3,
    topicNames: new Map(),
    words: await pageWords(language),
  };
  return {
    html: renderHtml(feed.practices, feed, options),
    markdown: renderMarkdown(feed.practices, feed, options),
  };
}

describe('what a page without a script says', () => {
  it('is what the widgets say: the messages of the translators, by their ids', () => {
    const file = readFileSync('src/locales/xliff/fr.xlf', 'utf8');
    for (const [id, english] of Object.values(messages)) {
      const [, source] = new RegExp(`id="${id}">\\s*<source>(.*?)</source>`).exec(file) ?? [];
      assert.equal(source?.replace(/<x id="(\d)" [^>]*>/g, '{$1}'), english);
    }
  });

  it('is in the language of the page: periods, the source, its day and licence, and the list of a practice', async () => {
    const { html, markdown } = await renderedIn('fr-CH');
    for (const words of [
      'En cours',
      'Depuis 2016',
      'Jusqu’en 2016',
      'Dans la liste des bonnes pratiques',
      'Source\u00a0:',
      'Licence',
    ]) {
      assert.ok(html.includes(words), words);
      assert.ok(markdown.includes(words), words);
    }
    assert.match(html, /· données au <time datetime="2026-11-12">12 novembre 2026<\/time> ·/);
    assert.match(markdown, /· données au 12 novembre 2026 ·/);
    assert.match((await renderedIn('ar')).html, /\p{Script=Arabic}+: <span/u);
  });

  it('has every word in every language', async () => {
    for (const language of targetLocales) {
      const words = await pageWords(language);
      const { place, choice, year, years, ...others } = words;
      assert.match(place('Oslo', 'NO'), /Oslo.*NO/);
      assert.match(choice('Oslo', '5'), /Oslo.*5/);
      for (const word of Object.values(others)) assert.match(word('2016'), /\p{L}/u);
      const { asOf, since, until, spring, summer, autumn, winter } = others;
      for (const word of [asOf, since, until, year, spring, summer, autumn, winter]) {
        assert.match(word('2016'), /2016/);
      }
      assert.match(years('2016', '2018'), /2016.*2018/);
    }
  });

  it('is in English for languages without translations', async () => {
    for (const language of ['en-GB', 'ha', 'sw']) {
      assert.match((await renderedIn(language)).html, />Ongoing<[^]*Source: /);
    }
  });
});
