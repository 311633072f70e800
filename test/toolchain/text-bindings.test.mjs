import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parseSync, Visitor } from 'vite';

const elements = fileURLToPath(new URL('../../src/elements/', import.meta.url));

/** Names of functions that are declared to return a text. */
function textFunctions(program) {
  const names = new Set(['msg', 'str', 'String']);
  const isText = ({ returnType }) => returnType?.typeAnnotation.type === 'TSStringKeyword';
  new Visitor({
    FunctionDeclaration: (node) => isText(node) && names.add(node.id.name),
    VariableDeclarator: ({ id, init }) =>
      init?.type === 'ArrowFunctionExpression' && isText(init) && names.add(id.name),
  }).visit(program);
  return names;
}

/**
 * Expressions between the tags of Lit templates that may be a text: anything but templates, calls of functions that return no
 * text, and variables with these names.
 */
function* textsIn(code, known) {
  const { program } = parseSync('planted.ts', code);
  const names = new Set([...known, ...textFunctions(program)]);
  const templates = [];
  new Visitor({
    TaggedTemplateExpression: ({ tag, quasi }) => tag.name === 'html' && templates.push(quasi),
  }).visit(program);
  const mayBeText = (node) => {
    switch (node.type) {
      case 'TaggedTemplateExpression':
        return node.tag.name !== 'html';
      case 'ConditionalExpression':
        return mayBeText(node.consequent) || mayBeText(node.alternate);
      case 'LogicalExpression':
        return mayBeText(node.right);
      case 'Identifier':
        return !/^(nothing|list|chips|message|failure|footer|corner|line|end|report|row|order|button|original|drawings?|insets)$/.test(
          node.name,
        );
      case 'ArrayExpression':
        return node.elements.some(mayBeText);
      case 'ChainExpression':
        return mayBeText(node.expression);
      case 'CallExpression':
        return names.has(node.callee.name ?? node.callee.property?.name);
      default:
        return true;
    }
  };
  for (const { quasis, expressions } of templates) {
    let before = '';
    for (const [i, expression] of expressions.entries()) {
      before += quasis[i].value.raw;
      const isInTag = before.lastIndexOf('<') > before.lastIndexOf('>');
      before += isInTag ? '""' : '';
      if (!isInTag && mayBeText(expression)) yield code.slice(expression.start, expression.end);
    }
  }
}

describe('texts in templates', () => {
  it('are bound as properties, so that page translators can replace them', () => {
    const files = readdirSync(elements, { recursive: true }).filter((name) => name.endsWith('.ts'));
    const codes = files.map((file) => readFileSync(elements + file, 'utf8'));
    const names = codes.flatMap((code, i) => [...textFunctions(parseSync(files[i], code).program)]);
    assert.ok(names.includes('practiceCount'));
    const found = codes.flatMap((code, i) =>
      [...textsIn(code, names)].map((text) => `${files[i]}: ${text}`),
    );
    assert.deepEqual(found, []);
  });

  for (const [code, text] of [
    ['html`<p>${msg("Hello")}</p>`', 'msg("Hello")'],
    ['html`<p class=${name}>${name}</p>`', 'name'],
    ['html`<button @click=${() => go()}>${open ? label() : nothing}</button>`', 'label()'],
    ['html`<p>${count + 1}</p>`', 'count + 1'],
    ['html`<p>${this.label}</p>`', 'this.label'],
    ['html`<p>${`${n} of ${all}`}</p>`', '`${n} of ${all}`'],
  ]) {
    it(`are found where they are not: ${code}`, () => {
      const found = [...textsIn(`function label(): string {}; ${code}`, [])];
      assert.equal(found.length, 1);
      assert.ok(found[0].includes(text));
    });
  }
});
