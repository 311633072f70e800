import { escapeXml } from '../translations/escape-xml.js';

/** A page in a sitemap. */
export interface SitemapEntry {
  readonly address: string;
  /** ISO 8601 date of the last change, if it is known. */
  readonly modified: string | undefined;
}

/** Pages for search engines: https://www.sitemaps.org/protocol.html */
export function renderSitemap(entries: readonly SitemapEntry[]): string {
  const urls = entries.map(({ address, modified }) => {
    const changed = modified === undefined ? '' : `<lastmod>${modified.slice(0, 10)}</lastmod>`;
    return `  <url><loc>${escapeXml(address)}</loc>${changed}</url>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('')}</urlset>
`;
}
