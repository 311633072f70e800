import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nearestName } from '../../src/tool/commands/options.js';
import { run } from './run.js';

describe('mistyped arguments', () => {
  const mistakes: [string, string[], RegExp][] = [
    [
      'an option with two letters swapped',
      ['build', 'a.csv', '--langauge', 'en'],
      /: There is no option "--langauge"\. Did you mean --language\?\n$/,
    ],
    [
      'an option with its value',
      ['build', 'a.csv', '--titel=Feed'],
      /: There is no option "--titel"\. Did you mean --title\?\n$/,
    ],
    [
      'the beginning of an option',
      ['build', 'a.csv', '--lang', 'en'],
      /: There is no option "--lang"\. Did you mean --language\?\n$/,
    ],
    [
      'a longer name of an option',
      ['render', 'a.json', '--language', 'en'],
      /: There is no option "--language"\. Did you mean --lang\?\n$/,
    ],
    [
      'one hyphen',
      ['build', 'a.csv', '-out', 'a.json'],
      /: There is no option "-out"\. Did you mean --out\?\n$/,
    ],
    [
      'the dash of a word processor',
      ['build', 'a.csv', '—out', 'a.json'],
      /: There is no option "—out"\. Did you mean --out\?\n$/,
    ],
    [
      'a country for a language',
      ['build', 'a.csv', '--language', 'cz'],
      /: --language takes a language tag such as "nb" or "sr-Latn", not "cz"\.\n$/,
    ],
    [
      'an option like no other',
      ['check', 'a.csv', '--colour'],
      /: There is no option "--colour"\. --help lists the options\.\n$/,
    ],
    [
      'a name of every object',
      ['check', 'a.csv', '--constructor'],
      /: There is no option "--constructor"\./,
    ],
    [
      'no value at the end',
      ['build', 'a.csv', '--out'],
      /: The option --out needs a value: --out <value>\.\n$/,
    ],
    [
      'an option in place of a value',
      ['build', 'a.csv', '--out', '--title', 'Feed'],
      /: The option --out needs a value: --out <value>\.\n$/,
    ],
    [
      'an empty value, as of a variable that is not set',
      ['render', 'a.json', '--city', ''],
      /: The option --city needs a value: --city <value>\.\n$/,
    ],
    [
      'a number that is not written as one',
      ['render', 'a.json', '--limit', '0x2'],
      /: --limit takes a whole number from 1, not "0x2"\.\n$/,
    ],
    [
      'an address that browsers would not open',
      ['build', 'a.csv', '--home', 'javascript:x'],
      /: --home takes an address that begins with https:\/\/ or http:\/\/, not "javascript:x"\.\n$/,
    ],
    [
      'an address without its beginning',
      ['build', 'a.csv', '--url', 'city.example/feed.json'],
      /: --url takes an address that begins/,
    ],
    [
      'a value where there is none',
      ['check', 'a.csv', '--json=yes'],
      /: The option --json takes no value\. Write --json alone\.\n$/,
    ],
    [
      'an option that is given twice',
      ['build', 'a.csv', '--out', 'a.json', '--out', 'b.json'],
      /: The option --out is given twice\. Keep one of the two\.\n$/,
    ],
    [
      'a language of messages that is given twice',
      ['check', 'a.csv', '--messages', 'en', '--messages=en'],
      /: The option --messages is given twice\. Keep one of the two\.\n$/,
    ],
    [
      'a second feed where one is read, as in a name with spaces',
      ['render', 'good', 'practices.json'],
      /: These arguments are too many: "practices\.json"\. Put names that contain spaces in quote marks\.\n$/,
    ],
    ['a language of messages that there is not', ['check', 'a.csv', '--messages', 'xx'], /en, fr/],
    ['no language of messages', ['check', 'a.csv', '--messages'], /en, fr/],
  ];
  for (const [what, args, message] of mistakes) {
    it(`are named: ${what}`, async () => {
      const { code, out, error } = await run(...args);
      assert.deepEqual([code, out], [2, '']);
      assert.match(error, message);
      assert.equal(error.split('\n').length, 2, 'one line');
    });
  }

  it('are named: a command with a letter too many, and an option before the command', async () => {
    const misspelt = await run('checks', 'a.json');
    assert.equal(misspelt.code, 2);
    assert.match(misspelt.error, /^[a-z-]+: There is no command "checks"\. Did you mean check\?\n/);
    const reversed = await run('--strict', 'check', 'a.json');
    assert.equal(reversed.code, 2);
    assert.match(reversed.error, /The command comes first, then its options\./);
  });

  it('do not include values that begin with a hyphen after an equals sign, nor what follows --', async () => {
    assert.match((await run('check', '--cities=-x.csv', 'a.csv')).error, /-x\.csv cannot be read/);
    assert.match((await run('check', '--', '--colour')).error, /--colour cannot be read/);
  });
});

describe('nearestName', () => {
  it('proposes nothing for short or unlike names', () => {
    const names = ['--out', '--title', '--topics'];
    assert.equal(nearestName('--x', names), undefined);
    assert.equal(nearestName('--colour', names), undefined);
    assert.equal(nearestName('--topic', names), '--topics');
  });
});
