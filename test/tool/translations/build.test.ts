import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FeedDocument, TranslationDocument } from '../../../src/tool/feed-document.js';
import { write } from '../folder.js';
import { run } from '../run.js';
import { build, names, practices, sheet, title } from './filled-sheets.js';

/** A feed of a practice with a Norwegian translation. */
function feedWith(nb: TranslationDocument): string {
  const item = {
    ...{ id: 'paths', title: 'Paths', summary: 'We walk.', content_text: '', language: 'en' },
    _practice: {
      ...{ period: '2018/..', period_text: 'each May since 2018' },
      sections: [{ heading: 'Purpose', text: 'To meet.' }],
      translations: { nb },
    },
  };
  const version = 'https://jsonfeed.org/version/1.1';
  return write('translated.json', JSON.stringify({ version, title: 'Practices', items: [item] }));
}

/** The Norwegian translation of the only practice that is built. */
async function translationIn(
  ...files: string[]
): Promise<{ readonly nb: TranslationDocument | undefined; readonly error: string }> {
  const { out, error } = await run('build', ...files);
  const feed: FeedDocument = JSON.parse(out);
  return { nb: feed.items[0]?._practice.translations?.['nb'], error };
}

describe('a sheet of translations that build takes back', () => {
  it('adds its texts to the practices, wherever it is among the files', async () => {
    const filled = sheet(names, title, ['paths', 'summary', 'en', 'We walk.', 'Vi går.', '']);
    const { code, error, of } = await build(filled);
    assert.deepEqual(of('paths'), { title: 'Stier', summary: 'Vi går.' });
    assert.match(
      error,
      /note: sheet-1\.csv: Translations into nb: 2, of which by a machine: 0\. Not yet/,
    );
    assert.equal(code, 0);
    const reversed = await run('build', filled, practices);
    assert.match(reversed.out, /"nb": \{\s+"title": "Stier"/);
  });

  it('marks a practice if a machine translated any of its texts, as the sheet or --machine says', async () => {
    const marked = sheet(names, title, ['paths', 'summary', 'en', 'We walk.', 'Vi går.', 'yes']);
    assert.equal((await build(marked)).of('paths')?.machine, true);
    const plain = sheet(names, title);
    assert.equal((await build(plain)).of('paths')?.machine, undefined);
    const { code, error, of } = await build('--machine', plain);
    assert.equal(of('paths')?.machine, true);
    assert.match(error, /Translations into nb: 1, of which by a machine: 1\./);
    assert.equal(code, 0);
    assert.equal((await build(plain, '--machine', plain)).of('paths')?.machine, true);
  });

  it('counts any word but "no" as a mark', async () => {
    for (const [word, machine] of [
      ['x', true],
      ['DeepL', true],
      ['No', undefined],
      ['nu', undefined],
      ['Jo', undefined],
      ['არა', undefined],
      ['–', undefined],
    ]) {
      const { of } = await build(sheet(names, [...title.slice(0, 5), String(word)]));
      assert.equal(of('paths')?.machine, machine, String(word));
    }
  });

  it('refuses --machine for a table of practices, and sheets without one', async () => {
    const table = await run('build', '--machine', practices);
    assert.deepEqual([table.code, table.out], [2, '']);
    assert.match(table.error, /--machine takes a sheet of translations, and .*practices\.csv is a/);
    const alone = await run('build', sheet(names, title));
    assert.equal(alone.code, 2);
    assert.match(alone.error, /only the table of the practices says of what/);
  });

  it('lets a person replace a machine, never a machine a person, in any order', async () => {
    const machine = sheet(names, [...title.slice(0, 4), 'Maskinstier', 'yes']);
    const person = sheet(names, title);
    for (const files of [
      [machine, person],
      [person, machine],
    ]) {
      const { code, error, of } = await build(...files);
      assert.deepEqual(of('paths'), { title: 'Stier' });
      assert.match(
        error,
        /note: .*The translation by a machine was not used.*\[machine-not-used\]/,
      );
      assert.equal(code, 0);
    }
    const french = names.with(4, 'Translation (fr)');
    const { error } = await build(sheet(french, ['songs', 'title', 'en', 'Songs', 'Airs', 'yes']));
    assert.match(error, /\[machine-not-used\]/);
  });

  it('takes the mark of a machine from a feed once no text of it is left', async () => {
    const marked = feedWith({ title: 'Maskinstier', summary: 'Gå.', machine: true });
    const summary = ['paths', 'summary', 'en', 'We walk.', 'Vi går.', ''];
    const whole = await translationIn(marked, sheet(names, title, summary));
    assert.deepEqual(whole.nb, { title: 'Stier', summary: 'Vi går.' });
    assert.match(whole.error, /rows 2–3 \(2\).*\[text-replaced\]/);
    const same = sheet(names, title.with(4, 'Maskinstier'), summary.with(4, 'Gå.'));
    const { nb } = await translationIn(marked, same);
    assert.deepEqual(nb, { title: 'Maskinstier', summary: 'Gå.' });
    for (const row of [title, summary]) {
      const part = await translationIn(marked, sheet(names, row));
      assert.equal(part.nb?.machine, true, row[1]);
    }
    const full = feedWith({
      ...{ title: 'Maskinstier', summary: 'Gå.', machine: true },
      period_text: 'hver mai siden 2018',
      sections: [{ heading: 'Mål', text: 'Møtes.' }],
    });
    const section = (kind: string, target: string) => [
      'paths',
      `section 1 ${kind}`,
      'en',
      '',
      target,
      '',
    ];
    const sections = [section('heading', 'Formål'), section('text', 'Å møtes.')];
    const period = ['paths', 'period', 'en', '', 'hver mai fra 2018', ''];
    for (const [rows, machine] of [
      [[title, summary, period], true],
      [[title, summary, ...sections], true],
      [[title, summary, period, ...sections.slice(1)], true],
      [[title, summary, period, ...sections], undefined],
    ] as const) {
      assert.equal((await translationIn(full, sheet(names, ...rows))).nb?.machine, machine);
    }
  });

  it('lets a newer text by a machine replace an older one in a feed, not one by a person', async () => {
    const newer = sheet(names, [...title.slice(0, 4), 'Maskinveier', 'yes']);
    const marked = await translationIn(feedWith({ title: 'Maskinstier', machine: true }), newer);
    assert.deepEqual(marked.nb, { title: 'Maskinveier', machine: true });
    assert.doesNotMatch(marked.error, /by a person/);
    const person = await translationIn(feedWith({ title: 'Stier' }), newer);
    assert.deepEqual(person.nb, { title: 'Stier' });
    assert.match(person.error, /\[machine-not-used\]/);
  });

  it('replaces what the table says and says so, beside what the table says otherwise', async () => {
    const french = names.with(4, 'Translation (fr)');
    const { out, error, code } = await run(
      'build',
      practices,
      sheet(french, ['songs', 'title', 'en', 'Songs', 'Chants', '']),
    );
    assert.match(out, /"title": "Chants"/);
    assert.match(error, /hint: .*row 2, column "Translation \(fr\)": .*\[text-replaced\]/);
    assert.equal(code, 0);
  });

  it('keeps what the table says besides, also where the original says less', async () => {
    const table = write(
      'more.csv',
      'id,title,language,summary,title_fr,summary_fr,content_fr\na,A,en,We.,Un,Nous.,Nous tous.\n',
    );
    const french = names.with(4, 'Translation (fr)');
    const { out } = await run(
      'build',
      table,
      sheet(french, ['a', 'summary', 'en', 'We.', 'On.', '']),
    );
    const feed: FeedDocument = JSON.parse(out);
    assert.deepEqual(feed.items[0]?._practice.translations, {
      fr: { title: 'Un', summary: 'On.', content_text: 'Nous tous.' },
    });
  });

  it('is an error where two persons translated a text, and the first is used', async () => {
    const { code, error, of } = await build(
      sheet(names, title),
      sheet(names, [...title.slice(0, 4), 'Veier', '']),
    );
    assert.equal(code, 1);
    assert.equal(of('paths')?.title, 'Stier');
    assert.match(error, /error: sheet-\d+\.csv, row 2, .*\[two-translations\]/);
    const same = await build(sheet(names, title), sheet(names, title));
    assert.equal(same.code, 0);
  });

  it('says what was not translated, and what is as it was', async () => {
    const { code, error, of } = await build(
      sheet(
        names,
        [...title.slice(0, 4), 'Paths', ''],
        ['paths', 'summary', 'en', 'We walk.', ' ', ''],
        ['meals', 'title', 'en', 'Meals for all', '', ''],
      ),
    );
    assert.equal(code, 0);
    assert.deepEqual(of('paths'), { title: 'Paths' });
    assert.equal(of('meals'), undefined);
    assert.match(
      error,
      /Translations into nb: 1, of which by a machine: 0\. Not yet translated: 2\./,
    );
    assert.match(error, /hint: .*row 2, .*\[same-as-source\]/);
  });

  it('takes a cell with only a dash or "N/A" for empty, unless the original says no more', async () => {
    for (const nothing of ['-', '…', 'N/A', 'tbd']) {
      const { error, of } = await build(sheet(names, title.with(4, nothing)));
      assert.equal(of('paths'), undefined, nothing);
      assert.match(error, /Translations into nb: 0, .*Not yet translated: 1\./);
    }
  });

  it('says where somebody may have translated over the originals', async () => {
    const { code, error } = await build(sheet(names, [...title.slice(0, 3), 'Stier', '', '']));
    assert.equal(code, 0);
    assert.match(
      error,
      /hint: .*row 2, .*move that into the column of translations\. \[source-changed\]/,
    );
    const untouched = await build(sheet(names, title.with(4, '')));
    assert.doesNotMatch(untouched.error, /hint/);
  });

  it('uses a translation of words that have changed since, and says so', async () => {
    const { code, error, of } = await build(sheet(names, title.with(3, 'Path')));
    assert.equal(code, 0);
    assert.equal(of('paths')?.title, 'Stier');
    assert.match(error, /hint: .*row 2, .*something else now.*\[source-changed\]/);
    const spaces = await build(sheet(names, title.with(3, ' Paths\u00A0')));
    assert.doesNotMatch(spaces.error, /source-changed/);
    const none = await build(sheet(names, title.with(3, '')));
    assert.match(none.error, /does not say what was translated.*\[source-changed\]/);
  });

  it('leaves out what the practices do not have, and uses the rest', async () => {
    const { code, error, of } = await build(
      sheet(
        names,
        ['nowhere', 'title', 'en', 'X', 'Y', ''],
        ['paths', 'titel', 'en', 'Paths', 'Stier', ''],
        ['paths', 'period', 'en', '', 'Siden 2016', ''],
        title,
      ),
    );
    assert.equal(code, 1);
    assert.deepEqual(of('paths'), { title: 'Stier' });
    assert.match(error, /row 2, .*no practice with the id "nowhere"/);
    assert.match(error, /row 3, .*"titel" is no part of a practice/);
    assert.match(error, /row 4, .*no text of the part "period"/);
    const french = names.with(4, 'Translation (fr)');
    const own = await build(sheet(french, ['tea', 'title', 'fr', 'Thé', 'Thé', '']));
    assert.match(own.error, /is written in this language \(fr\)/);
  });

  it('needs a title, and all sections or none', async () => {
    const summary = ['paths', 'summary', 'en', 'We walk.', 'Vi går.', ''];
    const untitled = await build(sheet(names, summary));
    assert.equal(untitled.code, 1);
    assert.equal(untitled.of('paths'), undefined);
    assert.match(untitled.error, /title of the practice is not translated.*\[part-missing\]/);
    const meals = (part: string, source: string, target: string) => [
      ...['meals', part, 'en', source, target, ''],
    ];
    const some = [
      meals('title', 'Meals for all', 'Mat for alle'),
      meals('section 1 heading', 'Purpose', 'Formål'),
      meals('section 1 text', 'To meet.', 'Å møtes.'),
      meals('Section 2  Heading', 'Impact', 'Virkning'),
    ];
    const partly = await build(sheet(names, ...some));
    assert.deepEqual(partly.of('meals'), { title: 'Mat for alle' });
    assert.match(partly.error, /rows 3–5 \(3\).*Not all sections/);
    const rest = sheet(names, meals('section 2 text', 'Many came.', 'Mange kom.'));
    const whole = await build(rest, sheet(names, ...some));
    assert.equal(whole.code, 0);
    assert.deepEqual(whole.of('meals')?.sections, [
      { heading: 'Formål', text: 'Å møtes.' },
      { heading: 'Virkning', text: 'Mange kom.' },
    ]);
  });

  it('has the parts that one language lacks from a sheet in another, in any order', async () => {
    const table = write(
      'two-sources.csv',
      `id,title,language,purpose,impact,title_fr,content_fr,summary\na,A,en,To meet.,Many came.,Un,${'Nous. '.repeat(400)},We.\n`,
    );
    const row = (part: string, from: string, target: string) => ['a', part, from, '', target, ''];
    // A text that is too long for a summary.
    const french = sheet(names, row('title', 'fr', 'En'), row('text', 'fr', 'Vi.'));
    const english = sheet(
      names,
      row('section 1 heading', 'en', 'Formål'),
      row('section 1 text', 'en', 'Å møtes.'),
      row('section 2 heading', 'en', 'Virkning'),
      row('section 2 text', 'en', 'Mange kom.'),
    );
    for (const files of [
      [french, english],
      [english, french],
    ]) {
      const { code, out } = await run('build', table, ...files);
      const feed: FeedDocument = JSON.parse(out);
      assert.equal(code, 0);
      assert.deepEqual(feed.items[0]?._practice.translations?.['nb'], {
        title: 'En',
        summary: 'Vi.',
        sections: [
          { heading: 'Formål', text: 'Å møtes.' },
          { heading: 'Virkning', text: 'Mange kom.' },
        ],
      });
    }
    const both = sheet(names, row('summary', 'en', 'Vi er.'));
    assert.match((await run('build', table, french, both)).error, /\[two-translations\]/);
  });

  it('takes the sections from one language where languages have different numbers of them', async () => {
    const table = write(
      'sections.csv',
      'id,title,language,purpose,impact,title_fr,purpose_fr\na,A,en,To meet.,Many came.,Un,Se voir.\n',
    );
    const row = (part: string, from: string, target: string) => ['a', part, from, '', target, ''];
    const french = sheet(
      names,
      row('title', 'fr', 'En'),
      row('section 1 heading', 'fr', 'Mål'),
      row('section 1 text', 'fr', 'Å se.'),
    );
    const english = sheet(
      names,
      row('section 1 heading', 'en', 'Formål'),
      row('section 1 text', 'en', 'Å møtes.'),
      row('section 2 heading', 'en', 'Virkning'),
      row('section 2 text', 'en', 'Mange kom.'),
    );
    for (const files of [
      [french, english],
      [english, french],
    ]) {
      const { code, out, error } = await run('build', table, ...files);
      const feed: FeedDocument = JSON.parse(out);
      assert.equal(code, 1);
      assert.deepEqual(feed.items[0]?._practice.translations?.['nb']?.sections, [
        { heading: 'Formål', text: 'Å møtes.' },
        { heading: 'Virkning', text: 'Mange kom.' },
      ]);
      assert.match(error, /rows 3–4 \(2\).*different numbers of them.*\[part-missing\]/);
    }
    const alone = await run('build', table, french);
    assert.equal(alone.code, 0);
    assert.match(alone.out, /"heading": "Mål"/);
  });

  it('is known below rows that somebody put above it, with columns in another order', async () => {
    const mixed = (row: readonly string[]) =>
      [row[4], row[5], row[0], 'ok', row[1], row[3]].map(String);
    const { code, error, of } = await build(
      sheet(['For Kari'], [], mixed(names).with(3, 'Comment'), mixed(title)),
    );
    assert.equal(of('paths')?.title, 'Stier');
    assert.match(error, /hint: .*column "Comment": .*first cell says "ok"\..*\[unused-column\]/);
    assert.equal(code, 0);
  });

  it('loses no second column of translations without an error', async () => {
    for (const name of ['Translation (fr)', 'Translation (nb)']) {
      const { code, error, of } = await build(
        sheet(
          [...names, name],
          [...title, 'Sentiers'],
          ['paths', 'summary', 'en', '', '', '', 'X'],
        ),
      );
      assert.equal(code, 1);
      assert.equal(of('paths')?.title, 'Stier');
      assert.match(error, /error: .*two columns of translations, and only .*\[unused-column\]/);
    }
  });

  it('says so where it has no texts', async () => {
    const empty = '<xliff version="1.2"><file target-language="nb"><body/></file></xliff>';
    for (const path of [sheet(names), write('empty.xlf', empty)]) {
      const { code, error } = await build(path);
      assert.equal(code, 0);
      assert.match(error, /note: .*No text was read from this sheet.*\[translations\]/);
    }
  });

  it('has to say its language', async () => {
    for (const name of ['Translation', 'Translation (zz)']) {
      const { code, error } = await build(sheet(names.with(4, name), title));
      assert.equal(code, 1);
      assert.match(error, /has to say their language: "Translation \(nb\)".*\[no-language\]/);
    }
    const named = await build(sheet(names.with(4, 'translation (Norwegian Bokmål)'), title));
    assert.equal(named.of('paths')?.title, 'Stier');
  });

  it('says which column somebody has renamed or deleted', async () => {
    for (const [column, name] of [
      [0, 'Practice'],
      [1, 'Part'],
      [4, 'Translation \\(nb\\)'],
    ] as const) {
      const { code, error } = await build(sheet(names.with(column, 'Norsk'), title));
      assert.equal(code, 1);
      assert.match(
        error,
        new RegExp(`^error: .*row 1: .*no column "${name}".*\\[no-column\\]$`, 'm'),
      );
      assert.doesNotMatch(error, /ids/);
    }
  });

  it('may come back in another encoding and without marks', async () => {
    const text = `${names.slice(0, 5).join(';')}\r\npaths;title;en;Paths;Åpne stier på øya\r\npaths;summary;en;We walk.;'-Vi går\r\n`;
    const { code, of } = await build(
      write('ansi.csv', Buffer.from(text, 'latin1')),
      '--encoding',
      'windows-1252',
    );
    assert.equal(code, 0);
    assert.deepEqual(of('paths'), { title: 'Åpne stier på øya', summary: '-Vi går' });
  });

  it('uses no formula that a program has not run, no error of one, and no text that has moved', async () => {
    const formulas = [title.with(4, '=GOOGLETRANSLATE(D2;"en";"nb")'), title.with(4, '#NAME?')];
    for (const row of formulas) {
      const { code, error, of } = await build(sheet(names, row));
      assert.deepEqual([code, of('paths')], [1, undefined]);
      assert.match(error, /row 2, column "Translation \(nb\)": .*formula.*\[unusable-value\]/);
    }
    const text = `${names.join()}\npaths,title,en,Paths,Stier, veier,og gater\n`;
    const cut = await build(write('cut.csv', text));
    assert.deepEqual([cut.code, cut.of('paths')], [1, undefined]);
    assert.match(cut.error, /\[surplus-cells\]/);
  });
});

describe('check', () => {
  it('says where in a sheet a doubtful translation is', async () => {
    const long = sheet(names, title.with(4, 'STIER OG VEIER I BYEN'));
    const { out, error } = await run('check', practices, long);
    assert.match(error, /hint: sheet-\d+\.csv, row 2, column "Translation \(nb\)": .*\[capitals\]/);
    assert.match(out, /^4 practices: /);
  });
});
