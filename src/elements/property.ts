import type { PropertyDeclaration } from 'lit';
import { property as litProperty } from 'lit/decorators.js';

/**
 * Lit's `@property`, with options that inherit nothing: on a host page whose scripts extend `Object.prototype`
 * (say with `state`), Lit would read that as an option of every property and drop all attributes.
 */
export function property(options: PropertyDeclaration = {}): ReturnType<typeof litProperty> {
  return litProperty(Object.assign(Object.create(null), options) as PropertyDeclaration);
}

/** Lit's `@state`: an internal property that renders anew when it changes. */
export function state(): ReturnType<typeof litProperty> {
  return property({ state: true, attribute: false });
}
