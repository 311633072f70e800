import { sentence } from '../../feed/sentence.js';
import { printableLine } from '../findings/printable.js';
import type { Row } from './tally.js';

/** Writes an origin's name as people read it: `xn--d-uga0v4h.example` → `łódź.example`. */
export type Readable = (host: string) => string;

/** The rows as records with a header, for CSV. An origin is exact; a site is what people read. */
export function recordsOf(rows: readonly Row[], readable: Readable): string[][] {
  const header = ['month', 'site', 'origin', 'feed', 'requests'];
  return [
    header,
    ...rows.map(({ month, site, feed, requests }) => [
      month,
      printableLine(nameOf(site, readable)),
      site?.startsWith('http') ? site : '',
      printableLine(feed),
      String(requests),
    ]),
  ];
}

/** The rows in columns, for a terminal. */
export function columnsOf(rows: readonly Row[], readable: Readable, locale: string): string {
  const digits = new Intl.NumberFormat(locale);
  const header = [sentence`Month`, sentence`Requests`, sentence`Site`, sentence`Feed`];
  const lines = rows.map(({ month, site, feed, requests }) => [
    month,
    digits.format(requests),
    withAscii(site, readable),
    feed,
  ]);
  const cells = [header, ...lines].map((line) => line.map(printableLine));
  const widths = header.map((_, column) =>
    cells.reduce((most, line) => Math.max(most, width(line[column] ?? '')), 0),
  );
  return cells
    .map((line) =>
      line
        .map((cell, column) => {
          const space = ' '.repeat((widths[column] ?? 0) - width(cell));
          return column === 1 ? space + cell : cell + space;
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function nameOf(site: string | undefined, readable: Readable): string {
  switch (site) {
    case undefined:
      return sentence`(further sites, counted together)`;
    case '':
      return sentence`(no origin)`;
    case 'null':
      return sentence`(origin null)`;
    case 'numeric':
      return sentence`(numeric address or localhost)`;
    case 'other':
      return sentence`(origin that is no site)`;
    default: {
      const { protocol, hostname, port } = new URL(site);
      // A name that cannot be written otherwise is an empty text.
      return `${protocol}//${readable(hostname) || hostname}${port && `:${port}`}`;
    }
  }
}

/** Letters of other scripts look like Latin ones, so a name that is not in ASCII has its exact form beside it. */
function withAscii(site: string | undefined, readable: Readable): string {
  const name = nameOf(site, readable);
  return site?.startsWith('http') && name !== site ? `${name} (${new URL(site).hostname})` : name;
}

function width(text: string): number {
  return [...text].length;
}
