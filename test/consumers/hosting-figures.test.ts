import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { hostingFigures, writtenFigures } from '../../scripts/hosting-figures.mjs';

const sizes = ['brotli', 'gzip', 'plain'] as const;

describe('docs/hosting.md', () => {
  it('has the sizes of the build, to a tenth: npm run hosting-figures writes them', () => {
    const figures = hostingFigures();
    const written = writtenFigures();
    assert.deepEqual(
      written.map(({ what }) => what),
      figures.map(({ what }) => what),
    );
    for (const [index, { what, ...built }] of figures.entries())
      for (const size of sizes) {
        const said = written[index]?.[size] ?? NaN;
        assert.ok(
          Math.abs(said - built[size]) <= built[size] / 10,
          `${what}, ${size}: ${built[size]}`,
        );
      }
  });

  it('says what ten million first views are', () => {
    const first = hostingFigures().at(-1)?.brotli ?? NaN;
    // kB × 10 million = TB × 100
    assert.match(
      readFileSync('docs/hosting.md', 'utf8'),
      new RegExp(`${(first / 100).toFixed(1)} TB`),
    );
  });
});
