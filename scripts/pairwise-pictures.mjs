// Takes pictures of a search and its list in about 60 combinations of host page, state, width, colour scheme, language and colours
// of the system, so that every two values of these meet in at least one picture: demo/screenshots/pairwise/. Then makes the sheet of
// ten that is committed.
//   npm run screenshots:pairwise
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DemoSite } from '../test/pages/demo-site.js';

const out = 'demo/screenshots';

/** What a visitor does, given the search's shadow root and the list. */
const states = {
  start: () => {},
  topics: ({ press }) => press('#topic'),
  'two-topics': ({ list }) => {
    list.query = { topics: ['refugees', 'education'] };
  },
  everything: ({ list, press }) => {
    list.query = {
      text: 'school',
      topics: ['refugees', 'education'],
      countries: ['NO', 'PL', 'ES', 'PT'],
      years: { from: 2010, to: 2024 },
      ongoing: true,
    };
    press('#topic');
  },
  narrowed: async ({ press, type }) => {
    await press('#topic');
    type('[part=narrow]', 'a');
  },
  'narrowed-to-none': async ({ press, type }) => {
    await press('#topic');
    type('[part=narrow]', 'qqq');
  },
  years: ({ press }) => press('#year'),
  text: ({ list }) => {
    list.query = { text: 'intercultural city' };
  },
  nothing: ({ list }) => {
    list.query = { text: 'strasbrg', countries: ['ES'] };
  },
  unknown: ({ list, press }) => {
    list.query = { cities: ['Atlantis', 'Oslo'] };
    press('#city');
  },
  unfolded: ({ list }) => {
    for (const card of list.querySelectorAll('practice-card')) {
      const details = card.shadowRoot?.querySelector('details');
      if (details) details.open = true;
    }
  },
  failed: ({ list }) => {
    list.src = 'missing.json';
  },
};

const factors = {
  host: [
    'search.html',
    ...['bootstrap-like', 'govuk-like', 'magazine', 'plain'].map((name) => `hosts/${name}.html`),
  ],
  state: Object.keys(states),
  width: [320, 390, 768, 1280],
  language: ['en', 'de', 'ar'],
  scheme: ['light', 'dark'],
  colours: ['own', 'forced'],
};

/** Those that the committed sheet shows. */
const best = [
  {
    host: 'search.html',
    state: 'topics',
    width: 1280,
    language: 'en',
    scheme: 'light',
    colours: 'own',
  },
  {
    host: 'search.html',
    state: 'two-topics',
    width: 1280,
    language: 'de',
    scheme: 'dark',
    colours: 'own',
  },
  {
    host: 'hosts/govuk-like.html',
    state: 'everything',
    width: 1280,
    language: 'en',
    scheme: 'light',
    colours: 'own',
  },
  {
    host: 'hosts/magazine.html',
    state: 'topics',
    width: 1280,
    language: 'en',
    scheme: 'dark',
    colours: 'own',
  },
  {
    host: 'search.html',
    state: 'years',
    width: 768,
    language: 'ar',
    scheme: 'light',
    colours: 'own',
  },
  {
    host: 'hosts/bootstrap-like.html',
    state: 'text',
    width: 768,
    language: 'de',
    scheme: 'light',
    colours: 'own',
  },
  {
    host: 'search.html',
    state: 'start',
    width: 390,
    language: 'en',
    scheme: 'light',
    colours: 'own',
  },
  {
    host: 'search.html',
    state: 'two-topics',
    width: 390,
    language: 'ar',
    scheme: 'dark',
    colours: 'own',
  },
  {
    host: 'hosts/plain.html',
    state: 'nothing',
    width: 390,
    language: 'en',
    scheme: 'light',
    colours: 'own',
  },
  {
    host: 'search.html',
    state: 'topics',
    width: 390,
    language: 'en',
    scheme: 'dark',
    colours: 'forced',
  },
];

