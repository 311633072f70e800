import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildFeed, type BuildOptions } from '../../../src/tool/build-feed.js';
import { parseTable } from '../../../src/tool/table/table.js';

function build(csv: string, options: Partial<BuildOptions> = {}) {
  const { table } = parseTable(csv, 'a.csv');
  const { document, findings } = buildFeed([table], { title: 'Feed', ...options });
  const found = findings.map(
    ({ severity, code, origin }) => `${severity} ${code} ${origin.row} ${origin.column ?? ''}`,
  );
  return { items: document.items, found, messages: findings.map(({ message }) => message) };
}

describe('the period of a row', () => {
  for (const [start, end, period, words] of [
    ['2019', '2021', '2019/2021'],
    ['2019', '2019', '2019'],
    ['2019.0', '2021.0', '2019/2021'],
    ['2019', '', '2019/'],
    ['', '2021', '/2021'],
    ['', '', undefined],
    ['2019', 'ongoing', '2019/..'],
    ['2018-09-01', '2019-06-30', '2018/2019'],
    ['01.09.2018', '30/06/2019', '2018/2019'],
    ['9/2018', '', '2018/'],
    ['September 2018', 'June 2019', '2018-09/2019-06', 'September 2018 – June 2019'],
    ['since 2016', '', '2016/..'],
    ['2020', '2019', undefined, '2020-2019'],
  ] as const) {
    it(`from "${start}" to "${end}" is ${period ?? 'unknown'}`, () => {
      const { items } = build(`id,title,start,end\n1,One,${start},${end}\n`);
      assert.equal(items[0]?._practice.period, period);
      assert.equal(items[0]?._practice.period_text, words);
    });
  }

  for (const [cell, start, end, period, words] of [
    ['every Friday', '2016', '2018', '2016/2018', 'every Friday'],
    ['every Friday', '2016', 'ongoing', '2016/..', 'every Friday'],
    ['spring 2018', '1.3.2018', '31.5.2018', '2018', 'spring 2018'],
    ['2016-2018', '2016', '', '2016/2018'],
    ['until 2018', '2016', '2018', '2016/2018'],
    ['since 2016', '2016', '', '2016/..'],
    ['ongoing', '2016', '', '2016/..'],
    ['every Friday', '', 'spring', undefined, 'every Friday'],
  ] as const) {
    it(`is ${period ?? 'unknown'} for "${cell}" beside "${start}" and "${end}"`, () => {
      const { items, found } = build(`id,title,period,start,end\n1,One,${cell},${start},${end}\n`);
      assert.equal(items[0]?._practice.period, period);
      assert.equal(items[0]?._practice.period_text, words);
      assert.deepEqual(found, period ? [] : ['hint period-without-year 2 period']);
    });
  }

  it('is doubtful where a start or an end contradicts it', () => {
    for (const [cell, start, end, period] of [
      ['2019', '2016', '2018', '2019'],
      ['2016', '2016', '2018', '2016'],
      ['since 2016', '2016', '2018', '2016/..'],
      ['ongoing', '2016', '2018', '2016/2018'],
      ['2016-2018', '2016', 'ongoing', '2016/2018'],
    ] as const) {
      const { items, found } = build(`id,title,period,start,end\n1,One,${cell},${start},${end}\n`);
      assert.equal(items[0]?._practice.period, period, cell);
      assert.deepEqual(found, ['hint period-contradicts 2 period'], cell);
    }
  });

  it('needs no year in the words of a translation', () => {
    const { items, found } = build(
      'id,title,period,start,end,title_fr,period_fr\n1,One,every Friday,2016,2018,Un,chaque vendredi\n',
    );
    assert.equal(items[0]?._practice.translations?.['fr']?.period_text, 'chaque vendredi');
    assert.deepEqual(found, []);
  });

  it('reads everyday names of both columns', () => {
    for (const names of ['Beginn,Ende', 'début,fin', 'start year,end year', 'from,to', 'od,do']) {
      const { items, found } = build(`id,title,${names}\n1,One,2019,2021\n`);
      assert.equal(items[0]?._practice.period, '2019/2021', names);
      assert.deepEqual(found, []);
    }
  });

  it('reads a year that a program has taken for a decimal number', () => {
    const { items } = build('id,title,year\n1,One,2022.0\n');
    assert.deepEqual(items[0]?._practice, {
      ...items[0]?._practice,
      period: '2022',
      period_text: undefined,
    });
  });

  it('refuses a number that Excel stores for a day, and names the day', () => {
    const { items, found, messages } = build('id,title,period\n1,One,44562\n');
    assert.equal(items[0]?._practice.period_text, undefined);
    assert.deepEqual(found, ['error unusable-value 2 period']);
    assert.match(messages[0] ?? '', /2022-01-01/);
  });
});

