import { nothing, svg, type TemplateResult } from 'lit';
import { numberName } from '../formats.js';
import type { Frame } from './frames.js';
import { coastlines } from './generated/coastlines.js';
import { gap, radiusOf, textSizeOf, type Mark } from './marks.js';
import { countIn, type Place } from './places.js';

/** What a picture shows. */
export interface Shown {
  readonly frame: Frame;
  readonly marks: readonly Mark<Place>[];
  /** Units of the picture in a pixel of the page, or in more if its text is larger than usual. */
  readonly unit: number;
  /** The most practices of any mark, whatever the query. */
  readonly most: number;
  /** What a mark in it is called, for its place in the page. */
  readonly keyOf: (mark: Mark<Place>) => string;
  /** The name of the picture; undefined if it is not read aloud. */
  readonly name: string | undefined;
}

/** A dot, in units of the picture. */
interface Dot {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Its number of practices, if it shows one. */
  readonly number: string;
  readonly size: number;
  readonly names: string;
  readonly state: string;
}

function dotOf(mark: Mark<Place>, { unit, most, keyOf }: Shown): Dot {
  const { places, point } = mark;
  const count = countIn(places, 'found');
  const number = count > 1 ? numberName(count) : '';
  const chosen = places.filter((place) => place.chosen);
  const states = [
    'mark',
    count ? '' : 'none',
    chosen.length === places.length ? 'chosen' : chosen.length ? 'partly' : '',
  ];
  return {
    key: keyOf(mark),
    x: Math.round(point[0] * 10) / 10,
    y: Math.round(point[1] * 10) / 10,
    radius: unit * radiusOf(count, most, number.length),
    number,
    size: unit * textSizeOf(number.length),
    names: places.map(({ name }) => name).join(', '),
    state: states.filter(Boolean).join(' '),
  };
}

/**
 * A picture of a part of the world, with its marks. Nobody knows the colour of the page behind it, so the numbers are cut out of the
 * dots, and a margin around each dot out of the land.
 */
export function picture(shown: Shown): TemplateResult {
  const { frame, marks, unit, name } = shown;
  const dots = marks.map((mark) => dotOf(mark, shown));
  const { width, height } = frame;
  const around = svg`<rect width=${width} height=${height} fill="#fff"></rect>`;
  const mask = (id: string, holes: readonly TemplateResult[]) =>
    svg`<mask id="${frame.name}-${id}" maskUnits="userSpaceOnUse" x="0" y="0" width=${width} height=${height}>
      ${around}${holes}
    </mask>`;
  const circle = ({ x, y }: Dot, radius: number, part: string) =>
    svg`<circle class=${part} cx=${x} cy=${y} r=${Math.round(radius * 10) / 10}></circle>`;
  const numbers = dots
    .filter(({ number }) => number)
    .map(
      ({ x, y, size, number }) =>
        svg`<text x=${x} y=${y} dy="0.36em" font-size=${size} .textContent=${number}></text>`,
    );
  return svg`<svg
    viewBox="0 0 ${width} ${height}"
    role=${name ? 'img' : nothing}
    aria-label=${name ?? nothing}
    aria-hidden=${name ? nothing : 'true'}
  >
    ${mask(
      'land',
      dots.map((dot) => circle(dot, dot.radius + gap * unit, '')),
    )}
    ${mask('numbers', numbers)}
    <path part="land" mask="url(#${frame.name}-land)" d=${coastlines[frame.name]}></path>
    <g mask="url(#${frame.name}-numbers)">
      ${dots.map(
        (dot) => svg`<g part="mark" class=${dot.state}>${circle(dot, dot.radius, 'dot')}</g>`,
      )}
    </g>
    ${dots.map(
      (dot) => svg`<g class=${dot.state} data-mark=${dot.key} aria-hidden="true">
        ${circle(dot, dot.radius + 3 * unit, 'ring')}
        ${circle(dot, 12 * unit, 'target')}
        <title .textContent=${dot.names}></title>
      </g>`,
    )}
  </svg>`;
}
