import { defaultOptions, fromParams, type Options } from '../builder/options.js';
import { snippetOf } from '../builder/snippet.js';

/** The builder's choices for a city as it was typed. Without hashes, a snippet is short enough to be read. */
export function optionsFor(typed: string, src: string, script: string): Options {
  const city = new URLSearchParams({ city: typed, integrity: 'false' });
  return fromParams(city, defaultOptions(src, script));
}

/** The snippet that the builder makes of these choices. */
export function snippetFor(options: Options): string {
  return snippetOf(options, new Map());
}
