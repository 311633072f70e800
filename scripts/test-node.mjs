// Runs the tests that run in Node, some of which drive a browser: all of them, or only the files named. This script lists the files
// because Node 20 finds neither .ts files nor patterns.
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';

/** Tests that take long, which only `npm test -- --all` runs. */
const long = new Set([
  'test/pages/accessibility-tree.test.ts',
  'test/pages/accessibility-variants.test.ts',
  'test/pages/builder-choices.test.ts',
  'test/pages/builder.test.ts',
  'test/pages/built-site.test.ts',
  'test/pages/doctor-panel.test.ts',
  'test/pages/doctor.test.ts',
  'test/pages/every-language.test.ts',
  'test/pages/feed-check.test.ts',
  'test/pages/front.test.ts',
  'test/pages/keyboard.test.ts',
  'test/pages/layout-shift.test.ts',
  'test/pages/look.test.ts',
  'test/pages/planted-faults.test.ts',
  'test/pages/reflow.test.ts',
  'test/pages/visual-regression.test.ts',
  'test/pages/written-pages.test.ts',
  'test/scenarios/doctor.test.ts',
  'test/scenarios/faults.test.ts',
  'test/scenarios/frame.test.ts',
  'test/scenarios/history.test.ts',
  'test/scenarios/host-pages.test.ts',
  'test/scenarios/hostile-content.test.ts',
  'test/scenarios/later-files.test.ts',
  'test/scenarios/polluted-prototype.test.ts',
  'test/scenarios/several-scripts.test.ts',
  'test/scenarios/soak.test.ts',
  'test/tool/broken-input.test.ts',
  'test/tool/hostile-input.test.ts',
  'test/tool/pages.test.ts',
  'test/tool/workbook.test.ts',
  'test/tool/places/built-in.test.ts',
  'test/tool/translations/round-trip.test.ts',
  'test/toolchain/embed-build.test.mjs',
  'test/toolchain/minify-templates.test.mjs',
  'test/toolchain/release/release.test.ts',
  'test/toolchain/release/reproducible.test.ts',
]);

const named = process.argv.slice(2);
const files =
  named.length > 0
    ? named
    : ['test/pages', 'test/scenarios', 'test/static', 'test/tool', 'test/toolchain'].flatMap(
        testsIn,
      );

// By default Node leaves one core free, which is half of two.
const atOnce = `--test-concurrency=${availableParallelism()}`;
const args = ['--import', 'tsx', '--test', '--test-reporter=spec', atOnce, ...files];
spawn(process.execPath, args, { stdio: 'inherit' }).on('close', (code) => process.exit(code ?? 1));

function testsIn(directory) {
  return readdirSync(directory, { recursive: true })
    .filter((name) => /\.test\.(ts|mjs)$/.test(name))
    .map((name) => join(directory, name))
    .filter((path) => process.env.ALL || !long.has(path.replaceAll('\\', '/')));
}
