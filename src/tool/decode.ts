import { count, type Finding } from './finding.js';

/**
 * The text of a file in UTF-8 with or without byte-order mark, in UTF-16, or otherwise in Windows-1252, in which Excel and
 * LibreOffice save CSV on most European desktops. Never throws; a finding says when the text is not plain UTF-8.
 *
 * @param bytes the whole file
 * @param file its name, for the findings
 */
export function decodeText(bytes: Uint8Array, file: string): { text: string; findings: Finding[] } {
  const utf16 = utf16Label(bytes);
  if (utf16) {
    return {
      text: new TextDecoder(utf16).decode(bytes),
      findings: [note(file, 'The file is in UTF-16 and was read as such.')],
    };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), findings: [] };
  } catch {
    return decodeNotUtf8(bytes, file);
  }
}

function decodeNotUtf8(bytes: Uint8Array, file: string): { text: string; findings: Finding[] } {
  const text = new TextDecoder('utf-8').decode(bytes);
  let broken = 0;
  let whole = 0;
  for (const character of text) {
    if (character === '\uFFFD') broken++;
    else if (character > '\u007F') whole++;
  }
  // Letters of Windows-1252 hardly ever form UTF-8 by chance, so a text that mostly does is UTF-8 with damage.
  if (whole > broken) {
    const line = text.slice(0, text.indexOf('\uFFFD')).split('\n').length;
    const message = `The file is damaged UTF-8: ${count(broken, 'unreadable character')}, shown as \uFFFD, the first in line ${line}. Save it again as UTF-8.`;
    return {
      text,
      findings: [{ severity: 'error', code: 'damaged-text', message, origin: { file, line } }],
    };
  }
  return {
    text: decodeWindows1252(bytes),
    findings: [
      note(
        file,
        'The file is not in UTF-8 and was read as Windows-1252. If letters look wrong, save it as UTF-8.',
      ),
    ],
  };
}

/**
 * The 32 bytes from 0x80 in which Windows-1252 differs from Latin-1 (https://encoding.spec.whatwg.org/#windows-1252).
 * `TextDecoder` cannot be used: from 20.18.3 to 24, Node reads these bytes as Latin-1 (nodejs/node#56542).
 */
const high =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F' +
  '\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178';

function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = new TextDecoder('iso-8859-1').decode(bytes);
  return latin1.replace(/[\x80-\x9F]/g, (control) => high[control.charCodeAt(0) - 0x80] ?? control);
}

function utf16Label(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // Without a mark, the header line decides: of its ASCII letters every other byte is zero.
  if (bytes.length < 4) return undefined;
  if (first !== 0 && second === 0 && bytes[3] === 0) return 'utf-16le';
  if (first === 0 && second !== 0 && bytes[2] === 0) return 'utf-16be';
  return undefined;
}

function note(file: string, message: string): Finding {
  return { severity: 'note', code: 'encoding', message, origin: { file } };
}
