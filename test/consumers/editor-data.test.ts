import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import type { HTMLDataV1 } from 'vscode-html-languageservice';

// Node does not find all names that this CommonJS module exports.
const require = createRequire(import.meta.url);
const {
  getLanguageService,
  newHTMLDataProvider,
  TextDocument,
}: typeof import('vscode-html-languageservice') = require('vscode-html-languageservice');

interface Attribute {
  readonly name: string;
  readonly type: { readonly text: string };
}

interface Declaration {
  readonly name: string;
  readonly tagName?: string;
  readonly attributes?: readonly Attribute[];
  readonly cssProperties?: readonly { readonly name: string }[];
}

interface WebTypes {
  readonly 'js-types-syntax': string;
  readonly version: string;
  readonly contributions: {
    readonly html: {
      readonly elements: readonly {
        readonly name: string;
        readonly attributes: readonly { readonly name: string; readonly value: { type: string } }[];
        readonly js: { readonly events?: readonly { readonly name: string }[] };
      }[];
    };
  };
}

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const manifest: {
  modules: { path: string; declarations: Declaration[]; exports: { name: string }[] }[];
} = read('custom-elements.json');
const elements = manifest.modules
  .flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName);
const tags = ['practice-card', 'practice-list', 'practice-map', 'practice-search'];

describe('the manifest', () => {
  it('has the four elements, and names the module that registers them', () => {
    assert.deepEqual(elements.map(({ tagName }) => tagName).sort(), tags);
    const define = manifest.modules.find(({ path }) => path === 'dist/define.js');
    const defined = define?.exports.map((each) => ({ ...each, declaration: undefined }));
    const kind = 'custom-element-definition';
    assert.deepEqual(
      defined,
      tags.map((name) => ({ kind, name, declaration: undefined })),
    );
  });

  it('declares what its modules export, and nothing else', () => {
    for (const { path, declarations, exports } of manifest.modules.slice(0, -1))
      assert.deepEqual(
        declarations.map(({ name }) => name).sort(),
        exports.map(({ name }) => name).sort(),
        path,
      );
  });

  it('has a type for every attribute, in words that need no other file', () => {
    const words = /^(?:(?:string|number|boolean|undefined|'[a-z]+')(?: \| |$))+$/;
    for (const { attributes = [] } of elements)
      for (const { name, type } of attributes) assert.match(type.text, words, name);
  });
});

describe('in VS Code', () => {
  const data: HTMLDataV1 = read('dist/vscode.html-custom-data.json');
  const service = getLanguageService({
    customDataProviders: [newHTMLDataProvider('practices', data)],
    useDefaultDataProvider: false,
  });

  /** What is offered at the | of a text. */
  function offered(text: string): string[] {
    const at = text.indexOf('|');
    const document = TextDocument.create('file:///a.html', 'html', 1, text.replace('|', ''));
    const page = service.parseHTMLDocument(document);
    const { items } = service.doComplete(document, document.positionAt(at), page);
    return items.map(({ label }) => label.replaceAll('"', '')).sort();
  }

  it('tags and all of their attributes are offered', () => {
    assert.deepEqual(offered('<|'), ['!DOCTYPE', ...tags]);
    for (const { tagName = '', attributes = [] } of elements) {
      // VS Code itself adds "data-", and "!DOCTYPE" above.
      const names = ['data-', ...attributes.map(({ name }) => name)].sort();
      assert.deepEqual(offered(`<${tagName} |></${tagName}>`), names);
    }
  });

  it('the values of an attribute are offered', () => {
    assert.deepEqual(offered('<practice-list layout="|"></practice-list>'), [
      'compact',
      'grid',
      'list',
    ]);
    assert.deepEqual(offered('<practice-list page-size="|"></practice-list>'), ['all']);
    assert.deepEqual(offered('<practice-card images="|"></practice-card>'), ['all', 'none', 'own']);
  });

  it('a tag is explained', () => {
    const document = TextDocument.create('file:///a.html', 'html', 1, '<practice-list>');
    const hover = service.doHover(
      document,
      { line: 0, character: 4 },
      service.parseHTMLDocument(document),
    );
    assert.match(JSON.stringify(hover?.contents), /A list of cards .*practice-select/);
  });

  it('every token is offered once in style sheets', () => {
    const { properties }: { properties: { name: string }[] } = read(
      'dist/vscode.css-custom-data.json',
    );
    const tokens = new Set(
      elements.flatMap((each) => each.cssProperties ?? []).map((each) => each.name),
    );
    assert.deepEqual(properties.map(({ name }) => name).sort(), [...tokens].sort());
  });
});

describe('in editors of JetBrains', () => {
  const { contributions, version, ...rest }: WebTypes = read('dist/web-types.json');

  it('tags, attributes with their values, and events are known', () => {
    const known = contributions.html.elements;
    assert.deepEqual(known.map(({ name }) => name).sort(), tags);
    const list = known.find(({ name }) => name === 'practice-list');
    const layout = list?.attributes.find(({ name }) => name === 'layout');
    assert.equal(rest['js-types-syntax'], 'typescript');
    assert.equal(layout?.value.type, "'grid' | 'list' | 'compact' | undefined");
    assert.deepEqual(list?.js.events?.map(({ name }) => name).sort(), [
      'practice-error',
      'practice-results',
      'practice-select',
    ]);
  });

  it('they belong to the version of the package, which names the file', () => {
    const { version: current, 'web-types': path } = read('package.json');
    assert.equal(version, current);
    assert.equal(path, 'dist/web-types.json');
  });
});
