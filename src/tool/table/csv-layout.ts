/** How a text file writes its cells. */
export interface CsvLayout {
  /** What separates them. */
  readonly delimiter: string;
  /** The line breaks inside of them. */
  readonly lineBreak: '\n' | '\r\n';
}

/**
 * The line breaks inside of cells: `\r\n` only if the text has no other. Excel ends rows with them, but writes `\n` in cells.
 */
export function lineBreakIn(text: string): CsvLayout['lineBreak'] {
  return /(?:^|[^\r])\n|\r(?!\n)/.test(text) || !text.includes('\n') ? '\n' : '\r\n';
}
