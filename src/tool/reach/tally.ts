/** Requests for a feed in a month from pages of a site. */
export interface Row {
  readonly month: string;
  /** As `siteOf` writes it. Undefined for all sites and feeds beyond the limit. */
  readonly site: string | undefined;
  readonly feed: string;
  readonly requests: number;
}

/** How many rows are counted apart. 150 cities with a feed each need 1,800 a year. */
export const mostRows = 50_000;

/**
 * Counts requests by month, site and feed. Anybody can invent origins, so the number of rows has a limit; what has no row of its own
 * by then is counted together, and the rows that there are stay exact.
 */
export class Tally {
  /** By month, site and feed with a space between them: neither month nor site has one. */
  readonly #counts = new Map<string, number>();
  readonly #beyond = new Map<string, number>();
  readonly #most: number;

  constructor(most = mostRows) {
    this.#most = most;
  }

  add(month: string, site: string, feed: string): void {
    const key = `${month} ${site} ${feed}`;
    const former = this.#counts.get(key);
    if (former !== undefined) this.#counts.set(key, former + 1);
    else if (this.#counts.size < this.#most) this.#counts.set(copied(key), 1);
    else this.#beyond.set(month, (this.#beyond.get(month) ?? 0) + 1);
  }

  /** How many requests have no row of their own. */
  get beyond(): number {
    return [...this.#beyond.values()].reduce((sum, requests) => sum + requests, 0);
  }

  /** All rows: by month, then the most requests first. */
  rows(): Row[] {
    const rows: Row[] = [];
    for (const [key, requests] of this.#counts) {
      const [month = '', site = ''] = key.split(' ', 2);
      rows.push({ month, site, feed: key.slice(month.length + site.length + 2), requests });
    }
    for (const [month, requests] of this.#beyond)
      rows.push({ month, site: undefined, feed: '', requests });
    return rows.sort(
      (one, other) =>
        compare(one.month, other.month) ||
        Number(one.site === undefined) - Number(other.site === undefined) ||
        other.requests - one.requests ||
        compare(one.site ?? '', other.site ?? '') ||
        compare(one.feed, other.feed),
    );
  }
}

/** The same text in memory of its own: a part of a longer text would keep all of that text. */
function copied(text: string): string {
  return new TextDecoder().decode(new TextEncoder().encode(text));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
