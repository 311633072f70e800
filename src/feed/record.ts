/** An object of unknown origin. Read its fields only with {@link own}. */
export type UnknownRecord = Readonly<Record<string, unknown>>;

/** The value as an object with named fields; undefined for any other value, including arrays. */
export function asRecord(value: unknown): UnknownRecord | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as UnknownRecord)
    : undefined;
}

/** An own field of the object, never one that a script has added to `Object.prototype`. */
export function own<T extends object, K extends keyof T>(record: T, key: K): T[K] | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

type Defined<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/**
 * What our objects inherit from: nothing. With `Object.prototype`, a field that a page's script has added there would show wherever
 * an optional field is absent: a `url` would be the link of all practices without one, a `method` the platform's.
 * It is one object, because V8 keeps objects made by `Object.create(null)` as slow hash tables.
 */
const nothing: object = Object.create(null);

/** The object without the fields that are undefined. It has no other fields, not even inherited ones. */
export function defined<T extends object>(fields: T): Defined<T> {
  const result: Record<string, unknown> = Object.create(nothing);
  for (const key of Object.keys(fields)) {
    const value: unknown = fields[key as keyof T];
    if (value !== undefined) result[key] = value;
  }
  return result as Defined<T>;
}
