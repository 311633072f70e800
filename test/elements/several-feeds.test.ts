import { expect, fixture, html } from '@open-wc/testing';
import type { PracticeCard, PracticeErrorEvent, PracticeList } from '../../src/index.js';
import { cardsOf, listOn, part, press, settled, titlesOf } from '../fixtures/elements.js';
import { faultsOf } from '../fixtures/faults.js';
import { at, feedOf, item, many } from '../fixtures/feed.js';
import { consoleWarnings, FakeServer } from '../fixtures/server.js';
import { waitUntil } from '../fixtures/wait.js';

const server = new FakeServer();
const warnings = consoleWarnings();
const failing = () => new Response('', { status: 404 });

const programme = feedOf([item('a'), item('b', at('Łódź', 'PL'))], {
  _practices: { normalised: 1, source: { name: 'Council of Europe' } },
});
const own = feedOf([item('c', { _practice: { cities: ['Oslo'], period: '2021' } })], {
  language: 'nb',
  _practices: { normalised: 1, source: { name: 'Oslo kommune' } },
});

const sourcesOf = (host: Element): string[] =>
  [...host.querySelectorAll('[slot="source"]')].map(({ textContent }) => textContent);
const alertIn = (host: Element): string | undefined =>
  part(host, 'error')?.querySelector('[role=alert]')?.textContent;

const listFrom = (...addresses: string[]): Promise<PracticeList> =>
  listOn(html`<practice-list src=${addresses.join(' ')} sort="feed"></practice-list>`);

/** The events of an element that a feed could not be loaded. */
async function errorsDuring(
  act: () => Promise<unknown>,
): Promise<[code: string, address: string][]> {
  const errors: [string, string][] = [];
  const note = ({ code, address }: PracticeErrorEvent) => void errors.push([code, address]);
  addEventListener('practice-error', note);
  await act();
  removeEventListener('practice-error', note);
  return errors;
}

describe('a list of several feeds', () => {
  it('shows the practices of all, with a line for the source of each', async () => {
    const list = await listFrom(server.serve(programme), server.serve(own));
    expect(titlesOf(list)).to.deep.equal(['Practice a', 'Practice b', 'Practice c']);
    expect(sourcesOf(list)).to.deep.equal(['Source: Council of Europe', 'Source: Oslo kommune']);
    expect(list.results?.total).to.equal(3);
    expect(warnings).to.deep.equal([]);
    expect(await faultsOf(list)).to.deep.equal([]);
  });

  it('takes any white space between addresses, and %20 for a space in one', async () => {
    const spaced = 'https://feeds.example/own%20feed.json';
    server.change(spaced, own);
    const src = `\n  ${server.serve(programme)}\t\n  ${spaced}  `;
    const list = await listOn(html`<practice-list src=${src}></practice-list>`);
    expect(list.results?.total).to.equal(3);
  });

  it('finds, filters and relates practices of all feeds', async () => {
    const list = await listFrom(server.serve(programme), server.serve(own));
    list.query = { cities: ['Oslo'] };
    await settled(list);
    expect(titlesOf(list)).to.deep.equal(['Practice a', 'Practice c']);
    list.query = { text: 'practice c' };
    await waitUntil(() => titlesOf(list)[0] === 'Practice c');
    const related = await list.related('c');
    expect(related.map(({ practice }) => practice.id)).to.include('b');
  });

  it('keeps the first of practices with the same id, and says so once', async () => {
    const addresses = [
      server.serve(feedOf([item('a', { title: 'The first' })])),
      server.serve(feedOf([item('a', { title: 'The second' }), item('d')])),
    ];
    const lists = [await listFrom(...addresses), await listFrom(...addresses)];
    for (const list of lists) expect(titlesOf(list)).to.deep.equal(['The first', 'Practice d']);
    await waitUntil(() => warnings.length);
    expect(warnings).to.have.length(1);
    for (const address of addresses) expect(warnings[0]).to.include(address);
    expect(warnings[0]).to.include('"a"');
  });

  it('names no source whose practices are all left out', async () => {
    const list = await listFrom(
      server.serve(programme),
      server.serve({ ...own, items: [item('a')] }),
    );
    expect(sourcesOf(list)).to.deep.equal(['Source: Council of Europe']);
  });

  it('reads an address that is given twice once', async () => {
    const address = server.serve(programme);
    const list = await listFrom(address, address, `${address}#top`);
    expect(list.results?.total).to.equal(2);
    expect(server.requests).to.deep.equal([address]);
    expect(warnings).to.deep.equal([]);
  });

  it('reads further pages of each', async () => {
    const more = server.serve(feedOf([item('z')]));
    const list = await listFrom(
      server.serve({ ...programme, next_url: more }),
      server.serve({ ...own, next_url: server.serve(feedOf([item('y')])) }),
    );
    expect(titlesOf(list).map((title) => title.at(-1))).to.deep.equal(['a', 'b', 'z', 'c', 'y']);
  });

  it('shows nothing before the last feed has loaded or failed', async () => {
    let answer: ((response: Response) => void) | undefined;
    const slow = server.serve(() => new Promise<Response>((resolve) => (answer = resolve)));
    const fast = server.serve(programme);
    const list = await fixture<PracticeList>(
      html`<practice-list src=${`${slow} ${fast}`} sort="feed"></practice-list>`,
    );
    const other = await listFrom(fast);
    expect(titlesOf(other)).to.have.length(2);
    expect(cardsOf(list)).to.have.length(0);
    answer?.(new Response(JSON.stringify(own)));
    await settled(list);
    expect(titlesOf(list)[0]).to.equal('Practice c');
  });
});

