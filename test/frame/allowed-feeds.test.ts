import { expect } from '@open-wc/testing';
import { allowedFeeds, isAllowed } from '../../src/frame/allowed-feeds.js';

describe('the feeds that a frame page may show', () => {
  const allows = (entry: unknown, feed: string): boolean =>
    isAllowed(
      new URL(feed),
      allowedFeeds({ feeds: [entry] }, () => undefined),
    );

  it('can be listed by address', () => {
    expect(allows('https://a.example/f.json', 'https://a.example/f.json')).to.equal(true);
    expect(allows('https://a.example/f.json', 'https://a.example/f.json?page=2')).to.equal(true);
    expect(allows('https://a.example/f.json', 'https://a.example/f.json.html')).to.equal(false);
    expect(allows('https://a.example/f.json', 'https://b.example/f.json')).to.equal(false);
    expect(allows('https://a.example/f.json', 'http://a.example/f.json')).to.equal(false);
  });

  it('can be listed by folder, with a slash at the end', () => {
    expect(allows('https://a.example/data/', 'https://a.example/data/f.json')).to.equal(true);
    expect(allows('https://a.example', 'https://a.example/f.json')).to.equal(true);
    expect(allows('https://a.example/data', 'https://a.example/data/f.json')).to.equal(false);
    expect(allows('https://a.example/data/', 'https://a.example/data/../f.json')).to.equal(false);
  });

  for (const path of [
    '..%2fuploads/f.json',
    '..%2Fuploads%2Ff.json',
    '%2e%2e%2fuploads/f.json',
    '%2E%2e/uploads/f.json',
    '..%252fuploads/f.json',
    '%252e%252e%252fuploads/f.json',
    '..%5cuploads/f.json',
    '..\\uploads/f.json',
    '..;/uploads/f.json',
    '..;x=1/uploads/f.json',
    '..%3b/uploads/f.json',
    '.. /uploads/f.json',
    '..%20./uploads/f.json',
    '.../uploads/f.json',
    '..%00/uploads/f.json',
    '..%c0%afuploads/f.json',
    '..%u002fuploads/f.json',
    '%ef%bc%8e%ef%bc%8e/uploads/f.json',
    '..%ef%bc%8fuploads/f.json',
    'a%2f..%2f..%2fuploads/f.json',
    '..\t%2fuploads/f.json',
  ])
    it(`are not outside a listed folder, by ${JSON.stringify(path)}`, () => {
      expect(allows('https://a.example/feeds/', `https://a.example/feeds/${path}`)).to.equal(false);
    });

  it('may be spelled with other escapes than in the list', () => {
    expect(allows('https://a.example/d%c3%a9/', 'https://a.example/dé/f.json')).to.equal(true);
    expect(allows('https://a.example/dé/', 'https://a.example/d%C3%A9/%7ef.json')).to.equal(true);
    expect(allows('https://a.example/a b/f.json', 'https://a.example/a%20b/f.json')).to.equal(true);
    expect(allows('https://a.example/f/', 'https://a.example/f/v1.2/a..b/.well/x.json')).to.equal(
      true,
    );
  });

  it('may have any path if exactly this address is listed', () => {
    const odd = 'https://a.example/api/a%2fb;v=1/f.json';
    expect(allows(odd, odd)).to.equal(true);
  });

  it('are not those of a host whose name merely starts like a listed one, or follows an @', () => {
    expect(allows('https://a.example', 'https://a.example.evil/f.json')).to.equal(false);
    expect(allows('https://a.example', 'https://a.example@evil.example/')).to.equal(false);
  });

  it('have the query that is listed, if one is', () => {
    const entry = 'https://a.example/convert?url=https://city.example/p.json';
    expect(allows(entry, entry)).to.equal(true);
    for (const query of ['', '?url=https://evil.example/p.json', '?url=x&y=1'])
      expect(allows(entry, `https://a.example/convert${query}`), query).to.equal(false);
    expect(allows('https://a.example/feeds/?key=1', 'https://a.example/feeds/f.json')).to.equal(
      false,
    );
  });

  it('are none if the configuration is invalid, and its webmaster is told what is', () => {
    const faults: string[] = [];
    const report = (fault: string): void => void faults.push(fault);
    for (const config of [undefined, null, 1, 'x', [], {}, { feeds: 'https://a.example' }]) {
      expect(allowedFeeds(config, report)).to.deep.equal([]);
      expect(faults.splice(0)).to.deep.equal([
        'It has no list of addresses. Write { "feeds": ["https://…"] }.',
      ]);
    }
    const some = [1, null, '*', 'javascript:1', '', 'www.city.example/p.json'];
    expect(allowedFeeds({ feeds: some }, report)).to.deep.equal([]);
    expect(faults).to.have.length(some.length);
    expect(faults.at(-1)).to.equal(
      '"www.city.example/p.json" is not a valid https: or http: address.',
    );
  });
});
