import { countryCode } from './places/country-code.js';
import type { Places, PlaceWords } from './places/places.js';
import { isYear, type PeriodYears } from './period/period.js';
import { remember } from './remember.js';
import { fold, saint, words } from './text/fold.js';

/**
 * Understands the free words of feeds that were not written by the feed tool. The strict reader in this folder works without
 * it. Callers pass it in: the feed tool and the npm functions always do, the elements do when a feed needs it.
 */
export interface LiberalReading extends PlaceWords {
  /** When a practice ran, from free words: "Since 2016", "2016 – 2018". */
  period(words: string): PeriodYears;
  /**
   * The cities that a text names, and the country if it names one: "Oslo; Bergen", "Oslo, Norway".
   * @param country - code or name of the practice's country, if the feed gives one
   */
  cities(text: string, places: Places, country: string | undefined): NamedCities;
}

/** Cities as a text names them, and the country if it names one. */
export interface NamedCities {
  readonly names: readonly string[];
  readonly country?: string;
}

/**
 * The functions of this folder that liberal reading needs. They are passed in, so that liberal reading can be a later file that
 * imports nothing and duplicates no code.
 */
export const liberalTools = { countryCode, fold, isYear, remember, saint, words } as const;

export type LiberalTools = typeof liberalTools;
