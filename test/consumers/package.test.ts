import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { pack, succeed } from './packed.js';

interface Entry {
  readonly path: string;
  readonly text: string;
  /** The entry as it is in the archive, with its header. */
  readonly bytes: Buffer;
}

describe('the packed package', () => {
  let directory: string;
  let archive: Buffer;
  let entries: readonly Entry[];
  before(() => {
    directory = mkdtempSync(join(tmpdir(), 'package-'));
    archive = readFileSync(pack(directory));
    entries = entriesOf(gunzipSync(archive));
  });
  after(() => rmSync(directory, { recursive: true }));

  /** Compressed as npm does it. */
  const sizeOf = (parts: readonly Entry[]): number =>
    gzipSync(Buffer.concat(parts.map(({ bytes }) => bytes)), { level: 9 }).length;

  it('is at most 750 kB without the feed tool, and at most 1,960 kB with it', () => {
    // Of the tool's 1,150 kB, 510 are what it knows of languages (to recognise them) and of letters (for ids); 190 are encodings. Words for
    // concepts are in it twice: for the script tag, and for bundlers. So is the doctor, which for the script tag has its own copies.
    // Hashes, which do not compress, make 11 kB of the lists of packages.
    const others = entries.filter(({ path }) => !path.startsWith('dist/tool/'));
    const sizes = { others: sizeOf(others), all: archive.length };
    assert.ok(sizes.others <= 750_000 && sizes.all <= 1_960_000, JSON.stringify(sizes));
  });

  it('gives servers the static list without Lit and the feed tool, in at most 130 kB', () => {
    // 30 of them are words for concepts, which apps that only render leave out: bundled, renderPractices and loadFeed take 46 kB.
    const modules = new Map(entries.map((entry) => [entry.path, entry]));
    const reached = new Set(['dist/static/static.js']);
    const packages = new Set<string>();
    for (const path of reached)
      for (const [, from = ''] of (modules.get(path)?.text ?? '').matchAll(
        /^(?:import|export) (?:[\w\s{},*]+ from )?'([^']+)';$/gm,
      )) {
        if (from.startsWith('.')) reached.add(posix.join(posix.dirname(path), from));
        else packages.add(from);
      }
    assert.deepEqual([...packages], ['fuse.js/min-basic']);
    const parts = [...reached].map((path) => modules.get(path));
    assert.ok(!parts.includes(undefined), [...reached].join('\n'));
    assert.deepEqual(
      [...reached].filter((path) => /^dist\/(?:tool|elements(?!\/map)|embed)\//.test(path)),
      [],
    );
    const size = sizeOf(parts.filter((part) => part !== undefined));
    assert.ok(size <= 130_000, String(size));
  });

  it('has no maps, and no file that refers to one', () => {
    const maps = entries.filter(
      ({ path, text }) => path.endsWith('.map') || /^\/\/# sourceMappingURL/m.test(text),
    );
    assert.deepEqual(
      maps.map(({ path }) => path),
      [],
    );
  });

  it('has no helper that begins with a `this` that is undefined, of which Rollup warns', () => {
    const modules = entries.filter(
      ({ path, text }) => path.endsWith('.js') && /^(?:var|const) \w+ = \(this\b/m.test(text),
    );
    assert.deepEqual(
      modules.map(({ path }) => path),
      [],
    );
  });

  // Pictures, and what only a catalogue or an officer reads, would make it larger: npm shows them from the repository.
  const inRepository =
    /^(?:docs\/(?:accessibility\/|statements\.md|standard-for-public-code\.md)|LICENSES$|GOVERNANCE\.md|publiccode\.yml|CITATION\.cff)/;
  it('has every file and folder to which one of its texts links', () => {
    const paths = entries.map(({ path }) => path);
    const broken = entries
      .filter(({ path }) => /\.md$|^llms\.txt$/.test(path))
      .flatMap(({ path, text }) =>
        [...text.matchAll(/(?<!!\[[^\]]*)\]\((?!https?:|mailto:|#)([^)#\s]+)/g)].map(
          ([, link = '']) => [path, posix.join(posix.dirname(path), link)],
        ),
      )
      .filter(
        ([, target = '']) =>
          !inRepository.test(target) && !paths.some((path) => `${path}/`.startsWith(`${target}/`)),
      );
    assert.deepEqual(broken, []);
  });

  it('is as npm and bundlers expect it (publint)', async () => {
    const tarball = new Uint8Array(archive).buffer;
    const { messages, pkg } = await publint({ pack: { tarball }, strict: true });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg)),
      [],
    );
  });

  it('has types that TypeScript finds, and that are right (arethetypeswrong)', async () => {
    const { types, ...checked } = await checkPackage(
      createPackageFromTarballData(new Uint8Array(archive)),
      { excludeEntrypoints: ['./llms.txt'] },
    );
    assert.ok(types);
    assert.ok('problems' in checked);
    // The package has modules only, and "node10" does not know `exports`.
    const problems = checked.problems.filter(
      (problem) =>
        !('resolutionKind' in problem && /^node(?:10|16-cjs)$/.test(problem.resolutionKind)),
    );
    assert.deepEqual(problems, []);
  });

  it('needs no newer JavaScript than ES2022 (es-check)', () => {
    const library = fileURLToPath(import.meta.resolve('es-check'));
    const program = join(dirname(library), 'cli/index.js');
    const args = [program, 'es2022', '--module', '--allowHashBang', 'dist/**/*.js'];
    succeed([process.execPath, args, {}], process.cwd());
  });
});

/** The files of a tar archive, by their path in the package. */
function entriesOf(tar: Buffer): readonly Entry[] {
  const entries: Entry[] = [];
  for (let at = 0; tar[at];) {
    const name = tar.toString('utf8', at, at + 100).replace(/\0.*/s, '');
    const prefix = tar.toString('utf8', at + 345, at + 500).replace(/\0.*/s, '');
    const size = Number.parseInt(tar.toString('utf8', at + 124, at + 136), 8);
    const start = at + 512;
    const next = start + Math.ceil(size / 512) * 512;
    entries.push({
      path: posix.join(prefix, name).replace(/^package\//, ''),
      text: tar.toString('utf8', start, start + size),
      bytes: tar.subarray(at, next),
    });
    at = next;
  }
  return entries;
}
