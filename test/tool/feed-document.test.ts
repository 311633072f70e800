import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { serialize, type FeedDocument } from '../../src/tool/feed-document.js';

describe('the text of a feed', () => {
  it('is one JSON document, however many parts it is written in', () => {
    for (const count of [0, 1, 4999, 5000, 5001, 10_001]) {
      const document: FeedDocument = {
        version: 'https://jsonfeed.org/version/1.1',
        title: '"items": []\n}',
        _practices: { normalised: 1, cities: [{ name: 'Oslo', country: undefined }] },
        items: Array.from({ length: count }, (_, at) => ({
          id: String(at),
          title: '\n  ]\n}',
          content_text: '',
          _practice: { cities: ['Oslo'] },
        })),
      };
      const parts = [...serialize(document)];
      assert.equal(parts.join(''), `${JSON.stringify(document, null, 2)}\n`);
    }
  });
});