describe('the date of the last change', () => {
  for (const [cell, date] of [
    ['2024-02-01', '2024-02-01T00:00:00Z'],
    ['2024-02-29', '2024-02-29T00:00:00Z'],
    ['2019-02-01 15:18:03', '2019-02-01T15:18:03Z'],
    ['2024-02-01 10:00', '2024-02-01T10:00:00Z'],
    ['2019-02-01T15:18:03+0200', '2019-02-01T15:18:03+02:00'],
  ] as const) {
    it(`is read from ${cell}`, () => {
      const { items, found } = build(`id,title,modified\n1,One,${cell}\n`);
      assert.deepEqual(found, []);
      assert.equal(items[0]?.date_modified, date);
    });
  }

  for (const [cell, advice] of [
    ['2024-02-30', /no day "2024-02-30"/],
    ['2023-02-29', /no day/],
    ['2019-02-01 25:00', /time of day/],
    ['01.02.2024', /2024-02-01 or 2024-01-02/],
    ['1/2/2024', /2024-02-01 or 2024-01-02/],
    ['13.02.2024', /Write 2024-02-13\./],
    ['2/13/2024', /Write 2024-02-13\./],
    ['45323', /Excel.* 2024-02-01/],
    ['February 2024', /year-month-day/],
    ['99/99/2024', /year-month-day/],
  ] as const) {
    it(`is not read from ${cell}; the message says what to write`, () => {
      const { items, found, messages } = build(`id,title,modified\n1,One,${cell}\n`);
      assert.equal(items[0]?.date_modified, undefined);
      assert.deepEqual(found, ['error unusable-value 2 modified']);
      assert.match(messages[0] ?? '', advice);
    });
  }
});

describe('texts in columns by language', () => {
  const csv =
    'id,title_en,Titre (français),summary_en,summary_fr,purpose_fr\na1,Meals,Repas,Eat.,Manger.,But\n';

  it('are an original and its translations; the first language is taken, and that is said once', () => {
    const { items, found, messages } = build(`${csv}a2,Choir,,Sing.,,\na3,,Chorale,,,\n`);
    assert.deepEqual(
      items.map(({ title, language }) => [title, language]),
      [
        ['Meals', 'en'],
        ['Choir', 'en'],
        ['Chorale', 'fr'],
      ],
    );
    assert.deepEqual(items[0]?._practice.translations, {
      fr: {
        title: 'Repas',
        summary: 'Manger.',
        content_text: undefined,
        sections: [{ heading: 'Purpose', text: 'But' }],
        url: undefined,
        period_text: undefined,
      },
    });
    assert.equal(items[1]?._practice.translations, undefined);
    assert.deepEqual(found, ['note language-columns 1 ']);
    assert.match(messages[0] ?? '', /--language fr/);
  });

  it('are in the language that an option or the row names', () => {
    const { items, found } = build(csv, { language: 'fr' });
    assert.deepEqual([items[0]?.title, items[0]?.language], ['Repas', 'fr']);
    assert.deepEqual(found, []);
    const named = build('id,language,title_en,title_fr\n1,fr,Meals,Repas\n2,de,Choir,Chorale\n');
    assert.deepEqual(
      named.items.map(({ title, language }) => [title, language]),
      [
        ['Repas', 'fr'],
        ['Choir', 'en'],
      ],
    );
    assert.deepEqual(named.found, ['hint language-columns 3 language']);
  });

  it('are translations beside a column without a language', () => {
    const { items, found } = build(
      'id,title,title_fr,language\n1,Meals,Repas,en\n2,Repas,Repas,fr\n3,Chorale,Autre,fr\n',
    );
    assert.deepEqual(
      items.map(({ _practice }) => Object.keys(_practice.translations ?? {})),
      [['fr'], [], []],
    );
    assert.deepEqual(found, ['error duplicate-language 4 language']);
  });

  it('are reported with their own column', () => {
    const { found } = build(
      'id,title,summary_fr,title_fr,url_fr\n1,One,Un,,\n2,Two,,Deux,nowhere\n',
    );
    assert.deepEqual(found, ['error no-title 2 title_fr', 'error unusable-value 3 url_fr']);
  });
});

