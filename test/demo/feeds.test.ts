import { expect } from '@open-wc/testing';
import { loadFeeds } from '../../demo/builder/feeds.js';
import { optionsWith } from './builder.js';

const sample = new URL('../../data/practices.json', import.meta.url).href;
const own = new URL('../../demo/own-practices.json', import.meta.url).href;
const missing = new URL('../../data/no-such-feed.json', import.meta.url).href;

describe('the feeds of the builder', () => {
  it('are merged, with the practices of the first one first', async () => {
    const { feed, parts, lost, doubts } = await loadFeeds(optionsWith({ src: `${own} ${sample}` }));
    const [first, second] = parts.map((part) => part.feed.practices);
    expect(parts.map(({ name }) => name)).to.deep.equal([own, sample]);
    expect(feed?.practices.length).to.equal((first?.length ?? NaN) + (second?.length ?? NaN));
    expect(feed?.practices[0]?.id).to.equal(first?.[0]?.id);
    expect([lost, doubts]).to.deep.equal([[], []]);
  });

  it('are shown without the one that fails, which is named with the reason', async () => {
    const { feed, lost } = await loadFeeds(optionsWith({ src: `${missing} ${own}` }));
    expect(feed?.practices.length).to.be.greaterThan(0);
    expect(lost.map(({ address }) => address)).to.deep.equal([missing]);
    expect(lost[0]?.why).to.include('404');
  });

  it('say what to do where addresses are separated by commas', async () => {
    const { feed, lost } = await loadFeeds(optionsWith({ src: `${missing},${own}` }));
    expect(feed).to.equal(undefined);
    expect(lost[0]?.why).to.match(/Separate addresses by spaces\.$/);
  });
});
