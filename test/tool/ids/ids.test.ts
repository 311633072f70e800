import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import Papa from 'papaparse';
import writeXlsx from 'write-excel-file/node';
import { makeWorkbook, rowsOf } from '../make-workbook.js';
import { run } from '../run.js';

const folder = mkdtempSync(join(tmpdir(), 'practice-feed-ids-'));
after(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** Runs `ids` on a table, and returns the text that it wrote. */
async function withIds(content: string, ...options: string[]) {
  const out = join(folder, 'out.csv');
  rmSync(out, { force: true });
  const { code, error } = await run('ids', file('in.csv', content), '--out', out, ...options);
  const text = readdirSync(folder).includes('out.csv') ? readFileSync(out, 'utf8') : '';
  return { code, error, text };
}

/** The first column of CSV, without its header. */
function idsIn(text: string, delimiter = ','): string[] {
  const { data } = Papa.parse<string[]>(text.replace('\uFEFF', ''), { delimiter });
  return data.slice(1, -1).map(([id = '']) => id);
}

const cities = ['--cities', 'data/cities.csv'];

describe('intercultural-practices ids', () => {
  it('makes ids of place and title that people can read', async () => {
    const titles = [
      ['Meals for everybody', 'Oslo'],
      ['Oslo Extra Large', 'Oslo'],
      ['Çocuklar için akşam dersleri', 'Kepez'],
      ['Вечірні уроки мови', 'Луцьк'],
      ['Μαθαίνουμε ελληνικά', 'Πάτρα'],
      ['საღამოს გაკვეთილები', 'Tbilisi'],
      ['A title that goes on and on, as those of projects with several partners do', 'Oslo'],
    ];
    const { code, text } = await withIds(
      `title,cities\n${titles.map((cells) => `"${cells.join('","')}"`).join('\n')}\n`,
      ...cities,
    );
    assert.equal(code, 0);
    assert.deepEqual(idsIn(text), [
      'oslo-meals-for-everybody',
      'oslo-extra-large',
      'kepez-cocuklar-icin-aksam-dersleri',
      'lutsk-vechirni-uroki-movi',
      'patras-mathainoyme-ellinika',
      'tbilisi-saghamos-gakvetilebi',
      'oslo-a-title-that-goes-on-and-on-as-those-of',
    ]);
  });

  it('makes a short hash of a title whose reading is not known', async () => {
    const { text } = await withIds(
      'title,cities\n夜の日本語教室,Hamamatsu\n夜の教室,\n',
      ...cities,
    );
    const [one = '', other = ''] = idsIn(text);
    assert.match(one, /^hamamatsu-[a-z0-9]{6}$/);
    assert.match(other, /^practice-[a-z0-9]{6}$/);
  });

  it('makes no id that a spreadsheet turns into a date or number', async () => {
    const { text } = await withIds('title\n24/7\nMay 2019\n1e5\ntrue\n2020\nA plan for 2020\n');
    const safe = ['24-7', 'may-2019', '1e5', 'true', '2020'].map((id) => `practice-${id}`);
    assert.deepEqual(idsIn(text), [...safe, 'a-plan-for-2020']);
  });

  it('makes ids of titles in columns by language, as check and build advise', async () => {
    const path = file('by-language.csv', 'title_en,title_fr,city\nMeals,Repas,Oslo\n,Foire,Oslo\n');
    const { error } = await run('build', path);
    const command = /npx intercultural-practices (ids .*) --out/.exec(error)?.[1];
    assert.match(command ?? '', /^ids .*by-language\.csv$/);
    const { code, out } = await run('ids', path);
    assert.equal(code, 0);
    assert.equal(
      out,
      '\uFEFFid,title_en,title_fr,city\r\noslo-meals,Meals,Repas,Oslo\r\noslo-foire,,Foire,Oslo\r\n',
    );
    const built = await run('build', file('by-language-with-ids.csv', out));
    assert.equal(built.code, 0, built.error);
  });

  it('names a translation in a column by language after that language', async () => {
    const { code, text } = await withIds(
      'id,translation_of,language,title_en,title_fr\na,,,Meals,\n,a,fr,,Repas\n,a,,,Repas\n',
    );
    assert.equal(code, 1);
    assert.deepEqual(idsIn(text), ['a', 'a.fr', '']);
  });

  it('changes nothing but the ids: separator, line breaks, blank and short rows stay', async () => {
    const rest = [
      '',
      '"title";"sum;mary"; cities ',
      '"One\ntwo "" three";" spaced ";Oslo',
      'Meals',
      ';;',
      '',
    ];
    const { text } = await withIds(rest.join('\r\n'), '--map', 'title=title', ...cities);
    const back = Papa.parse<string[]>(text.slice(1), { delimiter: ';' }).data;
    const before = Papa.parse<string[]>(rest.join('\r\n'), { delimiter: ';' }).data;
    assert.deepEqual(
      back.map((cells) => (cells.length > 1 ? cells.slice(1) : cells)),
      before,
    );
    assert.deepEqual(
      back.map(([id]) => id),
      ['', 'id', 'oslo-one-two-three', 'meals', '', ''],
    );
    assert.ok(text.startsWith('\uFEFF'));
  });

  it('fills empty cells of the column of ids, and keeps the others byte for byte', async () => {
    const table = 'Nr\ttitle\n Å 1/2 \tMeals\n\tChoir\n001\tFair\n';
    const { code, text, error } = await withIds(table, '--map', 'Nr=id');
    assert.equal(code, 0);
    assert.equal(text, '\uFEFFNr\ttitle\r\n" Å 1/2 "\tMeals\r\nchoir\tChoir\r\n001\tFair\r\n');
    assert.match(error, /added: 1\..*kept: 2\./);
  });

  it('changes nothing when it is run again', async () => {
    const first = await withIds("title,note\nMeals,=1+1\nMeals,'=2\nMeals,'=2\n\n夜,\n");
    const second = await withIds(first.text);
    assert.equal(second.code, 0);
    assert.equal(second.text, first.text);
  });

  it('keeps line breaks in cells as the file has them', async () => {
    const excel = await withIds('title,note\r\nMeals,"a\nb"\r\n');
    assert.equal(excel.text, '\uFEFFid,title,note\r\nmeals,Meals,"a\nb"\r\n');
    const windows = await withIds('title,note\r\nMeals,"a\r\nb"\r\n');
    assert.equal(windows.text, '\uFEFFid,title,note\r\nmeals,Meals,"a\r\nb"\r\n');
    assert.equal((await withIds(windows.text)).text, windows.text);
    assert.equal((await withIds(excel.text)).text, excel.text);
  });

  it('makes the same ids whatever rows are inserted, removed or sorted', async () => {
    const rows = ['Meals,Oslo,2019', 'Meals,Oslo,2020', 'Choir,Bergen,', '夜,,', 'Fair,Oslo,'];
    const made = async (lines: string[]) => {
      const { text } = await withIds(['title,cities,period', ...lines, ''].join('\n'));
      return new Map(idsIn(text).map((id, index) => [lines[index], id]));
    };
    const ids = await made(rows);
    assert.equal(new Set(ids.values()).size, rows.length);
    const others = await made(['Something new,Oslo,', ...[...rows].reverse()]);
    for (const row of rows) assert.equal(others.get(row), ids.get(row));
  });

  it('gives a translation the id of its original, a dot and its language', async () => {
    const table =
      'id,title,language,translation_of\noslo-meals,Meals,en,\n,Måltider,NB,oslo-meals\n,Repas,,oslo-meals\n,Mat,nb,oslo-meals\n';
    const { code, text, error } = await withIds(table);
    assert.equal(code, 1);
    assert.deepEqual(idsIn(text), ['oslo-meals', 'oslo-meals.nb', '', '']);
    assert.match(error, /row 4.*\[no-language\]/);
    assert.match(error, /row 5.*oslo-meals\.nb.*\[duplicate-id\]/);
  });

  it('reports ids that two rows have, and does not change them', async () => {
    const table = 'id,title\n1,Meals\n1,Choir\n,Fair\n';
    const { code, text, error } = await withIds(table);
    assert.equal(code, 1);
    assert.deepEqual(idsIn(text), ['1', '1', 'fair']);
    assert.match(error, /row 3.*\[duplicate-id\]/);
  });

  it('gives no new practice an id that is taken', async () => {
    const { text } = await withIds('id,title\nMEALS,Choir\n,Meals\n,constructor\n,__proto__\n');
    const [, meals = '', ...others] = idsIn(text);
    assert.match(meals, /^meals-[a-z0-9]{6}$/);
    assert.deepEqual(others, ['constructor', 'proto']);
  });

  it('reads a workbook and writes CSV', async () => {
    const path = join(folder, 'book.xlsx');
    await writeXlsx([
      [{ value: 'title' }, { value: 'period' }],
      [{ value: 'Meals, for all' }, { value: 2019 }],
      [{ value: '@home' }, { value: null }],
    ] as never).toFile(path);
    const { code, out } = await run('ids', path);
    assert.equal(code, 0);
    assert.equal(
      out,
      '\uFEFFid;title;period\r\nmeals-for-all;"Meals, for all";2019\r\nhome;"\'@home"\r\n',
    );
  });

  it('says which rows and columns were hidden in the workbook, because CSV shows them', async () => {
    const rows = rowsOf(['title', 'period', 'city'], ['Meals', '2019', 'Oslo'], ['Draft', '2020']);
    const book = makeWorkbook([
      {
        name: 'Data',
        rows: rows.replace('<row r="3"', '<row r="3" hidden="1"'),
        before: '<cols><col min="2" max="2" hidden="1"/></cols>',
      },
    ]);
    const { code, out, error } = await run('ids', file('hidden.xlsx', book));
    assert.equal(code, 0);
    assert.match(out, /draft;Draft;2020/);
    assert.match(error, /hint: .*row 3: .*not in the new table.* \[hidden-row\]/);
    assert.match(error, /hint: .*column "period": .*not in the new table.* \[hidden-column\]/);
  });

  it('writes the address behind a cell in place of its words', async () => {
    const rows = rowsOf(
      ['title', 'url', 'url_fr', 'title_fr'],
      ['Meals', 'Website', 'Site', 'Repas'],
      ['Choir', 'https://city.example/choir'],
      ['Fair', '', '', 'Foire'],
    );
    const links = ['https://city.example/meals', 'https://city.example/repas'];
    const cells = ['B2', 'C2', 'B3', 'A4', 'B4'].map(
      (ref, at) => `<hyperlink ref="${ref}" r:id="link${at === 1 ? 2 : 1}"/>`,
    );
    const book = makeWorkbook([
      { name: 'Data', rows, links, after: `<hyperlinks>${cells.join('')}</hyperlinks>` },
    ]);
    const { code, out, error } = await run('ids', file('links.xlsx', book));
    assert.equal(code, 0);
    assert.match(out, /^meals;Meals;https:\/\/city.example\/meals;https:\/\/city.example\/repas;/m);
    assert.match(out, /^choir;Choir;https:\/\/city.example\/choir/m);
    assert.match(out, /^fair;Fair;;;Foire/m);
    assert.equal(error.match(/\[cell-link\]/g)?.length, 2);
  });

  it('writes over its input only when told to', async () => {
    const path = file('own.csv', 'title\nMeals\n');
    assert.equal((await run('ids', path)).code, 0);
    assert.equal(readFileSync(path, 'utf8'), 'title\nMeals\n');
    assert.equal((await run('ids', path, '--out', path)).code, 0);
    assert.equal(readFileSync(path, 'utf8'), '\uFEFFid,title\r\nmeals,Meals\r\n');
  });

  it('writes nothing if rows would be lost or no practice is there', async () => {
    for (const table of [
      'title,x\nMeals,"a\nChoir,b\n',
      'title,x\n"Meals "for" all",b\n',
      'a,b\n1,2\n',
    ]) {
      const { code, text, error } = await withIds(table);
      assert.deepEqual([code, text], [2, '']);
      assert.match(error, /no table was written/);
    }
    const { code, error } = await run(
      'ids',
      file('in.csv', 'title\nMeals\n'),
      '--out',
      join(folder, 'out.xlsx'),
    );
    assert.equal(code, 2);
    assert.match(error, /ends in "\.csv"/);
  });

  it('gives ids that `build` reads', async () => {
    const { text } = await withIds('title,cities\nMeals,Oslo\nMeals,Oslo\n@home,Oslo\n');
    const { code, out } = await run('build', file('built.csv', text));
    assert.equal(code, 0);
    assert.deepEqual(
      JSON.parse(out).items.map(({ title }: { title: string }) => title),
      ['Meals', 'Meals', '@home'],
    );
  });
});
