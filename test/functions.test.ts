import { expect } from '@open-wc/testing';
import { createRelated, createSearch, loadFeed, parseFeed } from '../src/index.js';
import { FakeServer } from './fixtures/server.js';

const feed = {
  items: [
    { id: 'a', title: 'Music for everybody', period: 'Since 2016', country: 'Norwegen' },
    { id: 'b', title: 'A library', city: 'Oslo; Bergen', country: 'NO' },
  ],
};

describe('the functions of the package', () => {
  const server = new FakeServer();

  it('read free words at once', () => {
    const [first, second] = parseFeed(feed).practices;
    expect(first).to.deep.include({ country: 'NO' });
    expect(first?.period).to.include({ start: 2016, ongoing: true });
    expect(second?.cities).to.deep.equal(['Oslo', 'Bergen']);
  });

  it('load a feed and read it in the same way', async () => {
    const { practices } = await loadFeed(server.serve(() => Response.json(feed)));
    expect(practices.map(({ country }) => country)).to.deep.equal(['NO', 'NO']);
  });

  it('find related practices at once, by topics in any spelling', () => {
    const items = [
      { id: 'a', title: 'Music for everybody', city: 'Oslo', tags: ['refugees'] },
      { id: 'b', title: 'Music at school', city: 'Bergen', tags: ['REFUGEES'] },
      { id: 'c', title: 'Football', city: 'Bergen' },
    ];
    const [first, ...more] = createRelated(parseFeed({ items })).to('a');
    expect([first?.practice.id, first?.reason.topics, more]).to.deep.equal(['b', ['REFUGEES'], []]);
  });

  it('search by text and by the names of countries at once, also in a normalised feed', () => {
    const { find } = createSearch(parseFeed(feed), { language: 'en' });
    expect(find({ text: 'musik' }).practices.map(({ id }) => id)).to.deep.equal(['a']);
    const normalised = parseFeed({
      _practices: { normalised: 1 },
      items: [{ id: 'c', title: 'C', _practice: { country: 'NO' } }],
    });
    expect(createSearch(normalised).find({ countries: ['Norge'] }).total).to.equal(1);
  });
});
