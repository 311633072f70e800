import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { devNull } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { dayOf } from '../../src/tool/lint/provenance.js';
import { folder, write } from './folder.js';
import { run } from './run.js';

const faultless =
  'id,title,language,country,summary\n1,Meals for all,en,NO,People of the city meet once a month to cook.\n';
const doubtful = faultless.replace('Meals for', 'Meals  for');
const wrong = `${faultless}2,,en,NO,\n`;

describe('intercultural-practices', () => {
  it('lists its commands, and prints help to standard output on request', async () => {
    const lost = await run();
    assert.equal(lost.code, 2);
    assert.match(lost.error, /build.*\n.*check/);
    const { code, out, error } = await run('--help');
    assert.deepEqual([code, out, error], [0, lost.error, '']);
    const misspelt = await run('chekc', 'feed.json');
    assert.equal(misspelt.code, 2);
    assert.match(misspelt.error, /no command "chekc"/);
  });

  for (const command of ['build', 'check']) {
    it(`documents the exit codes of ${command}`, async () => {
      const { code, out } = await run(command, '--help');
      assert.equal(code, 0);
      assert.match(out, /Exit codes: 0 .*; 1 .*; 2 /s);
    });

    it(`says what is wrong with the arguments of ${command}, without a stack trace`, async () => {
      for (const args of [[], ['--colour'], ['nowhere.csv'], [folder]]) {
        const { code, out, error } = await run(command, ...args);
        assert.equal(code, 2);
        assert.equal(out, '');
        assert.match(error, new RegExp(`^intercultural-practices ${command}: [^\\n]+\\n$`));
      }
    });
  }
});

