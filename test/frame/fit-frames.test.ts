import { expect, fixture, html } from '@open-wc/testing';
import { fitFrames, frameMessage } from '../../src/frame/fit-frames.js';

const page = new URL('../../src/frame/frame.html', import.meta.url).href;

/** A frame that runs no scripts. */
function frameWith(src: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.sandbox.add('allow-same-origin');
  frame.style.height = '100px';
  frame.src = src;
  return frame;
}

/** As if the page in the frame had sent its height. */
function send(frame: HTMLIFrameElement, data: unknown = frameMessage({ height: 321 })): void {
  dispatchEvent(new MessageEvent('message', { data, source: frame.contentWindow }));
}

describe('the height of a frame', () => {
  before(fitFrames);

  for (const [what, address] of [
    ['an absolute address', `${page}?src=/f.json`],
    ['an address without parameters', page],
    ['an address with a fragment', `${page}#top`],
    ['an address with both', `${page}?src=/f.json#top`],
  ] as const)
    it(`fits with ${what}`, async () => {
      const frame = frameWith(address);
      (await fixture(html`<div></div>`)).append(frame);
      send(frame);
      expect(frame.style.height).to.equal('321px');
    });

  it('fits with an address in the folder of the page’s <base>', async () => {
    const base = document.createElement('base');
    base.href = page;
    document.head.append(base);
    const frames = ['frame.html?src=/f.json', './frame.html', '../frame/frame.html?a'].map(
      frameWith,
    );
    (await fixture(html`<div></div>`)).append(...frames);
    for (const frame of frames) send(frame);
    expect(frames.map((frame) => frame.style.height)).to.eql(['321px', '321px', '321px']);
    base.remove();
  });

  it('fits inside shadow roots', async () => {
    const outer = await fixture(html`<div><span></span></div>`);
    const root = outer.attachShadow({ mode: 'open' });
    root.append(document.createElement('p'));
    const inner = root.querySelector('p')?.attachShadow({ mode: 'open' });
    const frames = [frameWith(page), frameWith(`${page}?b`)];
    if (frames[0]) root.append(frames[0]);
    if (frames[1]) inner?.append(frames[1]);
    for (const frame of frames) send(frame);
    expect(frames.map((frame) => frame.style.height)).to.eql(['321px', '321px']);
  });

  it('is not changed for other pages, other frames and other messages', async () => {
    const others = [
      'about:blank',
      `about:blank#/frame.html`,
      `${page.replace('frame.html', 'frame.json')}?x=/frame.html`,
    ];
    const frames = [...others, page].map(frameWith);
    (await fixture(html`<div></div>`)).append(...frames);
    for (const frame of frames.slice(0, 3)) send(frame);
    const ours = frames[3];
    if (ours) {
      for (const data of [null, 'practice-frame', {}, { type: 'other', height: 321 }])
        send(ours, data);
      for (const height of [-1, 0, NaN, Infinity, 1e9]) send(ours, frameMessage({ height }));
    }
    expect(frames.map((frame) => frame.style.height)).to.eql(Array(4).fill('100px'));
  });
});
