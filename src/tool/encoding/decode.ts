import { quote } from '../../feed/problem.js';
import { sentence } from '../../feed/sentence.js';
import { decodeStrictly, type Encoding } from './encodings.js';
import { encodingFor, encodingNamed, type UnicodeLabel } from './labels.js';
import {
  note,
  notIn,
  notSure,
  wasMisread,
  wasReadAs,
  wasReadTwice,
  wereReadTwice,
} from './messages.js';
import { misreadBefore } from './misread.js';
import { readTwice } from './read-twice.js';
import { isSure, readingsOf } from './recognise.js';
import { knownLanguages, tableLanguages } from './table-languages.js';
import { decodeUnicode, markOf, utf16Without } from './unicode.js';
import { type Finding } from '../findings/finding.js';

export interface DecodeOptions {
  /** The encoding that a person names, if the file is not in UTF-8. */
  readonly encoding?: string | undefined;
  /** The encoding that a server names. It counts if the text makes sense in it. */
  readonly charset?: string | undefined;
  /** The main language of the text (BCP 47). */
  readonly language?: string | undefined;
  /** Whether nobody can add options such as --encoding: on a web page. */
  readonly noOptions?: boolean | undefined;
}

export interface Decoded {
  readonly text: string;
  readonly findings: Finding[];
  /** The encoding, unless it is one of Unicode. */
  readonly encoding?: Encoding;
}

/**
 * The text of a file. UTF-8 and UTF-16 are recognised by their bytes; of other encodings, the one in which the letters make sense is
 * used if it is certainly that one. A finding says when the text is not plain UTF-8.
 *
 * @param bytes the whole file
 * @param file its name, for the findings
 * @throws {InputError} when the encoding is not certain, or the file is neither in Unicode nor in the one that `encoding` names
 */
export function decodeText(bytes: Uint8Array, file: string, options: DecodeOptions = {}): Decoded {
  const named = options.encoding === undefined ? undefined : encodingNamed(options.encoding);
  const mark = markOf(bytes);
  if (mark) return decodeMarked(bytes, file, mark, options);
  if ((named === 'utf-16le' || named === 'utf-16be') && !isPlainlyUtf8(bytes))
    return decodeNamed(bytes, file, named, options);
  const utf16 = utf16Without(bytes);
  if (utf16) return decodeMarked(bytes, file, utf16, options);
  const text = decodeUnicode(bytes, 'utf-8');
  if (text !== undefined) return { text, findings: checkUnicode(text, file, 'UTF-8', options) };
  if (named) return decodeNamed(bytes, file, named, options);
  return decodeDamaged(bytes, file, plainlyUtf8) ?? decodeLegacy(bytes, file, options);
}

/** In UTF-16, line breaks and separators have zeros; any two bytes of UTF-8 would be a letter of it. */
function isPlainlyUtf8(bytes: Uint8Array): boolean {
  return !bytes.includes(0) && decodeUnicode(bytes, 'utf-8') !== undefined;
}

/** A mark, or the zeros of UTF-16, are certain, whatever somebody says. */
function decodeMarked(
  bytes: Uint8Array,
  file: string,
  label: UnicodeLabel,
  options: DecodeOptions,
): Decoded {
  const name = unicodeName(label);
  const isWhole = decodeUnicode(bytes, label) !== undefined;
  const text = new TextDecoder(label).decode(bytes);
  const findings = isWhole ? checkUnicode(text, file, name, options) : [damaged(text, file)];
  if (name !== 'UTF-8') findings.unshift(note(file, sentence`The file was read as ${name}.`));
  return { text, findings };
}

