import { sourceLocale, targetLocales } from '../../src/locales/generated/locale-codes.js';
import { nearestLocale } from '../../src/locales/nearest-locale.js';
import { isDark } from './colours.js';
import { element, indented, type Attributes } from './markup.js';
import type { Options } from './options.js';

/** `integrity.json` of the embed build: the hash of each file by its path beside the script. */
export type Hashes = ReadonlyMap<string, string>;

const fallback = element(
  'a',
  { href: 'https://www.coe.int/en/web/interculturalcities/good-practice' },
  'Good practices of Intercultural Cities',
);

/** File of messages that the script fetches for the page's language; none for English. */
export function languageFile({ lang }: Options): string | undefined {
  const locale = nearestLocale(lang, [sourceLocale, ...targetLocales]) ?? sourceLocale;
  return locale === sourceLocale ? undefined : `locales/${locale}.js`;
}

/** Absolute address of a file of the embed build, which all stand beside the script; the sources have folders of their own. */
export function fileAddress({ script }: Options, file: string): string {
  const path = script.endsWith('/src/embed.ts')
    ? file.replace('frame.html', 'frame/frame.html').replace('locales/', 'locales/generated/')
    : file;
  return new URL(path, script).href;
}

/** Content of the import map that guards the file of messages; empty where there is nothing to guard. */
export function importMapOf(options: Options, hashes: Hashes): string {
  const file = languageFile(options);
  const hash = file && options.integrity ? hashes.get(file) : undefined;
  if (!file || !hash) return '';
  const map = { integrity: { [fileAddress(options, file)]: hash } };
  // An address may hold `</script>`.
  return JSON.stringify(map).replaceAll('<', '\\u003c');
}

/** Content of the style sheet that gives the elements their own colours; empty where they take the page's. */
export function styleOf(options: Options): string {
  if (!options.ownColours) return '';
  const { accent, text, background, show } = options;
  const blocks = {
    list: ['practice-list'],
    search: ['practice-search', 'practice-list'],
    card: [],
  };
  const grounds = blocks[show].join(', ');
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

/** What the elements do without the attribute. */
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

/** Attributes that say more than the elements do without them. */
function telling(attributes: Attributes): Attributes {
  const entries = Object.entries(attributes);
  return Object.fromEntries(entries.filter(([name, value]) => value && value !== usual[name]));
}

type Content = readonly [name: string, attributes: Attributes, content?: string];

/** The elements that show what is asked for. */
export function elementsOf(options: Options): readonly Content[] {
  const { src, show, practice, layout, headingLevel, urlPrefix } = options;
  const content = indented(fallback);
  if (show === 'card') {
    const asked = { src, 'practice-id': practice, layout, 'heading-level': headingLevel };
    return [['practice-card', telling(asked), content]];
  }
  const asked = { ...listAttributes(options), 'url-prefix': urlPrefix };
  const list: Content = ['practice-list', telling(asked), content];
  return show === 'search' ? [['practice-search', {}], list] : [list];
}

/** `<practice-list city="…">` as `<div data-practice-list data-city="…">`. */
function asDiv([name, attributes, content]: Content): string {
  const data = Object.entries(attributes).map(([key, value]) => [`data-${key}`, value] as const);
  return element('div', { [`data-${name}`]: true, ...Object.fromEntries(data) }, content);
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
    // Before the script, for browsers that take no import map once a module is loading.
    map && element('script', { type: 'importmap' }, map),
    element('script', attributes),
    style && element('style', {}, style),
  ].filter(Boolean);
  const body = elementsOf(options).map((each) => (way === 'div' ? asDiv(each) : element(...each)));
  return `${head.join('\n')}\n\n${body.join('\n')}`;
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
  if (show === 'search') address.searchParams.set('search', 'true');
  return element('iframe', {
    src: address.href,
    title: `Good practices of ${show !== 'card' && options.city ? options.city : 'Intercultural Cities'}`,
    width: '100%',
    height: '600',
    loading: 'lazy',
    style: 'border: 0',
  });
}

/** The markup to put into a page, for every way but static HTML, which needs the feed. */
export function snippetOf(options: Options, hashes: Hashes): string {
  return options.way === 'iframe' ? frame(options) : scripted(options, hashes);
}
