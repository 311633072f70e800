import type { NumberTexts } from './cell-text.js';
import { unescape, type WorkbookParts } from './parts.js';

/** A cell as the file has it. */
export interface RawCell {
  /** `s` a shared text, `inlineStr`, `str` a formula's text, `n`, `b`, `d` a date, `e` an error. */
  readonly type: string;
  /** Number of its style. */
  readonly style: number;
  /** Whether it holds a picture or a linked record, which older programs show as an error. */
  readonly rich?: boolean | undefined;
  readonly value: string | undefined;
  readonly formula: string | undefined;
  /** Number of a formula that several cells share; only the first of them has its text. */
  readonly shared?: string | undefined;
}

/** Why a cell has no text. */
export interface CellFault {
  readonly kind: 'error' | 'no-result' | 'rich';
  /** The error that it shows. */
  readonly error: string;
}

/** What a cell shows. */
export interface CellReading {
  readonly text: string;
  readonly fault?: CellFault | undefined;
  /** Address in a formula with HYPERLINK. */
  readonly link?: string | undefined;
}

/**
 * Reads a cell as it is shown.
 *
 * @returns nothing for an empty cell
 * @throws {Error} when it refers to a text that the workbook does not have
 */
export function readCell(
  { type, style, value = '', formula, rich = false }: RawCell,
  { texts, formats }: WorkbookParts,
  numbers: NumberTexts,
): CellReading | undefined {
  const link = linkIn(formula);
  if (type === 'e') {
    return { text: '', fault: { kind: rich ? 'rich' : 'error', error: value || '#ERROR!' }, link };
  }
  // A formula with an empty text as its result has the type of texts. Programs that only write formulas store neither.
  if (formula !== undefined && value === '' && type !== 'str') {
    return { text: '', fault: { kind: 'no-result', error: '' }, link };
  }
  const text = textOf(type, value, formats[style] ?? 0, texts, numbers);
  return text === '' ? undefined : { text, link };
}

/** Whether a formula translates: in Excel, or in Google Sheets, which puts it into quotes for other programs. */
export function isTranslating(formula: string | undefined): boolean {
  return formula !== undefined && /(?:^|[^A-Z\d_])(?:GOOGLE)?TRANSLATE\s*\(/i.test(formula);
}

function textOf(
  type: string,
  value: string,
  form: number | string,
  texts: readonly string[],
  numbers: NumberTexts,
): string {
  if (value === '') return '';
  switch (type) {
    case 's': {
      const text = texts[Number(value)];
      if (text === undefined) throw new Error(`There is no shared text ${value}.`);
      return text;
    }
    case 'b':
      return value === '1' || value === 'true' ? 'TRUE' : 'FALSE';
    case 'd':
      return numbers.writeIso(value, form);
    case 'inlineStr':
      return value;
    case 'str':
      return unescape(value);
    default:
      return numbers.write(value, form);
  }
}

function linkIn(formula: string | undefined): string | undefined {
  const text = /^\s*(?:_xlfn\.)?HYPERLINK\(\s*"((?:[^"]|"")*)"/i.exec(formula ?? '')?.[1];
  return text?.replaceAll('""', '"');
}
