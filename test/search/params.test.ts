import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { applyTo, fromParams, practiceIn, toParams } from '../../src/search/params.js';
import { normalise } from '../../src/search/normalise.js';
import { sortOrders, type Query } from '../../src/search/query.js';

const text = fc.string({ unit: 'grapheme' });
const year = fc.integer({ min: 0, max: 9999 });
const anyQuery = fc
  .record(
    {
      text,
      cities: fc.array(text),
      countries: fc.array(text),
      topics: fc.array(text),
      years: fc.record({ from: year, to: year }, { requiredKeys: [] }),
      ongoing: fc.boolean(),
      ids: fc.array(text),
      exclude: fc.array(text),
      sort: fc.constantFrom(...sortOrders),
    },
    { requiredKeys: [] },
  )
  .map((loose) => normalise(loose));

describe('Queries as parameters', () => {
  it('survive a round trip, under any prefix', () => {
    fc.assert(
      fc.property(anyQuery, text, (query, prefix) => {
        expect(fromParams(toParams(query, prefix), prefix)).to.deep.equal(query);
      }),
    );
  });

  it('survive a round trip through an address, beside any other parameters', () => {
    fc.assert(
      fc.property(anyQuery, fc.webQueryParameters(), (query, search) => {
        const before = fromParams(new URLSearchParams(search), 'p-');
        fc.pre(Object.keys(before).length === 0);
        const address = new URL(`https://example.org/${applyTo(`?${search}`, query, 'p-')}`);
        expect(fromParams(address.searchParams, 'p-')).to.deep.equal(query);
      }),
    );
  });

  it('have names that a person can read and edit', () => {
    const query: Query = {
      text: 'art for children',
      cities: ['Oslo', 'Rochester, NY'],
      years: { from: 2018, to: 2022 },
      ongoing: true,
      sort: 'title',
    };
    expect(applyTo('', query, '')).to.equal(
      '?q=art+for+children&city=Oslo&city=Rochester%2C+NY&year=2018/2022&ongoing=1&sort=title',
    );
  });

  it('ignore nonsense', () => {
    const params = new URLSearchParams(
      'q=%20&year=soon&sort=best&ongoing=maybe&city=&x=1&year=2020',
    );
    expect(fromParams(params, '')).to.deep.equal({});
    expect(fromParams(new URLSearchParams('%=%&q=%ff%fe'), '')).to.have.property('text');
  });

  it('do not mix if they have different prefixes', () => {
    const params = new URLSearchParams('a-q=one&b-q=two&q=three');
    expect(fromParams(params, 'a-')).to.deep.equal({ text: 'one' });
    expect(fromParams(params, 'b-')).to.deep.equal({ text: 'two' });
  });
});

describe('A query applied to an address', () => {
  it('leaves other parameters exactly as they are', () => {
    const search = '?flag&a=%20b+c&p-q=old&utm_source=x%2Fy&p-city=Oslo&&q=theirs';
    expect(applyTo(search, { text: 'new' }, 'p-')).to.equal(
      '?flag&a=%20b+c&utm_source=x%2Fy&q=theirs&p-q=new',
    );
  });

  it('leaves no trace if it is empty', () => {
    expect(applyTo('?p-q=old&p-sort=title', {}, 'p-')).to.equal('');
    expect(applyTo('?p-q=old&a=1', {}, 'p-')).to.equal('?a=1');
  });

  it('removes a link to one practice, or writes the one it is given', () => {
    expect(applyTo('?practice=oslo&a=1', { text: 'x' }, '')).to.equal('?a=1&q=x');
    const search = applyTo('?a=1', {}, '', 'oslo & co');
    expect(search).to.equal('?a=1&practice=oslo+%26+co');
    expect(practiceIn(new URLSearchParams(search), '')).to.equal('oslo & co');
    expect(practiceIn(new URLSearchParams(search), 'p-')).to.equal(undefined);
  });
});
