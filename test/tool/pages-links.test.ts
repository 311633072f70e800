import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { LinkChecker, LinkState } from 'linkinator';
import { folder } from './folder.js';
import { run } from './run.js';

describe('the pages of intercultural-practices pages', () => {
  it('have no dead link among themselves, and all can be reached from the index', async () => {
    const site = join(folder, 'site');
    const { code, error } = await run('pages', 'data/practices.json', '--out', site);
    assert.equal(code, 0, error);
    const { links } = await new LinkChecker().check({
      path: site,
      recurse: true,
      // Addresses of other sites are not ours to test.
      linksToSkip: async (url) => !/^http:\/\/localhost:\d+\//.test(url),
    });
    const broken = links.filter(({ state }) => state === LinkState.BROKEN).map(({ url }) => url);
    assert.deepEqual(broken, []);
    const reached = links.filter(({ state }) => state === LinkState.OK).map(({ url }) => url);
    // Pages, feeds, RSS, the index (also as the start) and the style sheet.
    assert.ok(new Set(reached).size >= 102 * 3 + 2, String(reached.length));
  });
});
