import type { Feed } from '../../feed/feed.js';
import { indexCities } from '../../feed/places/places.js';
import { scopeOf } from '../../search/attributes.js';
import { contextOf, type FilterName } from '../../search/filter.js';
import { adviceOn } from '../../search/text/advice.js';
import { type OwnElement, written, writtenName } from '../elements.js';
import type { Feeds } from '../feeds.js';
import { type Finding, finding } from '../finding.js';
import { startTag, tagRemedy } from '../markup.js';
import { checkAttributes, sentence } from './attributes.js';

/** Cities, countries, topics and ids in attributes that no practice of the feed has, and lists and cards that show nothing. */
export async function checkValues(
  own: readonly OwnElement[],
  feeds: Feeds,
): Promise<readonly Finding[]> {
  const found: Finding[] = [];
  let checked = 0;
  for (const element of own) {
    const feed = await feeds.of(element);
    if (!feed) continue;
    const author = written(element);
    const corrected = new Map<string, string>();
    const { results, practiceId } = element;
    if (element.localName === 'practice-card') {
      const missing = withoutId(element, author, feed);
      if (missing) found.push(missing);
      if (missing || practiceId === undefined) continue;
      checked += 1;
      if (feed.practices.some(({ id }) => id === practiceId)) continue;
      found.push(unknown(element, author, 'practice-id', practiceId, feed, corrected));
    }
    if (element.localName !== 'practice-list' || !results) continue;
    checked += 1;
    const before = found.length;
    const reading = await unknownIn(element, feed, feeds);
    for (const [name, value] of reading.unknown) {
      // Topics may be named in the page's language, which only the list knows.
      if (name === 'topic' && results.knows('topics', value) && results.everything.total) continue;
      // Unusable years are reported as values of attributes.
      if (name === 'year') continue;
      const each = unknown(element, author, name, value, reading.feed, corrected);
      found.push(!reading.isComplete && isFree([name, value], feed) ? doubtful(each) : each);
    }
    if (found.length > before || results.everything.total) continue;
    const text = `${startTag(author)} selects none of the ${feed.practices.length} practices of the feed, so the list says that there are none.`;
    found.push(finding('values', 'unsure', 'A list shows no practice', text, { element: author }));
  }
  if (found.length || !checked) return found;
  const text = 'The feed has practices for each city, country, topic and id in the attributes.';
  return [finding('values', 'right', 'The lists have practices', text)];
}

/** A card with the address of a feed and without an id. A script may give it a practice, and the page its words. */
function withoutId(card: OwnElement, author: Element, feed: Feed): Finding | undefined {
  const { localName, practice, practiceId, src } = card;
  if (!src?.trim() || practiceId?.trim() || practice || card.querySelector(':scope > [slot]'))
    return undefined;
  const name = writtenName(card, 'practice-id');
  // A mistyped attribute is reported as one.
  const isMistyped = checkAttributes([card]).some(({ remedy }) =>
    [...(remedy?.tag?.changes.values() ?? [])].some((change) => change?.[0] === name),
  );
  if (isMistyped) return undefined;
  const values = new Set([...author.attributes].map(({ value }) => value));
  const meant = feed.practices.find(({ id }) => values.has(id)) ?? feed.practices[0];
  // An empty feed is reported as one.
  if (!meant) return undefined;
  const text = `<${localName}> has a feed and no ${name}, so it shows its fallback.`;
  const remedy = tagRemedy('With the id of the practice, change the start tag to', author, {
    [name]: [name, meant.id],
  });
  const title = 'A card does not say which practice it shows';
  return finding('values', 'wrong', title, text, { element: author, remedy });
}

/** A value of an attribute that no practice has. */
type Unknown = readonly [attribute: FilterName | 'ids' | 'exclude', value: string];

/** What was read of the attributes of a list. */
interface Reading {
  readonly unknown: readonly Unknown[];
  /** The feed, with the names that its places were looked up by. */
  readonly feed: Feed;
  /** Whether free words were looked up too. */
  readonly isComplete: boolean;
}

/** The values that a list does not know. Like the list (src/elements/list-search.ts), it reads free words liberally. */
async function unknownIn(element: OwnElement, feed: Feed, feeds: Feeds): Promise<Reading> {
  const inFeed = (each: Feed): readonly Unknown[] => {
    const values: Unknown[] = [];
    scopeOf(element, contextOf(each), (...value) => void values.push(value));
    return values;
  };
  const strict = { unknown: inFeed(feed), feed, isComplete: true };
  if (!strict.unknown.some((each) => isFree(each, feed))) return strict;
  const names = await feeds.liberalReading();
  if (!names) return { ...strict, isComplete: false };
  const liberal = { ...feed, places: indexCities(feed.places.cities, names) };
  return { unknown: inFeed(liberal), feed: liberal, isComplete: true };
}

/** Whether a value may be the name of a country, or a city that the feed calls otherwise. */
function isFree([attribute, value]: Unknown, { places }: Feed): boolean {
  if (attribute === 'country') return !places.country(value);
  return attribute === 'city' && !places.city(value);
}

/** A finding that is not certain, because names may have been missing. */
function doubtful(each: Finding): Finding {
  const text = `The file that knows the names of countries could not be loaded, so this may be a name that it knows. ${each.text}`;
  return { ...each, verdict: 'unsure', text };
}

function unknown(
  element: OwnElement,
  author: Element,
  attribute: string,
  value: string,
  feed: Feed,
  corrected: Map<string, string>,
): Finding {
  const text = adviceOn(attribute, value, feed);
  const name = writtenName(element, attribute);
  const near = /Did you mean "(.*?)"\?/.exec(text)?.[1];
  // Another value of the attribute may have been corrected already.
  const former = corrected.get(name) ?? author.getAttribute(name) ?? '';
  const changed = near === undefined ? former : withValue(former, value, near);
  corrected.set(name, changed);
  const isKnown = attribute === 'city' && feed.places?.city(value);
  return finding(
    'values',
    isKnown ? 'unsure' : 'wrong',
    `${name}: no practice has “${value}”`,
    sentence(text),
    {
      element: author,
      ...(changed !== former && {
        remedy: tagRemedy('If this is meant, change the start tag to', author, {
          [name]: [name, changed],
        }),
      }),
    },
  );
}

/** An attribute in which one of several values, whole and not as a part of another, is replaced. */
function withValue(attribute: string, value: string, changed: string): string {
  for (let at = attribute.indexOf(value); at >= 0; at = attribute.indexOf(value, at + 1)) {
    const [before, after] = [attribute.slice(0, at), attribute.slice(at + value.length)];
    if (/(?:^|[\s,])$/.test(before) && /^(?:$|[\s,])/.test(after)) return before + changed + after;
  }
  return attribute;
}
