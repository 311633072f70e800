import { expect } from '@open-wc/testing';
import { createSearch } from '../../src/functions.js';
import { type SearchOptions } from '../../src/search/search.js';
import type { Query } from '../../src/search/query.js';
import { feed, type Sketch } from './practices.js';

const sketches: readonly Sketch[] = [
  { id: 'lodz', title: 'Festival', cities: ['Łódź'], country: 'PL', topics: ['culture'] },
  {
    id: 'oslo',
    title: 'Éducation for all',
    cities: ['Oslo'],
    country: 'NO',
    topics: ['education'],
  },
  { id: 'oslo-2', title: 'Music', cities: ['Oslo'], country: 'NO', topics: ['culture'] },
];

function suggest(query: Query, options: SearchOptions = {}) {
  return createSearch(feed(sketches), { language: 'en', ...options }).suggest(query);
}

describe('Suggestions', () => {
  it('name the nearest city, in its own spelling', () => {
    expect(suggest({ text: 'lozk' }).text).to.equal('Łódź');
    expect([...suggest({ cities: ['Lodsz'] }).cities]).to.deep.equal([['Lodsz', 'Łódź']]);
  });

  it('name the nearest word if the text is too far from it to be corrected automatically', () => {
    expect(createSearch(feed(sketches)).find({ text: 'edukaxxion' }).total).to.equal(0);
    expect(suggest({ text: 'edukaxxion oslo' }).text).to.equal('Éducation oslo');
  });

  it('drop a word that is not near any other', () => {
    expect(suggest({ text: 'oslo xqzwv' }).text).to.equal('oslo');
  });

  it('never propose a text that finds nothing', () => {
    expect(suggest({ text: 'xqzwv' })).not.to.have.property('text');
    expect(suggest({ text: 'lozk', countries: ['NO'] })).not.to.have.property('text');
    expect(suggest({ text: 'oslo' })).not.to.have.property('text');
  });

  it('name the nearest city for one that the webmaster misspelt', () => {
    expect([...suggest({}, { scope: { cities: ['Osslo'] } }).cities]).to.deep.equal([
      ['Osslo', 'Oslo'],
    ]);
  });

  it('name no city for one that is known or not near any', () => {
    expect(suggest({ cities: ['Atlantis', 'Montreal'] }).cities.size).to.equal(0);
  });

  it('count the results without each filter', () => {
    const { without } = suggest({ text: 'festival', cities: ['Oslo'], topics: ['culture'] });
    expect([...without]).to.have.deep.members([
      ['text', 1],
      ['cities', 1],
      ['topics', 0],
    ]);
  });

  it('include the current results in that count', () => {
    expect(suggest({ cities: ['Oslo'], topics: ['culture'] }).without.get('cities')).to.equal(2);
  });

  it('count nothing if no filter is set', () => {
    expect(suggest({}).without.size).to.equal(0);
  });
});
