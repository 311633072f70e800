import { part } from './form.js';
import { sourcesOf, type Options } from './options.js';

const orders: Readonly<Record<Options['sort'], string>> = {
  newest: 'newest first',
  oldest: 'oldest first',
  title: 'by title',
  city: 'by city',
  feed: 'as in the feed',
};

/** What is chosen in each folded part of the form, for its summary. */
export function summariesOf(options: Options): Readonly<Record<string, string>> {
  const { show, way, year, ongoing, sort, pageSize, headingLevel, integrity, urlPrefix } = options;
  const joined = (...chosen: readonly (string | false)[]): string =>
    chosen.filter(Boolean).join(', ');
  const isList = show !== 'card';
  return {
    years: joined(year, ongoing && 'still running') || 'all',
    feeds: sourcesOf(options)
      .map((address) => new URL(address).pathname.replace(/^.*\/(?=.)/, ''))
      .join(', '),
    order: joined(
      isList && orders[sort],
      isList && (pageSize === 'all' ? 'all at once' : `${pageSize} at first`),
      headingLevel && `h${headingLevel}`,
    ),
    script: joined(
      way !== 'iframe' && (integrity ? 'only this version' : 'any at its address'),
      isList && way !== 'iframe' && urlPrefix,
    ),
  };
}

/** Shows them. */
export function showSummaries(options: Options): void {
  for (const [name, chosen] of Object.entries(summariesOf(options)))
    part(`${name}-chosen`, HTMLElement).textContent = chosen;
}
