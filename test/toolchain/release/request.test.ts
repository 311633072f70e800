import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readRequest } from '../../../scripts/release/request.js';

describe('what a maintainer asks for', () => {
  it('is only the files of this commit, without a version', () => {
    assert.deepEqual(readRequest([]), { kind: 'files' });
    assert.deepEqual(readRequest(['--dry-run']), { kind: 'files' });
  });

  it('is a rehearsal, unless it says otherwise', () => {
    const rehearsal = { kind: 'rehearsal', version: '1.0.0' };
    assert.deepEqual(readRequest(['1.0.0']), rehearsal);
    assert.deepEqual(readRequest(['--dry-run', '1.0.0']), rehearsal);
  });

  it('is a release with --commit or --publish', () => {
    const version = '1.0.0-rc.1';
    for (const kind of ['commit', 'publish'])
      for (const tested of [false, true])
        assert.deepEqual(readRequest([version, `--${kind}`, ...(tested ? ['--tested'] : [])]), {
          kind,
          version,
          tested,
        });
  });

  it('is help, whatever else it says', () => {
    for (const args of [['--help'], ['-h'], ['1.0.0', '--commit', '--help'], ['minor', '-h']])
      assert.deepEqual(readRequest(args), { kind: 'help' });
  });

  for (const [args, reason] of [
    [['1.0.0', '--comit'], /^There is no option --comit\. These are:\n.*--commit/s],
    [['-x'], /^There is no option -x\./],
    [['1.0.0', '--commit=yes'], /^--commit takes no value\. Write --commit alone\.$/],
    [['--help', '--comit'], /^There is no option --comit\./],
    [['1.0.0', '2.0.0'], /^Name one version, not 2: 1\.0\.0, 2\.0\.0\.$/],
    [['1.0.0', '--commit', '--dry-run'], /^--dry-run and --commit contradict each other\.$/],
    [['1.0.0', '--commit', '--publish'], /^--commit and --publish contradict each other\.$/],
    [['1.0.0', '--tested'], /^--tested says nothing without --commit or --publish\.$/],
    [['--commit'], /^--commit needs a version: npm run release -- 1\.2\.3 --commit$/],
    [['v1.0.0'], /^"v1\.0\.0" is not a version\. Did you mean 1\.0\.0\?$/],
    [['1.0'], /^"1\.0" is not a version\. Did you mean 1\.0\.0\?$/],
    [['1.0.0+build'], /^"1\.0\.0\+build" is not a version\. Did you mean 1\.0\.0\?$/],
    [['minor'], /^"minor" is not a version\. Write three numbers, such as 1\.2\.3\.$/],
  ] as const)
    it(`is refused, with what to do: ${args.join(' ')}`, () => {
      assert.throws(() => readRequest(args), { name: 'Refusal', message: reason });
    });
});
