import type { Filter, FilterContext, FilterName } from './filter.js';
import { filters, withValues } from './filters.js';
import { normalise } from './normalise.js';
import type { Query } from './query.js';

/** The attributes that restrict a list: one for each filter, and these. */
export type ScopeAttributes = {
  readonly [Name in FilterName]?: string | boolean | undefined;
} & {
  readonly ids?: string | undefined;
  readonly exclude?: string | undefined;
  readonly sort?: string | undefined;
};

/** What an attribute with an unknown value could have named, for the message about it. */
export interface Known extends Partial<FilterContext> {
  /** All values that the attribute takes. */
  readonly allowed?: readonly (string | number)[] | undefined;
}

/** Maximum number of commas in a name, because every combination of neighbouring parts is looked up. */
const mostCommas = 8;

/**
 * The values of an attribute, separated by commas.
 * @param isName - whether a text with commas is one value; of several such texts, the longest one is used
 */
function several(value: string | undefined, isName: (text: string) => boolean): readonly string[] {
  const parts = value?.split(',') ?? [];
  const values: string[] = [];
  const text = (start: number, end: number): string => parts.slice(start, end).join(',').trim();
  for (let start = 0; start < parts.length;) {
    let end = Math.min(parts.length, start + mostCommas + 1);
    while (end > start + 1 && !isName(text(start, end))) end -= 1;
    values.push(text(start, end));
    start = end;
  }
  return values.filter(Boolean);
}

/**
 * The values of a filter's attribute. A known name that contains a comma, such as "Rochester, NY", is one value.
 * @param attribute - a text; a boolean for a toggle
 */
export function attributeValues(
  attribute: string | boolean | undefined,
  filter: Filter,
  context: FilterContext,
): readonly string[] {
  if (filter.kind === 'toggle') return attribute ? ['1'] : [];
  if (typeof attribute !== 'string' || !attribute.trim()) return [];
  if (filter.kind === 'years') return [attribute];
  return several(
    attribute,
    (text) => Boolean(filter.knows?.(text, context)) || isUsed(text, filter, context),
  );
}

/** Whether a practice of the feed has a value. Values of filters without names only need to be understood. */
function isUsed(value: string, filter: Filter, context: FilterContext): boolean {
  const wanted = filter.parse([value]);
  if (wanted === undefined) return false;
  return filter.kind !== 'choice' || context.practices.some(filter.test(wanted, context));
}

/**
 * The query that a list's attributes restrict it to. Attributes with unusable values are left out.
 * @param report - called for each value that cannot be used or that no practice has, with the name of its attribute
 */
export function scopeOf(
  attributes: ScopeAttributes,
  context: FilterContext,
  report?: (name: FilterName | 'ids' | 'exclude', value: string) => void,
): Query {
  const { practices } = context;
  let ids: ReadonlySet<string> | undefined;
  const isId = (text: string): boolean =>
    (ids ??= new Set(practices.map(({ id }) => id))).has(text);
  const idsIn = (name: 'ids' | 'exclude'): readonly string[] => {
    const values = several(attributes[name], isId);
    if (report) for (const value of values) if (!isId(value)) report(name, value);
    return values;
  };
  let query = normalise({ ids: idsIn('ids'), exclude: idsIn('exclude'), sort: attributes.sort });
  for (const filter of filters) {
    const values = attributeValues(attributes[filter.name], filter, context);
    query = withValues(query, filter, values);
    if (report) {
      for (const value of values) if (!isUsed(value, filter, context)) report(filter.name, value);
    }
  }
  return query;
}
