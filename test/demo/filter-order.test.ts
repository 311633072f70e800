import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { filterOrder, moved, orderOf } from '../../demo/builder/filter-order.js';
import { optionsWith } from './builder.js';

describe('the filters of the search in the builder', () => {
  it('are listed in their order, with the others after them and the order last', () => {
    expect(orderOf(optionsWith({ filters: 'sort city topic' }))).to.deep.equal([
      'city',
      'topic',
      'country',
      'year',
      'ongoing',
      'sort',
    ]);
  });

  it('move by one place, but not over an end', () => {
    const order = ['city', 'topic', 'sort'];
    expect(moved(order, 'topic', -1)).to.deep.equal(['topic', 'city', 'sort']);
    expect(moved(order, 'city', -1)).to.deep.equal(order);
    expect(moved(order, 'topic', 1)).to.deep.equal(order);
  });

  it('show one that does not exist, and say so', () => {
    const place = document.createElement('div');
    const options = optionsWith({ filters: 'city color' });
    const asked: (string | number)[] = [];
    render(
      filterOrder(orderOf(options), options, (...move) => asked.push(...move)),
      place,
    );
    expect(place.querySelector('summary span')?.textContent).to.equal('City, color (not a filter)');
    const checked = place.querySelectorAll<HTMLInputElement>('input:checked');
    expect(Array.from(checked, ({ value }) => value)).to.deep.equal(['city', 'color']);
    place.querySelector<HTMLElement>('[aria-label="City: later"]')?.click();
    expect(asked).to.deep.equal(['city', 1]);
  });
});
