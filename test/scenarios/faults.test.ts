import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { type Tab, until } from './engines.js';
import {
  areReady,
  goOnline,
  haveTitles,
  type Mounted,
  mount,
  outcomesOf,
  type Outcome,
  seenIn,
  tryAgain,
  witness,
} from './fault-page.js';
import { body, FaultServer, title, worker } from './fault-server.js';
import { type Fault, faults } from './fault-table.js';
import { whatWasSeen } from './page-scripts.js';
import { inEachEngine } from './scenario.js';
import { record } from './site.js';

/** Milliseconds after which a load counts as one that never ends. The elements give up after 10 s; a busy machine takes its time. */
const patience = 60_000;

const [, sentence = ''] =
  /<source>The practices could not be loaded\.<\/source>\s*<target[^>]*>([^<]+)/.exec(
    readFileSync('src/locales/xliff/nb.xlf', 'utf8'),
  ) ?? [];

inEachEngine('a feed with a fault', ({ site, visit }) => {
  const servers = new Map<Fault, FaultServer>();
  const outcomes = new Map<Fault, readonly Outcome[]>();
  let tab: Tab;

  const serverOf = (fault: Fault): FaultServer => {
    const server = servers.get(fault);
    if (!server) throw new Error(`${fault.name} has no server.`);
    return server;
  };

  const addressOf = (fault: Fault, folder: string): string =>
    fault.address ?? `${serverOf(fault).url}/${folder}/${fault.file ?? 'feed.json'}`;

  const mounted = (fault: Fault): Mounted => {
    const { name, page = '' } = fault;
    const address = addressOf(fault, 'page');
    const src = encodeURIComponent(addressOf(fault, 'frame'));
    const folder = page || 'seen';
    const frame = !surfacesOf(fault).includes('frame')
      ? undefined
      : `/${folder}/frame.html?lang=nb&search&src=${src}`;
    return { name, address, page, frame, slow: `${fault.warns}`.includes('longer') };
  };

  /** A page of the library's origin, so that the test can look into its frames. */
  const page = (path: string, content: string, headers = {}): string =>
    site.serveBeside(
      path,
      `<!doctype html><html lang="nb"><head><meta charset="utf-8"><title>City</title>${record}${witness}
        <script type="module" nonce="x" src="/embed/practices.js"></script></head><body>${content}</body></html>`,
      { 'Content-Type': 'text/html', ...headers },
    );

  before(async () => {
    for (const fault of faults) {
      const server = new FaultServer(fault.answer);
      servers.set(fault, server);
      await server.open();
    }
    const all = faults.map((fault) => new URL('/', addressOf(fault, '')).href);
    site.allowFeeds(...all);
    const defined = `customElements.whenDefined('practice-list')`;
    page(
      '/strict/index.html',
      `<script nonce="x">${defined}.then(() => { ready = true; })</script>`,
      {
        'Content-Security-Policy': `default-src 'none'; script-src 'nonce-x' 'strict-dynamic'; connect-src 'self'`,
      },
    );
    page(
      '/worker/index.html',
      `<script>${defined}.then(() => navigator.serviceWorker.register('worker.js')).then(() =>
        navigator.serviceWorker.controller ??
          new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve))).then(() => { ready = true; })</script>`,
    );
    site.serveBeside('/worker/worker.js', worker, { 'Content-Type': 'text/javascript' });
    const frame = site.file('frame.html').replace('<head>', `<head>${record}${witness}`);
    for (const folder of ['seen', 'worker'])
      site.serveBeside(`/${folder}/frame.html`, frame, { 'Content-Type': 'text/html' });
    const top = page(
      '/top/index.html',
      `<iframe id="strict" src="/strict/index.html"></iframe><iframe id="worker" src="/worker/index.html"></iframe>`,
    );
    tab = await visit(top);

    await until(tab.run, areReady);
    await tab.run(mount, faults.map(mounted));

    const deadline = Date.now() + patience;
    for (const fault of faults) {
      for (;;) {
        const found = await tab.run(outcomesOf, mounted(fault));
        outcomes.set(fault, found);
        if (found.length === surfacesOf(fault).length && found.every(isOver)) break;
        if (Date.now() > deadline) break;
        await wait(100);
      }
    }
  });
  after(() => {
    for (const server of servers.values()) server.close();
  });

  for (const fault of faults)
    it(`ends as it should: ${fault.name}`, async () => {
      const found = outcomes.get(fault) ?? [];
      assert.deepEqual(
        found.map(({ surface }) => surface),
        surfacesOf(fault),
      );
      for (const outcome of found) check(fault, outcome);
      // The elements of a page share their requests and their warning.
      const { name, page: host = '', requests } = fault;
      const { warnings } = (await tab.run(seenIn, host)) ?? { warnings: [] };
      const address = addressOf(fault, 'page');
      checkWarnings(
        fault,
        warnings.filter((each) => each.includes(address)),
        found.slice(0, 3),
      );
      if (requests !== undefined)
        assert.equal(
          serverOf(fault).requests.filter((each) => each.startsWith('/page/')).length,
          requests,
        );
      if (host === 'strict') return;
      const inFrame = await tab.run(seenIn, name);
      assert.deepEqual(inFrame?.errors, []);
      checkWarnings(fault, inFrame?.warnings ?? [], found.slice(3));
    });

  for (const [when, act, ...names] of [
    ['by one element', tryAgain, 'status 404'],
    ['because the network is back', goOnline, 'no connection', 'no answer'],
  ] as const)
    it(`is shown by all elements after one request when it is asked for again ${when}`, async () => {
      const { warnings } = await tab.run(whatWasSeen);
      const chosen = faults
        .filter((fault) => names.some((name) => name === fault.name))
        .map(serverOf);
      const asked = chosen.map(({ requests }) => requests.length);
      for (const server of chosen) server.answer = body();
      await tab.run(act, names[0]);
      for (const name of names) await until(tab.run, haveTitles, name);
      assert.deepEqual(
        chosen.map(({ requests }, i) => requests.length - (asked[i] ?? 0)),
        names.map(() => 1),
      );
      const later = (await tab.run(whatWasSeen)).warnings.slice(warnings.length);
      assert.ok(!later.some((each) => chosen.some(({ url }) => each.includes(url))));
    });

  it('leads to no error on the page, and no other warning', async () => {
    for (const id of ['', 'strict', 'worker']) {
      const { errors, warnings } = (await tab.run(seenIn, id)) ?? {};
      assert.deepEqual(errors, [], id);
      // The cards report their id once for all feeds that have no practices.
      const others = warnings
        ?.filter((each) => !each.includes('<practice-card practice-id="a">'))
        .filter((each) => !faults.some((fault) => each.includes(addressOf(fault, 'page'))));
      assert.deepEqual(others, [], id);
    }
  });
});

