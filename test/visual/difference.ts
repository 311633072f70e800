import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** What two pictures of the same state have that is not the same. */
export interface Difference {
  /** Points in the place where most of them differ, of 64. */
  readonly most: number;
  /** Where they differ, in red. A third as wide as the pictures. */
  readonly picture: PNG;
}

/** Pixels that are one point of what is compared, each way: their mean hardly notices how the edges of letters are smoothed. */
const pixels = 3;

/** Points each way of the place with the most differences: an icon and its surroundings. One that is gone is lost in a whole card. */
const place = 8;

/** Points in a place that may differ. Softer letters a pixel further on have up to 8, the slightest of the planted faults 11. */
export const tolerance = 9;

/** How far what is drawn may be from where it was, in pixels: letters stand elsewhere in a line, frames round otherwise. */
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
  // Points that are alike, wherever the picture is shifted to: only the others are compared again.
  const alike = new Uint8Array(before.width * before.height);
  let most = 0;
  for (const [x, y] of shifts) {
    picture.data.fill(0);
    const after = coarse(onPaper(actual, width, height, paper, x, y));
    most = pixelmatch(before.data, after.data, picture.data, before.width, before.height, {
      threshold: 0.05,
      // Smoothed edges count: as means, all are.
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

/** A picture at a place on paper of another size. */
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
