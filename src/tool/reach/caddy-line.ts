import { asRecord, own } from '../../feed/record.js';
import type { LoggedRequest, Surplus } from './logged-request.js';
import { monthOf, monthOfSeconds } from './log-time.js';

/** Fields of a request that hold a visitor's address. */
const addressFields = ['remote_ip', 'remote_addr', 'client_ip'];

/** Headers in which proxies pass a visitor's address on. */
const addressHeaders = /^(?:x-forwarded-for|forwarded|x-real-ip|.*-connecting-ip|.*client-ip)$/i;

/** Headers that say nothing about a visitor. */
const plainHeaders =
  /^(?:origin|host|accept|accept-encoding|connection|cache-control|pragma|priority|te|upgrade-insecure-requests|if-none-match|if-modified-since|sec-fetch-.*)$/i;

/**
 * Reads a line of Caddy's access log, which is an object in JSON.
 *
 * @returns undefined for a line that is none
 */
export function readCaddyLine(line: string): LoggedRequest | undefined {
  const entry = objectIn(line);
  const request = asRecord(entry && own(entry, 'request'));
  if (!entry || !request) return undefined;
  const time = own(entry, 'ts');
  const month =
    typeof time === 'number' ? monthOfSeconds(time) : monthOf(typeof time === 'string' ? time : '');
  const method = own(request, 'method');
  const target = own(request, 'uri');
  const status = own(entry, 'status');
  if (month === undefined || typeof status !== 'number') return undefined;
  if (typeof method !== 'string' || typeof target !== 'string') return undefined;
  const headers = asRecord(own(request, 'headers'));
  return {
    ...{ month, method, target, status },
    origin: headers && originIn(headers),
    surplus: surplusOf(entry, request, Object.keys(headers ?? {})),
  };
}

function objectIn(line: string) {
  try {
    return asRecord(JSON.parse(line));
  } catch {
    return undefined;
  }
}

/** Header values are lists. Two origins are joined, as other servers do it, and are no site then. */
function originIn(headers: Readonly<Record<string, unknown>>): string {
  const values = own(headers, 'Origin') ?? own(headers, 'origin') ?? [];
  return Array.isArray(values) ? values.join(', ') : String(values);
}

function surplusOf(
  entry: Readonly<Record<string, unknown>>,
  request: Readonly<Record<string, unknown>>,
  headers: readonly string[],
): Surplus | undefined {
  const holds = (record: Readonly<Record<string, unknown>>, name: string) =>
    (own(record, name) ?? '') !== '';
  if (addressFields.some((name) => holds(request, name)) || holds(entry, 'user_id'))
    return 'addresses';
  if (headers.some((name) => addressHeaders.test(name))) return 'addresses';
  return headers.some((name) => !plainHeaders.test(name)) ? 'fields' : undefined;
}
