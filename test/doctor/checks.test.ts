import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { checkFeeds } from '../../src/doctor/checks/feed.js';
import { checkHeadings } from '../../src/doctor/checks/headings.js';
import { checkImages } from '../../src/doctor/checks/images.js';
import { checkLanguages } from '../../src/doctor/checks/languages.js';
import { checkScript } from '../../src/doctor/checks/script.js';
import { checkValues } from '../../src/doctor/checks/values.js';
import { allElements, hostId, isHost, ownElements } from '../../src/doctor/elements.js';
import { Feeds } from '../../src/doctor/feeds.js';
import type { Finding } from '../../src/doctor/finding.js';
import { withAllCorrections } from '../../src/doctor/markup.js';
import { Panel } from '../../src/doctor/panel.js';
import { openPage, parsePages } from '../../src/feed/feed.js';
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

describe('addresses of which some are not valid', () => {
  const real = globalThis.fetch;
  before(() => {
    globalThis.fetch = (input) =>
      Promise.resolve(
        String(input).includes(',/')
          ? new Response('', { status: 404 })
          : Response.json({ ...feed, _practices: { source: { name: 'A', date: '2026-11-12' } } }),
      );
  });
  after(() => {
    globalThis.fetch = real;
  });

  const example = 'https://practices.example/practices.json';
  for (const [src, findings, corrected] of [
    ['/a.json htps://b/f.json', ['wrong: An address in src is not valid'], `/a.json ${example}`],
    [
      'htps://b/f.json /a.json javascript:0',
      ['wrong: An address in src is not valid'],
      `${example} /a.json ${example}`,
    ],
    // Commas belong to an address that can be read.
    [
      '/a,b.json htps://b/f.json',
      ['wrong: An address in src is not valid'],
      `/a,b.json ${example}`,
    ],
    ['htps://b/f.json', ['wrong: A list has no feed'], example],
    ['htps://b/f.json http://[c', ['wrong: A list has no feed'], `${example} ${example}`],
    [
      '/a.json,/b.json htps://b/f.json',
      [
        'wrong: An address in src is not valid',
        'wrong: The addresses in src are not read as meant',
      ],
      `/a.json /b.json ${example}`,
    ],
  ] as const)
    it(`are named, and nothing else is replaced: ${src}`, async () => {
      for (const list of [
        html`<practice-list src=${src}></practice-list>`,
        html`<div data-practice-list data-src=${src}>
          <practice-list src=${src}></practice-list>
        </div>`,
      ]) {
        await fixture(html`<div>${list}</div>`);
        const found = withAllCorrections(await checkFeeds(ownElements(), new Feeds()));
        const wrong = found.filter(({ verdict }) => verdict === 'wrong');
        const titles = named(wrong).map((title) => title.replace('data-src', 'src'));
        expect(titles).to.deep.equal(findings);
        for (const { remedy } of wrong) expect(remedy?.code).to.include(`src="${corrected}"`);
        expect(wrong[0]?.text).to.include('“htps://b/f.json”').and.not.include('/a');
        for (const each of ownElements()) each.remove();
      }
    });

  it('are corrected too if a script has set them', async () => {
    await fixture(html`<practice-list .src=${'/a.json,/b.json'}></practice-list>`);
    const found = await checkFeeds(ownElements(), new Feeds());
    expect(found[0]?.remedy?.code).to.equal('<practice-list src="/a.json /b.json">');
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

describe('places in free words that the doctor examines', () => {
  // The page and the doctor read a normalised feed without liberal reading.
  const file = {
    _practices: { normalised: 1, cities: [{ name: 'Oslo', country: 'NO' }, 'Lviv'] },
    items: [practice, { ...practice, id: 'b', city: 'Lviv', country: 'UA' }],
  };
  const withoutFile = new (class extends Feeds {
    override liberalReading(): Promise<undefined> {
      return Promise.resolve(undefined);
    }
  })();
  const real = globalThis.fetch;
  before(() => {
    globalThis.fetch = () => Promise.resolve(Response.json(file));
  });
  after(() => {
    globalThis.fetch = real;
  });

  for (const [name, value] of [
    ['country', 'Norway'],
    ['country', 'Norwegen, UA'],
    ['city', 'Oslo, Norway'],
    ['city', 'Oslo (Norvège), Lviv'],
  ] as const)
    it(`are understood as the list does: ${name}="${value}"`, async () => {
      const places = { [name]: value };
      const list = await listOn(
        html`<practice-list
          src="/normalised.json"
          country=${ifDefined(places['country'])}
          city=${ifDefined(places['city'])}
        ></practice-list>`,
      );
      expect(list.results?.everything.total).to.be.greaterThan(0);
      const found = await checkValues(ownElements(), new Feeds());
      expect(named(found)).to.deep.equal(['right: The lists have practices']);
      const [unsure, ...others] = await checkValues(ownElements(), withoutFile);
      expect(others).to.deep.equal([]);
      expect(unsure?.verdict).to.equal('unsure');
      expect(unsure?.text).to.include('could not be loaded');
    });

  it('are certainly wrong if liberal reading does not know them either', async () => {
    await listOn(html`<practice-list src="/normalised.json" country="Norwayland"></practice-list>`);
    const found = await checkValues(ownElements(), new Feeds());
    expect(named(found)).to.deep.equal(['wrong: country: no practice has “Norwayland”']);
  });

  it('do not make other values doubtful', async () => {
    await listOn(html`<practice-list src="/normalised.json" ids="aa"></practice-list>`);
    const found = await checkValues(ownElements(), withoutFile);
    expect(named(found)).to.deep.equal(['wrong: ids: no practice has “aa”']);
  });
});

describe('a card with a feed that the doctor examines', () => {
  const real = globalThis.fetch;
  before(() => {
    globalThis.fetch = () =>
      Promise.resolve(Response.json({ items: [practice, { ...practice, id: 'b' }] }));
  });
  after(() => {
    globalThis.fetch = real;
  });
  const src = '/card.json';
  const [parsed] = parsePages([openPage(feed, document.baseURI)]).practices;
  const missing = 'wrong: A card does not say which practice it shows';

  for (const [title, card, expected, code] of [
    [
      'needs an id',
      html`<practice-card src=${src}><a href="/">Practices</a></practice-card>`,
      [missing],
      `<practice-card src="${src}" practice-id="a">`,
    ],
    [
      'needs an id that is not empty',
      html`<practice-card src=${src} practice-id=" "></practice-card>`,
      [missing],
      `<practice-card practice-id="a" src="${src}">`,
    ],
    [
      'may have the id in another attribute',
      html`<practice-card src=${src} id="b"></practice-card>`,
      [missing],
      `<practice-card id="b" src="${src}" practice-id="b">`,
    ],
    [
      'may be in a div',
      html`<div data-practice-card data-src=${src}>
        <practice-card src=${src}></practice-card>
      </div>`,
      [missing],
      `<div data-practice-card data-src="${src}" data-practice-id="a">`,
    ],
    ['may have one', html`<practice-card src=${src} practice-id="b"></practice-card>`, []],
    [
      'may get one from a script',
      html`<practice-card src=${src} .practiceId=${'b'}></practice-card>`,
      [],
    ],
    [
      'may get a practice from a script',
      html`<practice-card src=${src} .practice=${parsed}></practice-card>`,
      [],
    ],
    [
      'may have its words in the page',
      html`<practice-card src=${src}><h3 slot="title">A</h3></practice-card>`,
      [],
    ],
    // Reported as an attribute.
    ['may have it mistyped', html`<practice-card src=${src} practiceid="b"></practice-card>`, []],
    ['may have no feed', html`<practice-card></practice-card>`, []],
  ] as const)
    it(title, async () => {
      await fixture(html`<div>${card}</div>`);
      const found = await checkValues(ownElements(), new Feeds());
      expect(named(found.filter(({ verdict }) => verdict !== 'right'))).to.deep.equal(expected);
      expect(found.find(({ remedy }) => remedy)?.remedy?.code).to.equal(code);
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
