import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { decodeText } from '../../../src/tool/encoding/decode.js';
import { InputError } from '../../../src/tool/findings/finding.js';
import { encoded, legacyEncodings, table, translations } from './translations.js';

/** Texts of languages that the interface is not in, and everyday tables. */
const others: Readonly<Record<string, string>> = {
  slovenian: 'Večerni tečaji za vse, ki živijo v našem mestu; Združenje žensk išče prostovoljke',
  romanianCedilla: 'Cursuri de seară pentru toţi locuitorii oraşului; Împreună învăţăm şi gătim',
  romanianComma: 'Cursuri de seară pentru toți locuitorii orașului; Împreună învățăm și gătim',
  vietnamese: 'Các lớp học buổi tối dành cho mọi người trong thành phố; Tiếng Việt và văn hoá',
  arabic: 'دروس مسائية لجميع سكان المدينة; مهرجان الثقافات في الحي',
  maltese: 'Korsijiet filgħaxija għal kulħadd; Il-belt tilqa’ lin-nies ġodda żgħażagħ',
  estonian: 'Õhtused kursused kõigile linna elanikele; Ühine õppimine ja küpsetamine',
  english: 'People’s café – “meals for everybody”; Neighbours’ stories – naïve and touché',
};

interface Figures {
  right: number;
  refused: number;
  wrong: string[];
}

function read(
  texts: ReadonlyMap<string, readonly string[]>,
  rows: number,
  starts: number,
): Figures {
  const figures: Figures = { right: 0, refused: 0, wrong: [] };
  for (const [language, all] of texts) {
    for (const encoding of legacyEncodings) {
      for (let start = 0; start < starts; start++) {
        const made = encoded(table(all, rows, start * 17), encoding);
        if (!made) continue;
        try {
          const { text } = decodeText(made.bytes, 'a.csv');
          if (text === made.text) figures.right++;
          else figures.wrong.push(`${language} in ${encoding}`);
        } catch (error) {
          if (!(error instanceof InputError)) throw error;
          figures.refused++;
        }
      }
    }
  }
  return figures;
}

function report(context: TestContext, what: string, { right, refused, wrong }: Figures): number {
  const all = right + refused + wrong.length;
  const share = right / all;
  context.diagnostic(
    `${what}: ${all} files, ${(100 * share).toFixed(1)} % right, ${refused} refused, ${wrong.length} wrong`,
  );
  return share;
}

describe('recognising encodings', () => {
  it('reads 90 % of the translations in 20 rows, in every encoding, and none wrong', (context) => {
    const figures = read(translations(), 20, 1);
    const share = report(context, '20 rows', figures);
    assert.deepEqual(figures.wrong, []);
    assert.ok(share >= 0.9, `${share}`);
  });

  it('reads very small tables right or not at all', (context) => {
    for (const [rows, least] of [
      [1, 0.4],
      [3, 0.6],
    ] as const) {
      const figures = read(translations(), rows, 3);
      const share = report(context, `${rows} rows`, figures);
      assert.deepEqual(figures.wrong, []);
      assert.ok(share >= least, `${share}`);
    }
  });

  it('reads other languages right or not at all', (context) => {
    const texts = Object.entries(others).map(
      ([language, text]) => [language, text.split('; ')] as const,
    );
    const figures = read(new Map(texts), 1, 1);
    const share = report(context, 'other languages', figures);
    assert.deepEqual(figures.wrong, []);
    assert.ok(share >= 0.6, `${share}`);
  });
});
