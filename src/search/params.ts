import { formatYears, normalise, parseYears, type Query } from './query.js';

/** What each field is called in a page address. */
const names = {
  text: 'q',
  cities: 'city',
  countries: 'country',
  topics: 'topic',
  years: 'year',
  ongoing: 'ongoing',
  ids: 'id',
  exclude: 'exclude',
  sort: 'sort',
} as const satisfies Record<keyof Query, string>;

/** What an address calls the one practice that it points to. */
const practiceName = 'practice';

/**
 * Writes a query as parameters of a page address, their names under a prefix. Several values of a field are several
 * parameters, so that a value may hold any character. For every query `q` in normal form, as far as its texts are
 * well-formed Unicode, `fromParams(toParams(q, prefix), prefix)` equals `q`.
 */
export function toParams(query: Query, prefix: string): URLSearchParams {
  const { text, years, ongoing, sort, ...lists } = normalise(query);
  const params = new URLSearchParams();
  const add = (field: keyof Query, value: string): void =>
    params.append(prefix + names[field], value);
  if (text) add('text', text);
  for (const field of ['cities', 'countries', 'topics', 'ids', 'exclude'] as const) {
    for (const value of lists[field] ?? []) add(field, value);
  }
  if (years) add('years', formatYears(years));
  if (ongoing) add('ongoing', '1');
  if (sort) add('sort', sort);
  return params;
}

/** Reads the parameters under a prefix as a query in normal form; what it cannot use, it ignores. */
export function fromParams(params: URLSearchParams, prefix: string): Query {
  const all = (field: keyof Query): string[] => params.getAll(prefix + names[field]);
  const [text] = all('text');
  const [years = ''] = all('years');
  const [ongoing] = all('ongoing');
  const [sort] = all('sort');
  return normalise({
    text,
    cities: all('cities'),
    countries: all('countries'),
    topics: all('topics'),
    years: parseYears(years),
    ongoing: ongoing === '1',
    ids: all('ids'),
    exclude: all('exclude'),
    sort,
  });
}

/** The id of the one practice that an address points to, if it does. */
export function practiceIn(params: URLSearchParams, prefix: string): string | undefined {
  return params.get(prefix + practiceName) ?? undefined;
}

/**
 * The query string of an address (`location.search`) with `query` in place of whatever the parameters under the prefix
 * said; a link to one practice goes unless it is given again. All other parameters keep their place and very spelling.
 */
export function applyTo(search: string, query: Query, prefix: string, practice?: string): string {
  const own = new Set([...Object.values(names), practiceName].map((name) => prefix + name));
  const pairs = search
    .replace(/^\?/, '')
    .split('&')
    .filter((pair) => pair && !own.has(nameIn(pair)));
  const params = toParams(query, prefix);
  if (practice !== undefined) params.append(prefix + practiceName, practice);
  // A slash may stand unescaped in a query string, and `2018/2022` is meant to be read.
  const ours = params.toString().replaceAll('%2F', '/');
  if (ours) pairs.push(ours);
  return pairs.length ? `?${pairs.join('&')}` : '';
}

function nameIn(pair: string): string {
  const [name = ''] = new URLSearchParams(pair).keys();
  return name;
}
