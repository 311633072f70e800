import schema from '../../../data/practice-feed.schema.json' with { type: 'json' };
import { quote, type Path } from '../../feed/problem.js';
import { asRecord, own } from '../../feed/record.js';
import { sentence } from '../../feed/sentence.js';
import type { Doubt } from './lint.js';

const { $defs: definitions } = schema;
const known = {
  // "author" is that of JSON Feed 1.0.
  feed: [...Object.keys(schema.properties), 'author'],
  feedExtension: Object.keys(definitions.feedExtension.properties),
  source: Object.keys(definitions.source.properties),
  city: Object.keys(definitions.city.properties),
  item: [...Object.keys(definitions.item.properties), 'author'],
  itemExtension: Object.keys(definitions.itemExtension.properties),
  translation: Object.keys(definitions.translation.properties),
  section: Object.keys(definitions.sections.items.properties),
};

/** Fields of our own objects that the format does not have: mostly typing mistakes. */
export function* lintFields(document: unknown, page: number): Generator<Doubt> {
  const feed = asRecord(document) ?? {};
  yield* unknownFields(feed, known.feed, page, []);
  const ours = asRecord(own(feed, '_practices')) ?? {};
  yield* unknownFields(ours, known.feedExtension, page, ['_practices']);
  yield* unknownFields(own(ours, 'source'), known.source, page, ['_practices', 'source']);
  yield* unknownInEntries(ours, 'cities', known.city, page, ['_practices']);
  const items = own(feed, 'items');
  for (const [index, item] of (Array.isArray(items) ? items : []).entries()) {
    const path = ['items', index];
    const extension = own(asRecord(item) ?? {}, '_practice');
    const translations = asRecord(own(asRecord(extension) ?? {}, 'translations')) ?? {};
    yield* unknownFields(item, known.item, page, path);
    const way = [...path, '_practice'];
    yield* unknownFields(extension, known.itemExtension, page, way);
    yield* unknownInEntries(extension, 'sections', known.section, page, way);
    for (const [tag, translation] of Object.entries(translations)) {
      const wayTo = [...way, 'translations', tag];
      yield* unknownFields(translation, known.translation, page, wayTo);
      yield* unknownInEntries(translation, 'sections', known.section, page, wayTo);
    }
  }
}

/** The same for the objects of a list. */
function* unknownInEntries(
  value: unknown,
  list: string,
  names: readonly string[],
  page: number,
  path: Path,
): Generator<Doubt> {
  const entries = own(asRecord(value) ?? {}, list);
  for (const [index, entry] of (Array.isArray(entries) ? entries : []).entries()) {
    yield* unknownFields(entry, names, page, [...path, list, index]);
  }
}

/** JSON Feed lets anybody extend it by names that begin with an underscore. */
function* unknownFields(
  value: unknown,
  names: readonly string[],
  page: number,
  path: Path,
): Generator<Doubt> {
  for (const name of Object.keys(asRecord(value) ?? {})) {
    if (names.includes(name) || name.startsWith('_')) continue;
    const message = sentence`The format has no field ${quote(name)} here. It has: ${names.join(', ')}.`;
    yield { severity: 'hint', code: 'unknown-field', message, page, path: [...path, name] };
  }
}
