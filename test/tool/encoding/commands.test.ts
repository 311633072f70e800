import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import iconv from 'iconv-lite';
import { run } from '../run.js';

const folder = mkdtempSync(join(tmpdir(), 'practice-feed-encoding-'));
after(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string, encoding: string): string {
  const path = join(folder, name);
  writeFileSync(path, iconv.encode(text, encoding));
  return path;
}

const header = 'id;title;language;country;cities;period;summary\r\n';
const polish = `${header}a1;Świetlica dla dzieci;pl;PL;Kraków;2019;Zajęcia popołudniowe, na które każdy może przyjść.\r\n`;
const short = 'id;title\r\na1;Fêtes\r\n';

describe('tables in other encodings than UTF-8', () => {
  it('are built, and the encoding is said with the option to type', async () => {
    const { code, out, error } = await run('build', write('pl.csv', polish, 'win1250'));
    assert.equal(code, 0);
    assert.match(out, /Świetlica dla dzieci/);
    assert.match(error, /pl\.csv: .*read as Windows-1250 \(Central European\).*--encoding [a-z]/);
  });

  it('are not built while their encoding is uncertain, until an option names it', async () => {
    const path = write('short.csv', short, 'cp850');
    const refused = await run('build', path, '--out', join(folder, 'short.json'));
    assert.equal(refused.code, 2);
    assert.match(refused.error, /The encoding of short\.csv is not certain/);
    assert.match(refused.error, /\n {2}--encoding [a-z0-9-]+ +"a1;F.tes"/);
    assert.throws(() => readFileSync(join(folder, 'short.json')));
    const built = await run('build', path, '--encoding', 'cp850');
    assert.match(built.out, /"title": "Fêtes"/);
    assert.match((await run('check', path, '--encoding', 'cp850')).error, /Code page 850/);
  });

  it('are checked, and the encoding is said even if only errors are asked for', async () => {
    const { error } = await run('check', write('pl.csv', polish, 'win1250'), '--quiet');
    assert.match(error, /read as Windows-1250/);
  });

  it('may be those of cities and topics', async () => {
    const practices = write('practices.csv', polish, 'utf8');
    const cities = write('cities.csv', 'name,country\r\nNîmes,FR\r\n', 'cp850');
    const { code, out } = await run('build', practices, '--cities', cities, '--encoding', 'cp850');
    assert.equal(code, 0);
    assert.match(out, /"name": "Nîmes"/);
    assert.match(out, /Świetlica/);
  });

  it('are rendered in the encoding that an option names', async () => {
    const path = write('short.csv', short, 'macroman');
    const { out } = await run('render', path, '--encoding', 'macintosh');
    assert.match(out, /Fêtes/);
  });

  it('are refused with the known names if the option names none of them', async () => {
    const { code, error } = await run(
      'build',
      write('pl.csv', polish, 'win1250'),
      '--encoding',
      'x',
    );
    assert.equal(code, 2);
    assert.match(error, /--encoding does not know "x"\. It knows: utf-8, .*windows-1250.*big5/);
  });

  it('are errors if they are feeds, because pages read UTF-8', async () => {
    const text = 'Les voisins préparent le dîner à l’école, où chacun apporte un goûter.';
    const json = { version: 'https://jsonfeed.org/version/1.1', title: 'Fêtes', items: [] };
    const feed = JSON.stringify({ ...json, description: text });
    const { code, error } = await run('check', write('feed.json', feed, 'win1252'));
    assert.equal(code, 1);
    assert.match(error, /error: feed\.json: The feed is not in UTF-8/);
    assert.match(error, /read as Windows-1252/);
  });

  it('are read as their server says', async () => {
    const server = createServer((_, response) => {
      response.writeHead(200, { 'content-type': 'text/csv; charset="IBM850"' });
      response.end(iconv.encode(short, 'cp850'));
    });
    const port = await new Promise<number>((resolve) => {
      server.listen(0, '127.0.0.1', () => {
        const address = server.address();
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
    try {
      const { error } = await run('check', `http://127.0.0.1:${port}/table`);
      assert.match(error, /read as Code page 850/);
    } finally {
      server.close();
    }
  });
});
