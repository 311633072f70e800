import type { Page } from 'puppeteer-core';

/**
 * What a visitor finds in the way of reading a page: that it scrolls sideways, that words are cut or leave the page, that
 * words stand on one another. Words in shadow roots count; what is for screen readers only, and boxes that scroll, do not.
 */
export function misfitsIn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.push(`scrolls sideways: ${scrollWidth} in ${clientWidth}`);

    interface Line {
      readonly text: string;
      readonly box: DOMRect;
      readonly node: Text;
    }
    const lines: Line[] = [];
    const isHidden = (element: Element): boolean =>
      !element.checkVisibility({ visibilityProperty: true }) ||
      element.matches('select, option, script, style') ||
      // For screen readers, or until it has the focus.
      getComputedStyle(element).clipPath === 'inset(50%)';
    const visit = (node: Node): void => {
      if (node instanceof Text) {
        const text = node.data.trim();
        if (!text) return;
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const box of range.getClientRects())
          if (box.width > 0 && box.height > 0) lines.push({ text, box, node });
        return;
      }
      if (node instanceof Element) {
        if (isHidden(node)) return;
        const { overflowX } = getComputedStyle(node);
        if (/auto|scroll/.test(overflowX) && node !== document.documentElement) return;
        const cut = overflowX !== 'visible' && node.scrollWidth > node.clientWidth + 1;
        if (cut && !node.matches('input, :has(iframe)'))
          found.push(`cut: ${node.localName} ${node.className}`);
      }
      const root = node instanceof Element ? node.shadowRoot : null;
      for (const child of (root ?? node).childNodes) visit(child);
      // Slotted children are drawn inside the shadow root, and found below their host.
      if (root) for (const child of node.childNodes) visit(child);
    };
    visit(document.body);

    for (const { text, box } of lines) {
      if (box.right > clientWidth + 1 || box.left < -1)
        found.push(`leaves the page: “${text.slice(0, 60)}” ${box.left} to ${box.right}`);
    }
    // A line's box is as high as its typeface wants, which may be more than its line: only words that truly meet count.
    lines.forEach((a, i) => {
      for (const b of lines.slice(i + 1)) {
        if (a.node === b.node) continue;
        const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
        const least = Math.min(a.box.height, b.box.height);
        if (across > 1 && down > least * 0.4)
          found.push(`overlap: “${a.text.slice(0, 40)}” and “${b.text.slice(0, 40)}”`);
      }
    });
    return [...new Set(found)];
  });
}
