import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { InputError } from '../../../src/tool/findings/finding.js';
import { parseJsonFile } from '../../../src/tool/sources/json-source.js';
import { run } from '../run.js';

function mistakeIn(text: string): string {
  try {
    parseJsonFile(text, 'feed.json');
  } catch (error) {
    assert.ok(error instanceof InputError);
    return error.message;
  }
  return assert.fail('It was read.');
}

describe('a mistake in JSON', () => {
  it('is named, with its line and column', () => {
    const mistakes: [text: string, line: number, column: number, message: RegExp][] = [
      ['{\n"items": [{"id": "a"},]\n}', 2, 22, /a comma too many before \]/],
      ['{\n"items": [],\n\n}', 2, 12, /a comma too many before \}/],
      ['[1,,2]', 1, 4, /two commas/],
      ['{"a": 1\n"b": 2}', 2, 1, /comma is missing/],
      ['{"items": [{"a": 1} {"b": 2}]}', 1, 21, /comma is missing before "\{"/],
      ['{"a" 1}', 1, 6, /colon is missing/],
      ['{"a": [1}', 1, 9, /bracket has to be closed before \}/],
      ['{\n a: 1}', 2, 2, /name of a field needs straight quote marks: "a"/],
      ["{'a': 1}", 1, 2, /mark ' cannot be used.*straight/],
      ['{\n“a”: 1}', 2, 1, /mark “ cannot be used.*straight/],
      ['{"a": NaN}', 1, 7, /"NaN" is no JSON value/],
      ['{"a": None}', 1, 7, /"None" is no JSON value/],
      ['{"a": 1.}', 1, 7, /"1\." is no number/],
      ['{"a":\n"x\ny"}', 2, 1, /no closing quote mark in its line/],
      ['{"a": "x\ty"}', 1, 7, /control character/],
      ['{"a": "C:\\dir"}', 1, 7, /backslash/],
      ['// feed\n{}', 1, 1, /comments/],
      ['{"a": 1}}', 1, 9, /follows after the end/],
      ['{"a": 1', 1, 8, /ends too early/],
      ['{"a": "x', 1, 7, /ends too early.*closing quote mark/],
      ['{"a": tr', 1, 9, /ends too early/],
      ['\uFEFF{"a": 1,}', 1, 8, /a comma too many/],
    ];
    for (const [text, line, column, expected] of mistakes) {
      const message = mistakeIn(text);
      assert.match(message, expected);
      assert.ok(message.includes(`: line ${line}, column ${column}. `), `${text}: ${message}`);
    }
  });

  it('has a place even where engines name none', () => {
    const text = readFileSync('test/cases/feed-tool/r9_trailingcomma.json', 'utf8');
    assert.match(mistakeIn(text), /line 2, column 50\. There is a comma too many before \]/);
  });

  it('is refused at any depth', () => {
    assert.match(mistakeIn('['.repeat(200_000)), /not JSON|nested too deeply/);
  });

  it('is told apart from a list of objects, one a line', () => {
    assert.match(mistakeIn('{"id": "a"}\n{"id": "b"}\n'), /NDJSON.*"items"/);
  });
});

describe('practice-feed check of JSON that is nearly a feed', () => {
  const check = (name: string) => run('check', `test/cases/feed-tool/${name}`);

  it('names a field that has to be in lower case', async () => {
    const { code, error } = await check('j_wrongcase.json');
    assert.equal(code, 2);
    assert.match(error, /line 1, has a field "Items" .* called "items"/);
  });

  it('names what is missing or of a wrong type', async () => {
    for (const [name, expected] of [
      ['j_array.json', /an object, not a list/],
      ['j_html.json', /content_html/],
      ['r7_numericid.json', /items\[0\]\.id: .*not a number/],
      ['r12_noversion.json', /"version" is missing/],
    ] as const) {
      assert.match((await check(name)).error, expected, name);
    }
  });
});
