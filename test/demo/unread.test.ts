import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { unreadIn, unreadNote } from '../../demo/builder/unread.js';
import { defaults } from './builder.js';

const said = (query: string): readonly (readonly string[])[] =>
  unreadIn(new URLSearchParams(query), defaults).map(({ name, value, instead }) => [
    name,
    value,
    instead,
  ]);

describe('what the builder does not understand in a link', () => {
  it('is nothing in a link that it wrote', () => {
    expect(said('city=Oslo,+Lisbon&show=search&map=true&topic=a,b&layout=list')).to.eql([]);
    expect(said('practice-doctor')).to.eql([]);
  });

  it('is a value that a choice cannot have, with what the snippet has instead', () => {
    expect(said('layout=foo&headingLevel=1&map=perhaps')).to.eql([
      ['map', 'perhaps', 'Not understood; the snippet has no.'],
      ['layout', 'foo', 'Not understood; the snippet has grid.'],
      ['headingLevel', '1', 'Not understood; the snippet has the default.'],
    ]);
  });

  it('is a choice that does not exist, with the one that was perhaps meant', () => {
    expect(said('citi=Oslo&color=red')).to.eql([
      ['citi', 'Oslo', 'The builder has no such choice. Did you mean city?'],
      ['color', 'red', 'The builder has no such choice.'],
    ]);
  });

  it('is the second of two values', () => {
    expect(said('city=Oslo&city=Lisbon')).to.eql([
      ['city', 'Lisbon', 'It is there twice; the first value is used.'],
    ]);
  });

  it('is an address of a feed that is there twice, also with a fragment', () => {
    const twice = 'It is there twice; the first value is used.';
    expect(said('src=https://a.example/%20https://a.example/%23b%20https://a.example')).to.eql([
      ['src', 'https://a.example/#b', twice],
      ['src', 'https://a.example', twice],
    ]);
    expect(said('src=https://a.example/%23a%0D%0Ahttps://b.example/%23a')).to.eql([]);
  });

  it('is a control character, read as a space', () => {
    expect(said('city=Os%00lo%7F%00&src=https://a.example/%0D%0Ahttps://b.example/')).to.eql([
      ['city', 'Os lo', 'It has U+0000, U+007F; such control characters are read as spaces.'],
    ]);
  });

  it('is shown as it is', () => {
    const place = document.createElement('div');
    const unread = unreadIn(new URLSearchParams({ layout: '<b>foo' }), defaults);
    render(unreadNote(unread, 'The link says:'), place);
    expect(place.querySelector('code')?.textContent).to.equal('layout=<b>foo');
    render(unreadNote([], 'The link says:'), place);
    expect(place.children).to.have.lengthOf(0);
  });
});