/** Few combinations in which every two values of different factors meet; each is the best of the next pair's candidates. */
function pairwise() {
  const names = Object.keys(factors);
  const open = new Set();
  const pair = (a, x, b, y) => JSON.stringify([a, x, b, y]);
  names.forEach((a, i) => {
    for (const b of names.slice(i + 1))
      for (const x of factors[a]) for (const y of factors[b]) open.add(pair(a, x, b, y));
  });
  const pairsOf = (chosen) =>
    names.flatMap((a, i) =>
      names
        .slice(i + 1)
        .filter((b) => a in chosen && b in chosen)
        .map((b) => pair(a, chosen[a], b, chosen[b])),
    );
  const gain = (chosen) => pairsOf(chosen).filter((each) => open.has(each)).length;
  const rows = [];
  while (open.size) {
    const [a, x, b, y] = JSON.parse([...open][0]);
    let chosen = { [a]: x, [b]: y };
    for (const name of names) {
      if (name in chosen) continue;
      // Begins with another value each time, so that equal candidates take turns.
      const start = rows.length % factors[name].length;
      const values = [...factors[name].slice(start), ...factors[name].slice(0, start)];
      const candidates = values.map((value) => ({ ...chosen, [name]: value }));
      chosen = candidates.reduce((most, each) => (gain(each) > gain(most) ? each : most));
    }
    for (const each of pairsOf(chosen)) open.delete(each);
    rows.push(chosen);
  }
  return rows;
}

function nameOf({ host, state, width, language, scheme, colours }) {
  const page = host.replace(/^hosts\/|\.html$/g, '');
  return [page, state, width, language, scheme, colours].join('-');
}

async function picture(site, row) {
  const page = await site.visit(row.host, { width: row.width });
  const features = [{ name: 'prefers-color-scheme', value: row.scheme }];
  if (row.colours === 'forced') features.push({ name: 'forced-colors', value: 'active' });
  // Through the protocol, because puppeteer's own method rejects features it does not know.
  await (await page.createCDPSession()).send('Emulation.setEmulatedMedia', { features });
  await page.evaluate((language) => {
    document.documentElement.lang = language;
    document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
  }, row.language);
  await page.waitForFunction(
    (language) =>
      document.querySelector('practice-search')?.shadowRoot?.querySelector('[lang]')?.lang ===
      language,
    {},
    row.language,
  );
  await page.evaluate(
    async (state, narrow) => {
      const search = document.querySelector('practice-search');
      const { list } = search;
      const root = search.shadowRoot;
      const rest = async () => {
        await list.updateComplete;
        await search.updateComplete;
        await new Promise((resolve) => setTimeout(resolve, 400));
      };
      const press = async (selector) => {
        root.querySelector(selector)?.click();
        await rest();
      };
      const type = (selector, text) => {
        const field = root.querySelector(selector);
        if (!field) return;
        field.value = text;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      };
      if (narrow) await press('[part=all-filters]');
      // oxlint-disable-next-line no-eval
      await eval(state)({ list, press, type });
      await rest();
      search.scrollIntoView();
      scrollBy(0, -16);
    },
    states[row.state].toString(),
    /topics|narrowed|years|unknown|everything/.test(row.state),
  );
  await page.setViewport({ width: row.width, height: 900 });
  const image = await page.screenshot();
  await page.close();
  return image;
}

const site = new DemoSite();
await site.open();
try {
  mkdirSync(join(out, 'pairwise'), { recursive: true });
  const rows = pairwise();
  for (const row of [...rows, ...best])
    writeFileSync(join(out, 'pairwise', `${nameOf(row)}.png`), await picture(site, row));
  console.log(`${rows.length} pictures for every pair, and ${best.length} for the sheet`);
  const page = await site.visit('oslo.html', { width: 1640 });
  await page.setContent(
    `<base href="${site.address('screenshots/pairwise/')}">
    <style>
      body { display: flex; flex-wrap: wrap; gap: 16px; margin: 16px; background: #e9e9e9 }
      img { display: block; height: 420px }
    </style>
    ${best.map((row) => `<img src="${nameOf(row)}.png" alt="">`).join('')}`,
    { waitUntil: 'load' },
  );
  const sheet = await page.screenshot({ fullPage: true, type: 'webp', quality: 60 });
  writeFileSync(join(out, 'search-sheet.webp'), sheet);
} finally {
  await site.close();
}
