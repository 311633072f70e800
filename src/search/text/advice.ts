import type { Practice } from '../../feed/practice.js';
import type { Known } from '../attributes.js';
import { editDistance, editsFor } from './nearest-city.js';

/** Maximum number of names that a message lists. */
const longestList = 25;

/** What was reported before, because elements check some attributes whenever they render. */
const reported = new Set<string>();

/** Maximum length of a value in the console: anybody can write the address of a frame. */
const longestValue = 80;

/** Reports a value of an element's attribute in the console, once. */
export function reportValue(element: string, attribute: string, value: string, known: Known): void {
  if (attribute === 'latitude') return reportUnlocated(element, value);
  const place = `<${element} ${attribute}="${visible(value.slice(0, longestValue))}">`;
  if (reported.has(place)) return;
  reported.add(place);
  console.warn(`${place}: ${adviceOn(attribute, value, known)}`);
}

/** Maximum length of names of cities in the console. */
const longestNames = 500;

/** Reports cities that a map does not show, once. They are in the feed, and not in an attribute. */
function reportUnlocated(element: string, cities: string): void {
  if (reported.has(cities)) return;
  reported.add(cities);
  const names = visible(cities.slice(0, longestNames)) + (cities.length > longestNames ? '…' : '');
  console.warn(
    `<${element}>: the feed does not say where these cities are, so they are not on the map: ${names}. Give latitude and longitude of each in _practices.cities.`,
  );
}

/** A text with its control and direction characters escaped. In a frame, anybody can have written it. */
function visible(text: string): string {
  return text.replace(
    /[\p{C}\p{Zl}\p{Zp}]/gu,
    (char) => `\\u{${char.codePointAt(0)?.toString(16)}}`,
  );
}

/**
 * What is wrong with a value of an attribute and what to write instead, for the console of the webmaster's browser. Of values that
 * only a feed can know, it says that the feed has none, because another feed or a later one may have them.
 */
export function adviceOn(attribute: string, value: string, known: Known): string {
  const { allowed, practices = [], places, topicName, countryName } = known;
  switch (attribute) {
    case 'page-size':
      return 'write a number from 1, or all.';
    case 'year':
      return 'write a year or an interval: 2020, 2018/2022, 2020/..';
    case 'ongoing':
      return 'in HTML this means yes, whatever the value. Remove the attribute (or data-ongoing) to show practices that have ended too; in JavaScript, set the property to false.';
    case 'for':
      return 'no element on this page has this id and contains a list. The element waits for one.';
    case 'practice-id':
    case 'ids':
    case 'exclude': {
      if (!value) return 'write the id of a practice in the feed. The card waits for it.';
      const ids = practices.map(({ id }) => id);
      return `the feed has no practice with this id.${didYouMean(value, ids)}`;
    }
    case 'city': {
      if (places?.city(value)) return 'the feed knows this city, but has no practices of it yet.';
      const cities = places?.cities ?? [];
      const names = [
        ...cities.map(({ name }) => name),
        ...cities.flatMap(({ aliases }) => aliases),
      ];
      // A feed has its cities' names in all languages, one of which is like any word: for "Tirana", Latvian "Milāna".
      const near =
        didYouMean(value, names, editsFor(value.length)) || ' If it should, check the spelling.';
      return `the feed has no practices of this city yet.${near}${severalBy(value)}`;
    }
    case 'country': {
      const code = places?.country(value);
      const name = code && countryName?.(code);
      if (name && name !== code) return `the feed has no practices from ${name} (${code}) yet.`;
      const codes = distinct(practices, ({ country }) => (country ? [country] : []));
      const names = [...codes, ...codes.map((each) => countryName?.(each) ?? each)];
      return `the feed has no practices from this country.${instead(value, names, codes)}`;
    }
    case 'topic': {
      const slugs = distinct(practices, ({ topics }) => topics);
      const names = [...slugs, ...slugs.map((slug) => topicName?.(slug) ?? slug)];
      return `the feed has no practices on this topic.${instead(value, names, slugs)}`;
    }
    default:
      return allowed
        ? `write ${attribute === 'filters' ? 'some' : 'one'} of ${allowed.join(', ')}.${didYouMean(value, allowed.map(String))}`
        : 'this value is not known.';
  }
}

function distinct(
  practices: readonly Practice[],
  valuesIn: (practice: Practice) => readonly string[],
): string[] {
  return [...new Set(practices.flatMap(valuesIn))].sort();
}

/** The nearest name, or what there is. */
function instead(value: string, names: readonly string[], all: readonly string[]): string {
  const near = didYouMean(value, names);
  if (near || !all.length) return near + severalBy(value);
  const more = all.length > longestList ? ', …' : '';
  return ` It has ${all.slice(0, longestList).join(', ')}${more}.${severalBy(value)}`;
}

function severalBy(value: string): string {
  return /[;|]/.test(value) ? ' Separate several by commas.' : '';
}

function didYouMean(value: string, names: readonly string[], most?: number): string {
  const near = nearest(value, names, most);
  return near === undefined ? '' : ` Did you mean "${near}"?`;
}

/**
 * The name that is most like a value: it differs by few letters, or one of both begins with the other. Undefined if none is alike.
 * Only the beginning of long values is compared, to limit the work.
 */
export function nearest(
  value: string,
  names: readonly string[],
  most = Math.min(3, Math.floor((value.length + 1) / 3)),
): string | undefined {
  const letters = plain(value.slice(0, longestName));
  let limit = most;
  let found: string | undefined;
  for (const name of names) {
    const edits = editDistance(letters, plain(name.slice(0, longestName)), limit);
    if (edits > limit || edits >= letters.length) continue;
    found = name;
    limit = edits - 1;
  }
  if (found !== undefined || letters.length < shortestBeginning) return found;
  return names.find((name) => {
    const other = plain(name);
    if (other.length < shortestBeginning) return false;
    return other.startsWith(letters) || letters.startsWith(other);
  });
}

const longestName = 100;
const shortestBeginning = 4;

/** Without case, accents and differences of spaces and dashes. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[\s,-]+/g, '-');
}
