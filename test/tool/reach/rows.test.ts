import assert from 'node:assert/strict';
import { domainToUnicode } from 'node:url';
import { describe, it } from 'node:test';
import { mayBeFeed, pathOf } from '../../../src/tool/reach/feed-path.js';
import { linesOf, longestLine } from '../../../src/tool/reach/lines.js';
import { columnsOf, recordsOf } from '../../../src/tool/reach/reach-table.js';
import { siteOf } from '../../../src/tool/reach/site.js';
import { Tally } from '../../../src/tool/reach/tally.js';

describe('siteOf', () => {
  for (const [origin, site] of [
    ['https://oslo.example', 'https://oslo.example'],
    ['HTTPS://Oslo.Example:443', 'https://oslo.example'],
    ['http://oslo.example:8080', 'http://oslo.example:8080'],
    ['https://łódź.example', 'https://xn--d-uga0v4h.example'],
    ['', ''],
    ['null', 'null'],
    ['http://192.168.1.7:8080', 'numeric'],
    ['http://0x7f.1', 'numeric'],
    ['http://[2001:db8::1]', 'numeric'],
    ['http://localhost:5173', 'numeric'],
    ['http://localhost.', 'numeric'],
    ['http://App.Localhost.:80', 'numeric'],
    ['https://oslo.example/page?visitor=1', 'other'],
    ['https://anna@oslo.example', 'other'],
    ['https://a.example, https://b.example', 'other'],
    ['chrome-extension://abcdef', 'other'],
    ['https://', 'other'],
    [`https://${'a.'.repeat(200)}example`, 'other'],
  ] as const)
    it(`is ${site || 'empty'} for ${origin.slice(0, 40) || 'no origin'}`, () =>
      assert.equal(siteOf(origin), site));
});

describe('pathOf', () => {
  for (const [target, path] of [
    ['/practices.json', '/practices.json'],
    ['/practices.json?v=2&from=anna#x', '/practices.json'],
    ['//feeds/../practices%2Ejson', '/practices.json'],
    ['/a/%2e%2e/practices.json', '/practices.json'],
    ['http://practices.example/practices.json?v=2', '/practices.json'],
    [String.raw`/\xC5\x82.json`, '/ł.json'],
    ['/%C5%82.json', '/ł.json'],
    ['/%ff.json', '/%ff.json'],
    ['*', undefined],
    ['', undefined],
    [`/${'a'.repeat(600)}.json`, undefined],
    [`/${'%41'.repeat(5_000)}.json`, undefined],
  ] as const)
    it(`is ${path} for ${target.slice(0, 50)}`, () => assert.equal(pathOf(target), path));

  it('is that of a feed if it ends in .json, except for files of the script', () => {
    const paths = ['/a.json', '/1.0/frame.json', '/frame.json', '/integrity.json', '/a.rss'];
    assert.deepEqual(paths.filter(mayBeFeed), ['/a.json']);
  });
});

describe('a tally', () => {
  it('orders rows by month, then by requests, and keeps to its limit without losing a request', () => {
    const tally = new Tally(3);
    tally.add('2026-11', 'https://b.example', '/f.json');
    tally.add('2026-11', 'https://a.example', '/f.json');
    tally.add('2026-11', 'https://a.example', '/f.json');
    tally.add('2026-10', 'https://b.example', '/f.json');
    for (let i = 0; i < 50; i++) tally.add('2026-10', `https://x${i}.example`, `/${i}.json`);
    tally.add('2026-11', 'https://b.example', '/f.json');
    tally.add('2026-11', 'https://b.example', '/f.json');
    tally.add('2026-12', 'https://c.example', '/f.json');
    assert.deepEqual(
      tally.rows().map(({ month, site, requests }) => [month, site, requests]),
      [
        ['2026-10', 'https://b.example', 1],
        ['2026-10', undefined, 50],
        ['2026-11', 'https://b.example', 3],
        ['2026-11', 'https://a.example', 2],
        ['2026-12', undefined, 1],
      ],
    );
    assert.equal(tally.beyond, 51);
  });
});

describe('linesOf', () => {
  async function lines(...pieces: string[]): Promise<(string | undefined)[]> {
    const bytes = (async function* () {
      for (const piece of pieces) yield Buffer.from(piece, 'latin1');
    })();
    const all: (string | undefined)[] = [];
    for await (const lot of linesOf(bytes)) all.push(...lot);
    return all;
  }

  it('does not depend on where the pieces end', async () => {
    const text = '\u00EF\u00BB\u00BFone\r\n\ntw\u00C3\u00A9\nthree';
    const whole = ['one\r', '', 'twé', 'three'];
    assert.deepEqual(await lines(text), whole);
    assert.deepEqual(await lines(...text), whole);
  });

  it('gives up a line that is too long, and no other', async () => {
    const long = 'x'.repeat(longestLine + 1);
    assert.deepEqual(await lines(`a\n${long}\nb`), ['a', undefined, 'b']);
    const pieces = Array.from({ length: 9 }, () => 'x'.repeat(longestLine));
    assert.deepEqual(await lines('a\n', ...pieces, 'y\nb\n'), ['a', undefined, 'b']);
    assert.deepEqual(await lines(...pieces), [undefined]);
  });
});

describe('the table', () => {
  const row = (site: string | undefined, feed = '/f.json') => ({
    ...{ month: '2026-11', site, feed },
    requests: 1_234,
  });

  it('writes names of other scripts as people read them, with the exact name beside', () => {
    const rows = [row('https://xn--d-uga0v4h.example:8443'), row('https://oslo.example')];
    assert.equal(
      columnsOf(rows, domainToUnicode, 'en'),
      [
        'Month    Requests  Site                                               Feed',
        '2026-11     1,234  https://łódź.example:8443 (xn--d-uga0v4h.example)  /f.json',
        '2026-11     1,234  https://oslo.example                               /f.json',
      ].join('\n'),
    );
    assert.deepEqual(recordsOf(rows, domainToUnicode)[1], [
      '2026-11',
      'https://łódź.example:8443',
      'https://xn--d-uga0v4h.example:8443',
      '/f.json',
      '1234',
    ]);
  });

  it('says in words what is no site, and cannot control a terminal', () => {
    const rows = ['', 'null', 'numeric', 'other', undefined].map((site) => row(site, '/\u001B[2J'));
    const text = columnsOf(rows, domainToUnicode, 'en');
    for (const words of ['(no origin)', '(origin null)', 'localhost', 'no site', 'further sites'])
      assert.ok(text.includes(words), words);
    assert.ok(!text.includes('\u001B'));
    for (const [, , origin] of recordsOf(rows, domainToUnicode).slice(1)) assert.equal(origin, '');
  });
});
