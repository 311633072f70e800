import { quote } from '../feed/problem.js';

/** Parameters for colours. Each sets the token of the same name, after `--practice-`. */
export const colours = ['accent', 'text', 'muted', 'surface', 'line', 'tint', 'focus'];

/**
 * A colour as the browser has computed it; undefined for anything else. A name stays a name, so that `currentColor` and `LinkText`
 * follow the page's colour scheme.
 *
 * `CSS.supports('color', …)` is not enough: it accepts every value with `var()`, `env()`, `if()` or `attr()`, and in a token these
 * can load an image from any site. A canvas has no cascade, so it parses only colours.
 * @see https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-fillstyle
 */
export function plainColour(text: string): string | undefined {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return undefined;
  // A value that cannot be parsed leaves the colour as it was.
  const [first, second] = ['#000', '#fff'].map((former) => {
    context.fillStyle = former;
    context.fillStyle = text;
    return context.fillStyle;
  });
  if (typeof first !== 'string' || first !== second) return undefined;
  if (/^[a-z]+$/i.test(text)) return text;
  // These depend on the scheme and the text around them, which a canvas does not have.
  return /light-dark|current/i.test(text) ? undefined : first;
}

/** Sets the tokens to the colours in the parameters, and reports those that are not plain colours. */
export function setColours(params: URLSearchParams, { style }: HTMLElement): void {
  for (const name of colours) {
    const text = params.get(name)?.trim();
    const colour = text && plainColour(text);
    if (colour) style.setProperty(`--practice-${name}`, colour);
    else if (text) {
      console.warn(
        `frame.html: ${name}=${quote(text)} is not a plain colour and is ignored. Write a name, #rrggbb, or a function such as rgb(), hsl() or oklch().`,
      );
    }
  }
}
