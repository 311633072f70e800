import { expect } from '@open-wc/testing';
import { createSearch, parseFeed } from '../../../src/functions.js';

describe('an excerpt', () => {
  it('is short, even if the word that was found is the whole text', () => {
    const { places, problems, practices } = parseFeed({
      items: [{ id: 'a', title: 'Title', summary: 'Summary', content_text: 'x'.repeat(20_000) }],
    });
    const results = createSearch({ places, problems, practices }).find({ text: 'xxx' });
    const [practice] = results.practices;
    if (!practice) throw new Error('nothing found');
    const found = results.excerpt(practice, practice.texts[0], ['Summary']);
    expect(found?.text.length).to.be.within(200, 400);
  });
});
