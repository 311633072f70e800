import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { TranslationSheet } from '../../../src/tool/translations/translation-sheet.js';
import { folder, write } from '../folder.js';
import { run } from '../run.js';
import { readBack } from './sheets.js';

const text = (title: string, more: object = {}) => ({ title, ...more });
const feed = write(
  'feed.json',
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Practices',
    language: 'en',
    items: [
      {
        ...{ id: 'meals', title: 'Meals', summary: 'We eat.', content_text: 'We eat together.' },
        _practice: {
          ...{ period: '2018/..', period_text: 'each May since 2018' },
          sections: [{ heading: 'Purpose', text: 'To meet.' }],
          translations: {
            fr: text('Repas', { summary: 'Nous mangeons.' }),
            'pt-BR': text('Refeições', { machine: true }),
          },
        },
      },
      { id: 'paths', title: 'Stier', language: 'nb', content_text: '', _practice: {} },
      {
        ...{ id: 'songs', title: 'Songs', content_text: '' },
        _practice: { translations: { pt: text('Canções'), fr: text('Chansons') } },
      },
    ],
  }),
);

let files = 0;
/** What a command says and writes: a line for each text, id, part, language, target and mark. */
async function translations(...args: string[]): Promise<{
  readonly code: number;
  readonly error: string;
  readonly lines: readonly string[];
  readonly sheet?: TranslationSheet;
}> {
  const out = join(folder, `${++files}.csv`);
  const said = await run('translations', feed, ...args, '--out', out);
  if (!existsSync(out)) return { ...said, lines: [] };
  const { sheet } = await readBack(readFileSync(out), 'out.csv');
  const lines = sheet.texts.map(({ id, part, from, target, machine }) =>
    [id, part, from, target, ...(machine ? ['machine'] : [])].join('|'),
  );
  return { ...said, lines, sheet };
}

