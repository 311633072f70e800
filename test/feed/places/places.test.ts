import { expect } from '@open-wc/testing';
import { indexCities } from '../../../src/feed/places/places.js';
import type { City, Places } from '../../../src/feed/places/places.js';
import { liberal } from '../../../src/functions.js';
import { cataloguePlaces } from '../../fixtures/places.js';

const city = (name: string, country?: string, ...aliases: string[]): City => ({
  name,
  ...(country !== undefined && { country }),
  aliases,
});

describe('a city', () => {
  let places: Places;
  const named = (spelling: string, country?: string) => places.city(spelling, country)?.name;

  before(async () => {
    places = await cataloguePlaces();
  });

  it('is recognised by its name and every alias', () => {
    expect(places.cities).to.have.length.above(100);
    for (const each of places.cities) {
      for (const name of [each.name, ...each.aliases].filter(Boolean)) {
        expect(places.city(name), name).to.equal(each);
      }
    }
  });

  it('is recognised in any case, without accents and with other dashes and apostrophes', () => {
    for (const spelling of [
      'Montreal',
      'montréal',
      'VILLE DE MONTREAL',
      ' Montréal ',
      'МОНРЕАЛЬ',
    ]) {
      expect(named(spelling), spelling).to.equal('Montréal');
    }
    expect(named('Donostia – San Sebastian')).to.equal('Donostia-San Sebastián');
    expect(named('Reggio nell`Emilia')).to.equal('Reggio Emilia');
    expect(named('Melitopol’')).to.equal('Melitopol');
  });

  it('is recognised by its German or Nordic spelling', () => {
    const nordic = indexCities([city('Malmö', 'SE'), city('Århus', 'DK', 'Aarhus C')]);
    expect(nordic.city('Malmoe')?.name).to.equal('Malmö');
    expect(nordic.city('AARHUS')?.name).to.equal('Århus');
    expect(nordic.city('Arhus')?.name).to.equal('Århus');
  });

  it('is recognised when followed by its country', () => {
    expect(named('Lublin, Poland')).to.equal('Lublin');
    expect(named('Lublin (Polska)')).to.equal('Lublin');
    expect(named('lublin, pl')).to.equal('Lublin');
    expect(named('Lublin, Poland', 'PL')).to.equal('Lublin');
    expect(named('Lublin, Poland', 'NO')).to.equal(undefined);
    expect(named('Lublin, Norway')).to.equal(undefined);
    expect(named('Lublin, Atlantis')).to.equal(undefined);
    expect(named('Rochester, NY')).to.equal('Rochester');
  });

  it('is not recognised by any other spelling', () => {
    for (const spelling of ['Atlantis', '', ' ', '–', ',', '(', 'Oslo Bergen', '__proto__']) {
      expect(named(spelling), spelling).to.equal(undefined);
    }
  });
});

describe('cities with the same name', () => {
  const spain = city('Cartagena', 'ES');
  const colombia = city('Cartagena', 'CO');
  const somewhere = city('Valencia');
  const alias = city('Nova Cartago', 'ES', 'Cartagena', 'Toledo');
  const toledo = city('Toledo', 'US');
  const places = indexCities([alias, spain, colombia, somewhere, toledo], liberal);

  it('are told apart by country, given as a code or a name', () => {
    expect(places.city('Cartagena', 'ES')).to.equal(spain);
    expect(places.city('cartagena', 'co')).to.equal(colombia);
    expect(places.city('Cartagena', 'Kolumbien')).to.equal(colombia);
    expect(places.city('Cartagena, Colombia')).to.equal(colombia);
    expect(places.city('Cartagena', 'IT')).to.equal(undefined);
  });

  it('resolve to the first one listed if no country is given, names before aliases', () => {
    expect(places.city('Cartagena')).to.equal(spain);
    expect(places.city('Toledo')).to.equal(toledo);
    expect(places.city('Toledo', 'ES')).to.equal(alias);
  });

  it('match any country if the feed gives them none', () => {
    expect(places.city('Valencia', 'ES')).to.equal(somewhere);
  });

  it('ignore a country that is not recognised', () => {
    expect(places.city('Cartagena', 'Atlantis')).to.equal(spain);
  });
});

describe('places without liberal reading', () => {
  const oslo = city('Oslo', 'NO');
  const places = indexCities([oslo]);

  it('recognise countries by code', () => {
    expect(places.country('no')).to.equal('NO');
    expect(places.country('UK')).to.equal('GB');
    expect(places.city('Oslo (NO)')).to.equal(oslo);
  });

  it('do not recognise countries by name', () => {
    expect(places.country('Norway')).to.equal(undefined);
    expect(places.city('Oslo, Norway')).to.equal(undefined);
  });
});

