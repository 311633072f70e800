import { type Colour, over, readColour } from './colour.js';
import { isHost } from './elements.js';

/** The parent of an element as it is rendered: its slot, or the host of its shadow root. */
function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/**
 * The colour behind an element's text; undefined if nobody can be sure, as with images, gradients, filters, and elements that lie on
 * others.
 * @param probe - see {@link readColour}
 */
export function groundOf(element: Element, probe: HTMLElement): Colour | undefined {
  let ground: Colour = [0, 0, 0, 0];
  const box = element.getBoundingClientRect();
  for (let at: Element | null = element; at; at = parentOf(at)) {
    if (hasLayer(at, box)) return undefined;
    const style = getComputedStyle(at);
    if (
      style.backgroundImage !== 'none' ||
      style.opacity !== '1' ||
      style.filter !== 'none' ||
      style.mixBlendMode !== 'normal' ||
      style.backgroundClip === 'text'
    )
      return undefined;
    const colour = readColour(style.backgroundColor, probe);
    if (!colour) return undefined;
    ground = over(ground, colour);
    if (ground[3] >= 0.999) return ground;
    // What is behind it may be anything.
    if (/^(?:absolute|fixed|sticky)$/.test(style.position) || style.float !== 'none')
      return undefined;
    if (style.transform !== 'none' || style.marginTop.startsWith('-')) return undefined;
  }
  const canvas = canvasColour(probe);
  return canvas && over(ground, canvas);
}

/** Whether a style paints anything behind text. */
function paints({ backgroundColor, backgroundImage }: CSSStyleDeclaration): boolean {
  return backgroundImage !== 'none' || !/^(?:transparent|rgba\(.*, 0\))$/.test(backgroundColor);
}

const media = new Set(['img', 'picture', 'video', 'canvas', 'svg', 'iframe', 'object']);

/** Whether something that is not around an element lies in its box, so that it may be behind it: a pseudo-element, or a neighbour. */
function hasLayer(element: Element, box: DOMRect): boolean {
  for (const name of ['::before', '::after']) {
    const style = getComputedStyle(element, name);
    const isLayer = /^(?:absolute|fixed)$/.test(style.position);
    if (isLayer && !/^(?:none|normal)$/.test(style.content) && paints(style)) return true;
  }
  return [...(element.parentElement?.children ?? [])].some((each) => {
    if (each === element || isHost(each)) return false;
    const other = each.getBoundingClientRect();
    const isApart =
      other.right <= box.left ||
      other.left >= box.right ||
      other.bottom <= box.top ||
      other.top >= box.bottom;
    if (isApart) return false;
    const style = getComputedStyle(each);
    if (style.visibility !== 'visible') return false;
    // Bars and notices stay in the window, where text passes below them.
    const isBar = /^(?:fixed|sticky)$/.test(style.position) && !(Number(style.zIndex) < 0);
    const isPart = other.height < innerHeight || other.width < innerWidth;
    return !(isBar && isPart) && (media.has(each.localName) || paints(style));
  });
}

/** The colour that a browser shows where a page has none, which depends on the page's `color-scheme`. */
function canvasColour(probe: HTMLElement): Colour | undefined {
  probe.style.colorScheme = getComputedStyle(document.documentElement).colorScheme;
  probe.style.backgroundColor = 'Canvas';
  return readColour(getComputedStyle(probe).backgroundColor, probe);
}
