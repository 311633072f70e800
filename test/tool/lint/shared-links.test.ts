import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkText, feed } from '../check-text.js';

const list = 'https://www.coe.int/good-practice';

/** The hints on shared addresses in a feed of practices with these addresses. */
async function hintsOn(...urls: readonly (string | undefined)[]): Promise<string[]> {
  const { items, ...rest } = feed();
  const practices = urls.map((url, n) => ({ ...items[0], id: `${n}`, title: `Meals ${n}`, url }));
  const found = await checkText(JSON.stringify({ ...rest, items: practices }));
  return found
    .filter(({ code }) => code === 'shared-link')
    .map(({ origin, message }) => `${origin.path}: ${message}`);
}

describe('the check of shared addresses', () => {
  it('says once how many practices have an address, and what follows from it', async () => {
    const [hint = '', ...more] = await hintsOn(
      undefined,
      list,
      list,
      'https://www.coe.int/3',
      list,
    );
    assert.deepEqual(more, []);
    assert.match(
      hint,
      /^items\[1\]\.url: 3 practices have the same address, "https:\/\/www\.coe\.int\/good-practice"\./,
    );
    assert.match(hint, /not links/);
  });

  it('hints at two, however the address is spelt, as the cards do', async () => {
    assert.equal((await hintsOn(list, `${list}/`)).length, 1);
    assert.deepEqual(await hintsOn(list, `${list}#meals`), []);
  });

  it('hints at each address', async () => {
    const other = 'https://www.coe.int/more';
    assert.equal((await hintsOn(list, other, list, other)).length, 2);
  });
});
