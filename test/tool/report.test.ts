import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { progressBar, report, safely, type Terminal } from '../../src/tool/commands/report.js';
import type { Finding } from '../../src/tool/findings/finding.js';
import { folder, write } from './folder.js';
import { run } from './run.js';

function screen(colours: boolean): Terminal & { readonly shown: () => string } {
  let shown = '';
  const add = (text: string) => void (shown += text);
  const still = { interactive: false, colours, locale: 'en' };
  return { out: add, error: add, control: add, shown: () => shown, ...still };
}

/** Escapes of every kind, and marks that turn the direction of text. */
const wild = '\u001B[31m\u0007\u009B2J\u202E\u2066\u200F\u2028';
const controlling =
  /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069\u200E\u200F]/;

describe('report', () => {
  it('prints one line for each cause', () => {
    const terminal = screen(false);
    const finding = (row: number): Finding => {
      const origin = { file: 'a.csv', row, line: row, column: 'id' };
      return { severity: 'error', code: 'no-id', message: 'There is no id.', origin };
    };
    report([finding(2), finding(3), finding(7)], terminal);
    assert.equal(
      terminal.shown(),
      'error: a.csv, rows 2–3, 7 (3), column "id": There is no id. [no-id]\n',
    );
  });

  it('cuts a path whose keys are long', () => {
    const terminal = screen(false);
    const path = `items[0].${'k'.repeat(1_000_000)}`;
    const finding = { severity: 'hint', code: 'unknown-field', message: 'Why?' } as const;
    report([{ ...finding, origin: { file: 'a.json', path } }], terminal);
    report(
      ['a', 'b'].map((end) => ({ ...finding, origin: { file: 'a.json', path: path + end } })),
      terminal,
    );
    assert.ok(terminal.shown().length < 1000);
    assert.match(terminal.shown(), /^hint: a\.json, at items\[0\]\.k+…: Why\?/);
  });

  it('indents further lines of a message, so that no value can look like a finding', () => {
    const terminal = screen(false);
    const message = 'Which is right?\nerror: b.csv: 1\nUse --encoding.';
    report([{ severity: 'hint', code: 'encoding', message, origin: { file: 'a.csv' } }], terminal);
    assert.equal(
      terminal.shown(),
      'hint: a.csv: Which is right?\n  error: b.csv: 1\n  Use --encoding. [encoding]\n',
    );
  });

  it('colours the severity and nothing else', () => {
    const terminal = screen(true);
    const origin = { file: `a${wild}.csv` };
    report(
      [{ severity: 'error', code: 'no-id', message: `It is ${wild}.`, origin }],
      safely(terminal),
    );
    const [, label, rest] = /^(\u001B\[31merror:\u001B\[39m)(.*)\n$/s.exec(terminal.shown()) ?? [];
    assert.ok(label);
    assert.doesNotMatch(rest ?? '', controlling);
    assert.match(rest ?? '', /It is \\u\{1b\}\[31m\\u\{7\}\\u\{9b\}2J\\u\{202e\}/);
  });

  it('shows no progress where nobody watches', () => {
    const terminal = screen(false);
    const progress = progressBar('Checking', terminal);
    progress(0.5);
    progress(1);
    assert.equal(terminal.shown(), '');
  });
});

describe('what reaches a terminal', () => {
  const table = (title: string) => `id,title,language,country\n1,${title},en,NO\n`;
  const document = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'T',
    [`key${wild}`]: 1,
    items: [
      {
        id: `i${wild}`,
        title: `<b>${wild}`,
        content_text: '',
        url: `javascript:${wild}`,
        date_modified: wild,
        _practice: { country: wild, translations: { [wild]: {} } },
      },
    ],
  };
  const feed = JSON.stringify(document);
  const commands: [string, string[]][] = [
    ['a value in a table', ['check', write('a.csv', table(`A  ${wild}`))]],
    ['the name of a column', ['check', write('b.csv', `id,title,x${wild}\n1,A,b\n`)]],
    ['keys and values of a feed', ['check', write('f.json', feed)]],
    ['the name of a file', ['check', write(`c${wild}.csv`, table('A  b'))]],
    ['the name of a file that is not there', ['build', `nowhere${wild}.csv`]],
    ['an address', ['check', `http://127.0.0.1:1/${wild}`]],
    [
      'a path that is written',
      ['build', write('d.csv', table('A')), '--out', join(folder, `o${wild}`)],
    ],
    ['an option', ['build', `--${wild}`]],
    ['the value of an option', ['build', 'a.csv', '--language', wild]],
    ['a command', [wild]],
    ['what is no JSON', ['check', write('g.json', `{"a": ${wild}}`)]],
    ['findings as JSON', ['check', '--json', write('f.json', feed)]],
    ['a feed on standard output', ['build', write('e.csv', table(`A ${wild} b`))]],
  ];
  for (const [what, args] of commands) {
    it(`has no control characters from ${what}`, async () => {
      const { out, error } = await run(...args);
      assert.ok(out.length + error.length > 0);
      assert.doesNotMatch(out, controlling);
      assert.doesNotMatch(error, controlling);
    });
  }

  it('is the same JSON', async () => {
    const { out } = await run('build', write('e.csv', table(`A ${wild} b`)));
    assert.equal(JSON.parse(out).items[0].title.includes('\u202E'), true);
  });
});