describe('an index of cities', () => {
  it('can be extended, and still matches names before aliases', () => {
    const alias = city('Nova Cartago', 'ES', 'Cartagena');
    const places = indexCities([alias]);
    expect(places.city('Cartagena')).to.equal(alias);
    const added = city('Cartagena', 'CO');
    places.add([added]);
    expect(places.city('Cartagena')).to.equal(added);
    expect(places.city('Cartagena', 'ES')).to.equal(alias);
    expect(places.cities).to.deep.equal([alias, added]);
  });
});

describe('the name of a city, written otherwise', () => {
  const donostia = city('Donostia / San Sebastián', 'ES');
  const denis = city('Saint-Denis', 'FR');
  const zagora = city('Stara Zagora', 'BG');
  const biel = city('Biel (Bienne)', 'CH', 'Biel/Bienne');
  const vlas = city('Sveti Vlas', 'BG', 'Свети Влас');
  const places = indexCities([donostia, denis, zagora, biel, vlas], liberal);

  it('is recognised by each side of a slash or bracket', () => {
    for (const name of ['San Sebastián', 'san sebastian', 'Donostia', 'San Sebastián, Spain']) {
      expect(places.city(name), name).to.equal(donostia);
    }
    expect(places.city('Biel')).to.equal(biel);
    expect(places.city('bienne', 'CH')).to.equal(biel);
  });

  it('is recognised with any word for "Saint"', () => {
    for (const name of ['St. Denis', 'St Denis', 'Sankt Denis', 'saint denis', 'Ste-Denis']) {
      expect(places.city(name), name).to.equal(denis);
    }
    for (const name of ['Sv. Vlas', 'Св. Влас', 'Saint Vlas']) {
      expect(places.city(name), name).to.equal(vlas);
    }
    const short = city('St. Gallen', 'CH');
    expect(indexCities([short], liberal).city('Sankt Gallen')).to.equal(short);
  });

  it('is recognised without spaces', () => {
    expect(places.city('Starazagora')).to.equal(zagora);
    expect(places.city('Saintdenis')).to.equal(denis);
  });

  it('is not another city', () => {
    const sebastian = city('San Sebastián', 'PR');
    const stara = city('Stara');
    const more = indexCities(
      [donostia, sebastian, stara, city('Newport'), city('New Port')],
      liberal,
    );
    expect(more.city('san sebastian')).to.equal(sebastian);
    expect(more.city('San Sebastián', 'ES')).to.equal(donostia);
    expect(more.city('St. Ara')).to.equal(undefined);
    expect(more.city('new port')?.name).to.equal('New Port');
    expect(more.city('newport')?.name).to.equal('Newport');
    expect(places.city('Denis')).to.equal(undefined);
    expect(places.city('St')).to.equal(undefined);
  });

  it('is not recognised if it may mean several', () => {
    const sankt = city('Sankt Denis', 'AT');
    const two = indexCities([denis, sankt, city('Saint-Denis', 'RE')], liberal);
    expect(two.city('St. Denis')).to.equal(undefined);
    expect(two.city('St. Denis', 'AT')).to.equal(sankt);
    expect(two.city('Saint Denis')).to.equal(denis);
    const twins = indexCities([city('Frankfurt (Main)'), city('Frankfurt (Oder)')], liberal);
    expect(twins.city('Frankfurt')).to.equal(undefined);
    expect(twins.city('frankfurt main')?.name).to.equal('Frankfurt (Main)');
  });

  it('is not its country in brackets', () => {
    const lublin = indexCities([city('Lublin (Poland)')], liberal);
    expect(lublin.city('Poland')).to.equal(undefined);
    expect(lublin.city('Lublin')?.name).to.equal('Lublin (Poland)');
  });

  it('does not count for the cities of practices', () => {
    expect(places.listed('San Sebastián')).to.equal(undefined);
    expect(places.listed('St. Denis')).to.equal(undefined);
    expect(places.listed('saint denis')).to.equal(denis);
  });
});

describe('many cities', () => {
  /** Counts how often the country of a city is read, which tells how many cities a look-up compares. */
  function counted(number: number, name: (at: number) => string) {
    let reads = 0;
    const cities = Array.from({ length: number }, (_, at) => ({
      name: name(at),
      aliases: [],
      get country() {
        reads += 1;
        return 'NO';
      },
    }));
    const places = indexCities(cities);
    for (const each of cities) places.city(each.name.toUpperCase(), 'NO');
    return reads / number;
  }

  it('are compared with a few others, however many have the same name', () => {
    for (const name of [() => 'Same', (at: number) => `City ${at}`, (at: number) => `Ä${at}`]) {
      expect(counted(2000, name)).to.be.below(10);
    }
  });
});
