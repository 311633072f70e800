import { part } from './form.js';
import type { Options } from './options.js';

/** Shows only the fields that matter for what is shown and how it is embedded. */
export function showFields({ show, way, map, ownColours }: Options): void {
  for (const field of document.querySelectorAll<HTMLElement>('[data-for], [data-not]')) {
    const { for: shows = show, not: ways = '' } = field.dataset;
    field.hidden = !shows.split(' ').includes(show) || ways.split(' ').includes(way);
  }
  part('map-link', HTMLElement).hidden = !map || show === 'card' || way !== 'static';
  part('colours', HTMLElement).hidden = !ownColours;
  part('security', HTMLElement).hidden = way === 'static';
  part('trusted-types', HTMLElement).hidden = way === 'iframe';
}
