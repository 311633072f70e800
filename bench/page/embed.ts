import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Files } from './server.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The embed build of the current source. */
export function currentEmbed(): Files {
  return inFolder((folder) => buildEmbed(root, folder));
}

/** The embed build of a git revision, made in a temporary work tree. */
export function embedOf(revision: string): Files {
  return inFolder((folder) => {
    const tree = join(folder, 'tree');
    git('worktree', 'add', '--detach', tree, revision);
    try {
      const { dependencies = {} } = JSON.parse(readFileSync(join(tree, 'package.json'), 'utf8'));
      // Use the packages installed here. A revision that needs a package missing here installs its own.
      if (Object.keys(dependencies).every((name) => existsSync(join(root, 'node_modules', name))))
        symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'), 'junction');
      else execFileSync(process.execPath, ['scripts/install.mjs'], { cwd: tree });
      return buildEmbed(tree, join(folder, 'embed'));
    } finally {
      git('worktree', 'remove', '--force', tree);
    }
  });
}

function buildEmbed(tree: string, folder: string): Files {
  const script = ['run', '--silent', 'build:embed', '--'];
  execFileSync('npm', [...script, '--outDir', folder, '--logLevel', 'error'], {
    cwd: tree,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  const files = new Map<string, Uint8Array>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && !path.endsWith('.map'))
      files.set(relative(folder, path).replaceAll('\\', '/'), readFileSync(path));
  }
  return files;
}

function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'bench-page-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function git(...args: readonly string[]): void {
  execFileSync('git', args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
}
