import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { parse } from 'csv-parse/sync';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import Papa from 'papaparse';
import type { FeedDocument } from '../../../src/tool/feed-document.js';
import { folder } from '../folder.js';
import { run } from '../run.js';

describe('the practices of the network', () => {
  const vocabularies = ['--cities', 'data/cities.csv', '--topics', 'data/topics.csv'];
  for (const ending of ['xlsx', 'csv', 'xlf']) {
    it(`can all be translated by a machine and read by a person, as ${ending}`, async () => {
      const path = (name: string) => join(folder, `${name}.${ending}`);
      const feed = join(folder, `${ending}.json`);
      const source = ['build', 'data/practices.csv', '--language', 'en', ...vocabularies];
      const command = ['translations', '--language', 'nb', '--out'];
      const made = await run(...command, path('nb'), '--machine', 'data/practices.json');
      assert.equal(made.code, 0, made.error);
      assert.match(made.error, /153 practices\. Texts: \d+\.\n$/);
      fill(path('nb'));
      const filled = await run(...source, path('nb'), '--out', feed);
      assert.equal(filled.code, 0, filled.error);
      const document: FeedDocument = JSON.parse(readFileSync(feed, 'utf8'));
      const texts = document.items.map(({ _practice }) => _practice.translations?.['nb']);
      assert.ok(texts.every((text) => text?.machine === true && text.title.startsWith('nb ')));
      const none = await run(...command, path('none'), feed);
      assert.match(none.error, /^Nothing is missing in the language nb \(153 practices\)/);
      assert.deepEqual([none.code, existsSync(path('none'))], [0, false]);
      const all = await run(...command, path('all'), '--all', feed);
      assert.equal(all.code, 0);
      const again = join(folder, `${ending}-again.json`);
      assert.equal((await run(...source, path('all'), '--out', again)).code, 0);
      assert.equal(readFileSync(again, 'utf8'), readFileSync(feed, 'utf8'));
    });
  }
});

/** Fills a file as programs do that know nothing of the tool: each text with itself, after "nb". */
function fill(path: string): void {
  if (path.endsWith('.xlsx')) return writeFileSync(path, filledWorkbook(readFileSync(path)));
  const text = readFileSync(path, 'utf8');
  if (path.endsWith('.xlf')) {
    const filled = text.replace(
      /<source>(.*?)<\/source>/gs,
      '<source>$1</source><target state="translated">nb $1</target>',
    );
    return writeFileSync(path, filled);
  }
  const rows: string[][] = parse(text, { delimiter: ';', bom: true });
  const lines = rows.map((row, at) => (at === 0 ? row : row.with(4, `nb ${row[3]}`)));
  writeFileSync(path, Papa.unparse(lines, { delimiter: ',' }));
}

function filledWorkbook(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const texts = [...part('xl/sharedStrings.xml').matchAll(/<t[^>]*>([^<]*)<\/t>/g)];
  const cells = part('xl/worksheets/sheet1.xml');
  const originals = new Map(
    [...cells.matchAll(/<c r="D(\d+)"[^>]*><v>(\d+)<\/v>/g)].map(([, row, at]) => [
      row,
      texts[Number(at)]?.[1],
    ]),
  );
  const filled = cells.replace(/<c r="E(\d+)"([^>]*)\/>/g, (_, row: string, rest: string) => {
    const text = `<is><t xml:space="preserve">nb ${originals.get(row)}</t></is>`;
    return `<c r="E${row}"${rest} t="inlineStr">${text}</c>`;
  });
  return zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(filled) });
}
