import schema from '../../../data/practice-feed.schema.json' with { type: 'json' };
import { quote } from '../../feed/problem.js';
import { asRecord, own } from '../../feed/record.js';
import type { Path } from '../path.js';
import type { Doubt } from './lint.js';

const { $defs: definitions } = schema;
const known = {
  feed: Object.keys(schema.properties),
  feedExtension: Object.keys(definitions.feedExtension.properties),
  item: Object.keys(definitions.item.properties),
  itemExtension: Object.keys(definitions.itemExtension.properties),
  translation: Object.keys(definitions.translation.properties),
};

/** Fields of our own objects that the format does not know: slips of the pen, mostly. */
export function* lintFields(document: unknown, page: number): Generator<Doubt> {
  const feed = asRecord(document) ?? {};
  yield* unknown(feed, known.feed, page, []);
  yield* unknown(own(feed, '_practices'), known.feedExtension, page, ['_practices']);
  const items = own(feed, 'items');
  for (const [index, item] of (Array.isArray(items) ? items : []).entries()) {
    const path = ['items', index];
    const extension = own(asRecord(item) ?? {}, '_practice');
    const translations = asRecord(own(asRecord(extension) ?? {}, 'translations')) ?? {};
    yield* unknown(item, known.item, page, path);
    const way = [...path, '_practice'];
    yield* unknown(extension, known.itemExtension, page, way);
    for (const [tag, translation] of Object.entries(translations)) {
      yield* unknown(translation, known.translation, page, [...way, 'translations', tag]);
    }
  }
}

/** JSON Feed leaves names that begin with an underscore to everybody's own extensions. */
function* unknown(
  value: unknown,
  names: readonly string[],
  page: number,
  path: Path,
): Generator<Doubt> {
  for (const name of Object.keys(asRecord(value) ?? {})) {
    if (names.includes(name) || name.startsWith('_')) continue;
    const message = `The format has no field ${quote(name)} here. It has: ${names.join(', ')}.`;
    yield { severity: 'hint', code: 'unknown-field', message, page, path: [...path, name] };
  }
}
