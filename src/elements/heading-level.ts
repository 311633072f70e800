const headings = 'h1,h2,h3,h4,h5,h6,[role="heading"][aria-level]';

function levelOf(heading: Element): number {
  return Number(heading.getAttribute('aria-level') ?? heading.localName.slice(1));
}

/** The last heading before an element in its own root that is not inside the element. */
function headingBefore(element: Element): Element | undefined {
  const root = element.getRootNode() as Document | ShadowRoot;
  let last: Element | undefined;
  for (const heading of root.querySelectorAll(headings)) {
    if (!(element.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_PRECEDING)) break;
    if (!heading.closest('practice-card')) last = heading;
  }
  return last;
}

/**
 * The heading level that continues the page's outline at an element: one below the heading that precedes it, 2 to 6.
 * Headings of practice cards do not count: a list is no part of the practice before it.
 */
export function headingLevelAt(element: Element): number {
  let at: Element | undefined = element;
  while (at) {
    const heading = headingBefore(at);
    if (heading) return Math.min(Math.max(levelOf(heading) + 1, 2), 6);
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  return 2;
}

/** A heading level from an attribute: 2 to 6, or undefined for anything else. */
export function parseHeadingLevel(value: number | undefined): number | undefined {
  return value && Number.isInteger(value) && value >= 2 && value <= 6 ? value : undefined;
}
