import { safeUrl } from '../feed/safe-url.js';
import { allowedFeeds, isAllowed } from './allowed-feeds.js';
import { frameMessage, isFrameMessage } from './frame-message.js';

/** Parameters that are attributes of the list. Not `url-prefix`: the address that visitors see is the host's. */
const listAttributes = [
  'city',
  'country',
  'topic',
  'year',
  'ongoing',
  'ids',
  'exclude',
  'sort',
  'page-size',
  'layout',
  'heading-level',
  'images',
];

/** Parameters that are colours, each of the token that begins with `--practice-`. */
const colours = ['accent', 'text', 'muted', 'surface', 'line', 'tint', 'focus'];

const rightToLeft = new Set(['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);

const root = document.documentElement;
const params = new URLSearchParams(location.search);

function setLanguage(tag: string): void {
  try {
    const { script = '' } = new Intl.Locale(tag).maximize();
    root.lang = tag;
    root.dir = rightToLeft.has(script) ? 'rtl' : 'ltr';
  } catch {
    console.warn(`frame.html: lang="${tag}" is no language tag.`);
  }
}

function setColours(): void {
  for (const name of colours) {
    const value = params.get(name);
    // A token may hold anything, an image of another site among it.
    if (value && CSS.supports('color', value)) root.style.setProperty(`--practice-${name}`, value);
  }
}

/**
 * Tells the host how high the page is, whenever that changes and when it asks. Without a host that listens, the page scrolls.
 * Takes from it whether it is dark.
 */
function talkToHost(): void {
  if (parent === window) return;
  const report = (): void => {
    const height = Math.ceil(root.getBoundingClientRect().height);
    parent.postMessage(frameMessage({ height }), '*');
  };
  new ResizeObserver(report).observe(root);
  addEventListener('message', ({ data, source }) => {
    if (source !== parent || !isFrameMessage(data)) return;
    if (typeof data.dark === 'boolean') followHost(data.dark);
    else report();
  });
}

/**
 * In Chromium and Firefox the colour scheme that a page in a frame prefers is the host's, and changes with it. In WebKit it is
 * the visitor's, and what is drawn in another one than the host's gets an opaque background.
 *
 * @see https://drafts.csswg.org/css-color-adjust/#color-scheme-effect
 */
function followHost(dark: boolean): void {
  const agrees = matchMedia('(prefers-color-scheme: dark)').matches === dark;
  root.style.colorScheme = agrees ? '' : dark ? 'dark' : 'light';
}

async function readConfig(): Promise<unknown> {
  try {
    const response = await fetch('frame.json', { credentials: 'omit' });
    return await response.json();
  } catch {
    return undefined;
  }
}

/**
 * The feed that the address asks for, if whoever keeps this page allows it: one of the same origin, or one in `frame.json`.
 * Anybody can write an address, and must not be able to show something else under a city's name.
 *
 * @throws Error that says to a webmaster what to do
 */
async function feedAddress(): Promise<URL> {
  const address = safeUrl(params.get('src') ?? '', location.href);
  if (!address || !params.get('src'))
    throw new Error('The address of this page needs the address of a feed: frame.html?src=…');
  const feed = new URL(address);
  // `location.origin`, as in a sandbox the page's own is opaque.
  if (feed.origin !== location.origin && !isAllowed(feed, allowedFeeds(await readConfig())))
    throw new Error(
      `This page may not show feeds of ${feed.origin}. Whoever keeps ${location.origin} can allow it in frame.json, beside frame.html.`,
    );
  return feed;
}

/** From now on the browser refuses to fetch from anywhere else, also when an address that is allowed leads on. */
function onlyConnectTo(...origins: readonly string[]): void {
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = `connect-src ${origins.join(' ')}`;
  document.head.append(policy);
}

function listOf(feed: URL): HTMLElement {
  const list = document.createElement('practice-list');
  list.setAttribute('src', feed.href);
  for (const name of listAttributes) {
    const value = params.get(name);
    if (value !== null) list.setAttribute(name, value);
  }
  return list;
}

/** `search` alone, or with the names of the filters to offer. */
function searchOf(filters: string): HTMLElement {
  const search = document.createElement('practice-search');
  if (filters && filters !== 'true' && filters !== '1') search.setAttribute('filters', filters);
  return search;
}

async function show(page: Element): Promise<void> {
  const fallback = [...page.childNodes];
  try {
    const feed = await feedAddress();
    onlyConnectTo(location.origin, feed.origin);
    const list = listOf(feed);
    const filters = params.get('search');
    list.append(...fallback);
    page.append(...(filters === null ? [list] : [searchOf(filters), list]));
  } catch (error) {
    const message = document.createElement('p');
    message.lang = 'en';
    message.dir = 'ltr';
    message.setAttribute('role', 'alert');
    message.append(error instanceof Error ? error.message : String(error));
    console.warn(`frame.html: ${message.textContent}`);
    page.prepend(message);
  }
}

const page = document.querySelector('main');
const language = params.get('lang');
if (language) setLanguage(language);
setColours();
talkToHost();
if (page) void show(page);