describe('a list of several feeds of which one fails', () => {
  it('shows the others, names the one in the console and in an event, and offers to try again', async () => {
    for (const isFirst of [true, false]) {
      const lost = server.serve(failing);
      const addresses = [server.serve(programme), lost];
      if (isFirst) addresses.reverse();
      let list: PracticeList | undefined;
      const errors = await errorsDuring(async () => {
        list = await listFrom(...addresses);
      });
      if (!list) throw new Error('There is no list.');
      expect(titlesOf(list)).to.deep.equal(['Practice a', 'Practice b']);
      expect(list.error).to.equal(undefined);
      expect(errors).to.deep.equal([['http', lost]]);
      expect(warnings.filter((each) => each.includes(lost))).to.have.length(1);
      expect(alertIn(list)).to.equal('Some practices could not be loaded.');
      expect(await faultsOf(list)).to.deep.equal([]);
    }
  });

  it('says in the console that addresses are separated by spaces, or that a space is %20', async () => {
    const [one, two] = [server.serve(programme), server.serve(own)];
    const written: [src: string, failing: string, advice: string | undefined][] = [
      [`${one},${two}`, `${one},${two}`, 'Separate addresses by spaces.'],
      [`${one}, ${two}`, `${one},`, 'Separate addresses by spaces.'],
      [
        'https://feeds.example/my feed.json',
        'https://feeds.example/my',
        'Write a space inside an address as %20.',
      ],
      [`${one} https://feeds.example/api`, 'https://feeds.example/api', undefined],
    ];
    for (const [src, failed, advice] of written) {
      for (const each of [failed, new URL('feed.json', document.baseURI).href])
        server.change(each, failing);
      warnings.length = 0;
      await listOn(html`<practice-list src=${src}></practice-list>`);
      await waitUntil(() => warnings.length);
      const warning = warnings.find((each) => each.includes(failed));
      expect(warning?.split('\n')[1]).to.equal(advice);
    }
  });

  it('requests only that one again, keeps its cards meanwhile, and adds the practices', async () => {
    const lost = server.serve(failing);
    const good = server.serve(programme);
    const list = await listFrom(lost, good);
    const cards = cardsOf(list);
    const [words] = cards.map((card) => card.querySelector('[slot=title]'));
    server.requests.length = 0;
    server.change(lost, own);
    press(list, 'retry');
    await waitUntil(() => titlesOf(list).length === 3);
    expect(server.requests).to.deep.equal([lost]);
    expect(titlesOf(list)[0]).to.equal('Practice c');
    expect(cardsOf(list).slice(1)).to.deep.equal(cards);
    expect(cards[0]?.querySelector('[slot=title]')).to.equal(words);
    await waitUntil(() => !part(list, 'error'));
    expect(sourcesOf(list)).to.deep.equal(['Source: Oslo kommune', 'Source: Council of Europe']);
  });

  it('says so again when it fails again', async () => {
    const lost = server.serve(failing);
    const list = await listFrom(server.serve(programme), lost);
    const alert = part(list, 'error')?.querySelector('[role=alert]');
    const errors = await errorsDuring(async () => {
      press(list, 'retry');
      await waitUntil(() => part(list, 'error')?.querySelector('[role=alert]') !== alert);
    });
    expect(errors).to.deep.equal([['http', lost]]);
    expect(titlesOf(list)).to.have.length(2);
  });

  it('shows it when another element has loaded it, and when the network is back', async () => {
    const unreached = () => Promise.reject(new TypeError('Failed to fetch'));
    for (const answer of [failing, unreached]) {
      const lost = server.serve(answer);
      const list = await listFrom(server.serve(programme), lost);
      expect(titlesOf(list)).to.have.length(2);
      server.change(lost, own);
      if (answer === unreached) dispatchEvent(new Event('online'));
      else await listFrom(lost);
      await waitUntil(() => titlesOf(list).length === 3);
    }
  });

  it('requests all feeds when it is reloaded', async () => {
    const addresses = [server.serve(programme), server.serve(own)];
    const list = await listFrom(...addresses);
    await list.reload();
    expect(server.requests).to.deep.equal([...addresses, ...addresses]);
  });

  it('forgets it when it gets other feeds', async () => {
    const list = await listFrom(server.serve(programme), server.serve(failing));
    list.src = server.serve(own);
    await waitUntil(() => titlesOf(list).join() === 'Practice c');
    await waitUntil(() => !part(list, 'error'));
  });

  it('says what an address that is not valid is', async () => {
    const list = await listFrom(server.serve(programme), 'javascript:alert(1)');
    expect(titlesOf(list)).to.have.length(2);
    expect(warnings.join()).to.include('javascript:alert(1)').and.include('not a valid');
  });
});

