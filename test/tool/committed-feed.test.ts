import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';

const folder = mkdtempSync(join(tmpdir(), 'practice-feed-'));
after(() => rmSync(folder, { recursive: true }));

const command =
  'practice-feed build data/practices.csv --cities data/cities.csv --topics data/topics.csv --language en ' +
  '--title "Intercultural Cities: good practice examples" ' +
  '--home https://www.coe.int/en/web/interculturalcities/good-practice --out data/practices.json';

describe('data/practices.json', () => {
  it('is what the tables give today', () => {
    const out = join(folder, 'practices.json');
    const args = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(
      ([, quoted, bare]) => quoted ?? bare,
    );
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'src/tool/practice-feed.ts', ...args.slice(1, -1).map(String), out],
      { encoding: 'utf8' },
    );
    assert.equal(status, 0, stderr);
    assert.deepEqual(readdirSync(folder), ['practices.json'], 'no temporary file stays behind');
    const fresh = readFileSync(out, 'utf8');
    assert.equal(JSON.parse(fresh).items.length, 153);
    assert.ok(
      fresh === readFileSync('data/practices.json', 'utf8'),
      `data/practices.json is stale. Build it again: ${command}`,
    );
  });
});
