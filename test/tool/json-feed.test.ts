import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { groupFindings } from '../../src/tool/findings/finding-groups.js';
import { checkFeed } from './check-text.js';

/** A feed as blogs write it. */
function blog(version: string, author: object, change: object = {}) {
  return {
    version,
    title: 'A blog',
    home_page_url: 'https://blog.oslo.no/',
    feed_url: 'https://blog.oslo.no/feed.json',
    description: 'News of the city.',
    user_comment: 'Paste the address into a reader.',
    icon: 'https://blog.oslo.no/icon.png',
    favicon: 'https://blog.oslo.no/favicon.ico',
    ...author,
    expired: false,
    hubs: [{ type: 'WebSub', url: 'https://blog.oslo.no/hub' }],
    _blog: { about: 'https://blog.oslo.no/about' },
    items: Array.from({ length: 48 }, (_, index) => ({
      id: `https://blog.oslo.no/${index}`,
      url: `https://blog.oslo.no/${index}`,
      external_url: `https://www.oslo.no/${index}`,
      title: `Meeting number ${index + 10} of the town`,
      content_html: `<p>It was meeting number ${index}.</p>`,
      image: `https://blog.oslo.no/${index}.jpg`,
      banner_image: `https://blog.oslo.no/${index}-wide.jpg`,
      date_published: '2024-02-01T10:00:00+01:00',
      date_modified: '2024-02-02T10:00:00.5Z',
      ...author,
      attachments: [
        {
          url: `https://blog.oslo.no/${index}.mp3`,
          mime_type: 'audio/mpeg',
          title: 'Sound',
          size_in_bytes: 12_345,
          duration_in_seconds: 67,
        },
      ],
      _blog: { likes: 3 },
      ...change,
    })),
  };
}

const person = {
  name: 'A. Author',
  url: 'https://blog.oslo.no/a',
  avatar: 'https://oslo.no/a.png',
};
const feeds: [string, object][] = [
  ['1.0', blog('https://jsonfeed.org/version/1', { author: person })],
  ['1.1', blog('https://jsonfeed.org/version/1.1', { authors: [person], language: 'en' })],
  ['1.1 with the author of 1.0', blog('https://jsonfeed.org/version/1.1', { author: person })],
];

describe('a JSON Feed of a blog', () => {
  for (const [version, feed] of feeds) {
    it(`has no error for what JSON Feed ${version} allows, and one line for each thing to know`, async () => {
      const groups = groupFindings(await checkFeed(feed));
      assert.deepEqual(
        groups.filter(({ severity }) => severity !== 'hint'),
        [],
      );
      const codes = groups.map(({ code, origins }) => `${code} ${origins.length}`);
      const language = 'language' in feed ? [] : ['no-language 48'];
      assert.deepEqual(codes.sort(), [
        'html-only 48',
        'no-alt 48',
        ...language,
        'no-place 48',
        'no-source 1',
      ]);
    });
  }

  it('is not reminded of HTML where there is plain text as well', async () => {
    const feed = blog(
      'https://jsonfeed.org/version/1.1',
      {},
      { content_text: 'It was a meeting.' },
    );
    const codes = (await checkFeed(feed)).map(({ code }) => code);
    assert.equal(codes.includes('html-only'), false);
  });

  it('has errors where it breaks JSON Feed', async () => {
    const feed = blog('https://jsonfeed.org/version/1.1', {}, { attachments: [{ url: 7 }] });
    const errors = groupFindings(await checkFeed(feed)).filter((each) => each.severity === 'error');
    assert.deepEqual(
      errors.map(({ message, origins }) => [message, origins.length]),
      [
        ['"mime_type" is missing.', 48],
        ['This has to be a text, not a number. Address that begins with https:// or http://.', 48],
      ],
    );
  });
});
