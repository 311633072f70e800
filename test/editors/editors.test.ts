import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findChrome } from '../../scripts/browsers.mjs';
import { switches } from '../pages/demo-site.js';
import { Site } from '../scenarios/site.js';
import { Documented, markdownTable } from './documented.js';
import { around, Fault, outcomeOf, ways, type Outcome, type Way } from './outcome.js';
import { installPackages } from './packages.js';
import { software, type Software } from './software.js';

const docs = new Documented();
const lists = { html: staticList('html'), markdown: staticList('markdown') };

/** What `intercultural-practices render` writes. */
function staticList(format: 'html' | 'markdown'): string {
  const tool = ['--import', 'tsx', 'src/tool/intercultural-practices.ts', 'render'];
  const options = [
    '--city',
    'Oslo',
    '--lang',
    'nb',
    '--limit',
    '12',
    '--topics',
    'data/topics.csv',
  ];
  const args = [...tool, 'data/practices.json', ...options, '--format', format];
  return execFileSync(process.execPath, args, { encoding: 'utf8' }).trim();
}

function pageOf(pasted: string, { markdown, prepare = (text) => text }: Software): string {
  const { before: above, after: below } = around;
  return markdown
    ? `${above}\n\n${prepare(pasted)}\n\n${below}`
    : `<p>${above}</p>\n${prepare(pasted)}\n<p>${below}</p>`;
}

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly { readonly name: string }[];
}

const manifest: { readonly modules: readonly { readonly declarations: Declaration[] }[] } =
  JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const attributes = manifest.modules
  .flatMap(({ declarations }) => declarations)
  .flatMap(({ tagName, attributes: all = [] }) =>
    tagName ? [[tagName, all.map(({ name }) => name)] as const] : [],
  );

/** All elements, each with all of its attributes. */
function everyAttribute(way: 'element' | 'div'): string {
  const elements = attributes.map(([tag, names]) => {
    if (way === 'element') return `<${tag} ${names.join('="1" ')}="1">Text</${tag}>`;
    return `<div data-${tag} ${names.map((name) => `data-${name}="1"`).join(' ')}>Text</div>`;
  });
  return elements.join('\n');
}

describe('a snippet that has been through an editor', () => {
  const site = new Site();
  let browser: Browser;
  let all: readonly Software[];
  const rows: string[][] = [];

  before(async () => {
    installPackages();
    await site.open();
    browser = await puppeteer.launch({ executablePath: findChrome() ?? '', args: switches });
    all = await software(browser, docs);
  });
  after(async () => {
    await browser?.close();
    site.close();
  });

  const row = (name: string): Software => {
    const found = all.find((each) => each.name.startsWith(name));
    assert.ok(found, name);
    return found;
  };

  /** What an author pastes. */
  function pastedInto({ list = 'html' }: Software, way: Way): string {
    return way === 'Static list' ? lists[list] : docs.snippet(way);
  }

  async function outcome(
    each: Software,
    way: Way,
    pasted = pastedInto(each, way),
  ): Promise<Outcome> {
    let left: string;
    try {
      left = await each.run(pageOf(pasted, each));
    } catch (error) {
      if (each.markdown) return 'does not compile';
      throw error;
    }
    const list = each.list === 'markdown' ? await row('markdown-it').run(pasted) : pasted;
    return outcomeOf(browser, site, { way, left, list });
  }

  it('works, or leaves something that people can read', async () => {
    const faults: string[] = [];
    for (const each of all) {
      const cells = await Promise.all(
        ways.map(async (way) => {
          try {
            return await outcome(each, way);
          } catch (error) {
            if (!(error instanceof Fault)) throw error;
            faults.push(`${each.name} (${each.settings}), ${way}: ${error.message}`);
            return error.message;
          }
        }),
      );
      rows.push([each.name, each.settings, ...cells]);
    }
    assert.deepEqual(faults, []);
  });

  it('is described by the table in docs/embedding.md: if not, UPDATE=1 npm run test:editors writes it', async () => {
    const table = await markdownTable([['', 'Settings', ...ways], ...rows]);
    if (process.env['UPDATE']) docs.writeTable(table);
    else assert.equal(docs.table, table);
  });

  // The documentation once had such a snippet, and such settings.
  it('is at fault in Markdown if a tag is over two lines', async () => {
    const pasted = docs.snippet('Element');
    const broken = pasted.replace('">Good', '"\n    >Good').replace('</a>', '</a\n  >');
    assert.notEqual(broken, pasted);
    await assert.rejects(outcome(row('markdown-it'), 'Element', broken), Fault);
  });

  it('is at fault if an editor keeps the element without the address of the feed', async () => {
    const pasted = docs.snippet('Element').replace(/ src="[^"]*practices.json"/, '');
    await assert.rejects(outcome(row('markdown-it'), 'Element', pasted), Fault);
  });

  for (const name of ['CKEditor', 'TinyMCE', 'DOMPurify', 'sanitize-html'])
    it(`keeps every attribute with the settings of the documentation: ${name}`, async () => {
      const way = name === 'CKEditor' ? 'div' : 'element';
      const { run } = all.find((each) => each.name.startsWith(name) && each.settings) ?? row(name);
      const saved = await run(everyAttribute(way));
      const lost = attributes.flatMap(([tag, names]) =>
        names
          .filter((attribute) => {
            const [, written = ''] = new RegExp(`<[^>]*\\b${tag}\\b([^>]*)`).exec(saved) ?? [];
            return !new RegExp(`[ -]${attribute}(?=[=> ]|$)`).test(written);
          })
          .map((attribute) => `${tag} ${attribute}`),
      );
      // DOMPurify, which is in TinyMCE too, leaves `for` to labels.
      const forLabels = ['practice-map for', 'practice-search for'];
      assert.deepEqual(lost.sort(), /TinyMCE|DOMPurify/.test(name) ? forLabels : []);
    });
});
