import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

// feed <- search <- elements <- define <- embed; tool uses feed and search only.
const modules = {
  'src/feed/planted.ts': {
    allowed: ['./period.js'],
    forbidden: [
      '../search/query.js',
      '../elements/events.js',
      '../tool/table.js',
      'lit',
      'fuse.js',
      'node:fs',
    ],
  },
  'src/search/planted.ts': {
    allowed: ['./query.js', '../feed/practice.js'],
    forbidden: [
      '../elements/events.js',
      '../tool/table.js',
      'lit',
      'lit/decorators.js',
      'fuse.js',
      'node:fs',
    ],
  },
  'src/search/vocabulary.ts': {
    allowed: ['./query.js', '../feed/fold.js', 'fuse.js', 'fuse.js/min-basic'],
    forbidden: ['../elements/events.js', 'lit', 'node:fs'],
  },
  'src/elements/planted.ts': {
    allowed: [
      './events.js',
      '../feed/load.js',
      '../search/query.js',
      'lit',
      'lit/decorators.js',
      'lit/directives/repeat.js',
      '@lit/task',
      '@lit/localize',
    ],
    forbidden: [
      '../define.js',
      '../embed.js',
      '../index.js',
      '../locales/localization.js',
      '../tool/table.js',
      'fuse.js',
      'node:fs',
      'lit/directives/unsafe-html.js',
      'lit/directives/style-map.js',
    ],
  },
  'src/locales/planted.ts': {
    allowed: ['./generated/de.js', '@lit/localize'],
    forbidden: ['../define.js', '../embed.js', '../tool/table.js', 'fuse.js', 'node:fs'],
  },
  'src/index.ts': {
    allowed: ['./feed/practice.js', './search/query.js', './elements/events.js'],
    forbidden: ['./define.js', './embed.js', './tool/table.js', './locales/localization.js'],
  },
  'src/define.ts': {
    allowed: ['./elements/practice-card.js'],
    forbidden: ['./embed.js', './index.js', './tool/table.js', './locales/localization.js', 'lit'],
  },
  'src/embed.ts': {
    allowed: ['./define.js', './locales/localization.js', './frame/height.js', './feed/load.js'],
    forbidden: ['./index.js', './tool/table.js', 'fuse.js', 'node:fs'],
  },
  'src/tool/commands/planted.ts': {
    allowed: [
      '../table.js',
      '../../feed/practice.js',
      '../../search/query.js',
      'csv-parse/browser/esm/sync',
      'node:fs',
    ],
    forbidden: [
      '../../elements/events.js',
      '../../define.js',
      '../../embed.js',
      '../../locales/localization.js',
      'lit',
      '@lit/localize',
      'fuse.js',
    ],
  },
};

describe('the lint rule of import direction', () => {
  let directory;
  let refused;

  before(() => {
    directory = mkdtempSync(join(tmpdir(), 'import-direction-'));
    cpSync(join(root, '.oxlintrc.json'), join(directory, '.oxlintrc.json'));
    for (const name of ['node_modules', 'scripts'])
      symlinkSync(join(root, name), join(directory, name), 'junction');
    for (const [file, { allowed, forbidden }] of Object.entries(modules)) {
      mkdirSync(dirname(join(directory, file)), { recursive: true });
      writeFileSync(join(directory, file), [...allowed, ...forbidden].map(importOf).join('\n'));
    }
    refused = refusedImports(directory);
  });

  after(() => rmSync(directory, { recursive: true }));

  for (const [file, { allowed, forbidden }] of Object.entries(modules)) {
    it(`lets ${file} import ${allowed.join(', ')}`, () => {
      assert.deepEqual(
        allowed.filter((_, index) => refused.has(`${file}:${index + 1}`)),
        [],
      );
    });

    it(`keeps ${file} from importing ${forbidden.join(', ')}`, () => {
      const line = allowed.length + 1;
      assert.deepEqual(
        forbidden.filter((_, index) => !refused.has(`${file}:${line + index}`)),
        [],
      );
    });
  }
});

/** Every way of importing in turn: none may be a way around. */
function importOf(specifier, index) {
  return [
    `import '${specifier}';`,
    `export * from '${specifier}';`,
    `import type * as types${index} from '${specifier}';`,
    `export const load${index} = () => import('${specifier}');`,
  ][index % 4];
}

/** `file:line` of each import that the rule refuses. */
function refusedImports(cwd) {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/oxlint/bin/oxlint'), '--format=json', 'src'],
    { cwd, encoding: 'utf8' },
  );
  assert.equal(stderr, '');
  return new Set(
    JSON.parse(stdout)
      .diagnostics.filter(({ code }) => code === 'eslint(no-restricted-imports)')
      .map(({ filename, labels }) => `${filename}:${labels[0].span.line}`),
  );
}
