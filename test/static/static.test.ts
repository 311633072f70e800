import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parseFeed, renderPractices, staticFormats } from '../../src/static/static.js';
import { run } from '../tool/run.js';

const committed = 'data/practices.json';
const feed = parseFeed(JSON.parse(readFileSync(committed, 'utf8')));
const topics = {
  education: { en: 'Education', nb: 'Utdanning' },
  language: { en: 'Language' },
};

/** Renders, and collects what is reported. */
async function rendered(options: Parameters<typeof renderPractices>[1] = {}) {
  const warnings: string[] = [];
  const text = await renderPractices(feed, { ...options, warn: (said) => warnings.push(said) });
  return { text, warnings };
}

const articles = (html: string): number => html.split('<article>').length - 1;

describe('renderPractices', () => {
  it('writes what intercultural-practices render writes', async () => {
    for (const format of ['html', 'markdown'] as const) {
      const options = { city: 'Осло', language: 'nb', limit: 2, headingLevel: 4 };
      const { text, warnings } = await rendered({ format, ...options });
      const args = ['--city=Осло', '--lang=nb', '--limit=2', '--heading-level=4'];
      const { out } = await run('render', committed, `--format=${format}`, ...args);
      assert.ok(out.includes('Oslo, Norge'));
      assert.equal(text, out);
      assert.deepEqual(warnings, []);
    }
  });

  it('writes only what is for search engines as JSON-LD', async () => {
    const html = await rendered({ city: 'Oslo' });
    const { text } = await rendered({ city: 'Oslo', format: 'json-ld' });
    assert.match(text, /^<script type="application\/ld\+json">\n[^]*<\/script>\n$/);
    assert.ok(html.text.endsWith(text));
  });

  it('writes all practices, in the feed’s language, if nothing is asked for', async () => {
    const { text } = await rendered();
    assert.equal(articles(text), feed.practices.length);
    assert.match(text, /<h3 lang="en"/);
  });

  it('takes several values as a list, or separated by commas as in attributes', async () => {
    const both = await rendered({ city: ['Oslo', 'Lisbon'] });
    assert.equal((await rendered({ city: 'Oslo, Lisbon' })).text, both.text);
    const [oslo, lisbon] = [await rendered({ city: 'Oslo' }), await rendered({ city: 'Lisbon' })];
    assert.equal(articles(both.text), articles(oslo.text) + articles(lisbon.text));
  });

  it('filters by every filter, by ids, and by ids to leave out', async () => {
    const [first, second] = feed.practices;
    assert.ok(first && second);
    const ids = [second.id, first.id];
    const named = await rendered({ ids, format: 'json-ld' });
    const order = [...named.text.matchAll(/"identifier": "([^"]+)"/g)].map(([, id]) => id);
    assert.deepEqual(order, ids);
    assert.equal(articles((await rendered({ ids, exclude: first.id })).text), 1);
    for (const options of [
      { country: 'Norway' },
      { country: ['NO'] },
      { year: 2019 },
      { year: '2018/2019' },
      { ongoing: true },
      { topic: 'education' },
    ]) {
      const { text, warnings } = await rendered(options);
      assert.ok(articles(text) > 0 && articles(text) < feed.practices.length, text);
      assert.deepEqual(warnings, []);
    }
  });

  it('writes names of topics that it is given, in the page’s language, and finds practices by them', async () => {
    const { text } = await rendered({ topic: 'Utdanning', language: 'nb', topics });
    assert.match(text, /<li>Utdanning<\/li>/);
    assert.doesNotMatch((await rendered({ topic: 'education' })).text, /<li>Education<\/li>/);
  });

  it('writes nothing if no practice matches', async () => {
    for (const format of staticFormats)
      assert.equal((await rendered({ format, city: 'Atlantis' })).text, '');
  });

  it('reports what names nothing in the feed, with the nearest name', async () => {
    const { warnings } = await rendered({ city: 'Oslow', ids: 'no-such-id' });
    assert.equal(warnings.length, 2, warnings.join('\n'));
    assert.match(warnings.join('\n'), /city "Oslow": .*Did you mean "Oslo"\?/);
    assert.match(warnings.join('\n'), /ids "no-such-id": the feed has no practice with this id/);
  });

  it('refuses options that make no sense', async () => {
    for (const [options, said] of [
      [{ limit: 0 }, /limit takes a whole number from 1, not 0/],
      [{ headingLevel: 1 }, /headingLevel takes a whole number from 2 to 6, not 1/],
      [{ language: 'not a tag' }, /language takes a tag of BCP 47.*not "not a tag"/],
      [{ limit: Number.NaN }, /limit takes .*, not NaN/],
      [{ format: 'pdf' }, /format takes one of html, markdown, json-ld, not "pdf"/],
      [{ year: 'soon' }, /year "soon": write a year/],
      [{ sort: 'newst' }, /sort "newst": /],
    ] as const)
      await assert.rejects(
        // Callers in JavaScript give what the types refuse.
        renderPractices(feed, options as Parameters<typeof renderPractices>[1]),
        (error) => error instanceof RangeError && said.test(error.message),
      );
  });

  it('refuses options of another name or type, which would be ignored', async () => {
    for (const [options, said] of [
      [{ lang: 'nb' }, /has no option "lang"/],
      [{ citty: 'Oslo' }, /has no option "citty".*city/],
      ['Oslo', /second argument takes an object, not "Oslo"/],
      [null, /second argument takes an object, not null/],
      [{ city: 5 }, /city takes a text or an array of texts, not 5/],
      [{ ids: [1] }, /ids takes a text or an array of texts, not \[1\]/],
      [{ ongoing: 'false' }, /ongoing takes true or false, not "false"/],
      [{ topics: null }, /topics takes an object, not null/],
    ] as const)
      await assert.rejects(
        renderPractices(feed, options as Parameters<typeof renderPractices>[1]),
        (error) => error instanceof TypeError && said.test(error.message),
      );
  });

  it('refuses a feed that has not been read', async () => {
    for (const value of [null, {}, { items: [] }, Promise.resolve(feed)])
      await assert.rejects(
        renderPractices(value as unknown as typeof feed),
        /what parseFeed gives/,
      );
  });

  it('finds a topic by its name in any language that it is given', async () => {
    const found = await rendered({ topic: 'utdanning', language: 'en', topics });
    assert.equal(found.text, (await rendered({ topic: 'education', language: 'en', topics })).text);
    assert.deepEqual(found.warnings, []);
  });

  it('speaks Montenegrin, which is not Serbian', async () => {
    const { text } = await rendered({ city: 'Oslo', language: 'cnr' });
    const { out } = await run('render', committed, '--city=Oslo', '--lang=cnr');
    assert.equal(text, out);
  });
});
