import { expect } from '@open-wc/testing';
import { placesOf } from '../../../src/elements/map/places.js';
import { createSearch, mergeFeeds, parseFeed } from '../../../src/index.js';
import { city, mappedFeed, practice } from '../../fixtures/map.js';

describe('the places of a map', () => {
  it('have the practices of each feed where two feeds have cities of one name', () => {
    const read = (name: string, value: unknown) => ({ name, feed: parseFeed(value) });
    const feed = mergeFeeds([
      read(
        'a',
        mappedFeed([practice('ve', 'VE', ['Valencia'])], [city('Valencia', 'VE', 10.16, -68)]),
      ),
      read(
        'b',
        mappedFeed(
          [practice('joint', 'NO', ['Valencia', 'Oslo'])],
          [city('Valencia', 'ES', 39.47, -0.37), city('Oslo', 'NO', 59.91, 10.75)],
        ),
      ),
    ]);
    const { places, elsewhere } = placesOf(createSearch(feed).find({}), {}, 'en');
    expect(
      places.map(({ name, value, all, spot }) => [
        name,
        value,
        [...all].map(({ id }) => id).join(),
        spot?.frame.name,
      ]),
    ).to.deep.equal([
      ['Oslo', 'Oslo', 'joint', 'europe'],
      ['Valencia, Spain', 'Valencia, ES', 'joint', 'europe'],
      ['Valencia, Venezuela', 'Valencia, VE', 've', 'world'],
    ]);
    expect(elsewhere).to.equal(0);
  });
});
