import { layouts, type Layout, sortOrders, type Sort } from '../../src/index.js';
import { safeUrl } from '../../src/feed/text/safe-url.js';

export const shows = ['list', 'search', 'card'] as const;
export const ways = ['element', 'div', 'iframe', 'static'] as const;
export const headingLevels = ['', '2', '3', '4', '5', '6'] as const;
/** The filters of a search that names none, in their order. */
export const allFilters = 'topic country city year ongoing sort';
/** CSS pixels of the preview. */
export const widths = { phone: 320, desktop: 1024 } as const;

/** The choices made in the builder. An empty text means the default of the elements. */
export interface Options {
  /** Absolute addresses of the feeds, separated by spaces. */
  readonly src: string;
  /** Names separated by commas, as in the attribute; topics and countries too. */
  readonly city: string;
  readonly show: (typeof shows)[number];
  /** Whether a map of the cities comes before the list. */
  readonly map: boolean;
  /** Where the links of a map in plain HTML lead, without the city; empty for the practices below it. */
  readonly mapLink: string;
  /** Names of the search's filters in their order, separated by spaces. */
  readonly filters: string;
  /** Id of the practice, if a single one is shown. */
  readonly practice: string;
  readonly topic: string;
  readonly country: string;
  readonly year: string;
  readonly ongoing: boolean;
  readonly layout: Layout;
  readonly sort: Sort;
  readonly pageSize: string;
  readonly ownColours: boolean;
  /** `#rrggbb`, like the other colours. */
  readonly accent: string;
  readonly text: string;
  readonly background: string;
  /** BCP 47 tag of the language of the page that the snippet is for. */
  readonly lang: string;
  readonly headingLevel: (typeof headingLevels)[number];
  readonly urlPrefix: string;
  readonly way: (typeof ways)[number];
  /** Absolute address of the embed build's script. */
  readonly script: string;
  readonly integrity: boolean;
  readonly width: keyof typeof widths;
}

/** The options with which a builder starts. `src` and `script` are the addresses of its own feed and script. */
export function defaultOptions(src: string, script: string): Options {
  return {
    src,
    city: '',
    show: 'list',
    map: false,
    mapLink: '',
    filters: allFilters,
    practice: '',
    topic: '',
    country: '',
    year: '',
    ongoing: false,
    layout: 'grid',
    sort: 'newest',
    pageSize: '12',
    ownColours: false,
    accent: '#0b57a4',
    text: '#1c2430',
    background: '#ffffff',
    lang: 'en',
    headingLevel: '',
    urlPrefix: '',
    way: 'element',
    script,
    integrity: true,
    width: 'desktop',
  };
}

/** Writes what differs from the defaults. For all options `o` as `fromParams` reads them, `fromParams(toParams(o, d), d)` equals `o`. */
export function toParams(options: Options, defaults: Options): URLSearchParams {
  const fallback = new Map<string, unknown>(Object.entries(defaults));
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(options)) {
    if (value !== fallback.get(name)) params.set(name, String(value));
  }
  return params;
}

/** What is wrong with a value: the option cannot have it, or has it already. */
export type Fault = 'unusable' | 'repeated';

/** Called for a value that is not used. */
export type Report = (name: keyof Options, value: string, fault: Fault) => void;

/** Control characters are invalid in HTML and in style sheets. */
export function plain(value: string): string {
  return value.replace(/\p{Cc}/gu, ' ').trim();
}

const flags = new Map([
  ['true', true],
  ['false', false],
]);

/** Reads options from a page address or a form. For a value that it cannot use, it takes the default, and reports the value. */
export function fromParams(
  params: URLSearchParams,
  defaults: Options,
  report: Report = () => {},
): Options {
  const given = (name: keyof Options): string | undefined => {
    const value = params.get(name);
    return value === null ? undefined : plain(value);
  };
  const text = (name: keyof Options): string => given(name) ?? String(defaults[name]);
  /** The value that a text means; the default, and a report, if it means none. */
  const read = <T>(
    name: keyof Options,
    fallback: T,
    meaning: (value: string) => T | undefined,
  ): T => {
    const value = given(name);
    if (value === undefined) return fallback;
    const meant = meaning(value);
    if (meant === undefined) report(name, value, 'unusable');
    return meant ?? fallback;
  };
  const flag = (name: 'map' | 'ongoing' | 'ownColours' | 'integrity'): boolean =>
    read(name, defaults[name], (value) => flags.get(value));
  const colour = (name: 'accent' | 'text' | 'background'): string =>
    read(name, defaults[name], (value) => /^#[\da-f]{6}$/i.exec(value)?.[0].toLowerCase());
  const oneOf = <T extends string>(values: readonly T[], name: keyof Options, fallback: T): T =>
    read(name, fallback, (value) => values.find((each) => each === value));
  return {
    src: read('src', defaults.src, (value) =>
      feedsIn(value, (each, fault) => report('src', each, fault)),
    ),
    city: text('city'),
    show: oneOf(shows, 'show', defaults.show),
    map: flag('map'),
    mapLink: text('mapLink'),
    filters: text('filters').split(/\s+/).filter(Boolean).join(' '),
    practice: text('practice'),
    topic: text('topic'),
    country: text('country'),
    year: text('year'),
    ongoing: flag('ongoing'),
    layout: oneOf(layouts, 'layout', defaults.layout),
    sort: oneOf(sortOrders, 'sort', defaults.sort),
    pageSize: read(
      'pageSize',
      defaults.pageSize,
      (value) => /^([1-9]\d{0,3}|all)$/.exec(value)?.[0],
    ),
    ownColours: flag('ownColours'),
    accent: colour('accent'),
    text: colour('text'),
    background: colour('background'),
    lang: read('lang', defaults.lang, languageTag),
    headingLevel: oneOf(headingLevels, 'headingLevel', defaults.headingLevel),
    urlPrefix: text('urlPrefix'),
    way: oneOf(ways, 'way', defaults.way),
    script: read('script', defaults.script, (value) => safeUrl(value)),
    integrity: flag('integrity'),
    width: oneOf(['phone', 'desktop'], 'width', defaults.width),
  };
}

/** The absolute addresses in a text, each once; undefined if there is none. The others are reported, unless there are only such. */
function feedsIn(text: string, report: (value: string, fault: Fault) => void): string | undefined {
  const read = text.split(/\s+/).map((each) => [each, safeUrl(each)] as const);
  if (!read.some(([, address]) => address)) return undefined;
  // By what is requested: a fragment is not.
  const addresses = new Map<string, string>();
  for (const [each, address] of read) {
    const requested = address?.replace(/#.*/, '');
    if (address === undefined || requested === undefined) report(each, 'unusable');
    else if (addresses.has(requested)) report(each, 'repeated');
    else addresses.set(requested, address);
  }
  return [...addresses.values()].join(' ');
}

/** The addresses of the feeds. */
export function sourcesOf({ src }: Options): readonly string[] {
  return src.split(' ');
}

function languageTag(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}
