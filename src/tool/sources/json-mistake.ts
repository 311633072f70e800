import { printParseErrorCode, visit } from 'jsonc-parser';
import { quote } from '../../feed/problem.js';
import { sentence } from '../../feed/sentence.js';

/** What is wrong with a text that should be JSON, and where. */
export interface JsonMistake {
  readonly offset: number;
  /** A whole sentence. */
  readonly message: string;
}

/** Ends the visit at the first mistake; what follows it means nothing. */
class Found extends Error {
  constructor(
    readonly code: string,
    readonly offset: number,
    readonly length: number,
  ) {
    super(code);
  }
}

/**
 * The first mistake in a text that `JSON.parse` refused. Engines name a place only in some of their messages.
 *
 * @returns nothing where the text is nested too deeply to be followed
 */
export function findJsonMistake(text: string): JsonMistake | undefined {
  try {
    const onError = (code: number, offset: number, length: number) => {
      throw new Found(printParseErrorCode(code), offset, length);
    };
    visit(text, { onError }, { disallowComments: true });
  } catch (error) {
    if (error instanceof Found) return explain(error, text);
    // It recurses, so that depth can exhaust the stack.
    if (!(error instanceof RangeError)) throw error;
  }
  return undefined;
}

function explain({ code, offset, length }: Found, text: string): JsonMistake {
  const at = (message: string, place = offset): JsonMistake => ({ offset: place, message });
  const token = /^(?:[\p{L}\p{N}_]+|[^])/u.exec(text.slice(offset, offset + 40))?.[0] ?? '';
  const comma = code.endsWith('Expected') ? commaBefore(text, offset) : undefined;
  const nextObject = code === 'EndOfFileExpected' && /^[{[]/.test(token);
  if (nextObject) return at(sentence`Another value begins after the end of the first one.`);
  if (comma !== undefined && /^[\]}]$/.test(token)) {
    return at(sentence`There is a comma too many before ${token}.`, comma);
  }
  if (comma !== undefined && token === ',') {
    return at(sentence`There are two commas in a row.`);
  }
  const end = text.trimEnd().length;
  const symbol = text.slice(offset, offset + length);
  const isCut = code === 'InvalidSymbol' && /^[a-z]+$/.test(symbol) && offset + length >= end;
  if (offset >= end || isCut) return at(sentence`It ends too early.`, end);
  switch (code) {
    case 'InvalidSymbol':
      return at(
        describeSymbol(symbol, /^\s*:/.test(text.slice(offset + length, offset + length + 20))),
      );
    case 'InvalidNumberFormat':
    case 'UnexpectedEndOfNumber':
      return at(sentence`${quote(symbol)} is no number in JSON.`);
    case 'CommaExpected':
      return /^[\]}]$/.test(token)
        ? at(sentence`Another bracket has to be closed before ${token}.`)
        : at(sentence`A comma is missing before ${quote(token)}.`);
    case 'ColonExpected':
      return at(sentence`A colon is missing before ${quote(token)}.`);
    case 'PropertyNameExpected':
      return at(
        sentence`The name of a field, in straight quote marks ("), is missing before ${quote(token)}.`,
      );
    case 'InvalidCommentToken':
    case 'UnexpectedEndOfComment':
      return at(sentence`JSON cannot have comments. Remove this one.`);
    case 'UnexpectedEndOfString':
      return text.indexOf('\n', offset) < 0
        ? at(sentence`It ends too early: the text that begins here has no closing quote mark.`)
        : at(
            sentence`The text that begins here has no closing quote mark in its line. A line break in a text is written \\n.`,
          );
    case 'InvalidCharacter':
      return at(
        sentence`The text that begins here contains a control character. A tab is written \\t, a line break \\n.`,
      );
    case 'InvalidUnicode':
    case 'InvalidEscapeCharacter':
      return at(
        sentence`The text that begins here has a single backslash. Write \\\\ for a backslash.`,
      );
    case 'EndOfFileExpected':
      return at(sentence`Something follows after the end of the JSON: ${quote(token)}.`);
    default:
      return at(sentence`Something is missing or superfluous before ${quote(token)}.`);
  }
}

function describeSymbol(symbol: string, isName: boolean): string {
  const mark = /^['‘’‚“”„«»`]/.exec(symbol)?.[0];
  if (mark !== undefined) {
    return sentence`The quote mark ${mark} cannot be used here. Texts and names of fields need straight quote marks (").`;
  }
  if (isName) return sentence`The name of a field needs straight quote marks: ${quote(symbol)}.`;
  return sentence`${quote(symbol)} is no JSON value. Texts need straight quote marks ("); other values are numbers, true, false and null.`;
}

/** Where the comma is that is followed by nothing but white space up to an offset. */
function commaBefore(text: string, offset: number): number | undefined {
  let at = offset - 1;
  while (at >= 0 && /\s/.test(text.charAt(at))) at--;
  return text.charAt(at) === ',' ? at : undefined;
}
