import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { checkContrast } from '../../src/doctor/checks/contrast.js';
import { type Colour, contrast, readable, readColour } from '../../src/doctor/colour.js';
import { ownElements } from '../../src/doctor/elements.js';
import { groundOf } from '../../src/doctor/ground.js';
import type { Finding } from '../../src/doctor/finding.js';
import { waitUntil } from '../fixtures/wait.js';
import { listOn } from '../fixtures/elements.js';

const feed = { items: [{ id: 'a', title: 'A', summary: 'B', city: 'Oslo', country: 'NO' }] };

describe('the contrast of text', () => {
  async function probe(): Promise<HTMLElement> {
    return fixture<HTMLElement>(html`<span></span>`);
  }

  it('is computed as WCAG says', () => {
    const grey: Colour = [0x76 / 255, 0x76 / 255, 0x76 / 255, 1];
    expect(contrast([1, 1, 1, 1], [0, 0, 0, 1])).to.equal(21);
    expect(contrast(grey, [1, 1, 1, 1])).to.be.closeTo(4.54, 0.01);
    expect(readable([1, 1, 1, 1], [0, 0, 0, 1], 4.5)).to.equal('#ffffff');
    expect(
      contrast(read(readable([0.8, 0.8, 0.8, 1], [1, 1, 1, 1], 4.5)), [1, 1, 1, 1]),
    ).to.be.at.least(4.5);
  });

  it('reads colours in every notation that the browser has computed', async () => {
    const element = await probe();
    expect(readColour('rgba(255, 0, 0, 0.5)', element)).to.deep.equal([1, 0, 0, 0.5]);
    const [red = 0, green = 1] = readColour('oklch(0.628 0.2577 29.23)', element) ?? [];
    expect(red).to.be.closeTo(1, 0.02);
    expect(green).to.be.closeTo(0, 0.02);
  });

  for (const style of [
    'background-image: linear-gradient(red, red)',
    'opacity: 0.5',
    'filter: invert(1)',
    'position: absolute',
  ])
    it(`is not judged where nobody can be sure: ${style}`, async () => {
      const outer = await fixture<HTMLElement>(html`<div><p>Text</p></div>`);
      outer.style.cssText = style;
      const text = outer.querySelector('p');
      expect(text && groundOf(text, await probe())).to.equal(undefined);
    });

  it('mixes grounds that are not opaque', async () => {
    const outer = await fixture<HTMLElement>(html`<div><p>Text</p></div>`);
    outer.style.background = '#fff';
    const text = outer.querySelector('p');
    if (text) text.style.background = 'rgb(0 0 0 / 50%)';
    const [red = 0] = (text && groundOf(text, await probe())) ?? [];
    expect(red).to.be.closeTo(0.5, 0.01);
  });

  it('of a card in pale grey is wrong, and right with the remedy', async () => {
    const list = await listOn(
      html`<div id="pale"><practice-list .feed=${feed}></practice-list></div>`,
    );
    const pale = document.querySelector<HTMLElement>('#pale');
    pale?.style.setProperty('background', '#fff');
    pale?.style.setProperty('color', '#111');
    list.style.setProperty('--practice-muted', '#bbb');
    await list.updateComplete;
    const [wrong] = checkContrast(ownElements(), await probe());
    expect(wrong?.verdict).to.equal('wrong');
    expect(wrong?.title).to.match(/^Places/);
    const [, colour = ''] = /--practice-muted: (#\w+)/.exec(wrong?.remedy?.code ?? '') ?? [];
    list.style.setProperty('--practice-muted', colour);
    const after = checkContrast(ownElements(), await probe());
    expect(after.map(({ verdict }) => verdict)).to.deep.equal(['right']);
  });

  it('is that of the colour that letters are filled with', async () => {
    await page('.fill practice-list * { -webkit-text-fill-color: #ddd; }', 'fill');
    const found = await judged();
    expect(found.every(({ verdict }) => verdict === 'wrong')).to.equal(true);
    // Another colour would change nothing.
    expect(found[0]?.remedy).to.equal(undefined);
  });

  for (const [name, css] of [
    [
      'a pseudo-element',
      '.behind::before { content: ""; position: absolute; inset: 0; background: #222; }',
    ],
    ['a neighbour', '.behind > i { position: absolute; inset: 0; background: #222; }'],
  ] as const)
    it(`is not judged in front of ${name}`, async () => {
      await page(
        `.behind { position: relative; } .behind > practice-list { position: relative; } ${css}`,
        'behind',
      );
      expect((await judged()).map(({ verdict }) => verdict)).to.deep.equal(['unsure']);
    });

  for (const [name, css, style] of [
    ['a rule with an id', '#main a { color: #aaa; }', ''],
    ['a style attribute', '', '--practice-muted: #ccc'],
    ['a rule with a class', '.page practice-list { --practice-muted: #ccc; }', ''],
    ['a colour that changes slowly', '.page a { color: #aaa; transition: color 9s; }', ''],
    ['a search', 'practice-search { color: #ccc; }', ''],
  ] as const)
    it(`is mended by the remedy, word for word, against ${name}`, async () => {
      await page(css, 'page', style, name === 'a search');
      const found = await judged();
      expect(found.map(({ verdict }) => verdict)).to.include('wrong');
      const remedies = found.map(({ remedy }) => remedy?.code ?? 'none').join('\n');
      const sheet = document.createElement('style');
      sheet.textContent = remedies;
      document.querySelector('#main')?.append(sheet);
      for (const animation of document.getAnimations()) animation.finish();
      expect((await judged()).map(({ verdict }) => verdict)).to.deep.equal(['right']);
    });

  it('is measured on more cards than the first', async () => {
    await page('.page practice-card:nth-of-type(2) a { color: #ccc; }', 'page');
    expect((await judged())[0]?.title).to.equal('Titles that are links are hard to read');
  });

  const two = {
    items: ['a', 'b'].map((id) => ({
      ...feed.items[0],
      id,
      title: id,
      url: `https://a.example/${id}`,
    })),
  };

  /** A white page with a list, and perhaps a search. */
  async function page(css: string, name: string, style = '', hasSearch = false): Promise<void> {
    await listOn(
      html`<div id="main" class=${name}>
        <style>
          #main {
            background: #fff;
            color: #111;
          }
          ${css}
        </style>
        <i></i>
        ${hasSearch ? html`<practice-search></practice-search>` : ''}
        <practice-list .feed=${two}></practice-list>
      </div>`,
    );
    const [property = '', value = ''] = style.split(': ');
    document.querySelector<HTMLElement>('#main practice-list')?.style.setProperty(property, value);
    const search = document.querySelector('#main practice-search');
    if (search)
      await waitUntil(
        () => search.shadowRoot?.querySelector('[part="count"]')?.textContent,
        'no form',
      );
  }

  async function judged(): Promise<readonly Finding[]> {
    return checkContrast(ownElements(), await probe());
  }
});

function read(hex: string): Colour {
  const [red = 0, green = 0, blue = 0] = (hex.match(/[\da-f]{2}/g) ?? []).map(
    (each) => Number.parseInt(each, 16) / 255,
  );
  return [red, green, blue, 1];
}
