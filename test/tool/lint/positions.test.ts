import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openPage } from '../../../src/feed/feed.js';
import { parseFeed } from '../../../src/functions.js';
import { lintPositions } from '../../../src/tool/lint/positions.js';

const item = (id: string, city: string) => ({
  id,
  title: `Practice ${id}`,
  language: 'en',
  _practice: { cities: [city], country: 'NO' },
});

function hintsOn(cities: readonly unknown[], names: readonly string[]) {
  const feed = { items: names.map((name) => item(name, name)), _practices: { cities } };
  return [...lintPositions(openPage(feed), parseFeed(feed))].map(({ path, message }) => [
    path.join('.'),
    message.split(' ', 1)[0],
  ]);
}

const oslo = { name: 'Oslo', country: 'NO', latitude: 59.91, longitude: 10.75 };
const bergen = { name: 'Bergen', country: 'NO' };

describe('a city that is not on the map', () => {
  it('is named with its place in the list of cities', () => {
    assert.deepEqual(hintsOn([oslo, bergen], ['Oslo', 'Bergen']), [
      ['_practices.cities.1', '"Bergen"'],
    ]);
  });

  it('is named if the feed does not list it', () => {
    assert.deepEqual(hintsOn([oslo], ['Bergen']), [['_practices.cities', '"Bergen"']]);
  });

  it('is named if the feed has half of its position', () => {
    for (const half of [{ latitude: 60.39 }, { longitude: 5.32 }]) {
      const cities = [oslo, { ...bergen, ...half }];
      assert.deepEqual(hintsOn(cities, ['Bergen']), [['_practices.cities.1', '"Bergen"']]);
      assert.deepEqual(hintsOn(cities.slice(1), ['Bergen']), [['_practices.cities.0', '"Bergen"']]);
    }
  });

  it('is not minded without practices', () => {
    assert.deepEqual(hintsOn([oslo, bergen], ['Oslo']), []);
  });

  it('is not minded in a feed that locates no city', () => {
    assert.deepEqual(hintsOn([bergen], ['Bergen']), []);
    assert.deepEqual(hintsOn([], ['Bergen']), []);
  });
});
