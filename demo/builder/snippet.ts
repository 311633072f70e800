import { sameLanguage } from '../../src/feed/text-for.js';
import { sourceLocale, targetLocales } from '../../src/locales/generated/locale-codes.js';
import { nearestLocale } from '../../src/locales/nearest-locale.js';
import { isDark } from './colours.js';
import { element, indented, type Attributes } from './markup.js';
import { allFilters, type Options } from './options.js';

/** `integrity.json` of the embed build: the hash of each file, by its path relative to the script. */
export type Hashes = ReadonlyMap<string, string>;

/** How English words are marked in a page of another language: read aloud in theirs, and written from left to right. */
function english({ lang }: Options): Attributes {
  return sameLanguage(lang, 'en') ? {} : { lang: 'en', dir: 'ltr' };
}

function fallback(options: Options): string {
  const href = 'https://www.coe.int/en/web/interculturalcities/good-practice';
  return element('a', { href, ...english(options) }, 'Good practices of Intercultural Cities');
}

/** Files beside the script that it may load on such a page: its parts, and the messages in the page's language. */
function laterFiles({ lang }: Options, hashes: Hashes): readonly string[] {
  const locale = nearestLocale(lang, [sourceLocale, ...targetLocales]);
  return [...hashes.keys()].filter((name) => {
    if (name.startsWith('locales-')) return name.endsWith(`/${locale}.js`);
    return name.endsWith('.js') && name !== 'practices.js' && name !== 'frame.js';
  });
}

/** Absolute address of a file of the embed build. There, all files are beside the script; the sources are in several folders. */
export function fileAddress({ script }: Options, file: string): string {
  const isSource = script.endsWith('/src/embed.ts');
  return new URL(isSource ? file.replace('frame.html', 'frame/frame.html') : file, script).href;
}

/** The import map that guards the files that the script loads later; undefined where there is nothing to guard. */
export function integrityMap(
  options: Options,
  hashes: Hashes,
): { readonly integrity: Readonly<Record<string, string>> } | undefined {
  if (!options.integrity) return undefined;
  const integrity = laterFiles(options, hashes).flatMap((file) => {
    const address = fileAddress(options, file);
    const hash = hashes.get(file) ?? '';
    // The elements load a part again under this address when it failed: see src/elements/later-files.ts.
    const isTriedOnce = /^(?:locales|doctor)-/.test(file);
    const addresses = isTriedOnce ? [address] : [address, `${address}?retry`];
    return addresses.map((each) => [each, hash] as const);
  });
  return integrity.length ? { integrity: Object.fromEntries(integrity) } : undefined;
}

/** Content of the import map as a script element has it; empty where there is nothing to guard. */
export function importMapOf(options: Options, hashes: Hashes): string {
  const map = integrityMap(options, hashes);
  // An address may contain `</script>`.
  return map ? `\n${JSON.stringify(map, null, 2).replaceAll('<', '\\u003c')}\n` : '';
}

/** The names of the elements in a snippet, in their order. */
function blocksOf({ show, map }: Options): readonly Block[] {
  if (show === 'card') return ['practice-card'];
  return [
    ...(map ? (['practice-map'] as const) : []),
    ...(show === 'search' ? (['practice-search'] as const) : []),
    'practice-list',
  ];
}

/** Content of the style sheet that sets the elements' colours; empty if they use the page's. */
export function styleOf(options: Options): string {
  if (!options.ownColours) return '';
  const { accent, text, background } = options;
  const grounds = blocksOf(options)
    .filter((name) => name !== 'practice-card')
    .join(', ');
  return `
  ${grounds ? `${grounds}, ` : ''}practice-card {
    color-scheme: ${isDark(options) ? 'dark' : 'light'};
    --practice-accent: ${accent};
    --practice-focus: ${accent};
    --practice-text: ${text};
    --practice-surface: ${background};
  }${
    grounds &&
    `
  ${grounds} {
    margin-block: 0;
    padding: 1.25em;
    background: ${background};
  }`
  }
  practice-card > [slot] {
    color: inherit !important;
  }
  practice-card a:any-link {
    color: ${accent} !important;
  }
`;
}

/** Defaults of the elements, for which the snippet needs no attribute. */
const usual: Attributes = { sort: 'newest', 'page-size': '12', layout: 'grid' };

function listAttributes(options: Options): Attributes {
  const { src, city, country, topic, year, ongoing, sort, pageSize, layout } = options;
  return {
    src,
    city,
    country,
    topic,
    year,
    ongoing,
    sort,
    'page-size': pageSize,
    layout,
    'heading-level': options.headingLevel,
  };
}

