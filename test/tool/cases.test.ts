import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { encodingCases, ownEncodingCases } from './cases/encodings.js';
import { meets, type Case } from './cases/expectation.js';
import { layoutCases } from './cases/layouts.js';
import { ownLayoutCases } from './cases/own-layouts.js';
import { ownKindCases } from './cases/own-kinds.js';
import { placeAndPeriodCases } from './cases/places-and-periods.js';
import { feedCases, workbookCases } from './cases/workbooks-and-feeds.js';
import { run } from './run.js';

const given = 'test/cases/feed-tool';
const folder = mkdtempSync(join(tmpdir(), 'practice-feed-cases-'));
after(() => rmSync(folder, { recursive: true }));

const files = [
  ...encodingCases,
  ...layoutCases,
  ...placeAndPeriodCases,
  ...workbookCases,
  ...feedCases,
];
const others = [...ownEncodingCases, ...ownLayoutCases, ...ownKindCases];

/** Each case in a test of its own: the right result, or an error that names the remedy. */
function tests(cases: readonly Case[]): void {
  for (const each of cases) {
    it([each.name, ...(each.options ?? [])].join(' '), async () => {
      const path =
        each.bytes === undefined ? join(given, each.name) : join(folder, each.file ?? 'table.csv');
      if (each.bytes !== undefined) writeFileSync(path, each.bytes);
      await meets(each, path);
    });
  }
}

describe('a file as people keep it', () => {
  it('is in the table of cases, and so is every other', () => {
    const named = new Set(files.map(({ name }) => name));
    assert.deepEqual([...named].toSorted(), readdirSync(given).toSorted());
  });
  tests(files);
});

describe('another input of the same kinds', () => tests(others));

describe('intercultural-practices ids', () => {
  for (const name of readdirSync(given).filter((each) => !each.endsWith('.json'))) {
    it(`gives ${name} ids once, and changes no practice`, async () => {
      const path = join(given, name);
      const first = await run('ids', path);
      assert.ok([0, 1, 2].includes(first.code), first.error);
      if (first.code === 2) return;
      const table = join(folder, 'ids.csv');
      writeFileSync(table, first.out);
      const second = await run('ids', table);
      assert.equal(second.out, first.out);
      const practices = async (source: string) => {
        const { code, out } = await run('build', source);
        return code === 2 ? undefined : JSON.parse(out).items;
      };
      const before = await practices(path);
      if (before) assert.deepEqual(await practices(table), before);
    });
  }

  it('keeps title rows above the header', async () => {
    const { code, out } = await run('ids', join(given, 'lay_titlerow.csv'));
    assert.equal(code, 0);
    assert.equal(
      out.replaceAll('\r\n', '\n'),
      `\uFEFF${readFileSync(join(given, 'lay_titlerow.csv'), 'utf8').replaceAll('\r\n', '\n')}`,
    );
  });

  it('writes a first column below title rows', async () => {
    const path = join(folder, 'titles.csv');
    writeFileSync(path, 'Our projects;;\n\ntitle;cities;period\nMeals;Oslo;2019\n');
    const { code, out } = await run('ids', path);
    assert.equal(code, 0);
    assert.equal(
      out,
      '\uFEFF;Our projects;;\r\n\r\nid;title;cities;period\r\noslo-meals;Meals;Oslo;2019\r\n',
    );
  });
});
