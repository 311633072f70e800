/** Scrolls an area until one of its elements is seen, and nothing around the area: the page stays where it is. */
export function reveal(element: Element, area: Element): void {
  const { top, bottom } = element.getBoundingClientRect();
  const { top: first, bottom: last } = area.getBoundingClientRect();
  if (top < first) area.scrollTop += top - first;
  else if (bottom > last) area.scrollTop += bottom - last;
}
