/** A colour in sRGB: red, green and blue from 0 to 1, and how opaque it is. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/**
 * A computed colour in sRGB. The browser converts it, whatever its notation; undefined where the browser cannot.
 * @param probe - an element of the page whose colour may be changed
 */
export function readColour(colour: string, probe: HTMLElement): Colour | undefined {
  const numbers = (text: string): readonly number[] =>
    (text.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  if (/^rgba?\(/.test(colour)) {
    const [red = 0, green = 0, blue = 0, alpha = 1] = numbers(colour);
    return [red / 255, green / 255, blue / 255, alpha];
  }
  probe.style.color = '';
  probe.style.color = `color(from ${colour} srgb r g b / alpha)`;
  const computed = getComputedStyle(probe).color;
  if (!probe.style.color || !computed.startsWith('color(srgb ')) return undefined;
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbers(computed.slice('color(srgb '.length));
  const inside = (value: number): number => Math.min(1, Math.max(0, value));
  return [inside(red), inside(green), inside(blue), alpha];
}

/** A colour on an opaque or transparent ground. */
export function over([red, green, blue, alpha]: Colour, ground: Colour): Colour {
  const sum = alpha + ground[3] * (1 - alpha);
  if (!sum) return [0, 0, 0, 0];
  const mix = (top: number, below: number): number =>
    (top * alpha + below * ground[3] * (1 - alpha)) / sum;
  return [mix(red, ground[0]), mix(green, ground[1]), mix(blue, ground[2]), sum];
}

/** @see https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance([red, green, blue]: Colour): number {
  const linear = (value: number): number =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** The colour nearest to one that has a contrast on a ground, as `#rrggbb`: mixed with black or white. */
export function readable(colour: Colour, ground: Colour, ratio: number): string {
  const black: Colour = [0, 0, 0, 1];
  const white: Colour = [1, 1, 1, 1];
  const [red, green, blue] = contrast(black, ground) > contrast(white, ground) ? black : white;
  for (let share = 0; share < 1; share += 0.05) {
    const mixed = rounded(over([red, green, blue, share], [colour[0], colour[1], colour[2], 1]));
    if (contrast(mixed, ground) >= ratio) return hex(mixed);
  }
  return hex([red, green, blue, 1]);
}

function rounded([red, green, blue, alpha]: Colour): Colour {
  const round = (value: number): number => Math.round(value * 255) / 255;
  return [round(red), round(green), round(blue), alpha];
}

function hex([red, green, blue]: Colour): string {
  return `#${[red, green, blue]
    .map((value) =>
      Math.round(value * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}
