import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { Asker } from './hostile/ask.js';
import { hostileInputs } from './hostile/inputs.js';

const asker = new Asker();
after(() => asker.end());

/** One of six inputs, from each file of inputs. `npm run bench:hostile-tables` has all. */
const chosen = [...hostileInputs.keys()].filter((index) => index % 6 === 2);

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
