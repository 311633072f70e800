import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import iconv from 'iconv-lite';
import { decodeText } from '../../../src/tool/encoding/decode.js';
import { misreadBefore, misreadIn } from '../../../src/tool/encoding/misread.js';
import { readTwice } from '../../../src/tool/encoding/read-twice.js';
import { translations } from './translations.js';

/** Text as it becomes if it is in one encoding and read in another. */
const damage = (text: string, encoding: string, supposed: string) =>
  iconv.decode(iconv.encode(text, encoding), supposed);

const damaged = [
  [
    'tr',
    damage('Çocuklar için akşam dersleri, ışık açık, Herkes gelebilir', 'win1254', 'win1252'),
    'akşam',
  ],
  [
    'lt',
    damage('Vakarinės pamokos žmonėms, kurie čia gyvena šiais metais', 'win1257', 'win1252'),
    'Vakarinės',
  ],
  ['uk', damage('Вечірні уроки мови для жителів', 'win1251', 'win1252'), 'Вечірні'],
  [
    'pl',
    damage('Świetlica dla dzieci w Łodzi, zajęcia popołudniowe', 'win1250', 'win1252'),
    'Świetlica',
  ],
  ['cs', damage('Večerní kurzy češtiny, společné vaření', 'win1250', 'win1252'), 'Večerní'],
  ['el', damage('Βραδινά μαθήματα γλώσσας', 'win1253', 'win1252'), 'Βραδινά'],
] as const;

describe('letters that were read in a wrong encoding before', () => {
  it('are found by the alphabet of the language that the text declares', () => {
    for (const [language, text, right] of damaged)
      assert.equal(misreadIn(text, language)?.right, right);
    const hungarian = damage('Közös főzés a szülőknek, erdőjáró gyűlés', 'win1250', 'win1252');
    assert.equal(misreadIn(hungarian, 'hu')?.right, 'főzés');
  });

  it('are found in a table that names no language, and are a hint', () => {
    for (const [, text, right] of damaged) {
      const { findings } = decodeText(Buffer.from(`id;title\na1;${text}\n`), 'a.csv');
      assert.deepEqual(
        findings.map(({ code, severity }) => `${severity} ${code}`),
        ['hint damaged-letters'],
      );
      assert.match(findings[0]?.message ?? '', new RegExp(`looks like "${right}"`));
    }
  });

  it('are not suspected in texts as they should be', () => {
    for (const [language, texts] of translations()) {
      for (let start = 0; start < texts.length; start += 8) {
        const text = texts.slice(start, start + 8).join('\n');
        assert.equal(misreadIn(text, language), undefined);
        assert.equal(misreadBefore(text), undefined);
        assert.equal(readTwice(text), undefined);
      }
    }
    assert.equal(misreadIn('Reykjavík ile Málaga, São Paulo ve Łódź', 'tr'), undefined);
  });

  it('are an error where only some cells of a table were UTF-8 that was read twice', () => {
    const twice = damage('Café', 'utf8', 'win1252');
    const bytes = Buffer.from(`id;title\na1;Fête à Genève\na2;Théâtre\na3;${twice}\n`);
    const { text, findings } = decodeText(bytes, 'a.csv');
    assert.match(text, /Fête à Genève/);
    assert.equal(findings[0]?.severity, 'error');
    assert.match(findings[0]?.message ?? '', /"CafÃ©" looks like "Café"/);
  });
});
