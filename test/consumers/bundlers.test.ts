import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { preview, type PreviewServer } from 'vite';
import { npm } from '../../scripts/npm.mjs';
import { install, pack, succeed } from './packed.js';
import { launch, onceEqual, problemsOf } from './visit.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Words {
  /** Label of the search field. */
  readonly search: string;
  /** Topic on the first card. */
  readonly topic: string;
  /** The app's own message. */
  readonly own: string;
}

/** What a page says in each language, in the order in which the languages are set. All pages start as `<html lang="fr">`. */
const languages: Readonly<Record<string, Words>> = {
  fr: { search: 'Rechercher une bonne pratique', topic: 'Éducation', own: 'Bienvenue' },
  nb: { search: 'Søk i gode eksempler', topic: 'Utdanning', own: 'Velkommen' },
  'zh-Hant': { search: '搜尋良好做法', topic: '教育', own: '歡迎' },
  ar: { search: 'البحث في الممارسات الجيدة', topic: 'التعليم', own: 'مرحبًا' },
};

describe('the package from npm', () => {
  let directory: string;
  let project: string;
  let browser: Browser;
  let built: PreviewServer;

  before(async () => {
    directory = mkdtempSync(join(tmpdir(), 'consumers-'));
    project = join(directory, 'project');
    install(pack(directory), 'project', project);
    browser = await launch();
    built = await preview({
      configFile: false,
      root: project,
      appType: 'mpa',
      preview: { port: 0 },
      logLevel: 'error',
    });
  });

  after(async () => {
    await browser?.close();
    await built?.close();
    rmSync(directory, { recursive: true });
  });

  /** Visits a page and checks it in one language after the other. */
  async function assertLanguages(address: string, { own }: { own: boolean }): Promise<void> {
    const page = await browser.newPage();
    try {
      const problems = problemsOf(page);
      await page.goto(address);
      for (const [language, said] of Object.entries(languages)) {
        if (language !== 'fr') await setLanguage(page, language);
        const expected = own ? said : { ...said, own: '' };
        assert.deepEqual(await wordsOnceExpected(page, expected), expected, problems.join('\n'));
      }
      assert.deepEqual(problems, []);
    } finally {
      await page.close();
    }
  }

  const address = (path: string): string => `${built.resolvedUrls?.local[0] ?? ''}${path}`;

  for (const bundler of ['vite', 'rollup', 'parcel', 'webpack', 'esbuild'])
    it(`speaks every language when built with ${bundler}`, async () => {
      succeed(npm('run', bundler), project);
      // Vite and Parcel have already built a page.
      const page = join(project, 'dist', bundler, 'index.html');
      if (!existsSync(page)) cpSync(join(project, 'plain-app/index.html'), page);
      await assertLanguages(address(`${bundler}/`), { own: false });
    });

  it('speaks every language in a React app on the Vite dev server', async () => {
    // The project's own copy of Vite, not this repository's.
    const vite = createRequire(join(project, 'package.json')).resolve('vite');
    const { createServer } = (await import(pathToFileURL(vite).href)) as typeof import('vite');
    const server = await createServer({
      root: join(project, 'react-app'),
      server: { port: 0 },
      logLevel: 'error',
    });
    try {
      await server.listen();
      await assertLanguages(server.resolvedUrls?.local[0] ?? '', { own: false });
    } finally {
      await server.close();
    }
  });

  it('speaks every language of an app that configures @lit/localize itself, along with its own messages', async () => {
    succeed(npm('run', 'vite'), project);
    await assertLanguages(address('vite/own-localize.html'), { own: true });
  });

  for (const resolution of [
    ['--module', 'nodenext'],
    ['--module', 'esnext', '--moduleResolution', 'bundler'],
  ])
    it(`has types for languages: tsc ${resolution.join(' ')}`, () => {
      const options = ['--noEmit', '--strict', '--target', 'es2022', '--types', ''];
      const tsc = join(root, 'node_modules/typescript/bin/tsc');
      succeed([process.execPath, [tsc, ...options, ...resolution, 'types/app.ts'], {}], project);
    });

  it('can be told to follow the page’s language on a server, where there is no page', () => {
    const script = `
      import { followPageLanguage } from 'intercultural-practices/localize.js';
      await followPageLanguage();
    `;
    const args = ['--input-type=module', '--eval', script];
    assert.equal(succeed([process.execPath, args, {}], project), '');
  });
});

async function setLanguage(page: Page, language: string): Promise<void> {
  await page.evaluate((lang) => {
    document.documentElement.lang = lang;
  }, language);
}

/** What the page says as soon as that is what is expected, or after 10 s. */
function wordsOnceExpected(page: Page, expected: Words): Promise<Words> {
  const read = (): Promise<Words> =>
    page.evaluate(() => {
      const search = document.querySelector('practice-search')?.shadowRoot;
      return {
        search: search?.querySelector('label')?.textContent?.trim() ?? '',
        topic: document.querySelector('practice-card [slot="topic"]')?.textContent ?? '',
        own: document.querySelector('h1')?.textContent ?? '',
      };
    });
  return onceEqual(read, expected);
}
