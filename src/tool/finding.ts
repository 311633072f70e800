/** Where in an editor's file something stands, counted as the program that shows the file counts. */
export interface Origin {
  /** Name or address of the file, as it was given. */
  readonly file: string;
  /** Row of a table, the header being row 1. */
  readonly row?: number | undefined;
  /** Line of a text file, from 1; a quoted cell may span several. */
  readonly line?: number | undefined;
  /** Name of a table's column, or position in a line of text, from 1. */
  readonly column?: string | number | undefined;
  /** The value in a JSON document: `items[3].title`. */
  readonly path?: string | undefined;
}

/** Something that an editor should know of. */
export interface Finding {
  /** An error has to be put right, a hint is for the editor to judge, a note only tells what was done. */
  readonly severity: 'error' | 'hint' | 'note';
  /** What is wrong, for programs: `unknown-city`. */
  readonly code: string;
  /** What is wrong and what to do, in English. */
  readonly message: string;
  readonly origin: Origin;
}

/** Adds findings to others. Spread into `push`, some 100,000 of them overflow the stack. */
export function append(findings: Finding[], more: readonly Finding[]): void {
  for (const finding of more) findings.push(finding);
}

/** Why nothing could be done at all; the message is meant for the person who ran the command. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/** An origin as people read it: `practices.csv, row 12, line 14, column "period"`. */
export function describeOrigin({ file, row, line, column, path }: Origin): string {
  return [
    file,
    row !== undefined && `row ${row}`,
    line !== undefined && `line ${line}`,
    column !== undefined && `column ${typeof column === 'number' ? column : `"${column}"`}`,
    path && `at ${path}`,
  ]
    .filter((part) => Boolean(part))
    .join(', ');
}
