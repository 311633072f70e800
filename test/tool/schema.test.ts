import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import schema from '../../data/practice-feed.schema.json' with { type: 'json' };
import { maxItems, normalForm } from '../../src/feed/feed.js';
import { FeedError } from '../../src/feed/problem.js';
import { parseFeed } from '../../src/functions.js';
import { serialize } from '../../src/tool/feed-document.js';
import { buildFeed } from '../../src/tool/build-feed.js';
import { parseTable } from '../../src/tool/table/table.js';
import { violations } from '../../src/tool/schema.js';

const optional = { requiredKeys: [] as [] };
const line = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).map((rest) => `a${rest}`);
const text = fc.string({ unit: 'grapheme', maxLength: 200 });
const address = fc.webUrl({ withQueryParameters: true, withFragments: true });
const language = fc.constantFrom('en', 'fr', 'sq', 'sr-Latn', 'zh-Hant-TW', 'ar');
const year = fc.integer({ min: 1900, max: 2099 });
const years = fc.oneof(
  year.map(String),
  fc.tuple(year, fc.nat(20)).map(([from, more]) => `${from}/${from + more}`),
  year.map((from) => `${from}/..`),
  year.map((from) => `${from}-06-21`),
  year.map((from) => `${from}-04/${from + 1}-11`),
  year.map((from) => `${from}-22`),
);
const sections = fc.array(fc.record({ heading: line, text: line }), { maxLength: 5 });
const translation = fc.record(
  {
    ...{ title: line, summary: text, content_text: text, sections, url: address },
    ...{ period_text: text, machine: fc.boolean() },
  },
  { requiredKeys: ['title'] },
);
const extension = fc.record(
  {
    country: fc.constantFrom('NO', 'PL', 'FO', 'GR'),
    cities: fc.array(line, { maxLength: 5 }),
    period: years,
    period_text: text,
    sections,
    image_alt: text,
    related: fc.array(line, { maxLength: 5 }),
    translations: fc.dictionary(fc.constantFrom('de', 'it', 'nb', 'sr-Cyrl'), translation),
  },
  optional,
);
const moment = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const item = fc.record(
  {
    id: fc.uuid(),
    title: line,
    content_text: text,
    url: address,
    language,
    summary: text,
    image: address,
    date_modified: moment,
    tags: fc.array(line, { maxLength: 5 }),
    _practice: extension,
  },
  { requiredKeys: ['id', 'title', 'content_text'] },
);
const city = fc.record(
  { name: line, country: fc.constantFrom('NO', 'PL'), aliases: fc.array(line, { maxLength: 3 }) },
  { requiredKeys: ['name'] },
);
const source = fc.record(
  { name: line, url: address, licence: address, date: moment.map((date) => date.slice(0, 10)) },
  { requiredKeys: ['name'] },
);
const feed = fc.record(
  {
    version: fc.constant('https://jsonfeed.org/version/1.1'),
    title: line,
    home_page_url: address,
    language,
    _practices: fc.record(
      {
        normalised: fc.constant(1),
        cities: fc.array(city, { maxLength: 5 }),
        source,
        report_url: fc.constantFrom(
          'mailto:ic@city.example?subject=Mistake in {id}&body={title} {page}',
          'https://city.example/{language}?id={id}',
        ),
      },
      optional,
    ),
    items: fc.uniqueArray(item, { maxLength: 5, selector: ({ id }) => id }),
  },
  { requiredKeys: ['version', 'title', 'items'] },
);

