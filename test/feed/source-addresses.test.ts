import { expect } from '@open-wc/testing';
import { addressMistake } from '../../src/feed/source-addresses.js';

const base = 'https://city.example/';

/** What the attribute should be, by the first of its addresses that shows a mistake. */
function correctedOf(src: string): string | undefined {
  for (const part of src.trim().split(/\s+/)) {
    const found = addressMistake(src, URL.parse(part, base)?.href ?? part);
    if (found) return found.corrected;
  }
  return undefined;
}

describe('a likely mistake in addresses', () => {
  for (const [src, corrected] of [
    ['a.json,b.json', 'a.json b.json'],
    ['a.json, b.json', 'a.json b.json'],
    ['a.json;b.json', 'a.json b.json'],
    ['a.json,', 'a.json'],
    ['a.json , b.json', 'a.json b.json'],
    ['https://a.example/x,https://b.example/y', 'https://a.example/x https://b.example/y'],
    ['/feeds/a,/feeds/b', '/feeds/a /feeds/b'],
    ['/a.json,feeds/b.json?v=2', '/a.json feeds/b.json?v=2'],
    ['/my feed.json', '/my%20feed.json'],
    ['/my new feed.json /b.json', '/my%20new%20feed.json /b.json'],
    ['/my folder/feed.json', '/my%20folder/feed.json'],
  ] as const)
    it(`is found: ${src}`, () => {
      expect(correctedOf(src)).to.equal(corrected);
    });

  for (const src of [
    'a.json b.json',
    '/a.json',
    '/api/practices /own.json',
    '/api/practices https://b.example/feed',
    '/feed?ids=1,2;3',
    '/feeds/Oslo,Bergen',
    '/api other',
  ])
    it(`is not seen in ${src}`, () => {
      expect(correctedOf(src)).to.equal(undefined);
    });

  it('is not looked for in texts of any length, which would freeze the page', () => {
    const src = (length: number): string => 'a.json,'.repeat(length / 7);
    expect(addressMistake(src(700), `${base}${src(700)}`)).to.not.equal(undefined);
    expect(addressMistake(src(70_000), `${base}${src(70_000)}`)).to.equal(undefined);
  });
});
