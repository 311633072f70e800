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
  item: [...Object.keys(definitions.item.properties), 'author'],
  itemExtension: Object.keys(definitions.itemExtension.properties),
  translation: Object.keys(definitions.translation.properties),
};

/** Fields of our own objects that the format does not have: mostly typing mistakes. */
export function* lintFields(document: unknown, page: number): Generator<Doubt> {
  const feed = asRecord(document) ?? {};
  yield* unknownFields(feed, known.feed, page, []);
  const ours = asRecord(own(feed, '_practices')) ?? {};
  yield* unknownFields(ours, known.feedExtension, page, ['_practices']);
  yield* unknownFields(own(ours, 'source'), known.source, page, ['_practices', 'source']);
  const items = own(feed, 'items');
  for (const [index, item] of (Array.isArray(items) ? items : []).entries()) {
    const path = ['items', index];
    const extension = own(asRecord(item) ?? {}, '_practice');
    const translations = asRecord(own(asRecord(extension) ?? {}, 'translations')) ?? {};
    yield* unknownFields(item, known.item, page, path);
    const way = [...path, '_practice'];
    yield* unknownFields(extension, known.itemExtension, page, way);
    for (const [tag, translation] of Object.entries(translations)) {
      yield* unknownFields(translation, known.translation, page, [...way, 'translations', tag]);
    }
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
