import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import schema from '../../data/practice-feed.schema.json' with { type: 'json' };
import type { Path } from './path.js';

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
  // Of alternatives and key names the schema tells each branch as well; the sentence for the whole says it all.
  return errors
    .filter(isTelling)
    .map((error) => ({ path: pathOf(error), message: sentence(error) }));
}

function isTelling({ keyword, schemaPath }: ErrorObject): boolean {
  return keyword !== 'propertyNames' && !/\/anyOf\/\d/.test(schemaPath);
}

/** RFC 6901; a missing field is found fault with in its own place. */
function pathOf({ instancePath, params, keyword, propertyName }: ErrorObject): Path {
  const path = instancePath
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((key) => (/^\d+$/.test(key) ? Number(key) : key));
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
function sentence({ keyword, params, parentSchema, data }: ErrorObject): string {
  const description: unknown = parentSchema?.['description'];
  const wanted = typeof description === 'string' ? ` ${description}` : '';
  switch (keyword) {
    case 'required':
      return `"${params['missingProperty']}" is missing.`;
    case 'anyOf':
      return 'The item has neither "content_text" nor "content_html", one of which JSON Feed demands.';
    case 'dependentRequired':
      return `"${params['property']}" stands without "${params['missingProperty']}".`;
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
      return `There are ${Array.isArray(data) ? data.length : 'too many'} practices on one page, at most ${params['limit']} are read: split the feed (practice-feed build --page-size).`;
    default:
      return typeof data === 'string' && data.trim() === ''
        ? 'This is empty.'
        : `${JSON.stringify(data)?.slice(0, 80)} does not fit.${wanted}`;
  }
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return kinds.get(typeof value) ?? typeof value;
}