describe('intercultural-practices translations', () => {
  it('writes a row for each text that is missing, in the order in which people read', async () => {
    const { code, error, lines, sheet } = await translations('--language', 'nb');
    assert.equal(code, 0);
    assert.deepEqual(lines, [
      'meals|title|en|',
      'meals|summary|en|',
      'meals|text|en|',
      'meals|section 1 heading|en|',
      'meals|section 1 text|en|',
      'meals|period|en|',
      'songs|title|en|',
    ]);
    assert.equal(sheet?.texts[5]?.source, 'each May since 2018');
    assert.match(error, /\d\.csv: 2 practices\. Texts: 7\.\n$/);
  });

  it('counts only texts in exactly the language, and lists what a translation lacks', async () => {
    const brazilian = await translations('--language', 'pt-BR');
    assert.deepEqual(
      brazilian.lines.filter((line) => line.includes('|title|')),
      ['paths|title|nb|', 'songs|title|en|'],
    );
    assert.ok(brazilian.lines.includes('meals|summary|en|'));
    assert.ok((await translations('--language', 'pt')).lines.includes('meals|title|en|'));
  });

  it('translates from another language where a practice has it', async () => {
    const { error, lines, sheet } = await translations('--language', 'nb', '--from', 'fr');
    assert.deepEqual(lines, [
      'meals|title|fr|',
      'meals|summary|fr|',
      'meals|period|fr|',
      'songs|title|fr|',
    ]);
    assert.equal(sheet?.texts[0]?.source, 'Repas');
    const { lines: german } = await translations('--language', 'nb', '--from', 'de');
    assert.equal(german.length, 7);
    assert.match(error, /not in the sheet, because .* in the language fr: 3\. A sheet without/);
  });

  it('says what only a sheet without --from has, also where it writes none', async () => {
    const { code, error, lines } = await translations('--language', 'pt', '--from', 'pt-BR');
    assert.deepEqual(
      [code, lines],
      [0, ['meals|title|pt-BR|', 'meals|period|pt-BR|', 'paths|title|nb|']],
    );
    assert.match(error, /in the language pt-BR: 4\./);
    const filled = write(
      'with-french.csv',
      'id,title,language,summary,title_fr,title_nb\na,A,en,We.,Un,En\n',
    );
    const none = await run(
      'translations',
      filled,
      '--language',
      'nb',
      '--from',
      'fr',
      '--out',
      'none.csv',
    );
    assert.match(
      none.error,
      /in the language fr: 1\. [^]*Nothing else is missing in the language nb/,
    );
    const whole = await translations('--language', 'nb');
    assert.doesNotMatch(whole.error, /not in the sheet/);
  });

  it('lists all texts on --all, with the marks of the feed, and marks the others on --machine', async () => {
    const { lines } = await translations('--language', 'pt-BR', '--all', '--machine');
    assert.equal(lines[0], 'meals|title|en|Refeições|machine');
    assert.equal(lines[1], 'meals|summary|en||machine');
    const { lines: french } = await translations('--language', 'fr', '--all', '--machine');
    assert.equal(french[0], 'meals|title|en|Repas');
    assert.equal(french[2], 'meals|text|en||machine');
  });

  it('writes nothing where nothing is missing, and says so', async () => {
    const table = write('done.csv', 'id,title,language,title_nb\na,A,en,Å\n');
    const out = join(folder, 'nothing.xlsx');
    const { code, error } = await run('translations', table, '--language', 'nb', '--out', out);
    assert.deepEqual([code, existsSync(out)], [0, false]);
    assert.match(error, /^Nothing is missing in the language nb \(1 practice\), so no sheet/m);
  });

  it('reads tables as well as feeds, and sheets that are filled in part', async () => {
    const table = write('two.csv', 'id,title,language\na,A,en\nb,B,en\n');
    const part = write(
      'part.csv',
      'Practice;Part;Language;Original;Translation (nb)\na;title;en;A;Å\n',
    );
    const out = join(folder, 'rest.csv');
    const args = ['--language', 'nb', '--out', out];
    const { code } = await run('translations', part, table, ...args);
    assert.equal(code, 0);
    const { sheet } = await readBack(readFileSync(out), 'rest.csv');
    assert.deepEqual(
      sheet.texts.map(({ id }) => id),
      ['b'],
    );
  });

  it('says what of a text is cut, before it is translated, and writes the rest', async () => {
    const items = [{ id: 'long', title: 'Long', content_text: 'word '.repeat(8000) }];
    const path = write('long.json', JSON.stringify({ version: '1', title: 'T', items }));
    for (const ending of ['xlsx', 'csv', 'xlf']) {
      const out = join(folder, `long.${ending}`);
      const { code, error } = await run('translations', path, '--language', 'nb', '--out', out);
      assert.equal(code, 1);
      assert.match(error, /error: long\.json.*longer than 20000 characters.*\[text-cut\]/);
      const { sheet } = await readBack(readFileSync(out), `long.${ending}`);
      assert.equal(sheet.texts[1]?.source.length, 20_000);
    }
  });

  const mistakes: [string, string[], RegExp][] = [
    [
      'no feed',
      ['--language', 'nb', '--out', 'x.csv'],
      /Name the feed, the language and the sheet/,
    ],
    ['no language', [feed, '--out', 'x.csv'], /Name the feed, the language and the sheet/],
    ['no file', [feed, '--language', 'nb'], /Name the feed, the language and the sheet/],
    [
      'another kind of file',
      [feed, '--language', 'nb', '--out', 'x.ods'],
      /\.xlsx, \.csv or \.xlf, not x\.ods/,
    ],
    [
      'no language of that name',
      [feed, '--language', 'zz', '--out', 'x.csv'],
      /--language takes a language tag/,
    ],
    [
      'one language twice',
      [feed, '--language', 'nb', '--from', 'nb', '--out', 'x.csv'],
      /the same language/,
    ],
  ];
  for (const [what, args, message] of mistakes) {
    it(`says what is wrong: ${what}`, async () => {
      const { code, error } = await run('translations', ...args);
      assert.equal(code, 2);
      assert.match(error, message);
    });
  }

  it('writes no sheet that ids could take for a table of practices', async () => {
    const path = join(folder, 'nb.xlf');
    assert.equal((await run('translations', feed, '--language', 'nb', '--out', path)).code, 0);
    const { code, error } = await run('ids', path);
    assert.equal(code, 2);
    assert.match(error, /nb\.xlf is a sheet of translations/);
  });

  it('does not write over what it reads', async () => {
    const table = write('own.csv', 'id,title,language\na,A,en\n');
    const { code, error } = await run('translations', table, '--language', 'nb', '--out', table);
    assert.equal(code, 2);
    assert.match(error, /--out would write over .*own\.csv, which is read and would be lost/);
  });

  it('does not write over a sheet that somebody has filled', async () => {
    const sheets = { csv: join(folder, 'filled.csv'), xlf: join(folder, 'filled.xlf') };
    for (const out of Object.values(sheets)) {
      const args = ['translations', feed, '--language', 'nb', '--out', out];
      assert.equal((await run(...args)).code, 0);
      assert.equal((await run(...args)).code, 0, 'empty');
      const filled = readFileSync(out, 'utf8')
        .replace('meals;title;en;Meals;', 'meals;title;en;Meals;Måltider')
        .replace('<source>Meals</source>', '<source>Meals</source><target>Måltider</target>');
      writeFileSync(out, filled);
      const { code, error } = await run(...args);
      assert.equal(code, 2);
      assert.match(error, /filled\.\w+ has translations .* would not have: 1\. Keep it/);
      assert.equal(readFileSync(out, 'utf8'), filled);
    }
    const all = [
      'translations',
      feed,
      '--language',
      'fr',
      '--all',
      '--out',
      join(folder, 'fr.csv'),
    ];
    assert.equal((await run(...all)).code, 0);
    assert.equal((await run(...all)).code, 0, 'the same translations');
  });

  it('writes over an empty sheet, and over nothing else that is there', async () => {
    for (const [name, content, code] of [
      ['with-french.csv', 'Practice,Part,Translation (nb)\nmeals,title,Måltider\n', 2],
      ['empty.csv', 'Practice,Part,Translation (nb)\nmeals,title,\n', 0],
      ['table.csv', 'id,title,language\na,A,en\n', 2],
      ['picture.xlsx', '\u0089PNG', 2],
    ] as const) {
      const out = write(name, content);
      const said = await run('translations', feed, '--language', 'nb', '--out', out);
      assert.equal(said.code, code, name);
      assert.equal(readFileSync(out, 'utf8') === content, code === 2, name);
      if (code === 2) assert.match(said.error, /is there already|has translations/, name);
    }
  });
});
