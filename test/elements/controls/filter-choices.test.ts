import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { chipsOf } from '../../../src/elements/controls/filter-chips.js';
import { choicesOf, turningYears } from '../../../src/elements/controls/filter-choices.js';
import { countryName } from '../../../src/elements/formats.js';
import { topicName } from '../../../src/elements/topics.js';
import { createSearch, parseFeed } from '../../../src/functions.js';
import { filterNamed, filters, withValues } from '../../../src/search/filters.js';
import type { Filter } from '../../../src/search/filter.js';
import { normalise } from '../../../src/search/normalise.js';
import type { Query } from '../../../src/search/query.js';
import { at, feedOf, item } from '../../fixtures/feed.js';

const language = 'en';

function searchIn(items: readonly unknown[], changes: Record<string, unknown> = {}) {
  return createSearch(parseFeed(feedOf(items, changes)), {
    language,
    topicName,
    countryName: (code) => countryName(code, language),
    thisYear: 2026,
  });
}

function named(name: string): Filter {
  const filter = filterNamed(name);
  if (!filter) throw new Error(`no filter ${name}`);
  return filter;
}

/** A filter's choices with their counts; those that are selected are starred. */
function labels(search: ReturnType<typeof searchIn>, name: string, query: Query = {}): string[] {
  return choicesOf(named(name), search.find(query), query, language).map(
    ({ name: text, count, selected }) =>
      `${selected ? '*' : ''}${text}${count === undefined ? '' : ` (${count})`}`,
  );
}

function tagged(...tags: readonly (readonly string[])[]) {
  return searchIn(tags.map((list, i) => item(`p${i}`, { tags: list })));
}

function from(...countries: readonly string[]) {
  return searchIn(
    countries.map((country, i) => item(`p${i}`, { ...at('', country), tags: [] })),
    { _practices: {} },
  );
}

