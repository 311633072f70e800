import { expect } from '@open-wc/testing';
import { openPage, parsePages } from '../../src/feed/feed.js';
import { formatPath } from '../../src/feed/problem-summary.js';
import { parseFeed } from '../../src/functions.js';
import { feedOf, item } from '../fixtures/feed.js';

const source = {
  name: 'Intercultural Cities',
  url: 'https://city.example/practices',
  licence: 'https://creativecommons.org/licenses/by/4.0/',
  date: '2026-11-12',
};

const read = (extension: object) =>
  parseFeed(feedOf([item('a')], { _practices: extension }), { url: 'https://feed.example/f.json' });
const pathsOf = (extension: object) =>
  read(extension).problems.map(({ code, path }) => `${code} ${formatPath(path)}`);

describe('the source of a feed', () => {
  it('has a name, a page, a licence and a date', () => {
    const feed = read({ source });
    expect({ ...feed.source }).to.deep.equal(source);
    expect(feed.problems).to.deep.equal([]);
  });

  it('is absent from a feed that names none', () => {
    expect(read({})).not.to.have.property('source');
    expect(parseFeed([item('a')])).not.to.have.property('source');
    expect(pathsOf({ source: null })).to.deep.equal([]);
  });

  it('needs no more than a name', () => {
    expect({ ...read({ source: { name: 'Oslo' } }).source }).to.deep.equal({ name: 'Oslo' });
  });

  it('is left out and reported without a name', () => {
    for (const wrong of [
      { ...source, name: undefined },
      { ...source, name: ' \u0007' },
      'Oslo',
      [],
      3,
    ]) {
      expect(read({ source: wrong }), JSON.stringify(wrong)).not.to.have.property('source');
      expect(pathsOf({ source: wrong })[0]).to.match(/^unusable-value _practices\.source/);
    }
  });

  it('loses only the field that cannot be used', () => {
    const evil = [
      'javascript:alert(1)',
      ' java\nscript:alert(1)',
      'data:text/html,x',
      'mailto:a@b',
      5,
    ];
    for (const address of evil) {
      const changed = { ...source, url: address, licence: address };
      expect({ ...read({ source: changed }).source }).to.deep.equal({
        name: source.name,
        date: source.date,
      });
      expect(pathsOf({ source: changed })).to.deep.equal([
        'unsafe-link _practices.source.url',
        'unsafe-link _practices.source.licence',
      ]);
    }
  });

  it('has a date only if that is a day of the calendar', () => {
    const dateOf = (date: unknown) => read({ source: { name: 'Oslo', date } }).source?.date;
    expect(dateOf('2024-02-29')).to.equal('2024-02-29');
    for (const date of [
      '2026-02-30',
      '2026-13-01',
      '12 November 2026',
      '2026',
      '2026-11-12T00:00:00Z',
      '2026-11-12" onclick="',
      20261112,
      {},
    ]) {
      expect(dateOf(date), String(date)).to.equal(undefined);
      expect(pathsOf({ source: { name: 'Oslo', date } })).to.deep.equal([
        'unusable-value _practices.source.date',
      ]);
    }
  });

  it('has a name of one line and limited length, whose direction ends with it', () => {
    const nameOf = (name: string) => read({ source: { name } }).source?.name ?? '';
    expect(nameOf('Oslo\r\nBergen\u0000')).to.equal('Oslo Bergen');
    expect(nameOf('\u202Eolso')).to.equal('olso');
    expect(nameOf('\u2067Oslo')).to.equal('\u2067Oslo\u2069');
    expect(nameOf('x'.repeat(10_000)).length).to.equal(200);
    expect(pathsOf({ source: { name: 'x'.repeat(10_000) } })).to.deep.equal([
      'text-cut _practices.source.name',
    ]);
  });

  it('understands "license", and links relative to the feed', () => {
    const { licence, url } =
      read({ source: { name: 'Oslo', license: '/terms', url: 'about' } }).source ?? {};
    expect([licence, url]).to.deep.equal([
      'https://feed.example/terms',
      'https://feed.example/about',
    ]);
  });

  it('is that of the first page', () => {
    const page = (id: string, name?: string) =>
      openPage(feedOf([item(id)], { _practices: name ? { source: { name } } : {} }));
    expect(parsePages([page('a', 'One'), page('b', 'Two')]).source?.name).to.equal('One');
    expect(parsePages([page('a'), page('b', 'Two')])).not.to.have.property('source');
  });
});

describe('the address for reports of mistakes', () => {
  const addressOf = (address: unknown) => read({ report_url: address }).practices[0]?.reportUrl;

  it('is a mailto: or https: address, with placeholders behind its host', () => {
    for (const address of [
      'mailto:ic@city.example',
      'MAILTO:ic@city.example?subject={id}&body={title}%0A{page} ({language})',
      'mailto:ic@city.example,two@city.example?subject=Mistake in {title}',
      'https://city.example/{language}/report?id={id}#{page}',
      'https://city.example',
    ]) {
      expect(addressOf(address), address).to.equal(address);
      expect(pathsOf({ report_url: address }), address).to.deep.equal([]);
    }
  });

  it('is left out and reported if it is anything else', () => {
    for (const address of [
      'javascript:alert("{title}")',
      ' javascript:alert(1)//mailto:a@b',
      'http://city.example/report?id={id}',
      'data:text/html,{title}',
      'https://{id}.city.example/',
      'https://city.example{id}',
      'https:city.example/{id}',
      'mailto:{title}@city.example',
      'mailto:ic@city.example{title}?subject=x',
      'mailto:ic',
      'mailto:?to={title}',
      'ic@city.example',
      'https://city.example@evil.example/{id}',
      'https://city.example\\@evil.example/{id}',
      'https://city.example#@evil.example/',
      '/report?id={id}',
      'https://city.example/?id={ID number}',
      'https://city.example/?id={constructor}',
      'https://city.example/?id={id',
      5,
      {},
    ]) {
      expect(addressOf(address), String(address)).to.equal(undefined);
      expect(pathsOf({ report_url: address }), String(address)).to.deep.equal([
        'unusable-value _practices.report_url',
      ]);
    }
  });

  it('is read in linear time', () => {
    // A pattern that goes back and forth would take longer than the test may.
    for (const part of ['@', '{id}', 'mailto:', 'a@', '{', '?{id}{']) {
      const long = `mailto:a@b${part.repeat(2_000)}`.slice(0, 2_048);
      for (let i = 0; i < 100; i++) expect(() => addressOf(long), part).not.to.throw();
    }
  });

  it('is that of the first page, for the practices of all pages', () => {
    const page = (id: string, address?: string) =>
      openPage(feedOf([item(id)], { _practices: { report_url: address } }));
    const { practices } = parsePages([
      page('a', 'https://a.example/'),
      page('b', 'https://b.example/'),
    ]);
    expect(practices.map(({ reportUrl }) => reportUrl)).to.deep.equal([
      'https://a.example/',
      'https://a.example/',
    ]);
  });
});
