const headings = 'h1,h2,h3,h4,h5,h6,[role="heading"][aria-level]';

function levelOf(heading: Element): number {
  return Number(heading.getAttribute('aria-level') ?? heading.localName.slice(1));
}

/** The last heading before an element, in the same document or shadow root. Headings of practice cards do not count. */
function headingBefore(element: Element): Element | undefined {
  const root = element.getRootNode() as Document | ShadowRoot;
  let last: Element | undefined;
  for (const heading of root.querySelectorAll(headings)) {
    if (!(element.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_PRECEDING)) break;
    if (!heading.closest('practice-card')) last = heading;
  }
  return last;
}

export const headingLevels = [2, 3, 4, 5, 6];

/**
 * The heading level for an element: one below the heading that precedes it, from 2 to 6. Headings of practice cards are ignored,
 * because a list after a card is not part of that practice.
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
