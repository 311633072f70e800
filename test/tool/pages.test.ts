import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { extractFromXml } from '@extractus/feed-extractor';
import { parseRssFeed } from 'feedsmith';
import { parse } from 'parse5';
import { SaxesParser } from 'saxes';
import { parse as parseCsv } from 'csv-parse/sync';
import { intlLocales } from '../../src/feed/intl-locales.js';
import { targetLocales } from '../../src/locales/generated/locale-codes.js';
import { pageWords, practiceCount } from '../../src/static/page-words.js';
import { toTable } from '../../src/tool/table/table.js';
import { readTopicNames } from '../../src/tool/vocabularies.js';
import { folder, write } from './folder.js';
import { run } from './run.js';

const committed = 'data/practices.json';
const base = 'https://city.example/practices/';

function pathsIn(site: string): string[] {
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((name) => /^[^.].*\.(?:html|json|xml|css)$/.test(name))
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
}

function read(site: string, path: string): string {
  return readFileSync(join(site, path), 'utf8');
}

async function written(name: string, ...args: string[]): Promise<{ site: string; error: string }> {
  const site = join(folder, name);
  const { code, error } = await run('pages', committed, '--out', site, ...args);
  assert.equal(code, 0, error);
  return { site, error };
}

/** What is wrong with HTML, in the words of the specification. */
function htmlErrors(html: string): string[] {
  const errors: string[] = [];
  parse(html, { onParseError: ({ code }) => errors.push(code) });
  return errors;
}

