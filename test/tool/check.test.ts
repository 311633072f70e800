import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { check } from '../../src/tool/check.js';
import { describeOrigin } from '../../src/tool/findings/finding.js';
import { readPages } from '../../src/tool/sources/source.js';
import { parseTable } from '../../src/tool/table/table.js';
import { readCityTable, readTopics } from '../../src/tool/vocabularies.js';
import { checkFeed, checkText, feed, source, summary, today } from './check-text.js';

describe('check', () => {
  it('finds nothing in a faultless feed', async () => {
    assert.deepEqual(await checkFeed(feed()), []);
  });

  const item = (change: object, extension: object = {}) =>
    feed(change as Record<string, unknown>, extension as Record<string, unknown>);
  const translated = (translation: object) =>
    item({}, { translations: { fr: { title: 'Des repas pour tous', ...translation } } });
  const doubtful: [string, unknown, string][] = [
    [
      'unknown-city',
      item({}, { country: 'UA', cities: ['Vinnytsja'] }),
      'items[0]._practice.cities',
    ],
    ['unknown-country', item({}, { country: 'XX', cities: [] }), 'items[0]._practice.country'],
    ['country-mismatch', item({}, { country: 'SE' }), 'items[0]._practice.country'],
    ['city-spelling', item({}, { country: 'PL', cities: ['Krakow'] }), 'items[0]._practice.cities'],
    ['no-place', item({}, { country: undefined, cities: [] }), 'items[0]._practice'],
    ['unknown-topic', item({ tags: ['cooking'] }), 'items[0].tags'],
    ['unknown-related', item({}, { related: ['lost'] }), 'items[0]._practice.related'],
    ['unknown-related', item({}, { related: ['meals'] }), 'items[0]._practice.related'],
    ['period-without-year', item({}, { period_text: 'ongoing' }), 'items[0]._practice.period_text'],
    ['period-backwards', item({}, { period_text: '2019-2016' }), 'items[0]._practice.period_text'],
    [
      'period-contradicts',
      item({}, { period: '2016', period_text: '2017' }),
      'items[0]._practice.period_text',
    ],
    ['title-year', item({ title: 'Meals of 2019' }, { period: '2016' }), 'items[0].title'],
    [
      'period-differs',
      item(
        {},
        {
          period: '2016',
          period_text: '2016',
          translations: { fr: { title: 'Des repas', period_text: 'juin 2017' } },
        },
      ),
      'items[0]._practice.translations.fr.period_text',
    ],
    ['no-language', { ...feed(), language: undefined }, 'items[0].language'],
    ['other-language', item({ language: 'fr' }), 'items[0].language'],
    [
      'other-language',
      item({ title: 'Maio - Diálogo Intercultura', language: 'en' }),
      'items[0].title',
    ],
    ['capitals', item({ title: 'MEALS FOR EVERYBODY' }), 'items[0].title'],
    ['stray-character', item({ title: '# Meals for all' }), 'items[0].title'],
    ['section-label', item({ summary: `Purpose: ${summary}` }), 'items[0].summary'],
    [
      'section-label',
      translated({ summary: 'Qëllimi: Njerëzit takohen një herë në muaj.' }),
      'items[0]._practice.translations.fr.summary',
    ],
    ['footnote', item({ summary: 'People of the city meet[1] once a month.' }), 'items[0].summary'],
    ['footnote', item({ summary: 'People of the city meet² once a month.' }), 'items[0].summary'],
    ['quotes', item({ title: '”Meals” for everybody' }), 'items[0].title'],
    ['quotes', item({ title: "''Meals'' for everybody" }), 'items[0].title'],
    ['spaces', item({ title: 'Meals  for everybody' }), 'items[0].title'],
    ['long-summary', item({ summary: `${summary} `.repeat(6).trim() }), 'items[0].summary'],
    ['cut-text', item({ summary: 'People of the city meet once a mon' }), 'items[0].summary'],
    ['cut-text', item({ summary: 'People of the city meet once a…' }), 'items[0].summary'],
    ['html', item({ summary: '<b>People</b> of the city meet &amp; eat.' }), 'items[0].summary'],
    ['damaged-letters', item({ title: 'CafÃ© for everybody' }), 'items[0].title'],
    ['http-link', item({ url: 'http://oslo.kommune.no/meals' }), 'items[0].url'],
    ['dead-link', item({ url: 'https://intranet/meals' }), 'items[0].url'],
    ['dead-link', item({ url: 'https://www.example.com/meals' }), 'items[0].url'],
    ['dead-link', item({ url: 'https://www.oslo.kommune.no/meals).' }), 'items[0].url'],
    [
      'no-alt',
      item({ image: 'https://oslo.kommune.no/meals.jpg' }),
      'items[0]._practice.image_alt',
    ],
    ['unknown-field', item({}, { citys: ['Oslo'] }), 'items[0]._practice.citys'],
    // The texts of a practice itself are its original.
    ['unknown-field', item({}, { machine: true }), 'items[0]._practice.machine'],
  ];
  for (const [code, document, path] of doubtful) {
    it(`hints at ${path}: ${code}`, async () => {
      const found = (await checkFeed(document)).filter((finding) => finding.code === code);
      assert.equal(found[0]?.origin.path, path);
      assert.equal(found.length, 1);
    });
  }

  it('proposes the nearest city in the list', async () => {
    const [finding] = await checkFeed(item({}, { country: 'UA', cities: ['Vinnytsja'] }));
    assert.match(finding?.message ?? '', /Did you mean "Vinnytsia"\?/);
  });

  it('reports a long text that is clearly in another language as an error', async () => {
    const long = { summary: `${summary} ${summary}`, language: 'sq' };
    const found = (await checkFeed(item(long))).find(({ code }) => code === 'other-language');
    assert.equal(found?.severity, 'error');
    assert.match(found?.message ?? '', /English.*Albanian/);
  });

  it('hints once at an address that several practices share', async () => {
    const { items, ...rest } = feed();
    const many = Array.from({ length: 6 }, (_, n) => ({
      ...items[0],
      id: `meals-${n}`,
      title: `Meals ${n}`,
      url: 'https://www.coe.int/good-practice',
    }));
    const found = await checkFeed({ ...rest, items: many });
    assert.deepEqual(
      found.map(({ code }) => code),
      ['shared-link'],
    );
  });

  it('asks whether two similar titles in one place are the same practice, but not in two places or for two editions', async () => {
    const { items, ...rest } = feed();
    const titled = (id: string, title: string, country = 'NO', names = ['Oslo']) => ({
      ...items[0],
      id,
      title,
      _practice: { country, cities: names },
    });
    const found = await checkFeed({
      ...rest,
      items: [
        titled('a', 'A meal for all people'),
        titled('b', 'A meal for all the people'),
        titled('c', 'A meal for all people', 'PL', ['Kraków']),
        titled('d', 'A meal for all people #2'),
      ],
    });
    assert.deepEqual(
      found.map(({ code, origin }) => [code, origin.path]),
      [['similar-title', 'items[1].title']],
    );
  });

  const wrong: [string, unknown, string][] = [
    ['no version', { ...feed(), version: undefined }, 'version'],
    ['no title of the feed', { ...feed(), title: undefined }, 'title'],
    ['an item without id', item({ id: undefined }), 'items[0].id'],
    ['an item without title', item({ title: undefined }), 'items[0].title'],
    ['an item without content', item({ content_text: undefined }), 'items[0]'],
    ['a link of script', item({ url: 'javascript:alert(1)' }), 'items[0].url'],
    ['a country by name', item({}, { country: 'Norway' }), 'items[0]._practice.country'],
    ['a period in words', item({}, { period: 'since 2016' }), 'items[0]._practice.period'],
    ['cities as one text', item({}, { cities: 'Oslo' }), 'items[0]._practice.cities'],
    ['an item that is null', { ...feed(), items: [null] }, 'items[0]'],
    [
      'a translation without title',
      translated({ title: undefined }),
      'items[0]._practice.translations.fr.title',
    ],
    [
      'a translation without language',
      item({}, { translations: { 'in French': { title: 'Des repas' } } }),
      'items[0]._practice.translations["in French"]',
    ],
    ['a date that is not one', item({ date_modified: 'last week' }), 'items[0].date_modified'],
    [
      'an id that is there already',
      { ...feed(), items: [...feed().items, { ...feed().items[0], title: 'Other' }] },
      'items[1]',
    ],
  ];
  for (const [what, document, path] of wrong) {
    it(`reports ${what}, once`, async () => {
      const errors = (await checkFeed(document)).filter(({ severity }) => severity === 'error');
      assert.deepEqual(
        errors.map(({ origin }) => origin.path),
        [path],
      );
    });
  }

  it('reports an item even if another one, whose index starts with the same digit, violates the schema', async () => {
    const { items, ...rest } = feed();
    const many = Array.from({ length: 13 }, (_, n) => ({
      ...items[0],
      id: n === 1 ? 'meals-0' : `meals-${n}`,
      title: n === 12 ? undefined : `Meals ${n}`,
    }));
    const errors = (await checkFeed({ ...rest, items: many })).filter(
      ({ severity }) => severity === 'error',
    );
    assert.deepEqual(
      errors.map(({ code, origin }) => [code, origin.path]),
      [
        ['duplicate-id', 'items[1]'],
        ['schema', 'items[12].title'],
      ],
    );
  });

  it('names the line and column of the value in JSON', async () => {
    const text = JSON.stringify(item({ title: 'Meals  for everybody' }), null, 2);
    const [finding] = await checkText(text);
    const line = text.split('\n').findIndex((each) => each.includes('Meals  for'));
    assert.deepEqual(finding?.origin, {
      file: 'feed.json',
      line: line + 1,
      column: 16,
      path: 'items[0].title',
    });
    assert.equal(
      describeOrigin(finding.origin),
      `feed.json, line ${line + 1}, column 16, at items[0].title`,
    );
  });

  it('names the row, line and column of the cell in tables, including translations and sections', async () => {
    const mapped = await readPages(
      [
        {
          name: 'own.csv',
          bytes: new TextEncoder().encode(
            'id,language,Titel,country,translation_of,purpose\n' +
              `1,en,Meals  for all,NO,,"${summary}\n${summary}"\n` +
              '1.fr,fr,Des  repas,,1,Avec  tous.\n',
          ),
        },
      ],
      { columns: new Map([['Titel', 'title']]) },
    );
    const [page] = mapped.pages;
    assert.ok(page);
    assert.deepEqual(
      check([page]).findings.map(({ code, origin }) => [code, describeOrigin(origin)]),
      [
        ['spaces', 'own.csv, row 2, column "Titel"'],
        ['spaces', 'own.csv, row 3, line 4, column "Titel"'],
        ['spaces', 'own.csv, row 3, line 4, column "purpose"'],
      ],
    );
  });

  it('names the table of cities, not that of practices, for a mistake in a city', async () => {
    const table = (name: string, text: string) => parseTable(text, name).table;
    const aliases = Array.from({ length: 51 }, (_, index) => `Alias ${index}`).join(';');
    const { cityTable } = readCityTable(
      table('cities.csv', `name,country,aliases\nBergen,NO,\nOslo,NO,${aliases}\n`),
    );
    const bytes = new TextEncoder().encode(
      `id,title,language,cities,summary\n1,Meals for all,en,Oslo,${summary}\n`,
    );
    const { pages } = await readPages([{ name: 'p.csv', bytes }], { cityTable });
    const [page] = pages;
    assert.ok(page);
    const { findings } = check([page], { cities: cityTable.cities });
    assert.deepEqual(
      findings.map(({ code, origin }) => [code, describeOrigin(origin)]),
      [['unusable-value', 'cities.csv, row 3, column "aliases"']],
    );
  });

  it('reports a key that is not a language tag once, under its full path', async () => {
    const document = item({}, { translations: { 'en.US': { title: 'Meals for all' } } });
    const findings = await checkFeed(document);
    assert.deepEqual(
      findings.map(({ origin, message }) => [origin.path, message]),
      [
        [
          'items[0]._practice.translations["en.US"]',
          'The key "en.US" does not fit. Language tag (BCP 47), such as en or sr-Latn.',
        ],
      ],
    );
  });

  it('reports a numeric key once', async () => {
    const document = item({}, { translations: { 2016: { title: 'Meals for all' } } });
    assert.deepEqual(
      (await checkFeed(document)).map(({ origin }) => origin.path),
      ['items[0]._practice.translations["2016"]'],
    );
  });

  it('does not let a hint hide an error about the same value', async () => {
    const found = await checkFeed(item({ tags: undefined, topics: { education: true } }));
    assert.deepEqual(
      found.map(({ severity, code }) => [severity, code]),
      [
        ['hint', 'unknown-field'],
        ['error', 'unusable-value'],
      ],
    );
    assert.equal(
      found[1]?.message,
      'The value of "topics" is an object with the keys education; expected text.',
    );
  });

  it('reports once that a table lacks a required column', async () => {
    const found = await checkText('id,NAZIV PROJEKTA\n1,Meals\n2,More meals\n', 'own.csv');
    assert.deepEqual(
      found.map(({ severity, code, origin }) => [severity, code, origin.row]),
      [['error', 'no-column', 1]],
    );
  });

  it('reads several pages as one feed', async () => {
    const page = (name: string, id: string) => ({
      name,
      bytes: new TextEncoder().encode(JSON.stringify(item({ id }))),
    });
    const { pages } = await readPages([page('1.json', 'a'), page('2.json', 'a')], {});
    const [first, ...rest] = pages;
    assert.ok(first);
    const errors = check([first, ...rest]).findings.filter((f) => f.severity === 'error');
    assert.deepEqual(
      errors.map(({ code, origin }) => [code, origin.file, origin.path]),
      [['duplicate-id', '2.json', 'items[0]']],
    );
  });

  it('uses the language of the first page for pages without one, as the widgets do', async () => {
    const page = (name: string, language: string | undefined, title: string) => ({
      name,
      bytes: new TextEncoder().encode(JSON.stringify({ ...item({ id: name, title }), language })),
    });
    const files = [page('1.json', 'en', 'Meals for all'), page('2.json', undefined, 'A garden')];
    const { pages } = await readPages(files, {});
    const [first, ...rest] = pages;
    assert.ok(first);
    assert.deepEqual(check([first, ...rest], { today }).findings, []);
    const french = await readPages(
      [page('1.json', 'fr', 'Des repas pour tous'), ...files.slice(1)],
      {},
    );
    const [other, ...more] = french.pages;
    assert.ok(other);
    const { findings } = check([other, ...more], { today });
    assert.deepEqual(
      findings.map(({ code, origin }) => [code, origin.file]),
      [
        ['other-language', '1.json'],
        ['other-language', '2.json'],
      ],
    );
  });

  const from = (change: object, more: object = {}) => ({
    ...feed(),
    _practices: { ...feed()._practices, source: { ...source, ...change }, ...more },
  });
  const sources: [string, unknown, string, string][] = [
    ['is missing', { ...feed(), _practices: {} }, 'no-source', '_practices.source'],
    ['has no date', from({ date: undefined }), 'source-date', '_practices.source'],
    ['is of tomorrow', from({ date: '2026-11-30' }), 'source-date', '_practices.source.date'],
    ['is over a year old', from({ date: '2025-11-28' }), 'source-date', '_practices.source.date'],
    [
      'has an unencrypted licence',
      from({ licence: 'http://creativecommons.org/licenses/by/4.0/' }),
      'http-link',
      '_practices.source.licence',
    ],
    [
      'has a field of another name',
      from({ license: 'https://city.example/' }),
      'unknown-field',
      '_practices.source.license',
    ],
  ];
  for (const [what, document, code, path] of sources) {
    it(`hints once at a source that ${what}`, async () => {
      const found = await checkFeed(document);
      const of = found.filter(({ origin }) => origin.path?.startsWith('_practices.source'));
      assert.deepEqual(
        of.map((each) => [each.severity, each.code, each.origin.path]),
        [['hint', code, path]],
      );
    });
  }

  it('finds nothing wrong with a source of today, or of a year ago', async () => {
    assert.deepEqual(await checkFeed(from({ date: today })), []);
    assert.deepEqual(await checkFeed(from({ date: '2025-11-29' })), []);
  });

  const wrongSources: [string, unknown, string][] = [
    ['a source without a name', from({ name: undefined }), '_practices.source.name'],
    ['a source that is a text', { ...feed(), _practices: { source: 'Oslo' } }, '_practices.source'],
    ['an address that runs', from({ url: 'javascript:alert(1)' }), '_practices.source.url'],
    ['a day that no month has', from({ date: '2026-02-30' }), '_practices.source.date'],
    ['a date in words', from({ date: '12 November 2026' }), '_practices.source.date'],
    [
      'reports to a script',
      from({}, { report_url: 'javascript:alert(1)' }),
      '_practices.report_url',
    ],
    [
      'an unknown placeholder',
      from({}, { report_url: 'mailto:ic@city.example?subject={titel}' }),
      '_practices.report_url',
    ],
  ];
  for (const [what, document, path] of wrongSources) {
    it(`reports ${what}, once`, async () => {
      const found = await checkFeed(document);
      assert.deepEqual(
        found.map(({ severity, origin }) => [severity, origin.path]),
        [['error', path]],
      );
    });
  }

  it('asks a table, which cannot say it, for no source', async () => {
    const found = await checkText(
      `id,title,language,country,summary\n1,Meals for all,en,NO,"${summary}"\n`,
      'own.csv',
    );
    assert.deepEqual(found, []);
  });

  it('reads source and date of the first page only', async () => {
    const bytes = (document: unknown) => new TextEncoder().encode(JSON.stringify(document));
    const { items } = feed();
    const second = {
      ...feed(),
      _practices: {},
      items: items.map((each) => ({ ...each, id: 'b', title: 'A garden' })),
    };
    const { pages } = await readPages(
      [
        { name: '1.json', bytes: bytes(feed()) },
        { name: '2.json', bytes: bytes(second) },
      ],
      {},
    );
    const [one, ...rest] = pages;
    assert.ok(one);
    assert.deepEqual(check([one, ...rest], { today }).findings, []);
  });

  it('rejects what is not a feed, and says what it is', async () => {
    await assert.rejects(checkText('{"message": "not found"}'), /feed\.json: Expected a JSON Feed/);
    await assert.rejects(checkText('<!doctype html><p>'), /web page \(HTML\)/);
    await assert.rejects(
      checkText('{"items": [\n  {"id": 1,,}]}'),
      /line 2, column 12\. There are two commas/,
    );
    await assert.rejects(checkText('{"items": ["'), /line 1, column 12\. It ends too early/);
  });

  it('finds in the committed feed what data/README.md announces, and nothing else', async () => {
    const read = (name: string) => ({ name, bytes: readFileSync(`data/${name}`) });
    const names = new TextDecoder().decode(readFileSync('data/topics.csv'));
    const known = readTopics(parseTable(names, 'topics.csv').table).topics;
    const { pages } = await readPages([read('practices.json')], {});
    const [page] = pages;
    assert.ok(page);
    const { feed: parsed, findings } = check([page], { topics: known, today });
    const counts = new Map<string, number>();
    for (const { severity, code } of findings) {
      counts.set(`${severity} ${code}`, (counts.get(`${severity} ${code}`) ?? 0) + 1);
    }
    assert.equal(parsed.practices.length, 153);
    assert.deepEqual(Object.fromEntries([...counts].sort()), {
      'hint other-language': 1,
      'hint period-differs': 3,
      'hint period-without-year': 11,
      'hint quotes': 1,
      'hint shared-link': 1,
      'hint stray-character': 1,
      'hint summary-year': 3,
    });
  });
});
