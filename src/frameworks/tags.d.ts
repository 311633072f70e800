// What the types of all frameworks have in common.
import type { Elements } from './elements.js';

export type { Elements };

/** Attributes and properties of an element. */
export type Props<Name extends keyof Elements> = Elements[Name]['props'];

/**
 * The same for frameworks to which every name in `on` is a listener, so that they would ignore `ongoing` without a word. Apps set
 * it as a property of the element.
 */
export type PropsWithoutOn<Name extends keyof Elements> = Omit<Props<Name>, `on${string}`>;

/** Listeners for an element's events, as the framework names them. */
export type Listeners<Name extends keyof Elements, Prefix extends string> = {
  [Event in keyof Elements[Name]['events'] & string as `${Prefix}${Event}`]?:
    ((event: Elements[Name]['events'][Event]) => void) | undefined;
};

/** The attributes that a framework gives every element, without those that ours have under the same name. */
export type Own<Name extends keyof Elements, Attributes> = Omit<Attributes, keyof Props<Name>>;
