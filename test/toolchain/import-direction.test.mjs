import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

// feed <- search <- elements <- define <- embed; liberal, search/text and search/concepts are beside search; tool uses all but elements.
const modules = {
  'src/feed/planted.ts': {
    allowed: ['./practice.js', './period/period.js'],
    forbidden: [
      '../search/query.js',
      '../liberal/liberal.js',
      '../functions.js',
      '../elements/events.js',
      '../tool/table.js',
      'lit',
      'fuse.js',
      'node:fs',
    ],
  },
  'src/feed/places/planted.ts': {
    allowed: ['./places.js', '../practice.js', '../text/fold.js'],
    forbidden: ['../../liberal/liberal.js', '../../functions.js', '../../search/query.js', 'lit'],
  },
  'src/liberal/planted.ts': {
    allowed: ['./liberal.js'],
    allowedTypes: ['../feed/practice.js', '../feed/places/places.js'],
    forbiddenValues: [
      '../feed/record.js',
      '../feed/text/fold.js',
      '../search/query.js',
      'lit',
      'fuse.js',
    ],
  },
  'src/search/planted.ts': {
    allowed: ['./query.js', '../feed/practice.js', '../feed/text/fold.js'],
    allowedTypes: ['./text/text-search.js'],
    forbiddenValues: [
      './text/marks.js',
      '../liberal/liberal.js',
      '../elements/events.js',
      '../tool/table.js',
      'lit',
      'lit/decorators.js',
      'fuse.js',
      'node:fs',
    ],
  },
  'src/search/text/planted.ts': {
    allowed: ['./marks.js'],
    allowedTypes: ['../../feed/practice.js', '../../feed/text/fold.js'],
    forbiddenValues: ['../../feed/record.js', '../query.js', '../../elements/events.js', 'fuse.js'],
  },
  'src/search/concepts/planted.ts': {
    allowed: ['./known-concepts.js', './generated/concept-words.js'],
    allowedTypes: ['../../feed/practice.js', '../text/text-index.js'],
    forbiddenValues: ['../../feed/text/fold.js', '../text/forms.js', '../query.js', 'fuse.js'],
  },
  'src/search/text/vocabulary.ts': {
    allowed: ['./marks.js', 'fuse.js', 'fuse.js/min-basic'],
    forbidden: ['../../feed/record.js', '../../elements/events.js', 'lit', 'node:fs'],
  },
  'src/functions.ts': {
    allowed: [
      './feed/feed.js',
      './liberal/liberal.js',
      './search/text/text-search.js',
      './search/concepts/concepts.js',
    ],
    forbidden: ['./elements/events.js', './define.js', './tool/table.js', 'lit'],
  },
  'src/static/planted.ts': {
    allowed: [
      './wording.js',
      '../functions.js',
      '../feed/text/runs.js',
      '../search/attributes.js',
      '../search/text/advice.js',
      '../locales/message-modules.js',
      '../locales/nearest-locale.js',
    ],
    forbidden: [
      '../tool/table.js',
      '../elements/events.js',
      '../locales/follow-page-language.js',
      '../locales/localize.js',
      '../search/text/text-search.js',
      'lit',
      '@lit/localize',
      'node:fs',
    ],
  },
  'src/elements/planted.ts': {
    allowed: [
      './events.js',
      '../feed/feed.js',
      '../feed/load/load.js',
      '../search/query.js',
      'lit',
      'lit/decorators.js',
      'lit/directives/repeat.js',
      '@lit/localize',
    ],
    forbidden: [
      './controls/filter-words.js',
      '../define.js',
      '../embed.js',
      '../index.js',
      '../functions.js',
      '../liberal/liberal.js',
      '../search/text/text-search.js',
      '../locales/localization.js',
      '../tool/table.js',
      '@lit/task',
      'fuse.js',
      'node:fs',
      'lit/directives/unsafe-html.js',
      'lit/directives/style-map.js',
    ],
  },
  'src/elements/copying/planted.ts': {
    allowed: ['./copied-list.js', '../practice-words.js', '../../feed/record.js', 'lit'],
    forbidden: ['../controls/copy-link.js', '../../search/text/text-search.js', 'fuse.js'],
  },
  'src/elements/feeds/planted.ts': {
    allowed: ['../later-files.js', '../../feed/merge-feeds.js', '@lit/localize'],
    forbidden: ['../controls/copy-link.js', '../../liberal/liberal.js', 'fuse.js'],
  },
  'src/elements/map/planted.ts': {
    allowed: ['./marks.js', './generated/coastlines.js', '../formats.js', 'lit', '@lit/localize'],
    forbidden: [
      '../controls/filter-words.js',
      '../../define.js',
      '../../search/text/text-search.js',
      'd3-geo',
      'lit/directives/unsafe-html.js',
    ],
  },
  'src/elements/controls/planted.ts': {
    allowed: [
      './filter-words.js',
      '../formats.js',
      '../../search/filters.js',
      'lit',
      '@lit/localize',
    ],
    forbidden: [
      '../../define.js',
      '../../liberal/liberal.js',
      '../../search/text/text-search.js',
      'fuse.js',
      'lit/directives/unsafe-html.js',
    ],
  },
  'src/elements/related/planted.ts': {
    allowed: [
      './related-practices.js',
      '../formats.js',
      '../../feed/text-for.js',
      '../../search/text/related.js',
      '@lit/localize',
    ],
    forbidden: [
      '../../define.js',
      '../../liberal/liberal.js',
      '../../search/text/text-search.js',
      'fuse.js',
      'lit/directives/unsafe-html.js',
    ],
  },
  'src/elements/later-files.ts': {
    allowed: [
      './schedule.js',
      './controls/search-controls.js',
      './feeds/several-feeds.js',
      './related/related-practices.js',
      '../liberal/liberal.js',
      '../search/text/text-search.js',
      '../search/concepts/concepts.js',
      'lit',
    ],
    forbidden: ['../functions.js', 'fuse.js', '../tool/table.js'],
  },
  'src/doctor/planted.ts': {
    allowed: ['./finding.js', './checks/feed.js', '../feed/feed.js', '../liberal/liberal.js'],
    allowedTypes: ['../elements/practice-list.js'],
    forbiddenValues: ['../elements/register.js', '../elements/later-files.js'],
  },
  'src/doctor/checks/planted.ts': {
    allowed: [
      '../finding.js',
      '../../feed/feed.js',
      '../../search/filters.js',
      '../../search/text/advice.js',
      '../../locales/nearest-locale.js',
    ],
    forbiddenValues: ['../../elements/formats.js', '../../define.js', 'lit', '@lit/localize'],
  },
  'src/locales/planted.ts': {
    allowed: ['./generated/de.js', '@lit/localize'],
    forbidden: ['../define.js', '../embed.js', '../tool/table.js', 'fuse.js', 'node:fs'],
  },
  'src/index.ts': {
    allowed: [
      './functions.js',
      './feed/practice.js',
      './feed/period/period.js',
      './search/query.js',
      './elements/events.js',
    ],
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
      '../../functions.js',
      '../../liberal/liberal.js',
      '../../static/html.js',
      'csv-parse/browser/esm/sync',
      'node:fs',
    ],
    forbidden: [
      '../../elements/events.js',
      '../../define.js',
      '../../embed.js',
      '../../locales/localization.js',
      '../../locales/message-modules.js',
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
    for (const [file, module] of Object.entries(modules)) {
      mkdirSync(dirname(join(directory, file)), { recursive: true });
      writeFileSync(join(directory, file), linesOf(module).join('\n'));
    }
    refused = refusedImports(directory);
  });

  after(() => rmSync(directory, { recursive: true }));

  for (const [file, module] of Object.entries(modules)) {
    const { allowed, allowedTypes = [], forbiddenValues = [], forbidden = [] } = module;
    const permitted = [...allowed, ...allowedTypes];
    const banned = [...forbiddenValues, ...forbidden];

    it(`lets ${file} import ${permitted.join(', ')}`, () => {
      assert.deepEqual(
        permitted.filter((_, index) => refused.has(`${file}:${index + 1}`)),
        [],
      );
    });

    it(`keeps ${file} from importing ${banned.join(', ')}`, () => {
      const line = permitted.length + 1;
      assert.deepEqual(
        banned.filter((_, index) => !refused.has(`${file}:${line + index}`)),
        [],
      );
    });
  }
});

