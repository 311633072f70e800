import { defined } from '../feed/record.js';
import type { PropertyDeclaration, ReactiveElement } from 'lit';
import { report } from './report.js';

/** Values of an attribute that only has to be there. Others mean the same, but seem to say something else. */
export const affirmations = ['true', '1', 'yes', 'on', 'ongoing'];

/** Of Lit's options, the embed build leaves out what others need (scripts/lit-for-elements.ts). */
interface Options extends Pick<PropertyDeclaration, 'attribute' | 'hasChanged' | 'state' | 'type'> {
  /** The only values, in lower case. */
  readonly allowed?: readonly (string | number)[];
}

/**
 * Decorator like Lit's `@property`, with options that inherit nothing. On pages whose scripts extend `Object.prototype` (with
 * `state`, for example), Lit would read the extension as an option of every property and ignore all attributes.
 *
 * A property with an attribute reads any value as the attribute would, because frameworks such as React and Vue set properties
 * instead of attributes. Numbers are at least 1, besides the allowed values. Values that cannot be used are reported, and the
 * property is undefined.
 */
export function property(options: Options = {}) {
  return (prototype: ReactiveElement, name: PropertyKey): void => {
    const converter = (value: string | null): unknown => value;
    const own: Options & PropertyDeclaration = defined({ ...options, converter });
    (prototype.constructor as typeof ReactiveElement).createProperty(name, own);
    const { type, allowed, attribute = String(name) } = own;
    const accessor = Object.getOwnPropertyDescriptor(prototype, name);
    if (typeof attribute !== 'string' || !accessor) return;
    const descriptor = defined({
      ...accessor,
      set(this: ReactiveElement, value: unknown) {
        const isGiven = (value ?? false) !== false;
        const text = isGiven && value !== true ? String(value) : '';
        const word = text.trim().toLowerCase();
        let read: unknown = isGiven ? text : undefined;
        if (allowed) read = allowed.find((each) => String(each) === word);
        if (type === Number && Number(word) >= 1) read = Math.floor(Number(word));
        if (word && read === undefined) void report(this, attribute, text, { allowed });
        // As in HTML, any value means true.
        if (type === Boolean) read = isGiven;
        accessor.set?.call(this, read);
      },
    });
    Object.defineProperty(prototype, name, descriptor);
  };
}

/** Decorator like Lit's `@state`: an internal property that causes an update when it changes. */
export function state() {
  return property({ state: true, attribute: false });
}
