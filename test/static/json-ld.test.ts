import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Feed } from '../../src/feed/feed.js';
import { mergeFeeds, parseFeed } from '../../src/functions.js';
import { renderPractices } from '../../src/static/static.js';

const oslo = { name: 'Oslo', country: 'NO', latitude: 59.91, longitude: 10.75 };
const malmo = { name: 'Malmö', country: 'SE', latitude: 55.6, longitude: 13 };

function read(cities: readonly unknown[], practice: Record<string, unknown>): Feed {
  return parseFeed({
    _practices: { cities },
    items: [{ id: String(practice['id']), title: 'A practice', _practice: practice }],
  });
}

/** Name, country and degrees north of each city of the last practice. */
async function places(feed: Feed): Promise<unknown> {
  const html = await renderPractices(feed, { format: 'json-ld', sort: 'feed' });
  const list = JSON.parse(html.replace(/<\/?script[^>]*>/g, '')) as {
    itemListElement: {
      item: {
        spatialCoverage: {
          name: string;
          address?: { addressCountry: string };
          geo?: { latitude: number };
        }[];
      };
    }[];
  };
  return list.itemListElement
    .at(-1)
    ?.item.spatialCoverage.map(({ name, address, geo }) => [
      name,
      address?.addressCountry,
      geo?.latitude,
    ]);
}

describe('The cities of a practice for search engines', () => {
  it('are in their own countries', async () => {
    const joint = { cities: ['Oslo', 'Malmö'], country: 'NO' };
    assert.deepEqual(await places(read([oslo, malmo], joint)), [
      ['Oslo', 'NO', 59.91],
      ['Malmö', 'SE', 55.6],
    ]);
  });

  it('are in the practice’s country if there is one city, and in none that is not known', async () => {
    assert.deepEqual(await places(read([], { city: 'Bergen', country: 'NO' })), [
      ['Bergen', 'NO', undefined],
    ]);
    assert.deepEqual(await places(read([oslo], { cities: ['Oslo', 'Bergen'], country: 'NO' })), [
      ['Oslo', 'NO', 59.91],
      ['Bergen', undefined, undefined],
    ]);
  });

  it('have their own names if another feed has cities of these names', async () => {
    const venezuela = { name: 'Valencia', country: 'VE', latitude: 10.16, longitude: -68 };
    const spain = { name: 'Valencia', country: 'ES', latitude: 39.47, longitude: -0.37 };
    const feed = mergeFeeds([
      { name: 'a', feed: read([venezuela], { id: 'a', city: 'Valencia' }) },
      { name: 'b', feed: read([spain, oslo], { id: 'b', cities: ['Valencia', 'Oslo'] }) },
    ]);
    assert.deepEqual(await places(feed), [
      ['Valencia', 'ES', 39.47],
      ['Oslo', 'NO', 59.91],
    ]);
  });
});
