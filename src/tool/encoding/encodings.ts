import { createMultibyteDecoder } from '@exodus/bytes/multi-byte.js';
import { createSinglebyteDecoder } from '@exodus/bytes/single-byte.js';
import { sentence } from '../../feed/sentence.js';
import { codePages } from './code-pages.js';

/** An encoding that tables are read in. */
export interface Encoding {
  /** What to type after `--encoding`. */
  readonly label: string;
  /** What people know it as, in the language of the messages. */
  readonly name: string;
  /** How much rarer it is than the encodings of Windows, in nats. */
  readonly rarity: number;
  /** What each byte from 0x80 means; absent where characters have several bytes. */
  readonly high?: readonly string[] | undefined;
}

type Row = readonly [label: string, name: () => string, rarity: number];

const singleByte: readonly Row[] = [
  ['windows-1252', () => sentence`Windows-1252 (Western European)`, 0],
  ['windows-1250', () => sentence`Windows-1250 (Central European)`, 0],
  ['windows-1251', () => sentence`Windows-1251 (Cyrillic)`, 0],
  ['windows-1253', () => sentence`Windows-1253 (Greek)`, 0],
  ['windows-1254', () => sentence`Windows-1254 (Turkish)`, 0],
  ['windows-1255', () => sentence`Windows-1255 (Hebrew)`, 0],
  ['windows-1256', () => sentence`Windows-1256 (Arabic)`, 0],
  ['windows-1257', () => sentence`Windows-1257 (Baltic)`, 0],
  ['windows-1258', () => sentence`Windows-1258 (Vietnamese)`, 2],
  ['iso-8859-2', () => sentence`ISO 8859-2 (Central European)`, 1],
  ['iso-8859-5', () => sentence`ISO 8859-5 (Cyrillic)`, 2],
  ['iso-8859-7', () => sentence`ISO 8859-7 (Greek)`, 1],
  ['iso-8859-9', () => sentence`ISO 8859-9 (Turkish)`, 1],
  ['iso-8859-15', () => sentence`ISO 8859-15 (Western European)`, 1],
  ['iso-8859-16', () => sentence`ISO 8859-16 (Romanian)`, 5],
  ['koi8-r', () => sentence`KOI8-R (Russian)`, 1],
  ['koi8-u', () => sentence`KOI8-U (Ukrainian)`, 1],
  ['macintosh', () => sentence`Mac Roman (Western European)`, 1],
  ['cp850', () => sentence`Code page 850 (DOS, Western European)`, 1],
  ['cp852', () => sentence`Code page 852 (DOS, Central European)`, 1],
  ['ibm866', () => sentence`Code page 866 (DOS, Cyrillic)`, 1],
  ['cp437', () => sentence`Code page 437 (DOS, United States)`, 1.5],
  ['x-mac-ce', () => sentence`Mac Central European`, 2],
  ['x-mac-cyrillic', () => sentence`Mac Cyrillic`, 2],
  ['x-mac-greek', () => sentence`Mac Greek`, 3],
  ['x-mac-turkish', () => sentence`Mac Turkish`, 3],
  ['x-mac-croatian', () => sentence`Mac Croatian`, 3],
  ['x-mac-romanian', () => sentence`Mac Romanian`, 3],
  ['x-mac-icelandic', () => sentence`Mac Icelandic`, 3],
  ['cp857', () => sentence`Code page 857 (DOS, Turkish)`, 2],
  ['cp737', () => sentence`Code page 737 (DOS, Greek)`, 2],
  ['cp775', () => sentence`Code page 775 (DOS, Baltic)`, 2],
  ['cp855', () => sentence`Code page 855 (DOS, Cyrillic)`, 3],
  ['cp860', () => sentence`Code page 860 (DOS, Portuguese)`, 3],
  ['cp861', () => sentence`Code page 861 (DOS, Icelandic)`, 3],
  ['cp863', () => sentence`Code page 863 (DOS, French Canadian)`, 3],
  ['cp865', () => sentence`Code page 865 (DOS, Nordic)`, 3],
  ['cp869', () => sentence`Code page 869 (DOS, Greek)`, 3],
  ['cp1125', () => sentence`Code page 1125 (DOS, Ukrainian)`, 3],
  ['cp862', () => sentence`Code page 862 (DOS, Hebrew)`, 3],
  ['iso-8859-3', () => sentence`ISO 8859-3 (Maltese, Esperanto)`, 3],
  ['iso-8859-4', () => sentence`ISO 8859-4 (Baltic)`, 3],
  ['iso-8859-6', () => sentence`ISO 8859-6 (Arabic)`, 3],
  ['iso-8859-8', () => sentence`ISO 8859-8 (Hebrew)`, 3],
  ['iso-8859-10', () => sentence`ISO 8859-10 (Nordic)`, 3],
  ['iso-8859-13', () => sentence`ISO 8859-13 (Baltic)`, 2],
  ['iso-8859-14', () => sentence`ISO 8859-14 (Celtic)`, 3],
];

const multiByte: readonly Row[] = [
  ['shift_jis', () => sentence`Shift JIS (Japanese)`, 8],
  ['euc-jp', () => sentence`EUC-JP (Japanese)`, 8],
  ['euc-kr', () => sentence`EUC-KR (Korean)`, 8],
  ['gbk', () => sentence`GBK (simplified Chinese)`, 8],
  ['big5', () => sentence`Big5 (traditional Chinese)`, 8],
];

/** Control characters and unassigned bytes: no text has them. */
const unused = /[\u0080-\u009F\uFFFD\uE000-\uF8FF]/;

const allHighBytes = Uint8Array.from({ length: 128 }, (_, index) => 128 + index);

function highBytes(label: string): string[] {
  return Array.from(codePages.get(label) ?? createSinglebyteDecoder(label, true)(allHighBytes));
}

function toEncoding([label, name, rarity]: Row): Encoding {
  return {
    label,
    rarity,
    // The language of the messages is known only when they are written.
    get name() {
      return name();
    },
  };
}

/** Encodings in which each character is a byte, the commonest first. */
export const singleByteEncodings: readonly Encoding[] = singleByte.map((row) => {
  const high = highBytes(row[0]).map((character) => (unused.test(character) ? '' : character));
  return Object.assign(toEncoding(row), { high });
});

export const multiByteEncodings: readonly Encoding[] = multiByte.map(toEncoding);

/** The text that bytes are in an encoding, or nothing if they cannot be in it. */
export function decodeStrictly(bytes: Uint8Array, { label, high }: Encoding): string | undefined {
  if (high) return decodeBytes(bytes, high);
  try {
    const text = createMultibyteDecoder(label)(bytes);
    return unused.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}

/** In pieces, because one array of all characters would take sixteen times the memory of the file. */
const piece = 65_536;

function decodeBytes(bytes: Uint8Array, high: readonly string[]): string | undefined {
  const pieces: string[] = [];
  for (let start = 0; start < bytes.length; start += piece) {
    const characters: string[] = [];
    for (const byte of bytes.subarray(start, start + piece)) {
      const character = byte < 128 ? String.fromCharCode(byte) : high[byte - 128];
      if (!character) return undefined;
      characters.push(character);
    }
    pieces.push(characters.join(''));
  }
  return pieces.join('').normalize('NFC');
}
