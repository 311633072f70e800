import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { indexCities, type City, type Places } from '../../../src/feed/places/places.js';
import { folding } from '../../../src/feed/text/fold.js';
import { editDistance, nearestCity } from '../../../src/search/text/nearest-city.js';
import { cataloguePlaces } from '../../fixtures/places.js';

const city = (name: string): City => ({ name, aliases: [] });

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });

describe('editDistance', () => {
  it('counts letters inserted, left out, replaced and swapped', () => {
    expect(editDistance('oslo', 'oslo', 3)).to.equal(0);
    expect(editDistance('osloo', 'oslo', 3)).to.equal(1);
    expect(editDistance('slo', 'oslo', 3)).to.equal(1);
    expect(editDistance('oslp', 'oslo', 3)).to.equal(1);
    expect(editDistance('olso', 'oslo', 3)).to.equal(1);
    expect(editDistance('kitten', 'sitting', 3)).to.equal(3);
    expect(editDistance('', 'abc', 3)).to.equal(3);
  });

  it('is infinite beyond the limit', () => {
    expect(editDistance('kitten', 'sitting', 2)).to.equal(Infinity);
    expect(editDistance('ab', 'cd', 1)).to.equal(Infinity);
    expect(editDistance('a', 'aaaa', 2)).to.equal(Infinity);
  });

  it('is symmetric, and a limit does not change distances within it', () => {
    fc.assert(
      fc.property(word, word, fc.nat({ max: 8 }), (a, b, limit) => {
        const whole = editDistance(a, b, 8);
        expect(editDistance(b, a, 8)).to.equal(whole);
        expect(editDistance(a, b, limit)).to.equal(whole <= limit ? whole : Infinity);
        expect(whole === 0).to.equal(a === b);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('nearestCity', () => {
  let places: Places;
  const nearest = (spelling: string) => nearestCity(places, spelling, folding)?.name;

  before(async () => {
    places = await cataloguePlaces();
  });

  it('finds the city that was meant by a misspelling', () => {
    expect(nearest('Olso')).to.equal('Oslo');
    expect(nearest('Bergn')).to.equal('Bergen');
    expect(nearest('Vinnitsyia')).to.equal('Vinnytsia');
    expect(nearest('Copenagen')).to.equal('Copenhagen');
    expect(nearest('Одесе')).to.equal('Odesa');
    expect(nearest('Stavengar, Norway')).to.equal('Stavanger');
  });

  it('finds a city that is given with the wrong country', () => {
    expect(nearest('Oslo, Sweden')).to.equal('Oslo');
  });

  it('finds a city that is spelt correctly', () => {
    expect(nearest('oslo')).to.equal('Oslo');
  });

  it('prefers the nearest name to an earlier one', () => {
    const two = indexCities([city('Marburg'), city('Hamburgo'), city('Hamburg')]);
    expect(nearestCity(two, 'Hambrug', folding)?.name).to.equal('Hamburg');
  });

  it('finds nothing if no city is near', () => {
    for (const spelling of ['Atlantis', 'Gotham', 'London', 'Prague', 'Bern', 'xyz', '', ' ']) {
      expect(nearest(spelling), spelling).to.equal(undefined);
    }
    expect(nearest('x'.repeat(100_000))).to.equal(undefined);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (spelling) => {
        nearest(spelling);
      }),
    );
  });
});