describe('intercultural-practices pages', () => {
  it('writes a page, a feed and RSS for each city, country and topic, an index, a sitemap and a style sheet', async () => {
    const { site } = await written('all', '--base', base);
    const { items } = JSON.parse(readFileSync(committed, 'utf8'));
    const cities = new Set(
      items.flatMap((item: { _practice: { cities?: string[] } }) => item._practice.cities ?? []),
    );
    const topics = new Set(items.flatMap((item: { tags: string[] }) => item.tags));
    const paths = pathsIn(site);
    const count = (pattern: RegExp) => paths.filter((path) => pattern.test(path)).length;
    for (const ending of ['html', 'json', 'xml']) {
      assert.equal(count(new RegExp(`^cities/.*\\.${ending}$`)), cities.size);
      assert.equal(count(new RegExp(`^countries/.*\\.${ending}$`)), 21);
      assert.equal(count(new RegExp(`^topics/.*\\.${ending}$`)), topics.size);
    }
    for (const path of ['index.html', 'sitemap.xml', 'style.css']) assert.ok(paths.includes(path));
    assert.match(read(site, 'index.html'), /<a href="cities\/oslo\.html">Oslo \(5\)<\/a>/);
    const oslo = read(site, 'cities/oslo.html');
    assert.equal(oslo.match(/<article>/g)?.length, 5);
    assert.match(oslo, /<h1 dir="auto">Oslo, Norway<\/h1>/);
    assert.match(oslo, /<a href="\.\.\/countries\/norway\.html">Norway<\/a>/);
    assert.match(oslo, /<a href="\.\.\/topics\/education\.html">Education<\/a>/);
  });

  it('writes valid HTML with language, direction, viewport, one h1, and links to its feeds and its own address', async () => {
    const { site } = await written('valid', '--base', base, '--language', 'ar');
    for (const path of pathsIn(site).filter((each) => each.endsWith('.html'))) {
      const html = read(site, path);
      assert.deepEqual(htmlErrors(html), [], path);
      assert.match(html, /<html lang="ar" dir="rtl">/);
      assert.match(html, /<meta name="viewport" content="width=device-width, initial-scale=1">/);
      assert.equal(html.match(/<h1/g)?.length, 1);
      const own = path === 'index.html' ? '' : path;
      assert.ok(html.includes(`<link rel="canonical" href="${base}${own}">`), path);
      if (path === 'index.html') continue;
      const name = path.replace(/^.*\/|\.html$/g, '');
      assert.match(
        html,
        new RegExp(`type="application/feed\\+json" title="[^"]+" href="${name}\\.json"`),
      );
      assert.match(
        html,
        new RegExp(`type="application/rss\\+xml" title="[^"]+" href="${name}\\.xml"`),
      );
      const [, json = ''] =
        /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
      const data = JSON.parse(json);
      assert.equal(data['@type'], 'ItemList');
      assert.equal(data.numberOfItems, html.match(/<article>/g)?.length);
      assert.equal(data.itemListElement[0].item['@type'], 'CreativeWork');
    }
  });

  it('writes RSS that two readers read: titles, links, ids, topics and languages', async () => {
    const { site } = await written('rss', '--base', base);
    for (const path of pathsIn(site).filter((each) => /\/.*\.xml$/.test(each))) {
      const xml = read(site, path);
      new SaxesParser({ xmlns: true }).write(xml).close();
      const feed = parseRssFeed(xml);
      assert.equal(feed.link, `${base}${path.replace('.xml', '.html')}`);
      assert.equal(feed.language, 'en');
      assert.ok(feed.description);
      const { items } = JSON.parse(read(site, path.replace('.xml', '.json')));
      assert.deepEqual(
        feed.items?.map(({ guid }) => guid?.value),
        items.map(({ id }: { id: string }) => id),
      );
      assert.ok(
        feed.items?.every(({ title, link, guid }) => title && link && guid?.isPermaLink === false),
      );
      assert.equal(extractFromXml(xml).entries?.length, items.length);
    }
    const oslo = parseRssFeed(read(site, 'cities/oslo.xml'));
    assert.match(oslo.items?.[0]?.description ?? '', /^<p>Oslo, Norway · 2022<\/p><p>Oslo gathers/);
    assert.equal(oslo.items?.[0]?.categories?.[0]?.name, 'Anti-discrimination and equality');
    assert.equal(oslo.items?.[0]?.dc?.languages?.[0], 'en');
  });

  it('writes text with markup as text, and days of changes, into RSS and sitemap', async () => {
    const title = 'A <b>"fest" & ]]> more\u0007';
    const feed = {
      title: 'F & <f>',
      home_page_url: 'https://oslo.example/?a=1&b=2',
      items: [
        {
          id: 'a&<',
          title,
          summary: '<script>1</script>',
          city: 'Oslo & <Co>',
          date_modified: '2024-02-01T10:00:00Z',
        },
      ],
    };
    const site = join(folder, 'markup');
    const path = write('markup.json', JSON.stringify(feed));
    assert.equal((await run('pages', path, '--out', site, '--base', base)).code, 0);
    const xml = read(site, 'cities/oslo-co.xml');
    new SaxesParser({ xmlns: true }).write(xml).close();
    const [item] = parseRssFeed(xml).items ?? [];
    assert.equal(item?.title?.replace(/[\u0007\uFFFD]/g, '').trim(), title.slice(0, -1));
    assert.equal(item?.guid?.value, 'a&<');
    assert.equal(
      item?.description,
      '<p>Oslo &amp; &lt;Co&gt;</p><p>&lt;script&gt;1&lt;/script&gt;</p>',
    );
    assert.equal(new Date(item?.pubDate ?? '').toISOString(), '2024-02-01T10:00:00.000Z');
    const sitemap = read(site, 'sitemap.xml');
    assert.match(
      sitemap,
      /<loc>https:\/\/city\.example\/practices\/cities\/oslo-co\.html<\/loc><lastmod>2024-02-01<\/lastmod>/,
    );
    assert.deepEqual(htmlErrors(read(site, 'cities/oslo-co.html')), []);
    assert.doesNotMatch(read(site, 'cities/oslo-co.html'), /<script>1|<b>|<Co>/);
  });

  it('leaves out days and countries that are none, and characters that markup cannot have', async () => {
    const city = 'Oslo';
    const title = 'x\uFFFEy\uFDD0z\u0001';
    const items = [
      { id: 'a', title, summary: title, city, country: 'Atlantis', date_modified: '2024-02-30' },
      { id: 'b', title: 'B', city, country: 'XX' },
    ];
    const site = join(folder, 'none');
    const path = write('none.json', JSON.stringify({ title, items }));
    const { code, error } = await run('pages', path, '--out', site, '--base', base);
    assert.equal(code, 0, error);
    for (const said of [/no day "2024-02-30"/, /"Atlantis" is not a country/, /"XX" is not/])
      assert.match(error, said);
    const paths = pathsIn(site);
    for (const name of paths) {
      const text = read(site, name);
      assert.doesNotMatch(text, /2024-02-30|2024-03-01|01 Mar 2024/, name);
      if (name.endsWith('.html')) assert.deepEqual(htmlErrors(text), [], name);
      if (name.endsWith('.xml')) {
        assert.doesNotMatch(text, /[\u0001\uFFFE]/, name);
        new SaxesParser({ xmlns: true }).write(text).close();
      }
      if (name.endsWith('.json')) {
        const checked = await run('check', join(site, name));
        assert.equal(checked.code, 0, `${name}: ${checked.error}`);
      }
    }
    assert.ok(paths.includes('countries/atlantis.html'));
  });

  it('lists every page in the sitemap, and only pages that exist', async () => {
    const { site } = await written('sitemap', '--base', 'https://city.example/practices');
    const sitemap = read(site, 'sitemap.xml');
    new SaxesParser({ xmlns: true }).write(sitemap).close();
    const listed = [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(
      ([, url = '']) => url.slice(base.length) || 'index.html',
    );
    assert.deepEqual(
      listed.sort(),
      pathsIn(site).filter((path) => path.endsWith('.html')),
    );
  });

  it('needs no address: without --base there is no sitemap, and it says so', async () => {
    const { site, error } = await written('relative');
    assert.match(error, /Without --base, there is no sitemap\.xml/);
    assert.equal(pathsIn(site).includes('sitemap.xml'), false);
    const { feed_url: feed, home_page_url: home } = JSON.parse(read(site, 'cities/oslo.json'));
    assert.deepEqual([feed, home], [undefined, undefined]);
    assert.doesNotMatch(read(site, 'cities/oslo.html'), /rel="canonical"/);
    assert.equal(
      parseRssFeed(read(site, 'cities/oslo.xml')).link,
      JSON.parse(readFileSync(committed, 'utf8')).home_page_url,
    );
    const bare = write(
      'bare.json',
      JSON.stringify({ items: [{ id: 'a', title: 'A', city: 'Oslo' }] }),
    );
    const said = await run('pages', bare, '--out', join(folder, 'bare'));
    assert.match(said.error, /Without --base, there are no RSS feeds and no sitemap\.xml/);
    assert.deepEqual(pathsIn(join(folder, 'bare')), [
      'cities/oslo.html',
      'cities/oslo.json',
      'index.html',
      'style.css',
    ]);
    assert.doesNotMatch(read(join(folder, 'bare'), 'cities/oslo.html'), /RSS|rss/);
  });

  it('gives the same bytes for the same feed, and leaves files that do not change as they are', async () => {
    const { site } = await written('same', '--base', base);
    const other = (await written('same-again', '--base', base)).site;
    for (const path of pathsIn(site)) assert.equal(read(site, path), read(other, path), path);
    const times = () =>
      readdirSync(site, { recursive: true, encoding: 'utf8' }).map(
        (name) => statSync(join(site, name)).mtimeMs,
      );
    const before = times();
    const again = await written('same', '--base', base);
    assert.match(again.error, /files written: 0, unchanged: 309, removed: 0\.\n$/);
    assert.deepEqual(times(), before);
    const document = JSON.parse(readFileSync(committed, 'utf8'));
    document.items[0].title = 'Ballarat has a new title';
    const changed = await run(
      'pages',
      write('changed.json', JSON.stringify(document)),
      '--out',
      site,
      '--base',
      base,
      '--replace',
    );
    assert.match(changed.error, /files written: \d{1,2}, unchanged: (?:29|30)\d, removed: 0\.\n$/);
  });

  it('has median feeds under 1 kB for cities, compressed', async () => {
    const { site } = await written('small', '--base', base);
    const sizes = pathsIn(site)
      .filter((path) => /^cities\/.*\.json$/.test(path))
      .map((path) => gzipSync(read(site, path), { level: 9 }).length)
      .sort((one, other) => one - other);
    assert.ok((sizes[sizes.length >> 1] ?? Infinity) < 1000, String(sizes));
  });

  it('has the list element around the static list with --script, and a style sheet of one’s own', async () => {
    const style = write('own.css', 'main { color: green; background: url(paper.png) }');
    const { site, error } = await written(
      'script',
      '--script',
      'https://city.example/practices.js',
      '--stylesheet',
      style,
    );
    const html = read(site, 'countries/norway.html');
    assert.match(
      html,
      /<script type="module" src="https:\/\/city\.example\/practices\.js"><\/script>/,
    );
    assert.match(
      html,
      /<practice-list src="norway\.json" heading-level="2">\n<ul>[^]*<\/script>\n<\/practice-list>/,
    );
    assert.deepEqual(htmlErrors(html), []);
    assert.equal(read(site, 'style.css'), 'main { color: green; background: url(paper.png) }');
    assert.match(error, /refers to other files \(url\(p…\), which are not copied/);
    const linked = await written('linked', '--stylesheet', 'https://city.example/a.css?b=1&c=2');
    assert.match(
      read(linked.site, 'index.html'),
      /href="https:\/\/city\.example\/a\.css\?b=1&amp;c=2"/,
    );
    assert.equal(pathsIn(linked.site).includes('style.css'), false);
  });

  it('says its own words, and the names of places and topics, in each of the 57 languages', async () => {
    const feed = write(
      'one.json',
      JSON.stringify({
        language: 'en',
        title: 'T',
        _practices: { normalised: 1, cities: [{ name: 'Oslo', country: 'NO' }] },
        items: [
          {
            id: 'a',
            title: 'A',
            tags: ['education'],
            _practice: { country: 'NO', cities: ['Oslo'] },
          },
        ],
      }),
    );
    const table = toTable(
      parseCsv(readFileSync('data/topics.csv', 'utf8')).map((cells, row) => ({ row, cells })),
      'topics.csv',
    );
    const education = readTopicNames(table).topicNames.get('education');
    const rightToLeft = new Set(['ar', 'fa', 'he', 'ur']);
    for (const language of ['en', ...targetLocales]) {
      const site = join(folder, `language-${language}`);
      const { code, error } = await run('pages', feed, '--out', site, '--language', language);
      assert.equal(code, 0, error);
      const html = read(site, 'index.html');
      const direction = rightToLeft.has(language) ? 'rtl' : 'ltr';
      assert.ok(html.includes(`<html lang="${language}" dir="${direction}">`), language);
      const words = await pageWords(language);
      const count = practiceCount(1, words);
      const topic = education?.get(language.toLowerCase()) ?? '';
      assert.ok(topic, language);
      const one = new Intl.NumberFormat(intlLocales(words.language())).format(1);
      assert.ok(count.includes(one), language);
      for (const said of [
        `<p>${count}</p>`,
        `<h2>${words.places()}</h2>`,
        `>${words.choice(topic, one)}</a>`,
      ]) {
        assert.ok(html.includes(said), `${language}: ${said}`);
      }
    }
  });

  it('names practices that are on no page, and writes nothing for an empty feed', async () => {
    const feed = write(
      'nowhere.json',
      JSON.stringify({
        items: [
          { id: 'a', title: 'A' },
          { id: 'b', title: 'B', city: 'Oslo' },
        ],
      }),
    );
    const { code, error } = await run('pages', feed, '--out', join(folder, 'nowhere'));
    assert.equal(code, 0);
    assert.match(error, /On no page, because they have no city, no country and no topic: a\.\n/);
    assert.doesNotMatch(error, /mistakes/);
    const empty = await run(
      'pages',
      write('empty.json', '{"items": []}'),
      '--out',
      join(folder, 'empty'),
    );
    assert.equal(empty.code, 1);
    assert.match(empty.error, /has no practices, so nothing was written/);
    const wrong = write(
      'wrong.json',
      '{"items": [{"id": "a", "title": "A", "city": "Oslo"}, {"id": "b"}]}',
    );
    const partly = await run('pages', wrong, '--out', join(folder, 'wrong'));
    assert.match(partly.error, /has mistakes\. .* check .*wrong\.json/);
  });

  it('refuses what it cannot use: no folder, and an address that is none of a folder', async () => {
    writeFileSync(join(folder, 'a-file'), '');
    const cases: [string[], RegExp][] = [
      [[committed], /Which feed, and into which folder\?/],
      [['--out', folder], /Which feed, and into which folder\?/],
      [[committed, '--out', '-'], /Which feed, and into which folder\?/],
      [
        [committed, '--out', join(folder, 'x'), '--base', 'city.example'],
        /--base takes an address/,
      ],
      [
        [committed, '--out', join(folder, 'x'), '--base', 'https://city.example/?a'],
        /without "\?" and "#"/,
      ],
      [
        [committed, '--out', join(folder, 'x'), '--script', 'practices.js'],
        /--script takes an address/,
      ],
      [
        [committed, '--out', join(folder, 'x'), '--stylesheet', 'none.css'],
        /none\.css cannot be read/,
      ],
      [[committed, '--out', join(folder, 'a-file')], /a-file/],
    ];
    for (const [args, message] of cases) {
      const { code, error } = await run('pages', ...args);
      assert.equal(code, 2, error);
      assert.match(error, message);
    }
  });
});
