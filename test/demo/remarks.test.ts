import { expect } from '@open-wc/testing';
import { remarksOf } from '../../demo/builder/remarks.js';
import type { Options } from '../../demo/builder/options.js';
import { parseFeed } from '../../src/index.js';
import { feedOf, item } from '../fixtures/feed.js';
import { defaults, optionsWith } from './builder.js';

const feed = parseFeed(feedOf([item('one'), item('two')]));
const said = (changes: Partial<Options>): readonly string[] =>
  remarksOf(optionsWith(changes), defaults, feed);

describe('the remarks of the builder', () => {
  it('are none for choices that all have an effect', () => {
    expect(said({})).to.deep.equal([]);
    expect(said({ show: 'search', city: 'Oslo', urlPrefix: 'p-', sort: 'title' })).to.eql([]);
  });

  for (const [changes, ...remarks] of [
    [
      { show: 'card', map: true, topic: 'roma', filters: 'city' },
      'One practice is shown, so this has no effect: topics, map, filters of the search.',
    ],
    [{ filters: 'city' }, 'There is no search, so this has no effect: filters of the search.'],
    [
      { way: 'static', layout: 'list', ownColours: true, show: 'search' },
      'Plain HTML has no script, so this has no effect: layout, own colours.',
      'Plain HTML has no search: it has the list only.',
    ],
    [
      { way: 'iframe', urlPrefix: 'p-', show: 'search', filters: '' },
      'A frame cannot change the address of your page, so this has no effect: prefix for searches in the address.',
      'A frame has no search without filters: yours has all of them.',
    ],
    [
      { accent: '#ff0000', mapLink: '/x' },
      'Your own colours are off, so this has no effect: colour of links and buttons.',
      'There is no map in plain HTML, so this has no effect: where the links of the map lead.',
    ],
    [
      { way: 'static', show: 'card', map: true, mapLink: '/x' },
      'One practice is shown, so this has no effect: map, where the links of the map lead.',
    ],
    [
      { way: 'static', script: 'https://city.example/practices.js', integrity: false },
      'Plain HTML has no script, so this has no effect: address of the script, “only this exact script”.',
    ],
    [
      { way: 'iframe', integrity: false },
      'A frame has its own script, so this has no effect: “only this exact script”.',
    ],
    [{ lang: 'tlh' }, 'The elements do not speak tlh: their own words are in English there.'],
  ] as const)
    it(`say what has no effect: ${JSON.stringify(changes)}`, () => {
      expect(said(changes)).to.deep.equal(remarks);
    });

  it('say what the feed does not have, and what the search does not know', () => {
    expect(said({ topic: 'nonsense', year: 'last' })).to.deep.equal([
      'topic “nonsense”: the feed has no practices on this topic.',
      'year “last”: write a year or an interval: 2020, 2018/2022, 2020/..',
    ]);
    expect(said({ show: 'search', filters: 'topics' })[0]).to.equal(
      'filters “topics”: write some of topic, country, city, year, ongoing, sort. Did you mean "topic"?',
    );
  });

  it('say which filters are left out, because all practices have the same value', () => {
    expect(said({ show: 'search', filters: 'city year' })).to.deep.equal([
      'Filters with fewer than two choices are not shown: city.',
    ]);
  });

  it('say how many practices plain HTML leaves out', () => {
    expect(said({ way: 'static', pageSize: '1' })).to.deep.equal([
      'Plain HTML has no button that shows more: it has 1 of 2 practices.',
    ]);
    for (const pageSize of ['2', '12', 'all'])
      expect(said({ way: 'static', pageSize })).to.deep.equal([]);
    expect(said({ pageSize: '1' })).to.deep.equal([]);
  });

  it('say what a map shows and does not show', () => {
    const located = parseFeed(
      feedOf([item('one'), item('two', { _practice: { city: 'Atlantis' } })], {
        _practices: {
          cities: [{ name: 'Oslo', country: 'NO', latitude: 59.91, longitude: 10.74 }],
        },
      }),
    );
    expect(remarksOf(optionsWith({ map: true }), defaults, located)).to.deep.equal([
      'The map has one dot: Oslo.',
      'Not on the map, because the feed has no coordinates for them: 1 practice.',
    ]);
  });
});
