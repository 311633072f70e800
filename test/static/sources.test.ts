import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mergeFeeds, parseFeed } from '../../src/functions.js';
import { renderPractices } from '../../src/static/static.js';

const read = (id: string, language: string, source: Record<string, string>) => ({
  name: id,
  feed: parseFeed({
    language,
    _practices: { source },
    items: [{ id, title: `Practice ${id}`, _practice: { city: `City ${id}` } }],
  }),
});

const feed = mergeFeeds([
  read('a', 'nb', { name: 'Oslo kommune' }),
  read('b', 'en', {
    name: 'Council of Europe',
    licence: 'https://creativecommons.org/licenses/by/4.0/',
  }),
]);

/** The lines that name a source. */
async function sources(options: Parameters<typeof renderPractices>[1]): Promise<string[]> {
  const written = await renderPractices(feed, { language: 'en', ...options });
  return written.split('\n').filter((line) => line.includes('Source'));
}

describe('The sources of merged feeds', () => {
  it('are all named, with licence and language', async () => {
    const [own = '', theirs = '', ...others] = await sources({ format: 'html' });
    assert.match(own, /<span lang="nb" dir="auto">Oslo kommune</);
    assert.match(theirs, /Council of Europe.*rel="license">CC/);
    assert.deepEqual(others, []);
    const markdown = await sources({ format: 'markdown' });
    assert.equal(markdown.length, 2);
    assert.match(markdown.join('\n'), /Oslo kommune\n.*Council of Europe.*licenses\/by\/4\.0/);
  });

  it('are not named if none of their practices is written', async () => {
    for (const format of ['html', 'markdown'] as const)
      assert.match((await sources({ format, ids: 'b' })).join('\n'), /^[^\n]*Council of Europe.*$/);
  });
});
