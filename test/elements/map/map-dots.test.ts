import { expect } from '@open-wc/testing';
import type { PracticeMap } from '../../../src/index.js';
import { part } from '../../fixtures/elements.js';
import {
  buttonOf,
  city,
  dotOf,
  dotsOf,
  mapOf,
  mapOn,
  mappedFeed,
  practice,
} from '../../fixtures/map.js';
import { consoleWarnings } from '../../fixtures/server.js';
import '../../../src/define.js';

const feed = mappedFeed([
  practice('a', 'NO', ['Oslo']),
  practice('b', 'PT', ['Lisbon']),
  practice('c', 'PT', ['Oeiras']),
  practice('d', 'CA', ['Montréal']),
]);

const many = Array.from({ length: 60 }, (_, index) => `City ${String(index).padStart(2, '0')}`);
const crowded = mappedFeed(
  many.map((name) => practice(name, 'NO', [name])),
  many.map((name, index) =>
    city(name, 'NO', 40 + (index % 10) * 3, -5 + Math.floor(index / 10) * 8),
  ),
);

function enter(element: Element): void {
  element.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
}

function click(element: Element): void {
  element.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
}

/** How the ring around a dot is drawn. */
function ringOf(map: PracticeMap, place: string): CSSStyleDeclaration {
  const ring = dotOf(map, place).querySelector('.ring');
  if (!ring) throw new Error('no ring');
  return getComputedStyle(ring);
}

describe('the dots of a map', () => {
  consoleWarnings();

  it('tell whether all of their places are chosen, or some', async () => {
    const { map } = await mapOn(feed, { query: { cities: ['Lisbon'] } });
    expect(ringOf(map, 'Oslo').display).to.equal('none');
    expect(ringOf(map, 'Lisbon').display).to.equal('inline');
    expect(ringOf(map, 'Lisbon').strokeDasharray).not.to.equal('none');
    click(buttonOf(map, 'Oeiras'));
    await mapOf(map);
    expect(ringOf(map, 'Lisbon').strokeDasharray).to.equal('none');
  });

  it('are as large for a single practice wherever no place has several', async () => {
    const { map } = await mapOn(feed, { country: 'NO' });
    const radius = Number(part(map, 'mark')?.querySelector('.dot')?.getAttribute('r'));
    expect(radius * (544 / 600)).to.be.within(7, 9);
  });

  it('are inside the picture, with their rings, however narrow it is', async () => {
    const far = mappedFeed(
      [practice('a', 'IS', ['Far']), practice('b', 'NO', ['North'])],
      [city('Far', 'IS', 65.5, -24), city('North', 'NO', 71, 25)],
    );
    const { map } = await mapOn(far, {}, '200px');
    const picture = part(map, 'picture')?.getBoundingClientRect();
    for (const { element } of dotsOf(map)) {
      element.classList.add('lit');
      const { left, top } = element.querySelector('.ring')?.getBoundingClientRect() ?? {};
      expect(left).to.be.at.least(picture?.left ?? NaN);
      expect(top).to.be.at.least(picture?.top ?? NaN);
    }
  });

  it('are of one named picture, even if there are two', async () => {
    const { map } = await mapOn(feed);
    const pictures = [...(map.shadowRoot?.querySelectorAll('svg') ?? [])];
    expect(pictures.map((each) => [each.role, each.ariaLabel, each.ariaHidden])).to.deep.equal([
      ['img', 'Map of the cities', null],
      [null, null, 'true'],
    ]);
  });

  it('show the button of the one that is pressed, and the page does not scroll', async () => {
    const { map } = await mapOn(crowded, {}, '20em');
    const area = part(map, 'places');
    const dot = dotOf(map, many.at(-1) ?? '');
    const [first = ''] = dot.querySelector('title')?.textContent.split(', ') ?? [];
    const under = (): number =>
      buttonOf(map, first).getBoundingClientRect().bottom -
      (area?.getBoundingClientRect().bottom ?? NaN);
    enter(dot);
    expect(under()).to.be.greaterThan(0);
    const { scrollY } = window;
    click(dot);
    expect(under()).to.be.at.most(1);
    expect(window.scrollY).to.equal(scrollY);
  });

  it('light up without an update of the map', async () => {
    const { map } = await mapOn(feed);
    enter(dotOf(map, 'Oslo'));
    expect(map.isUpdatePending).to.equal(false);
    expect(buttonOf(map, 'Oslo').classList.contains('lit')).to.equal(true);
  });

  it('are still lit after an update', async () => {
    const { map, list } = await mapOn(feed);
    enter(dotOf(map, 'Lisbon'));
    list.query = { cities: ['Lisbon', 'Oeiras'] };
    await mapOf(map);
    expect(dotOf(map, 'Lisbon').getAttribute('class')).to.equal('mark chosen lit');
    expect(buttonOf(map, 'Oslo').classList.contains('lit')).to.equal(false);
  });
});