/** The policy of a page does not apply to the pages in its frames. */
function surfacesOf({ page }: Fault): readonly Outcome['surface'][] {
  const onPage = ['list', 'card', 'list with a search'] as const;
  return page === 'strict' ? onPage : [...onPage, 'frame'];
}

/** Whether a load is over, and shown everywhere: a search shows its count after the cards. */
function isOver({ surface, end, busy, count }: Outcome): boolean {
  if (end === 'pending' || busy) return false;
  return surface !== 'list with a search' || hasFailed(end) || count !== '';
}

function hasFailed(end: string): boolean {
  return end !== 'loaded' && end !== 'empty';
}

function check(fault: Fault, outcome: Outcome): void {
  const { surface, end, codes, titles, words, fallback, busy, count } = outcome;
  const about = `${surface}: ${JSON.stringify(outcome)}`;
  const failed = hasFailed(end);
  assert.ok(
    [fault.ends].flat().some((each) => each === end),
    about,
  );
  assert.equal(busy, false, about);
  // The frame's own sentence is in its language, too.
  if (failed) assert.equal(words, sentence, about);
  assert.deepEqual(
    codes,
    failed ? [end] : surface === 'card' && end === 'empty' ? ['no-such-practice'] : [],
    about,
  );
  assert.equal(fallback, failed || (end === 'empty' && surface === 'card'), about);
  if (surface === 'list with a search') assert.equal(count !== '', !failed, about);
  if (fault.name !== 'Latin-1') assert.deepEqual(titles, end === 'loaded' ? [title] : [], about);
  if (end === 'empty' && surface !== 'card') assert.notEqual(words, '', about);
}

function checkWarnings(
  { ends, warns }: Fault,
  warnings: readonly string[],
  outcomes: readonly Outcome[],
): void {
  const failed = outcomes.some(({ end }) => hasFailed(end));
  if (!failed && !(warns && typeof ends === 'string')) {
    assert.deepEqual(warnings, []);
    return;
  }
  assert.equal(warnings.length, 1, warnings.join('\n'));
  if (warns) assert.match(warnings[0] ?? '', warns);
}
