import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fileNames } from '../../../src/tool/site/file-names.js';

const safe = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const device = /^(?:con|prn|aux|nul|com\d|lpt\d|index)$/;

describe('names of files', () => {
  it('are short words in Latin letters', () => {
    const names = ['Donostia / San Sebastián', 'Запоріжжя', 'Θεσσαλονίκη', 'תל אביב'];
    assert.deepEqual(fileNames(names.map((name) => ({ name }))).slice(0, 2), [
      'donostia-san-sebastian',
      'zaporizhzhya',
    ]);
    for (const each of fileNames(names.map((name) => ({ name })))) assert.match(each, safe);
  });

  it('have the country where two cities have the same, whatever their order', () => {
    const gb = { name: 'Salisbury', within: 'GB' };
    const au = { name: 'Salisbury', within: 'AU' };
    const oslo = { name: 'Oslo', within: 'NO' };
    assert.deepEqual(fileNames([gb, oslo, au]), ['salisbury-gb', 'oslo', 'salisbury-au']);
    assert.deepEqual(fileNames([au, gb, oslo]), ['salisbury-au', 'salisbury-gb', 'oslo']);
  });

  it('are safe and distinct for hostile names', () => {
    const hostile = [
      '../x',
      '..\\x',
      '/etc/passwd',
      'C:\\x',
      'con',
      'CON',
      'Con.',
      'nul',
      'index',
      'Index',
      '',
      ' ',
      '.',
      '..',
      '🎉',
      '🎊',
      '京都',
      '大阪',
      'é',
      'e',
      'E',
      'a'.repeat(5000),
      'a'.repeat(5001),
      'Oslo NO',
      'oslo no',
      '\u0000',
      '%2e%2e',
      '<b>',
    ];
    const names = fileNames([
      ...hostile.map((name) => ({ name })),
      { name: 'Oslo', within: 'NO' },
      { name: 'oslo', within: 'NO' },
    ]);
    assert.equal(new Set(names).size, hostile.length + 2);
    for (const name of names) {
      assert.match(name, safe);
      assert.doesNotMatch(name, device);
      assert.ok(name.length <= 80, name);
    }
  });

  it('are safe and distinct for any names', () => {
    const named = fc.record({
      name: fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('Oslo', 'con', 'Oslo NO', '')),
      within: fc.constantFrom(undefined, 'NO', 'GB'),
    });
    fc.assert(
      fc.property(fc.array(named, { maxLength: 30 }), (all) => {
        const names = fileNames(all);
        assert.equal(new Set(names).size, all.length);
        assert.ok(names.every((name) => safe.test(name) && !device.test(name)));
      }),
    );
  });
});
