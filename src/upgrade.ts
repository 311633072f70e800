import type { ReactiveElement } from 'lit';

const names = ['practice-list', 'practice-search', 'practice-card'] as const;

const marks = names.map((name) => `data-${name}`);
const selector = marks.map((mark) => `[${mark}]`).join();

/**
 * The attributes that an element takes from its `<div>`: those it has itself, and no other. Systems that let `data-` through
 * do so because it does nothing; a `data-onclick` must not become an `onclick` here.
 */
function attributesOf(name: string): readonly string[] {
  const element = customElements.get(name) as Partial<typeof ReactiveElement> | undefined;
  return ['lang', ...(element?.observedAttributes ?? [])];
}

/** Brings one `<div>` to what its attributes and content say, whatever was there: nothing, part of it, or a copy of it all. */
function upgrade(div: Element): void {
  const name = names.find((each) => div.hasAttribute(`data-${each}`));
  if (!name || !customElements.get(name)) return;
  const element =
    [...div.children].find(({ localName }) => localName === name) ?? document.createElement(name);
  for (const attribute of attributesOf(name)) {
    const value = div.getAttribute(`data-${attribute}`);
    if (value === null) element.removeAttribute(attribute);
    else if (value !== element.getAttribute(attribute)) element.setAttribute(attribute, value);
  }
  // Also what a parser or router adds later: it knows nothing of the element.
  element.append(...[...div.childNodes].filter((node) => node !== element));
  if (element.parentNode !== div) div.append(element);
}

function upgradeAll(root: ParentNode): void {
  for (const div of root.querySelectorAll(selector)) upgrade(div);
}

/**
 * Puts the element into each `<div data-practice-list data-src="…" data-city="…">`, for content systems that keep no tags but
 * those they know; the same for `data-practice-search` and `data-practice-card`. Each attribute of the element is a
 * `data-` attribute of the `<div>`; what stands in the `<div>` is the fallback. Follows the page from then on.
 *
 * The `<div>` stays, as it belongs to the host's router or framework, and its style, `lang`, `dir` and id serve as they are.
 * All that is known of the work done is in the page, so that copies of the page and of this script agree on it.
 */
export function upgradeDivs(): void {
  upgradeAll(document);
  new MutationObserver((records) => {
    for (const { target } of new Map(records.map((record) => [record.target, record])).values()) {
      if (!(target instanceof Element)) continue;
      if (target.matches(selector)) upgrade(target);
      upgradeAll(target);
    }
  }).observe(document, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: [
      ...marks,
      ...new Set(names.flatMap(attributesOf).map((attribute) => `data-${attribute}`)),
    ],
  });
}
