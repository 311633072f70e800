import type { Path, Problem } from './problem.js';

/** A path as text: `items[3].title`. Keys that are not identifiers are quoted: `translations["sr-Latn"]`. */
export function formatPath(path: Path): string {
  return path
    .map((key, index) => {
      if (typeof key === 'number') return `[${key}]`;
      if (!/^[A-Za-z_]\w*$/.test(key)) return `[${JSON.stringify(key)}]`;
      return index ? `.${key}` : key;
    })
    .join('');
}

/** A problem in one line: its place, then the message. */
function describeProblem({ page, path, message }: Problem): string {
  const place = [page ? `page ${page + 1}` : '', formatPath(path)].filter(Boolean).join(': ');
  return `${place || 'feed'}: ${message}`;
}

/** Maximum number of problems that one warning lists. */
const named = 5;

/**
 * A message for the console about all problems of a feed: their number, then the first few, dropped items first. Empty if there
 * are none.
 *
 * @param feed - address of the feed
 */
export function summariseProblems(problems: readonly Problem[], feed = ''): string {
  const dropped = problems.filter((each) => each.dropped);
  const lesser = problems.filter((each) => !each.dropped);
  const counts = [
    dropped.length && `${dropped.length} left out`,
    lesser.length && `${lesser.length} shown in part`,
  ];
  if (!problems.length) return '';
  const lines = [...dropped, ...lesser].slice(0, named).map((each) => `- ${describeProblem(each)}`);
  if (problems.length > named) lines.push(`- and ${problems.length - named} more`);
  return [
    `Problems in the feed ${feed && `${feed} `}(${counts.filter(Boolean).join(', ')}):`,
    ...lines,
  ].join('\n');
}
