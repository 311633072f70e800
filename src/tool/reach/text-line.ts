import type { LoggedRequest, Surplus } from './logged-request.js';
import { monthOf, timePattern } from './log-time.js';

/** What nginx and Apache write before the further fields: who, when, request, status, bytes. */
const head = new RegExp(
  `^(.*?)\\[(${timePattern})\\] "((?:[^"\\\\]|\\\\.)*)" (\\d{3}) (?:\\d+|-)(?= |$)`,
);

/** A further field: `"a text"`, `word`, `origin="https://city.example"`. */
const field = / (?:([a-z_]+)=)?(?:"((?:[^"\\]|\\.)*)"|([^\s"]*))/gy;

/** A field that is an address, or a list of them, as proxies pass them on. */
const addressFirst = /^(?:\d{1,3}(?:\.\d{1,3}){3}|[\da-f]*(?::[\da-f]*){2,})(?:,|$)/i;

const requestLine = /^(\S+) (.*?)(?: HTTP\/\d(?:\.\d)?)?$/;

/**
 * Reads a line of nginx or Apache: the common log format, with any fields after it. Only the field that is named `origin` is taken for the
 * `Origin` header, because logs have other addresses in the same place, such as that of the visitor behind a proxy.
 *
 * @returns undefined for a line in another format
 */
export function readTextLine(line: string): LoggedRequest | undefined {
  const found = head.exec(line);
  if (!found) return undefined;
  const [start, who = '', time = '', request = '', status = ''] = found;
  const month = monthOf(time);
  if (month === undefined) return undefined;
  let origin: string | undefined;
  let surplus: Surplus | undefined = namesNobody(who) ? undefined : 'addresses';
  let read = start.length;
  while (read < line.length) {
    field.lastIndex = read;
    const [all, name, quoted, bare = ''] = field.exec(line) ?? [];
    // Two such fields may say two things.
    if (all === undefined || (name === 'origin' && origin !== undefined)) return undefined;
    read += all.length;
    if (name === 'origin') origin = plainValue(quoted ?? bare);
    else if (addressFirst.test(quoted ?? bare)) surplus = 'addresses';
    else if (quoted !== undefined && plainValue(quoted) !== '') surplus ??= 'fields';
  }
  const [, method = '', target = ''] = requestLine.exec(request) ?? [];
  return { month, method, target, status: Number(status), origin, surplus };
}

/** Whether what is before the time has hyphens for the visitor's address and names. The name of the server may be before them. */
function namesNobody(who: string): boolean {
  return who
    .trim()
    .split(/\s+/)
    .slice(-3)
    .every((each) => each === '-' || each === '');
}

/** Servers write a hyphen for what is not there. */
function plainValue(value: string): string {
  return value === '-' ? '' : value;
}
