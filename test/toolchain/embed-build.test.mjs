import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { build } from 'vite';
import { targetLocales } from '../../src/locales/generated/locale-codes.js';

describe('the embed build', () => {
  const scripts = new Map();

  before(async () => {
    const [{ output }] = await build({
      mode: 'embed',
      logLevel: 'error',
      build: { write: false, sourcemap: false },
    });
    for (const file of output) if (file.type === 'chunk') scripts.set(file.fileName, file);
  });

  it('is one script, that of the page for iframes, and one module a language', () => {
    assert.deepEqual(
      [...scripts.keys()].sort(),
      ['frame.js', 'practices.js', ...targetLocales.map((locale) => `locales/${locale}.js`)].sort(),
    );
  });

  it('imports nothing, so that it works from any address', () => {
    for (const { fileName, imports } of scripts.values()) assert.deepEqual(imports, [], fileName);
  });

  it('finds its languages beside itself', () => {
    const { code } = scripts.get('practices.js');
    assert.deepEqual(code.match(/\bimport\([^)]*\)/g)?.map(withoutNames), [
      'import(`./locales/${…}.js`)',
    ]);
  });

  it('gives each language its messages', async () => {
    for (const locale of targetLocales) {
      const { code } = scripts.get(`locales/${locale}.js`);
      const { templates } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
      assert.ok(Object.keys(templates).length > 0, locale);
    }
  });

  it('needs neither eval nor Node', () => {
    const { code } = scripts.get('practices.js');
    for (const word of [/\beval\(/, /\bnew Function\b/, /\bprocess\.env\b/, /\brequire\(/])
      assert.doesNotMatch(code, word);
  });

  it('carries the three elements', () => {
    const { code } = scripts.get('practices.js');
    for (const name of ['practice-card', 'practice-list', 'practice-search'])
      assert.ok(code.includes(name), name);
  });
});

function withoutNames(call) {
  return call.replace(/\$\{\w+\}/, '${…}');
}
