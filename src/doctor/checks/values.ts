import { scopeOf } from '../../search/attributes.js';
import { contextOf } from '../../search/filter.js';
import { adviceOn } from '../../search/text/advice.js';
import { type OwnElement, written, writtenName } from '../elements.js';
import type { Feeds } from '../feeds.js';
import { type Finding, finding } from '../finding.js';
import { startTag, tagRemedy } from '../markup.js';
import { sentence } from './attributes.js';

/** Cities, countries, topics and ids in attributes that no practice of the feed has, and lists that show nothing. */
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
    const context = contextOf(feed);
    const corrected = new Map<string, string>();
    const { results, practiceId } = element;
    if (element.localName === 'practice-card' && practiceId !== undefined) {
      checked += 1;
      if (feed.practices.some(({ id }) => id === practiceId)) continue;
      found.push(unknown(element, author, 'practice-id', practiceId, feed, corrected));
    }
    if (element.localName !== 'practice-list' || !results) continue;
    checked += 1;
    const before = found.length;
    scopeOf(element, context, (name, value) => {
      // Topics may be named in the page's language, which only the list knows.
      if (name === 'topic' && results.knows('topics', value) && results.everything.total) return;
      // Unusable years are reported as values of attributes.
      if (name === 'year') return;
      found.push(unknown(element, author, name, value, feed, corrected));
    });
    if (found.length > before || results.everything.total) continue;
    const text = `${startTag(author)} selects none of the ${feed.practices.length} practices of the feed, so the list says that there are none.`;
    found.push(finding('values', 'unsure', 'A list shows no practice', text, { element: author }));
  }
  if (found.length || !checked) return found;
  const text = 'The feed has practices for each city, country, topic and id in the attributes.';
  return [finding('values', 'right', 'The lists have practices', text)];
}

function unknown(
  element: OwnElement,
  author: Element,
  attribute: string,
  value: string,
  feed: Parameters<typeof adviceOn>[2],
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
