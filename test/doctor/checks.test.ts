import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { checkFeeds } from '../../src/doctor/checks/feed.js';
import { checkHeadings } from '../../src/doctor/checks/headings.js';
import { checkImages } from '../../src/doctor/checks/images.js';
import { checkLanguages } from '../../src/doctor/checks/languages.js';
import { checkScript } from '../../src/doctor/checks/script.js';
import { checkValues } from '../../src/doctor/checks/values.js';
import { allElements, hostId, isHost, ownElements } from '../../src/doctor/elements.js';
import { Feeds } from '../../src/doctor/feeds.js';
import type { Finding } from '../../src/doctor/finding.js';
import { Panel } from '../../src/doctor/panel.js';
import { listOn, settled } from '../fixtures/elements.js';

const practice = { id: 'a', title: 'A', summary: 'B', city: 'Oslo', country: 'NO' };
const feed = { items: [practice] };

const named = (found: readonly Finding[]): readonly string[] =>
  found.map(({ verdict, title }) => `${verdict}: ${title}`);

describe('headings that the doctor examines', () => {
  for (const [source, expected] of [
    ['<h2>A</h2>', 'right: The headings are in order'],
    ['<h2>A</h2><div hidden><h4>Menu</h4></div>', 'wrong: The headings skip a level'],
    ['<h2>A</h2><h4 aria-hidden="true">Menu</h4>', 'wrong: The headings skip a level'],
  ] as const)
    it(`may be hidden: ${source}`, async () => {
      const level = source.includes('h4') ? 5 : 3;
      const holder = await fixture<HTMLElement>(html`<div></div>`);
      holder.innerHTML = source;
      const list = document.createElement('practice-list');
      list.setAttribute('heading-level', String(level));
      Object.assign(list, { feed });
      holder.append(list);
      await settled(list);
      const found = checkHeadings(ownElements());
      expect(named(found)).to.deep.equal([expected]);
      if (level === 5) expect(found[0]?.remedy?.code).to.equal('<practice-list heading-level="3">');
    });

  it('are not called right where the titles are above them', async () => {
    await listOn(
      html`<div>
        <h2>A</h2>
        <h3>B</h3>
        <practice-list .feed=${feed} heading-level="2"></practice-list>
      </div>`,
    );
    const [found] = checkHeadings(ownElements());
    expect(found?.verdict).to.equal('unsure');
    expect(found?.remedy?.code).to.equal('<practice-list>');
  });
});

describe('the language that the doctor examines', () => {
  for (const [attribute, code] of [
    ['norsk', '<section lang="nb">'],
    ['en_GB', '<section lang="en-GB">'],
  ] as const)
    it(`may be that of a part: ${attribute}`, async () => {
      await fixture(html`<section lang=${attribute}><practice-list></practice-list></section>`);
      const [found, ...others] = checkLanguages(ownElements(), true);
      expect(others).to.deep.equal([]);
      expect(found?.verdict).to.equal('wrong');
      if (attribute === 'en_GB') expect(found?.remedy?.code).to.equal(code);
    });

  it('does not mind a part in another language', async () => {
    await fixture(
      html`<section lang="fr"><practice-list lang="sr-Latn"></practice-list></section>`,
    );
    const found = checkLanguages(ownElements(), true);
    expect(found.some(({ title }) => title.includes('part'))).to.equal(false);
  });
});

describe('a feed that the doctor examines', () => {
  it('is not up to date if its day is in the future', async () => {
    const later = { ...feed, _practices: { source: { name: 'A', date: '2999-01-01' } } };
    const file = new Blob([JSON.stringify(later)], { type: 'application/json' });
    const real = globalThis.fetch;
    globalThis.fetch = () => Promise.resolve(new Response(file));
    try {
      await fixture(html`<practice-list src="/later.json"></practice-list>`);
      const found = await checkFeeds(ownElements(), new Feeds());
      expect(named(found)).to.include('wrong: The feed’s day is in the future');
    } finally {
      globalThis.fetch = real;
    }
  });
});

