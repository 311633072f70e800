import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { findChrome } from '../../scripts/browsers.mjs';
import { minifyTemplates } from '../../scripts/minify-templates.js';

const feed = readFileSync('data/practices.json', 'utf8');

const page = `<!doctype html><html lang="en"><meta charset="utf-8" />
  <body style="font: 16px/1.5 sans-serif; color: #123; background: #fff">
    <h1>Practices</h1>
    <practice-search></practice-search>
    <practice-list page-size="2"></practice-list>
    <practice-list page-size="2" layout="list" url-prefix="p-"></practice-list>
    <practice-list page-size="2" layout="compact"></practice-list>
    <practice-list city="Atlantis"></practice-list>
    <practice-list src="https://feed.invalid/none.json"></practice-list>
    <practice-list src="https://feed.invalid/none.json"><p>Fallback</p></practice-list>
    <practice-card practice-id="oslo-equality-data"></practice-card>
    <practice-card id="long"></practice-card>`;

const circumstances = {
  'on a wide screen': {},
  'on a phone': { width: 320 },
  'on paper': { media: 'print' },
  'in forced colours': { features: [{ name: 'forced-colors', value: 'active' }] },
  'with more contrast': { features: [{ name: 'prefers-contrast', value: 'more' }] },
};

describe('minified templates', () => {
  let browser;
  let scripts;

  before(async () => {
    scripts = [await scriptOf({ ...plain, plugins: [minifyTemplates()] }), await scriptOf(plain)];
    browser = await puppeteer.launch({
      executablePath: findChrome() ?? '',
      args: ['--no-sandbox', '--disable-gpu', '--no-first-run'],
    });
  });

  after(() => browser.close());

  it('are smaller', () => {
    const [small, large] = scripts;
    assert.ok(small.length < large.length - 8_000, `${small.length} of ${large.length}`);
  });

  for (const [name, circumstance] of Object.entries(circumstances)) {
    it(`look the same ${name}`, async () => {
      const [small, large] = [await looks(scripts[0]), await looks(scripts[1])];
      assert.ok(large.length > 200, `${large.length} elements`);
      assert.equal(small.length, large.length);
      const at = small.findIndex((look, i) => look !== large[i]);
      if (at >= 0) assert.deepEqual(small[at].split(/[\n;]/), large[at].split(/[\n;]/));

      async function looks(script) {
        const { width = 1000, media = '', features = [] } = circumstance;
        const tab = await browser.newPage();
        await tab.setViewport({ width, height: 800 });
        // Puppeteer does not support these two features itself.
        const devtools = await tab.createCDPSession();
        await devtools.send('Emulation.setEmulatedMedia', { media, features });
        await tab.setContent(page);
        await tab.addScriptTag({ type: 'module', content: script });
        const elements = await tab.evaluate(show, feed);
        await tab.close();
        return elements;
      }
    });
  }
});

/** Builds the embed script as one file, with the files that it loads later in it: the page here has no address to load them from. */
const plain = {
  configFile: false,
  publicDir: false,
  build: {
    lib: { entry: { practices: 'src/embed.ts' }, formats: ['es'] },
    rolldownOptions: { output: { codeSplitting: false } },
  },
};

async function scriptOf(config) {
  const [{ output }] = await build({
    ...config,
    logLevel: 'error',
    build: { ...config.build, write: false },
  });
  return output.find(({ fileName }) => fileName === 'practices.js').code;
}

/** Runs in the page: gives the elements the feed, and returns what each of them looks like, also in shadow roots. */
async function show(feedText) {
  const data = JSON.parse(feedText);
  await customElements.whenDefined('practice-search');
  for (const element of document.querySelectorAll('practice-list:not([src]), practice-card'))
    element.feed = data;
  const [first] = document.querySelectorAll('practice-list');
  await first.updateComplete;
  first.query = { text: 'women', ongoing: true };
  await new Promise((resolve) => first.addEventListener('practice-results', resolve));
  document.querySelector('#long').practice = {
    id: 'long',
    texts: [
      {
        language: 'sq',
        title: 'Arritja',
        url: 'https://example.org/',
        sections: [{ heading: 'Qëllimi', text: 'Një\n\nDy' }],
      },
    ],
    topics: ['education', 'roma'],
    cities: ['Oslo'],
    country: 'NO',
    period: { start: 2016, ongoing: true, text: '', plain: true },
  };
  await untilStill();
  document.querySelector('#long').shadowRoot.querySelector('details').open = true;

  // Custom properties affect other ones (and 0.5em becomes .5em). A background position matters only with an image.
  const names = Array.from(getComputedStyle(document.body)).filter(
    (name) => !/^--|^background-position/.test(name),
  );
  return visit(document.body);

  /** Later files and what waits for an idle moment change the page for a while. */
  async function untilStill() {
    let count = 0;
    for (let rounds = 0; rounds < 5; rounds++) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      const now = countIn(document);
      if (now !== count) rounds = 0;
      count = now;
    }
  }

  function countIn(root) {
    return [...root.querySelectorAll('*')].reduce(
      (sum, { shadowRoot }) => sum + 1 + (shadowRoot ? countIn(shadowRoot) : 0),
      0,
    );
  }

  function visit(element) {
    const { x, y, width, height } = element.getBoundingClientRect();
    const texts = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
    const own = [
      element.localName,
      texts.map(({ data: text }) => text.trim().replace(/\s+/g, ' ')).join('|'),
      [x, y, width, height].join(' '),
      looks(element),
      ...['::before', '::after']
        .filter((part) => isThere(element, part))
        .map((part) => looks(element, part)),
    ].join('\n');
    // The browser draws the options of a select itself.
    if (element.localName === 'select') return [own];
    const children = [...(element.shadowRoot?.children ?? []), ...element.children];
    return [own, ...children.flatMap(visit)];
  }

  function looks(element, part) {
    const style = getComputedStyle(element, part);
    return names.map((name) => `${name}: ${style.getPropertyValue(name)}`).join('; ');
  }

  function isThere(element, part) {
    return getComputedStyle(element, part).content !== 'none';
  }
}
