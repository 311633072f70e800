// The packed package in an app of each framework: installed, type-checked, built, served, and visited on a French page.
//   APPS=next,vue npm run test:consumers   only those apps
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { npm } from '../../scripts/npm.mjs';
import { about, type App, apps } from './apps.js';
import { install, pack, succeed } from './packed.js';
import { embedding, recipe } from './recipes.js';
import { type Server, serveFolder, serveWith } from './serve.js';
import { launch, onceEqual, problemsOf } from './visit.js';

// No framework is to report to its makers what runs here.
Object.assign(process.env, {
  NEXT_TELEMETRY_DISABLED: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
  NG_CLI_ANALYTICS: 'false',
});

const home = 'Bonnes pratiques';

/** What each app shows at first. */
const first = {
  heading: home,
  search: 'Rechercher une bonne pratique',
  topic: 'Éducation',
  practices: ['A school for all', 'A choir of neighbours'],
  other: ['A garden on the roof', 'A bakery of many breads'],
  selected: '',
};

/** Follows a link, also while a view transition is drawn, which takes clicks of the pointer. */
function follow(page: Page, link: string): Promise<void> {
  return page.$eval(link, (element) => (element as HTMLElement).click());
}

describe('the package from npm, in an app of', () => {
  let directory: string;
  let archive: string;
  let browser: Browser;

  before(async () => {
    directory = mkdtempSync(join(tmpdir(), 'apps-'));
    archive = pack(directory);
    browser = await launch();
  });

  after(async () => {
    await browser?.close();
    rmSync(directory, { recursive: true });
  });

  /** Lets a visitor do something on a page, and checks that nothing goes wrong meanwhile. */
  async function visit(address: string, act: (page: Page) => Promise<void>): Promise<void> {
    const page = await browser.newPage();
    try {
      const problems = problemsOf(page);
      // Astro's router swaps pages in a view transition. Chromium draws none without a window, and the swap waits for it.
      await page.evaluateOnNewDocument(() => {
        Reflect.deleteProperty(Document.prototype, 'startViewTransition');
      });
      await page.goto(address);
      await act(page).catch((error: unknown) => {
        throw new Error([error, ...problems].join('\n'));
      });
      assert.deepEqual(problems, []);
    } finally {
      await page.close();
    }
  }

  for (const [name, app] of apps)
    describe(name, () => {
      let project: string;
      let built: string;
      let server: Server;
      const { path, heading } = app.about ?? about;

      before(async () => {
        project = join(directory, name);
        install(archive, `apps/${name}`, project);
        addSharedFiles(app, project);
        succeed(npm('run', '--if-present', 'check'), project);
        built = succeed(npm('run', 'build'), project);
        const single = app.links === 'routed in the browser';
        server =
          typeof app.served === 'string'
            ? await serveFolder(join(project, app.served), { single })
            : await serveWith(app.served, project);
      });

      after(async () => {
        await server?.close();
        rmSync(project, { recursive: true });
      });

      it('shows cards in French, and takes attributes and properties', () =>
        visit(server.origin, async (page) => {
          await assertShown(page, first);
          await page.locator('#one').click();
          const other = first.other.slice(0, 1);
          await assertShown(page, { ...first, other });
          await page.locator('#bergen').click();
          await assertShown(page, { ...first, other, practices: ['A library of people'] });
        }));

      it('gives it the practice that a visitor selects, and lets it keep the visitor on the page', () =>
        visit(server.origin, async (page) => {
          await assertShown(page, first);
          await page
            .locator('practice-list:not(#other) > practice-card > [slot="title"] a')
            .click();
          const [selected = ''] = first.practices;
          await assertShown(page, { ...first, selected });
          assert.equal(new URL(page.url()).pathname, '/');
        }));

      it('works again after a visitor has been on another page', () =>
        visit(server.origin + path, async (page) => {
          await assertHeading(page, heading);
          // A new document does not have this.
          await page.evaluate(() => Object.assign(window, { first: true }));
          await follow(page, 'nav a:first-of-type');
          await assertShown(page, first);
          await follow(page, 'nav a:last-of-type');
          await assertHeading(page, heading);
          await page.goBack();
          await assertShown(page, first);
          await page.goForward();
          await assertHeading(page, heading);
          await follow(page, 'nav a:first-of-type');
          await assertShown(page, first);
          await page.locator('#one').click();
          await assertShown(page, { ...first, other: first.other.slice(0, 1) });
          const same = await page.evaluate(() => 'first' in window);
          assert.equal(same, app.links !== 'loaded');
        }));

      if (name === 'next') {
        it('says nothing while it is built but what it says when Node imports it', () => {
          const script = "import 'intercultural-practices/define.js'";
          const args = ['--input-type=module', '--eval', script];
          const imported = ownLines(succeed([process.execPath, args, {}], project));
          assert.deepEqual(
            ownLines(built).filter((line) => !imported.includes(line)),
            [],
          );
        });

        it('is in the HTML of the server with its fallback', async () => {
          const html = await (await fetch(server.origin)).text();
          assert.match(
            html,
            /<practice-list id="practices" src="\/practices.json" city="Oslo"><a href="https:/,
          );
        });

        it('keeps its fallback in a server component, which registers nothing in the browser', () =>
          visit(`${server.origin}/on-the-server`, async (page) => {
            await page.waitForNetworkIdle();
            const list = await page.evaluate(() => ({
              shown: document.querySelector('practice-list a')?.checkVisibility(),
              defined: customElements.get('practice-list') !== undefined,
            }));
            assert.deepEqual(list, { shown: true, defined: false });
          }));
      }

      if (name === 'astro')
        it('works in Markdown, with a script tag and without the client router', () =>
          visit(`${server.origin}/script/`, async (page) => {
            await assertShown(page, { ...first, other: [] });
          }));
    });
});

