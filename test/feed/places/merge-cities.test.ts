import { expect } from '@open-wc/testing';
import { mergeCities } from '../../../src/feed/places/merge-cities.js';
import type { City } from '../../../src/feed/places/places.js';

const city = (name: string, country: string | undefined, ...aliases: string[]): City =>
  country === undefined ? { name, aliases } : { name, country, aliases };

/** The names of the merged cities, and by which of them the cities of each list go. */
function namesOf(...lists: readonly City[][]): { all: string[]; known: (string | undefined)[][] } {
  const { cities, known } = mergeCities(lists);
  return {
    all: cities.map(({ name }) => name),
    known: lists.map((list) => list.map((each) => known.get(each)?.name)),
  };
}

describe('the cities of several feeds', () => {
  it('are one list, in the order of the feeds', () => {
    const { all, known } = namesOf(
      [city('Oslo', 'NO', 'Осло'), city('Bergen', 'NO', 'Bjørgvin')],
      [city('Lublin', 'PL', 'Люблін')],
    );
    expect(all).to.deep.equal(['Oslo', 'Bergen', 'Lublin']);
    expect(known).to.deep.equal([['Oslo', 'Bergen'], ['Lublin']]);
  });

  it('are the same city by its name, in any case and without accents, or by an alias of an earlier feed', () => {
    const wien = city('Wien', 'AT', 'Vienna', 'Vienne');
    const { all, known } = namesOf(
      [wien, city('Zürich', 'CH', 'Zurigo')],
      [city('Vienna', 'AT', 'Bécs'), city('ZURICH', 'CH', 'Zurych')],
    );
    expect(all).to.deep.equal(['Wien', 'Zürich']);
    expect(known[1]).to.deep.equal(['Wien', 'Zürich']);
    const { cities } = mergeCities([[wien], [city('Vienna', 'AT', 'Bécs')]]);
    expect(cities[0]?.aliases).to.deep.equal(['Vienna', 'Vienne', 'Bécs']);
  });

  it('are not the same city in another country, or if they only have an alias in common', () => {
    const { all } = namesOf(
      [city('Salisbury', 'AU', 'Sally'), city('Frankfurt am Main', 'DE', 'Frankfurt')],
      [city('Salisbury', 'GB', 'New Sarum'), city('Frankfurt (Oder)', 'DE', 'Frankfurt')],
    );
    expect(all).to.deep.equal(['Salisbury', 'Frankfurt am Main', 'Salisbury', 'Frankfurt (Oder)']);
  });

  it('are two cities if one list has both', () => {
    const twins = [city('Newport', 'GB', 'Casnewydd'), city('Newport', 'GB', 'Newport Pagnell')];
    expect(namesOf([], twins).all).to.deep.equal(['Newport', 'Newport']);
  });

  it('take what is missing from later feeds: country, names, coordinates', () => {
    const [oslo] = mergeCities([
      [{ name: 'Oslo', aliases: ['Osló'], names: { se: 'Oslove' } }],
      [
        {
          name: 'Oslo',
          country: 'NO',
          aliases: ['Christiania'],
          names: { se: 'Osllu', uk: 'Осло' },
          latitude: 59.9,
          longitude: 10.7,
        },
      ],
    ]).cities;
    expect({ ...oslo }).to.deep.equal({
      name: 'Oslo',
      country: 'NO',
      aliases: ['Osló', 'Christiania'],
      names: { se: 'Oslove', uk: 'Осло' },
      latitude: 59.9,
      longitude: 10.7,
    });
  });

  it('are called as the first feed does that knows more of them than the name', () => {
    const { all, known } = namesOf(
      [city('Vienna', 'AT'), city('Zurich', 'CH')],
      [city('Wien', 'AT', 'Vienna', 'Vienne'), city('Zürich', 'CH', 'Zurigo')],
    );
    expect(all).to.deep.equal(['Wien', 'Zürich']);
    expect(known).to.deep.equal([
      ['Wien', 'Zürich'],
      ['Wien', 'Zürich'],
    ]);
  });

  it('stay the same objects where no other feed knows more', () => {
    const oslo = city('Oslo', 'NO', 'Осло');
    const { cities, known } = mergeCities([[oslo], [city('Bergen', 'NO')]]);
    expect(cities[0]).to.equal(oslo);
    expect(known.get(oslo)).to.equal(oslo);
  });

  it('are the same city by an alias or translated name in either feed, whichever comes first', () => {
    const oslo = { ...city('Oslo', 'NO', 'Ánslo'), latitude: 59.91, longitude: 10.75 };
    const kristiania = { ...city('Kristiania', 'NO', 'Oslo'), latitude: 59.9, longitude: 10.7 };
    expect(namesOf([oslo], [kristiania])).to.deep.equal({
      all: ['Oslo'],
      known: [['Oslo'], ['Oslo']],
    });
    expect(namesOf([kristiania], [oslo]).all).to.deep.equal(['Kristiania']);
    const [both] = mergeCities([[oslo], [kristiania]]).cities;
    expect(both?.aliases).to.deep.equal(['Ánslo', 'Kristiania']);
    const lviv = city('Lviv', 'UA', 'Lwów');
    const translated = { ...city('Львів', 'UA', 'Lemberg'), names: { en: 'Lviv' } };
    expect(namesOf([lviv], [translated]).all).to.deep.equal(['Lviv']);
    expect(namesOf([translated], [lviv]).all).to.deep.equal(['Львів']);
  });

  it('are the same city if a third feed says so', () => {
    const feeds = [
      [city('Oslo', 'NO', 'Ánslo')],
      [city('Kristiania', 'NO', 'Christiania')],
      [city('Oslove', 'NO', 'Oslo', 'Kristiania')],
    ];
    const { all, known } = namesOf(...feeds);
    expect(all).to.deep.equal(['Oslo']);
    expect(known).to.deep.equal([['Oslo'], ['Oslo'], ['Oslo']]);
    const [anslo, oslo, kristiania] = [
      city('Anslo', 'NO', 'Oslo'),
      city('Oslo', 'NO', 'Ánslo'),
      city('Kristiania', 'NO', 'Oslo'),
    ];
    expect(namesOf([anslo], [oslo], [kristiania]).all).to.deep.equal(['Anslo']);
  });

  it('are two cities if they are far apart', () => {
    const wales = { ...city('Newport', 'GB', 'Casnewydd'), latitude: 51.59, longitude: -3 };
    const wight = { ...city('Newport', 'GB', 'Medina'), latitude: 50.7, longitude: -1.29 };
    const { cities, doubts } = mergeCities([[wales], [wight]]);
    expect(cities).to.deep.equal([wales, wight]);
    expect(doubts).to.deep.equal([]);
  });

  it('are where a feed says so with both latitude and longitude', () => {
    const oslo = city('Oslo', 'NO', 'Осло');
    const half = { ...oslo, latitude: 60 };
    const otherHalf = { ...oslo, longitude: 11 };
    const whole = { ...oslo, latitude: 59.91, longitude: 10.75 };
    const merge = (one: City, two: City) => {
      const [{ latitude, longitude } = oslo] = mergeCities([[one], [two]]).cities;
      return [latitude, longitude];
    };
    for (const part of [half, otherHalf]) {
      expect(merge(part, whole)).to.deep.equal([59.91, 10.75]);
      expect(merge(whole, part)).to.deep.equal([59.91, 10.75]);
    }
    expect(merge(half, otherHalf)).to.deep.equal([undefined, undefined]);
  });

  it('that only have an alias in common are one within a town, two far away, and otherwise doubtful', () => {
    const main = city('Frankfurt am Main', 'DE', 'Frankfurt');
    const other = city('Frankfort', 'DE', 'Frankfurt');
    const at = (latitude: number, each: City): City => ({ ...each, latitude, longitude: 8.68 });
    const merge = (one: City, two: City) => {
      const { cities, doubts } = mergeCities([[one], [two]]);
      return [cities.length, doubts.length];
    };
    expect(merge(at(50.11, main), at(50.12, other))).to.deep.equal([1, 0]);
    expect(merge(at(50.11, main), at(50.24, other))).to.deep.equal([2, 1]);
    expect(merge(at(50.11, main), at(52.34, other))).to.deep.equal([2, 0]);
    expect(merge(main, other)).to.deep.equal([2, 1]);
  });

  it('stay two if one feed has both, and are doubtful if either may be meant', () => {
    const main = city('Frankfurt am Main', 'DE', 'Frankfurt');
    const oder = city('Frankfurt (Oder)', 'DE', 'Frankfurt');
    const one = city('Frankfurt', 'DE', 'Francfort');
    for (const lists of [
      [[one], [main, oder]],
      [[main, oder], [one]],
    ]) {
      const { cities, doubts } = mergeCities(lists);
      expect(cities).to.have.length(3);
      expect(doubts).to.have.length(lists[1]?.length ?? 0);
    }
    const listed = city('Frankfurt', 'DE', 'FFM');
    expect(namesOf([one], [listed, oder]).all).to.deep.equal(['Frankfurt', 'Frankfurt (Oder)']);
  });

  it('stay apart and are doubtful if one list has cities in two countries or far apart for one of another', () => {
    const unknown = city('Valencia', undefined);
    const spain = { ...city('Valencia', 'ES', 'València'), latitude: 39.47, longitude: -0.37 };
    const venezuela = { ...city('Valencia', 'VE'), latitude: 10.16, longitude: -68 };
    const wales = { ...city('Newport', 'GB'), latitude: 51.59, longitude: -3 };
    const wight = { ...city('Newport', 'GB'), latitude: 50.7, longitude: -1.29 };
    for (const [one, first, second] of [
      [unknown, spain, venezuela],
      [unknown, city('Valencia', 'ES'), city('Valencia', 'VE')],
      [city('Newport', 'GB'), wales, wight],
    ] as const) {
      const { cities, known, doubts } = mergeCities([[one], [first, second]]);
      expect(cities).to.deep.equal([one, first, second]);
      for (const each of cities) expect(known.get(each)).to.equal(each);
      expect(doubts).to.deep.equal([
        { city: first, list: 1, others: [one] },
        { city: second, list: 1, others: [one] },
      ]);
      expect(mergeCities([[first, second], [one]]).doubts).to.have.length(1);
    }
  });

  it('stay apart if a third feed has a city that may be either', () => {
    const lists = [
      [city('Valencia', 'ES')],
      [city('Valencia', 'VE')],
      [city('Valencia', undefined)],
    ];
    const { cities, doubts } = mergeCities(lists);
    expect(cities).to.deep.equal(lists.flat());
    expect(doubts.map(({ list, others }) => [list, others.length])).to.deep.equal([[2, 2]]);
  });

  it('stay apart if a city between them has the names of two earlier ones', () => {
    const at = (each: City, latitude: number): City => ({ ...each, latitude, longitude: 8 });
    const early = [[city('Aa', 'DE', 'Cc')], [city('Bb', 'DE', 'Cc')]];
    const [north, south, between] = [
      at(city('Aa', 'DE'), 50.2),
      at(city('Bb', 'DE'), 49.8),
      at(city('Cc', 'DE'), 50),
    ];
    const { known } = mergeCities([...early, [between, north, south]]);
    expect(known.get(north)).to.not.equal(known.get(south));
  });

  it('are merged in linear time, even if thousands have the same alias', () => {
    const many = (prefix: string) =>
      Array.from({ length: 10_000 }, (_, at) => city(`${prefix}${at}`, 'DE', 'Frankfurt'));
    expect(mergeCities([many('a'), many('b')]).cities).to.have.length(20_000);
  });
});
