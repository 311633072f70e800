import { safeUrl } from '../feed/safe-url.js';

/** The addresses that `frame.json` allows. What is no address is left out; whole folders end in a slash. */
export function allowedFeeds(config: unknown): readonly URL[] {
  const { feeds } = (config ?? {}) as { readonly feeds?: unknown };
  if (!Array.isArray(feeds)) return [];
  return feeds.flatMap((each: unknown) => {
    const url = typeof each === 'string' ? safeUrl(each) : undefined;
    return url ? [new URL(url)] : [];
  });
}

/** Whether a feed is one of the allowed addresses, or lies in one of the allowed folders. */
export function isAllowed(feed: URL, allowed: readonly URL[]): boolean {
  return allowed.some(
    ({ origin, pathname }) =>
      feed.origin === origin &&
      (pathname.endsWith('/') ? feed.pathname.startsWith(pathname) : feed.pathname === pathname),
  );
}