/** Whether a text in Unicode is what it was before somebody saved it. */
function checkUnicode(text: string, file: string, name: string, options: DecodeOptions): Finding[] {
  const { encoding } = options;
  const accepted = encoding === undefined ? '' : unicodeName(encodingFor(encoding));
  // Most files; all encodings but UTF-16 have the same bytes for these characters.
  if (accepted !== 'UTF-16' && !/\P{ASCII}/u.test(text)) return [];
  const findings = contradictions(file, name, options);
  if (accepted) return findings;
  const twice = readTwice(text);
  if (twice?.isWhole) throw wasReadTwice(file, twice, options.noOptions);
  // Of a feed, each text is checked by itself.
  if (/^\s*[[{]/.test(text)) return findings;
  if (twice) return [...findings, wereReadTwice(file, twice)];
  const misread = misreadBefore(text);
  return misread ? [...findings, wasMisread(file, misread)] : findings;
}

/** What a person or a server says of a file in Unicode, if that is wrong. */
function contradictions(file: string, name: string, options: DecodeOptions): Finding[] {
  const { encoding, charset } = options;
  const findings: Finding[] = [];
  if (encoding !== undefined && unicodeName(encodingFor(encoding)) !== name) {
    const message = options.noOptions
      ? sentence`The file is in ${name}, so ${encoding} was not used.`
      : sentence`The file is in ${name}, so --encoding ${encoding} was not used.`;
    findings.push(note(file, message));
  }
  const said = charset === undefined ? undefined : encodingFor(charset);
  if (charset !== undefined && said !== undefined && unicodeName(said) !== name) {
    findings.push(
      note(file, sentence`The file is in ${name}, although its server says ${quote(charset)}.`),
    );
  }
  return findings;
}

function unicodeName(encoding: Encoding | UnicodeLabel | undefined): string {
  if (encoding === 'utf-8') return 'UTF-8';
  return encoding === 'utf-16le' || encoding === 'utf-16be' ? 'UTF-16' : '';
}

function decodeNamed(
  bytes: Uint8Array,
  file: string,
  named: Encoding | UnicodeLabel,
  { noOptions }: DecodeOptions,
): Decoded {
  if (typeof named === 'string') {
    const text = decodeUnicode(bytes, named);
    const decoded = text === undefined ? decodeDamaged(bytes, file) : { text, findings: [] };
    if (!decoded) throw notIn(file, unicodeName(named), noOptions);
    return decoded;
  }
  const text = decodeStrictly(bytes, named);
  if (text === undefined) throw notIn(file, named.name, noOptions);
  const findings = [note(file, sentence`The file was read as ${named.name}.`)];
  return { text, findings, encoding: named };
}

/** So many whole characters for each damaged one make other encodings impossible. */
const plainlyUtf8 = 10;

/** Text in UTF-8 in which some characters are damaged, if it is that. */
function decodeDamaged(bytes: Uint8Array, file: string, least = 1): Decoded | undefined {
  const text = new TextDecoder('utf-8').decode(bytes);
  let broken = 0;
  let whole = 0;
  for (const character of text) {
    if (character === '\uFFFD') broken++;
    else if (character > '\u007F') whole++;
  }
  // Letters of other encodings hardly ever form UTF-8 by chance, so a text that mostly does is UTF-8 with damage.
  return whole > least * broken ? { text, findings: [damaged(text, file)] } : undefined;
}

function damaged(text: string, file: string): Finding {
  const number = text.split('\uFFFD').length - 1;
  const line = text.slice(0, Math.max(0, text.indexOf('\uFFFD'))).split('\n').length;
  const message = sentence`The file has damaged characters, shown as \uFFFD: ${number}, the first in line ${line}. Export it again from the program that has it.`;
  return { severity: 'error', code: 'damaged-text', message, origin: { file, line } };
}

/** The text in the encoding of one byte or two a character in which its letters make sense. */
function decodeLegacy(bytes: Uint8Array, file: string, options: DecodeOptions): Decoded {
  const { charset, language, noOptions } = options;
  const said = charset === undefined ? undefined : encodingFor(charset);
  const declared = typeof said === 'object' ? said : undefined;
  const languages = knownLanguages(language === undefined ? tableLanguages(bytes) : [language]);
  const readings = readingsOf(bytes, { languages, declared });
  const [best, second] = readings;
  const isSaid = declared !== undefined && best?.encoding === declared;
  const isCertain = isSaid || isSure(readings);
  const text = best && isCertain ? decodeStrictly(bytes, best.encoding) : undefined;
  if (best === undefined || text === undefined) {
    const utf8 = decodeDamaged(bytes, file);
    if (utf8) return utf8;
    throw notSure(file, readings, noOptions);
  }
  const findings = [wasReadAs(file, best.encoding, second?.encoding, noOptions)];
  if (charset !== undefined && declared !== best.encoding && decodeAs(bytes, declared) !== text) {
    const { name } = best.encoding;
    findings.push(
      note(
        file,
        sentence`Its server says ${quote(charset)}, but the letters make sense in ${name} only.`,
      ),
    );
  }
  return { text, findings, encoding: best.encoding };
}

function decodeAs(bytes: Uint8Array, encoding: Encoding | undefined): string | undefined {
  return encoding && decodeStrictly(bytes, encoding);
}