/** Adds to an app what all have in common: the recipe and two feeds. */
function addSharedFiles(app: App, project: string): void {
  const { recipe: title, file, files, imports, scriptTag } = app;
  const shared = 'test/consumers/apps/shared';
  cpSync(shared, join(project, files), { recursive: true });
  if (imports) cpSync(join(shared, 'other.json'), join(project, imports, 'other.json'));
  if (scriptTag) {
    const embed = join(project, 'node_modules/intercultural-practices/dist/embed');
    cpSync(embed, join(project, files, 'intercultural-practices'), { recursive: true });
  }
  const path = join(project, file);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, recipe(embedding(title)).code);
}

/** What the package says, of what a program prints. */
function ownLines(printed: string): readonly string[] {
  return printed.split('\n').filter((line) => line.includes('intercultural-practices'));
}

async function assertHeading(page: Page, expected: string): Promise<void> {
  const read = (): Promise<string | null> =>
    page.evaluate(() => document.querySelector('h1')?.textContent ?? null);
  assert.equal(await onceEqual(read, expected), expected);
}

/** Checks what a page shows, as soon as it does. */
async function assertShown(page: Page, expected: typeof first): Promise<void> {
  const read = (): Promise<typeof first> =>
    page.evaluate(() => {
      const [practices = [], other = []] = ['practice-list:not(#other)', '#other'].map((list) =>
        [...document.querySelectorAll(`${list} > practice-card > [slot="title"]`)].map(
          ({ textContent }) => textContent ?? '',
        ),
      );
      const [heading = '', search = '', topic = '', selected = ''] = [
        document.querySelector('h1'),
        document.querySelector('practice-search')?.shadowRoot?.querySelector('label'),
        document.querySelector('practice-card > [slot="topic"]'),
        document.querySelector('output'),
      ].map((node) => node?.textContent?.trim());
      return { heading, search, topic, practices, other, selected };
    });
  assert.deepEqual(await onceEqual(read, expected), expected);
}
