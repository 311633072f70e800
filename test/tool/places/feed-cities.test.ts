import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseFeed } from '../../../src/functions.js';
import { buildFeed } from '../../../src/tool/build-feed.js';
import { check } from '../../../src/tool/check.js';
import { withBuiltInCities, withBuiltInTopics } from '../../../src/tool/places/built-in.js';
import type { KnownCity } from '../../../src/tool/places/known-places.js';
import { parseTable } from '../../../src/tool/table/table.js';

function build(rows: string, own: readonly KnownCity[] = []) {
  const { table } = parseTable(`id,title,language,country,cities,topics\n${rows}`, 'a.csv');
  const options = { places: withBuiltInCities(own), topics: withBuiltInTopics() };
  const { document, findings } = buildFeed([table], { title: 'Feed', ...options });
  return { feed: JSON.parse(JSON.stringify(document)), findings, options };
}

describe('the cities that a feed lists', () => {
  it('are those that its practices are from, with their names in all languages', () => {
    const { feed, findings } = build('1,One,en,,м. Луцьк,\n2,Two,en,,Genova,\n3,Three,en,NO,,\n');
    assert.deepEqual(findings, []);
    const { cities } = feed._practices;
    assert.deepEqual(
      cities.map(({ name }: KnownCity) => name),
      ['Genoa', 'Lutsk'],
    );
    assert.equal(cities[1].names.uk, 'Луцьк');
    assert.equal(cities[0].names.cs, 'Janov');
    assert.ok(!cities[0].aliases.includes('Genova'), 'a name is not an alias too');
    assert.ok(!('regions' in cities[0]));
  });

  it('are all of the user’s own table as well, in its order, but with names only where used', () => {
    const names = { uk: 'Бат' };
    const own = [
      { name: 'Ely', country: 'GB', aliases: [], names },
      { name: 'Bath', country: 'GB', aliases: [], names },
    ];
    const { feed } = build('1,One,en,,Bath,\n2,Two,en,,Oslo,\n', own);
    assert.deepEqual(
      feed._practices.cities.map((city: KnownCity) => [city.name, city.names !== undefined]),
      [
        ['Ely', false],
        ['Bath', true],
        ['Oslo', true],
      ],
    );
  });

  it('keep namesakes of a joint practice apart', () => {
    const { feed } = build('1,One,en,US,"Rochester; Paris",\n2,Two,en,FR,Paris,\n');
    const { practices, places } = parseFeed(feed);
    assert.deepEqual(practices[0]?.cities, ['Rochester', 'Paris']);
    assert.deepEqual(
      places.cities.filter(({ name }) => name === 'Paris').map(({ country }) => country),
      ['FR', 'US'],
    );
  });

  it('are found in the widgets by every spelling', () => {
    const { feed } = build('1,One,en,,Kraków,\n');
    const { places } = parseFeed(feed);
    for (const name of ['Краків', 'クラクフ', 'Cracow', 'Krakkó'])
      assert.equal(places.city(name)?.name, 'Kraków', name);
  });
});

describe('build and check without tables of cities and topics', () => {
  it('find misspelt cities and topics, each once', () => {
    const { findings } = build('1,One,en,,Olso,educaton\n');
    assert.deepEqual(
      findings.map(({ code, origin }) => [code, origin.row, origin.column]),
      [
        ['unknown-city', 2, 'cities'],
        ['unknown-topic', 2, 'topics'],
      ],
    );
  });

  it('find them in feeds too, at their place', () => {
    const item = (id: string, extension: object, tags: readonly string[] = []) => ({
      id,
      title: `Meals ${id}`,
      language: 'en',
      content_text: '',
      tags,
      _practice: extension,
    });
    const document = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Feed',
      _practices: { source: { name: 'Us', date: '2026-11-12' } },
      items: [
        item('a', { cities: ['Olso'], country: 'NO' }, ['educaton']),
        item('b', { cities: ['Genova'], country: 'IT' }, ['Bildung']),
        item('c', { cities: ['Salisbury'] }),
        item('d', { cities: ['Salisbury'], country: 'GB' }),
        item('e', { cities: ['Genoa', 'Oslo'] }, ['education']),
      ],
    };
    const { options } = build('');
    const page = {
      document,
      locate: (paths: readonly (readonly (string | number)[])[]) =>
        paths.map((path) => ({ file: 'feed.json', path: path.join('.') })),
    };
    const { findings } = check([page], { ...options, today: '2026-11-29' });
    assert.deepEqual(findings.map(({ code, origin }) => `${code} ${origin.path}`).sort(), [
      'city-spelling items.4._practice.cities',
      'country-mismatch items.3._practice.country',
      'namesake items.2._practice.cities',
      'unknown-city items.0._practice.cities',
      'unknown-topic items.0.tags',
      'unknown-topic items.1.tags',
    ]);
  });
});
