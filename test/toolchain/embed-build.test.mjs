import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { build } from 'vite';
import { hash as hashOf } from '../../src/feed/text/hash.js';
import { targetLocales } from '../../src/locales/generated/locale-codes.js';

/** The hash in the name of a file, or of the folder of languages. */
const hash = /-[\da-f]{8}(?=[/.])/;

describe('the embed build', () => {
  const scripts = new Map();

  before(async () => {
    const [{ output }] = await build({
      mode: 'embed',
      logLevel: 'error',
      build: { write: false, sourcemap: false },
    });
    for (const { fileName, code, source } of output)
      if (fileName.endsWith('.js')) scripts.set(fileName, code ?? source);
  });

  /** The file with that name, whatever its hash. */
  function fileOf(name) {
    const found = [...scripts.keys()].find((file) => file.replace(hash, '') === name);
    assert.ok(found, `${name} is missing`);
    return { name: found, code: scripts.get(found) };
  }

  it('is one script, the parts it loads later, the script of the page for iframes, and one module per language', () => {
    assert.deepEqual(
      [...scripts.keys()].map((name) => name.replace(hash, '')).sort(),
      [
        'advice.js',
        'concepts.js',
        'console-words.js',
        'copied-list.js',
        'doctor.js',
        'frame.js',
        'history.js',
        'liberal.js',
        'map.js',
        'practices.js',
        'related.js',
        'search-controls.js',
        'several-feeds.js',
        'text-search.js',
        ...targetLocales.map((locale) => `locales/${locale}.js`),
      ].sort(),
    );
  });

  it('imports nothing, so that it works from any address', () => {
    for (const [name, code] of scripts)
      assert.doesNotMatch(code, /\bimport\s*(?:[\w{*][^()]*\bfrom\b)?\s*["'`]/, name);
  });

  it('loads its later files from beside itself, by names that change with their content', () => {
    const { code } = fileOf('practices.js');
    const folder = fileOf('locales/nb.js').name.replace(/\/.*/, '');
    const parts = [
      'advice.js',
      'concepts.js',
      'console-words.js',
      'copied-list.js',
      'doctor.js',
      'history.js',
      'liberal.js',
      'map.js',
      'related.js',
      'search-controls.js',
      'several-feeds.js',
      'text-search.js',
    ];
    for (const name of [...parts.map((part) => fileOf(part).name), `${folder}/`]) {
      assert.match(name, hash);
      assert.ok(code.includes(`\`./${name}`), name);
    }
    assert.equal(code.match(/\bimport\(/g)?.length, parts.length + 1);
  });

  it('opens the doctor before anything else, so that it comes even if the rest fails', () => {
    assert.match(fileOf('practices.js').code, /^[^;]{0,60}\bpractice-doctor\b[^;]{0,60}import\(/);
  });

  it('tells the doctor the version of the package', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    assert.equal((await import('../../src/doctor/version.ts')).version, version);
  });

  it('gives each language its messages', async () => {
    for (const locale of targetLocales) {
      const { code } = fileOf(`locales/${locale}.js`);
      const { templates } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
      const source = await import(`../../src/locales/generated/${locale}.js`);
      assert.deepEqual(Object.values(templates), Object.values(source.templates), locale);
    }
  });

  it('finds a message by the hash of its English text', async () => {
    const { code } = fileOf('locales/fr.js');
    const { templates } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
    assert.equal(templates[`s${hashOf('Show more')}`], 'Afficher plus');
    const { strings } = templates[`s${hashOf('Copy link: \x1e')}`];
    assert.deepEqual([...strings], ['Copier le lien\u00a0: ', '']);
    assert.equal(templates.language, 'fr');
  });

  it('has the sentences for the console in a file of their own', async () => {
    const { code } = fileOf('console-words.js');
    const { decode } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
    const sentence = /has no title\. It is left out; give it one\./;
    assert.doesNotMatch(fileOf('practices.js').code, sentence);
    assert.match(code, sentence);
    const number = Number(
      /`no-title`,\w+,\w+\((\d+)\)/.exec(fileOf('practices.js').code)?.[1] ?? assert.fail(),
    );
    assert.match(decode(`\u0002[${number}]\u0003`), sentence);
  });

  it('needs neither eval nor Node', () => {
    const { code } = fileOf('practices.js');
    for (const word of [/\beval\(/, /\bnew Function\b/, /\bprocess\.env\b/, /\brequire\(/])
      assert.doesNotMatch(code, word);
  });

  it('contains the three elements', () => {
    const { code } = fileOf('practices.js');
    for (const name of ['practice-card', 'practice-list', 'practice-search'])
      assert.ok(code.includes(name), name);
  });
});
