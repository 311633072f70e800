import assert from 'node:assert/strict';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { folder, write } from '../folder.js';
import { run } from '../run.js';

const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'Practices' };
const item = (id: string) => ({
  id,
  title: `Meals ${id}`,
  content_text: 'Meals for all.',
  language: 'en',
});
const first = write(
  'page-1.json',
  JSON.stringify({
    ...feed,
    items: [item('a')],
    next_url: 'https://practices.example/page-2.json?a=1',
  }),
);
const second = write('page-2.json', JSON.stringify({ ...feed, items: [item('b')] }));
const said =
  /error: page-1\.json.*The next page, https:\/\/practices\.example\/page-2\.json\?a=1, is not read/;

describe('the next page of a feed in a file', () => {
  for (const [command, ...rest] of [
    ['check'],
    ['build'],
    ['render'],
    ['pages', '--out', join(folder, 'site')],
    ['table', '--out', join(folder, 'table.csv')],
    ['translations', '--language', 'fr', '--out', join(folder, 'french.csv')],
  ] as const)
    it(`makes ${command} fail, and say that practices are missing`, async () => {
      const { code, out, error } = await run(command, first, ...rest);
      assert.equal(code, 1, error);
      const path = rest.at(-1);
      assert.ok(path === undefined ? out : existsSync(path), 'what could be read is written');
      assert.match(error, said);
      assert.match(error, /Name (?:the file of each page|the feed’s address)/);
    });

  it('is not missed where its file is named too', async () => {
    const { out, error } = await run('check', first, second);
    assert.match(out, /^2 practices: /);
    assert.doesNotMatch(error, /page-missing/);
  });

  it('is missed where only a file of another feed has its name, or its own file', async () => {
    mkdirSync(join(folder, 'other'));
    const other = write('other/page-2.json', JSON.stringify({ ...feed, items: [item('c')] }));
    const { code, error } = await run('build', first, other);
    assert.equal(code, 1);
    assert.match(error, said);
    const next_url = 'https://practices.example/again.json?page=2';
    const again = write('again.json', JSON.stringify({ ...feed, items: [item('d')], next_url }));
    for (const command of ['build', 'check'])
      assert.match((await run(command, again)).error, /again\.json\?page=2, is not read/, command);
  });

  it('is an error for programs, and in a quiet check', async () => {
    const { out } = await run('check', first, '--json');
    const { findings } = JSON.parse(out) as { findings: { code: string; severity: string }[] };
    const missing = findings.find(({ code }) => code === 'page-missing');
    assert.equal(missing?.severity, 'error');
    assert.match((await run('check', first, '--quiet')).error, said);
  });

  it('can be joined as the commands for one feed say', async () => {
    const { error } = await run('render', first);
    assert.match(error, /build page-1\.json page-2\.json --out feed\.json/);
    const joined = join(folder, 'joined.json');
    assert.equal((await run('build', first, second, '--out', joined)).code, 0);
    const { out, error: nothing } = await run('render', joined);
    assert.match(out, /Meals a[^]*Meals b/);
    assert.equal(nothing, '');
  });
});
