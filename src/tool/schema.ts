import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import schema from '../../data/practice-feed.schema.json' with { type: 'json' };
import { quote, type Path } from '../feed/problem.js';
import { asRecord, own } from '../feed/record.js';

/** Where a document breaks the feed's schema, and how. */
export interface Violation {
  readonly path: Path;
  readonly message: string;
}

const validate = new Ajv2020({ allErrors: true, verbose: true }).compile(schema);

/** Checks a document by data/practice-feed.schema.json (JSON Schema 2020-12). */
export function violations(document: unknown): Violation[] {
  validate(document);
  const errors = validate.errors ?? [];
  // Ajv also reports each branch of alternatives, and the names of keys a second time; one sentence for the whole is enough.
  return errors
    .filter(isTelling)
    .map((error) => ({ path: pathOf(error, document), message: sentence(error) }));
}

function isTelling({ keyword, schemaPath }: ErrorObject): boolean {
  return keyword !== 'propertyNames' && !/\/anyOf\/\d/.test(schemaPath);
}

/** Reads a JSON Pointer (RFC 6901). A missing field is reported in its own place. */
function pathOf(
  { instancePath, params, keyword, propertyName }: ErrorObject,
  document: unknown,
): Path {
  const path: (string | number)[] = [];
  let value = document;
  for (const escaped of instancePath.split('/').slice(1)) {
    const key = escaped.replaceAll('~1', '/').replaceAll('~0', '~');
    // Only the value tells a position in a list from a key that is a number.
    path.push(Array.isArray(value) ? Number(key) : key);
    value = Array.isArray(value) ? value[Number(key)] : own(asRecord(value) ?? {}, key);
  }
  if (keyword === 'required') path.push(String(params['missingProperty']));
  if (propertyName !== undefined) path.push(propertyName);
  return path;
}

const kinds = new Map([
  ['string', 'a text'],
  ['number', 'a number'],
  ['boolean', 'true or false'],
  ['array', 'a list'],
  ['object', 'an object'],
]);

/** A violation in words. The schema's own description says best what belongs there. */
function sentence({ keyword, params, parentSchema, propertyName, data }: ErrorObject): string {
  const description: unknown = parentSchema?.['description'];
  const wanted = typeof description === 'string' ? ` ${description}` : '';
  if (propertyName !== undefined)
    return `The key ${quote(propertyName)} is not a${lowered(wanted)}`;
  switch (keyword) {
    case 'required':
      return `"${params['missingProperty']}" is missing.`;
    case 'anyOf':
      return 'The item has neither "content_text" nor "content_html"; JSON Feed demands one of them.';
    case 'dependentRequired':
      return `"${params['property']}" needs "${params['missingProperty']}" beside it.`;
    case 'type':
      return `This has to be ${kinds.get(params['type']) ?? params['type']}, not ${kindOf(data)}.${wanted}`;
    case 'enum':
      return `This has to be ${params['allowedValues'].join(' or ')}.`;
    case 'minimum':
    case 'maximum':
      return `${data} is out of range.${wanted}`;
    case 'maxLength':
      return `This is too long: at most ${params['limit']} characters.`;
    case 'maxItems':
      return `There are ${Array.isArray(data) ? data.length : 'too many'} practices on one page; at most ${params['limit']} are read. Split the feed (practice-feed build --page-size).`;
    default:
      return typeof data === 'string' && data.trim() === ''
        ? 'This is empty.'
        : `${JSON.stringify(data)?.slice(0, 80)} does not fit.${wanted}`;
  }
}

/** "Language tag …" in the middle of a sentence. */
function lowered(description: string): string {
  return description.replace(/\p{Lu}/u, (letter) => letter.toLowerCase());
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return kinds.get(typeof value) ?? typeof value;
}
