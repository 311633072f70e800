import { expect } from '@open-wc/testing';
import { allowedFeeds, isAllowed } from '../../src/frame/allowed-feeds.js';

describe('the feeds that a frame page may show', () => {
  const allows = (entry: unknown, feed: string): boolean =>
    isAllowed(new URL(feed), allowedFeeds({ feeds: [entry] }));

  it('are single addresses', () => {
    expect(allows('https://a.example/f.json', 'https://a.example/f.json')).to.equal(true);
    expect(allows('https://a.example/f.json', 'https://a.example/f.json?page=2')).to.equal(true);
    expect(allows('https://a.example/f.json', 'https://a.example/f.json.html')).to.equal(false);
    expect(allows('https://a.example/f.json', 'https://b.example/f.json')).to.equal(false);
    expect(allows('https://a.example/f.json', 'http://a.example/f.json')).to.equal(false);
  });

  it('are whole folders, by a slash at the end', () => {
    expect(allows('https://a.example/data/', 'https://a.example/data/f.json')).to.equal(true);
    expect(allows('https://a.example', 'https://a.example/f.json')).to.equal(true);
    expect(allows('https://a.example/data', 'https://a.example/data/f.json')).to.equal(false);
    expect(allows('https://a.example/data/', 'https://a.example/data/../f.json')).to.equal(false);
  });

  it('are not those of a host whose name goes on, or stands before an @', () => {
    expect(allows('https://a.example', 'https://a.example.evil/f.json')).to.equal(false);
    expect(allows('https://a.example', 'https://a.example@evil.example/')).to.equal(false);
  });

  it('are none where the configuration is not one', () => {
    for (const config of [undefined, null, 1, 'x', [], {}, { feeds: 'https://a.example' }])
      expect(allowedFeeds(config)).to.deep.equal([]);
    expect(allowedFeeds({ feeds: [1, null, '*', 'javascript:1', ''] })).to.deep.equal([]);
  });
});
