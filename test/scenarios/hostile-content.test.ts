import assert from 'node:assert/strict';
import { it } from 'node:test';
import { until } from './engines.js';
import { whatWasSeen } from './page-scripts.js';
import { hostileFeed, payloads } from './payloads.js';
import { inEachEngine } from './scenario.js';

/** Nothing listens there, and every request to it is recorded in the page. */
const evil = 'http://127.0.0.1:1';
/** Few in the slower engines: what is hostile in one is so in all. */
const feedsIn = (engine: string): number => (engine === 'chromium' ? 300 : 50);

inEachEngine('content of hostile feeds, addresses and attributes', ({ site, engine, visit }) => {
  const feeds = feedsIn(engine);
  const page = (): string =>
    site.page(`<script type="module" src="${site.script}"></script><main></main>`);

  it(`neither runs, loads nor misleads: ${feeds} feeds in a list, a card and a search`, async () => {
    const tab = await visit(page());
    await until(tab.run, () => customElements.get('practice-search') !== undefined);
    for (let first = 0; first < feeds; first += 50) {
      const some = Array.from({ length: 50 }, (_, i) => hostileFeed(first + i, evil));
      const faults = await tab.run(tryFeeds, some, payloads.slice(first / 5, first / 5 + 10));
      assert.deepEqual(faults, [], `feeds from ${first}`);
    }
    const { errors } = await tab.run(whatWasSeen);
    // Images that the page asked for.
    assert.deepEqual(
      errors.filter((error) => !error.startsWith('not loaded:')),
      [],
    );
  });

  it('neither runs, loads nor misleads in attributes and in the page’s address', async () => {
    const tab = await visit(page());
    await until(tab.run, () => customElements.get('practice-search') !== undefined);
    const words = payloads
      .filter((_, index) => engine === 'chromium' || index % 2 === 0)
      .map((each) => each.replaceAll('EVIL', evil));
    assert.deepEqual(await tab.run(tryWords, site.feed, words), []);
    assert.deepEqual((await tab.run(whatWasSeen)).errors, []);
  });

  it('neither runs, loads nor misleads in the address of a frame', async () => {
    const names = [
      'city',
      'country',
      'topic',
      'year',
      'ids',
      'sort',
      'layout',
      'page-size',
      'search',
      'lang',
      'accent',
      'surface',
      'tint',
      'images',
      'heading-level',
      'url-prefix',
      'onclick',
      'style',
    ];
    for (let first = 0; first < payloads.length; first += engine === 'chromium' ? 9 : 18) {
      const frames = payloads.slice(first, first + 3).map((payload) => {
        const words = payload.replaceAll('EVIL', evil).slice(0, 400);
        const params = new URLSearchParams(names.map((name) => [name, words]));
        return `<iframe title="Practices" src="${site.library.url}/embed/frame.html?src=/practices.json&${params.toString().replaceAll('"', '')}"></iframe>`;
      });
      // On the frames' own origin, so that they can be looked into.
      site.library.requests.length = 0;
      const tab = await visit(
        site.serveBeside(
          `/own-${first}.html`,
          `<!doctype html><title>Own</title>${frames.join('')}`,
        ),
      );
      assert.deepEqual(
        await until(tab.run, lookIntoFrames, frames.length),
        ['done'],
        `payloads from ${first}`,
      );
    }
  });
});

/** Shows the feeds one after the other. Returns what is wrong with what they show. */
async function tryFeeds(some: readonly unknown[], words: readonly string[]): Promise<string[]> {
  const faults: string[] = [];
  const main = document.querySelector('main');
  const usual = new Set(
    'main practice-list practice-card practice-search h1 h2 h3 h4 h5 h6 p span a img ul ol li br mark bdi q div slot button style svg path circle rect details summary search form label input select option'.split(
      ' ',
    ),
  );
  function* all(root: ParentNode): Generator<Element> {
    for (const element of root.querySelectorAll('*')) {
      yield element;
      if (element.shadowRoot) yield* all(element.shadowRoot);
    }
  }
  for (const feed of some) {
    const note = (fault: string): void =>
      void faults.push(`${fault} in ${JSON.stringify(feed).slice(0, 300)}`);
    const list = document.createElement('practice-list');
    const search = document.createElement('practice-search');
    const card = document.createElement('practice-card');
    const images = some.indexOf(feed) % 2 ? 'all' : 'own';
    Object.assign(list, { feed, images, pageSize: 50 });
    list.append('Fallback');
    main?.replaceChildren(search, list, card);
    const end = Date.now() + 40_000;
    const rest = () => new Promise((done) => void setTimeout(done, 0));
    while (!list.results && !list.error && Date.now() < end) await rest();
    await list.updateComplete;
    if (!list.results && !list.error) note('No result');
    const practices = list.results?.practices ?? [];
    if (practices[0]) card.practice = practices[0];
    await card.updateComplete;
    await search.updateComplete;
    if (list.querySelectorAll('practice-card').length !== Math.min(50, practices.length))
      note('Cards');
    const word = words[some.indexOf(feed) % words.length] ?? '';
    for (const query of [
      {},
      { text: word },
      { cities: [word], topics: [word], countries: [word] },
    ]) {
      list.query = query;
      await list.updateComplete;
      await rest();
      for (const element of all(document.body)) {
        const { localName } = element;
        if (!usual.has(localName) && element.closest('main')) note(`<${localName}>`);
        if (!usual.has(localName) && element.getRootNode() !== document)
          note(`<${localName}> in a shadow`);
        for (const { name } of element.attributes) if (name.startsWith('on')) note(name);
        if (element.hasAttribute('style') && localName !== 'iframe') note('style');
        const address = element.getAttribute('href') ?? element.getAttribute('src');
        const isReport = /^mailto:ic@city\.example\?subject=[^@&]*&body=[^@&]*$/.test(
          address ?? '',
        );
        if (address && !isReport && !/^https?:\/\/[^@]*$/.test(address) && localName !== 'script')
          note(address);
        if (localName === 'title' || localName === 'script') continue;
        for (const { nodeType, nodeValue } of element.childNodes) {
          if (nodeType !== Node.TEXT_NODE) continue;
          // oxlint-disable-next-line no-control-regex
          if (/[\u202d\u202e\u0000-\u0008\u001b]/.test(nodeValue ?? '')) note('control character');
        }
      }
    }
    for (const image of main?.querySelectorAll('img') ?? []) {
      if (image.crossOrigin !== 'anonymous') note('image with cookies');
      else if (images === 'own' && new URL(image.src).host !== location.host) note(image.src);
    }
  }
  if ('ran' in globalThis) faults.push('Something ran.');
  main?.replaceChildren();
  return faults.slice(0, 10);
}

