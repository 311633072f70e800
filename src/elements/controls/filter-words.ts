import { msg } from '@lit/localize';
import { defined } from '../../feed/record.js';
import type { Filter, FilterField } from '../../search/filter.js';
import { parseYears } from '../../search/query.js';
import { countryName, periodName } from '../formats.js';
import { topicName } from '../topics.js';

/** Names of a filter and its values. */
interface FilterWords {
  /** The label of its control. */
  readonly label: () => string;
  /** Returns the name of a value. The value is given as in an address. */
  readonly valueName: (value: string, language: string) => string;
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
    valueName: (city) => city,
  },
  years: {
    label: () => msg('Year', { desc: 'Label of a filter.' }),
    valueName(value, language) {
      const { from, to } = parseYears(value) ?? {};
      const period = { start: from, end: to, ongoing: from !== undefined && to === undefined };
      return periodName(defined({ ...period, plain: true, text: value }), language) || value;
    },
  },
  ongoing: { label: ongoing, valueName: ongoing },
};

/** The names of a filter and its values. */
export function wordsOf({ field }: Filter): FilterWords {
  return words[field];
}