describe('the address of a row', () => {
  for (const [cell, url, ...found] of [
    ['https://a.city/x', 'https://a.city/x'],
    ['https://web.city/2020/https://b.city/', 'https://web.city/2020/https://b.city/'],
    ['https://a.city/x\nhttps://b.city/', undefined, 'error unusable-value 2 url'],
    ['https://a.city/x\n(EN)', undefined, 'error unusable-value 2 url'],
    ['https://a.city/x; https://b.city/', undefined, 'error unusable-value 2 url'],
    ['https://a.city/x,http://b.city/', undefined, 'error unusable-value 2 url'],
    ['https://a.city/x (EN)', 'https://a.city/x%20(EN)', 'hint dead-link 2 url'],
    ['https://a.city/My File.pdf', 'https://a.city/My%20File.pdf', 'hint dead-link 2 url'],
  ] as const) {
    it(`is ${url ?? 'none'} where the cell says ${JSON.stringify(cell)}`, () => {
      const { items, found: said } = build(`id,title,url\n1,One,"${cell}"\n`);
      assert.equal(items[0]?.url, url);
      assert.deepEqual(said, found);
    });
  }
});

describe('the language of a row', () => {
  for (const [cell, language] of [
    ['EN', 'en'],
    ['sr-Latn', 'sr-Latn'],
    ['rmy', 'rom'],
    ['English', 'en'],
    ['Deutsch', 'de'],
    ['norsk', 'no'],
    ['cz', undefined],
    ['Elvish', undefined],
  ] as const) {
    it(`"${cell}" is ${language ?? 'none, which is said'}`, () => {
      const { items, found } = build(`id,title,language\n1,One,${cell}\n`);
      assert.equal(items[0]?.language, language);
      assert.deepEqual(found, language ? [] : ['error unusable-value 2 language']);
    });
  }
});

describe('other cells', () => {
  it('NA is read as Namibia, and that is said', () => {
    const { items, found } = build('id,title,country\n1,One,NA\n');
    assert.equal(items[0]?._practice.country, 'NA');
    assert.deepEqual(found, ['hint unknown-country 2 country']);
  });
});

describe('columns of a language', () => {
  it('lose no address and no period without a word where the row has no title in it', () => {
    const { items, found, messages } = build(
      'id,title,title_fr,url_fr,period_fr\n1,One,,https://x.example/,depuis 2016\n2,Two,Deux,,\n',
    );
    assert.equal(items[0]?._practice.translations, undefined);
    assert.deepEqual(found, ['hint no-title 2 url_fr', 'hint no-title 2 period_fr']);
    assert.match(messages[0] ?? '', /no title in the language fr/);
  });
});
