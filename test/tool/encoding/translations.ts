import { readdirSync, readFileSync } from 'node:fs';
import iconv from 'iconv-lite';

const folder = 'src/locales/xliff';

/** The interface's translations, which nobody wrote to be recognised: language → texts. */
export function translations(): Map<string, string[]> {
  return new Map(
    readdirSync(folder).map((name) => {
      const xliff = readFileSync(`${folder}/${name}`, 'utf8');
      const targets = [...xliff.matchAll(/<target[^>]*>(.*?)<\/target>/gs)].map(([, text = '']) =>
        text
          .replace(/<[^>]+>/g, '')
          .replace(/&(?:lt|gt|amp|quot);/g, ' ')
          .replace(/\s+/g, ' ')
          .trim(),
      );
      return [name.replace('.xlf', ''), targets.filter(Boolean)];
    }),
  );
}

/** A table as Excel writes it where the comma is a decimal mark. */
export function table(texts: readonly string[], rows: number, start = 0): string {
  const text = (at: number) => texts[(start + at * 3) % texts.length] ?? '';
  const lines = Array.from(
    { length: rows },
    (_, row) => `p${row};${text(2 * row)};"${text(2 * row + 1).replaceAll('"', '""')}";NO;Oslo\r\n`,
  );
  return `id;title;summary;country;cities\r\n${lines.join('')}`;
}

/** Signs that a program replaces where an encoding lacks them. */
const replacements = new Map(
  Object.entries({
    ...{ '’': "'", '‘': "'", '“': "'", '”': "'", '„': "'", '«': "'", '»': "'", '–': '-' },
    ...{ '—': '-', '…': '...', '\u00A0': ' ', '\u202F': ' ', '·': '-', '،': ',', '؟': '?' },
    ...{ '、': ',', '。': '.', '×': 'x', '•': '-', '→': '>' },
  }),
);

/** The text with the signs that an encoding has, and its bytes; nothing if the encoding lacks a letter, or if all is ASCII. */
export function encoded(
  original: string,
  encoding: string,
): { text: string; bytes: Buffer } | undefined {
  const has = (text: string) => iconv.decode(iconv.encode(text, encoding), encoding) === text;
  const text = Array.from(original, (character) => {
    const replacement = replacements.get(character);
    return replacement === undefined || has(character) ? character : replacement;
  }).join('');
  // Windows-1258 has tones as marks of their own.
  const written =
    encoding === 'win1258' ? Array.from(text, (each) => tones(each, has)).join('') : text;
  if (!has(written) || !/\P{ASCII}/u.test(written)) return undefined;
  return { text: written.normalize('NFC'), bytes: iconv.encode(written, encoding) };
}

function tones(character: string, has: (text: string) => boolean): string {
  if (has(character)) return character;
  const marks = character.normalize('NFD');
  const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(marks)?.[0] ?? '';
  return marks.replace(tone, '').normalize('NFC') + tone;
}

/** The encodings that officers' programs write, as iconv-lite calls them. */
export const legacyEncodings = [
  ...['win1250', 'win1251', 'win1252', 'win1253', 'win1254', 'win1255', 'win1256', 'win1257'],
  ...['win1258', 'iso88592', 'iso88595', 'iso88597', 'iso88599', 'iso885915', 'iso885916'],
  ...['koi8r', 'koi8u', 'macroman', 'cp437', 'cp850', 'cp852', 'cp866'],
  ...['shiftjis', 'eucjp', 'euckr', 'gbk', 'big5'],
];
