import { quote } from '../../feed/problem.js';
import { sentence } from '../../feed/sentence.js';
import { InputError, type Finding } from '../findings/finding.js';
import type { Encoding } from './encodings.js';
import type { Misread } from './misread.js';
import type { ReadTwice } from './read-twice.js';
import type { Reading } from './recognise.js';

/** The encoding of a file is not known: a person has to say which it is. */
export class EncodingError extends InputError {}

export function note(file: string, message: string): Finding {
  return { severity: 'note', code: 'encoding', message, origin: { file } };
}

/** Says in which encoding a file was read, and what to do if that is wrong. */
export function wasReadAs(
  file: string,
  { name }: Encoding,
  other: Encoding | undefined,
  noOptions = false,
): Finding {
  if (noOptions) {
    const message = sentence`The file is not in UTF-8 and was read as ${name}. If letters look wrong, choose the right encoding, or save the file as "CSV UTF-8".`;
    return note(file, message);
  }
  const label = other?.label ?? 'windows-1252';
  return note(
    file,
    sentence`The file is not in UTF-8 and was read as ${name}. If letters look wrong, add the right encoding, for example --encoding ${label}, or save the file as "CSV UTF-8".`,
  );
}

/** Pages read every feed as UTF-8. */
export function feedNotInUtf8(file: string): Finding {
  const message = sentence`The feed is not in UTF-8, so pages show its letters wrong. Save it as UTF-8.`;
  return { severity: 'error', code: 'encoding', message, origin: { file } };
}

/** How many lines are shown as each encoding would read them, and how many characters of each. */
const shown = { lines: 3, before: 20, characters: 60 };

/** Nobody but a person can tell which letters are right. */
export function notSure(
  file: string,
  readings: readonly Reading[],
  noOptions = false,
): EncodingError {
  const [one, other] = readings;
  if (!one) {
    return new EncodingError(
      sentence`The letters of ${file} are in an encoding that is not known. Save the file as "CSV UTF-8" in Excel, or as Unicode (UTF-8) in another program.`,
    );
  }
  const question = noOptions
    ? sentence`The encoding of ${file} is not certain. Choose the one whose letters are right, or save the file as "CSV UTF-8".`
    : sentence`The encoding of ${file} is not certain. Add the option whose letters are right, or save the file as "CSV UTF-8".`;
  const two = other ? [one, other] : [one];
  const samples = differing(two).flatMap((index) => {
    const lines = two.map((reading) => reading.lines[index] ?? '');
    const at = differenceAt(lines);
    return [
      '',
      ...two.map(({ encoding: { label, name } }, each) => {
        const option = noOptions ? `${name}:` : `--encoding ${label.padEnd(12)}`;
        return `  ${option} ${quote(excerpt(lines[each] ?? '', at))}`;
      }),
    ];
  });
  if (noOptions) return new EncodingError([question, ...samples].join('\n'));
  const names = two.map(({ encoding }) => `  ${encoding.label}: ${encoding.name}`);
  return new EncodingError([question, ...samples, '', ...names].join('\n'));
}

/** The lines that two readings show differently, or the first ones. */
function differing([one, other]: readonly Reading[]): number[] {
  const all = [...(one?.lines.keys() ?? [])];
  const different = other ? all.filter((index) => one?.lines[index] !== other.lines[index]) : all;
  return different.slice(0, shown.lines);
}

/** Where two readings of a line part; where one reading has its first letter beyond ASCII. */
function differenceAt([one = '', other]: readonly string[]): number {
  if (other === undefined) return one.search(/\P{ASCII}/u);
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return at;
}

/** The part of a line around a place in it. */
function excerpt(line: string, at: number): string {
  const start = Math.max(0, at - shown.before);
  return `${start > 0 ? '…' : ''}${line.slice(start, start + shown.characters - 2)}`;
}

/** A text that is damaged for good reads well in no encoding. */
export function wasReadTwice(
  file: string,
  { encoding, wrong, right }: ReadTwice,
  noOptions = false,
): EncodingError {
  if (noOptions) {
    return new EncodingError(
      sentence`${file} was read as ${encoding.name} once, although it was UTF-8, and saved so: ${quote(wrong)} should be ${quote(right)}. Export the table again from the program that has it, as "CSV UTF-8". To check the file as it is, choose UTF-8.`,
    );
  }
  return new EncodingError(
    sentence`${file} was read as ${encoding.name} once, although it was UTF-8, and saved so: ${quote(wrong)} should be ${quote(right)}. Export the table again from the program that has it, as "CSV UTF-8". To use the file as it is, add --encoding utf-8.`,
  );
}

/** Some texts of a table were damaged before they came into it. */
export function wereReadTwice(file: string, { wrong, right }: ReadTwice): Finding {
  const message = describeMisread({ wrong, right });
  return { severity: 'error', code: 'damaged-text', message, origin: { file } };
}

/** A text whose letters make sense in no language, but would if other letters were meant. */
export function wasMisread(file: string, misread: Misread): Finding {
  const message = describeMisread(misread);
  return { severity: 'hint', code: 'damaged-letters', message, origin: { file } };
}

export function describeMisread({ wrong, right }: Misread): string {
  return sentence`${quote(wrong)} looks like ${quote(right)}, read in the wrong encoding before it was saved. Export the table again from the program that has it, as "CSV UTF-8".`;
}

/** The encoding that somebody asked for is not that of the file. */
export function notIn(file: string, name: string, noOptions = false): EncodingError {
  if (noOptions) {
    return new EncodingError(
      sentence`${file} is not in the encoding ${name}: it has bytes that mean nothing there. Choose another one.`,
    );
  }
  return new EncodingError(
    sentence`${file} is not in the encoding ${name}: it has bytes that mean nothing there. Leave --encoding out, and the encoding is worked out.`,
  );
}
