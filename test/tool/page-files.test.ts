import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pageFiles } from '../../src/tool/pages.js';

describe('the names of the pages of a feed', () => {
  for (const [first, second] of [
    ['practices.json', 'practices-2.json'],
    ['a.b/practices', 'a.b/practices-2'],
    ['https://city.example/practices.json?v=1.0', 'https://city.example/practices-2.json?v=1.0'],
    ['https://city.example/', 'https://city.example/-2'],
  ] as const)
    it(`have the number before the ending: ${second}`, () => {
      assert.deepEqual(pageFiles(first, 2), [first, second]);
    });

  for (const first of [
    'https://city.example',
    'HTTPS://city.example?a=b.c',
    'http://city.example:8080#a.b',
    'https://user@city.example',
  ])
    it(`stay on the host of an address without a path: ${first}`, () => {
      const [same, second = ''] = pageFiles(first, 2);
      assert.equal(same, first);
      assert.equal(new URL(second).origin, new URL(first).origin);
    });
});
