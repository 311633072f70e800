import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import { install, pack } from './packed.js';
import { embedding, recipe, type Recipe } from './recipes.js';

/** What checks the types of a project, and how it names a line with a mistake. */
interface Checker {
  readonly command: readonly [script: string, ...args: string[]];
  readonly mistake: RegExp;
}

const tsc: Checker = {
  command: ['typescript/bin/tsc', '-p', '.'],
  mistake: /^([\w.-]+)\((\d+),\d+\): error /gm,
};

const checkers: Readonly<Record<string, Checker>> = {
  plain: tsc,
  react: tsc,
  preact: tsc,
  solid: tsc,
  vue: { ...tsc, command: ['vue-tsc/bin/vue-tsc.js', '-p', '.'] },
  angular: {
    command: ['@angular/compiler-cli/bundles/src/bin/ngc.js', '-p', '.'],
    mistake: /^([\w.-]+):(\d+):\d+ - error /gm,
  },
  svelte: {
    command: [
      'svelte-check/bin/svelte-check',
      '--tsconfig',
      './tsconfig.json',
      '--output',
      'machine',
    ],
    mistake: /^\d+ ERROR "([\w.-]+)" (\d+):/gm,
  },
};

/** The recipes that each project checks. */
const recipes: Readonly<Record<string, readonly Recipe[]>> = {
  plain: [
    { page: 'README.md', title: 'From npm' },
    { page: 'docs/feed.md', title: 'Without JavaScript' },
  ],
  react: [embedding('React'), embedding('Next.js')],
  preact: [embedding('Preact')],
  solid: [embedding('Solid')],
  vue: [embedding('Vue')],
  svelte: [embedding('Svelte')],
  angular: [embedding('Angular')],
};

/** Writes the recipes for a project into it, word for word. */
function addRecipes(name: string, cwd: string): void {
  for (const from of recipes[name] ?? []) {
    const { code, extension } = recipe(from);
    writeFileSync(join(cwd, `recipe-${from.title}.${extension.replace('js', 'ts')}`), code);
  }
}

/** A line of a file that uses an element wrongly: all that use one. */
const use = /<practice-|^list\.|^document\./;

describe('types of the package, in projects that use it', () => {
  let directory: string;
  let project: string;
  before(() => {
    directory = mkdtempSync(join(tmpdir(), 'frameworks-'));
    project = join(directory, 'project');
    install(pack(directory), 'frameworks', project);
  });
  after(() => rmSync(directory, { recursive: true }));

  for (const [name, { command, mistake }] of Object.entries(checkers))
    it(`let recipes and right uses pass, and report every wrong one: ${name}`, () => {
      const cwd = join(project, name);
      addRecipes(name, cwd);
      const [script, ...args] = command;
      const path = join(project, 'node_modules', script);
      const { stdout, stderr } = spawnSync(process.execPath, [path, ...args], {
        cwd,
        encoding: 'utf8',
      });
      const said = stripVTControlCharacters(stdout + stderr);
      const found = [...said.matchAll(mistake)].map(([, file, line]) => `${file}:${line}`);
      const wrong = readdirSync(cwd).find((file) => file.startsWith('wrong.')) ?? '';
      const planted = readFileSync(join(cwd, wrong), 'utf8')
        .split('\n')
        .flatMap((line, index) => (use.test(line) ? [`${wrong}:${index + 1}`] : []));
      assert.ok(planted.length > 0);
      assert.deepEqual([...new Set(found)].sort(), planted.sort(), said);
    });
});
