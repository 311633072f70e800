import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import fc from 'fast-check';
import { violations } from '../../src/tool/schema.js';
import { run } from './run.js';

const folder = mkdtempSync(join(tmpdir(), 'practice-feed-'));
after(() => rmSync(folder, { recursive: true }));

const csv = readFileSync('data/practices.csv');
const json = readFileSync('data/practices.json');

/** Words with a meaning for one of the readers. */
const telling = fc.constantFrom(
  ...['id', 'title', 'items', '_practice', 'translations', 'cities', 'period', '2016', '2019-2011'],
  ...['Oslo', '"', ';', ',', '\n', '\u0000', '\uFEFF', '\uD800', '__proto__', 'constructor', '🏙️'],
);
const word = fc.oneof(telling, fc.string({ unit: 'binary', maxLength: 20 }));
const randomCsv = fc
  .tuple(
    fc.constantFrom(',', ';', '\t', '|'),
    fc.array(fc.array(word, { maxLength: 12 }), { maxLength: 12 }),
  )
  .map(([delimiter, rows]) =>
    Buffer.from(['id,title', ...rows.map((row) => row.join(delimiter))].join('\n')),
  );
const anything = fc.object({
  key: word,
  maxDepth: 5,
  values: [word, fc.double(), fc.boolean(), fc.constant(null)],
});
const randomJson = anything.map((value) => Buffer.from(JSON.stringify(value)));
const randomFeed = fc
  .array(
    fc.oneof(
      anything,
      fc.record({ id: word, title: word, tags: fc.array(word), _practice: anything }),
    ),
  )
  .map((items) => Buffer.from(JSON.stringify({ items })));
const truncated = fc
  .tuple(fc.constantFrom(csv, json), fc.nat(60_000))
  .map(([whole, length]) => whole.subarray(0, length));
const damaged = fc
  .tuple(
    fc.constantFrom(csv, json),
    fc.array(fc.tuple(fc.nat(60_000), fc.nat(255)), { maxLength: 20 }),
  )
  .map(([whole, changes]) => {
    const copy = Buffer.from(whole);
    for (const [at, byte] of changes) copy[at] = byte;
    return copy;
  });
const otherEncoding = fc
  .tuple(fc.constantFrom(csv, json), fc.constantFrom('utf16le', 'latin1', 'base64', 'hex'))
  .map(([whole, encoding]) => Buffer.from(whole.toString('utf8'), encoding as BufferEncoding));
const deep = fc.nat(200_000).map((depth) => Buffer.from('{"items":' + '['.repeat(depth)));
const deepAndWhole = fc
  .nat(50_000)
  .map((depth) => Buffer.from(`{"items":${'['.repeat(depth)}${']'.repeat(depth)}}`));
const bytes = fc.uint8Array({ maxLength: 2000 }).map((array) => Buffer.from(array));
const archive = fc
  .uint8Array({ maxLength: 2000 })
  .map((a) => Buffer.from([0x50, 0x4b, 3, 4, ...a]));

const broken = fc.oneof(
  ...[randomCsv, randomJson, randomFeed, truncated, damaged, otherEncoding],
  ...[deep, deepAndWhole, bytes, archive],
);

async function survives(content: Uint8Array): Promise<void> {
  const input = join(folder, 'input');
  const output = join(folder, 'output.json');
  writeFileSync(input, content);
  rmSync(output, { force: true });
  for (const args of [
    ['build', input, '--out', output],
    ['check', input],
  ]) {
    const { code, out, error } = await run(...args);
    assert.ok([0, 1, 2].includes(code), `${args[0]} answers ${code}: ${error}`);
    assert.doesNotMatch(out + error, /\n\s+at .*:\d+:\d+/, 'no stack trace');
    if (code === 2) assert.match(error, /intercultural-practices (?:build|check): .*\n$/s);
    if (args[0] === 'build') assert.equal(readdirSync(folder).includes('output.json'), code < 2);
  }
  assert.deepEqual(
    readdirSync(folder).filter((name) => name !== 'input' && name !== 'output.json'),
    [],
  );
  if (readdirSync(folder).includes('output.json')) {
    assert.deepEqual(violations(JSON.parse(readFileSync(output, 'utf8'))), []);
  }
}

describe('broken input', () => {
  it('gets a clear answer in each of 150 cases, and never leaves a partial file', async () => {
    await fc.assert(fc.asyncProperty(broken, survives), { numRuns: 150 });
  });

  it('gets one even if it is 50 MB long', async () => {
    const size = 50 * 1024 * 1024;
    await survives(Buffer.alloc(size, 'id,title,"'));
    await survives(
      Buffer.concat([Buffer.from('id,title\n1,"'), Buffer.alloc(size, 'all of it\n')]),
    );
    await survives(Buffer.concat([Buffer.from('{"items":['), Buffer.alloc(size, '{"id":"1"},')]));
    await survives(
      Buffer.concat([Buffer.from('{"items":[0'), Buffer.alloc(size, ',0'), Buffer.from(']}')]),
    );
    await survives(Buffer.alloc(size + 20 * 1024 * 1024));
  });
});
