import { expect } from '@open-wc/testing';
import { formatYears, parseYears } from '../../src/search/query.js';
import { normalise } from '../../src/search/normalise.js';

describe('The normal form of a query', () => {
  it('leaves out empty values', () => {
    expect(
      normalise({
        text: '  ',
        cities: [],
        countries: ['', ' '],
        topics: undefined,
        years: {},
        ongoing: false,
        sort: 'shuffled',
      }),
    ).to.deep.equal({});
  });

  it('keeps a text as typed, including a trailing space', () => {
    expect(normalise({ text: 'art ' })).to.deep.equal({ text: 'art ' });
  });

  it('keeps each value once, in order', () => {
    expect(normalise({ ids: ['b', 'a', 'b'] })).to.deep.equal({ ids: ['b', 'a'] });
  });

  it('puts years in order and drops invalid ones', () => {
    expect(normalise({ years: { from: 2022, to: 2018 } })).to.deep.equal({
      years: { from: 2018, to: 2022 },
    });
    expect(normalise({ years: { from: Number.NaN, to: 2018 } })).to.deep.equal({
      years: { to: 2018 },
    });
    expect(normalise({ years: { from: 2018.5 } })).to.deep.equal({});
  });

  it('is not changed by normalising again', () => {
    const query = { text: 'a', cities: ['Oslo'], years: { from: 2020 }, ongoing: true } as const;
    expect(normalise(normalise(query))).to.deep.equal(query);
  });
});

describe('Years as text', () => {
  const forms = [
    ['2020', { from: 2020, to: 2020 }],
    ['2018/2022', { from: 2018, to: 2022 }],
    ['2020/..', { from: 2020 }],
    ['../2022', { to: 2022 }],
  ] as const;
  for (const [text, years] of forms) {
    it(`are read from and written as ${text}`, () => {
      expect(parseYears(text)).to.deep.equal(years);
      expect(formatYears(years)).to.equal(text);
    });
  }

  it('may have spaces around them and be in the wrong order', () => {
    expect(parseYears(' 2022/2018 ')).to.deep.equal({ from: 2018, to: 2022 });
  });

  it('are ignored if they are anything else', () => {
    for (const text of ['', '..', '../..', '2020-2022', 'now', '20201', '2020/2021/2022', '1e3']) {
      expect(parseYears(text), text).to.equal(undefined);
    }
  });
});
