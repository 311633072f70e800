import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkFeed, feed } from '../check-text.js';

/** A marked feed whose item has these fields. */
function marked(extension: Record<string, unknown>) {
  const document = feed({}, extension);
  return { ...document, _practices: { ...document._practices, normalised: 1 } };
}

const wrong: [what: string, extension: Record<string, unknown>, path: string, message: RegExp][] = [
  [
    'a period in words',
    { period: 'since 2016' },
    'period',
    /^"since 2016" is not in the strict form.*expected a period such as "2016"/,
  ],
  [
    'a period that runs backwards',
    { period: '2018/2016' },
    'period',
    /^"2018\/2016" is not in the strict form/,
  ],
  ['a country by name', { country: 'Norway' }, 'country', /^"Norway".*expected a country code/],
  ['a code that is not current', { country: 'UK', cities: [] }, 'country', /^"UK".*country code/],
  [
    'cities in one text',
    { cities: 'Oslo; Kraków' },
    'cities',
    /^"Oslo; Kraków".*an array of names/,
  ],
  [
    'cities in one text under another name',
    { cities: undefined, city: 'Oslo; Kraków' },
    'city',
    /^"Oslo; Kraków"/,
  ],
  [
    'a city with the name of its country',
    { cities: ['Oslo, Norway'] },
    'cities',
    /^"Oslo, Norway".*expected the name in the list of cities, "Oslo"/,
  ],
  [
    'words with years and no period',
    { period_text: 'May 2016' },
    'period_text',
    /^"May 2016".*expected "period": "2016" beside these words/,
  ],
  [
    'words in place of years',
    { period_text: 'ongoing' },
    'period_text',
    /^"ongoing".*expected "period": "\/\.\." in place of these words/,
  ],
  [
    'words that say no more than the period',
    { period: '2016/..', period_text: 'since 2016' },
    'period_text',
    /^"since 2016".*expected only words that say more/,
  ],
  ['words that say nothing', { period_text: 'N/A' }, 'period_text', /^"N\/A".*only words that say/],
];

describe('a feed that is marked as normalised', () => {
  for (const [what, extension, path, message] of wrong) {
    it(`is reported once for ${what}, with the value, its place and the remedy`, async () => {
      const errors = (await checkFeed(marked(extension))).filter(
        ({ severity }) => severity === 'error',
      );
      assert.deepEqual(
        errors.map(({ code, origin }) => [code, origin.path]),
        [['not-normalised', `items[0]._practice.${path}`]],
      );
      assert.match(errors[0]?.message ?? '', message);
      assert.match(errors[0]?.message ?? '', /Build the feed again .* or remove the mark\.$/);
    });
  }

  for (const [what, extension] of [
    ['years alone', { period: '2016/2018' }],
    ['a running practice without a year', { period: '/..' }],
    ['words that say more than the years', { period: '2016', period_text: '21 June 2016' }],
    ['dates beside words that say the same', { period: '2016-06-21', period_text: '21 June 2016' }],
    ['dates without words', { period: '2021-04/2021-11' }],
    ['a season', { period: '2019-22', period_text: 'summer 2019' }],
    ['words without years', { period_text: 'a few weeks' }],
    ['words that only the editor can understand', { period_text: '2019-2016' }],
    ['a city by another spelling', { cities: ['Осло'] }],
    ['a city with the code of its country', { cities: ['Oslo (NO)'] }],
  ] as const) {
    it(`may have ${what}`, async () => {
      const found = await checkFeed(marked(extension));
      assert.deepEqual(
        found.filter(({ severity }) => severity === 'error'),
        [],
      );
    });
  }

  for (const [period, words, message] of [
    ['2016-05', 'June 2016', /"June 2016" and "period" give different dates\.$/],
    [
      '2016-06',
      'Most of June 2016',
      /may not say exactly "2016-06".* give only years in "period"\.$/,
    ],
  ] as const) {
    it(`has a hint for "${words}", if its period is ${period}`, async () => {
      const found = await checkFeed(marked({ period, period_text: words }));
      const hints = found.filter(({ code }) => code === 'period-contradicts');
      assert.deepEqual(
        hints.map(({ severity, origin }) => [severity, origin.path]),
        [['hint', 'items[0]._practice.period_text']],
      );
      assert.match(hints[0]?.message ?? '', message);
    });
  }

  for (const period of ['2016-02-30', '2016-11/2016-04']) {
    it(`has an error for ${period}, which is no date`, async () => {
      const found = await checkFeed(marked({ period }));
      assert.deepEqual(
        found.filter(({ severity }) => severity === 'error').map(({ code }) => code),
        ['not-normalised'],
      );
    });
  }

  it('is rejected if the value of the mark is unknown', async () => {
    const document = { ...feed(), _practices: { normalised: true } };
    const error = (await checkFeed(document)).find(({ code }) => code !== 'no-source');
    assert.deepEqual([error?.code, error?.origin.path], ['schema', '_practices.normalised']);
  });
});

describe('a feed without the mark', () => {
  for (const [what, extension] of wrong) {
    it(`may have ${what}`, async () => {
      const found = await checkFeed(feed({}, extension));
      assert.ok(!found.some(({ code }) => code === 'not-normalised'));
    });
  }
});
