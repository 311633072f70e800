import { layouts, type Layout, sortOrders, type Sort } from '../../src/index.js';
import { safeUrl } from '../../src/feed/text/safe-url.js';

export const shows = ['list', 'search', 'card'] as const;
export const ways = ['element', 'div', 'iframe', 'static'] as const;
export const headingLevels = ['', '2', '3', '4', '5', '6'] as const;
/** CSS pixels of the preview. */
export const widths = { phone: 320, desktop: 1024 } as const;

/** The choices made in the builder. An empty text means the default of the elements. */
export interface Options {
  /** Absolute address of the feed. */
  readonly src: string;
  readonly city: string;
  readonly show: (typeof shows)[number];
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

/** Reads options from a page address or a form. For a value that it cannot use, it takes the default. */
export function fromParams(params: URLSearchParams, defaults: Options): Options {
  const given = (name: keyof Options): string | undefined =>
    // Control characters are invalid in HTML and in style sheets.
    params
      .get(name)
      ?.replace(/\p{Cc}/gu, ' ')
      .trim();
  const text = (name: keyof Options): string => given(name) ?? String(defaults[name]);
  const address = (name: 'src' | 'script'): string => safeUrl(given(name) ?? '') ?? defaults[name];
  const flag = (name: 'ongoing' | 'ownColours' | 'integrity'): boolean =>
    defaults[name] ? given(name) !== 'false' : given(name) === 'true';
  const colour = (name: 'accent' | 'text' | 'background'): string =>
    /^#[\da-f]{6}$/i.exec(given(name) ?? '')?.[0].toLowerCase() ?? defaults[name];
  const oneOf = <T extends string>(values: readonly T[], name: keyof Options, fallback: T): T =>
    values.find((value) => value === given(name)) ?? fallback;
  return {
    src: address('src'),
    city: text('city'),
    show: oneOf(shows, 'show', defaults.show),
    practice: text('practice'),
    topic: text('topic'),
    country: text('country'),
    year: text('year'),
    ongoing: flag('ongoing'),
    layout: oneOf(layouts, 'layout', defaults.layout),
    sort: oneOf(sortOrders, 'sort', defaults.sort),
    pageSize: /^([1-9]\d{0,3}|all)$/.exec(given('pageSize') ?? '')?.[0] ?? defaults.pageSize,
    ownColours: flag('ownColours'),
    accent: colour('accent'),
    text: colour('text'),
    background: colour('background'),
    lang: languageTag(given('lang')) ?? defaults.lang,
    headingLevel: oneOf(headingLevels, 'headingLevel', defaults.headingLevel),
    urlPrefix: text('urlPrefix'),
    way: oneOf(ways, 'way', defaults.way),
    script: address('script'),
    integrity: flag('integrity'),
    width: given('width') === 'phone' ? 'phone' : defaults.width,
  };
}

function languageTag(tag = ''): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}
