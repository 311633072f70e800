import { parseArgs } from 'node:util';
import type { Feed } from '../../feed/feed.js';
import { quote } from '../../feed/problem.js';
import { sentence } from '../../feed/sentence.js';
import { folding } from '../../feed/text/fold.js';
import { createSearch } from '../../functions.js';
import { attributeValues } from '../../search/attributes.js';
import { countries, topics } from '../../search/choice-filters.js';
import { contextOf } from '../../search/filter.js';
import { filters, withValues } from '../../search/filters.js';
import { sortOrders, type Query, type Sort } from '../../search/query.js';
import { nearest } from '../../search/text/advice.js';
import { nearestCity } from '../../search/text/nearest-city.js';
import { renderHtml } from '../../static/html.js';
import { renderMarkdown } from '../../static/markdown.js';
import { pageWords } from '../../static/page-words.js';
import { countryName } from '../../static/wording.js';
import { InputError, type Finding } from '../findings/finding.js';
import { oneOf, pageLanguage, wholeNumber } from './arguments.js';
import { sayMistakes } from './feed-mistakes.js';
import { keepSources, writeOutput } from './files.js';
import { lacksPages, openFeed } from './open-feed.js';
import { report, type Terminal } from './report.js';
import { openTopicNames } from './tables.js';

export const mostFiles = 1;

const program = 'intercultural-practices render';

export const summary = 'Write practices as HTML or Markdown that needs no script';

/** How the option of a filter of each kind is read, and explained in the help. */
const optionKinds = {
  choice: {
    option: { type: 'string', multiple: true },
    value: ' <value>',
    meaning: (name: string) =>
      `only practices of this ${name}; for several, use commas or repeat the option`,
  },
  years: {
    option: { type: 'string' },
    value: ' <years>',
    meaning: () => 'only practices that ran then: 2020, 2018/2022, 2020/..',
  },
  toggle: {
    option: { type: 'boolean' },
    value: '',
    meaning: (name: string) => `only practices that are ${name}`,
  },
} as const;

const filterOptions = Object.fromEntries(
  filters.map(({ name, kind }) => [name, optionKinds[kind].option]),
);

const filterHelp = filters.map(({ name, kind }) => {
  const { value, meaning } = optionKinds[kind];
  return `  ${`--${name}${value}`.padEnd(18)} ${meaning(name)}`;
});

export const help = `npx intercultural-practices render <feed or address> [options]

${summary}: to put inside
<practice-list>, for search engines and people without JavaScript, or to use on its own.

${filterHelp.join('\n')}
  --sort <order>     ${sortOrders.join(', ')} (default: newest)
  --limit <n>        at most this many practices
  --lang <tag>       language of the page (BCP 47; default: the feed's, otherwise en)
  --topics <file>    table with names of topics; without it, topics are not written
  --encoding <label> of CSV files that are not in UTF-8, if it is not recognised: windows-1250
  --heading-level <n>  of titles, 2 to 6 (default: 3)
  --map              first a map of the cities, and a link for each (only in HTML)
  --map-link <address>  the same; where these links lead, such as list.html?p-city=
                     (the city is added). Otherwise to its first practice below
  --format <kind>    html or markdown (default: html)
  --out <file>       where to write; without it or with -, standard output
  --messages <tag>   language of the messages: en or fr (default: the system's)
  --help             this text

Exit codes: 0 written; 1 written, but a page of the feed was not read, so practices are missing; or
no practice matches, nothing written; 2 the feed cannot be read; 3 a bug in the program.
`;

const ownOptions = {
  sort: { type: 'string', default: 'newest' },
  limit: { type: 'string' },
  lang: { type: 'string' },
  topics: { type: 'string' },
  encoding: { type: 'string' },
  'heading-level': { type: 'string', default: '3' },
  map: { type: 'boolean' },
  'map-link': { type: 'string' },
  format: { type: 'string', default: 'html' },
  out: { type: 'string' },
} as const;

export const options = { ...filterOptions, ...ownOptions };

