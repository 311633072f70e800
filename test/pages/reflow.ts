import type { Page } from 'puppeteer-core';

/** https://www.w3.org/TR/WCAG22/#text-spacing as a reader's own style sheet would set it, also in shadow roots. */
const spacing = `
  * {
    line-height: 1.5 !important;
    letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important;
  }
  p { margin-block-end: 2em !important }
`;

/** Sets the language of a page, and waits until its elements speak it. */
export async function speak(page: Page, language: string): Promise<void> {
  await page.evaluate((lang) => (document.documentElement.lang = lang), language);
  await page.waitForFunction(
    (lang) =>
      [
        ...document.querySelectorAll(':is(practice-list, practice-search, practice-map):defined'),
      ].every(
        ({ shadowRoot }) => shadowRoot?.querySelector('[lang]')?.getAttribute('lang') === lang,
      ),
    {},
    language,
  );
}

/** Enlarges text by a factor, whether the page sets its size in `rem` or in pixels on its body. */
export function enlarge(page: Page, times: number): Promise<void> {
  return page.evaluate((factor) => {
    const { documentElement: root, body } = document;
    root.style.fontSize = '';
    body.style.fontSize = '';
    if (factor === 1) return;
    const size = (): number => parseFloat(getComputedStyle(body).fontSize);
    const wanted = size() * factor;
    root.style.fontSize = `${factor * 100}%`;
    if (size() < wanted) body.style.fontSize = `${wanted}px`;
  }, times);
}

/** Spaces letters, words and lines as widely as readers may need. */
export function space(page: Page): Promise<void> {
  return page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    const adopt = (root: Document | ShadowRoot): void => {
      root.adoptedStyleSheets.push(sheet);
      for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) adopt(shadowRoot);
    };
    adopt(document);
  }, spacing);
}

/**
 * What makes a page hard to read: it scrolls sideways, or words are cut, leave the page or overlap. Words in shadow roots
 * count; text for screen readers only, and boxes that scroll, do not.
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
      // For screen readers only, or hidden until it has the focus.
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
      // Slotted children are drawn inside the shadow root, but are children of their host.
      if (root) for (const child of node.childNodes) visit(child);
    };
    visit(document.body);
    // A bar that stays in view covers what is below it until the page is scrolled.
    const isInBar = ({ node }: Line): boolean => {
      for (let at = node.parentElement; at; at = at.parentElement)
        if (getComputedStyle(at).position === 'sticky') return true;
      return false;
    };
    const bars = new Set(lines.filter(isInBar));

    for (const { text, box } of lines) {
      if (box.right > clientWidth + 1 || box.left < -1)
        found.push(`leaves the page: “${text.slice(0, 60)}” ${box.left} to ${box.right}`);
    }
    // Boxes of neighbouring lines may overlap, as their height depends on the typeface. Only large overlaps count.
    lines.forEach((a, i) => {
      for (const b of lines.slice(i + 1)) {
        if (a.node === b.node || bars.has(a) !== bars.has(b)) continue;
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
