import { quote } from '../../feed/problem.js';
import { sentence } from '../../feed/sentence.js';
import { messageLanguage } from '../messages/messages.js';
import { printableLine } from './printable.js';

/** Where in an editor's file something is, counted as the program that shows the file counts. */
export interface Origin {
  /** Name or address of the file, as it was given. */
  readonly file: string;
  /** Row of a table, as a spreadsheet counts. */
  readonly row?: number | undefined;
  /** Line of a text file, from 1; a quoted cell may span several. */
  readonly line?: number | undefined;
  /** Name of a table's column, or position in a line of text, from 1. */
  readonly column?: string | number | undefined;
  /** The value in a JSON document: `items[3].title`. */
  readonly path?: string | undefined;
}

/** What findings can be about. docs/feed.md explains each code, and a test compares the two lists. */
export const findingCodes = [
  // Files and tables.
  'encoding',
  'damaged-text',
  'unclosed-quote',
  'bare-quote',
  'swallowed-rows',
  'broken-row',
  'header-row',
  'apostrophe',
  'no-column',
  'unused-column',
  'repeated-column',
  'surplus-cells',
  'totals-row',
  'language-columns',
  // Workbooks.
  'no-sheet',
  'other-sheets',
  'hidden-row',
  'hidden-column',
  'merged-cells',
  'cell-error',
  'no-result',
  'cell-link',
  // Tables of cities, and practices.
  'no-name',
  'no-id',
  'no-original',
  'duplicate-language',
  // Sheets of translations.
  'translations',
  'unknown-text',
  'part-missing',
  'two-translations',
  'text-replaced',
  'source-changed',
  'same-as-source',
  'machine-not-used',
  // Tables of feeds.
  'not-in-table',
  // Servers.
  'no-cors',
  'narrow-cors',
  'content-type',
  'no-cache',
  // The format.
  'schema',
  'unknown-field',
  'not-normalised',
  'not-an-object',
  'no-title',
  'duplicate-id',
  'unsafe-link',
  'unsafe-image',
  'text-cut',
  'html-only',
  'too-many-items',
  'unusable-value',
  'page-missing',
  'same-city',
  // The source.
  'no-source',
  'source-date',
  // Places and topics.
  'no-place',
  'unknown-country',
  'unknown-city',
  'no-position',
  'several-cities',
  'namesake',
  'country-mismatch',
  'city-spelling',
  'unknown-topic',
  'unknown-related',
  // Periods.
  'period-words',
  'period-without-year',
  'period-backwards',
  'period-contradicts',
  'period-differs',
  'title-year',
  'summary-year',
  // Texts.
  'no-language',
  'other-language',
  'similar-title',
  'capitals',
  'stray-character',
  'section-label',
  'footnote',
  'quotes',
  'spaces',
  'long-summary',
  'cut-text',
  'html',
  'damaged-letters',
  // Links and images.
  'shared-link',
  'http-link',
  'dead-link',
  'no-alt',
] as const;

export type FindingCode = (typeof findingCodes)[number];

/** Something that an editor should know. */
export interface Finding {
  /** An error has to be corrected, a hint is for the editor to judge, a note only says what was done. */
  readonly severity: 'error' | 'hint' | 'note';
  /** What is wrong, for programs. */
  readonly code: FindingCode;
  /** What is wrong and what to do, in the language of `useMessages`. */
  readonly message: string;
  readonly origin: Origin;
}

/** Adds findings to others. With some 100,000 of them, `push(...more)` overflows the stack. */
export function append(findings: Finding[], more: readonly Finding[]): void {
  for (const finding of more) findings.push(finding);
}

/** Why nothing could be done at all; the message is meant for the person who ran the command. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/** A table's column, or the position in a line. */
export function describeColumn(column: string | number): string {
  return typeof column === 'number'
    ? sentence`column ${column}`
    : sentence`column "${quote(column).slice(1, -1)}"`;
}

/** An origin as people read it: `practices.csv, row 12, line 14, column "period"`. */
export function describeOrigin({ file, row, line, column, path }: Origin): string {
  return [
    printableLine(file),
    row !== undefined && sentence`row ${row}`,
    // In most tables, rows are lines.
    line !== undefined && line !== row && sentence`line ${line}`,
    column !== undefined && describeColumn(column),
    path && sentence`at ${shownPath(path)}`,
  ]
    .filter((part) => Boolean(part))
    .join(', ');
}

/** Longer than the paths of a feed's own fields, but keys may have any length. */
const longestPath = 200;

/** A path as people read it. */
export function shownPath(path: string): string {
  return printableLine(path.length > longestPath ? `${path.slice(0, longestPath)}…` : path);
}

/** "1 practice", "2 practices" */
export function countPractices(number: number): string {
  return isOne(number) ? sentence`${number} practice` : sentence`${number} practices`;
}

/** Whether a number takes the singular: in French, 0 does. */
function isOne(number: number): boolean {
  return new Intl.PluralRules(messageLanguage()).select(number) === 'one';
}

/** "3 practices: 1 error, 0 hints." */
export function summarise(practices: number, findings: readonly Finding[]): string {
  const number = (severity: Finding['severity']) =>
    findings.filter((finding) => finding.severity === severity).length;
  const [errors, hints] = [number('error'), number('hint')];
  const wrong = isOne(errors) ? sentence`${errors} error` : sentence`${errors} errors`;
  const doubtful = isOne(hints) ? sentence`${hints} hint` : sentence`${hints} hints`;
  return sentence`${countPractices(practices)}: ${wrong}, ${doubtful}.`;
}
