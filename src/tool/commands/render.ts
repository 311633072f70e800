import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { FeedError, openPage, parsePages, type Feed } from '../../feed/feed.js';
import { loadFeed } from '../../feed/load.js';
import { nearestCity } from '../../feed/places.js';
import { parseYears, sortOrders, type Query } from '../../search/query.js';
import { createSearch } from '../../search/search.js';
import { InputError, type Finding } from '../finding.js';
import { languageTag, oneOf, splitValues, wholeNumber } from './arguments.js';
import { renderHtml } from '../render/html.js';
import { renderMarkdown } from '../render/markdown.js';
import { readPages } from '../source.js';
import { readTopicNames } from '../vocabularies.js';
import { readInput, writeOutput } from './files.js';
import { report } from './report.js';
import { openTable } from './tables.js';
import type { Terminal } from './terminal.js';

export const summary = 'Write practices as HTML or Markdown that needs no script';

export const help = `practice-feed render <feed or address> [options]

${summary}: to stand inside
<practice-list>, where search engines and people without JavaScript read it, or on its own.

  --city <name>      only this city's; several separated by commas, or the option repeated
  --country <code>   only this country's
  --topic <slug>     only those on this topic
  --year <years>     only those that ran then: 2020, 2018/2022, 2020/..
  --ongoing          only those still running
  --sort <order>     ${sortOrders.join(', ')} (default: newest)
  --limit <n>        at most so many
  --lang <tag>       language of the page (BCP 47; default: the feed's, else en)
  --topics <file>    table with names of topics; without it, topics are not written
  --heading-level <n>  of titles, 2 to 6 (default: 3)
  --format <kind>    html or markdown (default: html)
  --out <file>       where to write; without it, standard output
  --help             this text

Exit codes: 0 written; 1 no practice matches, nothing written; 2 the feed cannot be had.
`;

const options = {
  city: { type: 'string', multiple: true, default: [] as string[] },
  country: { type: 'string', multiple: true, default: [] as string[] },
  topic: { type: 'string', multiple: true, default: [] as string[] },
  year: { type: 'string' },
  ongoing: { type: 'boolean', default: false },
  sort: { type: 'string', default: 'newest' },
  limit: { type: 'string' },
  lang: { type: 'string' },
  topics: { type: 'string' },
  'heading-level': { type: 'string', default: '3' },
  format: { type: 'string', default: 'html' },
  out: { type: 'string' },
} as const;

/**
 * Runs `practice-feed render`.
 *
 * @returns the exit code
 * @throws {InputError} when the feed cannot be had or an option makes no sense
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const [source] = positionals;
  if (source === undefined || positionals.length > 1) {
    throw new InputError('Which feed? practice-feed render practices.json --city Oslo');
  }
  const limit = wholeNumber('--limit', values.limit, 1, Infinity) ?? Infinity;
  const headingLevel = wholeNumber('--heading-level', values['heading-level'], 2, 6) ?? 3;
  const format = oneOf('--format', values.format, ['html', 'markdown'] as const);
  const sort = oneOf('--sort', values.sort, sortOrders);
  const years = values.year === undefined ? undefined : parseYears(values.year);
  if (values.year !== undefined && !years) {
    throw new InputError(`--year wants 2020, 2018/2022 or 2020/.., not "${values.year}".`);
  }
  const findings: Finding[] = [];
  const feed = await openFeed(source, findings);
  const topicNames = values.topics
    ? readTopicNames(await openTable(values.topics, findings))
    : new Map<string, ReadonlyMap<string, string>>();
  report(findings, terminal);

  const language = languageTag(values.lang ?? feed.language ?? 'en');
  const query: Query = {
    cities: cityNames(values.city, feed, terminal),
    countries: values.country.flatMap(splitValues),
    topics: values.topic.flatMap(splitValues),
    ongoing: values.ongoing,
    sort,
    ...(years && { years }),
  };
  const found = createSearch(feed, { language }).find(query).practices.slice(0, limit);
  if (found.length === 0) {
    terminal.error('practice-feed render: no practice matches, so nothing was written.\n');
    return 1;
  }
  const rendering = { language, headingLevel, topicNames };
  const text =
    format === 'html' ? renderHtml(found, feed, rendering) : renderMarkdown(found, rendering);
  if (values.out === undefined) terminal.out(text);
  else await writeOutput(values.out, text);
  return 0;
}

async function openFeed(source: string, findings: Finding[]): Promise<Feed> {
  try {
    if (/^https?:\/\//i.test(source)) return await loadFeed(source);
    const file = { name: basename(source), bytes: await readInput(source) };
    const read = await readPages([file], {});
    for (const finding of read.findings) findings.push(finding);
    const [page] = read.pages;
    if (!page) throw new InputError(`${source} holds no feed.`);
    return parsePages([openPage(page.document)]);
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    throw new InputError(error.message, { cause: error });
  }
}

/** A name may hold a comma itself ("Rochester, NY"): what the feed knows is not split. */
function cityNames(values: readonly string[], feed: Feed, terminal: Terminal): string[] {
  const names = values.flatMap((value) => (feed.places.city(value) ? [value] : splitValues(value)));
  for (const name of names.filter((each) => !feed.places.city(each))) {
    const near = nearestCity(feed.places, name)?.name;
    const advice = near ? ` Did you mean "${near}"?` : '';
    terminal.error(`practice-feed render: the feed knows no city "${name}".${advice}\n`);
  }
  return names;
}
