import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parseSync, Visitor } from 'vite';

const src = fileURLToPath(new URL('../../src/', import.meta.url));

/** What the elements may import from Lit. The embed build leaves out much of the rest (scripts/lit-for-elements.ts). */
const allowed = {
  lit: ['LitElement', 'adoptStyles', 'css', 'html', 'isServer', 'nothing', 'render', 'svg'],
  'lit/directives/keyed.js': ['keyed'],
  'lit/directives/live.js': ['live'],
};

/** Stands for an expression in a template. */
const hole = '\0';

/** What a template of a page contains that the embed build cannot render. */
function faultsOf(template) {
  const faults = [];
  if (template.includes('<!--')) faults.push('a comment');
  if (/<(script|style|textarea|title)\b[^<]*>[^<]*\0/.test(template))
    faults.push('an expression in an element whose content is only text');
  const tags = template.match(/<[a-z][^\s>]*(?:[^<>"]|"[^"]*")*>?/g) ?? [];
  if (tags.some((tag) => /\s\0/.test(tag.replace(/"[^"]*"/g, '""'))))
    faults.push('an expression that stands for an attribute');
  return faults;
}

/** What a module needs of Lit that the embed build leaves out. */
function needs(code) {
  const found = [];
  new Visitor({
    ImportDeclaration({ source, specifiers, importKind }) {
      if (importKind === 'type' || !/^lit\b/.test(source.value)) return;
      for (const { imported, importKind: kind } of specifiers)
        if (kind !== 'type' && !allowed[source.value]?.includes(imported?.name))
          found.push(`${imported?.name} of ${source.value}`);
    },
    CallExpression({ callee, arguments: [text] }) {
      if (callee.name === 'msg' && text?.tag?.name === 'html') found.push('a message with markup');
    },
    TaggedTemplateExpression({ tag, quasi: { quasis } }) {
      if (tag.name === 'css' && quasis.length > 1) found.push('a style sheet with an expression');
      if (tag.name !== 'html' && tag.name !== 'svg') return;
      found.push(...faultsOf(quasis.map(({ value }) => value.raw).join(hole)));
    },
  }).visit(parseSync('planted.ts', code).program);
  return found;
}

describe('Lit in the embed build', () => {
  it('has all that the elements need of it', () => {
    let modules = 0;
    for (const name of readdirSync(src, { recursive: true })) {
      if (!name.endsWith('.ts')) continue;
      const code = readFileSync(src + name, 'utf8');
      modules += Number(/from 'lit\b/.test(code));
      assert.deepEqual(needs(code), [], name);
    }
    assert.ok(modules > 20, `${modules} modules`);
  });

  for (const [code, fault] of [
    ["import { mathml } from 'lit';", 'mathml of lit'],
    ["import { ref } from 'lit/directives/ref.js';", 'ref of lit/directives/ref.js'],
    ['css`a { color: ${colour}; }`', 'a style sheet with an expression'],
    ['msg(html`<b>Hello</b>`);', 'a message with markup'],
    ['html`<p><!-- ${text} --></p>`', 'a comment'],
    [
      'html`<textarea rows="2">${text}</textarea>`',
      'an expression in an element whose content is only text',
    ],
    ['html`<p class="a ${b}" ${c}></p>`', 'an expression that stands for an attribute'],
  ]) {
    it(`would lack ${fault}`, () => {
      assert.deepEqual(needs(code), [fault]);
    });
  }
});
