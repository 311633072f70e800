import { expect, html, oneEvent } from '@open-wc/testing';
import { waitUntil } from '../fixtures/wait.js';
import type { PracticeList } from '../../src/index.js';
import { cardsOf, listOn } from '../fixtures/elements.js';
import { feedOf, item } from '../fixtures/feed.js';
import { consoleWarnings } from '../fixtures/server.js';
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
  const warnings = consoleWarnings();

  it('are shown only from the feed’s own host, unless the page says otherwise', async () => {
    const list = await listOn(html`<practice-list .feed=${feed} sort="feed"></practice-list>`);
    expect(addresses(list)).to.eql([house, undefined, undefined]);
    list.images = 'none';
    await list.updateComplete;
    await Promise.all(cardsOf(list).map((card) => card.updateComplete));
    expect(addresses(list)).to.eql([undefined, undefined, undefined]);
  });

  it('are shown from any host if the page asks for it', async () => {
    const list = await listOn(
      html`<practice-list .feed=${feed} sort="feed" images="all"></practice-list>`,
    );
    expect(addresses(list)).to.eql([house, foreignHost, undefined]);
  });

  it('come before the title, with their text, load lazily, and send no referrer', async () => {
    const list = await listOn(html`<practice-list .feed=${feed} ids="own"></practice-list>`);
    const [image] = imagesOf(list);
    expect(image?.nextElementSibling?.slot).to.equal('title');
    expect(image?.alt).to.equal('A yellow house');
    expect(image?.loading).to.equal('lazy');
    expect(image?.decoding).to.equal('async');
    expect(image?.referrerPolicy).to.equal('no-referrer');
    expect(await faultsOf(list)).to.eql([]);
  });

  it('are requested without cookies where their host is not the page’s, and the console names the causes if one does not arrive', async () => {
    const url = 'http://127.0.0.1:1/house.jpg';
    const images = feedOf([item('a', { image: url }), item('b', { image: `${url}?b` })]);
    const list = await listOn(html`<practice-list .feed=${images} images="all"></practice-list>`);
    for (const image of imagesOf(list)) expect(image?.crossOrigin).to.equal('anonymous');
    cardsOf(list).forEach((card) => card.scrollIntoView());
    await waitUntil(() => imagesOf(list).every((image) => !image));
    // An image of an earlier test may fail only now.
    const ours = warnings.filter((warning) => warning.includes(url));
    expect(ours).to.have.length(1);
    expect(ours[0])
      .to.contain('It is missing')
      .and.contain('Content-Security-Policy of this page must allow "img-src http://127.0.0.1:1"')
      .and.contain('Access-Control-Allow-Origin: *');
  });

  it('are decorative if the feed has no text for them', async () => {
    const silent = feedOf([item('own', { image: house })]);
    const list = await listOn(html`<practice-list .feed=${silent}></practice-list>`);
    expect(imagesOf(list)[0]?.getAttribute('alt')).to.equal('');
    expect(await faultsOf(list)).to.eql([]);
  });

  it('do not move the page when they load', async () => {
    const list = await listOn(html`<practice-list .feed=${feed} ids="own"></practice-list>`);
    const [card] = cardsOf(list);
    const [image] = imagesOf(list);
    const before = card?.offsetHeight;
    expect(image?.offsetHeight).to.be.greaterThan(100);
    if (image && !image.complete) await oneEvent(image, 'load');
    expect(image?.naturalWidth).to.be.greaterThan(0);
    expect(card?.offsetHeight).to.equal(before);
  });

  it('are removed if they cannot be loaded, and the card looks like one without', async () => {
    const broken = feedOf([item('a', { image: new URL('none.png', house).href }), item('b')]);
    const list = await listOn(html`<practice-list .feed=${broken} sort="feed"></practice-list>`);
    await waitUntil(() => !imagesOf(list)[0]);
    const [a, b] = cardsOf(list);
    expect(a?.offsetHeight).to.equal(b?.offsetHeight);
  });

  it('are not loaded in compact rows', async () => {
    const seen = (place: string): unknown => feedOf([item(place, { image: `${house}?${place}` })]);
    const rows = await listOn(
      html`<practice-list .feed=${seen('rows')} layout="compact"></practice-list>`,
    );
    const grid = await listOn(html`<practice-list .feed=${seen('grid')}></practice-list>`);
    // The other image is requested later: once it is there, this one would be too.
    await waitUntil(() => imagesOf(grid)[0]?.naturalWidth);
    expect(imagesOf(rows)[0]?.naturalWidth).to.equal(0);
    expect(imagesOf(rows)[0]?.offsetHeight).to.equal(0);
  });
});
