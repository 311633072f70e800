import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import fc from 'fast-check';
import { parseFeed } from '../../src/functions.js';
import { filters } from '../../src/search/filters.js';
import { renderHtml } from '../../src/static/html.js';
import { renderMarkdown } from '../../src/static/markdown.js';
import { pageWords } from '../../src/static/page-words.js';
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

describe('intercultural-practices render', () => {
  it('writes the practices of one city and no others, as a list of articles with headings and links', async () => {
    const { code, out } = await run('render', committed, '--city', 'Осло', '--lang', 'nb');
    const all = JSON.parse(readFileSync(committed, 'utf8')).items;
    const oslo = all.filter((item: { _practice: { cities?: string[] } }) =>
      item._practice.cities?.includes('Oslo'),
    );
    assert.equal(code, 0);
    assert.ok(oslo.length > 3);
    assert.equal(out.match(/<article>/g)?.length, oslo.length);
    const links = out.match(/<a href="https:[^>]*>[^<]*<\/a><\/(?:h3|p)>/g);
    assert.equal(links?.length, oslo.length);
    assert.equal(out.match(/Oslo, Norge/g)?.length, oslo.length);
    assert.equal(dataOf(out).numberOfItems, oslo.length);
  });

  it('prefers the page’s language, and marks the language of all other texts', async () => {
    const english = await run('render', committed, '--city', 'Oslo', '--limit', '1');
    assert.match(english.out, /<h3 lang="en" dir="auto"><a [^>]*>Reaching a point/);
    const norwegian = await run(
      ...['render', committed, '--city', 'Oslo', '--limit', '1', '--lang', 'nb'],
      ...['--topics', 'data/topics.csv'],
    );
    assert.match(norwegian.out, /<h3 lang="en" dir="auto"><a [^>]*>Reaching a point/);
    assert.match(norwegian.out, /<li>Antidiskriminering og likebehandling<\/li>/);
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

  it('names topics in the script of the page, and knows Montenegrin', async () => {
    const topicIn = async (language: string) => {
      const args = ['--topic', 'education', '--limit', '1', '--topics', 'data/topics.csv'];
      const { out } = await run('render', committed, '--lang', language, ...args);
      return /<li(?: lang="([^"]*)")?>([^<]*)<\/li>/.exec(out)?.slice(1);
    };
    const cases: [string, string | undefined, RegExp][] = [
      ['cnr', undefined, /slobodno vrijeme/],
      ['sr-Latn-RS', 'sr-Latn', /^\p{Script=Latin}/u],
      ['sr-RS', 'sr', /^\p{Script=Cyrillic}/u],
      ['zh-TW', 'zh-Hant', /^\p{Script=Han}/u],
    ];
    for (const [language, tag, name] of cases) {
      const [lang, topic = ''] = (await topicIn(language)) ?? [];
      assert.equal(lang, tag, language);
      assert.match(topic, name);
    }
  });

  it('calls cities by their names in the page’s language, found and sorted by these', async () => {
    const lutsk = ['render', committed, '--city', 'Łuck', '--lang', 'uk'];
    const ukrainian = await run(...lutsk);
    assert.match(ukrainian.out, /<span>Луцьк, Україна<\/span>/);
    assert.doesNotMatch(ukrainian.out, /<span>Lutsk/);
    const [{ item }] = dataOf(ukrainian.out).itemListElement;
    assert.deepEqual(
      [item.spatialCoverage[0].name, item.spatialCoverage[0].alternateName],
      ['Lutsk', 'Луцьк'],
    );
    const markdown = await run(...lutsk, '--format', 'markdown');
    assert.match(markdown.out, /^Луцьк, Україна/m);
    const arabic = await run('render', committed, '--city', 'Oslo', '--lang', 'ar');
    assert.match(arabic.out, /<span>أوسلو، النرويج<\/span>/);
    const urdu = await run('render', committed, '--city', 'Lutsk', '--lang', 'ur');
    assert.match(urdu.out, /<span>\u2068Lutsk\u2069، یوکرین<\/span>/);
    const german = await run(
      'render',
      committed,
      '--country',
      'CH',
      '--lang',
      'de',
      '--sort',
      'city',
    );
    const places = [...german.out.matchAll(/<span>([^,<]*), Schweiz/g)].map(([, city]) => city);
    assert.deepEqual([...new Set(places)], ['Genf', 'Neuenburg', 'Zürich']);
  });

  it('filters by country, topic, year and state, sorts and limits the number', async () => {
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

  it('has an option for each filter of the list, with a line in its help', async () => {
    const { out } = await run('render', '--help');
    for (const { name } of filters) assert.match(out, new RegExp(`^  --${name}\\b.*only`, 'm'));
  });

  it('does not split the name of a city that contains a comma', async () => {
    const own = join(folder, 'commas.json');
    const items = ['Rochester, NY', 'Oslo', 'Bergen'].map((city) => ({
      title: `Meals in ${city}`,
      _practice: { cities: [city] },
    }));
    writeFileSync(own, JSON.stringify({ items }));
    const { out } = await run('render', own, '--city', 'Rochester, NY', '--city', 'Oslo,Nowhere');
    assert.equal(dataOf(out).numberOfItems, 2);
  });

  it('accepts countries by name for feeds that are marked as normalised', async () => {
    const { out } = await run('render', committed, '--country', 'Norvegia', '--limit', '1');
    assert.match(out, /, Norway/);
  });

  it('exits with 1 and writes nothing if nothing matches, and names the nearest city', async () => {
    const path = join(folder, 'none.html');
    const { code, out, error } = await run('render', committed, '--city', 'Osloo', '--out', path);
    assert.deepEqual([code, out], [1, '']);
    assert.match(error, /no city "Osloo"\. Did you mean "Oslo"\?/);
    assert.throws(() => readFileSync(path));
  });

  it('names topics and countries that no practice has, and the nearest', async () => {
    const values = [
      '--topic',
      'education,eduction',
      '--country',
      'Norway,Nrway',
      '--country',
      'Chad',
    ];
    const { code, error } = await run('render', committed, '--limit', '1', ...values);
    assert.equal(code, 0);
    const start = 'intercultural-practices render: The feed has no';
    assert.deepEqual(error.trim().split('\n'), [
      `${start} topic "eduction". Did you mean "education"?`,
      `${start} practices from the country "Nrway". Did you mean "Norway"?`,
      `${start} practices from the country "Chad".`,
    ]);
  });

  it('reads names of topics as build does, and refuses a table without slugs', async () => {
    const topics = (head: string) => {
      const path = join(folder, 'names.csv');
      writeFileSync(path, `${head}\neducation;Learning\n`);
      return ['render', committed, '--topic', 'education', '--limit', '1', '--topics', path];
    };
    for (const head of ['slug;name_en', 'Slug;Name-en']) {
      const { out } = await run(...topics(head));
      assert.match(out, /<li>Learning<\/li>/, head);
    }
    const { code, error } = await run(...topics('topic;name_en'));
    assert.equal(code, 2);
    assert.match(error, /names\.csv is another kind of table: it has no column "slug"/);
    const pages = await run(
      ...['pages', committed, '--out', join(folder, 'site'), '--topics', join(folder, 'names.csv')],
    );
    assert.equal(pages.code, 2);
    assert.match(pages.error, /it has no column "slug"/);
  });

  it('rejects meaningless options and files that are not feeds, in one sentence', async () => {
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
      assert.match(error, /^intercultural-practices render: .+\n$/);
    }
  });

  it('reads a table or an address too', async () => {
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

  it('does not leave out pages of a feed at an address without a word', async () => {
    const page = (next: string) =>
      JSON.stringify({ title: 'T', items: [{ id: next, title: 'Meals' }], next_url: next });
    const server = createServer(({ url = '', headers: { host } }, response) =>
      response
        .writeHead(url === '/gone' ? 404 : 200)
        .end(page(`http://${host}${url.replace(/^\/$/, '')}/gone`)),
    );
    const port = await new Promise<number>((resolve) => {
      server.listen(0, '127.0.0.1', () => {
        const address = server.address();
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
    try {
      const missing = await run('render', `http://127.0.0.1:${port}`);
      assert.deepEqual([missing.code, missing.out], [2, '']);
      assert.match(missing.error, /\/gone answers 404/);
      const endless = await run('render', `http://127.0.0.1:${port}/a`);
      assert.equal(endless.code, 1);
      assert.match(endless.error, /next page, .*, is not read/);
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

  it('says when a practice ran as the cards do, also if it is running and nobody knows since when', () => {
    assert.match(html({}, { period: '2016' }), /<time datetime="2016">2016</);
    assert.match(html({}, { period: '2016/..' }), /<span>Since 2016</);
    assert.match(html({}, { period: '/2016' }), /<span>Until 2016</);
    assert.match(html({}, { period: '2016/' }), /<span>2016</);
    assert.match(html({}, { period: '/..' }), /<span>Ongoing</);
  });

  it('keeps words that say more than the years', () => {
    assert.match(html({}, { period_text: 'until 2016' }), /<span>Until 2016</);
    assert.match(html({}, { period_text: 'ongoing' }), /<span>Ongoing</);
    assert.match(html({}, { period_text: '2016-05' }), />2016-05</);
    assert.match(html({}, { period: '2016', period_text: 'May 2016' }), />May 2016</);
  });

  it('joins city and country as the elements do', async () => {
    for (const [language, place] of [
      ['ja', 'オスロ（ノルウェー）'],
      ['ar', 'أوسلو، النرويج'],
      ['nb', 'Oslo, Norge'],
    ] as const) {
      const { practices, ...rest } = parseFeed({
        _practices: {
          cities: [{ name: 'Oslo', country: 'NO', names: { ja: 'オスロ', ar: 'أوسلو' } }],
        },
        items: [{ id: 'a', title: 'A', language: 'en', _practice: { cities: ['Oslo'] } }],
      });
      const words = await pageWords(language);
      const rendered = renderHtml(
        practices,
        { practices, ...rest },
        { ...options, language, words },
      );
      assert.ok(rendered.includes(`<span>${place}</span>`), rendered);
    }
  });

  it('shows months, days and seasons in the page’s language, if the words say nothing else', async () => {
    const shown = async (language: string, period: string, period_text?: string) => {
      const { practices, ...rest } = parseFeed({
        _practices: { normalised: 1 },
        items: [{ id: 'a', title: 'A', language: 'en', _practice: { period, period_text } }],
      });
      const words = await pageWords(language);
      return renderHtml(practices, { practices, ...rest }, { ...options, language, words }).replace(
        /[^\S\n]/g,
        ' ',
      );
    };
    const months = ['2021-04/2021-11', 'April to November 2021'] as const;
    assert.match(await shown('uk', ...months), /<span>квітень.* – листопад 2021 р\.<\/span>/);
    assert.match(
      await shown('en-GB', ...months),
      /<span lang="en" dir="auto">April to November 2021</,
    );
    assert.match(
      await shown('fr', '2018-06-21', '21 June 2018'),
      /<time datetime="2018-06-21">21 juin 2018</,
    );
    const summer = await shown('de', '2019-22', 'summer 2019');
    assert.ok(summer.includes(`<time datetime="2019">${(await pageWords('de')).summer('2019')}<`));
    assert.match(summer, /"temporalCoverage": "2019"/);
    assert.match(
      await shown('ar', '2018', '2018 (still in use)'),
      /<time datetime="2018" lang="en" dir="auto">2018 \(still in use\)</,
    );
  });

  it('shows the source’s words for an ongoing period, in their language', () => {
    assert.match(
      html({ language: 'fr' }, { period_text: 'Depuis mai 2014' }),
      /<span lang="fr" dir="auto">Depuis mai 2014</,
    );
    assert.match(html({ language: 'fr' }, { period_text: 'Depuis 2014' }), /<span>Since 2014</);
    assert.match(html({}, { period: '2014/2016' }), /<span>2014–2016</);
    assert.match(html({}, { period_text: '2014' }), /<time datetime="2014">2014</);
    assert.doesNotMatch(html({}, { period_text: 'N/A' }), /N\/A/);
  });

  it('writes paragraphs, and sections that expand without a script', () => {
    const rendered = html(
      { summary: 'One\n\nTwo\nlines' },
      { sections: [{ heading: 'Purpose', text: 'Why' }] },
    );
    assert.match(rendered, /<p dir="auto">One<\/p>\n\s+<p dir="auto">Two<br>\s+lines<\/p>/);
    assert.match(rendered, /<details[^>]*>\n\s+<summary>Purpose<\/summary>\n\s+<p>Why<\/p>/);
  });

  it('links the addresses in texts, as the cards do', () => {
    const rendered = html(
      { summary: 'See (www.city.example/a).' },
      {
        sections: [
          { heading: 'Plan', text: "https://city.example/?a='{{b}}'\njavascript:alert(1)" },
        ],
      },
    );
    assert.match(
      rendered,
      /See \(<a href="https:\/\/www\.city\.example\/a" dir="ltr">www\.city\.example\/a<\/a>\)\./,
    );
    assert.equal(rendered.match(/<a /g)?.length, 2);
    assert.doesNotMatch(rendered, /href="[^"]*[{']/);
  });

  it('says what a machine has translated, and has the original of a translation below it', () => {
    const parsed = feed(
      { title: 'Vakte', language: 'sq', summary: 'Për të gjithë.', url: 'https://city.example/sq' },
      {
        period_text: 'Pranverë dhe verë 2020',
        sections: [{ heading: 'Qëllimi', text: 'Vakte.' }],
        translations: {
          en: { title: 'Meals', url: 'https://city.example/en', period_text: 'Spring and summer' },
          fr: { title: 'Repas', machine: true },
        },
      },
    );
    const english = renderHtml(parsed.practices, parsed, options);
    assert.match(
      english,
      / {6}<h3 lang="en" dir="auto"><a href="https:\/\/city\.example\/en">Meals<\/a><\/h3>\n {6}<p><span>Oslo, Norway<\/span> · <span lang="en" dir="auto">Spring and summer<\/span><\/p>\n {6}<details>\n {8}<summary>Show the original \(Albanian\)<\/summary>\n {8}<p lang="sq" dir="auto"><strong><a href="https:\/\/city\.example\/sq">Vakte<\/a><\/strong><\/p>\n {8}<p lang="sq" dir="auto">Pranverë dhe verë 2020<\/p>\n {8}<p lang="sq" dir="auto">Për të gjithë\.<\/p>\n {8}<details lang="sq" dir="auto">\n {10}<summary>Qëllimi<\/summary>\n {10}<p>Vakte\.<\/p>\n {8}<\/details>\n {6}<\/details>/,
    );
    const french = renderHtml(parsed.practices, parsed, { ...options, language: 'fr' });
    assert.match(french, /<span>Machine translation<\/span><\/p>/);
    const albanian = renderHtml(parsed.practices, parsed, { ...options, language: 'sq' });
    assert.doesNotMatch(albanian, /original|Machine|<summary>Show/);
    const markdown = (language: string): string =>
      renderMarkdown(parsed.practices, parsed, { ...options, language });
    assert.match(
      markdown('en'),
      /^### \[Meals\].*\n\nOslo, Norway · Spring and summer\n\n\[Show the original \(Albanian\)\]\(<https:\/\/city\.example\/sq>\)\n/,
    );
    // The title leads to the original's page.
    assert.doesNotMatch(markdown('fr'), /Show the original/);
    assert.match(markdown('fr'), /· Machine translation\n/);
  });

  it('has the original of a translation below it in Markdown, if it has no address', () => {
    const parsed = feed(
      { title: 'Vakte', language: 'sq', summary: 'Për të gjithë.\nÇdo ditë.' },
      {
        period_text: 'Pranverë dhe verë 2020',
        sections: [{ heading: 'Qëllimi', text: 'Vakte falas.' }],
        translations: { en: { title: 'Meals', period_text: 'Spring and summer', machine: true } },
      },
    );
    const markdown = (language: string): string =>
      renderMarkdown(parsed.practices, parsed, { ...options, language });
    const original = [
      'Show the original (Albanian)\n',
      '> Vakte',
      '>',
      '> Pranverë dhe verë 2020',
      '>',
      '> Për të gjithë.\\',
      '> Çdo ditë.',
      '>',
      '> #### Qëllimi',
      '>',
      '> Vakte falas.\n',
    ].join('\n');
    assert.ok(markdown('en').includes(`Machine translation\n\n${original}`), markdown('en'));
    assert.doesNotMatch(markdown('sq'), /Show the original/);
  });

  it('says in which language a text is that is not in the page’s, and that a machine wrote it', () => {
    const parsed = parseFeed({
      language: 'fr',
      items: [
        {
          title: 'Vakte',
          language: 'sq',
          _practice: { translations: { fr: { title: 'Repas', machine: true } } },
        },
      ],
    });
    const shown = renderHtml(parsed.practices, parsed, { ...options, language: 'de' });
    assert.match(shown, /<p><span>In Französisch<\/span> · <span>Machine translation<\/span><\/p>/);
  });

  it('links a title to an address of its own only, and otherwise to the list below it', () => {
    const url = 'https://lists.example/all?a=1&b=2';
    const parsed = parseFeed({
      items: [
        { id: 'a', title: 'Meals', url },
        { id: 'b', title: 'Music', url },
        { id: 'c', title: 'Sport', url: 'https://lists.example/sport' },
      ],
    });
    const english = renderHtml(parsed.practices, parsed, options);
    const link =
      '<p><a href="https://lists.example/all?a=1&amp;b=2">In the list of good practices</a></p>';
    assert.match(english, /<h3 dir="auto">Meals<\/h3>/);
    assert.equal(english.split(link).length, 3);
    assert.match(english, /<h3 dir="auto"><a href="https:\/\/lists\.example\/sport">Sport</);
    const works = dataOf(english).itemListElement.map((each: { item: object }) => each.item);
    assert.deepEqual(
      works.map((work: { url?: string; subjectOf?: { url: string } }) => [
        work.url,
        work.subjectOf?.url,
      ]),
      [
        [undefined, url],
        [undefined, url],
        ['https://lists.example/sport', undefined],
      ],
    );
    const markdown = renderMarkdown(parsed.practices, parsed, options);
    assert.match(markdown, /^### Meals$/m);
    assert.match(
      markdown,
      /^\[In the list of good practices\]\(<https:\/\/lists\.example\/all\?a=1&b=2>\)$/m,
    );
  });

  it('shows the feed’s main language if a practice is not in the page’s', () => {
    const { practices, ...rest } = parseFeed({
      language: 'en',
      items: [
        {
          title: 'Takime',
          language: 'sq',
          _practice: { translations: { en: { title: 'Meals' } } },
        },
      ],
    });
    const rendered = renderHtml(practices, { practices, ...rest }, { ...options, language: 'fr' });
    assert.match(rendered, /<h3 lang="en" dir="auto">Meals</);
  });

  it('never lets text from a feed become markup, end the script, or run a template', () => {
    const tag =
      /^<(?:\/?(?:ul|li|article|p|span|details|summary|script|a|h3|time)|br|wbr|h3 dir="auto"|p dir="auto"|details dir="auto"|(?:time|span) dir="auto"|time datetime="\d{4}"(?: dir="auto")?|script type="application\/ld\+json")>$/;
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

const sourced = (change: object = {}) =>
  parseFeed({
    language: 'en',
    _practices: {
      source: {
        name: 'City of Oslo',
        url: 'https://oslo.example/practices',
        licence: 'https://creativecommons.org/licenses/by/4.0/',
        date: '2026-11-12',
        ...change,
      },
    },
    items: [{ id: 'meals', title: 'Meals' }],
  });

describe('the source below a list without a script', () => {
  const lineOf = (change: object, language = 'en') => {
    const from = sourced(change);
    const text = renderHtml(from.practices, from, { ...options, language });
    return /<\/ul>\n(.*)<script/s.exec(text)?.[1];
  };

  it('names it, with its date in the language of the page, and its licence', () => {
    assert.equal(
      lineOf({}, 'de'),
      '<p><small>Source: <a href="https://oslo.example/practices" lang="en" dir="auto">City of Oslo</a> · as of <time datetime="2026-11-12">12. November 2026</time> · <a href="https://creativecommons.org/licenses/by/4.0/" rel="license">CC BY 4.0</a></small></p>\n',
    );
    assert.match(lineOf({}) ?? '', />12 November 2026</);
  });

  it('says no more than the feed does', () => {
    const rest = { url: undefined, date: undefined };
    assert.equal(
      lineOf({ ...rest, licence: 'https://oslo.example/terms?a=1&b=2' }),
      '<p><small>Source: <span lang="en" dir="auto">City of Oslo</span> · <a href="https://oslo.example/terms?a=1&amp;b=2" rel="license">Licence</a></small></p>\n',
    );
    assert.equal(lineOf({ name: '' }), '');
  });

  it('lets no name become markup or run a template', () => {
    const name = '<img src=x onerror=alert(1)> {{ 1 }} [x](javascript:1) `y`';
    assert.doesNotMatch(lineOf({ name }) ?? '', /<img|\{\{/);
    const from = sourced({ name });
    const markdown = renderMarkdown(from.practices, from, options);
    assert.match(
      markdown,
      /\[&#60;img src&#61;x onerror&#61;alert\(1\)&#62; .*&#91;\*&#120;&#93;\(javascript&#58;1\) \\`y\\`\]\(</,
    );
  });

  it('is the last line in Markdown', () => {
    const from = sourced();
    assert.match(
      renderMarkdown(from.practices, from, options),
      /\n\nSource: \[City of Oslo\]\(<https:\/\/oslo\.example\/practices>\) · as of 12 November 2026 · \[CC BY 4\.0\]\(<https:\/\/creativecommons\.org\/licenses\/by\/4\.0\/>\)\n$/,
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
      /^## \[Reaching a point [^\]]+\]\(<https:\/\/www\.coe\.int\/[^>]+>\)\n\nOslo, Norway · 2022\n\nOslo gathers [^\n]+\n\n\*Anti-discrimination and equality\*\n\nSource: \[Intercultural Cities, Council of Europe\]\(<https:[^>]+>\) · as of 12 November 2026\n$/,
    );
  });

  it('writes line breaks and links', () => {
    const parsed = feed({
      summary: 'Three:\n- www.city.example/a_b, one\nhttps://city.example/(c)\n# four',
    });
    assert.match(
      renderMarkdown(parsed.practices, parsed, options),
      /\nThree:\\\n&#45; \[www&#46;city&#46;example\/a\\_b\]\(<https:\/\/www\.city\.example\/a_b>\), one\\\n\[https&#58;\/\/city&#46;example\/\(c\)\]\(<https:\/\/city\.example\/%28c%29>\)\\\n\\# four\n/,
    );
  });

  it('never lets text from a feed become markup or run a template', () => {
    const parsed = feed({
      title: '# [x](javascript:1) *a* `b` {{ c }}',
      summary: '1. one\n- two\n<script>alert(1)</script> {% raw %}',
      url: 'https://example.org/a(b)>c',
    });
    const markdown = renderMarkdown(parsed.practices, parsed, options);
    assert.match(
      markdown,
      /^### \[\\# \*&#91;\*&#120;&#93;\(javascript&#58;1\) \\\*a\\\* \\`b\\` &#123;\*&#123;\* c &#125;&#125;\]/,
    );
    assert.match(markdown, /\(<https:\/\/example\.org\/a%28b%29%3Ec>\)/);
    assert.match(markdown, /\n&#49;\. one\\\n&#45; two\\\n&#60;script&#62;/);
    assert.doesNotMatch(markdown, /\{|\}/);
  });
});
