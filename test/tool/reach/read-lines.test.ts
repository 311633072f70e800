import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readCaddyLine } from '../../../src/tool/reach/caddy-line.js';
import { readTextLine } from '../../../src/tool/reach/text-line.js';
import { caddy, nginx } from './server-lines.js';

const time = '[29/Nov/2026:18:26:21 +0000]';
const request = '"GET /practices.json HTTP/1.1" 200 12';
const [nginxLine = ''] = nginx.split('\n');
const [caddyLine = ''] = caddy.split('\n');
const read = {
  month: '2026-11',
  method: 'GET',
  target: '/practices.json',
  status: 200,
  origin: 'https://oslo.example',
  surplus: undefined,
};

describe('readTextLine', () => {
  it('takes month, request, status and origin, and nothing else', () => {
    assert.deepEqual(readTextLine(nginxLine), read);
  });

  it('never takes another field for the origin, whatever is in it', () => {
    const behindProxy = `192.0.2.7 - - ${time} ${request} "https://page.example/a" "Firefox" "198.51.100.4"`;
    assert.equal(readTextLine(behindProxy)?.origin, undefined);
    const inAgent = String.raw`- - - ${time} ${request} "-" "x origin=\"https://a.example\""`;
    assert.equal(readTextLine(inAgent)?.origin, undefined);
    assert.equal(readTextLine(`- - - ${time} ${request}`)?.origin, undefined);
  });

  it('finds the origin after any other fields', () => {
    const line = `- - - ${time} ${request} "https://page.example/a" rt=0.003 HIT origin="https://a.example" "z"`;
    assert.equal(readTextLine(line)?.origin, 'https://a.example');
  });

  for (const [what, line, surplus] of [
    ['an address', `192.0.2.7 - - ${time} ${request}`, 'addresses'],
    [
      'an address after the name of a server',
      `c.example:443 2001:db8::1 - - ${time} ${request}`,
      'addresses',
    ],
    ['the name of a user', `- - anna ${time} ${request}`, 'addresses'],
    [
      'an address behind a proxy',
      `- - - ${time} ${request} "192.0.2.7, 198.51.100.4"`,
      'addresses',
    ],
    ['an address in a named field', `- - - ${time} ${request} ip=2001:db8::1`, 'addresses'],
    ['a browser', `- - - ${time} ${request} "-" "Firefox/3.6.0.1"`, 'fields'],
    ['hyphens', `- - - ${time} ${request} "-" "-"`, undefined],
    ['the name of a server', `c.example:443 - - - ${time} ${request}`, undefined],
    ['how long it took', `- - - ${time} ${request} 0.003 "-"`, undefined],
  ] as const)
    it(`says what a line with ${what} holds too much`, () => {
      const found = readTextLine(line);
      assert.ok(found);
      assert.equal(found.surplus, surplus);
      assert.doesNotMatch(JSON.stringify(found), /192\.0|2001:|anna|Firefox/);
    });

  it('reads times of any zone in the month that the server had, and ISO 8601', () => {
    const at = (written: string) => readTextLine(`- - - [${written}] ${request}`)?.month;
    assert.equal(at('31/Dec/2026:23:59:59 -1100'), '2026-12');
    assert.equal(at('2027-01-01T00:00:00+13:00'), '2027-01');
    assert.equal(at('2027-01-01T00:00:00.123Z'), '2027-01');
    assert.equal(at('01/Foo/2026:00:00:00 +0000'), undefined);
    assert.equal(at('01/Jan/1970:00:00:00 +0000'), undefined);
    assert.equal(at('2026-13-01T00:00:00Z'), undefined);
  });

  it('does not understand a date or a time that does not exist', () => {
    const at = (written: string) => readTextLine(`- - - [${written}] ${request}`)?.month;
    assert.equal(at('29/Feb/2028:23:59:60 +1400'), '2028-02');
    for (const written of [
      '31/Feb/2026:99:99:99 +9999',
      '29/Feb/2026:00:00:00 +0000',
      '00/Mar/2026:00:00:00 +0000',
      '01/Mar/2026:24:00:00 +0000',
      '01/Mar/2026:00:60:00 +0000',
      '01/Mar/2026:00:00:61 +0000',
      '01/Mar/2026:00:00:00 +1500',
      '01/Mar/2026:00:00:00 +0060',
      '2026-04-31T00:00:00Z',
      '2026-04-01T24:00:00Z',
      '2026-04-01T00:00:00+99:00',
    ])
      assert.equal(at(written), undefined, written);
  });

  it('reads requests of programs that speak no HTTP', () => {
    const broken = readTextLine(String.raw`- - - ${time} "\x16\x03\x01" 400 157 origin="-"`);
    assert.deepEqual([broken?.method, broken?.status], ['', 400]);
    assert.equal(readTextLine(`- - - ${time} "" 408 0`)?.method, '');
    assert.equal(readTextLine(`- - - ${time} "GET /a b HTTP/1.1" 200 -`)?.target, '/a b');
  });

  for (const line of [
    'a text',
    `- - - ${time} "GET / HTTP/1.1 200 12`,
    `- - - ${time} ${request} "open`,
    `- - - ${time} ${request} origin="a" origin="b"`,
    `- - - ${time} "GET /" 20 12`,
  ])
    it(`does not understand ${line}`, () => assert.equal(readTextLine(line), undefined));

  it('gives up on a hostile line in time that grows with its length', () => {
    for (const line of ['[', '\\', ' a="', ' -', `[${time}`])
      assert.equal(readTextLine(line.repeat(8_000)), undefined);
    assert.equal(readTextLine(`- - - ${time} ${request}${' a="b"'.repeat(5_000)}"`), undefined);
  });
});

describe('readCaddyLine', () => {
  it('takes the same from JSON, and the month in UTC', () => {
    assert.deepEqual(readCaddyLine(caddyLine), read);
    const [former = ''] = /"ts":[\d.]+/.exec(caddyLine) ?? [];
    const at = (ts: string) => readCaddyLine(caddyLine.replace(former, `"ts":${ts}`))?.month;
    assert.equal(at('1798761599.9'), '2026-12');
    assert.equal(at('"2027-01-01T00:00:00.000+0100"'), '2027-01');
    assert.equal(at('1798761599900'), undefined);
    assert.equal(at('null'), undefined);
  });

  it('knows a request without an origin from a log without headers', () => {
    const without = caddyLine.replace('"Origin":["https://oslo.example"],', '');
    assert.equal(readCaddyLine(without)?.origin, '');
    assert.equal(readCaddyLine(caddyLine.replace('"headers"', '"h"'))?.origin, undefined);
  });

  it('says what a line holds too much', () => {
    const withField = (field: string) =>
      readCaddyLine(caddyLine.replace('"method"', `${field},"method"`))?.surplus;
    const withHeader = (field: string) =>
      readCaddyLine(caddyLine.replace('"Accept":', `${field},"Accept":`))?.surplus;
    assert.equal(withField('"remote_ip":"192.0.2.7"'), 'addresses');
    assert.equal(withField('"client_ip":"192.0.2.7"'), 'addresses');
    assert.equal(withHeader('"X-Forwarded-For":["192.0.2.7"]'), 'addresses');
    assert.equal(withHeader('"User-Agent":["Firefox"]'), 'fields');
    assert.equal(withHeader('"Sec-Fetch-User":["?1"]'), undefined);
  });

  it('does not understand other objects', () => {
    for (const line of ['{', '{}', '[]', '{"ts":1,"msg":"serving"}', '{"request":{}}'])
      assert.equal(readCaddyLine(line), undefined);
  });
});
