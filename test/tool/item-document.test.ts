import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { parseFeed as parseStrictly, type Feed } from '../../src/feed/feed.js';
import type { Practice } from '../../src/feed/practice.js';
import { parseFeed } from '../../src/functions.js';
import { buildFeed } from '../../src/tool/build-feed.js';
import { parseTable } from '../../src/tool/table/table.js';

interface Row {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly period: string;
  readonly translation_of: string;
}

/** A feed whose items use the words of the rows, as people do who write feeds by hand. */
function inWords(rows: readonly Row[]): Feed {
  return parseFeed({
    items: rows
      .filter((row) => !row.translation_of)
      .map(({ id, title, language, period }) => ({
        id,
        title,
        language,
        _practice: {
          period_text: period,
          translations: Object.fromEntries(
            rows
              .filter((row) => row.translation_of === id)
              .map((row) => [row.language, { title: row.title, period_text: row.period }]),
          ),
        },
      })),
  });
}

/** The feed built from the same rows, read without liberal reading. */
function built(rows: readonly Row[]): Feed {
  const columns = ['id', 'title', 'language', 'period', 'translation_of'] as const;
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const lines = rows.map((row) => columns.map((column) => quoted(row[column])).join());
  const { table } = parseTable([columns.join(), ...lines].join('\n'), 'a.csv');
  return parseStrictly(buildFeed([table], { title: 'Feed' }).document);
}

/** What readers learn about the period: its years, and any words that say more than the years. */
function whatIsSaid({ id, period, texts }: Practice) {
  const { text, edtf = '', start, end, ongoing, plain } = period;
  // Dates are those of the same years.
  if (edtf) assert.match(edtf, new RegExp(`^${start}-.*?(?:/${end}-.*)?$`));
  return {
    id,
    ...{ start, end, ongoing, plain },
    words: plain ? '' : text,
    texts: texts.map(({ language, title }) => ({ language, title })),
  };
}

/** A period that runs backwards cannot be written in EDTF. Its words are shown until an editor corrects it. */
const isBackwards = ({ period: { start = 0, end = 9999 } }: Practice) => start > end;

const rows: readonly Row[] = parse(readFileSync('data/practices.csv'), { columns: true });

describe('the items that are built', () => {
  it('mean the same in strict form as the words of all real rows', () => {
    const strict = built(rows);
    assert.deepEqual(strict.problems, []);
    assert.equal(strict.practices.length, 153);
    assert.deepEqual(strict.practices.map(whatIsSaid), inWords(rows).practices.map(whatIsSaid));
  });

  it('mean the same in strict form as any words', () => {
    const word = fc.constantFrom(
      ...[
        '2016',
        '2018',
        '2016/..',
        '2017-05',
        '16',
        'since',
        'depuis',
        'until',
        'from',
        'to',
        '-',
      ],
      ...[
        '–',
        '/',
        '...',
        'ongoing',
        'триває',
        'permanent',
        'May',
        'onwards',
        'N/A',
        'not',
        'weeks',
      ],
      ...[' ', '  ', ',', ';', '"', 'a pilot', '+', '(', ')'],
    );
    const period = fc.array(word, { maxLength: 6 }).map((words) => words.join(' ').trim());
    fc.assert(
      fc.property(period, (words) => {
        const row = { id: '1', title: 'One', language: 'en', period: words, translation_of: '' };
        const [liberal] = inWords([row]).practices;
        const { practices, problems } = built([row]);
        assert.ok(liberal);
        fc.pre(!isBackwards(liberal));
        assert.deepEqual(problems, []);
        assert.deepEqual(practices.map(whatIsSaid), [whatIsSaid(liberal)]);
      }),
      { numRuns: 2_000 },
    );
  });

  it('keep the words of translations, unless the years say everything', () => {
    const strict = new Map(built(rows).practices.map((practice) => [practice.id, practice]));
    for (const { id, texts } of inWords(rows).practices) {
      for (const { language, periodText } of texts.slice(1)) {
        const practice = strict.get(id);
        const kept = practice?.texts.find((text) => text.language === language)?.periodText;
        if (kept === undefined && periodText !== undefined) {
          assert.ok(practice?.period.plain, `${id}: ${periodText}`);
        } else assert.equal(kept, periodText);
      }
    }
  });
});
