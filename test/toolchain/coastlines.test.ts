import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { coastlines as written } from '../../scripts/coastlines.js';
import { europe, world } from '../../src/elements/map/frames.js';
import { coastlines } from '../../src/elements/map/generated/coastlines.js';

const path = 'src/elements/map/generated/coastlines.ts';

/** The points of a path of relative steps. */
function pointsOf(drawn: string): (readonly [number, number])[] {
  const points: (readonly [number, number])[] = [];
  let start: readonly [number, number] = [0, 0];
  for (const ring of drawn.split('z').filter(Boolean)) {
    assert.match(ring, /^m-?\d+[ -]\d+l(-?\d+[ -]?\d* ?)+$/);
    const numbers = (ring.match(/-?\d+/g) ?? []).map(Number);
    let [x, y] = start;
    for (let at = 0; at < numbers.length; at += 2) {
      x += numbers[at] ?? NaN;
      y += numbers[at + 1] ?? NaN;
      if (at === 0) start = [x, y];
      points.push([x, y]);
    }
  }
  return points;
}

describe('The coastlines of maps', () => {
  it('are what the script writes', async () => {
    assert.equal(readFileSync(path, 'utf8'), await written(), 'Run npm run build:map.');
  });

  for (const frame of [europe, world]) {
    it(`stay within the picture called ${frame.name}, in whole units`, () => {
      for (const [x, y] of pointsOf(coastlines[frame.name])) {
        assert.ok(x >= -2 && x <= frame.width + 2, `x ${x}`);
        assert.ok(y >= -2 && y <= frame.height + 2, `y ${y}`);
      }
    });
  }

  it('take at most 7 kB', () => {
    const size = Object.values(coastlines).reduce((sum, each) => sum + gzipSync(each).length, 0);
    assert.ok(size <= 7000, `${size} bytes`);
  });
});
