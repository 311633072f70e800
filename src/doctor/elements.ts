import type { PracticeCard } from '../elements/practice-card.js';
import type { PracticeList } from '../elements/practice-list.js';
import type { PracticeMap } from '../elements/practice-map.js';
import type { PracticeSearch } from '../elements/practice-search.js';

/** The tags of the elements. */
export const tags = ['practice-list', 'practice-search', 'practice-card', 'practice-map'] as const;

/** What the doctor knows of an element: whatever is registered, perhaps by another version. */
export type OwnElement = HTMLElement &
  Partial<PracticeList & PracticeSearch & PracticeCard & PracticeMap>;

/** Id of the element that has the panel. */
export const hostId = 'practice-doctor';

/** Whether an element has the panel: the page may have given its id to something else. */
export function isHost({ id, shadowRoot }: Element): boolean {
  return id === hostId && Boolean(shadowRoot?.querySelector('.findings'));
}

/** All elements of the page, also in open shadow roots, but not in the doctor's. */
export function* allElements(root: ParentNode = document): Iterable<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot && !isHost(element)) yield* allElements(element.shadowRoot);
  }
}

/** The page's own elements of ours: without the cards that a list makes. */
export function ownElements(): readonly OwnElement[] {
  const names: readonly string[] = tags;
  return [...allElements()].filter(
    (element): element is OwnElement =>
      names.includes(element.localName) &&
      !(element.slot === 'practice' && element.parentElement?.localName === 'practice-list'),
  );
}

/** The element that a webmaster wrote: the `<div>` around an element, or the element itself. */
export function written(element: Element): Element {
  const { parentElement } = element;
  return parentElement?.hasAttribute(`data-${element.localName}`) ? parentElement : element;
}

/** The name of an element's attribute as the webmaster writes it, which in a `<div>` begins with `data-`. */
export function writtenName(element: Element, attribute: string): string {
  return written(element) === element ? attribute : `data-${attribute}`;
}

/** The one attribute that probably is the address of an element's feed, if it has none by the right name. */
export function misnamedSource(element: OwnElement): Attr | undefined {
  if (element.src?.trim()) return undefined;
  const right = writtenName(element, 'src');
  const [found, ...others] = [...written(element).attributes].filter(
    ({ name, value }) =>
      name !== right &&
      /^(?:data-)?(?:s.{0,2}r.{0,2}c.?|feed.*|.*ur[il]|href|json)$/.test(name) &&
      /^(?:https?:|\.{0,2}\/)|\.json\b/i.test(value.trim()),
  );
  return others.length ? undefined : found;
}

/** The class of an element, if it is registered. A page may have removed the registry. */
export function registered(tag: string): CustomElementConstructor | undefined {
  const { customElements: registry } = globalThis as { customElements?: CustomElementRegistry };
  return registry?.get(tag);
}

/** Options of an attribute, as src/elements/property.ts keeps them. */
export interface AttributeOptions {
  readonly type?: unknown;
  readonly allowed?: readonly (string | number)[];
}

interface ElementClass {
  readonly observedAttributes?: readonly string[];
  readonly elementProperties?: ReadonlyMap<PropertyKey, AttributeOptions & { attribute?: unknown }>;
}

/** The attributes that an element understands, by name; undefined if it is not registered. */
export function attributesOf(tag: string): ReadonlyMap<string, AttributeOptions> | undefined {
  const element = registered(tag) as ElementClass | undefined;
  if (!element?.observedAttributes) return undefined;
  const options = new Map<string, AttributeOptions>();
  for (const name of element.observedAttributes) options.set(name, {});
  for (const [key, { attribute, type, allowed }] of element.elementProperties ?? []) {
    const name = typeof attribute === 'string' ? attribute : String(key).toLowerCase();
    if (options.has(name)) options.set(name, { type, ...(allowed && { allowed }) });
  }
  return options;
}

/** Whether an element is rendered and not hidden. */
export function isVisible(element: Element): boolean {
  const box = element.getBoundingClientRect();
  return box.width > 0 && box.height > 0 && getComputedStyle(element).visibility === 'visible';
}
