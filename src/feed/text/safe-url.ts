/** Maximum length of an address in UTF-16 code units; all browsers, proxies and mail programs accept this much. */
const maxLength = 2048;

/**
 * Resolves a link to an absolute `https:` or `http:` address without user name and password. The scheme is checked after
 * parsing, because the URL parser drops the tabs, newlines and control characters that can hide `javascript:`.
 * @param base - absolute address that relative links are resolved against
 * @returns undefined for any other scheme, an invalid address, or one that is too long
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

/**
 * Matches an address whose `https://` was forgotten or mistyped: `www.city.example/arts`, `city.example`, `https:/…`. As a relative
 * link, it would lead to a page of the feed's host that does not exist. What ends like a file is no host.
 */
export const lackingScheme =
  /^\s*(?:www\.|https?(?!:[/\\]{2})[:;/]|[^./?#\\:][^/?#\\:]*\.(?!(?:html?|php|aspx?|pdf|docx?|xlsx?|jpe?g|png|gif|webp|avif|svg)(?:[/?#]|$))(?:\p{L}{2,}|xn--[^./?#]+)\.?(?::\d*)?(?:[/?#\\]|$))/iu;
