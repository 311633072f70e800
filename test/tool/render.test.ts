import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import fc from 'fast-check';
import { parseFeed } from '../../src/feed/feed.js';
import { renderHtml } from '../../src/tool/render/html.js';
import { renderMarkdown } from '../../src/tool/render/markdown.js';
import { run } from './run.js';

const folder = mkdtempSync(join(tmpdir(), 'practice-feed-'));
after(() => rmSync(folder, { recursive: true }));

const committed = 'data/practices.json';
const options = { language: 'en', headingLevel: 3, topicNames: new Map() };

function feed(change: object = {}, extension: object = {}) {
  return parseFeed({
    title: 'Feed',
    _practices: { cities: [{ name: 'Oslo', country: 'NO', latitude: 59.91, longitude: 10.75 }] },
    items: [
      { id: 'meals', title: 'Meals', ...change, _practice: { cities: ['Oslo'], ...extension } },
    ],
  });
}

function html(...change: Parameters<typeof feed>): string {
  const parsed = feed(...change);
  return renderHtml(parsed.practices, parsed, options);
}

function dataOf(rendered: string) {
  const json = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(rendered)?.[1];
  return JSON.parse(json ?? '');
}

describe('practice-feed render', () => {
  it('writes the practices of one city and no other, as list, articles, headings and links', async () => {
    const { code, out } = await run('render', committed, '--city', 'Осло', '--lang', 'nb');
    const all = JSON.parse(readFileSync(committed, 'utf8')).items;
    const oslo = all.filter((item: { _practice: { cities?: string[] } }) =>
      item._practice.cities?.includes('Oslo'),
    );
    assert.equal(code, 0);
    assert.ok(oslo.length > 3);
    assert.equal(out.match(/<article>/g)?.length, oslo.length);
    assert.equal(out.match(/<h3 [^>]*><a href="https:/g)?.length, oslo.length);
    assert.equal(out.match(/Oslo, Norge/g)?.length, oslo.length);
    assert.equal(dataOf(out).numberOfItems, oslo.length);
  });

  it('prefers the words of the page’s language, and names the language of all others', async () => {
    const english = await run('render', committed, '--city', 'Oslo', '--limit', '1');
    assert.match(english.out, /<h3 lang="en" dir="auto"><a [^>]*>Reaching a point/);
    const norwegian = await run(
      ...['render', committed, '--city', 'Oslo', '--limit', '1', '--lang', 'nb'],
      ...['--topics', 'data/topics.csv'],
    );
    assert.match(norwegian.out, /<h3 lang="sq" dir="auto"><a [^>]*>Arritja/);
    assert.match(norwegian.out, /<li lang="en">Anti-discrimination and equality<\/li>/);
    const french = await run(
      ...[
        'render',
        committed,
        '--city',
        'Genève',
        '--lang',
        'fr-CH',
        '--topics',
        'data/topics.csv',
      ],
    );
    assert.match(french.out, /<li lang="fr">/);
  });

  it('filters by country, topic, year and state, sorts and limits', async () => {
    const ids = async (...args: string[]) => {
      const { out } = await run('render', committed, ...args);
      const list: { item: { identifier: string } }[] = dataOf(out).itemListElement;
      return list.map(({ item }) => item.identifier);
    };
    const items = JSON.parse(readFileSync(committed, 'utf8')).items;
    const count = (
      matches: (item: { tags: string[]; _practice: { country: string } }) => boolean,
    ) => items.filter(matches).length;
    assert.equal(
      (await ids('--country', 'Norway,ES', '--limit', '999')).length,
      count(({ _practice }) => ['NO', 'ES'].includes(_practice.country)),
    );
    assert.equal(
      (await ids('--topic', 'education', '--topic', 'roma')).length,
      count(({ tags }) => tags.includes('education') || tags.includes('roma')),
    );
    assert.deepEqual(await ids('--sort', 'feed', '--limit', '2'), [items[0].id, items[1].id]);
    const since = await ids('--year', '2022', '--ongoing');
    assert.ok(
      since.includes('sabadell-multilingualism') && !since.includes('leeds-diversity-dashboard'),
    );
  });

  it('answers 1 and writes nothing when nothing matches, and names the nearest city', async () => {
    const path = join(folder, 'none.html');
    const { code, out, error } = await run('render', committed, '--city', 'Osloo', '--out', path);
    assert.deepEqual([code, out], [1, '']);
    assert.match(error, /no city "Osloo"\. Did you mean "Oslo"\?/);
    assert.throws(() => readFileSync(path));
  });

  it('refuses options that make no sense, and feeds that are none, in a sentence', async () => {
    for (const args of [
      [],
      [committed, '--limit', 'few'],
      [committed, '--heading-level', '1'],
      [committed, '--format', 'pdf'],
      [committed, '--sort', 'random'],
      [committed, '--year', 'last'],
      [committed, '--lang', 'in English'],
      ['package.json'],
      ['nowhere.json'],
    ]) {
      const { code, out, error } = await run('render', ...args);
      assert.deepEqual([code, out], [2, '']);
      assert.match(error, /^practice-feed render: .+\n$/);
    }
  });

  it('reads a table or an address as well', async () => {
    const table = join(folder, 'own.csv');
    writeFileSync(table, 'id,title\n1,Meals for all\n');
    assert.match((await run('render', table)).out, /<h3 dir="auto">Meals for all<\/h3>/);
    const server = createServer((_, response) => response.end(readFileSync(committed)));
    const port = await new Promise<number>((resolve) => {
      server.listen(0, '127.0.0.1', () => {
        const address = server.address();
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
    try {
      const { code, out } = await run(
        'render',
        `http://127.0.0.1:${port}/feed.json`,
        '--city',
        'Oslo',
      );
      assert.equal(code, 0);
      assert.match(out, /Reaching a point/);
    } finally {
      server.close();
    }
  });
});

describe('renderHtml', () => {
  it('gives machines place, dates and language (schema.org)', () => {
    const [{ item }] = dataOf(
      html({ language: 'en', url: 'https://example.org/a' }, { country: 'NO', period: '2016/..' }),
    ).itemListElement;
    assert.equal(item['@type'], 'CreativeWork');
    assert.equal(item.temporalCoverage, '2016/..');
    assert.equal(item.inLanguage, 'en');
    assert.deepEqual(item.spatialCoverage[0].address.addressCountry, 'NO');
    assert.deepEqual(item.spatialCoverage[0].geo, {
      '@type': 'GeoCoordinates',
      latitude: 59.91,
      longitude: 10.75,
    });
    const [national] = dataOf(html({}, { cities: [], country: 'BE' })).itemListElement;
    assert.deepEqual(national.item.spatialCoverage, { '@type': 'Country', name: 'BE' });
  });

  it('shows the source’s words for a period that still runs, in their language', () => {
    assert.match(
      html({ language: 'fr' }, { period_text: 'Depuis 2014' }),
      /<span lang="fr">Depuis 2014</,
    );
    assert.match(html({}, { period: '2014/..' }), /<span>2014 –</);
    assert.match(html({}, { period: '2014/2016' }), /<span>2014\s–\s2016</);
    assert.match(html({}, { period_text: '2014' }), /<time datetime="2014">2014</);
    assert.doesNotMatch(html({}, { period_text: 'N/A' }), /N\/A/);
  });

  it('writes paragraphs, and sections that unfold without script', () => {
    const rendered = html(
      { summary: 'One\n\nTwo\nlines' },
      { sections: [{ heading: 'Purpose', text: 'Why' }] },
    );
    assert.match(rendered, /<p dir="auto">One<\/p>\n\s+<p dir="auto">Two<br>lines<\/p>/);
    assert.match(rendered, /<details[^>]*>\n\s+<summary>Purpose<\/summary>\n\s+<p>Why<\/p>/);
  });

  it('lets no text of a feed become markup, end the script, or run a template', () => {
    const tag =
      /^<(?:\/?(?:ul|li|article|p|span|details|summary|script|a|h3|time)|br|h3 dir="auto"|p dir="auto"|details dir="auto"|time datetime="\d{4}"|script type="application\/ld\+json")>$/;
    const hostile = fc.array(
      fc.constantFrom(
        ...[
          '</script>',
          '<script>',
          '<!--',
          '-->',
          '<img src=x onerror=alert(1)>',
          '&lt;',
          '"',
          "'",
        ],
        ...['{{', '}}', '{%', '%}', '{', '\u2028', ']]>', '<', '>', 'a', ' ', '\n\n', '`', '$'],
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(
        hostile.map((parts) => parts.join('')),
        (text) => {
          const rendered = html(
            { title: `a${text}`, summary: text, content_text: `${text}.` },
            {
              period_text: text,
              cities: [`a${text}`],
              sections: [{ heading: `a${text}`, text: `a${text}` }],
            },
          );
          for (const [found] of rendered.matchAll(/<[^>]*>/g)) assert.match(found, tag);
          assert.equal(rendered.match(/<\/script/gi)?.length, 1);
          assert.doesNotMatch(rendered, /\{\{|\}\}|\{%|<!--|\u2028/);
          const [practice] = feed({ title: `a${text}` }).practices;
          assert.equal(dataOf(rendered).itemListElement[0].item.name, practice?.texts[0].title);
        },
      ),
    );
  });
});

describe('renderMarkdown', () => {
  it('writes headings, links, facts and paragraphs', async () => {
    const { out } = await run(
      ...['render', committed, '--city', 'Oslo', '--limit', '1', '--format', 'markdown'],
      ...['--topics', 'data/topics.csv', '--heading-level', '2'],
    );
    assert.match(
      out,
      /^## \[Reaching a point [^\]]+\]\(<https:\/\/www\.coe\.int\/[^>]+>\)\n\nOslo, Norway · 2022\n\nOslo gathers [^\n]+\n\n\*Anti-discrimination and equality\*\n$/,
    );
  });

  it('lets no text of a feed become markup or run a template', () => {
    const { practices } = feed({
      title: '# [x](javascript:1) *a* `b` {{ c }}',
      summary: '1. one\n- two\n<script>alert(1)</script> {% raw %}',
      url: 'https://example.org/a(b)>c',
    });
    const markdown = renderMarkdown(practices, options);
    assert.match(
      markdown,
      /^### \[\\# \\\[x\\\]\(javascript:1\) \\\*a\\\* \\`b\\` &#123;&#123; c &#125;&#125;\]/,
    );
    assert.match(markdown, /\(<https:\/\/example\.org\/a%28b%29%3Ec>\)/);
    assert.match(markdown, /\n1\\\. one - two &#60;script&#62;/);
    assert.doesNotMatch(markdown, /\{|\}/);
  });
});
