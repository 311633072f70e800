import type { TopicNames } from '../../static/wording.js';
import { toTable, type Table } from '../table/table.js';
import { readCityTable, readTopicNames, readTopics, type Topics } from '../vocabularies.js';
import cityRows from './generated/cities.json' with { type: 'json' };
import elsewhere from './generated/elsewhere.json' with { type: 'json' };
import namesakes from './generated/namesakes.json' with { type: 'json' };
import topicRows from './generated/topics.json' with { type: 'json' };
import { knownPlaces, type KnownCity, type KnownPlaces } from './known-places.js';

/** The table that scripts/vocabularies.ts has written. */
function tableOf(
  file: string,
  { columns, rows }: { readonly columns: readonly string[]; readonly rows: readonly string[][] },
): Table {
  return toTable(
    [columns, ...rows].map((cells, index) => ({ row: index + 1, cells })),
    file,
  );
}

/** The cities of data/cities.csv, after those of the user's own table. */
export function withBuiltInCities(own: readonly KnownCity[] = []): KnownPlaces {
  const { cities } = readCityTable(tableOf('cities.csv', cityRows)).cityTable;
  return knownPlaces(own, { cities, namesakes, elsewhere: new Set(elsewhere.names.split(';')) });
}

/** The topics of data/topics.csv, after those of the user's own table. */
export function withBuiltInTopics(own: Topics = new Map()): Topics {
  return new Map([...readTopics(tableOf('topics.csv', topicRows)).topics, ...own]);
}

/** The names of the topics of data/topics.csv, with those of the user's own table in place of the same topics'. */
export function builtInTopicNames(own: TopicNames = new Map()): TopicNames {
  return new Map([...readTopicNames(tableOf('topics.csv', topicRows)).topicNames, ...own]);
}
