import { expect } from '@open-wc/testing';
import { createSearch, type SearchOptions } from '../../src/search/search.js';
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
  it('name the nearest city, spelt as it is', () => {
    expect(suggest({ text: 'lozk' }).text).to.equal('Łódź');
    expect([...suggest({ cities: ['Lodsz'] }).cities]).to.deep.equal([['Lodsz', 'Łódź']]);
  });

  it('name the nearest word where typing went too wrong to be corrected unasked', () => {
    expect(createSearch(feed(sketches)).find({ text: 'edukazzion' }).total).to.equal(0);
    expect(suggest({ text: 'edukazzion oslo' }).text).to.equal('Éducation oslo');
  });

  it('drop a word that nothing is near', () => {
    expect(suggest({ text: 'oslo xqzwv' }).text).to.equal('oslo');
  });

  it('say nothing that finds nothing', () => {
    expect(suggest({ text: 'xqzwv' })).not.to.have.property('text');
    expect(suggest({ text: 'lozk', countries: ['NO'] })).not.to.have.property('text');
    expect(suggest({ text: 'oslo' })).not.to.have.property('text');
  });

  it('name the nearest city for one that the webmaster misspelt', () => {
    expect([...suggest({}, { scope: { cities: ['Osslo'] } }).cities]).to.deep.equal([
      ['Osslo', 'Oslo'],
    ]);
  });

  it('name no city for what is nowhere near one, or known', () => {
    expect(suggest({ cities: ['Atlantis', 'Montreal'] }).cities.size).to.equal(0);
  });

  it('count what there would be without each filter', () => {
    const { without } = suggest({ text: 'festival', cities: ['Oslo'], topics: ['culture'] });
    expect([...without]).to.have.deep.members([
      ['text', 1],
      ['cities', 1],
      ['topics', 0],
    ]);
  });

  it('count what a filter lets through together with what it holds back', () => {
    expect(suggest({ cities: ['Oslo'], topics: ['culture'] }).without.get('cities')).to.equal(2);
  });

  it('count nothing where nothing is set', () => {
    expect(suggest({}).without.size).to.equal(0);
  });
});
