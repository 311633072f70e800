import { expect } from '@open-wc/testing';
import { decode } from '../../src/feed/console-words.js';
import { sentence } from '../../src/feed/sentence.js';

const known = ['{} is missing: {}', 'no title', (url: string) => `see ${url}`];
const code = (...parts: readonly unknown[]): string => `\u0002${JSON.stringify(parts)}\u0003`;

describe('a sentence for the console', () => {
  it('has its values filled in', () => {
    expect(sentence`${'page 2'} has ${3} items\n`).to.equal('page 2 has 3 items\n');
  });

  it('is found by its number, wherever it is in a text, and in other sentences', () => {
    const nested = code(0, 'page', code(0, 'text', code(1)));
    expect(decode(`a: ${nested}; b: ${code(1)}.`, known)).to.equal(
      'a: page is missing: text is missing: no title; b: no title.',
    );
  });

  it('may be made by a function', () => {
    expect(decode(code(0, 'page', code(2, '/b?{}')), known)).to.equal('page is missing: see /b?{}');
  });

  it('takes values as they are', () => {
    const value = '{} $& \\u0002 "é"\n\u0002[1]';
    expect(decode(code(0, value, 7), known)).to.equal(`${value} is missing: 7`);
  });

  it('stays if it is not known, or is no code', () => {
    for (const text of ['plain', code(9, 'a'), '\u0002[1', '\u0002oops\u0003', '\u0002null\u0003'])
      expect(decode(text, known)).to.equal(text);
  });
});
