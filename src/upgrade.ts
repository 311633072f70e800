import type { ReactiveElement } from 'lit';
import { defined } from './feed/record.js';

const names = ['practice-list', 'practice-search', 'practice-card', 'practice-map'] as const;

const markers = names.map((name) => `data-${name}`);
const selector = markers.map((mark) => `[${mark}]`).join();

/**
 * The attributes that an element takes from its `<div>`: only those that it observes, and `lang`. Content systems allow `data-`
 * attributes because they do nothing, so a `data-onclick` must not become an `onclick`.
 */
function attributesOf(name: string): readonly string[] {
  const element = customElements.get(name) as Partial<typeof ReactiveElement> | undefined;
  return ['lang', ...(element?.observedAttributes ?? [])];
}

const ownNames: readonly string[] = names;

/** Puts the element into a `<div>`, or updates the element if it is already there, as in a copy of the page. */
function upgrade(div: Element): void {
  const name = names.find((each) => div.hasAttribute(`data-${each}`));
  // One of our elements that carries a mark would get another into it, and move its own cards there, without end.
  if (!name || !customElements.get(name) || ownNames.includes(div.localName)) return;
  const element =
    [...div.children].find(({ localName }) => localName === name) ?? document.createElement(name);
  for (const attribute of attributesOf(name)) {
    const value = div.getAttribute(`data-${attribute}`);
    if (value === null) element.removeAttribute(attribute);
    else if (value !== element.getAttribute(attribute)) element.setAttribute(attribute, value);
  }
  // Parsers and routers add content to the `<div>` later, because they do not know the element.
  element.append(...[...div.childNodes].filter((node) => node !== element));
  if (element.parentNode !== div) div.append(element);
}

function upgradeAll(root: ParentNode): void {
  for (const div of root.querySelectorAll(selector)) upgrade(div);
}

/**
 * Puts a `<practice-list>` into each `<div data-practice-list data-src="…" data-city="…">`, for content systems that remove
 * unknown tags; the same for `data-practice-search`, `data-practice-map` and `data-practice-card`. Each attribute of the element is a `data-` attribute
 * of the `<div>`; content of the `<div>` becomes the fallback. Later changes of the page are followed.
 *
 * The `<div>` is kept because the host's router or framework owns it; its style, `lang`, `dir` and id still apply. The state is
 * only in the page, so that copies of the page and a second copy of this script find it.
 */
export function upgradeDivs(): void {
  upgradeAll(document);
  new MutationObserver((records) => {
    for (const { target } of new Map(records.map((record) => [record.target, record])).values()) {
      if (!(target instanceof Element)) continue;
      if (target.matches(selector)) upgrade(target);
      upgradeAll(target);
    }
  }).observe(
    document,
    defined({
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: [
        ...markers,
        ...new Set(names.flatMap(attributesOf).map((attribute) => `data-${attribute}`)),
      ],
    }),
  );
}
