import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withBuiltInCities } from '../../../src/tool/places/built-in.js';
import { knownPlaces } from '../../../src/tool/places/known-places.js';

const places = withBuiltInCities();
const named = (spelling: string, country?: string) => places.listed(spelling, country)?.name;

describe('a city', () => {
  it('is found in the name of its municipality', () => {
    for (const [form, name] of [
      ['Oslo kommune', 'Oslo'],
      ['Bergen Kommune', 'Bergen'],
      ['Botkyrka kommun', 'Botkyrka'],
      ['City of Leeds', 'Leeds'],
      ['Leeds City Council', 'Leeds'],
      ['Leeds Council', 'Leeds'],
      ['London Borough of Lewisham', 'Lewisham'],
      ['Auckland Council', 'Auckland'],
      ['Dublin City Council', 'Dublin'],
      ['Kepez Belediyesi', 'Kepez'],
      ['Osmangazi Belediyesi', 'Osmangazi'],
      ['Comune di Reggio Emilia', 'Reggio Emilia'],
      ['Comune di Reggio nell’Emilia', 'Reggio Emilia'],
      ['COMUNE DI MODENA', 'Modena'],
      ['Città di Torino', 'Turin'],
      ['Ville de Lyon', 'Lyon'],
      ['Mairie de Paris', 'Paris'],
      ['Commune de Dudelange', 'Dudelange'],
      ['Ville d’Offenburg', 'Offenburg'],
      ['Stadt Erlangen', 'Erlangen'],
      ['Landeshauptstadt München', 'Munich'],
      ['Stadt Zürich', 'Zurich'],
      ['Bezirk Neukölln', 'Berlin-Neukölln'],
      ['Berlin Neukoelln', 'Berlin-Neukölln'],
      ['Ayuntamiento de Bilbao', 'Bilbao'],
      ['Ajuntament de Sabadell', 'Sabadell'],
      ['Ayuntamiento de Jerez de la Frontera', 'Jerez de la Frontera'],
      ['Câmara Municipal de Loures', 'Loures'],
      ['Município de Cascais', 'Cascais'],
      ['CM Amadora', 'Amadora'],
      ['Gmina Miejska Kraków', 'Kraków'],
      ['Miasto Lublin', 'Lublin'],
      ['Urząd Miasta Wrocław', 'Wrocław'],
      ['Grad Rijeka', 'Rijeka'],
      ['Град Суботица', 'Subotica'],
      ['Gemeente Tilburg', 'Tilburg'],
      ['Primăria București', 'Bucharest'],
      ['місто Луцьк', 'Lutsk'],
      ['м. Луцьк', 'Lutsk'],
      ['м.Суми', 'Sumy'],
      ['Вінницька міська рада', 'Vinnytsia'],
      ['г. Ижевск', 'Izhevsk'],
      ['Δήμος Πάτρα', 'Patras'],
      ['עיריית חיפה', 'Haifa'],
      ['浜松市', 'Hamamatsu'],
      ['안산시', 'Ansan'],
      ['Hamamatsu-shi', 'Hamamatsu'],
      ['Große Kreisstadt Neumarkt in der Oberpfalz', 'Neumarkt in der Oberpfalz'],
      ['Lublin City Hall', 'Lublin'],
      ['Jonava District Municipality', 'Jonava'],
      ['T.C. Kepez Belediye Başkanlığı', 'Kepez'],
      ['Municipality of Osmangazi Belediyesi', 'Osmangazi'],
      ['Bilboko Udala', undefined],
    ] as const) {
      assert.equal(named(form), name, form);
    }
  });

  it('is found with its region, on either side', () => {
    for (const [spelling, name] of [
      ['Montréal QC', 'Montréal'],
      ['Montréal (Québec)', 'Montréal'],
      ['Sherbrooke, Québec', 'Sherbrooke'],
      ['Rochester, NY', 'Rochester'],
      ['Rochester (New York)', 'Rochester'],
      ['Camden, London', 'Camden'],
      ['London – Camden', 'Camden'],
      ['Antalya Kepez', 'Kepez'],
      ['Kepez / Antalya', 'Kepez'],
      ['Guro-gu, Seoul', 'Guro'],
      ['Cartagena (Murcia)', 'Cartagena'],
      ['Salisbury, South Australia', 'Salisbury'],
      ['Modena (MO)', 'Modena'],
      ['Salt, Girona', 'Salt'],
      ['Lodi, Lombardia', 'Lodi'],
      ['Lyon (69)', 'Lyon'],
      ['Lewisham, London, UK', 'Lewisham'],
      ['Kepez Belediyesi (Antalya)', 'Kepez'],
      ['Oslo kommune, Norge', 'Oslo'],
      ['Comune di Milano (Italia)', 'Milan'],
      ['City of Rochester, NY, USA', 'Rochester'],
      ['Isla de Tenerife', 'Tenerife'],
      ['Urząd Miasta Krakowa', 'Kraków'],
    ] as const) {
      assert.equal(named(spelling), name, spelling);
    }
    for (const other of [
      'Paris, Texas',
      'Salisbury, Wiltshire',
      'Rochester (Kent)',
      'Milan, MI',
      'Camden, London, USA',
      'City of Rochester, Kent, UK',
      'Città di Castello, Italia',
    ]) {
      assert.equal(named(other), undefined, other);
    }
  });

  it('is not found by a name that other places have too, unless its country is given', () => {
    for (const [name, country] of [
      ...(['Salisbury', 'Melton', 'City of Melton'] as const).map((each) => [each, 'AU'] as const),
      ...(['Cartagena', 'Salt', 'Valladolid', 'Tortosa'] as const).map(
        (each) => [each, 'ES'] as const,
      ),
      ['Rochester', 'US'],
      ['Neuenburg', 'CH'],
      ['Lodi', 'IT'],
      ['Luck', 'UA'],
      ['Lion', 'FR'],
      ['Lyons', 'FR'],
      ['Mila', 'IT'],
      ['Vinica', 'UA'],
      ['Beja', 'PT'],
      ['باجة', 'PT'],
    ] as const) {
      assert.equal(places.listed(name), undefined, name);
      assert.equal(places.listed(name, country)?.country, country, name);
    }
    for (const name of ['Janów', 'Santa Coloma', 'São Sebastião'])
      assert.equal(named(name), undefined);
  });

  it('is found by its name alone if it is by far the largest place of that name', () => {
    for (const name of [
      'Oslo',
      'Paris',
      'Dublin',
      'Hamburg',
      'Milan',
      'Lisbon',
      'Bergen',
      'Lyon',
    ]) {
      assert.equal(named(name), name);
      assert.equal(named(name, 'US'), undefined);
    }
  });

  it('is not another place whose name holds its name', () => {
    for (const name of [
      'Città di Castello',
      'Salt Lake City',
      'Melton Mowbray',
      'Santa Maria',
      'La Peca',
    ]) {
      assert.equal(named(name), undefined, name);
    }
  });
});

