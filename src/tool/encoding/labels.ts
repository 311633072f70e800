import { quote } from '../../feed/problem.js';
import { sentence } from '../../feed/sentence.js';
import { InputError } from '../findings/finding.js';
import { multiByteEncodings, singleByteEncodings, type Encoding } from './encodings.js';

/** The encodings of Unicode, which every text can be in. */
export type UnicodeLabel = 'utf-8' | 'utf-16le' | 'utf-16be';

const unicode = new Map<string, UnicodeLabel>([
  ['utf8', 'utf-8'],
  ['utf16', 'utf-16le'],
  ['unicode', 'utf-16le'],
  ['utf16le', 'utf-16le'],
  ['utf16be', 'utf-16be'],
]);

/** Other names of encodings, without marks and in lower case. */
const others = new Map([
  ['ascii', 'windows-1252'],
  ['usascii', 'windows-1252'],
  ['ansi', 'windows-1252'],
  ['latin1', 'windows-1252'],
  ['iso88591', 'windows-1252'],
  ['latin2', 'iso-8859-2'],
  ['latin5', 'iso-8859-9'],
  ['latin9', 'iso-8859-15'],
  ['latin10', 'iso-8859-16'],
  ['macroman', 'macintosh'],
  ['xmacroman', 'macintosh'],
  ['mac', 'macintosh'],
  ['koi8', 'koi8-r'],
  ['sjis', 'shift_jis'],
  ['shiftjis', 'shift_jis'],
  ['xsjis', 'shift_jis'],
  ['mskanji', 'shift_jis'],
  ['windows31j', 'shift_jis'],
  ['cp932', 'shift_jis'],
  ['ksc56011987', 'euc-kr'],
  ['cp949', 'euc-kr'],
  ['uhc', 'euc-kr'],
  ['gb2312', 'gbk'],
  ['gb18030', 'gbk'],
  ['cp936', 'gbk'],
  ['cp950', 'big5'],
  ['big5hkscs', 'big5'],
]);

const plain = (label: string) => label.toLowerCase().replace(/[^a-z0-9]/g, '');

const known = new Map<string, Encoding>();
for (const encoding of [...singleByteEncodings, ...multiByteEncodings]) {
  const name = plain(encoding.label);
  known.set(name, encoding);
  // "cp1250" and "win1250", "ibm852", "mac-ce", "cp866".
  for (const [long, shorts] of [
    ['windows', ['cp', 'win', 'ansi']],
    ['cp', ['ibm', 'dos', 'oem']],
    ['ibm', ['cp', 'dos', 'oem']],
    ['xmac', ['mac']],
  ] as const) {
    if (!name.startsWith(long)) continue;
    for (const short of shorts) known.set(short + name.slice(long.length), encoding);
  }
}
for (const [other, label] of others) {
  const encoding = known.get(plain(label));
  if (encoding) known.set(other, encoding);
}

/** The encoding that a label means, if it means any. */
export function encodingFor(label: string): Encoding | UnicodeLabel | undefined {
  return unicode.get(plain(label)) ?? known.get(plain(label));
}

/** The labels to choose from. */
export const encodingLabels: readonly string[] = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  ...[...singleByteEncodings, ...multiByteEncodings].map(({ label }) => label),
];

/** @throws {InputError} for a label that is not known */
export function encodingNamed(label: string): Encoding | UnicodeLabel {
  const encoding = encodingFor(label);
  if (encoding) return encoding;
  throw new InputError(
    sentence`The option --encoding does not know ${quote(label)}. It knows: ${encodingLabels.join(', ')}.`,
  );
}
