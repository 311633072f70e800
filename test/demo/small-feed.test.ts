import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { weightNote, weightOf } from '../../demo/builder/small-feed.js';
import type { Options } from '../../demo/builder/options.js';
import { loadFeed } from '../../src/index.js';
import { optionsWith } from './builder.js';

const src = new URL('../../data/practices.json', import.meta.url).href;
const feed = await loadFeed(src);
const weigh = (changes: Partial<Options>): ReturnType<typeof weightOf> =>
  weightOf(feed, optionsWith({ src, ...changes }));

/** Bytes of the feed, compressed. */
async function compressed(): Promise<number> {
  const { body } = await fetch(src);
  const stream = body?.pipeThrough(new CompressionStream('gzip'));
  return (await new Response(stream).arrayBuffer()).byteLength;
}

describe('the hint at small feeds', () => {
  it('has the measured size of the feed, and what one city needs of it', async () => {
    const weight = await weigh({ city: 'Lisboa', topic: 'roma' });
    expect(weight?.city).to.equal('Lisbon');
    expect(weight?.loaded).to.deep.equal({
      practices: feed.practices.length,
      bytes: await compressed(),
    });
    expect(weight?.needed.practices).to.equal(3);
    expect(weight?.needed.bytes).to.be.within(400, 3000);
  });

  it('is not given where it would not help', async () => {
    expect(await weigh({})).to.equal(undefined);
    expect(await weigh({ city: 'Oslo, Lisbon' })).to.equal(undefined);
    expect(await weigh({ city: 'Atlantis' })).to.equal(undefined);
    expect(await weigh({ city: 'Oslo', show: 'card' })).to.equal(undefined);
    expect(await weigh({ city: 'Oslo', way: 'static' })).to.equal(undefined);
    const practices = feed.practices.filter(({ cities }) => cities.includes('Oslo'));
    const small = { ...feed, practices };
    expect(await weightOf(small, optionsWith({ src, city: 'Oslo' }))).to.equal(undefined);
  });

  it('is not given if the feed cannot be measured', async () => {
    const missing = new URL('nothing.json', src).href;
    expect(await weigh({ city: 'Oslo', src: missing })).to.equal(undefined);
  });

  it('says how to make one, of one feed or of several', () => {
    const weight = {
      city: 'Oslo',
      loaded: { practices: 153, bytes: 41_130 },
      needed: { practices: 5, bytes: 1_480 },
    };
    const place = document.createElement('div');
    render(weightNote(weight, optionsWith({ src: 'https://a.example/a.json' })), place);
    const text = place.textContent?.replace(/\s+/g, ' ');
    expect(text).to.include('Your page loads 153 practices, 41.1 kB compressed.');
    expect(text).to.include('Oslo needs only 5 practices, 1.5 kB.');
    expect(place.querySelector('pre')?.textContent).to.equal(
      'npx intercultural-practices pages https://a.example/a.json --out site',
    );
    const src2 = 'https://a.example/a.json https://b.example/b.json';
    render(weightNote(weight, optionsWith({ src: src2 })), place);
    expect(place.querySelector('pre')?.textContent?.split('\n')).to.deep.equal([
      'npx intercultural-practices build https://a.example/a.json https://b.example/b.json --out practices.json',
      'npx intercultural-practices pages practices.json --out site',
    ]);
  });
});
