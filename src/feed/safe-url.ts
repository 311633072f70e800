/** Longest address kept, in UTF-16 code units: what every browser, proxy and mail program still takes. */
const maxLength = 2048;

/**
 * The absolute `https:` or `http:` address that a link means, without user name and password. The URL parser itself drops
 * the tabs, newlines and control characters by which `javascript:` hides, so the scheme is judged on its result, never on
 * the text.
 * @param base - absolute address that relative links start from
 * @returns undefined for any other scheme, and for what is no address or too long
 * @see https://url.spec.whatwg.org/#concept-basic-url-parser
 */
export function safeUrl(link: string, base?: string): string | undefined {
  if (link.length > maxLength) return undefined;
  let url: URL;
  try {
    url = new URL(link, base);
  } catch {
    return undefined;
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  if (url.username || url.password) url.username = url.password = '';
  return url.href.length > maxLength ? undefined : url.href;
}
