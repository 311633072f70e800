import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { writtenDocuments } from '../../scripts/evidence/written-documents.js';
import { unfoundedJudgements } from './evidence/conformance.js';
import { readDocuments } from './evidence/documents.js';
import { falseStatements } from './evidence/false-statements.js';
import { keepingCode } from './evidence/requests.js';

describe('the documents for IT, data protection and accessibility', () => {
  it('say nothing that is not so', () => {
    assert.deepEqual(falseStatements(readDocuments()), []);
  });

  it('judge every criterion of WCAG 2.2 at levels A and AA', () => {
    assert.deepEqual(unfoundedJudgements(readDocuments()), []);
  });

  it('are up to date where they are written from data (npm run build:evidence)', async () => {
    for (const [path, content] of await writtenDocuments())
      assert.equal(readFileSync(path, 'utf8'), content, path);
  });

  it('comply with REUSE, as its own tool says where it is installed', () => {
    const { error, status, stdout } = spawnSync('reuse', ['lint'], { encoding: 'utf8' });
    if (!error) assert.equal(status, 0, stdout);
  });
});

describe('the elements', () => {
  it('have no code that could keep anything on a device', () => {
    assert.deepEqual(keepingCode(), []);
  });
});
