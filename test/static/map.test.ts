import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parseFragment } from 'parse5';
import { parseFeed } from '../../src/functions.js';
import { renderHtml } from '../../src/static/html.js';
import { mapOf } from '../../src/static/map.js';
import { pageWords } from '../../src/static/page-words.js';

const city = (name: string, country: string, latitude?: number, longitude?: number) => ({
  name,
  country,
  latitude,
  longitude,
});
const item = (id: string, country: string, cities: readonly string[]) => ({
  id,
  title: `Practice ${id}`,
  _practice: { country, cities, period: '2020' },
});

const feed = parseFeed({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Practices',
  language: 'en',
  _practices: {
    cities: [
      city('Oslo', 'NO', 59.91, 10.75),
      city('Lisbon', 'PT', 38.72, -9.14),
      city('Oeiras', 'PT', 38.69, -9.31),
      city('Montréal', 'CA', 45.5, -73.57),
      city('Catalonia', 'ES'),
    ],
  },
  items: [
    item('a', 'NO', ['Oslo']),
    item('b', 'PT', ['Lisbon', 'Oeiras']),
    item('c', 'PT', ['Lisbon']),
    item('d', 'CA', ['Montréal']),
    item('e', 'ES', ['Catalonia']),
    item('f', 'NO', []),
  ],
});

const options = { language: 'en', headingLevel: 3, topicNames: new Map() };

const hrefs = (html: string): string[] =>
  [...html.matchAll(/href="([^"]*)"/g)].map(([, address = '']) => address);

describe('A map in HTML', () => {
  it('has a dot for each place, merged where they are close, with each practice counted once', () => {
    const { pictures } = mapOf(feed.practices, feed, options);
    assert.deepEqual(
      pictures.map(({ name, dots }) => [name, dots.map(({ number }) => number)]),
      [
        ['europe', ['2', '']],
        ['world', ['']],
      ],
    );
  });

  it('has dots as large as those of the element on a phone', () => {
    const { pictures } = mapOf(feed.practices, feed, options);
    // 320 pixels are 600 units of Europe and 500 of the world. With so few practices, no dot is as large as dots can be.
    const [europe, world] = pictures.map(({ dots }) => dots.map(({ radius }) => radius));
    const radius = (count: number, digits: number): number =>
      6.5 + Math.max(4.5 * Math.sqrt(count / 9), digits);
    const rounded = (value: number): number => Math.round(value * 10) / 10;
    assert.deepEqual(
      europe,
      [radius(2, 1), radius(1, 0)].map((each) => rounded(each * 1.875)),
    );
    assert.deepEqual(world, [rounded(radius(1, 0) * 1.5625)]);
  });

  it('cuts off no dot at the edge of a picture', () => {
    const edge = parseFeed({
      version: 'https://jsonfeed.org/version/1.1',
      language: 'en',
      _practices: { cities: [city('Lagos', 'PT', 37.1, -10.4)] },
      items: [item('a', 'PT', ['Lagos'])],
    });
    const [picture] = mapOf(edge.practices, edge, options).pictures;
    const [dot] = picture?.dots ?? [];
    assert.ok(dot && dot.x >= dot.radius && dot.y <= 600 - dot.radius, JSON.stringify(dot));
  });

  it('names all cities, and says how many practices are not on it', () => {
    const { places, elsewhere } = mapOf(feed.practices, feed, options);
    assert.deepEqual(
      places.map(({ text }) => text),
      [
        'Catalonia, 1 practice',
        'Lisbon, 2 practices',
        'Montréal, 1 practice',
        'Oeiras, 1 practice',
        'Oslo, 1 practice',
      ],
    );
    assert.equal(elsewhere, 'Not on the map: 2 practices');
  });

  it('tells cities of the same name apart by their countries', () => {
    const twins = parseFeed({
      _practices: {
        cities: [city('Valencia', 'ES', 39.47, -0.37), city('Valencia', 'VE', 10.16, -68)],
      },
      items: [item('ve', 'VE', ['Valencia']), item('es', 'ES', ['Valencia'])],
    });
    const shown = (practices = twins.practices) =>
      mapOf(practices, twins, options).places.map(({ text, value }) => [text, value]);
    assert.deepEqual(shown(), [
      ['Valencia, Spain, 1 practice', 'Valencia, ES'],
      ['Valencia, Venezuela, 1 practice', 'Valencia, VE'],
    ]);
    assert.deepEqual(shown(twins.practices.slice(0, 1)), [
      ['Valencia, 1 practice', 'Valencia, VE'],
    ]);
  });

  it('has no world if all places are in Europe', () => {
    const european = feed.practices.filter(({ country }) => country === 'NO');
    assert.deepEqual(
      mapOf(european, feed, options).pictures.map(({ name }) => name),
      ['europe'],
    );
  });

  it('leads to the first practice of each city, which is below', () => {
    const html = renderHtml(feed.practices, feed, { ...options, map: true });
    const anchors = hrefs(html).map((address) => address.slice(1));
    assert.equal(anchors.length, 5);
    for (const anchor of anchors) assert.ok(html.includes(`<li id="${anchor}">`), anchor);
  });

  it('leads to an address for each city, if it is told one', () => {
    const html = renderHtml(feed.practices, feed, { ...options, map: 'list.html?a=1&p-city=' });
    assert.ok(hrefs(html).includes('list.html?a=1&amp;p-city=Montr%C3%A9al'));
    assert.ok(!html.includes('<li id='));
  });

  it('is not there unless it is asked for', () => {
    assert.ok(!renderHtml(feed.practices, feed, options).includes('<svg'));
  });

  it('speaks the language of the page', async () => {
    const words = await pageWords('ar');
    const { pictures, elsewhere } = mapOf(feed.practices, feed, {
      ...options,
      language: 'ar',
      words,
    });
    assert.equal(pictures[0]?.label, 'خريطة المدن');
    assert.match(elsewhere, /^غير موجودة على الخريطة: /);
  });

  it('is valid HTML for the whole catalogue, without styles or requests', () => {
    const catalogue = parseFeed(JSON.parse(readFileSync('data/practices.json', 'utf8')));
    const html = renderHtml(catalogue.practices, catalogue, { ...options, map: true });
    const errors: string[] = [];
    parseFragment(html, { onParseError: ({ code }) => void errors.push(code) });
    assert.deepEqual(errors, []);
    const [svg = ''] = /<svg[^]*<\/svg>/.exec(html) ?? [];
    assert.doesNotMatch(svg, /style|class|href|https?:|NaN|undefined/);
  });
});
