import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { type Tab, until } from './engines.js';
import { body, FaultServer, feed, hang, status, type Answer } from './fault-server.js';
import { whatWasSeen } from './page-scripts.js';
import { inEachEngine } from './scenario.js';
import { haveTitles, mountPairs, outcomeOf, pressRetry, warningsOf } from './several-feeds-page.js';

/** Milliseconds after which a slow server answers. */
const delay = 1_000;

type Side = 'a' | 'b';
const otherSide = { a: 'b', b: 'a' } as const;

/** What one of two feeds may be like. */
interface Kind {
  /** Ids on its pages. None for a feed that cannot be loaded. */
  readonly pages: (side: Side) => readonly (readonly string[])[];
  readonly answer?: Answer;
  readonly isSlow?: boolean;
  /** The code of the error. */
  readonly code?: 'http' | 'timeout';
}

const kinds: Readonly<Record<string, Kind>> = {
  fast: { pages: (side) => [[`${side}1`, `${side}2`]] },
  slow: { pages: (side) => [[`${side}1`, `${side}2`]], isSlow: true },
  'multi-page': { pages: (side) => [[`${side}1`], [`${side}2`, `${side}3`]] },
  'slow multi-page': { pages: (side) => [[`${side}1`], [`${side}2`]], isSlow: true },
  clashing: { pages: (side) => [[`${side}3`, `${otherSide[side]}1`, `${side}1`]] },
  empty: { pages: () => [[]] },
  failed: { pages: () => [], answer: status(404), code: 'http' },
  'without an answer': { pages: () => [], answer: hang(), code: 'timeout' },
};

const titleOf = (id: string, side: Side): string => `Practice ${id} of feed ${side}`;

/** Answers `/…/a.json` with the first page of feed a, `/…/a-2.json` with its second. */
function answerOf({ pages, answer, isSlow }: Kind): Answer {
  if (answer) return answer;
  return (response, count, request) => {
    const [, side, page = '1'] = /([ab])(?:-(\d))?\.json/.exec(request.url ?? '') ?? [];
    if (side !== 'a' && side !== 'b') return response.end();
    const at = Number(page);
    const all = pages(side);
    const items = (all[at - 1] ?? []).map((id) => ({ id, title: titleOf(id, side) }));
    const next = at < all.length ? { next_url: `${side}-${at + 1}.json` } : {};
    const send = (): void => body(feed({ items, ...next }))(response, count, request);
    if (isSlow) setTimeout(send, delay);
    else send();
    return undefined;
  };
}

interface Pair {
  readonly name: string;
  readonly first: Kind;
  readonly second: Kind;
}

const pairs: readonly Pair[] = Object.entries(kinds).flatMap(([one, first]) =>
  Object.entries(kinds).map(([two, second]) => ({ name: `${one}, ${two}`, first, second })),
);

/** The titles of a list, and those that are left out because an earlier practice has their id. */
function expectedOf({ first, second }: Pair): { titles: string[]; clashes: string[] } {
  const [a, b] = [first.pages('a').flat(), second.pages('b').flat()];
  const clashes = b.filter((id) => a.includes(id));
  const kept = b.filter((id) => !a.includes(id));
  return {
    titles: [...a.map((id) => titleOf(id, 'a')), ...kept.map((id) => titleOf(id, 'b'))],
    clashes,
  };
}

inEachEngine('a list of two feeds', ({ site, visit }) => {
  const servers = new Map<Kind, FaultServer>();
  let tab: Tab;
  let script = '';

  const addressesOf = ({ name, first, second }: Pair): [string, string] => {
    const folder = name.replace(/[ ,]+/g, '-');
    const [one, two] = [first, second].map((kind) => `${servers.get(kind)?.url}/${folder}`);
    return [`${one}/a.json`, `${two}/b.json`];
  };

  before(async () => {
    for (const kind of Object.values(kinds)) {
      const server = new FaultServer(answerOf(kind));
      servers.set(kind, server);
      await server.open();
    }
    script = `<script type="module" src="${site.script}"></script>`;
    tab = await visit(site.page(script));
    await tab.run(
      mountPairs,
      pairs.map((pair) => ({ name: pair.name, src: addressesOf(pair).join(' ') })),
    );
  });
  after(() => {
    for (const server of servers.values()) server.close();
  });

  for (const pair of pairs)
    it(`ends as it should: ${pair.name}`, async () => {
      const { name, first, second } = pair;
      const outcome = await until(tab.run, outcomeOf, name);
      const about = JSON.stringify(outcome);
      const addresses = addressesOf(pair);
      const { titles, clashes } = expectedOf(pair);
      const lost = [first, second].flatMap(({ code }, at) =>
        code ? [`${code} ${addresses[at]}`] : [],
      );
      assert.deepEqual(outcome.titles, titles, about);
      assert.deepEqual(outcome.errors, lost, about);
      const message = [
        '',
        'Some practices could not be loaded.',
        'The practices could not be loaded.',
      ];
      assert.equal(outcome.alert, message[lost.length], about);
      assert.equal(outcome.fallback, lost.length === 2, about);
      // No cards move because others come later.
      assert.equal(outcome.shown, lost.length === 2 ? 0 : 1, about);

      const count = lost.length + (clashes.length ? 1 : 0);
      const { said } = await until(tab.run, warningsOf, addresses, count);
      assert.equal(said.length, count, said.join('\n'));
      const clash = said.find((each) => each.includes('left out')) ?? '';
      for (const id of clashes) assert.ok(clash.includes(`"${id}"`), clash);
      if (clashes.length)
        for (const address of addresses) assert.ok(clash.includes(address), clash);
      for (const kind of new Set([first, second])) {
        const asked =
          servers
            .get(kind)
            ?.requests.filter((each) => each.includes(`/${name.replace(/[ ,]+/g, '-')}/`)) ?? [];
        assert.equal(new Set(asked).size, asked.length, asked.join());
      }
    });

  it('leads to no error on the page', async () => {
    assert.deepEqual((await tab.run(whatWasSeen)).errors, []);
  });

  for (const name of ['fast, failed', 'failed, multi-page'])
    it(`requests only the missing feed again: ${name}`, async () => {
      const pair = pairs.find((each) => each.name === name);
      const failed = kinds['failed'];
      const fine = kinds['fast'];
      const server = failed && servers.get(failed);
      if (!pair || !server || !fine) throw new Error('There is no such pair.');
      // On a page of its own, because only 20 feeds are remembered.
      const page = await visit(site.page(script));
      const src = addressesOf(pair).join(' ');
      await page.run(mountPairs, [{ name, src }]);
      assert.equal((await until(page.run, outcomeOf, name)).shown, 1);
      const asked = [...servers.values()].map(({ requests }) => requests.length);
      server.answer = answerOf(fine);
      await page.run(pressRetry, name);
      const [first, second] = [pair.first, pair.second].map((kind) => (kind.code ? fine : kind));
      const { titles } = expectedOf({ name, first: first ?? fine, second: second ?? fine });
      await until(page.run, haveTitles, name, titles.length);
      const outcome = await until(page.run, outcomeOf, name);
      server.answer = answerOf(failed);
      assert.deepEqual(outcome.titles, titles);
      assert.equal(outcome.alert, '');
      const more = [...servers.values()].flatMap(({ requests }, at) => requests.slice(asked[at]));
      assert.equal(more.length, 1, more.join());
    });
});
