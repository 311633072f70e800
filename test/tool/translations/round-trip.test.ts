import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { ItemDocument } from '../../../src/tool/feed-document.js';
import { InputError, type Finding, type Origin } from '../../../src/tool/findings/finding.js';
import { missingTexts } from '../../../src/tool/translations/missing-texts.js';
import { tidyText } from '../../../src/tool/translations/text-parts.js';
import type { SheetText } from '../../../src/tool/translations/translation-sheet.js';
import {
  builtItems,
  formats,
  practicesIn,
  readBack,
  taken,
  written,
  type Format,
} from './sheets.js';

const telling = fc.constantFrom(
  ...[
    '=1+1',
    '+',
    '-',
    '@',
    "'",
    "''=",
    '"',
    ',',
    ';',
    '\t',
    '|',
    '\n',
    '\r\n',
    ' ',
    '＝',
    'sep=;',
  ],
  ...['\uFEFF', '\uFFFD', '\uFFFE', '\uFFFF', '\uFDD0', '\u{1FFFE}', '\u0000', '\u0007', '\u009B'],
  ...[
    '\uD800',
    '\uDC00',
    '\u{1F3D9}',
    '\u200F',
    '\u202E',
    '\u2067',
    '\u2069',
    'שלום',
    'سلام',
    '\u0301',
  ],
  ...[
    '_x0041_',
    '_x005F_',
    '_',
    'x0041_',
    'constructor',
    '__proto__',
    'toString',
    'PK',
    '{',
    '[',
    '<b>',
  ],
  ...[
    ']]>',
    '<!--',
    '&amp;',
    '&#1;',
    '&',
    '#',
    '#REF!',
    'N/A',
    'TRUE',
    '1-2',
    '00123',
    '1e5',
    'a',
    'b',
  ],
  ...['Total', 'title', 'Practice', '\u00A0', '\u2028', '\u0085', '\u000B', '\u00AD', '...', '–'],
);
const text = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.array(telling, { minLength: 1, maxLength: 6 }).map((all) => all.join('')),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }) },
);
const long = fc.constantFrom('x'.repeat(40_000), 'ord '.repeat(10_000), 'å\n'.repeat(500));
/** What a feed says. */
const words = fc.oneof({ weight: 9, arbitrary: text }, { weight: 1, arbitrary: long });
const id = fc.oneof(
  fc.stringMatching(/^[a-z#=<&'-]{1,12}$/),
  fc.constantFrom('constructor', '__proto__', '-1', '=a', '1.5', 'é', 'https://x.example/?a=1&b#c'),
);
const source = fc.constantFrom('sq', 'en', undefined);
const item = fc.record({
  id,
  title: words,
  language: source,
  summary: fc.option(words, { nil: undefined }),
  content_text: words,
  period: fc.option(words, { nil: undefined }),
  sections: fc.array(fc.record({ heading: words, text: words }), { maxLength: 3 }),
});
const items = fc
  .uniqueArray(item, { minLength: 1, maxLength: 4, selector: (each) => each.id })
  .map((all) =>
    all.map(({ period, sections, ...rest }): ItemDocument => {
      return { ...rest, _practice: { period_text: period, sections } };
    }),
  );
/** Without characters that no file can hold: a translation with them cannot be written in the first place. */
const writable = fc
  .oneof(
    { weight: 9, arbitrary: text },
    { weight: 1, arbitrary: fc.constantFrom('x'.repeat(5000), 'å\n'.repeat(30)) },
  )
  .map((each) => each.replace(/[^\P{Cc}\t\n\r]|\p{Surrogate}|[\uFFFE\uFFFF]/gu, ''));
/** What a translator writes into the rows, one after the other, and what the marks say. */
const targets = fc.array(fc.tuple(writable, fc.boolean()), { minLength: 1, maxLength: 12 });

/** A text as far as programs leave it as it is. */
function tidied(each: SheetText): SheetText {
  return {
    ...each,
    source: tidyText(each.source, each.part),
    target: tidyText(each.target, each.part),
  };
}

const runs = { numRuns: Number(process.env['LAW_RUNS'] ?? 150) };

const errors = (findings: readonly Finding[]) =>
  findings.filter(({ severity }) => severity === 'error');
/** Files may have the texts in another order: XLIFF has those from one language together. */
const byKey = (texts: readonly SheetText[]) =>
  new Map(texts.map((each) => [`${each.id} ${each.part}`, tidied(each)]));
/** Of texts over a limit the elements show the beginning. */
const beginnings = (texts: readonly SheetText[]) =>
  new Map([...byKey(texts)].map(([key, { target }]) => [key, target.slice(0, 190)]));

for (const format of formats) {
  describe(`a sheet that comes back as ${format}`, () => {
    it('gives the feed every text as it was written, and every mark', async () => {
      await fc.assert(
        fc.asyncProperty(items, targets, async (documents, given) => {
          const built = builtItems(documents);
          const texts = missingTexts(practicesIn(built), { language: 'nb' });
          // Two parts with the same words would be one; the number keeps them apart.
          const filled = texts.map((each, at) => {
            const [target = '', machine = false] = given[at % given.length] ?? [];
            return { ...each, target: `${at}${target}`, machine };
          });
          const { sheet, findings } = await readBack(await file(filled, format), `nb.${format}`);
          // Letters that are lost already look like a wrong encoding, which is said; the cells are as they were.
          assert.ok(errors(findings).every(({ code }) => code === 'damaged-text'));
          const read = sheet.texts.map(({ origin: _, into: __, ...rest }) => rest);
          assert.deepEqual(byKey(read), byKey(filled));
          const back = taken(built, sheet);
          assert.deepEqual(errors(back.findings), []);
          assert.ok(back.findings.every(({ code }) => code !== 'source-changed'));
          const practices = practicesIn(back.built);
          const after = missingTexts(practices, { language: 'nb', all: true });
          assert.deepEqual(beginnings(after), beginnings(filled));
          for (const { id: of, texts: own } of practices) {
            const marks = filled.filter((each) => each.id === of && each.machine);
            const isMarked = own.some(({ language, machine }) => language === 'nb' && machine);
            assert.equal(isMarked, marks.length > 0);
          }
        }),
        runs,
      );
    });

    it('loses no cell of a sheet that is filled in part without saying so', async () => {
      const coins = fc.array(fc.boolean(), { minLength: 7, maxLength: 7 });
      await fc.assert(
        fc.asyncProperty(items, targets, coins, async (documents, given, coin) => {
          const built = builtItems(documents);
          const texts = missingTexts(practicesIn(built), { language: 'nb' });
          const filled = texts.map((each, at) => {
            const [target = ''] = given[at % given.length] ?? [];
            return { ...each, target: coin[at % 7] ? `${at}${target}` : '' };
          });
          const { sheet } = await readBack(await file(filled, format), `nb.${format}`);
          const back = taken(built, sheet);
          const after = missingTexts(practicesIn(back.built), { language: 'nb', all: true });
          const there = beginnings(after);
          const named = new Set(errors(back.findings).map(({ origin }) => originKey(origin)));
          const wanted = beginnings(filled);
          for (const { id: of, part, origin } of sheet.texts) {
            const key = `${of} ${part}`;
            const target = wanted.get(key);
            const isThere = there.get(key) === target;
            assert.ok(target === '' || isThere !== named.has(originKey(origin)), key);
          }
        }),
        runs,
      );
    });
  });
}

/** A file with these texts; no case where CSV cannot hold them, which the command says. */
async function file(texts: readonly SheetText[], format: Format): Promise<Uint8Array> {
  try {
    return await written(texts, format);
  } catch (error) {
    fc.pre(!(error instanceof InputError));
    throw error;
  }
}

function originKey({ row, line }: Origin): string {
  return `${row} ${line}`;
}