describe('the lint rule of import circles', () => {
  it('finds a circle, even one closed by a type', () => {
    const directory = mkdtempSync(join(tmpdir(), 'import-circle-'));
    try {
      cpSync(join(root, '.oxlintrc.json'), join(directory, '.oxlintrc.json'));
      for (const name of ['node_modules', 'scripts'])
        symlinkSync(join(root, name), join(directory, name), 'junction');
      mkdirSync(join(directory, 'src/search'), { recursive: true });
      const write = (name, text) => writeFileSync(join(directory, 'src/search', name), text);
      write('one.ts', "import { two } from './two.js';\nexport type One = typeof two;\n");
      write(
        'two.ts',
        "import type { One } from './one.js';\nexport const two = (one: One) => one;\n",
      );
      const { stdout } = lint(directory);
      const codes = JSON.parse(stdout).diagnostics.map(({ code }) => code);
      assert.ok(codes.includes('import(no-cycle)'), codes.join());
    } finally {
      rmSync(directory, { recursive: true });
    }
  });
});

/** A module with every allowed import, then every forbidden one. */
function linesOf({ allowed, allowedTypes = [], forbiddenValues = [], forbidden = [] }) {
  const imports = [...allowed, ...forbidden].map(importOf);
  return [
    ...imports.slice(0, allowed.length),
    ...allowedTypes.map((name, index) => `import type * as allowed${index} from '${name}';`),
    ...forbiddenValues.map(valueImportOf),
    ...imports.slice(allowed.length),
  ];
}

/** Uses each way of importing in turn, so that none can get around the rule. */
function importOf(specifier, index) {
  return [
    `import '${specifier}';`,
    `export * from '${specifier}';`,
    `import type * as types${index} from '${specifier}';`,
    `export const load${index} = () => import('${specifier}');`,
  ][index % 4];
}

/** Ways to import a value where types are allowed. The rule accepts `export *`, which may export types alone. */
function valueImportOf(specifier, index) {
  return [
    `import '${specifier}';`,
    `import { value as value${index} } from '${specifier}';`,
    `export const later${index} = () => import('${specifier}');`,
  ][index % 3];
}

/** `file:line` of each import that the rule rejects. */
function refusedImports(cwd) {
  const { stdout, stderr } = lint(cwd);
  assert.equal(stderr, '');
  return new Set(
    JSON.parse(stdout)
      .diagnostics.filter(({ code }) => code === 'eslint(no-restricted-imports)')
      .map(({ filename, labels }) => `${filename}:${labels[0].span.line}`),
  );
}

function lint(cwd) {
  return spawnSync(
    process.execPath,
    [join(root, 'node_modules/oxlint/bin/oxlint'), '--format=json', 'src'],
    { cwd, encoding: 'utf8' },
  );
}