describe('the schema of the feed', () => {
  it('is valid JSON Schema 2020-12', () => {
    assert.ok(new Ajv2020({ strict: true, strictRequired: false }).validateSchema(schema));
  });

  it('allows as many items on a page as the parser reads', () => {
    assert.equal(schema.properties.items.maxItems, maxItems);
  });

  it('has the mark that build writes and readers look for', () => {
    assert.deepEqual(schema.$defs.feedExtension.properties.normalised.enum, [normalForm]);
  });

  it('has the pattern for reports of mistakes that the parser uses', () => {
    for (const [reportUrl, isUsable] of [
      ['mailto:a@city.example', true],
      ['https://city.example/{id}', true],
      ['https://{id}/', false],
      ['https://city.example@evil.example/', false],
      ['mailto:{id}@city.example', false],
      ['mailto:a@city.example?subject={name}', false],
      ['http://city.example/', false],
      ['javascript:alert(1)', false],
    ] as const) {
      const document = {
        version: 'https://jsonfeed.org/version/1.1',
        title: 'a',
        items: [],
        _practices: { report_url: reportUrl },
      };
      assert.equal(violations(document).length === 0, isUsable, reportUrl);
      assert.equal(parseFeed(document).problems.length === 0, isUsable, reportUrl);
    }
  });

  it('accepts the committed feed', () => {
    assert.deepEqual(violations(JSON.parse(readFileSync('data/practices.json', 'utf8'))), []);
  });

  it('accepts only feeds of which the parser shows every item, without a problem', () => {
    fc.assert(
      fc.property(feed, (document) => {
        assert.deepEqual(violations(document), []);
        const { practices, problems } = parseFeed(document);
        assert.deepEqual(problems, []);
        assert.deepEqual(
          practices.map(({ id }) => id),
          document.items.map(({ id }) => id),
        );
      }),
    );
  });

  it('rejects everything that the parser drops or reports', () => {
    const rubbish = fc.constantFrom<unknown>(null, 7, true, [], {}, [null], 'javascript:alert(1)');
    const fields = fc.constantFrom(
      ...['title', 'url', 'image', 'summary', 'language', 'tags', 'date_modified', 'content_text'],
      ...['_practice.cities', '_practice.period', '_practice.sections', '_practice.translations'],
      '_practice.related',
    );
    fc.assert(
      fc.property(feed, fields, rubbish, (document, field, value) => {
        const spoiled = structuredClone<{ items: Record<string, unknown>[] }>(document);
        const [first] = spoiled.items;
        fc.pre(first !== undefined);
        const [key = '', inner] = field.split('.');
        if (inner) first[key] = { [inner]: value };
        else first[key] = value;
        const { problems } = parseFeed(spoiled);
        fc.pre(problems.length > 0);
        assert.notDeepEqual(violations(spoiled), [], problems[0]?.message);
      }),
      { numRuns: 300 },
    );
  });

  it('rejects a mark of a machine’s translation that the parser reports', () => {
    for (const machine of ['yes', 'true', 1, 0, {}, []]) {
      const translations = { nb: { title: 'Måltider', machine } };
      const document = {
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Feed',
        items: [{ id: 'a', title: 'Meals', content_text: '', _practice: { translations } }],
      };
      assert.equal(parseFeed(document).problems.length, 1, String(machine));
      assert.equal(violations(document).length, 1);
    }
  });

  it('rejects everything that the parser does not accept as a feed', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        try {
          parseFeed(value);
        } catch (error) {
          assert.ok(error instanceof FeedError);
          assert.notDeepEqual(violations(value), []);
        }
      }),
    );
  });

  it('accepts what build makes from any table', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('en', 'NO', 'Oslo;Bergen', '2016', 'https://example.org/', '2024-02-01', '1'),
    );
    const columns = [
      ...['id', 'title', 'language', 'summary', 'content', 'country', 'cities', 'period', 'topics'],
      ...[
        'url',
        'image',
        'image_alt',
        'modified',
        'related',
        'translation_of',
        'purpose',
        'section: Ours',
      ],
    ];
    const row = fc.array(cell, { minLength: columns.length, maxLength: columns.length });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), (rows) => {
        const quoted = (value: string) => `"${value.replaceAll('"', '""')}"`;
        const csv = [columns, ...rows].map((cells) => cells.map(quoted).join(',')).join('\n');
        const { document } = buildFeed([parseTable(csv, 'a.csv').table], { title: 'Feed' });
        const published = JSON.parse([...serialize(document)].join(''));
        assert.deepEqual(violations(published), []);
        assert.deepEqual(parseFeed(published).problems, []);
      }),
      { numRuns: 200 },
    );
  });
});
