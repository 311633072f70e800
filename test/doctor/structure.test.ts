import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/define.js';
import { absent } from '../../src/doctor/checks/absent.js';
import { checkElements } from '../../src/doctor/checks/elements.js';
import { checkFallback } from '../../src/doctor/checks/fallback.js';
import { checkFeeds } from '../../src/doctor/checks/feed.js';
import { checkFrames } from '../../src/doctor/checks/frames.js';
import { checkQuotes } from '../../src/doctor/checks/quotes.js';
import { checkUnclosed } from '../../src/doctor/checks/unclosed.js';
import { ownElements } from '../../src/doctor/elements.js';
import { Feeds } from '../../src/doctor/feeds.js';
import { type Finding } from '../../src/doctor/finding.js';
import { withAllCorrections } from '../../src/doctor/markup.js';

/** Puts the HTML of a page into the test's page, and upgrades its divs as the embed build does. */
async function pageOf(source: string): Promise<HTMLElement> {
  const holder = await fixture<HTMLElement>(html`<div></div>`);
  const parsed = new DOMParser().parseFromString(source, 'text/html').body;
  holder.append(...[...parsed.childNodes].map((each) => document.importNode(each, true)));
  for (const name of ['list', 'search'])
    for (const div of holder.querySelectorAll(`div[data-practice-${name}]`)) {
      const element = document.createElement(`practice-${name}`);
      element.append(...div.childNodes);
      div.append(element);
    }
  return holder;
}

const named = (found: readonly Finding[]): readonly string[] =>
  found.map(({ verdict, title }) => `${verdict}: ${title}`);

describe('an address in another attribute', () => {
  const feed = 'https://a.example/practices.json';
  for (const [source, code] of [
    [
      `<div data-practice-list data-sorce="${feed}">`,
      `<div data-practice-list data-src="${feed}">`,
    ],
    [`<div data-practice-list src="${feed}">`, `<div data-practice-list data-src="${feed}">`],
    [`<practice-list data-src="${feed}">`, `<practice-list src="${feed}">`],
    [`<practice-list feed="${feed}">`, `<practice-list src="${feed}">`],
    [
      '<div data-practice-list data-id="7">',
      '<div data-practice-list data-id="7" data-src="https://practices.example/practices.json">',
    ],
  ] as const)
    it(`is kept: ${source}`, async () => {
      await pageOf(source);
      const [found] = await checkFeeds(ownElements(), new Feeds());
      expect(found?.verdict).to.equal('wrong');
      expect(found?.remedy?.code).to.equal(code);
    });
});

describe('an element without an end tag', () => {
  const rest = '<h2>Contact</h2><p>Rest</p><footer>Foot</footer>';
  for (const [source, expected] of [
    [
      '<practice-list src="a" /><practice-search></practice-search>',
      ['wrong: An element has no end tag'],
    ],
    [
      '<practice-search/><practice-list src="a"></practice-list>',
      ['wrong: An element has no end tag'],
    ],
    [`<practice-list src="a" />${rest}`, ['unsure: Has an element no end tag?']],
    ['<practice-list src="a"><h2>Practices</h2><a href="b">B</a></practice-list>', []],
    [`<practice-list src="a"><nav>${'<a>B</a>'.repeat(20)}</nav></practice-list><p>C</p>`, []],
    [
      `<practice-list src="a">${`<practice-card><h3 slot="title">A</h3></practice-card>`.repeat(9)}</practice-list>`,
      [],
    ],
    ['<practice-search></practice-search><practice-list src="a">b</practice-list>', []],
  ] as const)
    it(`is told from others: ${source.slice(0, 80)}`, async () => {
      await pageOf(source);
      expect(named(checkUnclosed(ownElements()))).to.deep.equal(expected);
    });
});

describe('a page without an element', () => {
  for (const [source, expected] of [
    ['<p>A</p>', 'wrong: There is no element on this page'],
    [
      '<p>A</p><template><practice-list></practice-list></template>',
      'unsure: The element is in a template',
    ],
    [
      '<iframe data-src="https://a.example/frame.html?src=b"></iframe>',
      'unsure: A frame is held back',
    ],
  ] as const)
    it(`may have a reason: ${source}`, async () => {
      await pageOf(source);
      expect(named([absent()])).to.deep.equal([expected]);
    });

  for (const snippet of [
    '<div data-practice-list data-src="a">',
    '<iframe title="A" src="https://a.example/frame.html?src=b">',
  ])
    it(`may show its snippet: ${snippet}`, async () => {
      const holder = await fixture<HTMLElement>(html`<p></p>`);
      holder.textContent = snippet;
      const [found] = await checkElements(ownElements());
      expect(found?.verdict).to.equal('wrong');
      expect(found?.title).to.equal('A snippet is shown as text');
    });
});

