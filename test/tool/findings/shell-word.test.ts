import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { shellFile, shellOption, shellWord } from '../../../src/tool/findings/shell-word.js';

const words = [
  'a.csv',
  'a b',
  '$HOME',
  '`id`',
  "it's $5",
  'C:\\own tables\\x',
  'a\\\\b c',
  'end\\',
];

describe('a word in a printed command', () => {
  it('is what a shell reads', { skip: process.platform === 'win32' }, () => {
    const command = `printf '%s\\n' ${words.map(shellWord).join(' ')}`;
    const read = execFileSync('/bin/sh', ['-c', command], { encoding: 'utf8' });
    assert.deepEqual(read.trimEnd().split('\n'), words);
  });

  it('has quotes only where it needs them, and those of Windows around its paths', () => {
    assert.equal(shellWord('cities/Århus.csv'), 'cities/Århus.csv');
    assert.equal(shellWord('C:\\own tables\\x.csv'), '"C:\\own tables\\x.csv"');
    assert.equal(shellWord('\\\\server\\my tables'), '"\\\\server\\my tables"');
  });

  it('is no option', () => {
    assert.equal(shellOption('--title', '- A'), '--title="- A"');
    assert.equal(shellOption('--title', 'A'), '--title A');
    assert.equal(shellFile('-x.csv'), './-x.csv');
  });
});
