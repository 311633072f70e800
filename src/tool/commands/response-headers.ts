import { sentence } from '../../feed/sentence.js';
import type { Finding, FindingCode } from '../findings/finding.js';

/** What a feed's headers mean for the widgets. */
export function lintHeaders(headers: Headers, file: string): Finding[] {
  const found: Finding[] = [];
  const hint = (code: FindingCode, message: string) =>
    found.push({ severity: 'hint', code, message, origin: { file } });
  const origin = headers.get('access-control-allow-origin');
  if (origin === null) {
    hint(
      'no-cors',
      sentence`The server sends no "Access-Control-Allow-Origin: *", so pages of other sites cannot show the feed.`,
    );
  } else if (origin !== '*') {
    hint(
      'narrow-cors',
      sentence`Only pages of ${origin} can show the feed (Access-Control-Allow-Origin).`,
    );
  }
  if (!/\bjson\b/i.test(headers.get('content-type') ?? '')) {
    hint(
      'content-type',
      sentence`The server does not send the type "application/feed+json", so feed readers may refuse the feed.`,
    );
  }
  if (headers.get('cache-control') === null) {
    hint(
      'no-cache',
      sentence`The server sends no "Cache-Control". Let it say how long browsers may keep the feed.`,
    );
  }
  return found;
}

/** What the headers of a redirect mean: browsers refuse one that a page may not read, wherever it leads. */
export function lintRedirect(headers: Headers, url: string, file: string): Finding[] {
  const origin = headers.get('access-control-allow-origin');
  if (origin === '*') return [];
  const message =
    origin === null
      ? sentence`The server redirects from ${url} without "Access-Control-Allow-Origin: *", so pages of other sites cannot show the feed. Use the address that it leads to, or let the redirect send this header too.`
      : sentence`The server redirects from ${url}, and lets only pages of ${origin} follow (Access-Control-Allow-Origin). Use the address that it leads to.`;
  return [
    {
      severity: 'hint',
      code: origin === null ? 'no-cors' : 'narrow-cors',
      message,
      origin: { file },
    },
  ];
}
