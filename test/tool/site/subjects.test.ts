import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseFeed } from '../../../src/functions.js';
import { builtInTopicNames } from '../../../src/tool/places/built-in.js';
import { pageWords } from '../../../src/static/page-words.js';
import { subjectsOf } from '../../../src/tool/site/subjects.js';

async function subjects(document: object, language = 'en') {
  const feed = parseFeed(document);
  const words = await pageWords(language);
  const options = { language, headingLevel: 2, topicNames: builtInTopicNames(), words };
  return subjectsOf(feed.practices, feed, options).map(
    ({ path, fullName, country, practices }) =>
      `${path} ${fullName} (${country?.path}) ${practices.map(({ id }) => id).join()}`,
  );
}

function item(id: string, country: string | undefined, cities: string[], tags: string[] = []) {
  return { id, title: id, tags, _practice: { country, cities } };
}

describe('what pages are about', () => {
  it('is each country, city and topic, with a joint practice in each of its cities', async () => {
    const cities = [
      { name: 'Oslo', country: 'NO' },
      { name: 'Bergen', country: 'NO' },
    ];
    const document = {
      _practices: { cities },
      items: [
        item('both', 'NO', ['Oslo', 'Bergen'], ['education']),
        item('national', 'BE', []),
        item('unknown', undefined, ['Atlantis'], ['Own words']),
      ],
    };
    assert.deepEqual(await subjects(document), [
      'countries/belgium Belgium (undefined) national',
      'countries/norway Norway (undefined) both',
      'cities/atlantis Atlantis (undefined) unknown',
      'cities/bergen Bergen, Norway (countries/norway) both',
      'cities/oslo Oslo, Norway (countries/norway) both',
      'topics/education Education (undefined) both',
      'topics/own-words Own words (undefined) unknown',
    ]);
  });

  it('tells cities with the same name apart by their country', async () => {
    const document = {
      _practices: {
        cities: [
          { name: 'Salisbury', country: 'AU' },
          { name: 'Salisbury', country: 'GB' },
        ],
      },
      items: [item('a', 'AU', ['Salisbury']), item('b', 'GB', ['Salisbury'])],
    };
    const found = (await subjects(document)).filter((each) => each.startsWith('cities'));
    assert.deepEqual(found, [
      'cities/salisbury-au Salisbury, Australia (countries/australia) a',
      'cities/salisbury-gb Salisbury, United Kingdom (countries/united-kingdom) b',
    ]);
  });

  it('has one topic for all its spellings, and counts no practice twice', async () => {
    const document = {
      items: [
        item('a', undefined, [], ['education', 'Education']),
        item('b', undefined, [], ['EDUCATION']),
      ],
    };
    assert.deepEqual(await subjects(document), ['topics/education Education (undefined) a,b']);
  });

  it('is called and sorted as in the page’s language, and its files are not', async () => {
    const document = {
      _practices: {
        cities: [
          { name: 'Geneva', country: 'CH', names: { de: 'Genf' } },
          { name: 'Vienna', country: 'AT', names: { de: 'Wien' } },
          { name: 'Ostrava', country: 'CZ' },
        ],
      },
      items: [
        item('v', 'AT', ['Vienna'], ['refugees']),
        item('g', 'CH', ['Geneva']),
        item('o', 'CZ', ['Ostrava']),
      ],
    };
    assert.deepEqual(await subjects(document, 'de'), [
      'countries/austria Österreich (undefined) v',
      'countries/switzerland Schweiz (undefined) g',
      'countries/czechia Tschechien (undefined) o',
      'cities/geneva Genf, Schweiz (countries/switzerland) g',
      'cities/ostrava Ostrava, Tschechien (countries/czechia) o',
      'cities/vienna Wien, Österreich (countries/austria) v',
      'topics/refugees Geflüchtete (undefined) v',
    ]);
  });
});