/**
 * Runs `intercultural-practices render`.
 *
 * @returns the exit code
 * @throws {InputError} when the feed cannot be read or an option makes no sense
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options,
    allowPositionals: true,
  });
  const [source] = positionals;
  if (source === undefined || positionals.length > 1) {
    throw new InputError(
      sentence`Which feed? For example: npx intercultural-practices render practices.json --city Oslo`,
    );
  }
  const limit = wholeNumber('--limit', values.limit, 1, Infinity) ?? Infinity;
  const headingLevel = wholeNumber('--heading-level', values['heading-level'], 2, 6) ?? 3;
  const format = oneOf('--format', values.format, ['html', 'markdown'] as const);
  const sort = oneOf('--sort', values.sort, sortOrders);
  const map = values['map-link'] ?? values.map ?? false;
  if (map !== false && format !== 'html') {
    throw new InputError(sentence`A map is HTML. Leave out --map or --format markdown.`);
  }
  await keepSources(values.out, [source, values.topics]);
  const findings: Finding[] = [];
  const { feed } = await openFeed(source, findings, values.encoding);
  const query = queryOf(values, sort, feed);
  const topicNames = values.topics
    ? await openTopicNames(values.topics, findings, { encoding: values.encoding })
    : new Map<string, ReadonlyMap<string, string>>();
  report(findings, terminal);
  sayMistakes(feed, [source], program, terminal);
  const language = values.lang ? pageLanguage('--lang', values.lang) : (feed.language ?? 'en');
  reportUnknown(query, feed, language, terminal);

  const found = createSearch(feed, { language }).find(query).practices.slice(0, limit);
  if (found.length === 0) {
    say(sentence`No practice matches, so nothing was written.`, terminal);
    return 1;
  }
  const words = await pageWords(language);
  const rendering = { language, headingLevel, topicNames, words, map };
  const text =
    format === 'html' ? renderHtml(found, feed, rendering) : renderMarkdown(found, feed, rendering);
  if (values.out === undefined || values.out === '-') terminal.out(text);
  else await writeOutput(values.out, text);
  return lacksPages(findings) ? 1 : 0;
}

/** What the options of the filters ask for. */
function queryOf(given: Readonly<Record<string, unknown>>, sort: Sort, feed: Feed): Query {
  let query: Query = { sort };
  for (const filter of filters) {
    const option: unknown[] = [given[filter.name]].flat();
    const values = option.flatMap((value) =>
      typeof value === 'string' || typeof value === 'boolean'
        ? attributeValues(value, filter, contextOf(feed))
        : [],
    );
    query = withValues(query, filter, values);
    if (values.length > 0 && query[filter.field] === undefined) {
      throw new InputError(
        sentence`${`--${filter.name}`} takes a year or an interval, such as 2020, 2018/2022 or 2020/.., not ${quote(values.join())}.`,
      );
    }
  }
  return query;
}

/** Says which values no practice has: beside others, a misspelt one would only show fewer. */
function reportUnknown(query: Query, feed: Feed, language: string, terminal: Terminal): void {
  const { practices, places } = feed;
  const context = contextOf(feed);
  const sayWith = (message: string, near: string | undefined) =>
    say(near ? `${message} ${sentence`Did you mean ${quote(near)}?`}` : message, terminal);
  for (const topic of query.topics ?? []) {
    if (practices.some(topics.test([topic], context))) continue;
    const known = topics.count(practices, context).keys();
    sayWith(sentence`The feed has no topic ${quote(topic)}.`, nearest(topic, [...known]));
  }
  const names = new Intl.DisplayNames([language, 'en'], { type: 'region' });
  for (const country of query.countries ?? []) {
    if (practices.some(countries.test([country], context))) continue;
    const codes = [...countries.count(practices, context).keys()];
    const known = [...codes, ...codes.map((code) => countryName(code, names))];
    // The name of another country is no misspelt one: "Iraq" and "Iran".
    const near = places.country(country) ? undefined : nearest(country, known);
    sayWith(sentence`The feed has no practices from the country ${quote(country)}.`, near);
  }
  for (const name of (query.cities ?? []).filter((each) => !places.city(each))) {
    const near = nearestCity(places, name, folding)?.name;
    sayWith(sentence`The feed has no city ${quote(name)}.`, near);
  }
}

function say(message: string, terminal: Terminal): void {
  terminal.error(`${program}: ${message}\n`);
}
