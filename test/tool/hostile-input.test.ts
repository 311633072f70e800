import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { Asker } from './hostile/ask.js';
import { hostileInputs } from './hostile/inputs.js';

const asker = new Asker();
after(() => asker.end());

/** Every input with `npm test -- --all`, otherwise one of eight, from each file of inputs. */
const chosen = [...hostileInputs.keys()].filter((index) => process.env['ALL'] || index % 8 === 3);

/** A guard against what never ends. `npm run bench:hostile-tables` measures how long each takes. */
const patience = 60_000;

describe(`${chosen.length} hostile inputs`, () => {
  it('get a clear answer each, and leave no partial file', async () => {
    assert.ok(hostileInputs.length >= 500);
    const wrong: string[] = [];
    for (const index of chosen) {
      const { name, answers } = await asker.ask(index, patience);
      for (const answer of answers) {
        wrong.push(...answer.wrong.map((fault) => `${answer.command} ${name}: ${fault}`));
      }
    }
    assert.deepEqual(wrong, []);
  });
});
