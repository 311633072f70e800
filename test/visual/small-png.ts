import { PNG } from 'pngjs';

/** A PNG for the repository. With colours in steps of a few, which nobody sees, it has far fewer bytes. */
export function smallPng(picture: PNG, step: number): Buffer {
  const { width, height } = picture;
  const small = new PNG({ width, height });
  picture.data.forEach((value, i) => {
    small.data[i] = i % 4 < 3 ? Math.min(Math.round(value / step) * step, 255) : value;
  });
  return PNG.sync.write(small, {
    colorType: 2,
    deflateLevel: 9,
    deflateStrategy: 0,
    filterType: 0,
  });
}
