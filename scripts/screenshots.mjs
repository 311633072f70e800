// Takes pictures of every element in every state, theme, direction and width, in every browser that is installed:
// demo/screenshots/<browser>/<theme>-<direction>-<width>/<state>.png. Then makes the two pictures that are committed: the
// contact sheet of all states, and the README's picture.
//   npm run screenshots                      all
//   npm run screenshots -- chromium          one browser
//   npm run screenshots -- --only-committed  the two committed pictures, and what they need
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { DemoSite } from '../test/pages/demo-site.js';
import { launch } from '../test/scenarios/engines.js';
import { exhibits, galleryPath } from '../test/visual/exhibits.js';
import { smallPng } from '../test/visual/small-png.js';
import { states } from '../test/visual/states.js';
import { findChrome, findFirefox, findWebKit } from './browsers.mjs';

const out = 'demo/screenshots';
const browsers = { chromium: findChrome, firefox: findFirefox, webkit: findWebKit };
const ready = readdirSync('demo/themes')
  .filter((name) => name.endsWith('.css'))
  .map((name) => name.replace('.css', ''));
const themes = ['page', 'dark', ...ready];
const directions = { ltr: 'en', rtl: 'ar' };
const widths = [320, 768, 1280];
/** Only Chromium can emulate print and the colours of a high-contrast desktop. */
const media = {
  forced: { features: [{ name: 'forced-colors', value: 'active' }] },
  print: { media: 'print' },
};
/** Columns of the contact sheet; each row is a state. */
const columns = [
  ...['page', 'dark', 'civic', 'warm', 'night'].map((theme) => `${theme}-ltr-320`),
  'page-rtl-320',
  'forced-ltr-320',
];

const asked = new Set(process.argv.slice(2));
const onlyCommitted = asked.has('--only-committed');
const named = new Set(Object.keys(browsers).filter((name) => asked.has(name)));

const site = new DemoSite();
await site.open();
try {
  for (const [name, find] of Object.entries(browsers)) {
    if (named.size > 0 ? !named.has(name) : onlyCommitted && name !== 'chromium') continue;
    if (find()) await shootAll(name);
    else console.warn(`${name} is not installed. To install it: node scripts/install.mjs --all`);
  }
  if (named.size === 0 || named.has('chromium')) {
    await shootMedia();
    await shootContactSheet();
    await shootOverview();
  }
} finally {
  await site.close();
}

async function shootAll(name) {
  const engine = await launch(name);
  for (const theme of themes)
    for (const direction of Object.keys(directions))
      for (const width of widths) {
        const set = `${theme}-${direction}-${width}`;
        if (onlyCommitted && !columns.includes(set)) continue;
        const address = site.address(galleryPath(parametersOf(theme, direction, width)));
        for (const [state, picture] of await exhibits(engine, address))
          write(join(name, set, `${state}.png`), PNG.sync.write(picture));
        console.log(`${name}: ${set}`);
      }
  await engine.close();
}

function parametersOf(theme, direction, width) {
  return { theme: theme === 'page' ? '' : theme, lang: directions[direction], width };
}

async function shootMedia() {
  for (const [medium, setting] of Object.entries(media))
    for (const width of widths) {
      const set = `${medium}-ltr-${width}`;
      if (onlyCommitted && !columns.includes(set)) continue;
      const page = await site.visit(galleryPath({ width }), { width: 1360 });
      await page.waitForSelector('html[data-ready]');
      // Through the protocol, because puppeteer's own method rejects features it does not know.
      await (await page.createCDPSession()).send('Emulation.setEmulatedMedia', setting);
      for (const section of await page.$$('section')) {
        const state = await section.evaluate(({ id }) => id);
        // Searches are not printed.
        if (await section.evaluate(({ offsetHeight }) => offsetHeight <= 32)) continue;
        write(join('chromium', set, `${state}.png`), await section.screenshot());
      }
      await page.close();
      console.log(`chromium: ${set}`);
    }
}

/** A table of the pictures in the folder: a row for each state, a column for each set. */
async function shootContactSheet() {
  const cell = (column, state) => {
    const path = `chromium/${column}/${state}.png`;
    const picture = read(path);
    return `<td>${picture ? `<img src="${path}" width="${picture.width * 0.25}" alt="">` : ''}</td>`;
  };
  const rows = Object.keys(states).map(
    (state) =>
      `<tr><th scope="row">${state}</th>${columns.map((column) => cell(column, state)).join('')}</tr>`,
  );
  const page = await site.visit('oslo.html', { width: 1280 });
  await page.setContent(
    `<base href="${site.address('screenshots/')}">
    <style>
      body { margin: 12px; font: 13px/1.4 system-ui, sans-serif; background: #e9e9e9; color: #1b1b1b }
      td, th { padding: 4px; text-align: start; vertical-align: top }
      img { display: block }
    </style>
    <table>
      <tr><td></td>${columns.map((column) => `<th scope="col">${column}</th>`).join('')}</tr>
      ${rows.join('')}
    </table>`,
    { waitUntil: 'load' },
  );
  // A PNG would be four times as large.
  write('contact-sheet.webp', await page.screenshot({ fullPage: true, type: 'webp', quality: 35 }));
  await page.close();
}

/** The README's picture: a city's own page with its practices. */
async function shootOverview() {
  const page = await site.visit('oslo.html');
  const bottom = await page.$eval('practice-list', (list) => {
    const cards = [...list.querySelectorAll('practice-card')];
    return Math.max(...cards.slice(0, 2).map((card) => card.getBoundingClientRect().bottom));
  });
  const clip = { x: 0, y: 0, width: 1280, height: Math.ceil(bottom) + 24 };
  write('overview.png', smallPng(PNG.sync.read(Buffer.from(await page.screenshot({ clip }))), 4));
  await page.close();
}

function read(path) {
  try {
    return PNG.sync.read(readFileSync(join(out, path)));
  } catch {
    return undefined;
  }
}

function write(path, content) {
  mkdirSync(join(out, path, '..'), { recursive: true });
  writeFileSync(join(out, path), content);
}
