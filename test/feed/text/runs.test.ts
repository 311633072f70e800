import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { paragraphs, runs } from '../../../src/feed/text/runs.js';

/** The links in a paragraph as `text → address`; only the text if it is the address. */
function links(paragraph: string): string[] {
  return [...runs(paragraph)].flatMap(({ text, url }) => {
    if (!url) return [];
    return [url === text ? text : `${text} → ${url}`];
  });
}

describe('a paragraph', () => {
  it('has line breaks as the source does', () => {
    expect([...runs('Three things:\n- one\n- two')].map(({ text }) => text)).to.eql([
      'Three things:',
      '\n',
      '- one',
      '\n',
      '- two',
    ]);
  });

  for (const [text, ...expected] of [
    [
      'Guide: https://city.example/guide Plan: http://city.example/plan',
      'https://city.example/guide',
      'http://city.example/plan',
    ],
    [
      'Guide:https://city.example/a\nPlan:www.city.example/b',
      'https://city.example/a',
      'www.city.example/b → https://www.city.example/b',
    ],
    ['See https://city.example/guide.', 'https://city.example/guide'],
    [
      'See https://city.example/a?b=c, https://city.example/d; or https://city.example/e!',
      'https://city.example/a?b=c',
      'https://city.example/d',
      'https://city.example/e',
    ],
    [
      'https://a.example/1,https://a.example/2|https://a.example/3',
      'https://a.example/1',
      'https://a.example/2',
      'https://a.example/3',
    ],
    ['(https://city.example/guide)', 'https://city.example/guide'],
    ['(see https://city.example/wiki/Oslo_(city))', 'https://city.example/wiki/Oslo_(city)'],
    ['[the guide](https://city.example/guide)', 'https://city.example/guide'],
    [
      '“https://city.example/guide” «https://city.example/plan»',
      'https://city.example/guide',
      'https://city.example/plan',
    ],
    ['<https://city.example/guide>', 'https://city.example/guide'],
    ['**https://city.example/guide**', 'https://city.example/guide'],
    ['HTTPS://City.Example/Guide', 'HTTPS://City.Example/Guide → https://city.example/Guide'],
    [
      '請見https://city.example/頁面。更多',
      'https://city.example/頁面 → https://city.example/%E9%A0%81%E9%9D%A2',
    ],
    [
      'انظر https://city.example/دليل، أو www.city.example؟',
      'https://city.example/دليل → https://city.example/%D8%AF%D9%84%D9%8A%D9%84',
      'www.city.example → https://www.city.example/',
    ],
    [
      '\u2067https://city.example/a\u2069 \u200ehttps://city.example/b\u200e',
      'https://city.example/a',
      'https://city.example/b',
    ],
    ['https://münchen.example/', 'https://münchen.example/ → https://xn--mnchen-3ya.example/'],
    [
      'https://city.example/very\u200b/long\u00ad/path',
      'https://city.example/very\u200b/long\u00ad/path → https://city.example/very/long/path',
    ],
    [
      'https://web.archive.org/web/2020/https://city.example/',
      'https://web.archive.org/web/2020/https://city.example/',
    ],
    ['https://medium.example/@city', 'https://medium.example/@city'],
  ] as const)
    it(`links the addresses in ${JSON.stringify(text)}`, () => {
      expect(links(text)).to.eql(expected);
    });

  for (const text of [
    'javascript:alert(1) data:text/html,x ftp://city.example file:///etc/passwd',
    'xhttps://city.example somebody@www.city.example my-www.city.example',
    'www. www.city www.city. https:// http://',
    // They lead to another host than they seem to.
    'https://city.example@other.example/ https://www.city.example:pass@other.example',
    'www.city.example@other.example/',
    // They were cut by somebody, and lead to another page.
    'https://city.example/lon… www.city.example/lon...',
    `https://city.example/${'x'.repeat(3000)}`,
    'city.example/guide is no address without www',
  ])
    it(`has no links in ${JSON.stringify(text.slice(0, 60))}`, () => {
      expect(links(text)).to.eql([]);
    });

  it('is not changed by its links', () => {
    const parts = [
      ...[
        'https://',
        'http://',
        'www.',
        'a',
        '.',
        '/',
        '@',
        '(',
        ')',
        ',',
        ' ',
        '\n',
        '…',
        '\u200d',
      ],
      ...[
        '\u2067',
        '\u2069',
        'é',
        '頁',
        '👩‍👧',
        '\ud83d',
        '"',
        '<',
        '\\',
        'javascript:',
        '%',
        '#',
        '?',
      ],
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 40 }), (chosen) => {
        const text = chosen.join('');
        const all = [...runs(text)];
        expect(all.map((run) => run.text).join('')).to.equal(text);
        for (const { url } of all) if (url) expect(url).to.match(/^https?:\/\/[^@/]+(?:\/|$)/);
      }),
    );
  });

  it('may have any length', () => {
    const shapes = [
      '(',
      ')',
      '.',
      'https://a',
      ')https://a',
      'www.',
      'www.a.b,',
      '@',
      '\n',
      ' ',
      '\u00a0\n',
      "https://a.b/'",
    ];
    for (const shape of shapes) {
      const text = `https://city.example/${shape.repeat(300_000)}x`;
      // In quadratic time, this takes minutes.
      const parts = paragraphs(text).flatMap((each) => [...runs(each)]);
      expect(parts.length, shape).to.be.above(0);
    }
  });
});
