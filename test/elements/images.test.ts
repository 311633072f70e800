import { expect, html, oneEvent } from '@open-wc/testing';
import { waitUntil } from '../fixtures/wait.js';
import type { PracticeList } from '../../src/index.js';
import { cardsOf, listOn } from '../fixtures/elements.js';
import { feedOf, item } from '../fixtures/feed.js';
import { faultsOf } from '../fixtures/faults.js';
import '../../src/define.js';

const house = new URL('../visual/house.svg', import.meta.url).href;
const foreignHost = 'https://images.example/house.jpg';

const feed = feedOf([
  item('own', { image: house, _practice: { image_alt: 'A yellow house' } }),
  item('foreign', { image: foreignHost }),
  item('plain'),
]);

function imagesOf(list: PracticeList): (HTMLImageElement | null)[] {
  return cardsOf(list).map((card) => card.querySelector('img'));
}

function addresses(list: PracticeList): (string | undefined)[] {
  return imagesOf(list).map((image) => image?.src);
}

describe('images', () => {
  it('are those of the feed’s own host, unless the page says otherwise', async () => {
    const list = await listOn(html`<practice-list .feed=${feed} sort="feed"></practice-list>`);
    expect(addresses(list)).to.eql([house, undefined, undefined]);
    list.images = 'none';
    await list.updateComplete;
    await Promise.all(cardsOf(list).map((card) => card.updateComplete));
    expect(addresses(list)).to.eql([undefined, undefined, undefined]);
  });

  it('come from any host where the page asks for them', async () => {
    const list = await listOn(
      html`<practice-list .feed=${feed} sort="feed" images="all"></practice-list>`,
    );
    expect(addresses(list)).to.eql([house, foreignHost, undefined]);
  });

  it('stand before the title, with their text, lazy, and tell their host nothing of the page', async () => {
    const list = await listOn(html`<practice-list .feed=${feed} ids="own"></practice-list>`);
    const [image] = imagesOf(list);
    expect(image?.nextElementSibling?.slot).to.equal('title');
    expect(image?.alt).to.equal('A yellow house');
    expect(image?.loading).to.equal('lazy');
    expect(image?.decoding).to.equal('async');
    expect(image?.referrerPolicy).to.equal('no-referrer');
    expect(await faultsOf(list)).to.eql([]);
  });

  it('are decoration where the feed has no text for them', async () => {
    const silent = feedOf([item('own', { image: house })]);
    const list = await listOn(html`<practice-list .feed=${silent}></practice-list>`);
    expect(imagesOf(list)[0]?.getAttribute('alt')).to.equal('');
    expect(await faultsOf(list)).to.eql([]);
  });

  it('move nothing when they come', async () => {
    const list = await listOn(html`<practice-list .feed=${feed} ids="own"></practice-list>`);
    const [card] = cardsOf(list);
    const [image] = imagesOf(list);
    const before = card?.offsetHeight;
    expect(image?.offsetHeight).to.be.greaterThan(100);
    if (image && !image.complete) await oneEvent(image, 'load');
    expect(image?.naturalWidth).to.be.greaterThan(0);
    expect(card?.offsetHeight).to.equal(before);
  });

  it('go where they cannot be had, and the card is as one without', async () => {
    const broken = feedOf([item('a', { image: new URL('none.png', house).href }), item('b')]);
    const list = await listOn(html`<practice-list .feed=${broken} sort="feed"></practice-list>`);
    await waitUntil(() => !imagesOf(list)[0]);
    const [a, b] = cardsOf(list);
    expect(a?.offsetHeight).to.equal(b?.offsetHeight);
  });

  it('are not asked for in compact rows', async () => {
    const seen = (place: string): unknown => feedOf([item(place, { image: `${house}?${place}` })]);
    const rows = await listOn(
      html`<practice-list .feed=${seen('rows')} layout="compact"></practice-list>`,
    );
    const grid = await listOn(html`<practice-list .feed=${seen('grid')}></practice-list>`);
    // By the time a later image is there, an earlier one would be.
    await waitUntil(() => imagesOf(grid)[0]?.naturalWidth);
    expect(imagesOf(rows)[0]?.naturalWidth).to.equal(0);
    expect(imagesOf(rows)[0]?.offsetHeight).to.equal(0);
  });
});
