/** A row of the table of requests in PRIVACY.md. */
export interface RequestRow {
  readonly file: string;
  readonly when: string;
}

/** A row of the table of headers in PRIVACY.md. */
export interface HeaderRow {
  readonly request: string;
  readonly cookies: string;
  readonly referer: string;
  readonly origin: string;
}

/** What PRIVACY.md says is requested, and when. */
export function requestRows(document: string): RequestRow[] {
  return rowsOf(document, '| Request').map(([file = '', , when = '']) => ({ file, when }));
}

/** What PRIVACY.md says that requests to other hosts send. */
export function headerRows(document: string): HeaderRow[] {
  return rowsOf(document, '| To another host').map(
    ([request = '', cookies = '', referer = '', origin = '']) => ({
      request,
      cookies,
      referer,
      origin,
    }),
  );
}

/** Cells of the table whose first line begins with a text, without the marks of code. */
function rowsOf(document: string, head: string): string[][] {
  const lines = document.split('\n');
  const start = lines.findIndex((line) => line.startsWith(head));
  if (start < 0) throw new Error(`PRIVACY.md has no table that begins with "${head}".`);
  const rows: string[][] = [];
  for (const line of lines.slice(start + 2)) {
    if (!line.startsWith('|')) break;
    rows.push(
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.replaceAll('`', '').trim()),
    );
  }
  return rows;
}