describe('quotation marks of a text', () => {
  it('are named as such, with the tag as it was meant', async () => {
    await pageOf('<practice-list src=“https://a.example/a.json” city=“Oslo”></practice-list>');
    const [found, ...others] = checkQuotes(ownElements());
    expect(others).to.deep.equal([]);
    expect(found?.remedy?.code).to.equal(
      '<practice-list src="https://a.example/a.json" city="Oslo">',
    );
  });

  it('that have torn a value are named without a tag', async () => {
    await pageOf('<practice-list src=“a.json” label=“Good Practices”></practice-list>');
    const [found] = checkQuotes(ownElements());
    expect(found?.verdict).to.equal('wrong');
    expect(found?.remedy).to.equal(undefined);
  });

  it('are not minded within a value', async () => {
    await pageOf('<practice-list label="The “best” practices’"></practice-list>');
    expect(checkQuotes(ownElements())).to.deep.equal([]);
  });
});

describe('a fallback', () => {
  for (const [content, expected] of [
    ['<img src="data:," alt="Practices">', 'right: There is a fallback'],
    ['<picture><img src="data:," alt="Practices"></picture>', 'right: There is a fallback'],
    ['<p><img src="data:," alt="Practices"></p>', 'right: There is a fallback'],
    ['<svg role="img" aria-label="Practices"></svg>', 'right: There is a fallback'],
    ['Practices', 'right: There is a fallback'],
    [' <p> </p>', 'wrong: A list has no fallback'],
  ] as const)
    it(`may be an image or a text: ${content}`, async () => {
      await pageOf(`<practice-list src="a">${content}</practice-list>`);
      expect(named(checkFallback(ownElements()))).to.deep.equal([expected]);
    });
});

describe('a frame', () => {
  const frame = (attributes: string): string =>
    `<iframe loading="lazy" style="position: absolute; top: 90000px" ${attributes}></iframe>`;
  const address = 'https://a.invalid/frame.html?src=b';

  for (const [source, expected] of [
    [frame(`title="A" src="${address}&amp;city=Oslo&amp;accent=red"`), []],
    [frame(`title="A" src="${address}&amp;map=true&amp;search=topic"`), []],
    [frame(`title="A" sandbox="allow-scripts" src="${address}"`), []],
    [frame(`src="${address}"`), ['wrong: A frame has no title']],
    [frame(`title="A" sandbox src="${address}"`), ['wrong: A frame may not run scripts']],
    [frame(`title="A" src="${address}&amp;contry=NO"`), ['wrong: contry is not a parameter']],
    [
      frame(`title="A" src="${address}&amp;utm_source=x"`),
      ['unsure: The parameter utm_source is not known'],
    ],
    // A list has it, but visitors see the address of the page around the frame.
    [
      frame(`title="A" src="${address}&amp;url-prefix=p-"`),
      ['unsure: The parameter url-prefix is not known'],
    ],
    [
      frame(`title="A" src="${address}&amp;url-prefx=p-"`),
      ['unsure: The parameter url-prefx is not known'],
    ],
    [frame(`title="A" src="${address}&amp;practice-doctor"`), []],
    // Visitors would see the doctor.
    [
      frame(`title="A" src="${address}&amp;practice=a"`),
      ['unsure: The parameter practice is not known'],
    ],
    [
      frame(`title="A" src="${address}&amp;practice-docter"`),
      ['unsure: The parameter practice-docter is not known'],
    ],
    // One begins with the other, and they are not alike.
    [frame(`title="A" src="${address}&amp;page=2"`), ['unsure: The parameter page is not known']],
  ] as const)
    it(`is examined from outside: ${source.slice(source.indexOf('px"'))}`, async () => {
      await pageOf(source);
      expect(named(await checkFrames(true))).to.deep.equal(expected);
    });

  it('has one corrected address', async () => {
    await pageOf(frame(`src="${address}&amp;amp;city=Oslo&amp;amp;lang=nb"`));
    const found = withAllCorrections(await checkFrames(true));
    expect(found).to.have.length(3);
    for (const { remedy } of found) {
      expect(remedy?.code).to.include(`src="${address}&amp;city=Oslo&amp;lang=nb"`);
      expect(remedy?.code).to.include('title="');
    }
  });
});
