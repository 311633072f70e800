const mark = 'practiceFallback';

/**
 * Shows or hides an author's own content inside an element. Where the slot for it is not rendered it is not on the page; reader
 * modes and read-aloud know nothing of slots, hence `hidden`. The mark, which copies of the page keep, tells what was hidden
 * here from what the author hid.
 */
export function showFallback(element: HTMLElement, show: boolean): void {
  for (const child of element.children) {
    if (child.slot || !(child instanceof HTMLElement)) continue;
    if (show && mark in child.dataset) {
      child.hidden = false;
      delete child.dataset[mark];
    } else if (!show && !child.hidden) {
      child.hidden = true;
      child.dataset[mark] = '';
    }
  }
}

/** Whether there is anything of the author's to show. */
export function hasFallback(element: HTMLElement): boolean {
  return [...element.childNodes].some(
    (node) => !(node instanceof Element && node.slot) && node.textContent?.trim(),
  );
}
