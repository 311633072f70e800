import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildFeed, type BuildOptions } from '../../src/tool/build-feed.js';
import { serialize, type FeedDocument } from '../../src/tool/feed-document.js';
import { parseTable } from '../../src/tool/table/table.js';
import { readCityTable, readTopics } from '../../src/tool/vocabularies.js';

const { cities } = readCityTable(
  parseTable(
    'Country;Name;Aliases;Latitude;Longitude\nNO;Oslo;Осло;59,91;10,75\nNO;Bergen;;;\nPL;Kraków;Krakow;;\n',
    'cities.csv',
  ).table,
).cityTable;
const topics = readTopics(
  parseTable('slug,name_en,name_fr\neducation,Education,Éducation\nroma,Roma,Roms\n', 'topics.csv')
    .table,
).topics;

function build(csv: string, options: Partial<BuildOptions> = {}) {
  const { table } = parseTable(csv, 'a.csv');
  return buildFeed([table], { title: 'Feed', cities, topics, ...options });
}

function written(document: FeedDocument): string {
  return [...serialize(document)].join('');
}

describe('buildFeed', () => {
  it('makes a JSON Feed item from a row, with columns in any order and case', () => {
    const { document, findings } = build(
      'TITLE,Id,Period,City,Language,topics,country,summary,url\n' +
        'A day,a-day,2016 onwards,oslo,EN,Éducation;roma;own,norge,What it is.,https://example.org/a\n',
    );
    assert.deepEqual(
      findings.map(({ code, origin }) => [code, origin.column]),
      [['unknown-topic', 'topics']],
    );
    assert.deepEqual(JSON.parse(written(document)).items, [
      {
        id: 'a-day',
        url: 'https://example.org/a',
        title: 'A day',
        language: 'en',
        summary: 'What it is.',
        content_text: 'What it is.',
        tags: ['education', 'roma', 'own'],
        _practice: {
          country: 'NO',
          cities: ['Oslo'],
          period: '2016/..',
        },
      },
    ]);
  });

  it('lists the cities with aliases and coordinates, and accepts a decimal comma', () => {
    const { document } = build('id,title\n1,One\n');
    assert.deepEqual(JSON.parse(written(document))._practices.cities, [
      { name: 'Oslo', country: 'NO', aliases: ['Осло'], latitude: 59.91, longitude: 10.75 },
      { name: 'Bergen', country: 'NO' },
      { name: 'Kraków', country: 'PL', aliases: ['Krakow'] },
    ]);
  });

  it('marks every feed as normalised', () => {
    assert.equal(build('id,title\n1,One\n').document._practices?.normalised, 1);
  });

  for (const [cell, period, words] of [
    ['2016', '2016', undefined],
    ['since 2016', '2016/..', undefined],
    ['2016 – 2018', '2016/2018', undefined],
    ['2016/', '2016/', undefined],
    ['until 2018', '/2018', undefined],
    ['ongoing', '/..', undefined],
    ['permanent', '/..', 'permanent'],
    ['21 June 2018', '2018-06-21', '21 June 2018'],
    ['April to November 2021', '2021-04/2021-11', 'April to November 2021'],
    ['January - February 2018', '2018-01/2018-02', 'January - February 2018'],
    ['summer 2019', '2019-22', 'summer 2019'],
    ['2018-06-21', '2018-06-21', undefined],
    ['2018-06', '2018', '2018-06'],
    ['2019-22', '2019/2022', undefined],
    ['March 2017 – present', '2017/..', 'March 2017 – present'],
    ['2nd half 2021', '2021', '2nd half 2021'],
    [
      'Four months from March to June 2017 (pilot in one neighbourhood)',
      '2017',
      'Four months from March to June 2017 (pilot in one neighbourhood)',
    ],
    ['every May since 1995', '1995/..', 'every May since 1995'],
    ['2019-2016', undefined, '2019-2016'],
    ['a few weeks', undefined, 'a few weeks'],
    ['N/A', undefined, undefined],
    ['', undefined, undefined],
  ] as const) {
    it(`writes the period "${cell}" as ${period ?? 'no years'}, ${words ? 'and its words' : 'without words'}`, () => {
      const { document } = build(`id,title,period,language\n1,One,${cell},en\n`);
      const { period: years, period_text } = document.items[0]?._practice ?? {};
      assert.deepEqual([years, period_text], [period, words]);
    });
  }

  for (const [own, translated, words] of [
    ['since 2016', 'depuis 2016', undefined],
    ['2016', '2017', '2017'],
    ['', '2017', '2017'],
    ['2016', '', undefined],
    ['2016', 'N/A', undefined],
    ['2016', 'mai 2016', 'mai 2016'],
    ['21 June 2018', '2018', '2018'],
    ['21 June 2018', '21 June 2018', undefined],
    ['since 2016', 'siden 2016', undefined],
    ['since 2016', 'xyzzy 2016', 'xyzzy 2016'],
  ] as const) {
    it(`writes ${words ? 'the' : 'no'} words of a translation that says "${translated}" for "${own}"`, () => {
      const { document } = build(
        `id,title,language,period,translation_of\n1,One,en,${own},\n1.fr,Un,fr,${translated},1\n`,
      );
      const { translations } = document.items[0]?._practice ?? {};
      assert.equal(translations?.['fr']?.period_text, words);
    });
  }

  it('puts translations into their original, in any row order, with only what differs', () => {
    const { document, findings } = build(
      'id,title,language,period,url,translation_of\n' +
        '1.fr,Un,fr,mai 2016,https://example.org/fr/1,1\n' +
        '1,One,en,2016,https://example.org/1,\n' +
        '1.sq,Një,sq,2016,https://example.org/1,1\n' +
        '1.de,Eins,de,,,1\n',
    );
    assert.deepEqual(findings, []);
    assert.equal(document.items.length, 1);
    assert.deepEqual(JSON.parse(written(document)).items[0]._practice.translations, {
      fr: { title: 'Un', url: 'https://example.org/fr/1', period_text: 'mai 2016' },
      sq: { title: 'Një' },
      de: { title: 'Eins' },
    });
  });

  it('takes the country from the cities if the row has none', () => {
    const { document } = build('id,title,cities\n1,One,Oslo;Bergen\n2,Two,Oslo;Krakow\n3,Three,\n');
    assert.deepEqual(
      document.items.map(({ _practice }) => _practice.country),
      ['NO', undefined, undefined],
    );
  });

  it('gives a national practice its country and no city', () => {
    const { document } = build('id,title,country,cities\n1,One,BE,\n');
    assert.deepEqual(JSON.parse(written(document)).items[0]._practice, { country: 'BE' });
  });

  it('makes sections from the programme’s five columns and from columns of your own', () => {
    const { document } = build(
      'id,title,Purpose,key documents,section: Wer hilft?,Process\n1,One,Why,Report,Alle,\n',
    );
    assert.deepEqual(document.items[0]?._practice.sections, [
      { heading: 'Purpose', text: 'Why' },
      { heading: 'Key documents', text: 'Report' },
      { heading: 'Wer hilft?', text: 'Alle' },
    ]);
  });

  it('reads content, image, alternative text and the date of the last change', () => {
    const { document, findings } = build(
      'id,title,content,image,image_alt,modified\n1,One,All of it,https://example.org/a.jpg,A square,2024-02-01\n',
    );
    const [item] = document.items;
    assert.deepEqual(findings, []);
    assert.equal(item?.content_text, 'All of it');
    assert.equal(item?.image, 'https://example.org/a.jpg');
    assert.equal(item?._practice.image_alt, 'A square');
    assert.equal(item?.date_modified, '2024-02-01T00:00:00Z');
  });

  it('reads the ids of related practices', () => {
    const { document, findings } = build('id,title,related\n1,One,2; 3\n2,Two,\n');
    assert.deepEqual(findings, []);
    assert.deepEqual(
      document.items.map((item) => item._practice.related),
      [['2', '3'], undefined],
    );
  });

  it('reads renamed columns through a mapping', () => {
    const { document } = build('Nr,Titel\n1,One\n', {
      columns: new Map([
        ['nr', 'id'],
        ['Titel', 'title'],
      ]),
    });
    assert.equal(document.items[0]?.title, 'One');
  });

  it('drops unusable values, names their row and column, and builds the rest', () => {
    const { document, findings } = build(
      'id,title,language,country,url,translation_of\n' +
        '1,One,en,NO,https://example.org/1,\n' +
        '2,,en,NO,,\n' +
        '1,Again,en,NO,,\n' +
        ',No id,en,NO,,\n' +
        '3,Three,english please,Atlantis,javascript:alert(1),\n' +
        '3.fr,Trois,fr,,,33\n' +
        '1.en,One again,en,,,1\n' +
        '1.x,Un,,,,1\n',
    );
    assert.deepEqual(
      document.items.map(({ id, title, language, url }) => [id, title, language, url]),
      [
        ['1', 'One', 'en', 'https://example.org/1'],
        ['3', 'Three', undefined, undefined],
      ],
    );
    assert.deepEqual(
      findings
        .map(({ severity, code, origin }) => [severity, code, origin.row, origin.column])
        .sort((a, b) => Number(a[2]) - Number(b[2])),
      [
        ['error', 'no-title', 3, 'title'],
        ['error', 'duplicate-id', 4, 'id'],
        ['error', 'no-id', 5, 'id'],
        ['error', 'unusable-value', 6, 'country'],
        ['error', 'unusable-value', 6, 'language'],
        ['error', 'unusable-value', 6, 'url'],
        ['error', 'no-original', 7, 'translation_of'],
        ['error', 'duplicate-language', 8, 'language'],
        ['error', 'no-language', 9, 'language'],
      ],
    );
  });

  it('finds a second text in the language that only the options give', () => {
    for (const [csv, row] of [
      ['id,title,title_en\na,Meals,Food\n', 2],
      ['id,title,language,translation_of\na,Meals,,\nb,Food,en,a\n', 3],
    ] as const) {
      const { document, findings } = build(csv, { language: 'en' });
      assert.equal(document.items[0]?._practice.translations, undefined);
      assert.deepEqual(
        findings.map(({ severity, code, origin }) => [severity, code, origin.row]),
        [['error', 'duplicate-language', row]],
      );
      const { findings: inGerman } = build(csv, { language: 'de' });
      assert.deepEqual(inGerman, []);
    }
    assert.deepEqual(build('id,title,title_en\na,Meals,Meals\n', { language: 'en' }).findings, []);
  });

  it('joins several tables in order, and drops ids that occur again', () => {
    const own = parseTable('id,title\n9,Nine\n1,Mine\n', 'own.csv').table;
    const programme = parseTable('id,title\n1,One\n', 'programme.csv').table;
    const { document, findings } = buildFeed([programme, own], { title: 'Feed' });
    assert.deepEqual(
      document.items.map(({ title }) => title),
      ['One', 'Nine'],
    );
    assert.equal(findings[0]?.origin.file, 'own.csv');
  });

  it('reports unused columns and cells', () => {
    const { findings } = build('id,title,colour,title\n1,One,red,Uno,more\n');
    assert.deepEqual(
      findings.map(({ code }) => code),
      ['repeated-column', 'unused-column', 'surplus-cells'],
    );
  });

  it('says once that a table has no ids, and names the command that makes them', () => {
    const { table } = parseTable('title,country\nOne,N/A\nTwo,N/A\n', 'our list.csv');
    const { document, findings } = buildFeed([table], { title: 'Feed' });
    assert.deepEqual(document.items, []);
    assert.deepEqual(
      findings.map(({ severity, code, origin }) => [severity, code, origin.row, origin.line]),
      [['error', 'no-id', 1, 1]],
    );
    assert.match(
      findings[0]?.message ?? '',
      /npx intercultural-practices ids "our list\.csv" --out "our list-with-ids\.csv"$/,
    );
  });

  it('names the path and the sheet that the command of ids needs', () => {
    const { table } = parseTable('title,country\nOne,N/A\n', 'x');
    const commandFor = (from: { path: string; sheet?: string }) => {
      const { findings } = buildFeed([{ ...table, ...from }], { title: 'Feed' });
      return /practices (ids .*)$/.exec(findings[0]?.message ?? '')?.[1];
    };
    assert.equal(
      commandFor({ path: 'own/our.list.xlsx', sheet: 'Year 2019' }),
      'ids own/our.list.xlsx --sheet "Year 2019" --out own/our.list-Year-2019-with-ids.csv',
    );
    assert.equal(
      commandFor({ path: 'C:\\own tables\\list.csv' }),
      'ids "C:\\own tables\\list.csv" --out "C:\\own tables\\list-with-ids.csv"',
    );
    assert.equal(commandFor({ path: '-' }), 'ids - --out practices-with-ids.csv');
    assert.equal(
      commandFor({ path: 'https://city.example/d/pub?output=csv' }),
      'ids "https://city.example/d/pub?output=csv" --out pub-with-ids.csv',
    );
  });

  it('repeats the options that the command of ids needs', () => {
    const { table } = parseTable('notes\nNaziv,Grad\nObroci,Rijeka\n', 'list.csv');
    const given = { ...table, encoding: 'windows-1250' };
    const columns = new Map([
      ['Naziv', 'title'],
      ['Other', 'summary'],
    ]);
    const { findings } = buildFeed([given], { title: 'Feed', columns, headerRow: 2 });
    assert.match(
      findings.find(({ code }) => code === 'no-id')?.message ?? '',
      /ids list\.csv --encoding windows-1250 --header-row 2 --map "Naziv=title" --out list-with-ids\.csv$/,
    );
  });

  it('needs no ids in a table of translations only', () => {
    const original = parseTable('id,title\n1,One\n', 'a.csv').table;
    const translations = parseTable('title,language,translation_of\nUn,fr,1\n', 'b.csv').table;
    const { document, findings } = buildFeed([original, translations], { title: 'Feed' });
    assert.deepEqual(findings, []);
    assert.deepEqual(Object.keys(document.items[0]?._practice.translations ?? {}), ['fr']);
  });

  it('reads the columns from the row that somebody names', () => {
    const csv = 'id,title,cities\nNR,PROJEKT,ORT\n1,One,Oslo\n';
    const columns = new Map([
      ['NR', 'id'],
      ['PROJEKT', 'title'],
    ]);
    const { document, findings } = build(csv, { headerRow: 2, columns });
    assert.deepEqual(
      document.items.map(({ id, title }) => [id, title]),
      [['1', 'One']],
    );
    assert.deepEqual(findings, []);
  });

  it('does not attach translations of a row that was left out to an earlier practice', () => {
    const { document } = build('id,title,title_fr\n1,One,\n1,Two,Deux\n');
    assert.equal(document.items[0]?._practice.translations, undefined);
  });

  it('writes the same bytes for the same rows', () => {
    const csv = 'id,title,period\n1,One,2016\n2,Two,Since 2017\n';
    assert.equal(written(build(csv).document), written(build(csv).document));
    assert.ok(written(build(csv).document).endsWith('}\n'));
  });
});
