import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseFeed } from '../../src/functions.js';
import { renderHtml } from '../../src/static/html.js';

const item = (id: string, cities: readonly string[], more: Record<string, unknown> = {}) => ({
  id,
  title: `Practice ${id}`,
  language: 'en',
  tags: ['education', 'health'],
  url: `https://city.example/${id}`,
  _practice: { country: 'NO', cities, period: '2020' },
  ...more,
});

const feed = parseFeed({
  items: [item('a', ['Oslo']), item('b', ['Oslo', 'Bergen']), item('c', [], { language: 'sq' })],
});

const topicNames = new Map([
  ['education', new Map([['en', 'Education']])],
  ['health', new Map([['en', 'Health']])],
]);

/** The articles under a heading, without what is for machines. */
function articles(...said: string[]): readonly string[] {
  const options = { language: 'en', headingLevel: 2, topicNames, said };
  return renderHtml(feed.practices, feed, options).match(/<article>[^]*?<\/article>/g) ?? [];
}

const facts = (...said: string[]): readonly string[] =>
  articles(...said).map((each) => /<p>(.*)<\/p>/.exec(each)?.[1]?.replace(/<[^>]*>/g, '') ?? '');

describe('Practices below a heading that says a place or a topic', () => {
  it('do not repeat a city, unless they have several', () => {
    assert.deepEqual(facts('Oslo', 'Oslo, Norway'), [
      '2020',
      'Oslo and Bergen, Norway · 2020',
      'Norway · 2020 · In Albanian',
    ]);
  });

  it('do not repeat a country', () => {
    assert.deepEqual(facts('Norway'), [
      'Oslo · 2020',
      'Oslo and Bergen · 2020',
      '2020 · In Albanian',
    ]);
  });

  it('do not repeat a topic, and keep the others', () => {
    for (const each of articles('Education')) {
      assert.doesNotMatch(each, /Education/);
      assert.match(each, /<li>Health<\/li>/);
    }
  });

  it('repeat nothing where no heading says it, and tell machines all', () => {
    assert.match(facts()[0] ?? '', /^Oslo, Norway/);
    const options = { language: 'en', headingLevel: 2, topicNames, said: ['Oslo', 'Oslo, Norway'] };
    const [, data = ''] = renderHtml(feed.practices, feed, options).split('application/ld+json');
    assert.match(data, /Oslo/);
  });
});

describe('The title of a practice', () => {
  it('says in which language the page behind it is, if that is not the language of the list', () => {
    const [own = '', , foreign = ''] = articles();
    assert.doesNotMatch(own, /hreflang/);
    assert.match(foreign, /<a href="https:\/\/city\.example\/c" hreflang="sq">/);
  });
});
