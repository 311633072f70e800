import type { Page, SerializedAXNode } from 'puppeteer-core';

/** Roles without a meaning, and options, which increase every year. */
const silent = new Set([
  'none',
  'generic',
  'LabelText',
  'InlineTextBox',
  'MenuListPopup',
  'option',
]);
/** Roles whose name is their text. */
const named = new Set(['heading', 'link', 'button', 'searchbox']);

/** What a screen reader finds: one line for each node with its role, name and state, and its language if not the page's. */
export async function treeOf(page: Page, selector: string): Promise<string> {
  const root = await page.$(selector);
  if (!root) throw new Error(`There is no ${selector} in the page.`);
  const tree = await page.accessibility.snapshot({ interestingOnly: false, root });
  const lines: string[] = [];
  const visit = async (node: SerializedAXNode, depth: number, inside: string): Promise<void> => {
    const { role, children = [] } = node;
    const shown = !silent.has(role) && !(role === 'StaticText' && named.has(inside));
    if (shown) lines.push('  '.repeat(depth) + (await lineOf(node)));
    for (const child of children)
      await visit(child, shown ? depth + 1 : depth, shown ? role : inside);
  };
  if (tree) await visit(tree, 0, '');
  return `${lines.join('\n')}\n`;
}

async function lineOf(node: SerializedAXNode): Promise<string> {
  const { role, name, value, checked, pressed, expanded } = node;
  // List items have a level too, which does not matter here.
  const level = role === 'heading' ? node.level : undefined;
  const element = await node.elementHandle();
  const lang = await element?.evaluate((at: Node) => {
    const near = at instanceof Element ? at : at.parentElement;
    const own = near?.closest('[lang]')?.getAttribute('lang');
    return own === document.documentElement.lang ? undefined : (own ?? undefined);
  });
  const facts = Object.entries({ level, value, checked, pressed, expanded, lang })
    .filter(([, is]) => is !== undefined && is !== null)
    .map(([fact, is]) => `${fact}: ${is}`);
  return [role, name?.trim() && `“${name.trim()}”`, ...facts].filter(Boolean).join(' ');
}
