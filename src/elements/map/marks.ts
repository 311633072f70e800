import type { Frame, Point } from './frames.js';

/** What a mark stands for: a place, and how important it is. */
interface Marked {
  readonly point: Point;
  readonly weight: number;
}

/** A dot of a picture, which stands for one place or for several that are close to each other. */
export interface Mark<Place> {
  readonly point: Point;
  /** The first is the most important, and where the dot is. */
  readonly places: readonly Place[];
}

/** Pixels between the middles of two dots: what a finger needs. */
export const leastDistance = 24;

/** Pixels between the middle of a dot and the edge of a picture, so that no dot is cut off: the radius of the largest, and its ring. */
const margin = 15;

/** Pixels around a dot in which no land is drawn. */
export const gap = 2;

/** With fewer practices in any of them, no dot is as large as dots can be. */
const small = 9;

/** The place of a dot, which no edge of its picture cuts off. */
export function inside({ width, height }: Frame, [x, y]: Point, unit: number): Point {
  const edge = margin * unit;
  return [Math.min(width - edge, Math.max(edge, x)), Math.min(height - edge, Math.max(edge, y))];
}

/**
 * The radius of a dot in pixels. Its area grows with the number.
 *
 * @param most - the most practices of any dot
 * @param digits - of the number that it shows
 */
export function radiusOf(count: number, most: number, digits: number): number {
  if (!count) return 4;
  // At most 11, so that dots 24 pixels apart do not touch.
  return Math.min(11, 6.5 + Math.max(4.5 * Math.sqrt(count / Math.max(small, most)), digits));
}

/** The font size of a dot's number in pixels. */
export function textSizeOf(digits: number): number {
  return digits > 3 ? 7.5 : digits > 2 ? 9 : 11;
}

/**
 * Merges places that are close to each other, so that no two dots are. The most important places come first: each is a dot, unless one
 * is already near, which it then joins.
 *
 * @param nearest - how far dots must be apart
 */
export function marksOf<Place extends Marked>(
  places: readonly Place[],
  nearest: number,
): readonly Mark<Place>[] {
  const marks: { readonly point: Point; readonly places: Place[] }[] = [];
  for (const place of [...places].sort((a, b) => b.weight - a.weight)) {
    let closest: (typeof marks)[number] | undefined;
    let least = nearest;
    for (const mark of marks) {
      const distance = Math.hypot(mark.point[0] - place.point[0], mark.point[1] - place.point[1]);
      if (distance < least) [closest, least] = [mark, distance];
    }
    if (closest) closest.places.push(place);
    else marks.push({ point: place.point, places: [place] });
  }
  return marks;
}
