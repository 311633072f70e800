import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import Papa from 'papaparse';
import { folder, write } from './folder.js';
import { generatedLog } from './reach/generated-log.js';
import { apache, caddy, nginx } from './reach/server-lines.js';
import { run } from './run.js';

/** The rows of CSV, without its header. */
function rowsOf(csv: string): string[][] {
  return Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), { skipEmptyLines: true }).data.slice(1);
}

const line = (
  origin: string,
  { path = '/practices.json', who = '- - -', day = '29/Nov/2026' } = {},
) => `${who} [${day}:10:00:00 +0000] "GET ${path} HTTP/2.0" 200 1 origin="${origin}"\n`;
const withAddress = `203.0.113.77 - - [29/Nov/2026:10:00:00 +0000] "GET /practices.json HTTP/2.0" 200 1 "https://oslo.example/a?b" "Firefox"\n`;

describe('intercultural-practices reach', () => {
  it('counts exactly, says what became of every line, and shows no address', async () => {
    const { lines, counts, notUnderstood } = generatedLog(20_000);
    const log = write('access.log', [...lines].join(''));
    const { code, out, error } = await run('reach', log, '--format', 'csv');
    assert.equal(code, 1, 'lines that are not understood are gaps');
    const found = rowsOf(out).map(([month, , origin, feed, requests]): [string, number] => [
      `${month} ${origin} ${feed}`,
      Number(requests),
    ]);
    assert.deepEqual(new Map(found), counts);
    assert.match(error, new RegExp(`not understood: ${notUnderstood}\\.`));
    assert.match(
      error,
      new RegExp(
        `Lines that are not understood: ${notUnderstood}\\. The first: .*access\\.log, line \\d+;`,
      ),
    );
    assert.match(error, /Lines that hold addresses or names of visitors: 19\d\d\./);
    const [, all, ends = ''] = /Lines: (\d+)\. Of these, (.*)\.\n/.exec(error) ?? [];
    const sum = [...ends.matchAll(/: (\d+)(?:,|$)/g)].reduce(
      (total, [, n]) => total + Number(n),
      0,
    );
    assert.deepEqual([all, sum], ['20000', 20_000]);
    assert.doesNotMatch(out + error, /203\.0\.113/);
  });

  it('says which of several feeds, months and sites have no request', async () => {
    const { code, out, error } = await run(
      ...['reach', write('access.log', line('https://a.example'))],
      ...['--feed', '/practices.json', '--feed', '/practises.json'],
      ...['--month', '2026-11', '--month', '2025-01'],
      ...['--site', 'a.example', '--site', 'https://b.example'],
    );
    assert.equal(code, 1);
    assert.match(out, /2026-11 +1 +https:\/\/a\.example/);
    assert.match(
      error,
      /No request was counted for --feed \/practises\.json, --month 2025-01, --site https:\/\/b\.example\./,
    );
  });

  for (const [server, log] of Object.entries({ nginx, apache, caddy }))
    it(`reads what ${server} writes with the format of docs/hosting.md`, async () => {
      const { code, out, error } = await run('reach', write(`${server}.log`, log));
      assert.equal(code, 0, error);
      assert.deepEqual(
        out
          .split('\n\n')[0]
          ?.split('\n')
          .slice(1)
          .map((row) => row.replace(/ +/g, ' ')),
        [
          '2026-11 2 (no origin) /practices.json',
          '2026-11 2 https://oslo.example /practices.json',
          '2026-11 1 (origin that is no site) /practices.json',
        ],
      );
      assert.match(out, /requests .* not people and not views/);
      assert.doesNotMatch(error, /Lines that hold/);
    });

  it('has these lines in docs/hosting.md as it reads them', async () => {
    const page = readFileSync('docs/hosting.md', 'utf8');
    const [, sample = ''] = /```text\n(- - - \[.*?)```/s.exec(page) ?? [];
    const { code, out } = await run('reach', write('sample.log', sample));
    assert.equal(code, 0);
    const [, table = ''] = /```text\n(Month .*?)\n```/s.exec(page) ?? [];
    assert.equal(out.split('\n\n')[0], table);
  });

  it('reads logs that are compressed, whatever their names, and several in one', async () => {
    const parts = [gzipSync(line('https://a.example')), gzipSync(line('https://b.example'))];
    const packed = write('packed.1', Buffer.concat(parts));
    const plain = write('plain.log', line('https://a.example', { day: '01/Dec/2026' }));
    const { code, out } = await run('reach', packed, plain, '--format', 'csv');
    assert.equal(code, 0);
    assert.deepEqual(
      rowsOf(out).map(([month, site]) => `${month} ${site}`),
      ['2026-11 https://a.example', '2026-11 https://b.example', '2026-12 https://a.example'],
    );
  });

  it('reads standard input', () => {
    const tool = ['--import', 'tsx', 'src/tool/intercultural-practices.ts', 'reach', '-'];
    const input = gzipSync(line('https://a.example'));
    const out = execFileSync(process.execPath, tool, { input, encoding: 'utf8' });
    assert.match(out, /2026-11 +1 +https:\/\/a\.example +\/practices\.json/);
  });

  it('writes CSV for spreadsheets, which run nothing in it', async () => {
    const log = write(
      'formula.log',
      line('https://a.example', { path: '/=1+1.json' }) + line('-', { path: '/%22;%0A=2.json' }),
    );
    const path = join(folder, 'sites.csv');
    const { code, out, error } = await run('reach', log, '--out', path);
    assert.deepEqual([code, out], [0, '']);
    assert.match(error, /not people and not views/);
    const csv = readFileSync(path, 'utf8');
    assert.ok(csv.startsWith('\uFEFFmonth;site;origin;feed;requests\r\n'));
    assert.deepEqual(
      rowsOf(csv).map(([, , , feed]) => feed),
      [String.raw`/";\u{a}=2.json`, '/=1+1.json'],
    );
    assert.ok(
      rowsOf(csv)
        .flat()
        .every((cell) => !/^[=+\-@\t\r]/.test(cell)),
    );
  });

  it('counts only the feeds, months and sites that are asked for', async () => {
    const log = write(
      'asked.log',
      line('https://oslo.example') +
        line('http://oslo.example') +
        line('https://oslo.example', { path: '/feeds/oslo.json' }) +
        line('https://oslo.example', { day: '30/Oct/2026' }) +
        line('https://xn--d-uga0v4h.example') +
        line('-'),
    );
    const rows = async (...options: string[]) => {
      const { code, out } = await run('reach', log, '--format', 'csv', ...options);
      assert.equal(code, 0);
      return rowsOf(out).map(([month, , origin, feed]) => `${month} ${origin} ${feed}`);
    };
    assert.equal((await rows()).length, 6);
    assert.deepEqual(
      await rows(
        '--site',
        'oslo.example',
        '--month',
        '2026-11',
        '--feed',
        'https://x.example/practices.json?v=2',
      ),
      [
        '2026-11 http://oslo.example /practices.json',
        '2026-11 https://oslo.example /practices.json',
      ],
    );
    assert.deepEqual(await rows('--site', 'https://oslo.example/', '--feed', '/feeds/oslo.json'), [
      '2026-11 https://oslo.example /feeds/oslo.json',
    ]);
    assert.deepEqual(await rows('--site', 'Łódź.example'), [
      '2026-11 https://xn--d-uga0v4h.example /practices.json',
    ]);
  });

  it('says that a log has been read before, by its content', async () => {
    const many = Array.from({ length: 90 }, (_, i) => line(`https://c${i}.example`)).join('');
    const log = write('a.log', many);
    const same = await run('reach', log, write('a.log.1.gz', gzipSync(many)));
    assert.equal(same.code, 1);
    assert.match(same.error, /a\.log and .*a\.log\.1\.gz have the same content/);
    const grown = await run('reach', log, write('b.log', many + line('https://d.example')));
    assert.equal(grown.code, 1);
    assert.match(grown.error, /begin with the same lines/);
    const two = [
      write('e.log', line('https://a.example')),
      write('f.log', line('https://b.example')),
    ];
    assert.equal(
      (await run('reach', ...two, write('empty.log', ''), write('empty2.log', ''))).code,
      0,
    );
  });

  it('says which requests lack an origin if some lines have one', async () => {
    const { code, out, error } = await run(
      'reach',
      write('mixed.log', withAddress + line('https://a.example')),
    );
    assert.equal(code, 1);
    assert.match(error, /without a field origin="…", which do not say from which site: 1\./);
    assert.match(error, /Lines that hold addresses or names of visitors: 1\..*docs\/hosting\.md/);
    assert.doesNotMatch(out + error, /203\.0|oslo|Firefox/);
  });

  const failures: [string, string | Uint8Array, readonly string[], RegExp][] = [
    [
      'the combined format',
      withAddress,
      [],
      /does not say which sites asked: .* Requests for a feed: 1\./,
    ],
    [
      'another format',
      '203.0.113.77 hello\n',
      [],
      /No line is understood, as in .*1\.log, line 1\./,
    ],
    [
      'no feed',
      line('-', { path: '/a.html' }),
      [],
      /No line is a request that was answered with a feed\. Lines: 1\./,
    ],
    [
      'another month',
      line('https://a.example'),
      ['--month', '2026-01'],
      /of other months: 1; of other sites: 0/,
    ],
    ['another site', line('https://a.example'), ['--site', 'b.example'], /of other sites: 1/],
    [
      'another site, and a line without a field',
      line('https://a.example') + withAddress,
      ['--site', 'b.example'],
      /of other sites: 1/,
    ],
    ['no line', '\n \n', [], /There are no lines to count\./],
    [
      'a broken archive',
      gzipSync(line('https://a.example')).subarray(0, 40),
      [],
      /is compressed, and damaged or broken off/,
    ],
    [
      'another archive',
      Buffer.from('28b52ffd2400', 'hex'),
      [],
      /another program than gzip\. Unpack it/,
    ],
    [
      'no month',
      '',
      ['--month', '11/2026'],
      /--month takes a month such as 2026-11, not "11\/2026"/,
    ],
    ['no path', '', ['--feed', 'practices'], /--feed takes the path of a feed/],
    ['no site', '', ['--site', 'https://a.example/page'], /--site takes the name or the origin/],
    ['no format', '', ['--format', 'json'], /--format takes one of these: table, csv/],
  ];
  for (const [index, [what, log, options, message]] of failures.entries())
    it(`fails and writes nothing for ${what}`, async () => {
      const { code, out, error } = await run('reach', write(`${index}.log`, log), ...options);
      assert.deepEqual([code, out], [2, '']);
      assert.match(error, message);
      assert.doesNotMatch(error, /203\.0/);
    });

  it('names a log that is not there, and keeps the logs from being written over', async () => {
    assert.match(
      (await run('reach', join(folder, 'none.log'))).error,
      /none\.log cannot be read: there is no such file/,
    );
    assert.match((await run('reach', folder)).error, /it is a folder/);
    assert.match((await run('reach')).error, /Which log\?/);
    const log = write('kept.log', line('https://a.example'));
    assert.match((await run('reach', log, '--out', log)).error, /would be lost/);
  });
});