describe('The choices of a filter', () => {
  const kinds: readonly (readonly [what: string, labels: string[], found: string[]])[] = [
    [
      'case',
      labels(tagged(['Education', 'education'], ['education'], ['EDUCATION ']), 'topic'),
      ['Education (3)'],
    ],
    [
      'composed letters',
      labels(tagged(['Café culture'], ['Cafe\u0301 culture']), 'topic'),
      ['Café culture (2)'],
    ],
    [
      'kinds of spaces',
      labels(tagged(['youth work'], ['youth\u00a0work'], ['youth\u2009 work']), 'topic'),
      ['youth work (3)'],
    ],
    [
      'a slug and its name',
      labels(
        tagged(
          ['culture-leisure-and-heritage'],
          ['Culture, leisure and heritage'],
          ['culture, Leisure and heritage'],
        ),
        'topic',
      ),
      ['Culture, leisure and heritage (3)'],
    ],
    [
      'a slug and a name of the feed’s own',
      labels(tagged(['night-life'], ['Night life'], ['Night life']), 'topic'),
      ['Night life (3)'],
    ],
    [
      'unknown countries',
      labels(from('Wonderland', 'wonderland', 'WONDERLAND', 'Wonder\u00a0land'), 'country'),
      ['Wonder\u00a0land (1)', 'Wonderland (3)'],
    ],
    [
      'codes and names of countries',
      labels(from('NO', 'no', 'Norway', 'Norge'), 'country'),
      ['Norway (4)'],
    ],
  ];
  for (const [what, shown, expected] of kinds) {
    it(`are one for a value in several spellings: ${what}`, () => {
      expect(shown).to.have.members(expected);
    });
  }

  it('are one for a city that the feed lists twice', () => {
    const search = searchIn([item('a', at('Malaga', 'ES')), item('b', at('MALAGA', 'ES'))], {
      _practices: {
        cities: [
          { name: 'Malaga', country: 'ES' },
          { name: 'MALAGA', country: 'ES' },
        ],
      },
    });
    expect(labels(search, 'city')).to.eql(['Malaga (2)']);
    expect(search.find({ cities: ['malaga'] }).total).to.equal(2);
  });

  it('keep topics apart whose names only join the same words', () => {
    const search = tagged(['youth', 'work'], ['youth, work']);
    expect(labels(search, 'topic')).to.have.length(3);
  });

  it('are spelt by a slug if there is one, otherwise as most practices are', () => {
    const values = (...tags: readonly (readonly string[])[]) => [
      ...tagged(...tags)
        .find({})
        .facets.topics.keys(),
    ];
    expect(values(['Education'], ['education'])).to.eql(['education']);
    expect(values(['Education'], ['EDUCATION'])).to.eql(['EDUCATION']);
    expect(
      values(
        ['Culture, leisure and heritage'],
        ['Culture, leisure and heritage'],
        ['culture-leisure-and-heritage'],
      ),
    ).to.eql(['culture-leisure-and-heritage']);
    expect(values(['Night Life'], ['night life'], ['night life'])).to.eql(['night life']);
    expect(values(['Night Life'], ['night life'])).to.eql(['Night Life']);
  });

  it('are selected by any spelling of their value, with one chip', () => {
    const search = tagged(['Education'], ['roma']);
    for (const topics of [['EDUCATION'], ['education', 'Éducation'], ['Education ']]) {
      const query: Query = { topics };
      expect(labels(search, 'topic', query), topics.join()).to.eql(['*Education (1)', 'Roma (1)']);
      const chips = chipsOf(query, search.find(query), language);
      expect(chips.map(({ name, without }) => [name, without(query)])).to.eql([['Education', {}]]);
    }
    const cities = searchIn([item('a'), item('b', at('Łódź', 'PL'))]);
    for (const city of ['OSLO', 'oslo', 'Осло', 'Oslo, Norway']) {
      const query: Query = { cities: [city] };
      expect(labels(cities, 'city', query), city).to.include('*Oslo (1)');
      expect(chipsOf(query, cities.find(query), language).map(({ name }) => name)).to.eql(['Oslo']);
    }
    const country: Query = { countries: ['norvège'] };
    expect(labels(cities, 'country', country)).to.include('*Norway (1)');
  });

  it('are selected one by one if a city shares its name with another', () => {
    const search = searchIn([item('a', at('Salisbury', 'GB')), item('b', at('Salisbury', 'AU'))], {
      _practices: {
        cities: [
          { name: 'Salisbury', country: 'GB' },
          { name: 'Salisbury', country: 'AU' },
        ],
      },
    });
    expect(labels(search, 'city', { cities: ['salisbury'] })).to.eql(['*Salisbury (2)']);
    const one: Query = { cities: ['Salisbury, AU'] };
    expect(labels(search, 'city', one)).to.eql(['*Salisbury, Australia', 'Salisbury (2)']);
    expect(search.find(one).total).to.equal(1);
  });

  it('are sorted by their letters, without quotes and other signs', () => {
    const search = tagged(
      ['“Welcome”'],
      ['«Babel»'],
      ['¿Quién?'],
      ['…and'],
      ['Zoo'],
      ['(Re)use'],
      ['Rest'],
    );
    expect(labels(search, 'topic').map((label) => label.slice(0, -4))).to.eql([
      '…and',
      '«Babel»',
      '¿Quién?',
      'Rest',
      '(Re)use',
      '“Welcome”',
      'Zoo',
    ]);
  });

  it('keep their place, whatever is chosen, also those that would find nothing', () => {
    const search = searchIn([
      item('a', { tags: ['education'] }),
      item('b', { tags: ['roma'], ...at('Łódź', 'PL') }),
      item('c', { tags: ['sport'], ...at('Bergen', 'NO') }),
    ]);
    const before = labels(search, 'city');
    expect(before).to.eql(['Bergen (1)', 'Łódź (1)', 'Oslo (1)']);
    expect(labels(search, 'city', { topics: ['roma'] })).to.eql([
      'Bergen (0)',
      'Łódź (1)',
      'Oslo (0)',
    ]);
    expect(labels(search, 'city', { cities: ['Oslo', 'Łódź'], topics: ['roma'] })).to.eql([
      'Bergen (0)',
      '*Łódź (1)',
      '*Oslo (0)',
    ]);
  });

  it('begin with the values of an address that are none, as quotations', () => {
    const search = searchIn([item('a'), item('b', at('Łódź', 'PL'))]);
    expect(labels(search, 'city', { cities: ['Łódź', 'Nowhere\u202e'] })).to.eql([
      '*“Nowhere”',
      '*Łódź (1)',
      'Oslo (1)',
    ]);
    // The feed has none of it, but the interface has a name for it.
    expect(labels(search, 'country', { countries: ['DK'] })[0]).to.equal('*Denmark');
  });

  it('of years are those in which a practice began or ended, and those of the query, the latest first', () => {
    const search = searchIn([
      item('a', at('Oslo', 'NO', '1990/2019')),
      item('b', at('Oslo', 'NO', '2015/..')),
      item('c', at('Oslo', 'NO', '2022')),
      item('d', at('Oslo', 'NO', '')),
    ]);
    const results = search.find({ text: 'nothing' });
    expect(turningYears(results, {})).to.eql([2022, 2019, 2015, 1990]);
    const years = { from: 2000, to: 2019 };
    expect(turningYears(results, { years })).to.eql([2022, 2019, 2015, 2000, 1990]);
  });

  it('of years are named on chips as cards name them, in every browser', () => {
    const search = searchIn([item('a')]);
    const chip = (value: string, tag: string): string | undefined => {
      const query = withValues({}, named('year'), [value]);
      return chipsOf(query, search.find(query), tag)[0]?.name;
    };
    expect(chip('2018/2020', 'en')).to.equal('2018–2020');
    expect(chip('2020/..', 'en')).to.equal('Since 2020');
    expect(chip('../2022', 'en')).to.equal('Until 2022');
    expect(chip('2022/2018', 'de')).to.equal('2018–2022');
    expect(chip('50/60', 'en')).to.equal('50–60');
    expect(chip('2020', 'en')).to.equal('2020');
  });

  it('yield exactly as many practices as they show, for any feed and query', () => {
    const spelt = (...values: readonly string[]) => fc.constantFrom(...values);
    const topic = spelt(
      'education',
      'Education',
      'EDUCATION ',
      'Café culture',
      'Cafe\u0301 culture',
      'youth work',
      'youth\u00a0work',
      'youth-work',
      'youth, work',
      'culture-leisure-and-heritage',
      'Culture, leisure and heritage',
      'C++',
      'C#',
      '–',
    );
    const country = spelt(
      'NO',
      'no',
      'Norway',
      'UK',
      'GB',
      'Wonderland',
      'WONDERLAND',
      'wonder land',
      'XX',
      '',
    );
    const city = spelt(
      'Oslo',
      'oslo',
      'OSLO',
      'Осло',
      'Lodz',
      'Salisbury',
      'salisbury',
      'Biel/Bienne',
      'Biel',
      '',
    );
    const period = spelt('2018', '2018/2020', '2016/..', '../2019', '2020/2018', 'soon', '');
    const items = fc.array(
      fc.record({
        tags: fc.array(topic, { maxLength: 4 }),
        _practice: fc.record({ country, cities: fc.array(city, { maxLength: 3 }), period }),
      }),
      { maxLength: 12 },
    );
    const lists = fc.array(fc.record({ name: city, country }), { maxLength: 5 });
    const asked: fc.Arbitrary<Query> = fc.record({
      topics: fc.array(topic, { maxLength: 2 }),
      countries: fc.array(country, { maxLength: 2 }),
      cities: fc.array(city, { maxLength: 2 }),
      years: spelt('2018', '2019/..').map((year) => (year === '2018' ? {} : { from: 2019 })),
      ongoing: fc.boolean(),
    });
    fc.assert(
      fc.property(items, lists, asked, fc.boolean(), (some, cities, wanted, normalised) => {
        const query = normalise(wanted);
        const search = searchIn(
          some.map((each, i) => ({ id: `p${i}`, title: `Practice ${i}`, ...each })),
          { _practices: { cities, ...(normalised ? { normalised: 1 } : {}) } },
        );
        const results = search.find(query);
        for (const filter of filters.filter(({ kind }) => kind === 'choice')) {
          const choices = choicesOf(filter, results, query, language);
          const offered = results.everything.facets[filter.field] as Map<string, number>;
          const seen = choices
            .filter(({ value }) => offered.has(value))
            .map(({ name }) => name.normalize('NFKC').toLowerCase());
          expect(new Set(seen).size, seen.join()).to.equal(seen.length);
          for (const { value, name, count } of choices) {
            if (count === undefined) continue;
            const { total } = search.find(withValues(query, filter, [value]));
            expect(total, `${filter.name} ${name}`).to.equal(count);
          }
        }
      }),
      { numRuns: 400 },
    );
  });
});
