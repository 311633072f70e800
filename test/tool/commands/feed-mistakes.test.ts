import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { folder, write } from '../folder.js';
import { run } from '../run.js';

const feed = (name: string, latitudes: readonly unknown[]) =>
  write(
    name,
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Practices',
      items: [{ id: 'a', title: 'Meals', content_text: 'Meals for all.', language: 'en' }],
      _practices: {
        cities: latitudes.map((latitude, index) => ({
          ...{ name: `City ${index}`, country: 'NO', longitude: 10.75 },
          latitude,
        })),
      },
    }),
  );
const wrong = feed('wrong.json', [999, '59.9', null]);
const right = feed('right.json', [59.9]);

mkdirSync(join(folder, 'right'));

describe('the mistakes of a feed', () => {
  for (const [command, ...rest] of [
    ['render'],
    ['pages', '--out', join(folder, 'site')],
    ['table', '--out', join(folder, 'table.csv'), '--cities', join(folder, 'cities.csv')],
    ['translations', '--language', 'fr', '--out', join(folder, 'french.csv')],
  ] as const)
    it(`are not left out by ${command} without a word`, async () => {
      const { error } = await run(command, wrong, ...rest);
      assert.match(
        error,
        new RegExp(
          `intercultural-practices ${command}: The feed has mistakes\\. .* check .*wrong\\.json`,
        ),
      );
      const out = rest.map((each) => each.replace(folder, join(folder, 'right')));
      const good = await run(command, right, ...out);
      assert.notEqual(good.code, 2, good.error);
      assert.doesNotMatch(good.error, /mistakes/);
    });

  it('are said in French too', async () => {
    const { error } = await run('render', wrong, '--messages', 'fr');
    assert.match(error, /render: Le flux a des erreurs/);
  });
});