describe('a list whose feeds all fail', () => {
  it('shows its fallback and one error, with an event and a warning for each', async () => {
    const addresses = [server.serve(failing), server.serve(failing)];
    let list: PracticeList | undefined;
    const errors = await errorsDuring(async () => {
      list = await listOn(
        html`<practice-list src=${addresses.join(' ')}><p>Practices</p></practice-list>`,
      );
    });
    if (!list) throw new Error('There is no list.');
    expect(errors).to.deep.equal(addresses.map((address) => ['http', address]));
    expect(list.error?.code).to.equal('http');
    expect(list.querySelector('p')?.checkVisibility()).to.equal(true);
    expect(alertIn(list)).to.equal('The practices could not be loaded.');
    expect(list.shadowRoot?.querySelectorAll('[part=error]')).to.have.length(1);
    expect(warnings).to.have.length(2);
    server.change(addresses[0] ?? '', programme);
    press(list, 'retry');
    await waitUntil(() => list?.results);
    expect(titlesOf(list)).to.have.length(2);
    expect(alertIn(list)).to.equal('Some practices could not be loaded.');
  });
});

describe('a card of several feeds', () => {
  const cardFrom = (id: string, ...addresses: string[]): Promise<PracticeCard> =>
    fixture<PracticeCard>(
      html`<practice-card src=${addresses.join(' ')} practice-id=${id}></practice-card>`,
    );

  it('shows its practice with the source that it is from', async () => {
    const card = await cardFrom('c', server.serve(programme), server.serve(own));
    await waitUntil(() => card.querySelector('[slot=title]'));
    expect(sourcesOf(card)).to.deep.equal(['Source: Oslo kommune']);
  });

  it('has no error if only the feeds of others fail, and one if its own may have', async () => {
    const addresses = [server.serve(programme), server.serve(failing)];
    const [here, elsewhere] = [
      await cardFrom('a', ...addresses),
      await cardFrom('x', ...addresses),
    ];
    await waitUntil(() => here.querySelector('[slot=title]') && part(elsewhere, 'error'));
    expect(part(here, 'error')).to.equal(null);
    expect(alertIn(elsewhere)).to.equal('The practices could not be loaded.');
    expect(warnings.filter((each) => each.includes('practice-id'))).to.deep.equal([]);
  });
});

describe('a list of large feeds', () => {
  it('reads as many practices of each as of one feed alone', async () => {
    const list = await listFrom(
      server.serve(feedOf(many(5_001))),
      server.serve(
        feedOf(many(5_001).map((each) => ({ ...each, id: `own-${String(each['id'])}` }))),
      ),
    );
    expect(list.results?.total).to.equal(10_000);
  });
});
