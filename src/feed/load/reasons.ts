import { quote } from '../problem.js';

// Why a feed could not be loaded, in words. The embed build has these functions in a later file and calls them there, so their
// parameters must be values that JSON has (scripts/console-words.ts).

/**
 * A status that is an error.
 * @param itsFault - whether the server, not the address, is the cause
 */
export function refused(url: string, answer: string, tries: number, itsFault: boolean): string {
  return itsFault
    ? `${url} answered ${answer} (requests: ${tries}). The server of the feed has a problem.`
    : `${url} answered ${answer}. Check the address of the feed, and that it can be read without signing in.`;
}

/** A body that is not complete. */
export function brokenOff(url: string): string {
  return `The answer of ${url} broke off. Its Content-Length or Content-Encoding is wrong, or the server has a problem.`;
}

/** Browsers do not tell pages why a request failed, so the message lists every possible cause and its remedy. */
export function unreachable(url: string, page: string): string {
  const { origin } = new URL(url);
  // Sandboxed frames have the origin "null", which a server should not trust.
  const allowed = page && page !== 'null' ? page : '*';
  const mixed = page.startsWith('https:') && url.startsWith('http:');
  return [
    `No response from ${url}. Browsers do not say why. The cause is one of these:`,
    ...(mixed ? [`- mixed content: this page is https:, so the feed must be too`] : []),
    `- CORS: the server must send the header "Access-Control-Allow-Origin: ${allowed}", also in redirects`,
    `- Content-Security-Policy of this page: it must allow "connect-src ${origin}"`,
    `- DNS or server: ${origin} is misspelt, is down, or has no valid certificate`,
    `- offline: this device has no connection; the feed is requested again when it is back online`,
  ].join('\n');
}

/**
 * An answer that is not JSON.
 * @param start - its first characters
 */
export function notJson(url: string, start: string): string {
  return `Expected JSON at ${url}, found ${looks(start)}.`;
}

function looks(text: string): string {
  if (!text) return `an empty response`;
  const start = quote(text);
  if (/^<(?:!doctype\s+html|html|head|body)/i.test(text)) return `an HTML page starting ${start}`;
  if (text.startsWith('<')) return `markup starting ${start}`;
  return /^[[{]/.test(text)
    ? `JSON that is incomplete or has a syntax error, starting ${start}`
    : `a text starting ${start}`;
}