describe('the user’s own cities', () => {
  const bath = { name: 'Bath', country: 'GB', aliases: ['Aquae Sulis'] };
  const salisbury = { name: 'Salisbury', country: 'GB', aliases: [] };

  it('are found beside those that are built in, and before them', () => {
    const own = withBuiltInCities([bath, salisbury]);
    assert.equal(own.listed('Aquae Sulis'), bath);
    assert.equal(own.listed('Salisbury'), salisbury);
    assert.equal(own.listed('Salisbury', 'AU')?.country, 'AU');
    assert.equal(own.listed('City of Bath'), bath);
    const oakland = { name: 'Oakland', country: 'US', aliases: [] };
    assert.equal(withBuiltInCities([oakland]).listed('City of Oakland'), oakland);
    assert.equal(own.listed('Oslo')?.name, 'Oslo');
  });

  it('take the place of a built-in city, and its namesakes stay unknown', () => {
    const oslo = { name: 'Oslo', country: 'NO', aliases: ['Tigerstaden'] };
    const australian = { name: 'Salisbury', country: 'AU', aliases: [] };
    const own = withBuiltInCities([oslo, australian]);
    assert.equal(own.listed('Tigerstaden'), oslo);
    assert.equal(own.cities.filter(({ name }) => name === 'Oslo').length, 1);
    assert.equal(own.listed('Salisbury'), undefined);
  });

  it('need their country if the table has their name in several', () => {
    const spanish = { name: 'Valencia', country: 'ES', aliases: ['València'] };
    const venezuelan = { name: 'Valencia', country: 'VE', aliases: ['Nueva Valencia'] };
    for (const own of [
      withBuiltInCities([spanish, venezuelan]),
      withBuiltInCities([venezuelan, spanish]),
    ]) {
      assert.equal(own.listed('Valencia'), undefined);
      assert.equal(own.listed('City of Valencia'), undefined);
      assert.equal(own.listed('Valencia', 'ES'), spanish);
      assert.equal(own.listed('Valencia', 'VE'), venezuelan);
      assert.equal(own.listed('Valencia, Venezuela'), venezuelan);
      assert.equal(own.listed('Nueva Valencia'), venezuelan);
      assert.equal(own.namesake('Valencia')?.name, 'Valencia');
    }
  });

  it('are not asked for a country if only one of them has any', () => {
    const unknown = { name: 'Valencia', aliases: [] };
    const venezuelan = { name: 'Valencia', country: 'VE', aliases: [] };
    assert.ok(knownPlaces([unknown, venezuelan]).listed('Valencia'));
  });

  it('precede a city that has their name only as an alias', () => {
    const british = { name: 'Newport', country: 'GB', aliases: [] };
    const american = { name: 'Port Newton', country: 'US', aliases: ['Newport'] };
    assert.equal(knownPlaces([american, british]).listed('Newport')?.country, 'GB');
  });

  it('are found by their names in other languages', () => {
    const names = { uk: 'Бат' };
    assert.equal(knownPlaces([{ ...bath, names }]).listed('бат')?.name, 'Bath');
  });
});
