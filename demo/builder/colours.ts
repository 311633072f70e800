/** Three colours as `#rrggbb`. */
export interface Colours {
  readonly accent: string;
  readonly text: string;
  readonly background: string;
}

/** One use of the colours in the elements, and its contrast. */
export interface Check {
  readonly what: string;
  /** WCAG contrast ratio, 1 to 21. */
  readonly ratio: number;
  /** Lowest ratio that passes WCAG 2.2 AA. */
  readonly needed: number;
}

/** Red, green and blue, 0 to 255. */
type Rgb = readonly [number, number, number];

const black: Rgb = [0, 0, 0];
const white: Rgb = [255, 255, 255];

function parse(colour: string): Rgb {
  const value = Number.parseInt(colour.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

function format([red, green, blue]: Rgb): string {
  return `#${((red << 16) | (green << 8) | blue).toString(16).padStart(6, '0')}`;
}

/** @see https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: Rgb): number {
  const [red = 0, green = 0, blue = 0] = colour.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function ratio(a: Rgb, b: Rgb): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** One colour laid over another. `share` is its opacity, 0 to 1. */
function over(top: Rgb, ground: Rgb, share: number): Rgb {
  const channel = (i: 0 | 1 | 2): number => Math.round(top[i] * share + ground[i] * (1 - share));
  return [channel(0), channel(1), channel(2)];
}

/**
 * WCAG contrast ratio of two colours.
 * @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
export function contrast(a: string, b: string): number {
  return ratio(parse(a), parse(b));
}

/** Whether the text is lighter than its background. */
export function isDark({ text, background }: Colours): boolean {
  return luminance(parse(text)) > luminance(parse(background));
}

// The opacities below are those in src/elements/tokens.styles.ts.

/** The background of topics and of buttons under the pointer: slightly closer to the text colour than the page's background. */
function tint(text: Rgb, background: Rgb): Rgb {
  return over(text, background, 0.07);
}

function textChecks(text: Rgb, background: Rgb): Check[] {
  const quiet = ratio(over(text, background, 0.85), background);
  const outline = ratio(over(text, background, 0.7), background);
  return [
    { what: 'Text', ratio: ratio(text, tint(text, background)), needed: 4.5 },
    { what: 'Place, period and counts', ratio: quiet, needed: 4.5 },
    { what: 'Outlines of fields', ratio: outline, needed: 3 },
  ];
}

function accentChecks(accent: Rgb, text: Rgb, background: Rgb): Check[] {
  const least = ratio(accent, tint(text, background));
  return [{ what: 'Links and buttons', ratio: least, needed: 4.5 }];
}

export function passes({ ratio: reached, needed }: Check): boolean {
  return reached >= needed;
}

/** The contrast of everything that the elements draw with these colours. */
export function checksOf(colours: Colours): readonly Check[] {
  const [accent, text, background] = [colours.accent, colours.text, colours.background].map(parse);
  if (!accent || !text || !background) return [];
  return [...textChecks(text, background), ...accentChecks(accent, text, background)];
}

/** The colour itself if it is readable; otherwise the nearest readable mixture of it with black or white. */
function nearest(colour: Rgb, isReadable: (candidate: Rgb) => boolean): Rgb {
  const found = [black, white].flatMap((end) => {
    for (let step = 0; step <= 255; step += 1) {
      const candidate = over(end, colour, step / 255);
      if (isReadable(candidate)) return [candidate];
    }
    return [];
  });
  const distance = (other: Rgb): number => Math.hypot(...other.map((c, i) => c - (colour[i] ?? 0)));
  return found.sort((a, b) => distance(a) - distance(b))[0] ?? colour;
}

/** The nearest colours with which everything is readable. Colours that are readable already stay the same. */
export function readable(colours: Colours): Colours {
  const fits = (text: Rgb, ground: Rgb): boolean => textChecks(text, ground).every(passes);
  // On a medium grey, no text colour is readable.
  const background = nearest(
    parse(colours.background),
    (ground) => fits(black, ground) || fits(white, ground),
  );
  const text = nearest(parse(colours.text), (candidate) => fits(candidate, background));
  const accent = nearest(parse(colours.accent), (candidate) =>
    accentChecks(candidate, text, background).every(passes),
  );
  return { accent: format(accent), text: format(text), background: format(background) };
}
