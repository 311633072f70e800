import { expect } from '@open-wc/testing';
import { createSearch } from '../../src/functions.js';
import { type SearchOptions } from '../../src/search/search.js';
import type { Query } from '../../src/search/query.js';
import { PracticeList } from '../../src/elements/practice-list.js';
import { filters, withValues } from '../../src/search/filters.js';
import { feed, ids, type Sketch } from './practices.js';

const sketches: readonly Sketch[] = [
  {
    id: 'oslo-data',
    cities: ['Oslo'],
    country: 'NO',
    topics: ['anti-discrimination-and-equality'],
    period: { start: 2022 },
  },
  {
    id: 'montreal-equity',
    cities: ['Montréal'],
    country: 'CA',
    topics: ['anti-discrimination-and-equality', 'public-and-community-services'],
    period: { start: 2016, ongoing: true },
  },
  {
    id: 'twins',
    cities: ['Oslo', 'Malmö'],
    country: 'NO',
    topics: ['Education'],
    period: { start: 2011, end: 2014 },
  },
  { id: 'national', country: 'Atlantis', topics: ['education'], period: { ongoing: true } },
  { id: 'undated', cities: ['Malmö'], country: 'SE', topics: ['refugees'] },
  { id: 'until', cities: ['Łódź'], country: 'PL', topics: ['refugees'], period: { end: 2018 } },
];

function search(options: SearchOptions = {}) {
  return createSearch(feed(sketches), { language: 'en', thisYear: 2026, ...options });
}

function found(query: Query, options?: SearchOptions): string[] {
  return ids(search(options).find({ sort: 'feed', ...query }));
}

describe('Filters', () => {
  it('keep everything if none is set', () => {
    expect(found({})).to.have.length(sketches.length);
    expect(
      found({ cities: [], countries: [], topics: [], years: {}, ids: [], exclude: [] }),
    ).to.have.length(sketches.length);
  });

  it('recognise a city in any spelling', () => {
    for (const spelling of ['Montreal', 'montréal', 'MONTRÉAL', 'Ville de Montréal']) {
      expect(found({ cities: [spelling] }), spelling).to.deep.equal(['montreal-equity']);
    }
    expect(found({ cities: ['Осло'] })).to.deep.equal(['oslo-data', 'twins']);
  });

  it('find nothing for an unknown city, not even practices without a city', () => {
    expect(found({ cities: ['Atlantis'] })).to.deep.equal([]);
  });

  it('tell cities of the same name apart if the spelling does', () => {
    const namesakes = feed(
      [
        { id: 'south', cities: ['Salisbury'], country: 'AU' },
        { id: 'north', cities: ['Salisbury'], country: 'GB' },
      ],
      [
        { name: 'Salisbury', country: 'AU', aliases: [] },
        { name: 'Salisbury', country: 'GB', aliases: [] },
      ],
    );
    const among = (query: Query): string[] => ids(createSearch(namesakes).find(query));
    expect(among({ cities: ['salisbury'] })).to.deep.equal(['south', 'north']);
    expect(among({ cities: ['Salisbury, GB'] })).to.deep.equal(['north']);
    expect(among({ cities: ['Salisbury'], countries: ['GB'] })).to.deep.equal(['north']);
  });

  it('find a period by both its years if its source gives them in the wrong order', () => {
    const backwards = createSearch(feed([{ id: 'a', period: { start: 2025, end: 2019 } }]));
    const inYear = (year: number) => backwards.find({ years: { from: year, to: year } }).total;
    expect([2018, 2019, 2022, 2025, 2026].map(inYear)).to.deep.equal([0, 1, 1, 1, 0]);
    expect([...backwards.find({}).facets.years.keys()]).to.include.members([2019, 2025]);
  });

  it('use the known city if the other one is unknown', () => {
    expect(found({ cities: ['Atlantis', 'lodz'] })).to.deep.equal(['until']);
  });

  it('recognise a country by code, by name and by the feed’s own word', () => {
    for (const country of ['NO', 'no', 'Norway', 'Norvège']) {
      expect(found({ countries: [country] }), country).to.deep.equal(['oslo-data', 'twins']);
    }
    expect(found({ countries: ['ATLANTIS'] })).to.deep.equal(['national']);
    expect(found({ countries: ['SE', 'Canada'] })).to.deep.equal(['montreal-equity', 'undated']);
  });

  it('recognise a topic by its slug in any case', () => {
    expect(found({ topics: ['education'] })).to.deep.equal(['twins', 'national']);
    expect(found({ topics: ['EDUCATION'] })).to.deep.equal(['twins', 'national']);
  });

  it('recognise a topic by its name in the language of the page', () => {
    const topicName = (slug: string): string => (slug === 'refugees' ? 'Réfugiés' : slug);
    expect(found({ topics: ['refugies'] }, { topicName })).to.deep.equal(['undated', 'until']);
    expect(found({ topics: ['refugees'] }, { topicName })).to.deep.equal(['undated', 'until']);
    expect(found({ topics: ['refugies'] })).to.deep.equal([]);
  });

  it('combine with "and", and their values with "or"', () => {
    expect(found({ cities: ['Oslo'], topics: ['education', 'refugees'] })).to.deep.equal(['twins']);
  });

  describe('by year', () => {
    it('keep what ran in at least one of the years', () => {
      expect(found({ years: { from: 2014, to: 2015 } })).to.deep.equal(['twins']);
      expect(found({ years: { from: 2012, to: 2012 } })).to.deep.equal(['twins']);
      expect(found({ years: { from: 2015, to: 2015 } })).to.deep.equal([]);
    });

    it('treat what is still running as running until this year', () => {
      expect(found({ years: { from: 2025, to: 2025 } })).to.deep.equal(['montreal-equity']);
      expect(found({ years: { from: 2026 } })).to.deep.equal(['montreal-equity', 'national']);
      expect(found({ years: { from: 2027 } })).to.deep.equal([]);
    });

    it('treat a lone start or end as both', () => {
      expect(found({ years: { from: 2018, to: 2018 } })).to.deep.equal([
        'montreal-equity',
        'until',
      ]);
      expect(found({ years: { to: 2012 } })).to.deep.equal(['twins']);
    });

    it('never keep undated practices', () => {
      expect(found({ years: { from: 1 } })).not.to.include('undated');
    });
  });

  it('keep only what is still running on request', () => {
    expect(found({ ongoing: true })).to.deep.equal(['montreal-equity', 'national']);
    expect(found({ ongoing: false })).to.have.length(sketches.length);
  });

  it('show exactly the requested ids, in their order, each once', () => {
    const query: Query = { ids: ['until', 'nowhere', 'oslo-data', 'until'] };
    expect(ids(search().find(query))).to.deep.equal(['until', 'oslo-data']);
    expect(ids(search().find({ ...query, sort: 'feed' }))).to.deep.equal(['oslo-data', 'until']);
  });

  it('leave out excluded practices, even if they are requested by id', () => {
    expect(found({ ids: ['twins', 'until'], exclude: ['twins'] })).to.deep.equal(['until']);
    expect(found({ exclude: ['twins'] })).to.have.length(sketches.length - 1);
  });
});

