import { expect } from '@open-wc/testing';
import { parseFeed } from '../../src/functions.js';

type Item = Readonly<Record<string, unknown>>;

/** The addresses of all texts of all practices; a shared one ends in "shared". */
function addressesOf(feed: readonly Item[]): string[] {
  return parseFeed(feed, { url: 'https://feed.example/' }).practices.flatMap(({ texts }) =>
    texts.map(({ url, sharedUrl }) => (sharedUrl ? `${sharedUrl} shared` : (url ?? 'none'))),
  );
}

function items(...urls: readonly (string | undefined)[]): Item[] {
  return urls.map((url, i) => ({ id: `${i}`, title: `Practice ${i}`, url }));
}

describe('the address of a practice', () => {
  it('is shared if another practice has it too', () => {
    expect(
      addressesOf(items('https://a.example/list', 'https://a.example/1', '/list', undefined)),
    ).to.eql([
      'https://a.example/list',
      'https://a.example/1',
      'https://feed.example/list',
      'none',
    ]);
    expect(addressesOf(items('https://feed.example/list', '/1', '/list'))).to.eql([
      'https://feed.example/list shared',
      'https://feed.example/1',
      'https://feed.example/list shared',
    ]);
  });

  it('is the same with or without encryption, a slash at the end, capitals in the host, and an empty fragment', () => {
    const same = ['https://a.example/list', 'http://A.EXAMPLE:80/list/', 'https://a.example/list#'];
    const other = [
      'https://a.example/List',
      'https://a.example/list?page=2',
      'https://b.example/list',
    ];
    const found = addressesOf(items(...same, ...other));
    expect(found.map((each) => each.endsWith('shared'))).to.eql([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('is its own if it leads to a place on the page of all', () => {
    const places = [
      'https://a.example/list#one',
      'https://a.example/list#two',
      'https://a.example/#/3',
    ];
    expect(addressesOf(items(...places))).to.eql(places);
    const [first] = addressesOf(items('https://a.example/list#one', 'https://a.example/list#one'));
    expect(first).to.equal('https://a.example/list#one shared');
  });

  it('is not shared by its translations, nor by the same practice', () => {
    const url = 'https://a.example/1';
    const translations = { fr: { title: 'Un', url }, nb: { title: 'En' } };
    expect(addressesOf([{ id: 'a', title: 'One', url, _practice: { translations } }])).to.eql([
      url,
      url,
      'none',
    ]);
    const twice = [
      { id: 'a', title: 'One', url },
      { id: 'a', title: 'One, again', url },
      { id: 'b', title: 'One', url },
    ];
    expect(addressesOf(twice)).to.eql([url, url]);
  });

  it('is judged for each translation', () => {
    const list = 'https://a.example/list';
    const translations = {
      fr: { title: 'Un', url: 'https://a.example/un' },
      nb: { title: 'En', url: list },
    };
    const feed = [
      {
        id: 'a',
        title: 'One',
        language: 'en',
        url: 'https://a.example/1',
        _practice: { translations },
      },
      { id: 'b', title: 'Two', url: list },
    ];
    expect(addressesOf(feed)).to.eql([
      'https://a.example/1',
      'https://a.example/un',
      `${list} shared`,
      `${list} shared`,
    ]);
  });

  it('is found among 5,000 practices', () => {
    const many = Array.from({ length: 5000 }, (_, i) => ({
      id: `${i}`,
      title: `Practice ${i}`,
      url: i % 2 ? `https://a.example/${i}` : 'https://a.example/list',
    }));
    const shared = addressesOf(many).filter((each) => each.endsWith('shared'));
    expect(shared).to.have.length(2500);
  });
});
