import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build, preview, type PreviewServer } from 'vite';
import { findChrome } from '../../scripts/browsers.mjs';
import { install, pack, succeed } from './packed.js';

/** Where a build puts a page, the server's part of which is still missing. */
const placeholder = '<!--written by the server-->';
const tags = ['practice-card', 'practice-list', 'practice-map', 'practice-search'];
const shim = '@lit-labs/ssr/lib/install-global-dom-shim.js';

/** All modules of the package. Those in `embed/` are for script tags on pages. */
function modulesIn(packed: string): string[] {
  const { name, exports } = JSON.parse(readFileSync(join(packed, 'package.json'), 'utf8'));
  return Object.entries<{ default?: string } | string | null>(exports).flatMap(([path, target]) => {
    const file = typeof target === 'object' ? target?.default : undefined;
    if (!file?.endsWith('.js')) return [];
    const [folder = '', rest] = file.split('*');
    if (rest === undefined) return [name + path.slice(1)];
    return readdirSync(join(packed, folder))
      .filter((each) => each.endsWith('.js') && each !== 'locale-codes.js')
      .map((each) => name + path.slice(1).replace('*.js', each));
  });
}

describe('the package on a server', () => {
  let directory: string;
  let project: string;
  before(() => {
    directory = mkdtempSync(join(tmpdir(), 'server-'));
    project = join(directory, 'project');
    install(pack(directory), 'server', project);
  });
  after(() => rmSync(directory, { recursive: true }));

  /** What a program that is run in the project prints. */
  const printed = (...args: string[]): string => succeed([process.execPath, args, {}], project);

  it('prints nothing and registers nothing, whichever of its modules is imported', () => {
    const modules = modulesIn(join(project, 'node_modules/intercultural-practices'));
    assert.ok(modules.includes('intercultural-practices/define.js'));
    assert.ok(modules.includes('intercultural-practices/locales/fr.js'));
    const [locales, others] = [true, false].map((wanted) =>
      modules.filter((name) => name.includes('/locales/') === wanted),
    );
    for (const imported of [...(others ?? []).map((name) => [name]), locales ?? []])
      for (const first of [[], [shim]]) {
        const script = `
          for (const name of ${JSON.stringify([...first, ...imported])}) await import(name);
          for (const tag of ${JSON.stringify(tags)})
            if (globalThis.customElements?.get(tag)) throw new Error(tag + ' is registered');
        `;
        const said = printed('--input-type=module', '--eval', script);
        assert.equal(said, '', [...first, ...imported].join());
      }
  });

  it('does nothing when it is told to register the elements, or to follow the language of a page', () => {
    const script = `
      import { define } from 'intercultural-practices';
      import { followPageLanguage } from 'intercultural-practices/localize.js';
      await followPageLanguage();
      define();
      define(globalThis.customElements);
      if (globalThis.customElements?.get('practice-list')) throw new Error('registered');
    `;
    assert.equal(printed('--input-type=module', '--eval', script), '');
    const shimmed = `import '${shim}';${script}`;
    assert.equal(printed('--input-type=module', '--eval', shimmed), '');
  });

  it('writes the static list', () => {
    const html = printed('list-on-server.js');
    assert.match(html, /^<ul>[^]*A school for all<\/h3>\n *<p><span>Oslo, Norge<\/span>/);
  });

  describe('with @lit-labs/ssr', () => {
    let browser: Browser;
    let site: PreviewServer;
    before(async () => {
      await build({
        configFile: false,
        root: project,
        logLevel: 'error',
        build: {
          target: 'es2022',
          rolldownOptions: { input: ['index.html', 'two-versions.html'] },
        },
      });
      const built = join(project, 'dist');
      const packed = join(project, 'node_modules/intercultural-practices/dist/embed');
      cpSync(packed, join(built, 'embed'), { recursive: true });
      const frame = readFileSync(join(built, 'index.html'), 'utf8');
      assert.ok(frame.includes(placeholder));
      for (const how of ['bare', 'registered'])
        writeFileSync(
          join(built, `${how}.html`),
          frame.replace(placeholder, () => printed('render.js', how)),
        );
      site = await preview({
        configFile: false,
        root: project,
        appType: 'mpa',
        preview: { port: 0 },
        logLevel: 'error',
      });
      browser = await puppeteer.launch({
        executablePath: findChrome() ?? '',
        args: [
          '--no-sandbox',
          '--disable-gpu',
          '--disable-background-networking',
          '--no-first-run',
        ],
      });
    });
    after(async () => {
      await browser?.close();
      await site?.close();
    });

    /** Opens a page of the project, and closes it when the test has seen it. Nothing may go wrong on it. */
    async function visit(
      path: string,
      look: (page: Page, problems: readonly string[]) => Promise<void>,
      { scripts = true } = {},
    ): Promise<void> {
      const page = await browser.newPage();
      try {
        const problems: string[] = [];
        page.on('pageerror', (error) => problems.push(String(error)));
        page.on('console', (message) => problems.push(message.text()));
        await page.setJavaScriptEnabled(scripts);
        await page.goto(`${site.resolvedUrls?.local[0] ?? ''}${path}`);
        await look(page, problems);
      } finally {
        await page.close();
      }
    }

    for (const how of ['bare', 'registered']) {
      it(`writes tags with their attributes and their fallback, and no shadow root: ${how}`, () => {
        const html = printed('render.js', how);
        assert.match(html, /<practice-search +for="practices">/);
        assert.match(html, /<practice-map +for="practices"/);
        for (const attribute of ['src="/practices.json"', 'city="Oslo"', 'page-size="6"'])
          assert.match(
            html,
            new RegExp(`<practice-list [^>]*${attribute}[^>]*>\\s*<a href="/all">`),
          );
        assert.match(html, /<practice-card [^>]*practice-id="school"[^>]*><a href="\/school">/);
        assert.doesNotMatch(html, /<template|shadowroot/);
      });

      it(`shows the fallback where no script runs: ${how}`, () =>
        visit(
          `${how}.html`,
          async (page) => {
            const shown = await page.$$eval('main a', (links) =>
              links.filter((link) => link.checkVisibility()).map((link) => link.textContent),
            );
            assert.deepEqual(shown, ['All good practices', 'A school']);
          },
          { scripts: false },
        ));

      it(`is taken over in the browser, where cards replace the fallback: ${how}`, () =>
        visit(`${how}.html`, async (page, problems) => {
          const cards =
            'practice-list > practice-card [slot=title], main > practice-card [slot=title]';
          try {
            await page.waitForFunction(
              (selector) => document.querySelectorAll(selector).length === 2,
              { timeout: 10_000 },
              cards,
            );
            await page.waitForFunction(
              () => document.querySelector('practice-search')?.shadowRoot?.querySelector('input'),
              { timeout: 10_000 },
            );
          } catch (error) {
            throw new Error(problems.join('\n') || 'The cards do not come.', { cause: error });
          }
          const shown = await page.$$eval('main a', (links) =>
            links.filter((link) => link.checkVisibility()).map((link) => link.textContent),
          );
          assert.deepEqual(shown, []);
          assert.deepEqual(problems, []);
        }));
    }

    it('works in two versions on a page, each in its own registry', () =>
      visit('two-versions.html', async (page, problems) => {
        assert.ok(
          await page.evaluate(() => 'customElementRegistry' in Element.prototype),
          'This Chromium has no registries for shadow roots. Use 146 or newer.',
        );
        await page.waitForFunction(
          () =>
            [document, document.querySelector('#app')?.shadowRoot].every((root) =>
              root?.querySelector('practice-card [slot=title]'),
            ),
          { timeout: 10_000 },
        );
        const seen = await page.evaluate(() => {
          const root = document.querySelector('#app')?.shadowRoot;
          const inside = root?.querySelector('practice-list');
          const card = root?.querySelector('practice-card');
          const search = root?.querySelector('practice-search');
          return {
            isOther: inside?.constructor !== customElements.get('practice-list'),
            isOtherCard: card?.constructor !== customElements.get('practice-card'),
            isFound: search?.list === inside,
          };
        });
        assert.deepEqual(seen, { isOther: true, isOtherCard: true, isFound: true });
        assert.deepEqual(problems, []);
      }));
  });
});
