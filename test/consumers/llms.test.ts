import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';

const page = readFileSync('llms.txt', 'utf8');

describe('llms.txt', () => {
  it('says what the elements take now: if not, run npm run build:llms', () => {
    const directory = mkdtempSync(join(tmpdir(), 'llms-'));
    try {
      const path = join(directory, 'llms.txt');
      execFileSync(process.execPath, ['scripts/llms.mjs', path]);
      assert.equal(page, readFileSync(path, 'utf8'));
    } finally {
      rmSync(directory, { recursive: true });
    }
  });

  // test/scenarios/snippets.test.ts pastes them into pages, and test/consumers/frameworks.test.ts checks their types.
  it('has only snippets that README.md has as well, where they are tested', () => {
    const readme = readFileSync('README.md', 'utf8');
    const snippets = [...page.matchAll(/^```\w+\n.*?^```$/gms)].map(([code]) => code);
    assert.equal(snippets.length, 3);
    assert.deepEqual(
      snippets.filter((code) => !readme.includes(code)),
      [],
    );
  });

  it('begins as https://llmstxt.org asks: a title, then a summary', () => {
    assert.match(page, /^# intercultural-practices\n\n> /);
  });
});