/** Puts the words into each attribute and each parameter of the page's address. Returns what is wrong. */
async function tryWords(feed: string, all: readonly string[]): Promise<string[]> {
  const faults: string[] = [];
  const main = document.querySelector('main');
  const rest = (milliseconds = 0) => new Promise((done) => void setTimeout(done, milliseconds));
  for (const words of all) {
    const params = new URLSearchParams();
    for (const name of [
      'q',
      'city',
      'topic',
      'country',
      'year',
      'id',
      'exclude',
      'sort',
      'practice',
    ])
      params.set(`p-${name}`, words.slice(0, 1_000));
    history.replaceState(null, '', `?${params}`);
    const list = document.createElement('practice-list');
    const restricted = document.createElement('practice-list');
    const search = document.createElement('practice-search');
    list.setAttribute('src', feed);
    list.setAttribute('url-prefix', 'p-');
    restricted.setAttribute('src', feed);
    for (const name of [
      'city',
      'topic',
      'country',
      'year',
      'ids',
      'exclude',
      'sort',
      'layout',
      'images',
      'page-size',
      'heading-level',
      'lang',
    ])
      restricted.setAttribute(name, words);
    for (const name of ['for', 'filters', 'label'])
      search.setAttribute(name, name === 'for' ? '' : words);
    main?.replaceChildren(search, list, restricted);
    const end = Date.now() + 40_000;
    while (Date.now() < end && !(list.results && restricted.results)) await rest();
    await search.updateComplete;
    const texts = [list, restricted].flatMap((each) =>
      [...(each.shadowRoot?.querySelectorAll('p, button, [role=status]') ?? [])].map(
        (part) => part.textContent ?? '',
      ),
    );
    for (const text of texts) {
      if (text.trim().length > 250)
        faults.push(`long text for ${words.slice(0, 50)}: ${text.trim().slice(0, 80)}`);
      if (/[\u200b\u202a-\u202e\u2066\u2067]/.test(text))
        faults.push(`direction character for ${words.slice(0, 50)}`);
    }
    for (const root of [document, list.shadowRoot, restricted.shadowRoot, search.shadowRoot])
      for (const element of root?.querySelectorAll('main *, :host *, div, p, button') ?? [])
        for (const { name } of element.attributes) if (name.startsWith('on')) faults.push(name);
    if (document.querySelector('main script, main iframe, main base, main link'))
      faults.push(words);
  }
  if ('ran' in globalThis) faults.push('Something ran.');
  main?.replaceChildren();
  return faults.slice(0, 10);
}

/** What is wrong in the frames of the page; `done` if nothing is. Undefined while one is loading. */
function lookIntoFrames(count: number): string[] | undefined {
  const frames = [...document.querySelectorAll('iframe')];
  const faults: string[] = [];
  for (const { contentWindow } of frames) {
    const contentDocument = contentWindow?.document;
    if (!contentDocument) return undefined;
    const main = contentDocument?.querySelector('main');
    const list = main?.querySelector('practice-list');
    if (!contentWindow || !main || !(list?.results || main.querySelector('[role=alert]')))
      return undefined;
    if ('ran' in contentWindow) faults.push('Something ran.');
    for (const { name } of contentWindow.performance.getEntriesByType('resource'))
      if (name.includes('127.0.0.1:1/')) faults.push(name);
    const { cssText } = contentDocument.documentElement.style;
    if (/url|var|image|env/.test(cssText)) faults.push(cssText);
    for (const text of [main.textContent, list?.shadowRoot?.textContent])
      if (/[\u202d\u202e]/.test(text ?? '')) faults.push('direction character');
    if (main.querySelector('script, iframe, base, link, style')) faults.push(main.innerHTML);
  }
  if ('ran' in globalThis) faults.push('Something ran.');
  if (frames.length !== count) return undefined;
  return faults.length ? faults : ['done'];
}