describe('Scope', () => {
  it('limits results and facets', () => {
    const oslo = search({ scope: { cities: ['oslo'] } });
    expect(ids(oslo.find({ sort: 'feed' }))).to.deep.equal(['oslo-data', 'twins']);
    expect(oslo.find({ cities: ['Montréal'] }).total).to.equal(0);
    expect([...oslo.find({}).facets.countries]).to.deep.equal([['NO', 2]]);
  });

  it('gives its sort, or the order of its ids, unless a query asks for another', () => {
    const picked = search({ scope: { ids: ['until', 'oslo-data'] } });
    expect(ids(picked.find({}))).to.deep.equal(['until', 'oslo-data']);
    expect(ids(picked.find({ sort: 'oldest' }))).to.deep.equal(['until', 'oslo-data']);
    expect(ids(picked.find({ sort: 'newest' }))).to.deep.equal(['oslo-data', 'until']);
    const sorted = search({ scope: { topics: ['refugees'], sort: 'feed' } });
    expect(ids(sorted.find({}))).to.deep.equal(['undated', 'until']);
  });
});

describe('Facets', () => {
  it('count what each choice would show, given all other filters', () => {
    const { facets } = search().find({ cities: ['Oslo'], topics: ['education'] });
    expect([...facets.topics]).to.have.deep.members([
      ['anti-discrimination-and-equality', 1],
      ['Education', 1],
    ]);
    expect([...facets.cities]).to.have.deep.members([
      ['Oslo', 1],
      ['Malmö', 1],
    ]);
    expect([...facets.countries]).to.deep.equal([['NO', 1]]);
    expect(facets.ongoing).to.equal(0);
  });

  it('agree with the results of each choice', () => {
    const everything = search();
    const base: Query = { ongoing: true };
    const { facets } = everything.find(base);
    for (const [topic, count] of facets.topics) {
      expect(everything.find({ ...base, topics: [topic] }).total, topic).to.equal(count);
    }
    for (const [country, count] of facets.countries) {
      expect(everything.find({ ...base, countries: [country] }).total, country).to.equal(count);
    }
    for (const [year, count] of facets.years) {
      const years = { from: year, to: year };
      expect(everything.find({ ...base, years }).total, String(year)).to.equal(count);
    }
    expect(everything.find({}).facets.ongoing).to.equal(everything.find(base).total);
  });

  it('leave out years in which nothing ran', () => {
    const { years } = search().find({ cities: ['Oslo'] }).facets;
    expect([...years.keys()]).to.have.members([2011, 2012, 2013, 2014, 2022]);
  });

  it('count a practice in every year it ran in', () => {
    const { years } = search().find({ cities: ['Malmö'] }).facets;
    expect([...years.keys()]).to.have.members([2011, 2012, 2013, 2014]);
  });
});

describe('Every filter', () => {
  const example: Query = {
    topics: ['education'],
    countries: ['NO'],
    cities: ['Oslo'],
    years: { from: 2018, to: 2022 },
    ongoing: true,
  };

  it('is an attribute of the list', () => {
    for (const { name } of filters) {
      expect(PracticeList.observedAttributes, name).to.include(name);
    }
  });

  it('gives back the values that it takes, and leaves other filters alone', () => {
    for (const filter of filters) {
      const values = filter.valuesOf(example);
      expect(values, filter.name).to.have.length(1);
      expect(withValues({}, filter, values)).to.deep.equal({
        [filter.field]: example[filter.field],
      });
      const without = withValues(example, filter, []);
      expect(filter.valuesOf(without)).to.deep.equal([]);
      expect(withValues(without, filter, values)).to.deep.equal(example);
    }
  });

  it('counts what each of its values would show', () => {
    const few = search();
    const { facets } = few.find({});
    for (const filter of filters) {
      const facet = facets[filter.field];
      if (typeof facet === 'number') {
        expect(few.find(withValues({}, filter, ['1'])).total).to.equal(facet);
        continue;
      }
      expect(facet.size, filter.name).to.be.above(1);
      const counts: Iterable<readonly [string | number, number]> = facet;
      for (const [value, count] of counts) {
        const { total } = few.find(withValues({}, filter, [String(value)]));
        expect(total, `${filter.name} ${value}`).to.equal(count);
      }
    }
  });
});
