import { loadTimeout } from '../../feed/load/load.js';
import { networkReason } from '../../feed/load/network-reasons.js';
import { quote } from '../../feed/problem.js';
import { sentence } from '../../feed/sentence.js';
import { InputError, type Finding } from '../findings/finding.js';
import type { SourceFile } from '../sources/source.js';
import { readAll } from './files.js';
import { lintHeaders, lintRedirect } from './response-headers.js';
import { statusReason } from './status-reason.js';

/** As many redirects as browsers follow (https://fetch.spec.whatwg.org/#http-redirect-fetch). */
const maxRedirects = 20;

/** What may be at an address. Servers that have a table in several forms choose by this. */
const accept =
  'application/feed+json, application/json;q=0.9, text/csv;q=0.8, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet;q=0.8, */*;q=0.1';

/**
 * Fetches a file as patiently as the widgets do. If it is a feed, it also says what its server's headers mean for them.
 *
 * @throws {InputError} when it cannot be fetched or is too large
 */
export async function fetchFile(
  address: string,
): Promise<{ file: SourceFile; findings: Finding[] }> {
  try {
    const { response, url, redirects } = await follow(address);
    if (!response.ok) {
      await response.body?.cancel();
      throw new InputError(statusReason(response, address));
    }
    const bytes = response.body ? await readAll(response.body, address) : new Uint8Array();
    const file = { name: address, bytes, url, charset: charsetOf(response.headers) };
    if (!/^\s*[[{]/.test(beginningOf(bytes))) return { file, findings: [] };
    const findings = redirects.flatMap((each) => lintRedirect(each.headers, each.url, address));
    return { file, findings: [...findings, ...lintHeaders(response.headers, address)] };
  } catch (cause) {
    if (cause instanceof InputError) throw cause;
    throw new InputError(networkReason(cause, address), { cause });
  }
}

/** `text/csv; charset="windows-1251"` → `windows-1251`. */
function charsetOf(headers: Headers): string | undefined {
  return /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(headers.get('content-type') ?? '')?.[1];
}

/** A server's answer that the file is elsewhere. */
interface Redirect {
  readonly url: string;
  readonly headers: Headers;
}

/** Follows redirects one by one, because a browser asks each of these servers whether a page may read its answer. */
async function follow(
  address: string,
): Promise<{ response: Response; url: string; redirects: Redirect[] }> {
  const signal = AbortSignal.timeout(loadTimeout);
  const redirects: Redirect[] = [];
  let url = withoutFragment(address);
  for (;;) {
    const response = await fetch(url, { signal, redirect: 'manual', headers: { accept } });
    const location = response.headers.get('location');
    if (![301, 302, 303, 307, 308].includes(response.status) || location === null) {
      return { response, url, redirects };
    }
    await response.body?.cancel();
    redirects.push({ url, headers: response.headers });
    const next = URL.canParse(location, url) ? new URL(location, url) : undefined;
    if (!next || !/^https?:$/.test(next.protocol)) {
      throw new InputError(
        sentence`${address} cannot be reached: ${url} redirects to ${quote(location)}, which is no address of the web.`,
      );
    }
    if (redirects.length > maxRedirects || redirects.some((each) => each.url === next.href)) {
      throw new InputError(
        sentence`${address} cannot be reached: its server redirects in a circle, over ${url}.`,
      );
    }
    next.hash = '';
    url = next.href;
  }
}

function withoutFragment(address: string): string {
  const url = new URL(address);
  url.hash = '';
  return url.href;
}

/** The first letters of a file, in UTF-8 or UTF-16. */
function beginningOf(bytes: Uint8Array): string {
  return new TextDecoder()
    .decode(bytes.subarray(0, 200))
    .replaceAll('\0', '')
    .replace(/^\uFFFD+/, '');
}
