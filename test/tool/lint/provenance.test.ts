import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openPage } from '../../../src/feed/feed.js';
import { dayOf, lintProvenance } from '../../../src/tool/lint/provenance.js';

const hintsOn = (date: string, today: string) =>
  [
    ...lintProvenance(
      openPage({ items: [], _practices: { source: {} } }),
      { name: 'Oslo', date },
      today,
    ),
  ].map(({ message }) => message);

describe('the date of a source', () => {
  it('may be a year old, and no older', () => {
    assert.deepEqual(hintsOn('2025-03-01', '2026-03-01'), []);
    assert.match(hintsOn('2025-02-28', '2026-03-01')[0] ?? '', /more than a year ago/);
  });

  it('may be today, and no later', () => {
    assert.deepEqual(hintsOn('2026-03-01', '2026-03-01'), []);
    assert.match(hintsOn('2026-03-02', '2026-03-01')[0] ?? '', /in the future/);
  });

  it('is compared well on February 29', () => {
    assert.deepEqual(hintsOn('2027-03-01', '2028-02-29'), []);
    assert.match(hintsOn('2027-02-28', '2028-02-29')[0] ?? '', /more than a year ago/);
    assert.deepEqual(hintsOn('2028-02-29', '2029-02-28'), []);
  });

  it('is compared with the day by the clock of the machine', () => {
    assert.equal(dayOf(new Date(2026, 0, 2, 23, 59)), '2026-01-02');
    assert.equal(dayOf(new Date(2026, 10, 12, 0, 1)), '2026-11-12');
  });
});
