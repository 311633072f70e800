import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** How two pictures of the same state differ. */
export interface Difference {
  /** Of the 64 points in each place, how many differ in the place with the most differences. */
  readonly most: number;
  /** The differences in red, a third as wide as the pictures. */
  readonly picture: PNG;
}

/** Width and height in pixels of one compared point. Its mean hardly depends on how the edges of letters are smoothed. */
const pixels = 3;

/** Width and height in points of a place: an icon and its surroundings. In a whole card, a missing icon would not stand out. */
const place = 8;

/** Points in a place that may differ. Softer letters, shifted by a pixel, reach 8; the slightest planted fault reaches 11. */
export const tolerance = 9;

/** Shifts in pixels that are tolerated: a letter may move within its line, and a frame may be rounded differently. */
const shifts = [
  [0, 0],
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
] as const;

export function difference(expected: PNG, actual: PNG): Difference {
  const width = Math.max(expected.width, actual.width);
  const height = Math.max(expected.height, actual.height);
  const paper = expected.data.subarray(0, 4);
  const before = coarse(onPaper(expected, width, height, paper));
  const picture = new PNG({ width: before.width, height: before.height });
  // Points that matched at one of the shifts. Only the others are compared again.
  const alike = new Uint8Array(before.width * before.height);
  let most = 0;
  for (const [x, y] of shifts) {
    picture.data.fill(0);
    const after = coarse(onPaper(actual, width, height, paper, x, y));
    most = pixelmatch(before.data, after.data, picture.data, before.width, before.height, {
      threshold: 0.05,
      // Do not ignore smoothed edges: after averaging, every point looks like one.
      includeAA: true,
      windowSize: place,
      ignoreMask: alike,
      diffMask: true,
    });
    alike.forEach((_, i) => {
      if (picture.data[i * 4 + 3] === 0) alike[i] = 1;
    });
  }
  return { most, picture };
}

/** Draws a picture at a position on a larger sheet. */
function onPaper(
  picture: PNG,
  width: number,
  height: number,
  colour: Uint8Array,
  x = 0,
  y = 0,
): PNG {
  const paper = new PNG({ width, height });
  for (let i = 0; i < paper.data.length; i += 4) paper.data.set(colour, i);
  const [left, top] = [Math.max(-x, 0), Math.max(-y, 0)];
  const [wide, high] = [picture.width - Math.abs(x), picture.height - Math.abs(y)];
  PNG.bitblt(picture, paper, left, top, wide, high, Math.max(x, 0), Math.max(y, 0));
  return paper;
}

function coarse(picture: PNG): PNG {
  const width = Math.floor(picture.width / pixels);
  const height = Math.floor(picture.height / pixels);
  const means = new PNG({ width, height });
  means.data.forEach((_, i) => {
    const [x, y] = [(i >> 2) % width, Math.floor((i >> 2) / width)];
    let sum = 0;
    for (let row = y * pixels; row < (y + 1) * pixels; row++)
      for (let column = x * pixels; column < (x + 1) * pixels; column++)
        sum += picture.data[(row * picture.width + column) * 4 + (i & 3)] ?? 0;
    means.data[i] = Math.round(sum / pixels ** 2);
  });
  return means;
}
