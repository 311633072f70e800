import { readCaddyLine } from './caddy-line.js';
import { mayBeFeed, pathOf } from './feed-path.js';
import type { LoggedRequest, Surplus } from './logged-request.js';
import { isOneOf, siteOf } from './site.js';
import { Tally } from './tally.js';
import { readTextLine } from './text-line.js';

/** What somebody wants to know. Without a list, everything counts. */
export interface Question {
  /** Paths, as `pathOf` writes them. */
  readonly feeds?: ReadonlySet<string> | undefined;
  readonly months?: ReadonlySet<string> | undefined;
  /** Origins or hosts. */
  readonly sites?: ReadonlySet<string> | undefined;
}

/** What became of a line. */
const fates = [
  'counted',
  'other-method',
  'other-address',
  'not-delivered',
  'other-month',
  'other-site',
  'no-field',
  'not-understood',
] as const;
type Fate = (typeof fates)[number];

/** A line that is not understood. Its text may hold an address, so only its place is kept. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

const mostPlaces = 3;

/** What a few logs say together. */
export class Reach {
  readonly tally: Tally;
  /** How many lines have come to each end. Together they are all lines but the empty ones. */
  readonly lines: Record<Fate, number>;
  /** How many lines hold what a log does not need. */
  readonly surplus: Record<Surplus, number> = { addresses: 0, fields: 0 };
  /** The first lines that are not understood. */
  readonly notUnderstood: Place[] = [];
  readonly #question: Question;

  constructor(question: Question, tally = new Tally()) {
    this.#question = question;
    this.tally = tally;
    this.lines = Object.fromEntries(fates.map((fate) => [fate, 0])) as Record<Fate, number>;
  }

  /** @param line undefined if it was too long to be read */
  add(line: string | undefined, file: string, number: number): void {
    const text = line?.trim();
    if (text === '') return;
    const request = text === undefined ? undefined : readLine(text);
    if (request?.surplus) this.surplus[request.surplus] += 1;
    const fate = request ? this.#count(request) : 'not-understood';
    this.lines[fate] += 1;
    if (fate === 'not-understood' && this.notUnderstood.length < mostPlaces)
      this.notUnderstood.push({ file, line: number });
  }

  #count({ method, target, status, month, origin }: LoggedRequest): Fate {
    const { feeds, months, sites } = this.#question;
    if (method !== 'GET') return 'other-method';
    const feed = pathOf(target);
    if (feed === undefined || !(feeds ? feeds.has(feed) : mayBeFeed(feed))) return 'other-address';
    // 304: the browser has the feed already. 206 is a part, which no browser asks for here.
    if (status !== 200 && status !== 304) return 'not-delivered';
    if (months && !months.has(month)) return 'other-month';
    if (origin === undefined) return 'no-field';
    const site = siteOf(origin);
    if (sites && !isOneOf(site, sites)) return 'other-site';
    this.tally.add(month, site, feed);
    return 'counted';
  }
}

function readLine(line: string): LoggedRequest | undefined {
  return line.startsWith('{') ? readCaddyLine(line) : readTextLine(line);
}
