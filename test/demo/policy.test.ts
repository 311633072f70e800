import { expect } from '@open-wc/testing';
import { policyOf } from '../../demo/builder/policy.js';
import { parseFeed } from '../../src/index.js';
import { feedOf, item } from '../fixtures/feed.js';
import { feedUrl, optionsWith, scriptUrl } from './builder.js';

const hashes = new Map([['locales-1a2b3c4d/pt.js', 'sha384-portuguese']]);

describe('the content security policy for a snippet', () => {
  it('allows the folder of the script and the feed, and nothing else', async () => {
    expect(await policyOf(optionsWith({}), hashes)).to.deep.equal([
      `script-src ${new URL('.', scriptUrl).href}`,
      'connect-src https://city.example/practices.json',
    ]);
  });

  it('allows the import map and the style sheet by their hashes', async () => {
    const options = optionsWith({ lang: 'pt', ownColours: true, way: 'div' });
    const [script, , style] = await policyOf(options, hashes);
    expect(script).to.match(/^script-src https:\/\/city\.example\/embed\/ 'sha256-\S{43}='$/);
    expect(style).to.match(/^style-src 'sha256-\S{43}='$/);
  });

  it('allows each of several feeds, once', async () => {
    const src = 'https://a.example/a.json?x https://b.example/b.json https://a.example/a.json?y';
    const [, connect] = await policyOf(optionsWith({ src, map: true }), hashes);
    expect(connect).to.equal('connect-src https://a.example/a.json https://b.example/b.json');
  });

  it('allows images of the feed’s own host, where the elements show them', async () => {
    const images = ['/a.jpg', '/b.jpg?b', 'https://elsewhere.example/c.jpg'];
    const feed = parseFeed(feedOf(images.map((image, at) => item(`${at}`, { image }))), {
      url: feedUrl,
    });
    const allowed = async (changes: Parameters<typeof optionsWith>[0]): Promise<string[]> =>
      (await policyOf(optionsWith(changes), hashes, feed)).filter((line) => line.startsWith('img'));
    expect(await allowed({})).to.deep.equal(['img-src https://city.example']);
    expect(await allowed({ layout: 'compact' })).to.deep.equal([]);
    expect(await allowed({ way: 'iframe' })).to.deep.equal([]);
  });

  it('cannot be extended by a malicious address', async () => {
    const src = 'https://city.example/a;script-src *,b?c#d';
    const [, connect] = await policyOf(optionsWith({ src: new URL(src).href }), hashes);
    expect(connect).to.equal('connect-src https://city.example/a%3Bscript-src%20*%2Cb');
  });

  it('allows only a frame, or nothing for plain HTML', async () => {
    expect(await policyOf(optionsWith({ way: 'iframe' }), hashes)).to.deep.equal([
      'frame-src https://city.example/embed/frame.html',
    ]);
    expect(await policyOf(optionsWith({ way: 'static' }), hashes)).to.deep.equal([]);
  });
});
