import assert from 'node:assert/strict';
import { it } from 'node:test';
import { soak } from './soak.js';

it('adding, searching, filtering, changing the language and removing 300 times leaves nothing behind', async () => {
  const { before, after } = await soak(100, 300, undefined, 300);
  const found = JSON.stringify({ before, after });
  assert.ok(after.nodes <= before.nodes, found);
  assert.ok(after.listeners <= before.listeners, found);
  assert.ok(after.heap <= before.heap * 1.05, found);
});