describe('intercultural-practices build', () => {
  it('exits with 0 if everything was built, 1 if something was dropped, and 2 if nothing was built', async () => {
    assert.equal((await run('build', write('a.csv', faultless))).code, 0);
    const part = await run('build', write('b.csv', wrong));
    assert.equal(part.code, 1);
    assert.equal(JSON.parse(part.out).items.length, 1);
    assert.match(part.error, /^error: b\.csv, row 3, column "title": .* \[no-title\]\n$/);
    const none = await run(
      'build',
      write('c.csv', 'id,title\n1,\n'),
      '--out',
      join(folder, 'c.json'),
    );
    assert.equal(none.code, 2);
    assert.ok(!readdirSync(folder).includes('c.json'));
  });

  it('exits with 0 if what is not known could be kept, and names it', async () => {
    const columns = 'id,title,language,country,cities,topics,period';
    const table = write(
      'h.csv',
      `${columns}\n1,Meals,en,NO,Olso,educaton,1-2\n2,Tea,en,NO,,,2016\n`,
    );
    const { code, out, error } = await run('build', table);
    assert.equal(code, 0);
    const [{ tags, _practice: kept }] = JSON.parse(out).items;
    assert.deepEqual([kept.cities, tags, kept.period_text], [['Olso'], ['educaton'], '1-2']);
    const codes = [...error.matchAll(/^hint: .*\[([a-z-]+)\]$/gm)].map(([, each]) => each);
    assert.deepEqual(codes, ['unknown-city', 'unknown-topic', 'period-words']);
  });

  it('says last why nothing was built, whatever else is wrong', async () => {
    const rows = Array.from({ length: 2000 }, (_, row) => `,Meal ${row},"N/A, ${row}"\n`).join('');
    const table = write('noid.csv', `id,title,country\n${rows}`);
    const built = await run('build', table);
    assert.equal(built.code, 2);
    const lines = built.error.trimEnd().split('\n');
    assert.match(lines[0] ?? '', /^error: noid\.csv, rows 2–2001 \(2000\), .* \[no-id\]$/);
    assert.match(lines.at(-1) ?? '', /so no feed was written\. The main reason: .* no id/);
    assert.ok(lines.length < 5);
    const checked = await run('check', table);
    assert.match(checked.out, /^0 practices: .*\nThe main reason: .* no id\..*\n$/);
    const empty = await run('build', write('empty.csv', 'id,title\n'));
    assert.match(empty.error, /The table has no rows below its header\.\n$/);
  });

  it('keeps the old file, and leaves no other behind, if it cannot write', async () => {
    const inside = join(folder, 'taken');
    mkdirSync(inside);
    mkdirSync(join(inside, 'feed.json'));
    const { code, error } = await run(
      'build',
      write('a.csv', faultless),
      '--out',
      join(inside, 'feed.json'),
    );
    assert.equal(code, 2);
    assert.match(error, /feed\.json cannot be written: it is a folder/);
    assert.deepEqual(readdirSync(inside), ['feed.json']);
  });

  it('does not write over a file that it reads', async () => {
    const table = write('only.csv', faultless);
    const link = join(folder, 'link.csv');
    symlinkSync(table, link);
    const feed = write('feed.json', (await run('build', table)).out);
    for (const args of [
      ['build', table, '--out', table],
      ['build', join(folder, '.', 'only.csv'), '--out', link],
      ['build', write('a.csv', faultless), '--topics', table, '--out', table],
      ['ids', write('a.csv', faultless), '--cities', table, '--out', table],
      ['render', feed, '--out', feed],
    ]) {
      const { code, error } = await run(...args);
      assert.equal(code, 2);
      assert.match(error, /which is read and would be lost/);
    }
    assert.equal(readFileSync(table, 'utf8'), faultless);
    assert.match(readFileSync(feed, 'utf8'), /^\{/);
  });

  it('writes through links and into devices, and does not replace them', async () => {
    const table = write('a.csv', faultless);
    const target = write('target.json', 'old');
    const link = join(folder, 'link.json');
    symlinkSync(target, link);
    assert.equal((await run('build', table, '--out', link)).code, 0);
    assert.ok(lstatSync(link).isSymbolicLink());
    assert.match(readFileSync(target, 'utf8'), /^\{/);
    const device = join(folder, 'null');
    symlinkSync(devNull, device);
    assert.equal((await run('build', table, '--out', device)).code, 0);
    assert.ok(statSync(device).isCharacterDevice());
  });

  it('joins a city’s own table to the programme’s', async () => {
    const own = write('own.csv', faultless.replace('\n1,', '\nown-1,'));
    const { code, out } = await run('build', write('a.csv', faultless), own);
    assert.equal(code, 0);
    assert.deepEqual(
      JSON.parse(out).items.map(({ id }: { id: string }) => id),
      ['1', 'own-1'],
    );
  });

  it('reads renamed columns through a mapping', async () => {
    const german = write('de.csv', 'Nr;Titel\n1;Essen für alle\n');
    const { out } = await run('build', german, '--map', 'Nr=id', '--map', 'titel=title');
    assert.equal(JSON.parse(out).items[0].title, 'Essen für alle');
    assert.equal((await run('build', german, '--map', 'title')).code, 2);
    const { code, error } = await run(
      'build',
      german,
      '--map',
      'Nummer=id',
      '--map',
      'titel=title',
    );
    assert.equal(code, 2);
    assert.match(error, /no column "Nummer" to map\. The columns are: /);
  });

  it('refuses another kind of table as that of cities, and writes nothing', async () => {
    const table = write('a.csv', faultless);
    const out = join(folder, 'cities.json');
    const { code, error } = await run('build', table, '--cities', table, '--out', out);
    assert.equal(code, 2);
    assert.match(error, /a\.csv is another kind of table/);
    assert.ok(!readdirSync(folder).includes('cities.json'));
  });

  it('takes the row that names the columns from an option, as check does', async () => {
    const table = write('titles.csv', 'id,title,language\nNr,Projekt,Sprache\n1,Meals,en\n');
    const options = ['--header-row', '2', '--map', 'Nr=id', '--map', 'Projekt=title'];
    assert.equal(JSON.parse((await run('build', table, ...options)).out).items[0].title, 'Meals');
    assert.match((await run('check', table, ...options)).out, /^1 practice/);
    assert.equal((await run('build', table, '--header-row', '0')).code, 2);
  });

  it('says that one page cannot hold all practices, and how to split the feed', async () => {
    const rows = Array.from({ length: 5001 }, (_, n) => `${n},Meal ${n},en,NO\n`);
    const table = write('many.csv', `id,title,language,country\n${rows.join('')}`);
    const { code, error } = await run('build', table, '--out', join(folder, 'many.json'));
    assert.equal(code, 1);
    assert.match(error, /5001 practices.* 5000.*--page-size/);
    const checked = await run('check', join(folder, 'many.json'), '--quiet');
    assert.match(checked.error, /5001 practices.*intercultural-practices build --page-size/);
  });

  it('writes no further page over a file that it reads', async () => {
    const rows = `${faultless}2,Choirs for all,en,NO,People of the city sing.\n`;
    const feed = (await run('build', write('rows.csv', rows))).out;
    const source = write('cut-2.json', feed);
    const out = join(folder, 'cut.json');
    const cut = ['--page-size', '1', '--url', 'https://city.example/cut.json', '--out', out];
    const { code, error } = await run('build', source, ...cut);
    assert.equal(code, 2);
    assert.match(error, /--out would write over .*cut-2\.json, which is read and would be lost/);
    assert.equal(readFileSync(source, 'utf8'), feed);
    assert.ok(!readdirSync(folder).includes('cut.json'));
  });

  it('names the option that would write over the feed', async () => {
    const feed = write('list.csv', (await run('build', write('a.csv', faultless))).out);
    const files = ['--out', join(folder, 'rows-of-list.csv'), '--cities', feed];
    const { code, error } = await run('table', feed, ...files);
    assert.equal(code, 2);
    assert.match(error, /--cities would write over .*list\.csv, .* Give --cities another name/);
  });

  it('writes whom the practices are from, and where mistakes are reported', async () => {
    const { code, out } = await run(
      ...[
        'build',
        write('a.csv', faultless),
        '--source-name',
        ' City of  Oslo ',
        '--source-date',
        '2026-11-12',
      ],
      ...[
        '--source-url',
        'https://oslo.example',
        '--licence',
        'https://creativecommons.org/licenses/by/4.0/',
      ],
      ...['--report-url', 'mailto:ic@oslo.example?subject={id}'],
    );
    assert.equal(code, 0);
    const { _practices } = JSON.parse(out);
    assert.deepEqual(_practices, {
      normalised: 1,
      source: {
        name: 'City of Oslo',
        url: 'https://oslo.example/',
        licence: 'https://creativecommons.org/licenses/by/4.0/',
        date: '2026-11-12',
      },
      report_url: 'mailto:ic@oslo.example?subject={id}',
    });
  });

  it('writes nothing if it could not use what is said of the source, and says which option is wrong', async () => {
    const wrongOptions: [string[], RegExp][] = [
      [['--source-url', 'https://oslo.example'], /need --source-name/],
      [['--source-name', ' ', '--source-date', '2026-11-12'], /--source-name needs a value/],
      [['--source-name', 'Oslo', '--source-date', '12.11.2026'], /--source-date is .*2026-11-12/],
      [['--source-name', 'Oslo', '--source-date', '2026-11-31'], /--source-date is /],
      [['--source-name', 'Oslo', '--source-url', 'oslo.example'], /--source-url .*https:/],
      [['--source-name', 'Oslo', '--licence', 'CC BY'], /--licence .*https:/],
      [['--source-name', 'x'.repeat(201)], /--source-name is longer/],
      [['--report-url', 'javascript:alert(1)'], /--report-url is .*mailto: or https:/],
      [['--report-url', 'https://oslo.example/{name}'], /--report-url is .*\{title\}/],
    ];
    for (const [args, message] of wrongOptions) {
      const { code, out, error } = await run('build', write('a.csv', faultless), ...args);
      assert.deepEqual([code, out], [2, ''], args.join(' '));
      assert.match(error, message);
      assert.match(error, /^intercultural-practices build: [^\n]+\n$/);
    }
  });

  it('splits the feed into pages that link to the next, with cities, source and address for reports on the first', async () => {
    const out = join(folder, 'paged.json');
    const table = write('many.csv', `id,title\n${'12345'.replace(/./g, '$&,Title $&\n')}`);
    const cities = write('cities.csv', 'name,country\nOslo,NO\n');
    const url = 'https://example.org/feeds/paged.json';
    const { code } = await run(
      ...['build', table, '--cities', cities, '--page-size', '2', '--out', out, '--url', url],
      ...['--source-name', 'Oslo', '--report-url', 'https://city.example/?id={id}'],
    );
    assert.equal(code, 0);
    const pages = ['paged.json', 'paged-2.json', 'paged-3.json'].map((name) =>
      JSON.parse(readFileSync(join(folder, name), 'utf8')),
    );
    assert.deepEqual(
      pages.map(({ items, feed_url, next_url, _practices }) => [
        items.length,
        feed_url,
        next_url,
        _practices.cities?.length,
        _practices.normalised,
      ]),
      [
        [2, url, 'https://example.org/feeds/paged-2.json', 1, 1],
        [
          2,
          'https://example.org/feeds/paged-2.json',
          'https://example.org/feeds/paged-3.json',
          undefined,
          1,
        ],
        [1, 'https://example.org/feeds/paged-3.json', undefined, undefined, 1],
      ],
    );
    assert.deepEqual(
      pages.map(({ _practices }) => [_practices.source?.name, _practices.report_url]),
      [
        ['Oslo', 'https://city.example/?id={id}'],
        [undefined, undefined],
        [undefined, undefined],
      ],
    );
    assert.equal((await run('build', table, '--page-size', '2')).code, 2);
    assert.equal((await run('build', table, '--page-size', 'all')).code, 2);
  });
});

describe('intercultural-practices check', () => {
  it('exits with 0 without errors and 1 with errors, and treats hints as errors when strict', async () => {
    assert.equal((await run('check', write('a.csv', faultless), '--strict')).code, 0);
    const hinted = await run('check', write('d.csv', doubtful));
    assert.equal(hinted.code, 0);
    assert.match(hinted.error, /^hint: d\.csv, row 2, column "title": /);
    assert.equal(hinted.out, '1 practice: 0 errors, 1 hint.\n');
    assert.equal((await run('check', write('d.csv', doubtful), '--strict')).code, 1);
    assert.equal((await run('check', write('b.csv', wrong))).code, 1);
    assert.equal((await run('check', write('d.csv', doubtful), '--quiet')).error, '');
  });

  it('reads a table of any length, to its last row', async () => {
    const rows = Array.from({ length: 5001 }, (_, n) => `${n},Meal ${n},en,NO\n`);
    const table = write(
      'long.csv',
      `id,title,language,country\n${rows.join('')}x,Two  spaces,en,NO\n`,
    );
    const { code, out, error } = await run('check', table);
    assert.equal(code, 0);
    assert.match(out, /^5,?002 practices: 0 errors/);
    assert.match(error, /^hint: long\.csv, row 5003, column "title": /m);
  });

  it('prints JSON to standard output, and nothing else', async () => {
    const { code, out, error } = await run('check', write('b.csv', wrong), '--json');
    const { practices, errors, hints, findings } = JSON.parse(out);
    assert.deepEqual([code, practices, errors, hints, error], [1, 1, 1, 0, '']);
    assert.deepEqual(findings[0].origin, { file: 'b.csv', row: 3, line: 3, column: 'title' });
    assert.equal(findings[0].code, 'no-title');
  });

  it('prints nothing that could control a terminal', async () => {
    const { error } = await run(
      'check',
      write('e.csv', faultless.replace('all', 'all\u001B[31m  you')),
    );
    assert.ok(error.length > 0);
    assert.doesNotMatch(error, /\u001B/);
  });

  it('checks a feed by its address, and what the server’s headers mean for it', async () => {
    const source = ['--source-name', 'Oslo', '--source-date', dayOf(new Date())];
    const feed = (await run('build', write('a.csv', faultless), ...source)).out;
    const page = JSON.parse(feed);
    const [item] = page.items;
    const server = createServer((request, response) => {
      if (request.url === '/gone') response.writeHead(410).end();
      else if (request.url === '/bare') response.end(feed);
      else if (request.url === '/1') response.end(JSON.stringify({ ...page, next_url: '2' }));
      else if (request.url === '/2')
        response.end(JSON.stringify({ ...page, next_url: '1', items: [{ ...item, id: '2' }] }));
      else
        response
          .writeHead(200, {
            'access-control-allow-origin': '*',
            'cache-control': 'max-age=300',
            'content-type': 'application/feed+json',
          })
          .end(feed);
    });
    const port = await new Promise<number>((resolve) => {
      server.listen(0, '127.0.0.1', () => {
        const address = server.address();
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
    try {
      const base = `http://127.0.0.1:${port}`;
      const good = await run('check', `${base}/feed.json`);
      assert.deepEqual([good.code, good.error], [0, '']);
      const bare = await run('check', `${base}/bare`);
      assert.deepEqual(bare.error.match(/\[[a-z-]+\]/g), [
        '[no-cors]',
        '[content-type]',
        '[no-cache]',
      ]);
      const paged = await run('check', `${base}/1`);
      assert.match(paged.out, /^2 practices: /, 'follows next_url, and not in circles');
      assert.match(paged.error, /leads back to a page that was read already\. \[page-missing\]/);
      const gone = await run('check', `${base}/gone`);
      assert.equal(gone.code, 2);
      assert.match(gone.error, /answers 410/);
    } finally {
      server.close();
    }
    const silent = await run('check', `http://127.0.0.1:${port}/feed.json`);
    assert.equal(silent.code, 2);
    assert.match(silent.error, /cannot be reached/);
  });
});
