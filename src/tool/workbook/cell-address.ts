/** A rectangle of cells; rows and columns count from 1. */
export interface Range {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** "C2" → row 2, column 3. */
export function parseCell(address: string): { row: number; column: number } | undefined {
  const [, letters, row] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(address) ?? [];
  if (letters === undefined) return undefined;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(row), column };
}

/** "C2:C5", or "C2" alone. */
export function parseRange(address: string): Range | undefined {
  const [from = '', to = from] = address.split(':');
  const first = parseCell(from);
  const last = parseCell(to);
  if (!first || !last) return undefined;
  return { top: first.row, bottom: last.row, left: first.column, right: last.column };
}

/** 3 → "C", 28 → "AB". */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** "C2:C5". */
export function formatRange({ top, bottom, left, right }: Range): string {
  return `${columnLetters(left)}${top}:${columnLetters(right)}${bottom}`;
}
