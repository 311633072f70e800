import { msg, str } from '@lit/localize';
import { defined } from '../../feed/record.js';
import { cityName } from '../../feed/text-for.js';
import type { Filter, FilterField } from '../../search/filter.js';
import { parseYears } from '../../search/query.js';
import type { Results } from '../../search/search.js';
import { valueKey } from '../../search/value-key.js';
import { countryName, listName, numberName, placeName } from '../formats.js';
import { periodName } from '../periods.js';
import { topicName } from '../topics.js';

/** Names of a filter and its values. */
interface FilterWords {
  /** The label of its control. */
  readonly label: () => string;
  /** Returns the name of a value. The value is given as in an address. */
  readonly valueName: (value: string, language: string, results?: Cities) => string;
  /** Returns what a value is called in other languages too. */
  readonly spellings?: (value: string, results: Cities) => readonly string[];
}

/** Where cities are looked up. */
type Cities = Pick<Results, 'cities'>;

/**
 * A city in the page's language, with its country if others have its name. A name that means several cities means all of their
 * names in that language.
 */
function cityIn(value: string, language: string, results?: Cities): string {
  const meant = results?.cities(value) ?? [];
  const [city] = meant;
  if (!city) return value;
  const { name, names, country } = city;
  if (meant.length < (results?.cities(name).length ?? 0)) {
    return placeName(
      defined({ cities: [name], cityNames: names && { [name]: names }, country }),
      language,
    );
  }
  const shown = meant.map((each) => cityName(each, language));
  const keys = shown.map(valueKey);
  return listName(
    shown.filter((_, index) => keys.indexOf(keys[index] ?? '') === index),
    language,
    'disjunction',
  );
}

const ongoing = () => msg('Still running', { desc: 'A filter for practices that have not ended.' });

const words: Readonly<Record<FilterField, FilterWords>> = {
  topics: {
    label: () => msg('Topic', { desc: 'Label of a filter.' }),
    valueName: topicName,
  },
  countries: {
    label: () => msg('Country', { desc: 'Label of a filter.' }),
    valueName: countryName,
  },
  cities: {
    label: () => msg('City', { desc: 'Label of a filter.' }),
    valueName: cityIn,
    spellings: (city, results) =>
      results.cities(city).flatMap(({ name, aliases }) => [name, ...aliases]),
  },
  years: {
    label: () => msg('Year', { desc: 'Label of a filter.' }),
    valueName(value) {
      const { from: start, to: end } = parseYears(value) ?? {};
      const years = { start, end, ongoing: start !== undefined && end === undefined };
      return periodName(defined(years)) || value;
    },
  },
  ongoing: { label: ongoing, valueName: ongoing },
};

/** The names of a filter and its values. */
export function wordsOf({ field }: Filter): FilterWords {
  return words[field];
}

/** A choice of a filter with its number of practices: "Education (12)". */
export function withCount(name: string, count: number): string {
  const number = numberName(count);
  return msg(str`${name} (${number})`, {
    desc: 'A choice of a filter, then its number of practices, as in "Education (12)".',
  });
}
