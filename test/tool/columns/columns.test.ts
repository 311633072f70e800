import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { missingMapped } from '../../../src/tool/columns/column-mapping.js';
import { readRows } from '../../../src/tool/columns/columns.js';
import { describeOrigin, InputError } from '../../../src/tool/findings/finding.js';
import { practiceColumns } from '../../../src/tool/rows/practice-row.js';
import { parseTable } from '../../../src/tool/table/table.js';

function read(csv: string, mapping: readonly (readonly [string, string])[] = []) {
  const { table } = parseTable(csv, 'a.csv');
  const result = readRows(table, practiceColumns, new Map(mapping));
  const found = result.findings.map(
    ({ severity, code, origin }) => `${severity} ${code} ${describeOrigin(origin)}`,
  );
  const messages = result.findings.map(({ message }) => message).join('\n');
  return { ...result, table, found, messages };
}

describe('readRows', () => {
  it('says in which row the header is, and names that row for columns', () => {
    const { found, messages } = read('\n\nid,title,Budget\na1,Meals,3\n');
    assert.deepEqual(found, [
      'note header-row a.csv, row 3',
      'hint unused-column a.csv, row 3, column "Budget"',
    ]);
    assert.match(messages, /--header-row/);
  });

  it('prefers a mapped column to our own name, and that to an everyday one', () => {
    const { entries, found } = read('id,name,title,x\n1,Contact,Meals,Choir\n');
    assert.equal(entries[0]?.cell('title'), 'Meals');
    assert.deepEqual(found, ['hint unused-column a.csv, row 1']);
    const mapped = read('id,name,title,x\n1,Contact,Meals,Choir\n', [['X', 'title']]);
    assert.equal(mapped.entries[0]?.cell('title'), 'Choir');
  });

  it('proposes the likely column for a title, with the option to type', () => {
    const { entries, messages } = read('NAZIV PROJEKTA,Grad,IZNOS\nObroci,Rijeka,1\n');
    assert.deepEqual(entries, []);
    assert.match(messages, /--map "NAZIV PROJEKTA=title"/);
    const french = read('Projet (FR),Projet (EN),Ville\nRepas,Meals,Lyon\n').messages;
    assert.match(french, /--map "Projet \(FR\)=title_fr"/);
  });

  it('proposes the column with texts like titles if no name says it', () => {
    const rows = 'Jan,Samen eten in de wijk,Gent\nPiet,Samen zingen in het koor,Gent\n';
    assert.match(read(`Wie,Wat,Ville\n${rows}`).messages, /--map "Wat=title"/);
  });

  it('names all unused columns at once, the sections, and what may be meant', () => {
    const { found, messages } = read('id,title,Budget,Date\n1,One,3,2019\n');
    assert.deepEqual(found, [
      'hint unused-column a.csv, row 1',
      'hint unused-column a.csv, row 1, column "Date"',
    ]);
    assert.match(messages, /"Budget", "Date".*--map "your column=name".*purpose.*section: /s);
    assert.match(messages, /--map "Date=period"/);
  });

  it('proposes columns that hold places and topics, and none that only looks like a period', () => {
    const { messages } = read('id,title,İl/İlçe,Handlungsfeld,Oppstart\n1,One,Kepez,Kunst,2019\n');
    assert.match(messages, /--map "İl\/İlçe=cities"/);
    assert.match(messages, /--map "Handlungsfeld=topics"/);
    assert.match(messages, /--map "Oppstart=start"/);
    assert.doesNotMatch(messages, /=period"/);
  });

  it('takes no word at the end of a name for a language in which the table has no texts', () => {
    for (const [csv, option] of [
      ['id;Titel;Jahr ab;Ort\na;Essen;2016;Erlangen\n', '--map "Jahr ab=start"'],
      ['id,Year to,title\na,2016,Meals\n', '--map "Year to=end"'],
      ['id,titolo,Anno da\na,Pasti,2016\n', '--map "Anno da=period"'],
      ['id,title,title_fr,url_de\na,Meals,Repas,https://x.example/\n', '--map "url_de=url"'],
      ['id,title,purpose_fr\na,Meals,Se voir.\n', '"purpose_fr"'],
    ] as const) {
      const { found, languages, messages } = read(csv);
      assert.ok(
        found.some((each) => each.startsWith('hint unused-column')),
        csv,
      );
      assert.ok(messages.includes(option), messages);
      assert.ok(!languages.includes('de'));
    }
  });

  it('reads "Year from" and "Year to" beside texts in several languages', () => {
    const csv = 'id,Year from,Year to,title_en,title_fr\na,2016,2018,Meals,Repas\n';
    const { entries, found, languages } = read(csv);
    assert.deepEqual(languages, ['en', 'fr']);
    assert.deepEqual([entries[0]?.cell('start'), entries[0]?.cell('end')], ['2016', '2018']);
    assert.deepEqual(found, []);
  });

  it('takes a town for one whose name is a word for nothing', () => {
    const { entries } = read('id,title,city\na,Essen,Leer\nb,Singen,leer\nc,Leer,N/A\n');
    assert.deepEqual(
      entries.map((entry) => entry.cell('cities')),
      ['Leer', '', ''],
    );
  });

  it('proposes a column of numbers for ids only if they never change', () => {
    const { messages } = read('Nr,title\n1,One\n');
    assert.match(messages, /If its values never change.* --map "Nr=id"/);
  });

  it('says what to do with a table without names of columns', () => {
    for (const csv of ['a1,Meals,Oslo,2019\na2,Choir,Oslo,2020\n', 'a1,Meals\na2,Choir\n']) {
      const { found, messages } = read(csv);
      assert.deepEqual(found, ['error no-column a.csv, row 1']);
      assert.match(messages, /add a row above the first practice/);
      assert.match(messages, /--header-row/);
    }
    assert.match(read('id:title\n1:One\n').messages, /one column only.*semicolon/);
  });

  it('names the nearest field for a mistyped target, and the nearest column for a mistyped source', () => {
    const target = read('id,Titel\n1,One\n', [['Titel', 'titel']]);
    assert.deepEqual(target.found, ['error no-column a.csv, row 1, column "Titel"']);
    assert.match(target.messages, /no field "titel".*--map "Titel=title"/);
    const [source] = missingMapped([target.table], new Map([['Tietl', 'title']]));
    assert.match(source?.message ?? '', /no column "Tietl".*--map "Titel=title"/);
  });

  it('lets a table that cannot be mapped be no other kind of table', () => {
    const { table } = parseTable('id,title\n1,One\n', 'practices.csv');
    const names = { fields: ['name', 'country'], required: ['name'] };
    assert.throws(
      () => readRows(table, names),
      (error) =>
        error instanceof InputError &&
        /practices\.csv .*"name".*"title"/.test(error.message) &&
        !/\bmap\b/.test(error.message),
    );
  });

  it('reads a name of several meanings where the other names tell the language', () => {
    assert.equal(read('id,tittel,by\n1,En,Oslo\n').entries[0]?.cell('cities'), 'Oslo');
    assert.equal(read('id,tytuł,kraj\n1,Raz,PL\n').entries[0]?.cell('country'), 'PL');
    const english = read('id,title,by\n1,One,Anna\n');
    assert.equal(english.entries[0]?.cell('cities'), '');
    assert.match(english.messages, /--map "by=cities"/);
  });

  it('leaves out rows of totals, and says so', () => {
    const { entries, found } = read(
      'id,title,cities,period\na1,Meals,Oslo,2019\na2,Total respect,Oslo,2019\n' +
        ',Total: 2 projects,,\nTotal,2,,\nРазом,,,"3 000"\nUkupno projekata,2,,\nΣύνολο:,2,,\n',
    );
    assert.deepEqual(
      entries.map((entry) => entry.cell('id')),
      ['a1', 'a2'],
    );
    assert.deepEqual(
      found,
      [4, 5, 6, 7, 8].map((row) => `hint totals-row a.csv, row ${row}`),
    );
  });

  it('knows totals that say of what, and no title that begins with such a word', () => {
    const { entries, found } = read(
      'id,title,cities,period\na1,Total respect: a choir,Oslo,\na2,48 Stunden,Oslo,\n' +
        'Summe,4 Projekte,,\n合計,4件,,\n,Total des projets : 4,,\nAntall,5,,\nTotal,12 good practices,,\n',
    );
    assert.deepEqual(
      entries.map((entry) => entry.cell('id')),
      ['a1', 'a2'],
    );
    assert.deepEqual(
      found,
      [4, 5, 6, 7, 8].map((row) => `hint totals-row a.csv, row ${row}`),
    );
  });

  it('leaves out rows that name the columns again', () => {
    const { entries, found } = read(
      'id,title,cities\na1,Meals,Oslo\nID,Title,Cities\na2,Choir,Oslo\nNr,Titel,Stadt\n',
    );
    assert.equal(entries.length, 2);
    assert.deepEqual(found, ['note header-row a.csv, row 3', 'note header-row a.csv, row 5']);
  });

  it('leaves out a row whose texts are in the wrong columns', () => {
    const { entries, found } = read('id,title,cities\na1,Eat, talk,Oslo\na2,Choir,Oslo\n');
    assert.deepEqual(
      entries.map((entry) => entry.cell('id')),
      ['a2'],
    );
    assert.deepEqual(found, ['error surplus-cells a.csv, row 2']);
    assert.match(read('id,title\na1,“Eat, talk”\n').messages, /straight quote marks/);
  });

  it('says that cells without a named column are not used', () => {
    const { found, messages } = read('id,title,,,\na1,One,,,\na2,Two,,,x\n');
    assert.deepEqual(found, ['hint unused-column a.csv, row 1, column "E"']);
    assert.match(messages, /row 3/);
  });

  it('reads cells that say they have no value as empty, in every column', () => {
    const none = ['N/A', 'n. a.', '-', '–', 'None', 'k. A.', 's.o.', 'нет', 'n.d.', 'δ/υ', 'なし'];
    const { entries } = read(
      `id,title,country,language,period,cities\n${none
        .map((cell) => `1,One,${cell},${cell},${cell},${cell}`)
        .join('\n')}\n`,
    );
    for (const entry of entries) {
      for (const field of ['country', 'language', 'period', 'cities'] as const) {
        assert.equal(entry.cell(field), '');
      }
    }
  });

  it('keeps codes that only look like no value', () => {
    const [entry] = read('id,title,country,language\n1,One,NA,ka\n').entries;
    assert.deepEqual([entry?.cell('country'), entry?.cell('language')], ['NA', 'ka']);
  });

  for (const cell of [
    '=SUM(A1)',
    '=HYPERLINK(""https://example.org/"")',
    '=A1&B1',
    '#REF!',
    '#N/A',
    'Err:502',
  ]) {
    it(`reports ${cell} and keeps it out of the feed`, () => {
      const { entries, found } = read(`id,title,summary\n1,One,"${cell}"\n`);
      assert.equal(entries[0]?.cell('summary'), '');
      assert.deepEqual(found, ['error unusable-value a.csv, row 2, column "summary"']);
    });
  }

  it('keeps texts that begin like a formula', () => {
    for (const cell of ['= equal rights', '#WELCOME!', '# one', 'Error']) {
      assert.equal(read(`id,title,summary\n1,One,${cell}\n`).entries[0]?.cell('summary'), cell);
    }
  });
});
