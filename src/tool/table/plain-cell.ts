/**
 * A cell that a spreadsheet would run as a formula instead of showing it, or that is some apostrophes away from one. The characters
 * are those of https://owasp.org/www-community/attacks/CSV_Injection, those of full width included. A lone dash is
 * none.
 */
export const runnable = /^'*(?:[\t\r\n]|\s*[=+\-@＝＋－＠]\s*\S)/u;

/** A cell with line breaks of one kind. */
export function oneKindOfLineBreak(cell: string): string {
  return cell.includes('\r') ? cell.replace(/\r\n?/g, '\n') : cell;
}

/** A cell with line breaks of one kind, without the apostrophe that the tool puts before what spreadsheets would run. */
export function plainCell(cell: string): string {
  const text = oneKindOfLineBreak(cell);
  return text.startsWith("'") && runnable.test(text) ? text.slice(1) : text;
}
