/** A point in the units of a picture: x from its left side, y from its top. */
export type Point = readonly [x: number, y: number];

/** A picture of a part of the world, and where on it a place is. */
export interface Frame {
  readonly name: 'europe' | 'world';
  readonly width: number;
  readonly height: number;
  /** Degrees north and east to a point, which may be outside the picture. */
  readonly project: (latitude: number, longitude: number) => Point;
}

const { asin, cos, PI, sin, sqrt } = Math;
const radians = PI / 180;

/**
 * The middle of the projection of Europe, of its picture and its scale. Lambert's azimuthal equal-area projection has this middle in
 * the statistics of the European Union.
 */
export const europeFit = { latitude: 52, longitude: 10, scale: 850, x: 251, y: 310 } as const;

/** The same of the world. With this meridian in the middle, no land but Antarctica is cut. */
export const worldFit = { longitude: 11, scale: 92, x: 250, y: 121 } as const;

const middleSine = sin(europeFit.latitude * radians);
const middleCosine = cos(europeFit.latitude * radians);

/** Lambert's azimuthal equal-area projection. */
function azimuthal(latitude: number, longitude: number): Point {
  const east = (longitude - europeFit.longitude) * radians;
  const sine = sin(latitude * radians);
  const cosine = cos(latitude * radians);
  const stretch =
    europeFit.scale * sqrt(2 / (1 + middleSine * sine + middleCosine * cosine * cos(east)));
  return [
    europeFit.x + stretch * cosine * sin(east),
    europeFit.y - stretch * (middleCosine * sine - middleSine * cosine * cos(east)),
  ];
}

/** The Equal Earth projection (Šavrič, Patterson and Jenny, 2018), and its coefficients. */
function equalEarth(latitude: number, longitude: number): Point {
  const [a, b, c, d] = [1.340264, -0.081106, 0.000893, 0.003796];
  const degrees = ((((longitude - worldFit.longitude + 180) % 360) + 360) % 360) - 180;
  const t = asin((sqrt(3) / 2) * sin(latitude * radians));
  const t2 = t * t;
  const t6 = t2 ** 3;
  return [
    worldFit.x +
      (worldFit.scale * degrees * radians * cos(t) * 2) /
        (sqrt(3) * (a + 3 * b * t2 + t6 * (7 * c + 9 * d * t2))),
    worldFit.y - worldFit.scale * t * (a + b * t2 + t6 * (c + d * t2)),
  ];
}

/** Europe and what is around it, from Iceland to the Urals and to the eastern Mediterranean. */
export const europe: Frame = { name: 'europe', width: 600, height: 600, project: azimuthal };

/** The world without Antarctica, for places outside that. */
export const world: Frame = { name: 'world', width: 500, height: 216, project: equalEarth };

/** The picture that a place is in; undefined if none shows that part of the world. */
export function frameOf(latitude: number, longitude: number): Frame | undefined {
  return [europe, world].find(({ width, height, project }) => {
    const [x, y] = project(latitude, longitude);
    return x >= 0 && y >= 0 && x <= width && y <= height;
  });
}
