import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import schema from '../../data/practice-feed.schema.json' with { type: 'json' };
import { check } from '../../src/tool/check.js';
import { findingCodes } from '../../src/tool/findings/finding.js';
import { practiceColumns } from '../../src/tool/rows/practice-row.js';
import { readPages } from '../../src/tool/sources/source.js';
import { run } from './run.js';

const page = readFileSync('docs/feed.md', 'utf8');
const hosting = readFileSync('docs/hosting.md', 'utf8');

describe('docs/feed.md', () => {
  it('shows a minimal feed without errors, and a complete one without findings', async () => {
    const blocks = [...page.matchAll(/```json\n(.*?)```/gs)].map(([, json = '']) => json);
    const [smallest, full] = await Promise.all(
      blocks.map(async (json) => {
        const bytes = new TextEncoder().encode(json);
        const { pages } = await readPages([{ name: 'feed.json', bytes }], {});
        assert.ok(pages[0]);
        return check([pages[0]], { today: '2026-11-29' }).findings;
      }),
    );
    assert.equal(blocks.length, 2);
    assert.deepEqual(
      smallest?.filter(({ severity }) => severity === 'error'),
      [],
    );
    assert.deepEqual(full, []);
  });

  it('names every field of our extensions, and every column', () => {
    const { item, itemExtension, feedExtension, source, city, translation } = schema.$defs;
    const own = [itemExtension, feedExtension, source, city, translation];
    const names = own.flatMap(({ properties }) => Object.keys(properties));
    for (const name of [
      ...names,
      ...item.required,
      ...schema.required,
      ...practiceColumns.fields,
    ]) {
      assert.match(page, new RegExp(`[\`."]${name}[\`"]`), name);
    }
  });

  it('explains every code of a finding, and no others, in the order of the list', () => {
    const table = page.slice(page.indexOf('### Findings'), page.indexOf('### Exit codes'));
    const codes = [...table.matchAll(/^\| `([a-z-]+)` +\| [EHN] /gm)].map(([, code]) => code);
    assert.deepEqual(codes, findingCodes);
  });

  it('shows only commands and options that exist, and so does docs/hosting.md', async () => {
    const help = new Map<string, string>();
    const names = ['build', 'check', 'ids', 'pages', 'reach', 'render', 'table', 'translations'];
    for (const command of names) help.set(command, (await run(command, '--help')).out);
    const commands = [...(page + hosting).matchAll(/npx intercultural-practices (\w+)(.*)/g)];
    assert.ok(commands.length >= 5);
    for (const [, command = '', rest = ''] of commands) {
      for (const [option] of rest.matchAll(/--[a-z-]+/g)) {
        assert.ok(help.get(command)?.includes(`${option} `), `${command} ${option}`);
      }
    }
  });
});

describe('docs/hosting.md', () => {
  it('names every option of the command reach', async () => {
    const { out } = await run('reach', '--help');
    for (const [, option = ''] of out.matchAll(/^ {2}(--(?!messages|help)[a-z-]+)/gm))
      assert.ok(hosting.includes(`\`${option} `), option);
  });
});