/** Attributes whose values differ from the defaults. */
function telling(attributes: Attributes): Attributes {
  const entries = Object.entries(attributes);
  return Object.fromEntries(entries.filter(([name, value]) => value && value !== usual[name]));
}

type Block = 'practice-map' | 'practice-search' | 'practice-list' | 'practice-card';

type Content = readonly [name: Block, attributes: Attributes, content?: string];

/** The elements that show what the options select. */
export function elementsOf(options: Options): readonly Content[] {
  const { src, practice, layout, headingLevel, urlPrefix } = options;
  const content = indented(fallback(options));
  return blocksOf(options).map((name): Content => {
    switch (name) {
      case 'practice-card': {
        const asked = { src, 'practice-id': practice, layout, 'heading-level': headingLevel };
        return [name, telling(asked), content];
      }
      case 'practice-map':
        return [name, {}];
      case 'practice-search':
        return [name, telling({ filters: filtersOf(options) })];
      case 'practice-list':
        return [name, telling({ ...listAttributes(options), 'url-prefix': urlPrefix }), content];
    }
  });
}

/** The filters of the search, where they differ from the default; `true`, an attribute without a value, if there are none. */
function filtersOf({ filters }: Options): string | true | undefined {
  return filters === allFilters ? undefined : filters || true;
}

/** `<practice-list city="…">` as `<div data-practice-list data-city="…">`. */
function asDiv([name, attributes, content]: Content, options: Options): string {
  const data = Object.entries(attributes).map(([key, value]) => [`data-${key}`, value] as const);
  const word = name === 'practice-map' ? 'Map' : 'Search';
  const marks = english(options);
  // Editors delete an empty `<div>`. Its own `lang` would be that of the element in it.
  const kept = content ?? (marks['lang'] ? element('span', marks, word) : word);
  return element('div', { [`data-${name}`]: true, ...Object.fromEntries(data) }, kept);
}

function scripted(options: Options, hashes: Hashes): string {
  const { script, integrity, way } = options;
  const map = importMapOf(options, hashes);
  const style = styleOf(options);
  const file = new URL(script).pathname.replace(/^.*\//, '');
  const hash = integrity ? hashes.get(file) : undefined;
  const attributes = {
    type: 'module',
    src: script,
    integrity: hash,
    crossorigin: hash && 'anonymous',
  };
  const head = [
    // Before the script: some browsers accept no import map once a module is loading.
    map && element('script', { type: 'importmap' }, map),
    element('script', attributes),
    style && element('style', {}, style),
  ].filter(Boolean);
  const body = elementsOf(options).map((each) =>
    way === 'div' ? asDiv(each, options) : element(...each),
  );
  // Without a blank line, which would end HTML in Markdown and begin a paragraph in WordPress.
  return [...head, ...body].join('\n');
}

function frame(options: Options): string {
  const { src, show, practice, headingLevel, layout, lang, accent, text, background } = options;
  const asked =
    show === 'card'
      ? { src, ids: practice, layout, 'heading-level': headingLevel }
      : listAttributes(options);
  const colours = options.ownColours && {
    accent,
    focus: accent,
    text,
    surface: background,
  };
  const address = new URL(fileAddress(options, 'frame.html'));
  for (const [name, value] of Object.entries({ ...telling(asked), lang, ...colours })) {
    address.searchParams.set(name, String(value));
  }
  if (show !== 'card' && options.map) address.searchParams.set('map', 'true');
  // A frame has no search without filters; what the builder says about it is in remarks.ts.
  const { filters } = options;
  const search = filters && filters !== allFilters ? filters : 'true';
  if (show === 'search') address.searchParams.set('search', search);
  // A query may contain these, and people can read them.
  address.search = address.search.replaceAll('%2F', '/').replaceAll('%3A', ':');
  return element('iframe', {
    src: address.href,
    ...english(options),
    title: `Good practices of ${show !== 'card' && options.city ? options.city : 'Intercultural Cities'}`,
    sandbox: 'allow-scripts allow-popups allow-top-navigation-by-user-activation',
    // So that visitors can copy from the frame.
    allow: 'clipboard-write',
    height: '600',
    loading: 'lazy',
    style: 'width: 100%; border: 0',
  });
}

/** The markup to put into a page, for every way except static HTML, which needs the feed. */
export function snippetOf(options: Options, hashes: Hashes): string {
  return options.way === 'iframe' ? frame(options) : scripted(options, hashes);
}
