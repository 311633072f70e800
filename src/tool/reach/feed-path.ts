/** Longer ones are no feed's, and would fill the memory. */
const longestPath = 255;

/** Files of the embed build that end as feeds do. */
const ofTheBuild = /(?:^|\/)(?:frame|integrity)\.json$/;

/**
 * The path that a request asks for, without its query, as servers compare it: `/a/../f%C3%A9ed.json?v=2` is `/féed.json`.
 *
 * @param target as it is in a request, or in a log, where bytes may be written as `\xC3`
 * @returns undefined if it is none, or too long to be that of a feed
 */
export function pathOf(target: string): string | undefined {
  if (target.length > 10 * longestPath) return undefined;
  const [encoded = ''] = target
    .replace(/^https?:\/\/[^/?#]*/i, '')
    .replace(/\\x([\da-f]{2})/gi, '%$1')
    .split(/[?#]/, 1);
  if (!encoded.startsWith('/')) return undefined;
  const merged = encoded.replace(/\/{2,}/g, '/');
  // Only the parser of addresses knows all that dots do.
  const resolved = /\/(?:\.|%2e)/i.test(merged) ? new URL(`http://a${merged}`).pathname : merged;
  const path = decoded(resolved);
  return path.length > longestPath ? undefined : path;
}

/** Whether a path is that of a feed, if nobody says which feeds there are. */
export function mayBeFeed(path: string): boolean {
  return path.endsWith('.json') && !ofTheBuild.test(path);
}

function decoded(path: string): string {
  if (!path.includes('%')) return path;
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
