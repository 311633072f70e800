import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { type ESTree, parseSync, Visitor } from 'vite';
import { modulesIn } from '../../scripts/console-words.js';

/** Texts in an expression that no tag translates. Texts without a space or a letter are names and signs. */
function untagged(expression: ESTree.Node | null | undefined): string[] {
  switch (expression?.type) {
    case 'Literal':
      return typeof expression.value === 'string' ? words(expression.value) : [];
    case 'TemplateLiteral':
      return words(expression.quasis.map(({ value }) => value.cooked).join('…'));
    case 'ConditionalExpression':
      return [...untagged(expression.consequent), ...untagged(expression.alternate)];
    case 'LogicalExpression':
    case 'BinaryExpression':
      return [...untagged(expression.left), ...untagged(expression.right)];
    default:
      return [];
  }
}

function words(text: string): string[] {
  return /\p{L}{2,} /u.test(text) ? [text] : [];
}

/** Texts that become messages: of errors and findings, in variables of that name, and what is written for people. */
function untaggedIn(code: string, file: string): string[] {
  const found: string[] = [];
  new Visitor({
    NewExpression({ callee, arguments: [first] }) {
      if (callee.type === 'Identifier' && callee.name === 'InputError')
        found.push(...untagged(first));
    },
    Property({ key, value }) {
      if (key.type === 'Identifier' && key.name === 'message') found.push(...untagged(value));
    },
    VariableDeclarator({ id, init }) {
      if (id.type === 'Identifier' && id.name === 'message') found.push(...untagged(init));
    },
    CallExpression({ callee, arguments: args }) {
      const called = callee.type === 'MemberExpression' ? callee.property : callee;
      if (called.type !== 'Identifier') return;
      if (['hint', 'note', 'leftOut', 'error'].includes(called.name)) {
        for (const each of args) found.push(...untagged(each));
      }
    },
  }).visit(parseSync(file, code).program);
  return found;
}

describe('messages of the tool', () => {
  it('are all tagged, so that they can be translated', () => {
    const missed = modulesIn('src/tool').flatMap((file) =>
      untaggedIn(readFileSync(file, 'utf8'), file).map((text) => `${file}: ${text}`),
    );
    assert.deepEqual(missed, []);
  });

  it('would be found if they were not', () => {
    const code = `
      throw new InputError('There is nothing.');
      found.push({ severity, message: late ? 'It is late.' : sentence\`It is early.\` });
      const message = \`\${name} is wrong.\`;
      yield hint(item, path, 'no-place', 'There is no place.');
      const other = 'Not a message at all.';`;
    assert.equal(untaggedIn(code, 'a.ts').length, 4);
  });
});
