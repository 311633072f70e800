import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import schema from '../../data/practice-feed.schema.json' with { type: 'json' };
import { maxItems } from '../feed/feed.js';
import { quote, type Path } from '../feed/problem.js';
import { asRecord, own } from '../feed/record.js';
import { sentence } from '../feed/sentence.js';
import { translated } from './messages/messages.js';

/** Where a document breaks the feed's schema, and how. */
export interface Violation {
  readonly path: Path;
  readonly message: string;
}

const validate = new Ajv2020({ allErrors: true, verbose: true }).compile(schema);

/** Checks a document by data/practice-feed.schema.json (JSON Schema 2020-12). */
export function violations(document: unknown): Violation[] {
  validate(firstItems(document));
  const errors = validate.errors ?? [];
  // Ajv also reports each branch of alternatives, and the names of keys a second time; one sentence for the whole is enough.
  return errors
    .filter(isTelling)
    .map((error) => ({ path: pathOf(error, document), message: inWords(error, document) }));
}

/** The document with no more items than are read: Ajv takes the square of their number if all are wrong. */
function firstItems(document: unknown): unknown {
  const items = itemsOf(document);
  return items.length > maxItems
    ? { ...asRecord(document), items: items.slice(0, maxItems + 1) }
    : document;
}

function itemsOf(document: unknown): readonly unknown[] {
  const items = own(asRecord(document) ?? {}, 'items');
  return Array.isArray(items) ? items : [];
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

/** A violation in words. The schema's own description says best what belongs there. */
function inWords(error: ErrorObject, document: unknown): string {
  const { parentSchema, propertyName, data } = error;
  if (error.instancePath === '' && Array.isArray(document)) {
    return sentence`A feed is an object, not a list. Put the list into one: {"version": "https://jsonfeed.org/version/1.1", "title": "Good practices", "items": [ … ]}.`;
  }
  const said = propertyName === undefined ? known(error, document) : undefined;
  if (said !== undefined) return said;
  // That of the whole schema says nothing of a value.
  const description: unknown = parentSchema?.['$id'] ? undefined : parentSchema?.['description'];
  const wanted = typeof description === 'string' ? ` ${translated(description)}` : '';
  if (propertyName !== undefined) {
    return sentence`The key ${quote(propertyName)} does not fit.` + wanted;
  }
  if (typeof data === 'string' && data.trim() === '' && error.keyword !== 'type') {
    return sentence`This is empty.`;
  }
  return doesNotFit(error) + wanted;
}

/** What needs no description of the value that belongs there. */
function known({ keyword, params }: ErrorObject, document: unknown): string | undefined {
  switch (keyword) {
    case 'required':
      return sentence`"${params['missingProperty']}" is missing.`;
    case 'anyOf':
      return sentence`The item has neither "content_text" nor "content_html"; JSON Feed demands one of them.`;
    case 'dependentRequired':
      return sentence`"${params['property']}" needs "${params['missingProperty']}" beside it.`;
    case 'enum':
      return sentence`This has to be one of these: ${params['allowedValues'].join(', ')}.`;
    case 'maxLength':
      return sentence`This is too long: at most ${params['limit']} characters.`;
    case 'maxItems':
      return sentence`There are ${itemsOf(document).length} practices on one page; at most ${params['limit']} are read. Split the feed (npx intercultural-practices build --page-size).`;
    default:
      return undefined;
  }
}

function doesNotFit({ keyword, params, data }: ErrorObject): string {
  if (keyword === 'type') {
    return sentence`This has to be ${kindOf(params['type'])}, not ${kindOf(nameOfType(data))}.`;
  }
  const value = typeof data === 'string' ? quote(data) : String(JSON.stringify(data)).slice(0, 80);
  return keyword === 'minimum' || keyword === 'maximum'
    ? sentence`${value} is out of range.`
    : sentence`${value} does not fit.`;
}

function nameOfType(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

/** A type of JSON Schema. */
function kindOf(type: string): string {
  switch (type) {
    case 'string':
      return sentence`a text`;
    case 'number':
      return sentence`a number`;
    case 'boolean':
      return sentence`true or false`;
    case 'array':
      return sentence`a list`;
    case 'object':
      return sentence`an object`;
    default:
      return type;
  }
}
