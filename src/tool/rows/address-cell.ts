import { quote } from '../../feed/problem.js';
import { sentence } from '../../feed/sentence.js';
import { safeUrl } from '../../feed/text/safe-url.js';
import type { PracticeField } from '../columns/column-names.js';
import type { TableEntry } from '../columns/columns.js';
import type { Finding } from '../findings/finding.js';

/** Another address behind a separator, or a line break, which the URL parser drops: either way it makes one wrong address of them. */
const severalAddresses = /[\n\r\t]|[\s;,|][<(]?https?:\/\//i;

/** The address in a cell, or behind one that only says "Website"; what is wrong or doubtful with it is reported. */
export function readAddress(
  entry: TableEntry<PracticeField>,
  field: PracticeField,
  findings: Finding[],
): string | undefined {
  const cell = entry.cell(field);
  if (cell === '') return undefined;
  const origin = entry.origin(field);
  const wrong = (message: string) =>
    void findings.push({ severity: 'error', code: 'unusable-value', message, origin });
  const address = safeUrl(cell);
  if (address === undefined) {
    const behind = field === 'url' ? linkBehind(entry, findings) : undefined;
    if (behind === undefined) {
      wrong(
        sentence`${quote(cell)} is not an address that begins with https://. The cell was left out.`,
      );
    }
    return behind;
  }
  if (severalAddresses.test(cell)) {
    wrong(sentence`${quote(cell)} is not one address. Write one only. The cell was left out.`);
    return undefined;
  }
  if (/\s/.test(cell)) {
    const message = sentence`The address ${quote(cell)} has a space in it. If the space and what is behind it do not belong to the address, delete them.`;
    findings.push({ severity: 'hint', code: 'dead-link', message, origin });
  }
  return address;
}

/** The address behind a cell that only says "Website". */
export function linkBehind(
  entry: TableEntry<PracticeField>,
  findings: Finding[],
): string | undefined {
  const cell = entry.cell('url');
  if (cell === '' || safeUrl(cell) !== undefined) return undefined;
  const address = safeUrl(entry.link('url') ?? '');
  if (address !== undefined) {
    const message = sentence`The cell says ${quote(cell)}; the address behind it was used: ${address}`;
    findings.push({ severity: 'note', code: 'cell-link', message, origin: entry.origin('url') });
  }
  return address;
}
