/** Where the focus is, and what is wrong with that. */
export interface Place {
  /** The same for the same element. */
  readonly id: number;
  readonly name: string;
  readonly kind: 'button' | 'checkbox' | 'field' | 'select' | 'other';
  /** In the panel of a filter, which may float above the page. */
  readonly panel: 'floats' | 'flows' | undefined;
  /** In the element that is tested, or on one of the buttons around it. */
  readonly stop: 'after' | 'before' | 'inside';
  readonly problems: readonly string[];
}

/** Runs in the page, so it uses nothing outside of itself. */
export function whereFocusIs(): Place {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  if (!(focused instanceof HTMLElement) || focused === document.body) {
    return {
      id: 0,
      name: 'nothing',
      kind: 'other',
      panel: undefined,
      stop: 'inside',
      problems: ['focus is lost'],
    };
  }
  const at = focused;

  const parentOf = (node: Node): Node | null =>
    (node instanceof Element && node.assignedSlot) ||
    (node instanceof ShadowRoot ? node.host : node.parentNode);

  const isWithin = (node: Node | null, outer: Node): boolean => {
    for (let each = node; each; each = parentOf(each)) if (each === outer) return true;
    return false;
  };

  const hit = (x: number, y: number): Element | null => {
    let found = document.elementFromPoint(x, y);
    while (found?.shadowRoot) {
      const deeper = found.shadowRoot.elementFromPoint(x, y);
      if (!deeper || deeper === found) break;
      found = deeper;
    }
    return found;
  };

  const page = globalThis as {
    colours?: Map<string, readonly [number, number, number, number]>;
    ids?: WeakMap<Element, number>;
    lastId?: number;
  };

  /** Red, green, blue and alpha, whatever the syntax of a colour. Remembered, because reading a canvas takes long. */
  const rgba = (colour: string): readonly [number, number, number, number] => {
    page.colours ??= new Map();
    const known = page.colours.get(colour);
    if (known) return known;
    const context = new OffscreenCanvas(1, 1).getContext('2d');
    if (!context) throw new Error('There is no canvas.');
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0, a = 0] = context.getImageData(0, 0, 1, 1).data;
    const found = [r, g, b, a / 255] as const;
    page.colours.set(colour, found);
    return found;
  };

  const luminance = (colour: readonly number[]): number => {
    const [r = 0, g = 0, b = 0] = colour.slice(0, 3).map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };

  /** A field with an icon has its outline around both. */
  const outlined = (at.matches('input[type="search"]') && at.closest('.field')) || at;

  /** The outline is drawn on what is around the element. */
  const ground = (): readonly number[] => {
    for (let node = parentOf(outlined); node; node = parentOf(node)) {
      if (!(node instanceof Element)) continue;
      const colour = rgba(getComputedStyle(node).backgroundColor);
      if (colour[3] > 0.9) return colour;
    }
    return [255, 255, 255];
  };

  const problems: string[] = [];
  const isShown = at.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });
  const boxes = [...at.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  if (!isShown || boxes.length === 0) problems.push('focus is on something hidden');
  else {
    // Browsers scroll until some of it is in the window, not always all.
    const inView = boxes
      .map(({ left, right, top, bottom }) => ({
        left: Math.max(left, 0),
        right: Math.min(right, innerWidth),
        top: Math.max(top, 0),
        bottom: Math.min(bottom, innerHeight),
      }))
      .filter(({ left, right, top, bottom }) => right - left >= 1 && bottom - top >= 1);
    const points = inView.flatMap(({ left, right, top, bottom }) =>
      [0.1, 0.5, 0.9].map((part) => [left + (right - left) * part, (top + bottom) / 2] as const),
    );
    if (inView.length === 0) problems.push('focus is outside the window');
    else if (!points.some(([x, y]) => isWithin(hit(x, y), at)))
      problems.push('focus is covered by something');
    // What takes the focus without being a control, such as a count, needs no outline.
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(outlined);
    if (at.tabIndex >= 0) {
      if (outlineStyle === 'none' || (outlineStyle !== 'auto' && parseFloat(outlineWidth) < 2))
        problems.push('focus has no outline');
      const [one, other] = [luminance(rgba(outlineColor)), luminance(ground())];
      const contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
      if (outlineStyle !== 'auto' && contrast < 3)
        problems.push(`the outline has a contrast of ${contrast.toFixed(1)}`);
    }
  }

  const label =
    at instanceof HTMLInputElement || at instanceof HTMLSelectElement ? at.labels : null;
  const name =
    at.dataset['stop'] ||
    (label?.[0]?.textContent || at.textContent.trim() || at.ariaLabel || '').trim();
  page.ids ??= new WeakMap();
  page.lastId ??= 0;
  const id = page.ids.get(at) ?? (page.lastId += 1);
  page.ids.set(at, id);
  const { stop } = at.dataset;
  return {
    id,
    name: name.replace(/\s+/g, ' ').slice(0, 60),
    kind: at.matches('button, summary')
      ? 'button'
      : at.matches('select')
        ? 'select'
        : at.matches('[type="checkbox"]')
          ? 'checkbox'
          : at.matches('input')
            ? 'field'
            : 'other',
    panel: at.closest('[popover]') ? 'floats' : at.closest('[part=panel]') ? 'flows' : undefined,
    stop: stop === 'before' || stop === 'after' ? stop : 'inside',
    problems: stop ? [] : problems,
  };
}
