import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { cityNames } from '../../src/feed/text-for.js';
import { summariseProblems } from '../../src/feed/problem-summary.js';
import { createRelated, createSearch, mergeFeeds, parseFeed, type Feed } from '../../src/index.js';
import { feedOf, item } from '../fixtures/feed.js';

const read = (value: unknown, name: string) => ({
  name,
  feed: parseFeed(value, { url: `https://${name}/feed.json` }),
});

/** Merges feeds that are called a, b, c … */
function merged(first: unknown, ...others: readonly unknown[]): Feed {
  const nameOf = (at: number) => String.fromCodePoint(97 + at);
  return mergeFeeds([read(first, 'a'), ...others.map((value, at) => read(value, nameOf(at + 1)))]);
}

const idsOf = ({ practices }: Feed): string[] => practices.map(({ id }) => id);

const own = {
  language: 'nb',
  _practices: {
    source: { name: 'Oslo kommune' },
    report_url: 'mailto:oslo@city.example',
    cities: [{ name: 'Christiania', country: 'NO', aliases: ['Oslo'] }],
  },
};

describe('merged feeds', () => {
  it('have all practices, those of the first feed first', () => {
    expect(idsOf(merged(feedOf([item('b'), item('a')]), feedOf([item('c')])))).to.deep.equal([
      'b',
      'a',
      'c',
    ]);
    expect(idsOf(merged(feedOf([]), feedOf([item('c')]), feedOf([])))).to.deep.equal(['c']);
  });

  it('keep the first of practices with the same id, and report the others with both feeds', () => {
    const feed = merged(
      feedOf([item('a', { title: 'The first' })]),
      feedOf([item('x'), item('a', { title: 'The second' })]),
      feedOf([item('x')]),
    );
    expect(feed.practices.map(({ texts }) => texts[0].title)).to.deep.equal([
      'The first',
      'Practice x',
    ]);
    expect(feed.problems.map(({ code, dropped }) => [code, dropped])).to.deep.equal([
      ['duplicate-id', true],
      ['duplicate-id', true],
    ]);
    expect(feed.problems[0]?.message).to.match(/^b .*"a".* a, /);
    expect(feed.problems[1]?.message).to.match(/^c .*"x".* b, /);
    expect(summariseProblems(feed.problems, 'a b c')).to.include('2 left out');
  });

  it('each keep their language, source and address for reports', () => {
    const theirs = { _practices: { source: { name: 'Council of Europe' } } };
    const { practices, feeds, language } = merged(
      feedOf([item('a', { language: undefined })], theirs),
      feedOf([item('b', { language: undefined })], own),
    );
    expect(language).to.equal('en');
    expect(practices.map(({ texts }) => texts[0].language)).to.deep.equal(['en', 'nb']);
    expect(practices.map(({ feedLanguage }) => feedLanguage)).to.deep.equal(['en', 'nb']);
    expect(practices.map(({ reportUrl }) => reportUrl)).to.deep.equal([
      undefined,
      'mailto:oslo@city.example',
    ]);
    expect(feeds?.map((part) => part.source?.name)).to.deep.equal([
      'Council of Europe',
      'Oslo kommune',
    ]);
    expect(feeds?.map((part) => part.practices)).to.deep.equal(practices.map((each) => [each]));
    expect(feeds?.map((part) => part.language)).to.deep.equal(['en', 'nb']);
  });

  it('know the cities of all feeds, and call them as the first feed does', () => {
    const place = (city: string) => ({ _practice: { cities: [city] } });
    const feed = merged(
      { items: [item('a', place('Lodz')), item('b', place('Oslo'))], _practices: own._practices },
      feedOf([item('c', place('Осло'))]),
    );
    expect(feed.practices.map(({ cities, country }) => [cities, country])).to.deep.equal([
      [['Łódź'], 'PL'],
      [['Christiania'], 'NO'],
      [['Christiania'], 'NO'],
    ]);
    expect(feed.places.city('Осло')?.name).to.equal('Christiania');
    expect([...createSearch(feed).find({}).facets.cities]).to.deep.equal([
      ['Łódź', 1],
      ['Christiania', 2],
    ]);
    expect(createSearch(feed).find({ cities: ['Oslo'] }).total).to.equal(2);
  });

  it('know a city by the names of all feeds, in any order of the feeds', () => {
    const oslo = { name: 'Oslo', country: 'NO', aliases: ['Ánslo'] };
    const kristiania = { name: 'Kristiania', country: 'NO', aliases: ['Oslo'] };
    const feeds = [oslo, kristiania].map((city, at) => ({
      items: [item(`p${at}`, { _practice: { cities: [city.name] } })],
      _practices: { cities: [city] },
    }));
    for (const [first, second] of [feeds, [...feeds].reverse()]) {
      const feed = merged(first, second);
      const search = createSearch(feed);
      for (const name of ['Oslo', 'Kristiania', 'Ánslo'])
        expect(search.find({ cities: [name] }).total).to.equal(2);
      expect([...search.find({}).facets.cities]).to.have.length(1);
      expect(feed.problems).to.deep.equal([]);
    }
  });

  it('report cities that may be the same', () => {
    const listing = (name: string, aliases: string[]) => ({
      items: [],
      _practices: { cities: [{ name, country: 'DE', aliases }] },
    });
    const { problems } = merged(
      listing('Frankfurt am Main', ['Frankfurt']),
      listing('Frankfurt (Oder)', ['Frankfurt']),
    );
    expect(problems.map(({ code, dropped }) => [code, dropped])).to.deep.equal([
      ['same-city', false],
    ]);
    expect(problems[0]?.message).to.match(/^b .*"Frankfurt \(Oder\)".*"Frankfurt am Main"/);
  });

  it('keep cities in two countries apart, of which another feed only has the name', () => {
    const valencias = {
      _practices: {
        cities: [
          { name: 'Valencia', country: 'ES', latitude: 39.47, longitude: -0.37 },
          { name: 'Valencia', country: 'VE', latitude: 10.16, longitude: -68 },
        ],
      },
      items: [
        item('es', { _practice: { city: 'Valencia', country: 'ES' } }),
        item('ve', { _practice: { city: 'Valencia', country: 'VE' } }),
      ],
    };
    const feed = merged({ items: [item('a', { _practice: { city: 'Valencia' } })] }, valencias);
    const search = createSearch(feed);
    for (const country of ['ES', 'VE'])
      expect(
        search.find({ cities: [`Valencia, ${country}`] }).practices.map(({ id }) => id),
      ).to.deep.equal([country.toLowerCase()]);
    expect(feed.problems.map(({ code }) => code)).to.deep.equal(['same-city', 'same-city']);
    expect(feed.problems[0]?.message).to.include('country').and.not.include('same name');
  });

  describe('whose cities have one name', () => {
    const venezuela = { name: 'Valencia', country: 'VE', latitude: 10.16, longitude: -68 };
    const spain = { ...venezuela, country: 'ES', latitude: 39.47, longitude: -0.37 };
    const listing = (id: string, cities: object[], ...named: string[]) => ({
      _practices: { cities },
      items: [item(id, { _practice: { cities: named } })],
    });
    const found = (feed: Feed, ...cities: string[]) =>
      idsOf({ ...feed, practices: createSearch(feed).find({ cities }).practices });
    const oslo = { name: 'Oslo', country: 'NO' };

    it('keep the city of each practice', () => {
      const names = { ca: 'València' };
      const feed = merged(
        listing('ve', [venezuela], 'Valencia'),
        listing('es', [{ ...spain, names }, oslo], 'Valencia', 'Oslo'),
      );
      expect(found(feed, 'Valencia, VE')).to.deep.equal(['ve']);
      expect(found(feed, 'Valencia, ES')).to.deep.equal(['es']);
      expect(feed.practices[1]?.cities).to.deep.equal(['Valencia, ES', 'Oslo']);
      expect(cityNames(feed.practices[1] ?? { cities: [] }, 'ca')).to.deep.equal([
        'València',
        'Oslo',
      ]);
      expect(feed.problems).to.deep.equal([]);
    });

    it('keep the city of a practice whose country is another one', () => {
      const one = listing('no', [spain, oslo], 'Valencia', 'Oslo');
      const joint = item('no', { _practice: { cities: ['Valencia', 'Oslo'], country: 'NO' } });
      const feed = merged(listing('ve', [venezuela], 'Valencia'), { ...one, items: [joint] });
      expect(found(feed, 'Valencia, ES')).to.deep.equal(['no']);
      expect(found(feed, 'Oslo')).to.deep.equal(['no']);
    });

    it('report once a city that cannot be told apart, because its country is unknown', () => {
      const { name, latitude, longitude } = spain;
      const unknown = listing('a', [{ name, latitude, longitude }], 'Valencia');
      const more = item('b', { _practice: { cities: ['Valencia'] } });
      const { problems } = merged(listing('ve', [venezuela], 'Valencia'), {
        ...unknown,
        items: [...unknown.items, more],
      });
      expect(problems.map(({ code }) => code)).to.deep.equal(['same-city']);
      expect(problems[0]?.message).to.match(/^b .*"Valencia".*name of its own/);
    });
  });

  it('give practices the names of cities that another feed has', () => {
    const names = { uk: 'Осло' };
    const feed = merged(
      { items: [item('a')] },
      { items: [], _practices: { cities: [{ name: 'Oslo', country: 'NO', names }] } },
    );
    expect({ ...feed.practices[0]?.cityNames?.['Oslo'] }).to.deep.equal(names);
  });

  it('do not link a title to an address that practices of two feeds share, or those of one', () => {
    const list = 'https://city.example/practices';
    const urlsOf = (feed: Feed) =>
      feed.practices.map(({ texts: [{ url, sharedUrl }] }) => [url, sharedUrl]);
    const shared = [undefined, list];
    expect(
      urlsOf(merged(feedOf([item('a', { url: list })]), feedOf([item('b', { url: list })]))),
    ).to.deep.equal([shared, shared]);
    const two = feedOf([item('a', { url: list }), item('b', { url: list })]);
    expect(urlsOf(merged(two, feedOf([item('c', { url: list })])))).to.deep.equal([
      shared,
      shared,
      shared,
    ]);
    // The city's copy of a practice takes nothing from the one that is shown.
    const copy = feedOf([item('a', { url: list, title: 'Copied' })]);
    expect(urlsOf(merged(feedOf([item('a', { url: list })]), copy))).to.deep.equal([
      [list, undefined],
    ]);
  });

  it('leave practices as they are that the other feeds do not concern', () => {
    const first = read(feedOf([item('a'), item('b')]), 'a');
    const { practices } = mergeFeeds([first, read(feedOf([item('c')]), 'b')]);
    expect(practices[0]).to.equal(first.feed.practices[0]);
    expect(practices[1]).to.equal(first.feed.practices[1]);
  });

  it('relate practices of one feed to those of another', () => {
    const about = 'Mentors help refugees to find work in the city.';
    const feed = merged(
      feedOf([item('a', { summary: about })]),
      feedOf([item('b', { summary: about })]),
    );
    expect(
      createRelated(feed)
        .to('a')
        .map(({ practice }) => practice.id),
    ).to.deep.equal(['b']);
  });

  it('are read like the pages of one feed, if every feed has the same cities', () => {
    const ids = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 4 });
    const cities = fc.constantFrom('Oslo', 'Осло', 'Lodz', 'Vaasa');
    const items = fc.array(
      fc
        .tuple(ids, cities)
        .map(([[id = 'e'], city]) => item(id, { _practice: { cities: [city] } })),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(items, items, (one, two) => {
        const asOne = parseFeed(feedOf([...one, ...two]), { url: 'https://a/' });
        const feed = merged(feedOf(one), feedOf(two));
        expect(JSON.parse(JSON.stringify(feed.practices))).to.deep.equal(
          JSON.parse(JSON.stringify(asOne.practices)),
        );
        const search = createSearch(feed);
        for (const asked of [['Oslo'], ['Осло'], ['Vaasa'], ['Lodz', 'Oslo']])
          expect(search.find({ cities: asked }).practices.map(({ id }) => id)).to.deep.equal(
            createSearch(asOne)
              .find({ cities: asked })
              .practices.map(({ id }) => id),
          );
      }),
    );
  });
});
