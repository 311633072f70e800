import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { writeFolder, type PlannedFile } from '../../../src/tool/commands/output-folder.js';
import { folder, write } from '../folder.js';
import { run } from '../run.js';

const list = '.intercultural-practices.json';

function feed(...cities: string[]): string {
  const items = cities.map((city, index) => ({ id: `p${index}`, title: `In ${city}`, city }));
  return write('feed.json', JSON.stringify({ title: 'Feed', items }));
}

const read = (...path: string[]) => readFileSync(join(...path), 'utf8');

describe('the folder of pages', () => {
  it('loses the files of a former run that are no longer made, and no others', async () => {
    const site = join(folder, 'stale');
    await run('pages', feed('Oslo', 'Bergen'), '--out', site);
    writeFileSync(join(site, 'cities', 'notes.txt'), 'mine');
    writeFileSync(join(site, 'cities', 'own.html'), 'mine');
    const { code, error } = await run('pages', feed('Oslo'), '--out', site);
    assert.equal(code, 0, error);
    assert.match(error, /removed: 2\.\n$/);
    assert.equal(existsSync(join(site, 'cities', 'bergen.html')), false);
    assert.ok(existsSync(join(site, 'cities', 'oslo.html')));
    assert.equal(read(site, 'cities', 'notes.txt'), 'mine');
    assert.equal(read(site, 'cities', 'own.html'), 'mine');
  });

  it('keeps the files of a former run while a page of the feed is missing, and no longer', async () => {
    const site = join(folder, 'partial');
    const parts = ['Oslo', 'Bergen'].map((city) => ({ id: city, title: `In ${city}`, city }));
    const first = { title: 'Feed', items: parts.slice(0, 1), next_url: 'partial-2.json' };
    const source = write('partial.json', JSON.stringify(first));
    write('partial.json', JSON.stringify({ title: 'Feed', items: parts }));
    assert.equal((await run('pages', source, '--out', site)).code, 0);

    write('partial.json', JSON.stringify(first));
    const partial = await run('pages', source, '--out', site);
    assert.equal(partial.code, 1, partial.error);
    assert.match(
      partial.error,
      /these files of a former run stay, .*: cities\/bergen\.html, cities\/bergen\.json\./,
    );
    assert.match(partial.error, /removed: 0\.\n$/);
    assert.ok(existsSync(join(site, 'cities', 'bergen.html')));

    write('partial.json', JSON.stringify({ title: 'Feed', items: parts.slice(0, 1) }));
    const whole = await run('pages', source, '--out', site);
    assert.equal(whole.code, 0, whole.error);
    assert.match(whole.error, /removed: 2\.\n$/);
    assert.equal(existsSync(join(site, 'cities', 'bergen.html')), false);
  });

  it('keeps a stale file that somebody has changed, and names it', async () => {
    const site = join(folder, 'kept');
    await run('pages', feed('Oslo', 'Bergen'), '--out', site);
    writeFileSync(join(site, 'cities', 'bergen.html'), 'changed by hand');
    const { error } = await run('pages', feed('Oslo'), '--out', site);
    assert.match(error, /somebody has changed them, so they stay: cities\/bergen\.html/);
    assert.equal(read(site, 'cities', 'bergen.html'), 'changed by hand');
  });

  it('writes over no file that it has not written or that somebody has changed since', async () => {
    const site = join(folder, 'foreign');
    mkdirSync(site);
    writeFileSync(join(site, 'index.html'), 'my home page');
    const first = await run('pages', feed('Oslo'), '--out', site);
    assert.equal(first.code, 2);
    assert.match(
      first.error,
      /has files that this command has not written, .*: index\.html\. Nothing was written/,
    );
    assert.equal(read(site, 'index.html'), 'my home page');
    assert.equal(existsSync(join(site, 'cities')), false);

    rmSync(join(site, 'index.html'));
    assert.equal((await run('pages', feed('Oslo'), '--out', site)).code, 0);
    writeFileSync(join(site, 'cities', 'oslo.html'), 'changed by hand');
    const second = await run('pages', feed('Oslo', 'Bergen'), '--out', site);
    assert.equal(second.code, 2);
    assert.match(second.error, /: cities\/oslo\.html\. Nothing was written/);
    assert.equal(read(site, 'cities', 'oslo.html'), 'changed by hand');
    assert.equal(existsSync(join(site, 'cities', 'bergen.html')), false);
  });

  it('never writes through a link, nor outside itself, whatever its list says', async () => {
    const site = join(folder, 'links');
    const elsewhere = join(folder, 'elsewhere');
    mkdirSync(site);
    mkdirSync(elsewhere);
    symlinkSync(elsewhere, join(site, 'cities'), 'junction');
    const linked = await run('pages', feed('Oslo'), '--out', site);
    assert.equal(linked.code, 2);
    assert.match(linked.error, /cities is a file or a link, and has to be a folder/);
    assert.equal(existsSync(join(elsewhere, 'oslo.html')), false);

    rmSync(join(site, 'cities'));
    await run('pages', feed('Oslo'), '--out', site);
    const outside = write('outside.html', 'precious');
    const listed = JSON.parse(read(site, list));
    const hash = listed.files['cities/oslo.html'];
    for (const name of ['../outside.html', outside, 'cities/../../outside.html'])
      listed.files[name] = hash;
    writeFileSync(join(site, list), JSON.stringify(listed));
    assert.equal((await run('pages', feed('Oslo'), '--out', site)).code, 0);
    assert.equal(read(outside), 'precious');
  });

  it('knows its files again after a run that was interrupted, and keeps those of others', async () => {
    const site = join(folder, 'interrupted');
    const texts = (text: string, stops = false): PlannedFile[] =>
      ['one', 'two', 'three'].map((name) => {
        let asked = 0;
        return {
          path: `${name}.html`,
          content() {
            asked += 1;
            if (stops && name === 'two' && asked > 1) throw new Error('Interrupted');
            return `${name} ${text}`;
          },
        };
      });
    const options = { feed: { name: 'Feed', source: 'a' } };
    await writeFolder(site, texts('old'), options);
    await assert.rejects(writeFolder(site, texts('new', true), options), /Interrupted/);
    assert.equal(read(site, 'one.html'), 'one new');
    assert.equal(read(site, 'two.html'), 'two old');
    const { kept, removed } = await writeFolder(
      site,
      texts('another').filter(({ path }) => path !== 'three.html'),
      options,
    );
    assert.deepEqual({ kept, removed }, { kept: [], removed: 1 });

    await assert.rejects(writeFolder(site, texts('newest', true), options), /Interrupted/);
    writeFileSync(join(site, 'three.html'), 'mine');
    await assert.rejects(writeFolder(site, texts('newest'), options), /: three\.html\. Nothing/);
    assert.equal(read(site, 'three.html'), 'mine');
  });

  it('removes nothing behind a link', async () => {
    const site = join(folder, 'stale-link');
    const elsewhere = join(folder, 'stale-elsewhere');
    await run('pages', feed('Oslo', 'Bergen'), '--out', site);
    renameSync(join(site, 'cities'), elsewhere);
    symlinkSync(elsewhere, join(site, 'cities'), 'junction');
    const path = write(
      'feed.json',
      '{"title":"Feed","items":[{"id":"1","title":"A","tags":["x"]}]}',
    );
    const { code, error } = await run('pages', path, '--out', site);
    assert.equal(code, 2);
    assert.match(error, /cities is a file or a link, and has to be a folder/);
    assert.ok(existsSync(join(elsewhere, 'bergen.html')));
  });

  it('does not remove the pages of another feed unasked', async () => {
    const site = join(folder, 'two-feeds');
    const item = { id: '1', title: 'A' };
    const first = write(
      'first.json',
      JSON.stringify({ title: 'First', items: [{ ...item, city: 'Oslo' }] }),
    );
    const second = write(
      'second.json',
      JSON.stringify({ title: 'Second', items: [{ ...item, city: 'Bergen' }] }),
    );
    await run('pages', first, '--out', site);
    const refused = await run('pages', second, '--out', site);
    assert.equal(refused.code, 2);
    assert.match(refused.error, /has the pages of another feed, First\. .* or give --replace/);
    assert.ok(existsSync(join(site, 'cities', 'oslo.html')));
    assert.doesNotMatch(read(site, list), /first\.json/);
    const replaced = await run('pages', second, '--out', site, '--replace');
    assert.equal(replaced.code, 0, replaced.error);
    assert.equal(existsSync(join(site, 'cities', 'oslo.html')), false);
    assert.equal((await run('pages', first, '--out', site)).code, 2);
  });

  it('knows a feed by its own address too', async () => {
    const site = join(folder, 'one-feed');
    const document = {
      title: 'Feed',
      feed_url: 'https://example.org/practices.json',
      items: [{ id: '1', title: 'A', city: 'Oslo' }],
    };
    await run('pages', write('monday.json', JSON.stringify(document)), '--out', site);
    const again = await run(
      'pages',
      write('tuesday.json', JSON.stringify(document)),
      '--out',
      site,
    );
    assert.equal(again.code, 0, again.error);
  });

  it('says that a file is no folder', async () => {
    const { code, error } = await run('pages', feed('Oslo'), '--out', write('a-file', 'mine'));
    assert.equal(code, 2);
    assert.match(error, /a-file is a file or a link, and has to be a folder/);
    const below = await run('pages', feed('Oslo'), '--out', join(folder, 'a-file', 'site'));
    assert.equal(below.code, 2);
    assert.match(below.error, /a part of its path is a file, and has to be a folder/);
  });

  it('does not read a feed that it would write over', async () => {
    const site = join(folder, 'itself');
    await run('pages', feed('Oslo', 'Bergen'), '--out', site);
    const { code, error } = await run('pages', join(site, 'cities', 'oslo.json'), '--out', site);
    assert.equal(code, 2);
    assert.match(error, /oslo\.json is one of the files that this command writes into/);
    assert.ok(existsSync(join(site, 'cities', 'bergen.json')));
    const inside = join(site, 'practices.json');
    writeFileSync(inside, read(feed('Oslo')));
    assert.equal((await run('pages', inside, '--out', site, '--replace')).code, 0);
    assert.ok(existsSync(inside));
  });

  it('gets no file outside, and one for each, whatever cities and topics are called', async () => {
    const site = join(folder, 'hostile', 'site');
    const names = [
      '../../x',
      '/etc/x',
      'con',
      'CON.',
      '🎉',
      '🎊',
      'é',
      'E',
      'index',
      '..',
      'a'.repeat(200),
    ];
    const items = names.map((name, index) => ({
      id: `../${index}`,
      title: name,
      tags: [name],
      _practice: { cities: [name] },
    }));
    const path = write('hostile.json', JSON.stringify({ _practices: { normalised: 1 }, items }));
    const { code, error } = await run('pages', path, '--out', site);
    assert.equal(code, 0, error);
    assert.deepEqual(readdirSync(join(folder, 'hostile')), ['site']);
    const expected = { cities: 0, topics: 0 };
    const document = JSON.parse(read(site, list));
    for (const name of Object.keys(document.files)) {
      assert.match(name, /^(?:(?:cities|topics)\/)?[a-z0-9-]+\.(?:html|json|css)$/);
      if (name.startsWith('cities/') && name.endsWith('.html')) expected.cities += 1;
      if (name.startsWith('topics/') && name.endsWith('.html')) expected.topics += 1;
    }
    assert.deepEqual(expected, {
      cities: new Set(names).size - 1,
      topics: new Set(names).size - 1,
    });
  });
});
