import { quote } from '../feed/problem.js';
import { safeUrl } from '../feed/text/safe-url.js';
import { allowedFeeds, fetchOnlyAllowed, isAllowed } from './allowed-feeds.js';
import { colours, setColours } from './colours.js';
import { frameMessage, isFrameMessage } from './fit-frames.js';
import { filtersIn, isYes, reportUnknown } from './parameters.js';

/** Attributes that are not copied from parameters: `src` is checked first, and visitors see the host's address instead. */
const ownAttributes = new Set(['src', 'url-prefix']);

const rightToLeft = new Set(['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);

const root = document.documentElement;
const params = new URLSearchParams(location.search);

function setLanguage(tag: string): void {
  try {
    const { script = '' } = new Intl.Locale(tag).maximize();
    root.lang = tag;
    root.dir = rightToLeft.has(script) ? 'rtl' : 'ltr';
  } catch {
    console.warn(`frame.html: lang=${quote(tag)} is not a valid language tag.`);
  }
}

/**
 * Sends the height of the page to the host when it changes and when the host asks, and follows the host's colour scheme. If the
 * host does not listen, the page scrolls.
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
 * In Chromium and Firefox, `prefers-color-scheme` in a frame is the host's scheme. In WebKit it is the visitor's, and a page whose
 * scheme differs from the host's gets an opaque background.
 * @see https://drafts.csswg.org/css-color-adjust/#color-scheme-effect
 */
function followHost(dark: boolean): void {
  const agrees = matchMedia('(prefers-color-scheme: dark)').matches === dark;
  root.style.colorScheme = agrees ? '' : dark ? 'dark' : 'light';
}

/** The feeds that `frame.json` allows. If it cannot be read, none. */
async function readAllowed(): Promise<readonly URL[]> {
  const report = (fault: string): void => console.warn(`frame.html: frame.json: ${fault}`);
  try {
    const signal = AbortSignal.timeout(5_000);
    const response = await fetch('frame.json', { credentials: 'omit', signal });
    if (!response.ok) throw new Error(`status ${response.status}`);
    return allowedFeeds(await response.json(), report);
  } catch (error) {
    report(`It cannot be read, so it allows no feed: ${String(error)}`);
    return [];
  }
}

/** The feeds in the `src` parameter, separated by white space. */
function feedAddresses(): readonly URL[] {
  const sources = (params.get('src') ?? '').trim().split(/\s+/);
  return sources.map((src) => {
    const address = src ? safeUrl(src, location.href) : undefined;
    if (!address)
      throw new Error('Add the address of a feed to the address of this page: frame.html?src=…');
    return new URL(address);
  });
}

/**
 * Lets the page load only feeds that have its own origin or are allowed in `frame.json`. Otherwise anybody could write an address
 * that shows other content under a city's name.
 * @throws Error whose message tells a webmaster what to do
 */
async function admit(feeds: readonly URL[]): Promise<void> {
  // `location.origin`, because the global `origin` is opaque in a sandbox.
  const { origin } = location;
  const isOwn = (address: URL): boolean => address.origin === origin;
  const allowed = feeds.every(isOwn) ? [] : await readAllowed();
  const allows = (address: URL): boolean => isOwn(address) || isAllowed(address, allowed);
  const refused = feeds.find((feed) => !allows(feed));
  if (refused) {
    // The page itself does not name the feed, because anybody can choose the words in an address.
    console.warn(`frame.html: src=${quote(refused.href)} is not allowed.`);
    throw new Error(
      `This page may not show this feed. The webmaster of ${origin} can allow it in frame.json, next to frame.html.`,
    );
  }
  onlyConnectTo(origin, ...feeds.map((feed) => feed.origin));
  fetchOnlyAllowed(allows);
}

/** Makes the browser refuse requests to other origins, also after a redirect from an allowed one. */
function onlyConnectTo(...origins: readonly string[]): void {
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = `connect-src ${origins.join(' ')}`;
  document.head.append(policy);
}

/** Creates a list. Its attributes, which the element itself lists, are taken from the parameters. */
async function listOf(feeds: readonly URL[]): Promise<HTMLElement> {
  const { observedAttributes = [] } = (await customElements.whenDefined(
    'practice-list',
  )) as CustomElementConstructor & { readonly observedAttributes?: readonly string[] };
  const list = document.createElement('practice-list');
  list.setAttribute('src', feeds.map(({ href }) => href).join(' '));
  reportUnknown(params, [...observedAttributes, ...colours]);
  for (const name of observedAttributes) {
    const value = ownAttributes.has(name) ? null : params.get(name);
    if (value === null) continue;
    if (name !== 'ongoing') list.setAttribute(name, value);
    else if (isYes(value)) list.setAttribute(name, '');
  }
  return list;
}

/** The search that a parameter asks for, if any. */
function searchOf(value: string | null): HTMLElement[] {
  const filters = filtersIn(value);
  if (filters === undefined) return [];
  const search = document.createElement('practice-search');
  if (filters) search.setAttribute('filters', filters);
  return [search];
}

/** The map that a parameter asks for, if any. */
function mapOf(value: string | null): HTMLElement[] {
  return value !== null && isYes(value) ? [document.createElement('practice-map')] : [];
}

async function show(page: Element): Promise<void> {
  const fallback = [...page.childNodes];
  try {
    const feeds = feedAddresses();
    await admit(feeds);
    const list = await listOf(feeds);
    list.append(...fallback);
    page.append(...mapOf(params.get('map')), ...searchOf(params.get('search')), list);
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
setColours(params, root);
talkToHost();
if (page) void show(page);
