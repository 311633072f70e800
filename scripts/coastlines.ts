import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import {
  geoAzimuthalEqualArea,
  geoEqualEarth,
  geoPath,
  type GeoPermissibleObjects,
  type GeoProjection,
} from 'd3-geo';
import { format, resolveConfig } from 'prettier';
import { feature } from 'topojson-client';
import {
  filter,
  filterWeight,
  presimplify,
  simplify,
  sphericalRingArea,
  sphericalTriangleArea,
} from 'topojson-simplify';
import type { GeometryObject, Topology } from 'topojson-specification';
import { europe, europeFit, world, worldFit, type Frame } from '../src/elements/map/frames.js';

// Writes the coastlines that maps draw. There are no borders among them, because every set of borders takes a side somewhere. The
// land is Natural Earth's (public domain), as the package world-atlas has it.

type Land = { land: GeometryObject<Record<string, unknown>> };

const require = createRequire(import.meta.url);

const written = 'src/elements/map/generated/coastlines.ts';

/** The projection of the picture of Europe. */
const europeProjection = (): GeoProjection =>
  geoAzimuthalEqualArea()
    .rotate([-europeFit.longitude, -europeFit.latitude])
    .scale(europeFit.scale)
    .translate([europeFit.x, europeFit.y]);

/** The projection of the picture of the world. */
const worldProjection = (): GeoProjection =>
  geoEqualEarth()
    .rotate([-worldFit.longitude, 0])
    .scale(worldFit.scale)
    .translate([worldFit.x, worldFit.y]);

/**
 * The coast in a picture.
 *
 * @param atlas - path of the land in it
 * @param bend - square units of the picture: less than this is not worth a point
 * @param island - square units: smaller islands are left out
 */
function coast(
  frame: Frame,
  projection: GeoProjection,
  atlas: string,
  bend: number,
  island: number,
): string {
  const weighed = presimplify(
    JSON.parse(readFileSync(atlas, 'utf8')) as Topology<Land>,
    sphericalTriangleArea,
  );
  const unit = 1 / projection.scale() ** 2;
  const bent = simplify(weighed, bend * unit);
  const { objects, ...rest } = filter(bent, filterWeight(bent, island * unit, areaOf));
  const { land } = objects;
  if (!land) throw new Error(`${atlas} has no land.`);
  // Two units beyond the picture, so that its edge is no coast.
  projection
    .clipExtent([
      [-2, -2],
      [frame.width + 2, frame.height + 2],
    ])
    .precision(0.7);
  const path = geoPath(projection).digits(0)(
    feature({ ...rest, objects }, land) as GeoPermissibleObjects,
  );
  return relative(path ?? '');
}

/** The area of a ring on the sphere, whichever side of it is land. */
function areaOf(ring: Parameters<typeof sphericalRingArea>[0]): number {
  return Math.min(sphericalRingArea(ring, false), sphericalRingArea(ring, true));
}

/** A path of absolute coordinates in relative ones, without points that are in a line with those beside them. */
function relative(path: string): string {
  let [x, y] = [0, 0];
  let result = '';
  for (const ring of path.split('Z')) {
    const points = straightened(
      (ring.match(/-?\d+,-?\d+/g) ?? []).map((pair) => pair.split(',').map(Number)),
    );
    const [start, ...others] = points;
    if (!start || others.length < 2) continue;
    const steps = [start, ...others].map(([nextX = 0, nextY = 0]) => {
      const step = [nextX - x, nextY - y] as const;
      [x, y] = [nextX, nextY];
      return step;
    });
    // After `z`, coordinates are relative to the start of the ring.
    [x = 0, y = 0] = start;
    const [move, ...lines] = steps.map(([right, down]) => `${right}${down < 0 ? '' : ' '}${down}`);
    result += `m${move ?? ''}l${lines.join(' ').replaceAll(' -', '-')}z`;
  }
  return result;
}

function straightened(points: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const kept: (readonly number[])[] = [];
  for (const point of points) {
    const [last, previous] = [kept.at(-1), kept.at(-2)];
    if (last && last[0] === point[0] && last[1] === point[1]) continue;
    if (last && previous && isBetween(last, previous, point)) kept.pop();
    kept.push(point);
  }
  const [first, last] = [kept[0], kept.at(-1)];
  if (kept.length > 1 && first?.[0] === last?.[0] && first?.[1] === last?.[1]) kept.pop();
  return kept;
}

function isBetween(
  [x = 0, y = 0]: readonly number[],
  [x1 = 0, y1 = 0]: readonly number[],
  [x2 = 0, y2 = 0]: readonly number[],
): boolean {
  const isInLine = (x - x1) * (y2 - y1) === (x2 - x1) * (y - y1);
  return isInLine && (x - x1) * (x - x2) <= 0 && (y - y1) * (y - y2) <= 0;
}

/** The module with the coastlines, as it is written. */
export async function coastlines(): Promise<string> {
  const coasts = {
    europe: coast(europe, europeProjection(), require.resolve('world-atlas/land-50m.json'), 2.5, 8),
    world: coast(world, worldProjection(), require.resolve('world-atlas/land-110m.json'), 0.7, 1.5),
  };
  const module = `/** The coasts in the pictures, as paths. Written by \`npm run build:map\` from Natural Earth's land. */
export const coastlines = ${JSON.stringify(coasts)} as const;\n`;
  return format(module, { ...(await resolveConfig(written)), parser: 'typescript' });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  writeFileSync(written, await coastlines());