describe('addresses that the doctor examines', () => {
  const real = globalThis.fetch;
  afterEach(() => {
    globalThis.fetch = real;
  });

  for (const [src, corrected] of [
    ['/a.json, /b.json', '/a.json /b.json'],
    ['/a.json,/b.json', '/a.json /b.json'],
    ['/my feed.json', '/my%20feed.json'],
    ['https://a.invalid,https://b.invalid/b.json', 'https://a.invalid https://b.invalid/b.json'],
  ] as const)
    it(`have to be separated by spaces, and have none: ${src}`, async () => {
      globalThis.fetch = (input) =>
        Promise.resolve(
          /\/[ab]\.json$/.test(String(input)) && !String(input).includes(',')
            ? Response.json(feed)
            : new Response('', { status: 404 }),
        );
      for (const list of [
        html`<practice-list src=${src}></practice-list>`,
        html`<div data-practice-list data-src=${src}>
          <practice-list src=${src}></practice-list>
        </div>`,
      ]) {
        await fixture(html`<div>${list}</div>`);
        const wrong = (await checkFeeds(ownElements(), new Feeds())).filter(
          ({ verdict }) => verdict === 'wrong',
        );
        expect(wrong.map(({ check }) => check)).to.deep.equal(['feed-address']);
        expect(wrong[0]?.remedy?.code).to.include(`src="${corrected}"`);
      }
    });
});

describe('values of attributes that the doctor examines', () => {
  it('may be of any of several feeds', async () => {
    const real = globalThis.fetch;
    globalThis.fetch = (input) => {
      const isFirst = String(input).endsWith('one.json');
      const items = [isFirst ? practice : { ...practice, id: 'b', city: 'Bergen' }];
      return Promise.resolve(Response.json({ items }));
    };
    try {
      for (const [city, expected] of [
        ['Bergen, Oslo', ['right: The lists have practices']],
        ['Bergn', ['wrong: city: no practice has “Bergn”']],
      ] as const) {
        await listOn(html`<practice-list src="/one.json /two.json" city=${city}></practice-list>`);
        const found = await checkValues(ownElements(), new Feeds());
        expect(named(found)).to.deep.equal(expected);
        if (city === 'Bergn') expect(found[0]?.remedy?.code).to.include('city="Bergen"');
        for (const each of ownElements()) each.remove();
      }
    } finally {
      globalThis.fetch = real;
    }
  });
});

describe('an image that the doctor requests again', () => {
  it('is requested without cookies', async () => {
    const image = 'https://images.invalid/a.png';
    const list = await listOn(
      html`<practice-list
        images="all"
        .feed=${{ items: [{ ...practice, image }] }}
      ></practice-list>`,
    );
    for (const each of list.querySelectorAll('img')) each.remove();
    const [RealImage, realFetch] = [globalThis.Image, globalThis.fetch];
    const requests: (string | null)[] = [];
    globalThis.Image = class extends RealImage {
      override set src(address: string) {
        requests.push(this.crossOrigin);
        super.src = address;
      }
    };
    globalThis.fetch = (_, init) => {
      requests.push(init?.credentials ?? null);
      return init?.mode === 'no-cors'
        ? Promise.resolve(new Response())
        : Promise.reject(new TypeError());
    };
    try {
      const found = await checkImages(ownElements());
      expect(named(found)).to.deep.equal(['wrong: The server does not share its images']);
      expect(requests).to.deep.equal(['anonymous', 'omit', 'omit']);
    } finally {
      globalThis.Image = RealImage;
      globalThis.fetch = realFetch;
    }
  });
});

describe('scripts that the doctor examines', () => {
  it('may have addresses that are none', async () => {
    const holder = await fixture<HTMLElement>(html`<div></div>`);
    const script = document.createElement('script');
    script.src = 'http://[bad';
    holder.append(script);
    expect(named(checkScript([]))).to.have.length(1);
  });
});

describe('a script that has another name', () => {
  it('is named as it is', async () => {
    const holder = await fixture<HTMLElement>(html`<div></div>`);
    const script = document.createElement('script');
    // A type that does not run, so that nothing is requested.
    script.type = 'text/plain';
    script.src = 'https://a.example/ip/renamed.js';
    holder.append(script);
    const address = 'https://a.example/ip/doctor-12345678.js';
    const [found] = checkScript([{ version: '0', address }]);
    expect(found?.text).to.include('https://a.example/ip/renamed.js, once');
    script.remove();
    const [other] = checkScript([{ version: '0', address }]);
    expect(other?.text).to.include(
      'Another script of this page loads it, from https://a.example/ip/',
    );
  });
});

describe('the panel on a page with something of its id', () => {
  it('opens, and is told from it', async () => {
    const holder = await fixture<HTMLElement>(html`<div><h2 id=${hostId}>Doctor</h2></div>`);
    const panel = new Panel(() => Promise.resolve([]));
    const [other] = holder.children;
    expect(other && isHost(other)).to.equal(false);
    expect(isHost(panel.host)).to.equal(true);
    expect([...allElements()].some(({ id }) => id === 'title')).to.equal(false);
    panel.close();
  });
});
