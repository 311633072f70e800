import type { Feed } from '../../src/index.js';
import { sourcesOf, type Options } from './options.js';
import { fileAddress, importMapOf, styleOf, type Hashes } from './snippet.js';

/** A source that allows one inline script or style sheet. Browsers compute hashes only in a secure context. */
async function sourceOf(content: string): Promise<string> {
  if (!isSecureContext) return "'nonce-…'";
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(content));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}

/** An address as a source in a policy. Sources have no query, and a policy uses `;` and `,` as separators. */
function source(address: string): string {
  const { origin, pathname } = new URL(address);
  return origin + pathname.replaceAll(';', '%3B').replaceAll(',', '%2C');
}

/** The origins of the images that the elements may show: of all practices, because others may match when the feed has changed. */
function imageOrigins(feed: Feed | undefined, { layout }: Options): readonly string[] {
  if (layout === 'compact') return [];
  const own = (feed?.practices ?? []).flatMap(({ image }) =>
    image && !image.foreign ? [new URL(image.url).origin] : [],
  );
  return [...new Set(own)];
}

/**
 * What a content security policy must allow for a snippet, one directive per line.
 * @param feed - once it has loaded, for its images
 * @see https://www.w3.org/TR/CSP3/
 */
export async function policyOf(
  options: Options,
  hashes: Hashes,
  feed?: Feed,
): Promise<readonly string[]> {
  const { way, script } = options;
  if (way === 'static') return [];
  if (way === 'iframe') return [`frame-src ${source(fileAddress(options, 'frame.html'))}`];
  const map = importMapOf(options, hashes);
  const style = styleOf(options);
  const images = imageOrigins(feed, options);
  const scripts = [
    // Its folder: the files that the script loads later are beside it.
    source(new URL('.', script).href),
    ...(map ? [await sourceOf(map)] : []),
  ];
  return [
    `script-src ${scripts.join(' ')}`,
    `connect-src ${[...new Set(sourcesOf(options).map(source))].join(' ')}`,
    ...(images.length ? [`img-src ${images.join(' ')}`] : []),
    ...(style ? [`style-src ${await sourceOf(style)}`] : []),
  ];
}
