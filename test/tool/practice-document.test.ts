import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dateTime } from '../../src/tool/practice-document.js';

describe('a date of a feed', () => {
  it('has a time and a zone, and without one it is in UTC', () => {
    const dates: [string, string][] = [
      ['2024-02-01', '2024-02-01T00:00:00Z'],
      ['2024-02-01T10:00:00+01:00', '2024-02-01T10:00:00+01:00'],
      ['2024-02-01T10:00:00Z', '2024-02-01T10:00:00Z'],
      ['2024-02-01 10:00:00Z', '2024-02-01T10:00:00Z'],
      ['2024-02-01 15:18:03', '2024-02-01T15:18:03.000Z'],
      ['2024-02-01T15:18', '2024-02-01T15:18:00.000Z'],
    ];
    for (const [given, expected] of dates) assert.equal(dateTime(given), expected);
  });
});
