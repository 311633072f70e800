import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { check } from '../../../src/tool/check.js';
import { useMessages } from '../../../src/tool/messages/messages.js';

const valencias = [
  { name: 'Valencia', country: 'ES', aliases: ['València', 'Valence'] },
  { name: 'Valencia', country: 'VE', aliases: ['Valencia del Rey'] },
];
const cities = [...valencias, { name: 'Oslo', country: 'NO' }];

function namesakesIn(practice: object, listed: readonly object[] = cities) {
  const item = { id: 'a', title: 'Meals', language: 'en', content_text: '', _practice: practice };
  const page = {
    document: {
      version: 'https://jsonfeed.org/version/1.1',
      _practices: { cities: listed },
      items: [item],
    },
    locate: (paths: readonly (readonly (string | number)[])[]) =>
      paths.map((path) => ({ file: 'feed.json', path: path.join('.') })),
  };
  return check([page])
    .findings.filter(({ code }) => code === 'namesake')
    .map(({ message, origin }) => `${origin.path}: ${message}`);
}

describe('a city that a feed lists in several countries', () => {
  afterEach(() => useMessages('en'));

  it('is reported where a practice does not say in which it is', () => {
    assert.deepEqual(namesakesIn({ cities: ['Valencia'] }), [
      'items.0._practice.cities: Several cities of this feed are called "Valencia": Valencia, Spain (ES); Valencia, Venezuela (VE). Add the country to the practice.',
    ]);
  });

  it('is reported in French too', () => {
    useMessages('fr');
    assert.match(
      namesakesIn({ cities: ['Valencia'] }).join(''),
      /Plusieurs villes de ce flux s’appellent «\s?Valencia\s?»\s?: Valencia, Espagne \(ES\); Valencia, Venezuela \(VE\)\./,
    );
  });

  it('is reported in any spelling, in a text, and beside other cities', () => {
    for (const practice of [
      { cities: ['VALÈNCIA'] },
      { cities: ['Oslo', 'Valencia'] },
      { cities: ['Valencia'], country: '' },
      { city: 'Valencia' },
      { city: 'Oslo; Valencia' },
      { city: 'Oslo, Valencia' },
    ])
      assert.equal(namesakesIn(practice).length, 1, JSON.stringify(practice));
  });

  it('is reported by an alias that both have, but not by the name of one', () => {
    const [one, two] = valencias.map((city, at) => ({
      ...city,
      name: `City${at}`,
      aliases: ['Valence'],
    }));
    assert.ok(one && two);
    assert.match(
      namesakesIn({ cities: ['Valence'] }, [one, two]).join(),
      /City0, Spain .*City1, Ven/,
    );
    assert.deepEqual(namesakesIn({ cities: ['City0'] }, [one, { ...two, aliases: ['City0'] }]), []);
  });

  it('is to be named with its country where the practice has cities of other countries', () => {
    assert.deepEqual(namesakesIn({ cities: ['Valencia', 'Oslo'] }), [
      'items.0._practice.cities: Several cities of this feed are called "Valencia", and the practice has cities of other countries. Write the one that is meant: "Valencia, ES"; "Valencia, VE".',
    ]);
    const more = [...cities, { name: 'Madrid', country: 'ES' }, { name: 'Caracas', country: 'VE' }];
    const said = (...names: string[]) => namesakesIn({ cities: names }, more).join();
    assert.match(said('Valencia', 'Madrid'), /Add the country to the practice\./);
    assert.match(said('Valencia', 'Madrid', 'Caracas'), /Write the one that is meant/);
    assert.equal(said('Valencia, ES', 'Oslo'), '');
  });

  it('is not minded where the practice says its country', () => {
    for (const practice of [
      { cities: ['Valencia'], country: 'VE' },
      { cities: ['Valencia'], country: 'Venezuela' },
      { cities: ['Valencia (VE)'] },
      { city: 'Valencia, Venezuela' },
      { cities: ['Valencia del Rey'] },
      { cities: ['Oslo'] },
    ])
      assert.deepEqual(namesakesIn(practice), [], JSON.stringify(practice));
  });

  it('is not minded where the country could not tell', () => {
    const [spain] = valencias;
    assert.deepEqual(
      namesakesIn({ cities: ['Valencia'] }, [{ name: 'Valencia' }, { ...spain }]),
      [],
    );
  });
});
