import { expect, fixture, html } from '@open-wc/testing';
import { mapFile } from '../../../src/elements/later-files.js';
import type { PracticeList, PracticeMap } from '../../../src/index.js';
import { part, settled } from '../../fixtures/elements.js';
import { buttonsOf, city, mapOf, mapOn, mappedFeed, practice } from '../../fixtures/map.js';
import { consoleWarnings } from '../../fixtures/server.js';
import '../../../src/define.js';

/** A feed with cities whose distance to the next is a degree. */
function feedWith(count: number, country: string, latitude: number, longitude: number) {
  const names = Array.from({ length: count }, (_, index) => `City ${index}`);
  return mappedFeed(
    names.map((name) => practice(name, country, [name])),
    names.map((name, index) => city(name, country, latitude + index, longitude)),
  );
}

const european = feedWith(12, 'NO', 48, 10);
const distant = feedWith(12, 'CA', 30, -100);

const pictureOf = (map: PracticeMap) => part(map, 'picture');

/** A map whose list has no feed yet. */
async function waiting(width: string): Promise<{ map: PracticeMap; list: PracticeList }> {
  const page = await fixture<HTMLElement>(
    html`<div .style=${`inline-size: ${width}`}>
      <practice-map></practice-map>
      <practice-list></practice-list>
    </div>`,
  );
  const [map, list] = [page.querySelector('practice-map'), page.querySelector('practice-list')];
  if (!map || !list) throw new Error('no map or no list');
  await mapFile.load();
  await map.updateComplete;
  return { map, list };
}

describe('the room of a map', () => {
  consoleWarnings();

  for (const [kind, feed] of Object.entries({ european, distant })) {
    for (const width of ['20em', '28em', '50em', '80em']) {
      it(`is kept until there are results, and with them: ${kind} cities, ${width} wide`, async () => {
        const { map, list } = await waiting(width);
        const { height } = map.getBoundingClientRect();
        expect(height).to.be.greaterThan(300);
        expect(pictureOf(map) === null).to.equal(true);
        list.feed = feed;
        await settled(list);
        await mapOf(map);
        expect(buttonsOf(map).length).to.equal(12);
        expect(map.getBoundingClientRect().height).to.equal(height);
      });
    }
  }

  for (const count of [1, 3, 8]) {
    for (const [kind, feed] of [
      ['European', feedWith(count, 'NO', 48, 10)],
      ['distant', feedWith(count, 'CA', 30, -100)],
    ] as const) {
      it(`is kept on phones, where all would move up, with cities that are ${kind}: ${count}`, async () => {
        const { map, list } = await waiting('20em');
        const { height } = map.getBoundingClientRect();
        list.feed = feed;
        await settled(list);
        await mapOf(map);
        expect(buttonsOf(map).length).to.equal(count);
        expect(map.getBoundingClientRect().height).to.equal(height);
      });
    }
  }

  it('is as wide for a picture of the world as its text allows', async () => {
    const { map } = await mapOn(distant, {}, '80em');
    expect(pictureOf(map)?.getBoundingClientRect().width).to.equal(640);
    expect(pictureOf(map)?.getBoundingClientRect().height).to.be.closeTo(276, 1);
    const { map: narrow } = await mapOn(distant, {}, '20em');
    expect(pictureOf(narrow)?.getBoundingClientRect().width).to.equal(320);
  });

  it('is given up when the list leaves the page', async () => {
    const { map, list } = await mapOn(european);
    list.remove();
    await map.updateComplete;
    expect(map.getBoundingClientRect().height).to.equal(0);
    expect(buttonsOf(map).length).to.equal(0);
    map.after(list);
    await mapOf(map);
    await settled(list);
    expect(buttonsOf(map).length).to.equal(0);
  });

  it('is not taken without a list, or by a list without practices', async () => {
    const page = await fixture<HTMLElement>(
      html`<div><practice-map for="nothing"></practice-map></div>`,
    );
    const alone = await mapOf(page.querySelector('practice-map') as PracticeMap);
    expect(alone.getBoundingClientRect().height).to.equal(0);
    const { map: empty } = await mapOn(mappedFeed([]));
    expect(empty.getBoundingClientRect().height).to.equal(0);
  });

  it('is not taken by a list whose feed failed', async () => {
    const { map } = await mapOn('no feed');
    expect(map.list?.error === undefined).to.equal(false);
    await map.updateComplete;
    expect(map.getBoundingClientRect().height).to.equal(0);
  });

  it('has no picture if no place is on one', async () => {
    const { map } = await mapOn(mappedFeed([practice('a', 'ES', ['Catalonia'])]));
    expect(pictureOf(map) === null).to.equal(true);
    expect(part(map, 'hint')?.hidden).to.equal(true);
    expect(buttonsOf(map).length).to.equal(1);
  });

  it('ends where the page ends, and its hint begins where the buttons begin', async () => {
    for (const direction of ['ltr', 'rtl']) {
      const { map } = await mapOn(european, {}, '20em');
      if (map.parentElement) map.parentElement.dir = direction;
      const { left, right } = map.getBoundingClientRect();
      const hint = part(map, 'hint')?.getBoundingClientRect();
      const area = part(map, 'places')?.getBoundingClientRect();
      expect([area?.left, area?.right]).to.deep.equal([left, right]);
      const edge = direction === 'ltr' ? 'left' : 'right';
      expect(buttonsOf(map)[0]?.getBoundingClientRect().left).to.be.at.least(left);
      expect(hint?.[edge]).to.equal(area?.[edge]);
    }
  });
});
