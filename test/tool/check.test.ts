import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { check } from '../../src/tool/check.js';
import { describeOrigin } from '../../src/tool/finding.js';
import { readPages } from '../../src/tool/source.js';
import { parseTable } from '../../src/tool/table.js';
import { readTopics } from '../../src/tool/vocabularies.js';

const topics = readTopics(
  parseTable('slug,name_en\neducation,Education\nroma,Roma\n', 'topics.csv').table,
).topics;

const cities = [
  { name: 'Oslo', country: 'NO', aliases: ['Осло'] },
  { name: 'Kraków', country: 'PL', aliases: ['Krakow'] },
  { name: 'Vinnytsia', country: 'UA' },
];

const summary = 'People of the city meet once a month and cook for each other in the town hall.';

/** A feed without faults, but for what is changed. */
function feed(change: Record<string, unknown> = {}, extension: Record<string, unknown> = {}) {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Feed',
    language: 'en',
    _practices: { cities },
    items: [
      {
        id: 'meals',
        title: 'Meals for everybody',
        summary,
        content_text: summary,
        ...change,
        _practice: { country: 'NO', cities: ['Oslo'], ...extension },
      },
    ],
  };
}

async function checkText(text: string, name = 'feed.json') {
  const { pages, findings } = await readPages(
    [{ name, bytes: new TextEncoder().encode(text) }],
    {},
  );
  const [first, ...rest] = pages;
  assert.ok(first);
  return [...findings, ...check([first, ...rest], { topics }).findings];
}

async function checkFeed(document: unknown) {
  return checkText(JSON.stringify(document, null, 2));
}

describe('check', () => {
  it('finds no fault with a feed that has none', async () => {
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
    ['country-mismatch', item({}, { country: 'SE' }), 'items[0]._practice.country'],
    ['city-spelling', item({}, { country: 'PL', cities: ['Krakow'] }), 'items[0]._practice.cities'],
    ['no-place', item({}, { country: undefined, cities: [] }), 'items[0]._practice'],
    ['unknown-topic', item({ tags: ['cooking'] }), 'items[0].tags'],
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
  ];
  for (const [code, document, path] of doubtful) {
    it(`hints at ${path}: ${code}`, async () => {
      const found = (await checkFeed(document)).filter((finding) => finding.code === code);
      assert.equal(found[0]?.origin.path, path);
      assert.equal(found.length, 1);
    });
  }

  it('proposes the nearest city of the list', async () => {
    const [finding] = await checkFeed(item({}, { country: 'UA', cities: ['Vinnytsja'] }));
    assert.match(finding?.message ?? '', /Did you mean "Vinnytsia"\?/);
  });

  it('takes a long text that is plainly in another language for an error', async () => {
    const long = { summary: `${summary} ${summary}`, language: 'sq' };
    const found = (await checkFeed(item(long))).find(({ code }) => code === 'other-language');
    assert.equal(found?.severity, 'error');
    assert.match(found?.message ?? '', /English.*Albanian/);
  });

  it('hints once at an address that many practices share', async () => {
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

  it('asks whether two titles of one place are one practice, but not of two places or editions', async () => {
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
    ['a date that is none', item({ date_modified: 'last week' }), 'items[0].date_modified'],
    [
      'an id that is there already',
      { ...feed(), items: [...feed().items, { ...feed().items[0], title: 'Other' }] },
      'items[1]',
    ],
  ];
  for (const [what, document, path] of wrong) {
    it(`finds fault with ${what}, once`, async () => {
      const errors = (await checkFeed(document)).filter(({ severity }) => severity === 'error');
      assert.deepEqual(
        errors.map(({ origin }) => origin.path),
        [path],
      );
    });
  }

  it('tells of an item although one whose number begins alike breaks the schema', async () => {
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

  it('names line and column of the value in JSON', async () => {
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

  it('names row, line and column of the cell in tables, translations and sections included', async () => {
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
        ['spaces', 'own.csv, row 2, line 2, column "Titel"'],
        ['spaces', 'own.csv, row 3, line 4, column "Titel"'],
        ['spaces', 'own.csv, row 3, line 4, column "purpose"'],
      ],
    );
  });

  it('says once that a table lacks a column it cannot do without', async () => {
    const found = await checkText('id,Titel\n1,Meals\n2,More meals\n', 'own.csv');
    assert.deepEqual(
      found.map(({ severity, code, origin }) => [severity, code, origin.row]),
      [
        ['hint', 'unused-column', 1],
        ['error', 'no-column', 1],
      ],
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

  it('refuses what is no feed, and says what it is', async () => {
    await assert.rejects(checkText('{"message": "not found"}'), /feed\.json: Expected a JSON Feed/);
    await assert.rejects(checkText('<!doctype html><p>'), /web page \(HTML\)/);
    await assert.rejects(
      checkText('{"items": [\n  {"id": 1,,}]}'),
      /line 2, column 12\. Something/,
    );
    await assert.rejects(checkText('{"items": ["'), /line 1, column 13\. It ends too early/);
  });

  it('finds in the committed feed what data/README.md announces, and only that', async () => {
    const read = (name: string) => ({ name, bytes: readFileSync(`data/${name}`) });
    const names = new TextDecoder().decode(readFileSync('data/topics.csv'));
    const known = readTopics(parseTable(names, 'topics.csv').table).topics;
    const { pages } = await readPages([read('practices.json')], {});
    const [page] = pages;
    assert.ok(page);
    const { feed: parsed, findings } = check([page], { topics: known });
    const counts = new Map<string, number>();
    for (const { severity, code } of findings) {
      counts.set(`${severity} ${code}`, (counts.get(`${severity} ${code}`) ?? 0) + 1);
    }
    assert.equal(parsed.practices.length, 153);
    assert.deepEqual(Object.fromEntries([...counts].sort()), {
      'hint other-language': 1,
      'hint period-differs': 3,
      'hint period-without-year': 12,
      'hint quotes': 1,
      'hint shared-link': 1,
      'hint stray-character': 1,
      'hint summary-year': 3,
    });
  });
});
