import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lintAddress } from '../../../src/tool/lint/links.js';

const messages = (url: string) =>
  [...lintAddress({ page: 0 }, ['url'], url)].map(({ message }) => message);

describe('an address', () => {
  it('may end with a bracket that it opens', () => {
    for (const end of ['Orange_(city)', 'a(b(c))', 'list[0]', '(old)/new_(2024)'])
      assert.deepEqual(messages(`https://en.wikipedia.org/wiki/${end}`), [], end);
  });

  it('looks dead if it ends with a bracket or mark of the sentence around it', () => {
    for (const end of [
      'meals)',
      'Orange_(city))',
      'Orange_(city).',
      'meals]',
      'meals,',
      ')('.concat('))'),
    ])
      assert.match(messages(`https://city.eu/${end}`).join(), /end of a sentence/, end);
  });
});
