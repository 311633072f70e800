import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { marksOf } from '../../../src/elements/map/marks.js';

const place = (name: string, x: number, y: number, weight: number) => ({
  name,
  point: [x, y] as const,
  weight,
});

describe('The marks of a map', () => {
  it('merges places that are closer than the least distance, at the most important one', () => {
    const marks = marksOf(
      [place('Oeiras', 3, 0, 2), place('Lisbon', 0, 0, 9), place('Porto', 0, -30, 3)],
      24,
    );
    expect(marks.map(({ point, places }) => [point, places.map(({ name }) => name)])).to.deep.equal(
      [
        [
          [0, 0],
          ['Lisbon', 'Oeiras'],
        ],
        [[0, -30], ['Porto']],
      ],
    );
  });

  it('adds a place between two marks to the nearer one', () => {
    const marks = marksOf([place('a', 0, 0, 9), place('b', 30, 0, 8), place('c', 18, 0, 1)], 24);
    expect(marks.map(({ places }) => places.map(({ name }) => name))).to.deep.equal([
      ['a'],
      ['b', 'c'],
    ]);
  });

  it('has every place once, and no two marks closer than the least distance', () => {
    const places = fc.array(
      fc.record({
        point: fc.tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 200 })),
        weight: fc.nat(20),
      }),
    );
    fc.assert(
      fc.property(places, fc.integer({ min: 1, max: 60 }), (given, nearest) => {
        const marks = marksOf(given, nearest);
        expect(marks.flatMap((mark) => mark.places)).to.have.members(given);
        for (const [index, { point: a }] of marks.entries())
          for (const { point: b } of marks.slice(index + 1))
            expect(Math.hypot(a[0] - b[0], a[1] - b[1])).to.be.at.least(nearest);
      }),
    );
  });
});
