import { html, nothing, type TemplateResult } from 'lit';
import type { Feed } from '../../src/index.js';
import { maxPages } from '../../src/feed/load/load.js';
import { scopeOf } from '../../src/search/attributes.js';
import { contextOf } from '../../src/search/filter.js';
import { smallFeed } from '../../src/tool/site/small-feed.js';
import { practiceCount } from '../../src/elements/formats.js';
import { defaultOptions, sourcesOf, type Options } from './options.js';
import { commandLine, practicesOf } from './static.js';

/** What the page of one city loads, and what it needs. */
export interface Weight {
  readonly city: string;
  readonly loaded: { readonly practices: number; readonly bytes: number };
  readonly needed: { readonly practices: number; readonly bytes: number };
}

/** Compressed bytes of each feed by its address, with all its pages. */
const sizes = new Map<string, Promise<number>>();

async function compressed(text: string): Promise<number> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return (await new Response(stream).arrayBuffer()).byteLength;
}

async function measure(address: string): Promise<number> {
  let bytes = 0;
  const seen = new Set<string>();
  for (let next: unknown = address; typeof next === 'string' && seen.size < maxPages;) {
    const url = new URL(next, address).href;
    if (seen.has(url)) break;
    seen.add(url);
    // The elements have just loaded it, so it is in the cache.
    const response = await fetch(url, { cache: 'force-cache', credentials: 'omit' });
    if (!response.ok) return NaN;
    const text = await response.text();
    bytes += await compressed(text);
    next = Object(JSON.parse(text)).next_url;
  }
  return bytes;
}

/** The bytes that a feed has, measured once; undefined if it cannot be read again. */
async function sizeOf(address: string): Promise<number | undefined> {
  const known = sizes.get(address) ?? measure(address);
  sizes.set(address, known);
  try {
    return await known;
  } catch {
    sizes.delete(address);
    return undefined;
  }
}

/** The only city that is chosen, in the spelling of the feed. */
function onlyCity(feed: Feed, { city }: Options): string | undefined {
  const { cities = [] } = scopeOf({ city }, contextOf(feed));
  return cities.length === 1 ? feed.places.city(cities[0] ?? '')?.name : undefined;
}

/** What a page for one city loads and needs; undefined for other choices, and if all is needed. */
export async function weightOf(feed: Feed, options: Options): Promise<Weight | undefined> {
  if (options.show === 'card' || options.way === 'static') return undefined;
  const city = onlyCity(feed, options);
  if (city === undefined) return undefined;
  const ofCity = { ...defaultOptions(options.src, options.script), city: options.city };
  const practices = practicesOf(feed, ofCity);
  if (!practices.length || practices.length === feed.practices.length) return undefined;
  const each = await Promise.all(sourcesOf(options).map(sizeOf));
  // NaN if one of them cannot be measured.
  const loaded = each.reduce<number>((sum, size = NaN) => sum + size, 0);
  const small = smallFeed(city, practices, feed, options.lang, {
    home: undefined,
    feed: undefined,
  });
  const needed = await compressed(JSON.stringify(small));
  if (Number.isNaN(loaded) || needed >= loaded) return undefined;
  return {
    city,
    loaded: { practices: feed.practices.length, bytes: loaded },
    needed: { practices: practices.length, bytes: needed },
  };
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toLocaleString('en', { maximumFractionDigits: 1 })} kB`;
}

/** Says how much lighter the page of one city can be, and how. */
export function weightNote(
  weight: Weight | undefined,
  options: Options,
): TemplateResult | typeof nothing {
  if (!weight) return nothing;
  const { city, loaded, needed } = weight;
  const sources = sourcesOf(options);
  const several = sources.length > 1;
  const file = several ? 'practices.json' : (sources[0] ?? '');
  const commands = [
    ...(several ? [commandLine('build', ...sources, '--out', file)] : []),
    commandLine('pages', file, '--out', 'site'),
  ];
  return html`<h3>A lighter page for ${city}</h3>
    <p>
      Your page loads ${practiceCount(loaded.practices)}, ${kilobytes(loaded.bytes)} compressed.
      ${city} needs only ${practiceCount(needed.practices)}, ${kilobytes(needed.bytes)}. This writes
      a small feed of each city into <code>site/cities/</code>:
    </p>
    <pre><code>${commands.join('\n')}</code></pre>
    <p>
      Put the folder on your server, and give the address of the small feed above, under “Feeds”.
      <a href="../docs/feed.html#pages-for-cities-countries-and-topics">About small feeds</a>
    </p>`;
}
