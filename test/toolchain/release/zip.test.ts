import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { unzipSync } from 'fflate';
import { zip } from '../../../scripts/release/zip.js';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('the ZIP file of a release', () => {
  it('has the same bytes for the same files, in any order and time zone', () => {
    const files: [string, Uint8Array][] = [
      ['x/b.js', bytes('b'.repeat(1000))],
      ['x/a.js', bytes('a')],
      ['x/é.txt', bytes('é')],
    ];
    const one = zip(new Map(files));
    const { env } = process;
    const zone = env['TZ'];
    env['TZ'] = 'Pacific/Auckland';
    const other = zip(new Map([...files].reverse()));
    if (zone === undefined) delete env['TZ'];
    else env['TZ'] = zone;
    assert.deepEqual(other, one);
    assert.deepEqual(Object.keys(unzipSync(one)), ['x/a.js', 'x/b.js', 'x/é.txt']);
    assert.deepEqual(unzipSync(one)['x/b.js'], files[0]?.[1]);
  });

  it('has other bytes for another file', () => {
    assert.notDeepEqual(zip(new Map([['a', bytes('1')]])), zip(new Map([['a', bytes('2')]])));
  });
});
