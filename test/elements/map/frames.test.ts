import { expect } from '@open-wc/testing';
import { geoAzimuthalEqualArea, geoEqualEarth, type GeoProjection } from 'd3-geo';
import {
  europe,
  europeFit,
  type Frame,
  frameOf,
  world,
  worldFit,
} from '../../../src/elements/map/frames.js';

const european = geoAzimuthalEqualArea()
  .rotate([-europeFit.longitude, -europeFit.latitude])
  .scale(europeFit.scale)
  .translate([europeFit.x, europeFit.y]);
const global = geoEqualEarth()
  .rotate([-worldFit.longitude, 0])
  .scale(worldFit.scale)
  .translate([worldFit.x, worldFit.y]);

/** The greatest distance between a frame and a projection of d3-geo, at every degree of an area. */
function deviation(
  { project }: Frame,
  reference: GeoProjection,
  [south, north]: readonly [number, number],
  [west, east]: readonly [number, number],
): number {
  let greatest = 0;
  for (let latitude = south; latitude <= north; latitude += 1) {
    for (let longitude = west; longitude <= east; longitude += 1) {
      const [x, y] = project(latitude, longitude);
      const [expectedX = NaN, expectedY = NaN] = reference([longitude, latitude]) ?? [];
      greatest = Math.max(greatest, Math.abs(x - expectedX), Math.abs(y - expectedY));
    }
  }
  return greatest;
}

describe('The frames of maps', () => {
  it('project Europe as d3-geo does, to six decimals', () => {
    expect(deviation(europe, european, [20, 85], [-60, 90])).to.be.below(5e-7);
  });

  it('project the world as d3-geo does, to six decimals', () => {
    expect(deviation(world, global, [-90, 90], [-168, 190])).to.be.below(5e-7);
  });

  it('show a European city in Europe, and any other in the world', () => {
    const cities = {
      Lisbon: [38.72, -9.14],
      Reykjavík: [64.15, -21.94],
      Izhevsk: [56.85, 53.21],
      Haifa: [32.79, 34.99],
      Montréal: [45.5, -73.57],
      Auckland: [-36.85, 174.76],
      Honolulu: [21.31, -157.86],
      Suva: [-18.14, 178.44],
    } as const;
    const shown = Object.entries(cities).map(([name, [latitude, longitude]]) => [
      name,
      frameOf(latitude, longitude)?.name,
    ]);
    expect(Object.fromEntries(shown)).to.deep.equal({
      Lisbon: 'europe',
      Reykjavík: 'europe',
      Izhevsk: 'europe',
      Haifa: 'europe',
      Montréal: 'world',
      Auckland: 'world',
      Honolulu: 'world',
      Suva: 'world',
    });
  });

  it('show nothing at a pole, nor on the far side of the earth from Europe', () => {
    expect(frameOf(-90, 0)).to.equal(undefined);
    expect(frameOf(-52, -170)?.name).to.equal('world');
  });
});
