import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import type { PracticeList, PracticeSearch } from '../../src/index.js';
import { cardsOf, listOn, settled } from '../fixtures/elements.js';
import { at, feedOf, item } from '../fixtures/feed.js';
import { consoleWarnings, FakeServer } from '../fixtures/server.js';
import { waitUntil } from '../fixtures/wait.js';
import '../../src/define.js';

const feed = feedOf([
  item('oslo', { tags: ['education', 'Night life'] }),
  item('montreal', { tags: ['refugees'], ...at('Montréal', 'CA') }),
]);

/** A list that gets attributes one at a time. */
async function listWith(attributes: Readonly<Record<string, string>>): Promise<PracticeList> {
  const list = document.createElement('practice-list');
  for (const [name, value] of Object.entries(attributes)) list.setAttribute(name, value);
  list.feed = feed;
  await fixture(html`<div>${list}</div>`);
  return settled(list);
}

describe('An unknown value of an attribute', () => {
  const server = new FakeServer();
  const warnings = consoleWarnings();

  // Each message is given once a page, so each test has values of its own.
  const cases: readonly (readonly [attribute: string, value: string, said: string])[] = [
    ['topic', 'educaton', 'the feed has no practices on this topic. Did you mean "education"?'],
    [
      'topic',
      'Roma',
      'the feed has no practices on this topic. It has Night life, education, refugees.',
    ],
    ['topic', 'Night live', 'the feed has no practices on this topic. Did you mean "Night life"?'],
    ['city', 'Olso', 'the feed has no practices of this city yet. Did you mean "Oslo"?'],
    [
      'city',
      'Kozloduy',
      'the feed has no practices of this city yet. If it should, check the spelling.',
    ],
    [
      // Two letters of five: in a table of cities in all languages, that is another city.
      'city',
      'Taslo',
      'the feed has no practices of this city yet. If it should, check the spelling.',
    ],
    ['city', 'Łódź', 'the feed knows this city, but has no practices of it yet.'],
    ['country', 'Norwei', 'the feed has no practices from this country. Did you mean "Norway"?'],
    ['country', 'Sverige', 'the feed has no practices from Sweden (SE) yet.'],
    ['ids', 'olso', 'the feed has no practice with this id. Did you mean "oslo"?'],
    ['exclude', 'nobody', 'the feed has no practice with this id.'],
    ['year', 'soon', 'write a year or an interval: 2020, 2018/2022, 2020/..'],
    ['sort', 'newst', 'write one of newest, oldest, title, city, feed. Did you mean "newest"?'],
    ['layout', 'gird', 'write one of grid, list, compact. Did you mean "grid"?'],
    ['images', 'some', 'write one of own, all, none.'],
    ['page-size', 'twelve', 'write a number from 1, or all.'],
    ['heading-level', '7', 'write one of 2, 3, 4, 5, 6.'],
  ];
  for (const [attribute, value, said] of cases) {
    it(`is reported once, with what to write instead: ${attribute}="${value}"`, async () => {
      await listWith({ [attribute]: value });
      const list = await listWith({ [attribute]: value });
      list.query = { sort: 'title' };
      await list.updateComplete;
      await waitUntil(() => warnings.length);
      await aTimeout(0);
      expect(warnings).to.eql([`<practice-list ${attribute}="${value}">: ${said}`]);
    });
  }

  it('is reported for each of several values', async () => {
    await listWith({ topic: 'education, educating, learning; teaching' });
    await waitUntil(() => warnings.length === 2);
    expect(warnings[0]).to.match(
      /^<practice-list topic="educating">: .*Did you mean "education"\?$/,
    );
    expect(warnings[1]).to.match(/topic="learning; teaching">.* Separate several by commas\.$/);
  });

  it('is reported if a script sets the property', async () => {
    const list = await listWith({});
    Object.assign(list, { topic: 'refugee', layout: 'tiles', ongoing: 'no', pageSize: 'ten' });
    await list.updateComplete;
    await waitUntil(() => warnings.length === 4);
    const said = warnings.join('\n');
    expect(said).to.match(/<practice-list topic="refugee">: .*Did you mean "refugees"\?/);
    expect(said).to.match(/<practice-list layout="tiles">: write one of grid, list, compact\./);
    expect(said).to.match(/<practice-list ongoing="no">: in HTML this means yes/);
    expect(said).to.match(/<practice-list page-size="ten">: write a number from 1, or all\./);
  });

  it('is reported for a boolean attribute with a text, which means yes all the same', async () => {
    const list = await listWith({ ongoing: 'false' });
    expect(cardsOf(list)).to.have.length(0);
    await waitUntil(() => warnings.length);
    expect(warnings[0]).to.match(
      /^<practice-list ongoing="false">: .*Remove the attribute \(or data-ongoing\)/,
    );
    for (const ongoing of ['', 'true', 'ongoing', 'TRUE']) await listWith({ ongoing });
    await aTimeout(50);
    expect(warnings).to.have.length(1);
  });

  it('is reported for a card and a search as well', async () => {
    await fixture(
      html`<div>
        <practice-card .feed=${feed} practice-id="osol" layout="large" images="yes"></practice-card>
        <practice-search filters="topics, year Sort"></practice-search>
        <practice-list .feed=${feed}></practice-list>
      </div>`,
    );
    await waitUntil(() => warnings.length === 4);
    expect(warnings).to.have.members([
      '<practice-card layout="large">: write one of grid, list, compact.',
      '<practice-card images="yes">: write one of own, all, none.',
      '<practice-card practice-id="osol">: the feed has no practice with this id. Did you mean "oslo"?',
      '<practice-search filters="topics">: write some of topic, country, city, year, ongoing, sort. Did you mean "topic"?',
    ]);
  });

  it('is cut in the console', async () => {
    await listWith({ sort: 'x'.repeat(1000) });
    await waitUntil(() => warnings.length);
    expect(warnings[0]?.length).to.be.below(200);
  });

  it('is not reported while the feed is missing', async () => {
    const src = server.serve(() => new Response('', { status: 404 }));
    await listOn(html`<practice-list src=${src} topic="unheard-of" ids="unseen"></practice-list>`);
    await aTimeout(50);
    expect(warnings.filter((warning) => warning.startsWith('<'))).to.eql([]);
  });

  it('is not reported if it is known, in any spelling', async () => {
    await listWith({
      topic: 'EDUCATION, night-life, Refugees',
      city: 'oslo, Ville de Montréal',
      country: 'Norge, ca',
      ids: 'oslo, montreal',
      sort: 'Title',
      layout: ' LIST ',
      year: '2018/..',
      'page-size': '3',
      'heading-level': '4',
    });
    await aTimeout(50);
    expect(warnings).to.eql([]);
  });

  it('is reported for a search whose list is missing, and not if the list comes in time', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <practice-search for="absent"></practice-search>
        <practice-search for="late"></practice-search>
      </div>`,
    );
    const list = document.createElement('practice-list');
    list.id = 'late';
    list.feed = feed;
    page.append(list);
    await waitUntil(() => warnings.length);
    await aTimeout(50);
    expect(warnings).to.eql([
      '<practice-search for="absent">: no element on this page has this id and contains a list. The element waits for one.',
    ]);
    list.id = 'absent';
    const search = page.querySelector<PracticeSearch>('practice-search');
    expect(search?.list).to.equal(list);
  });
});
