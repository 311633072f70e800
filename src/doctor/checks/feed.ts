import type { Feed } from '../../feed/feed.js';
import { summariseProblems } from '../../feed/problem-summary.js';
import type { OwnElement } from '../elements.js';
import type { FeedAnswer, Feeds } from '../feeds.js';
import { type Finding, finding } from '../finding.js';
import { allows, policyRemedy, redirected } from '../policy.js';
import {
  isMixed,
  misread,
  misspelt,
  secured,
  type Source,
  sourceOf,
  sourceRemedy,
  withoutFeed,
} from './feed-addresses.js';

/** Days after which somebody should ask whether there are newer practices. */
const longAgo = 400;

/** The feeds of the page: whether they can be read, what is wrong in them, and how old they are. */
export async function checkFeeds(
  own: readonly OwnElement[],
  feeds: Feeds,
): Promise<readonly Finding[]> {
  const found: Finding[] = [];
  const sources = new Map<string, Source>();
  for (const each of own) {
    if (each.list !== undefined || each.feed) continue;
    const addresses = feeds.addressesOf(each);
    const source = sourceOf(each);
    for (const address of addresses) if (address !== undefined) sources.set(address, source);
    if (!addresses.length || addresses.includes(undefined))
      found.push(...withoutFeed(each, source));
  }
  for (const [address, source] of sources) {
    const { element } = source;
    const answer = await feeds.ask(address);
    const blocked = blockedByPolicy(answer, element);
    if (blocked) found.push(blocked);
    if (!answer.error) found.push(...read(answer, element, blocked !== undefined));
    else if (!blocked)
      for (const each of failed(answer, source)) {
        // Two parts of one address have the same remedy.
        if (each.check !== misread || !found.some((other) => isSame(each, other))) found.push(each);
      }
  }
  return found;
}

function isSame(one: Finding, { check, element }: Finding): boolean {
  return check === one.check && element === one.element;
}

/** A policy that blocks the feed, one of its other pages, or where its address leads. */
function blockedByPolicy(
  { address, violations }: FeedAnswer,
  element: Element,
): Finding | undefined {
  const violation = violations.find(
    ({ effectiveDirective }) => effectiveDirective === 'connect-src',
  );
  if (!violation) return undefined;
  const { originalPolicy, blockedURI } = violation;
  const blocked = /^https?:/.test(blockedURI) ? blockedURI : address;
  const title = 'The policy blocks the feed';
  if (allows(originalPolicy, 'connect-src', blocked)) {
    const text = redirected('connect-src', blocked);
    return finding('feed-policy', 'wrong', title, text, { element });
  }
  const text = `The Content-Security-Policy of this page does not allow requests to ${blocked}.`;
  const remedy = policyRemedy(originalPolicy, 'connect-src', blocked.replace(/[?#].*/s, ''));
  return finding('feed-policy', 'wrong', title, text, { element, remedy });
}

function failed(answer: FeedAnswer, source: Source): readonly Finding[] {
  const { address, error, unreadable } = answer;
  const { element } = source;
  const { origin, protocol, hostname } = new URL(address);
  const mistake = misspelt(address, source);
  if (mistake) return [mistake];
  if (isMixed(location.protocol, protocol, hostname)) {
    const remedy = sourceRemedy(source, (former) => secured(former, location.protocol));
    const text = `This page is https:, and browsers do not load ${address} into it.`;
    return [finding('feed-mixed', 'wrong', 'The feed is http:', text, { element, remedy })];
  }
  if (unreadable && origin !== location.origin) {
    const text = `The server answers, but lets no page of another origin read what is at ${address}. (Open it in a new tab: if it is not the feed, correct src instead.)`;
    const remedy = {
      where: 'The server of the feed must send this header, also with redirects',
      code: 'Access-Control-Allow-Origin: *',
    };
    return [
      finding('feed-cors', 'wrong', 'The server does not share the feed', text, {
        element,
        remedy,
      }),
    ];
  }
  const text = error?.message ?? '';
  return [finding('feed', 'wrong', 'The feed cannot be read', text, { element })];
}

function read(
  { address, feed, response }: FeedAnswer,
  element: Element,
  isBlocked: boolean,
): readonly Finding[] {
  if (!feed) return [];
  const { practices, problems } = feed;
  const found: Finding[] = [];
  // Pages that are missing because of the policy are no mistake of the feed.
  if (problems.length > (isBlocked ? 1 : 0))
    found.push(
      finding(
        'feed-problems',
        'wrong',
        problems.length === 1
          ? 'The feed has a mistake'
          : `The feed has ${problems.length} mistakes`,
        summariseProblems(problems, address),
        {
          element,
          remedy: {
            where: 'The publisher of the feed finds all of them with',
            code: `npx intercultural-practices check ${quoted(address)}`,
          },
        },
      ),
    );
  else if (!practices.length) {
    const text = `${address} can be read, but there is no practice in it.`;
    found.push(finding('feed', 'wrong', 'The feed is empty', text, { element }));
  }
  const isForeign = new URL(address).origin !== location.origin;
  const shared = response?.headers.get('access-control-allow-origin');
  const facts = [
    `${address} answers ${response?.status ?? ''} with ${practices.length} practices.`,
    isForeign ? `Its server shares it with this page${shared ? ` (${shared})` : ''}.` : '',
  ];
  if (!found.length && !isBlocked)
    found.push(finding('feed', 'right', 'The feed can be read', facts.filter(Boolean).join(' ')));
  found.push(age(feed, response?.headers.get('last-modified') ?? '', element));
  return found;
}

/**
 * An address as one word of a command line. Only double quotes are quotes in every shell, and what they do not protect is encoded.
 * @see https://url.spec.whatwg.org/#url-serializing - a serialised address has no double quote
 */
export function quoted(address: string): string {
  const encoded = address.replace(
    /[!$`\\]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `"${encoded}"`;
}

/** The day of which the practices are: the source's, or else the newest change of a practice, or else of the file. */
function dayOf({ source, practices }: Feed, modified: string): string | undefined {
  const changes = practices.flatMap(({ modified: day }) => day ?? []).sort();
  const day = source?.date ?? changes.at(-1) ?? modified;
  const time = Date.parse(day);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
}

function age(feed: Feed, modified: string, element: Element): Finding {
  const day = dayOf(feed, modified);
  const title = 'How old is the feed?';
  if (day === undefined) {
    const text = 'Neither the feed nor its server says of when the practices are.';
    const code = '"_practices": { "source": { "name": "…", "date": "2026-11-12" } }';
    const remedy = { where: 'The publisher of the feed can add the day of its source', code };
    return finding('feed-age', 'unsure', title, text, { element, remedy });
  }
  const days = Math.floor((Date.now() - Date.parse(day)) / 86_400_000);
  if (days < -1) {
    const text = `The practices are of ${day}, which is in the future. The publisher of the feed should correct the day.`;
    return finding('feed-age', 'wrong', 'The feed’s day is in the future', text, { element });
  }
  if (days <= longAgo)
    return finding('feed-age', 'right', 'The feed is up to date', `The practices are of ${day}.`);
  const text = `The practices are of ${day}, more than a year ago. Ask the publisher of the feed whether there are newer ones.`;
  return finding('feed-age', 'unsure', title, text, { element });
}
