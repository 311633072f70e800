import { quote } from '../feed/problem.js';
import { safeUrl } from '../feed/text/safe-url.js';

/**
 * The addresses that `frame.json` allows, without invalid ones. An address that ends in a slash allows a folder. One without a query
 * allows any query, one with a query only that: what comes before it may be a script that fetches any feed.
 *
 * @param report - receives what of it cannot be used, as a sentence
 */
export function allowedFeeds(config: unknown, report: (fault: string) => void): readonly URL[] {
  const { feeds } = (config ?? {}) as { readonly feeds?: unknown };
  if (!Array.isArray(feeds)) {
    report('It has no list of addresses. Write { "feeds": ["https://…"] }.');
    return [];
  }
  return feeds.flatMap((each: unknown) => {
    const url = typeof each === 'string' ? safeUrl(each) : undefined;
    if (!url) report(`${quote(String(each))} is not a valid https: or http: address.`);
    return url ? [new URL(url)] : [];
  });
}

/** Whether a feed has an allowed address or is in an allowed folder. */
export function isAllowed(feed: URL, allowed: readonly URL[]): boolean {
  const path = plainPath(feed);
  return allowed.some((entry) => {
    if (feed.origin !== entry.origin || (entry.search && feed.search !== entry.search))
      return false;
    if (feed.pathname === entry.pathname) return true;
    const listed = plainPath(entry);
    if (path === undefined || listed === undefined) return false;
    return listed.endsWith('/') ? path.startsWith(listed) : path === listed;
  });
}

/**
 * The decoded path of an address; undefined if servers may disagree about the folder that it is in. The URL parser resolves `..`
 * and `%2e%2e`, but nginx also decodes `..%2f`, Tomcat ignores what follows `;` in a segment, Windows takes `\` for `/` and drops
 * final dots and spaces, and behind a proxy a path may be decoded twice.
 */
function plainPath({ pathname }: URL): string | undefined {
  let path: string;
  try {
    path = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  // Some servers convert look-alikes such as full-width dots and slashes.
  const likely = path.normalize('NFKC');
  const isPlain =
    !/[%\\\p{C}]/u.test(likely) &&
    slashes(likely) === slashes(pathname) &&
    !likely.split('/').some((segment) => /^[. ]+(?:;|$)/.test(segment));
  return isPlain ? path : undefined;
}

function slashes(path: string): number {
  return path.split('/').length;
}

/**
 * Makes the page refuse all addresses outside the list: those of later pages (`next_url`), and those that an allowed address
 * redirects to. The policy of the page cannot do that, because a policy ignores paths after a redirect. The elements see a 403.
 * @see https://www.w3.org/TR/CSP3/#create-violation-for-request
 */
export function fetchOnlyAllowed(allows: (address: URL) => boolean): void {
  const { fetch } = globalThis;
  const refusal = (address: URL): Response | undefined => {
    if (allows(address)) return undefined;
    console.warn(
      `frame.html: ${address.href} is not shown, because frame.json, next to frame.html, does not allow it. If the feed has moved, add its new address there.`,
    );
    return new Response(null, { status: 403, statusText: 'Not allowed by frame.json' });
  };
  globalThis.fetch = async (input, init) => {
    const asked = new URL(input instanceof Request ? input.url : input, location.href);
    const refused = refusal(asked);
    if (refused) return refused;
    const response = await fetch(input, init);
    // A response from a service worker may have no address.
    return refusal(new URL(response.url || asked)) ?? response;
  };
}
