/** Longer ones cannot be: 253 characters of a name, a scheme and a port. */
const longestOrigin = 300;

const webOrigin = /^https?:\/\/[^\s/?#@\\,]+$/i;

const numericOrLocal = /^(?:[\d.]+|\[.*\]|(?:.*\.)?localhost\.?)$/;

/**
 * The site that an `Origin` header names, always written in the same way: `https://xn--d-uga0v4h.example:8443`.
 *
 * @returns for a header that names none: `''` without a header, `null`, `other`; and `numeric` for a numeric address or localhost, which
 * is not kept, because it may be that of somebody who tries a page at home
 */
export function siteOf(origin: string): string {
  if (origin === '' || origin === 'null') return origin;
  if (origin.length > longestOrigin || !webOrigin.test(origin)) return 'other';
  try {
    const { origin: site, hostname } = new URL(origin);
    return numericOrLocal.test(hostname) ? 'numeric' : site;
  } catch {
    return 'other';
  }
}

/** Whether a site is one of those that somebody asks for: by its origin, or by its name alone. */
export function isOneOf(site: string, wanted: ReadonlySet<string>): boolean {
  return wanted.has(site) || wanted.has(site.replace(/^https?:\/\//, ''));
}
