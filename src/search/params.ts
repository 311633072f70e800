import { filters, withValues } from './filters.js';
import { normalise } from './normalise.js';
import type { LooseQuery, Query } from './query.js';

/** Parameter names of the fields that are not filters. */
const names = { text: 'q', ids: 'id', exclude: 'exclude', sort: 'sort' } as const;

/** Parameter name of the practice that an address links to. */
const practiceName = 'practice';

/**
 * Writes a query as parameters of a page address, with a prefix before their names. Each value of a field is a parameter, so
 * that values may contain any character. For every query `q` in normal form whose texts are well-formed Unicode,
 * `fromParams(toParams(q, prefix), prefix)` equals `q`.
 */
export function toParams(query: Query, prefix: string): URLSearchParams {
  const normal = normalise(query);
  const params = new URLSearchParams();
  const add = (name: string, values: readonly string[] = []): void => {
    for (const value of values) params.append(prefix + name, value);
  };
  if (normal.text) add(names.text, [normal.text]);
  for (const filter of filters) add(filter.name, filter.valuesOf(normal));
  add(names.ids, normal.ids);
  add(names.exclude, normal.exclude);
  if (normal.sort) add(names.sort, [normal.sort]);
  return params;
}

/** Reads the parameters with a prefix as a query in normal form, and ignores unusable values. */
export function fromParams(params: URLSearchParams, prefix: string): Query {
  const all = (name: string): string[] => params.getAll(prefix + name);
  const [text] = all(names.text);
  const [sort] = all(names.sort);
  const query: LooseQuery = { text, ids: all(names.ids), exclude: all(names.exclude), sort };
  let asked = normalise(query);
  for (const filter of filters) asked = withValues(asked, filter, all(filter.name));
  return asked;
}

/** The id of the practice that an address links to, if any. */
export function practiceIn(params: URLSearchParams, prefix: string): string | undefined {
  return params.get(prefix + practiceName) ?? undefined;
}

/**
 * Replaces the parameters with the prefix in a query string (`location.search`) by those of `query`. A link to a practice is
 * removed unless `practice` is given. All other parameters are left unchanged, including their order and encoding.
 */
export function applyTo(search: string, query: Query, prefix: string, practice?: string): string {
  const own = new Set(
    [...filters.map(({ name }) => name), ...Object.values(names), practiceName].map(
      (name) => prefix + name,
    ),
  );
  const pairs = search
    .replace(/^\?/, '')
    .split('&')
    .filter((pair) => pair && !own.has(nameIn(pair)));
  const params = toParams(query, prefix);
  if (practice !== undefined) params.append(prefix + practiceName, practice);
  // Slashes need no escaping in a query string, and `2018/2022` is easier to read.
  const ours = params.toString().replaceAll('%2F', '/');
  if (ours) pairs.push(ours);
  return pairs.length ? `?${pairs.join('&')}` : '';
}

function nameIn(pair: string): string {
  const [name = ''] = new URLSearchParams(pair).keys();
  return name;
}
