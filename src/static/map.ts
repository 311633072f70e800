import { coastlines } from '../elements/map/generated/coastlines.js';
import { europe, frameOf, world, type Frame, type Point } from '../elements/map/frames.js';
import {
  gap,
  inside,
  marksOf,
  leastDistance,
  radiusOf,
  textSizeOf,
  type Mark,
} from '../elements/map/marks.js';
import { intlLocales } from '../feed/intl-locales.js';
import type { Feed } from '../feed/feed.js';
import { cityOf, type City } from '../feed/places/places.js';
import type { Practice } from '../feed/practice.js';
import { isolated } from '../feed/text/isolated.js';
import { cityName } from '../feed/text-for.js';
import { englishWords } from './page-words.js';
import { countryName, type RenderOptions } from './wording.js';

/** Pixels of a picture on a phone. */
const shown = 320;

/** A city of the practices. */
interface MappedPlace {
  /** By which an address calls it. */
  readonly value: string;
  /** "Oslo, 3 practices"; with its country if others have the same name. */
  readonly text: string;
  /** The first of its practices. */
  readonly first: Practice;
}

/** A dot, in units of its picture. */
interface Dot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** The number of practices that it shows, if more than one. */
  readonly number: string;
  /** Of the number. */
  readonly size: number;
}

/** A picture of a part of the world. */
export interface Picture {
  readonly name: Frame['name'];
  readonly label: string;
  readonly width: number;
  readonly height: number;
  readonly coast: string;
  /** Around a dot, in which no land is drawn. */
  readonly gap: number;
  readonly dots: readonly Dot[];
}

/** A map of the cities of practices in the words of a page, and the same cities as a list. */
export interface CityMap {
  readonly pictures: readonly Picture[];
  /** Sorted by their names. */
  readonly places: readonly MappedPlace[];
  /** How many practices are not on the map; empty if all are. */
  readonly elsewhere: string;
}

interface Place {
  readonly name: string;
  readonly city: City | undefined;
  readonly spelling: string;
  readonly practices: Set<Practice>;
}

interface Spot {
  readonly frame: Frame;
  readonly point: Point;
  readonly weight: number;
  readonly practices: ReadonlySet<Practice>;
}

const rounded = (value: number): number => Math.round(value * 10) / 10;

function spotOf({ city, practices }: Place): Spot | undefined {
  const { latitude, longitude } = city ?? {};
  if (latitude === undefined || longitude === undefined) return undefined;
  const frame = frameOf(latitude, longitude);
  return (
    frame && {
      frame,
      point: inside(frame, frame.project(latitude, longitude), frame.width / shown),
      weight: practices.size,
      practices,
    }
  );
}

/** The places of practices, sorted by their names. */
function placesOf(
  practices: readonly Practice[],
  { places }: Feed,
  { language, words = englishWords }: RenderOptions,
): Place[] {
  const found = new Map<City | string, Place>();
  for (const practice of practices) {
    for (const spelling of practice.cities) {
      const city = cityOf(spelling, practice.country, places);
      const place = found.get(city ?? spelling) ?? {
        name: isolated(city ? cityName(city, language) : spelling, language),
        city,
        spelling: city?.name ?? spelling,
        practices: new Set(),
      };
      place.practices.add(practice);
      found.set(city ?? spelling, place);
    }
  }
  const locales = intlLocales(language);
  const countries = new Intl.DisplayNames(locales, { type: 'region' });
  const uses = new Map<string, number>();
  for (const { name } of found.values()) uses.set(name, (uses.get(name) ?? 0) + 1);
  const named = [...found.values()].map((place) => {
    const country = place.city?.country;
    if (uses.get(place.name) === 1 || !country) return place;
    return { ...place, name: words.place(place.name, countryName(country, countries)) };
  });
  const { compare } = new Intl.Collator(locales);
  return named.sort((a, b) => compare(a.name, b.name));
}

/** The map of practices. A picture without dots is left out. */
export function mapOf(practices: readonly Practice[], feed: Feed, options: RenderOptions): CityMap {
  const { words = englishWords } = options;
  const locales = intlLocales(words.language());
  const plurals = new Intl.PluralRules(locales);
  const numbers = new Intl.NumberFormat(locales);
  const count = (size: number): string => words[plurals.select(size)](numbers.format(size));
  const places = placesOf(practices, feed, options);
  const spots = places.flatMap((place) => spotOf(place) ?? []);

  const frames = [europe, world].map((frame) => {
    const unit = frame.width / shown;
    const here = spots.filter((spot) => spot.frame === frame);
    return { frame, unit, marks: marksOf(here, leastDistance * unit) };
  });
  const sizeOf = (mark: Mark<Spot>): number =>
    new Set(mark.places.flatMap((spot) => [...spot.practices])).size;
  // Of both pictures, as in the element.
  const most = Math.max(...frames.flatMap(({ marks }) => marks.map(sizeOf)));

  function dotOf(mark: Mark<Spot>, unit: number): Dot {
    const [x, y] = mark.point;
    const size = sizeOf(mark);
    const number = size > 1 ? numbers.format(size) : '';
    return {
      x: rounded(x),
      y: rounded(y),
      radius: rounded(unit * radiusOf(size, most, number.length)),
      number,
      size: rounded(unit * textSizeOf(number.length)),
    };
  }

  const onMap = new Set(spots.flatMap((spot) => [...spot.practices]));
  const missing = practices.filter((practice) => !onMap.has(practice)).length;
  return {
    pictures: frames
      .map(({ frame, unit, marks }) => ({
        name: frame.name,
        label: words.mapName(),
        width: frame.width,
        height: frame.height,
        coast: coastlines[frame.name],
        gap: gap * unit,
        dots: marks.map((mark) => dotOf(mark, unit)),
      }))
      .filter(({ dots }) => dots.length > 0),
    places: places.flatMap(({ name, city, spelling, practices: own }) => {
      const [first] = own;
      const isShared = feed.places.cities.filter((each) => each.name === spelling).length > 1;
      const value = isShared && city?.country ? `${spelling}, ${city.country}` : spelling;
      return first ? { value, text: words.place(name, count(own.size)), first } : [];
    }),
    elsewhere: missing ? words.notOnMap(count(missing)) : '',
  };
}
