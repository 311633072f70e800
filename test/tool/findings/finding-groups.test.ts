import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Finding, FindingCode, Origin } from '../../../src/tool/findings/finding.js';
import { groupFindings } from '../../../src/tool/findings/finding-groups.js';
import { describeOrigins } from '../../../src/tool/findings/origins.js';

function finding(
  code: FindingCode,
  message: string,
  row: number,
  severity: Finding['severity'] = 'error',
): Finding {
  return { severity, code, message, origin: { file: 'a.csv', row, line: row } };
}

const numbered = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

describe('groupFindings', () => {
  it('makes one group of equal findings, with every place', () => {
    const findings = numbered(2, 454).map((row) => finding('no-id', 'There is no id.', row));
    const [group, ...rest] = groupFindings(findings);
    assert.deepEqual(rest, []);
    assert.deepEqual(
      [group?.severity, group?.code, group?.message, group?.origins.length],
      ['error', 'no-id', 'There is no id.', 453],
    );
  });

  it('puts first what costs rows, then what was met most often, and errors before hints and notes', () => {
    const groups = groupFindings([
      finding('encoding', 'It is in UTF-16.', 1, 'note'),
      finding('spaces', 'There are two spaces.', 2, 'hint'),
      finding('unusable-value', '"N/A" is no country.', 2),
      finding('unusable-value', '"N/A" is no language.', 3),
      finding('unusable-value', '"N/A" is no language.', 4),
      finding('footnote', 'There is a mark.', 4, 'hint'),
      finding('footnote', 'There is a mark.', 5, 'hint'),
      finding('no-id', 'There is no id.', 5),
    ]);
    assert.deepEqual(
      groups.map(({ severity, message }) => `${severity}: ${message}`),
      [
        'error: There is no id.',
        'error: "N/A" is no language.',
        'error: "N/A" is no country.',
        'hint: There is a mark.',
        'hint: There are two spaces.',
        'note: It is in UTF-16.',
      ],
    );
  });

  it('says once that a row was left out because of a cell that it needs', () => {
    const at = (row: number) => ({ file: 'a.csv', row, line: row, column: 'title' });
    const left = (row: number): Finding => ({
      ...finding('no-title', 'The row has no title.', row),
      origin: at(row),
    });
    const error: Finding = {
      ...finding('cell-error', 'The cell shows the error #N/A.', 3),
      origin: at(3),
    };
    assert.deepEqual(
      groupFindings([error, left(2), left(3)]).map(({ code, message, origins }) => [
        code,
        message,
        origins.map(({ row }) => row),
      ]),
      [
        ['no-title', 'The cell shows the error #N/A. Its row was left out too.', [3]],
        ['no-title', 'The row has no title.', [2]],
      ],
    );
  });

  it('does not say that a value is missing whose cell was left out', () => {
    const origin = { file: 'a.csv', row: 2, line: 2, column: 'language' };
    const groups = groupFindings([
      { ...finding('unusable-value', '"xx-yy-zz-q" is not a language tag.', 2), origin },
      { ...finding('no-language', 'The row names no language.', 2, 'hint'), origin },
    ]);
    assert.deepEqual(
      groups.map(({ message }) => message),
      ['"xx-yy-zz-q" is not a language tag.'],
    );
  });

  it('keeps a few different values apart, in the order of the rows', () => {
    const findings = numbered(2, 21).map((row) =>
      finding('unknown-city', `The list does not know "City ${row}".`, row, 'hint'),
    );
    assert.deepEqual(
      groupFindings(findings).map(({ origins }) => origins[0]?.row),
      numbered(2, 21),
    );
  });

  it('joins many different values of one message, and gives examples', () => {
    const advised = numbered(2, 2501).map((row) => {
      const advice = row === 3 ? 'Did you mean "Bergen"?' : 'Add it to the list of cities.';
      const message = `The list of cities does not know "Ci\\"ty ${row}". ${advice}`;
      return finding('unknown-city', message, row, 'hint');
    });
    const groups = groupFindings(advised);
    assert.deepEqual(
      groups.map(({ message, origins }) => [message, origins.length]),
      [
        [
          'The list of cities does not know "Ci\\"ty 2". Add it to the list of cities. Different values: 2499, ' +
            'for example "Ci\\"ty 2", "Ci\\"ty 4", "Ci\\"ty 5", "Ci\\"ty 6", "Ci\\"ty 7".',
          2499,
        ],
        ['The list of cities does not know "Ci\\"ty 3". Did you mean "Bergen"?', 1],
      ],
    );
  });

  it('never gives one code more than 20 lines, so that it hides no other', () => {
    const letters = numbered(1, 2000).map((row) =>
      finding('unusable-value', `The value ${'x'.repeat(row)} is wrong.`, row),
    );
    const groups = groupFindings([...letters, finding('no-id', 'There is no id.', 2001)]);
    assert.deepEqual(
      groups.map(({ message, origins }) => [message, origins.length]),
      [
        ['There is no id.', 1],
        ['The value x is wrong. Different messages of this kind: 2000.', 2000],
      ],
    );
  });

  it('groups 200,000 findings, each different, in linear time and without overflow', () => {
    const many = numbered(1, 200_000).map((row) =>
      finding('unusable-value', `"${row}" is no date.`, row),
    );
    assert.equal(groupFindings(many).length, 1);
  });
});

describe('describeOrigins', () => {
  const inRows = (rows: readonly number[], column?: string): Origin[] =>
    rows.map((row) => ({ file: 'a.csv', row, line: row, column }));

  const described: [string, readonly Origin[], string][] = [
    ['one place', inRows([3], 'id'), 'a.csv, row 3, column "id"'],
    ['a range of rows', inRows(numbered(2, 454), 'id'), 'a.csv, rows 2–454 (453), column "id"'],
    [
      'the first ranges of many',
      inRows([2, 4, 5, 9, 11, 13, 15, 17, 18], 'city'),
      'a.csv, rows 2, 4–5, 9, 11, 13 and 3 more (9), column "city"',
    ],
    [
      'several columns of one row',
      [...inRows([7], 'title'), ...inRows([7], 'summary')],
      'a.csv, row 7 (2), columns "title", "summary"',
    ],
    [
      'values in JSON',
      numbered(0, 47).map((index) => ({
        file: 'feed.json',
        line: 5 + index * 4,
        column: 7,
        path: `items[${index}].content_html`,
      })),
      'feed.json, lines 5, 9, 13, 17, 21 and 43 more (48), at items[0].content_html, items[1].content_html, items[2].content_html …',
    ],
    [
      'several files',
      [...inRows([2, 3]), { file: 'b.csv', row: 9, line: 12 }],
      'a.csv, rows 2–3 (2); b.csv, row 9, line 12',
    ],
    [
      'the first files of many',
      ['a', 'b', 'c', 'd', 'e'].map((name) => ({ file: `${name}.json`, line: 1 })),
      'a.json, line 1; b.json, line 1; c.json, line 1; further files: 2',
    ],
    ['a file as a whole', [{ file: 'a.csv' }, { file: 'a.csv' }], 'a.csv (2)'],
  ];
  for (const [what, origins, expected] of described) {
    it(`names ${what}`, () => assert.equal(describeOrigins(origins), expected));
  }

  it('writes no control characters of names and keys', () => {
    const wild = { file: 'a\u001B[31m\u202E.csv', row: 2, column: 'id\u0007', path: 'a["\u2066"]' };
    assert.equal(
      describeOrigins([wild]),
      'a\\u{1b}[31m\\u{202e}.csv, row 2, column "id\\u0007", at a["\\u{2066}"]',
    );
  });
});
