/** A city of the network, as the feed lists it. */
export interface City {
  readonly name: string;
  /** ISO 3166-1 alpha-2 code. */
  readonly country?: string;
  /** Other spellings: endonyms, foreign names, other scripts, former names, usual mistakes. */
  readonly aliases: readonly string[];
  /** Degrees north, WGS 84. */
  readonly latitude?: number;
  /** Degrees east, WGS 84. */
  readonly longitude?: number;
}

/** Knows which spelling means which place. */
export interface Places {
  readonly cities: readonly City[];
  /** The city that a spelling means, whatever its case, accents or alias; the country tells namesakes apart. */
  city(spelling: string, country?: string): City | undefined;
  /** The ISO 3166-1 alpha-2 code that a code, or a country's name in any language `Intl` knows, means. */
  country(spelling: string): string | undefined;
}
