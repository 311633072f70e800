import type { Places } from '../feed/places.js';
import { normalise, parseYears, type Query, sortOrders } from '../search/query.js';

/** The attributes by which a webmaster restricts a list. */
export interface ScopeAttributes {
  readonly city?: string | undefined;
  readonly country?: string | undefined;
  readonly topic?: string | undefined;
  readonly year?: string | undefined;
  readonly ongoing?: boolean | undefined;
  readonly ids?: string | undefined;
  readonly exclude?: string | undefined;
  readonly sort?: string | undefined;
}

/** Values of an attribute that takes several, separated by commas. */
function several(value: string | undefined): readonly string[] {
  return (value ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean);
}

/** As `several`, but a name that has a comma in it, such as "Rochester, NY", is one. */
function names(value: string | undefined, known: (name: string) => unknown): readonly string[] {
  return value && known(value) ? [value] : several(value);
}

/** What a list's attributes restrict it to. Attributes that mean nothing are left out; `report` is told of them. */
export function scopeOf(
  attributes: ScopeAttributes,
  places: Places,
  report: (message: string) => void = () => undefined,
): Query {
  const { sort, year = '', ongoing } = attributes;
  const years = parseYears(year);
  const order = sortOrders.find((each) => each === sort);
  if (year && !years)
    report(`year="${year}">: write a year or an interval: 2020, 2018/2022, 2020/..`);
  if (sort && !order) report(`sort="${sort}">: write one of ${sortOrders.join(', ')}.`);
  return normalise({
    cities: names(attributes.city, (name) => places.city(name)),
    countries: names(attributes.country, (name) => places.country(name)),
    topics: several(attributes.topic),
    ids: several(attributes.ids),
    exclude: several(attributes.exclude),
    ongoing,
    years,
    sort: order,
  });
}
