import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const require = createRequire(import.meta.url);
const axe = require.resolve('axe-core/axe.min.js');
const ibm = require.resolve('accessibility-checker-engine/ace-window.js');

/** What of IBM's report is read here. */
interface IbmReport {
  readonly results: readonly {
    readonly ruleId: string;
    readonly value: readonly [string, string];
    readonly message: string;
    readonly snippet: string;
  }[];
}

interface Engines {
  readonly axe: typeof import('axe-core');
  readonly ace: {
    readonly Checker: new () => {
      check(node: Node, rules: readonly string[]): Promise<IbmReport>;
    };
  };
}

/** Text that cannot be told from what it stands on, by axe, or of which axe is not sure. */
export async function contrastFaultsIn(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: axe });
  return page.evaluate(async () => {
    const engines = globalThis as unknown as Engines;
    const { violations, incomplete } = await engines.axe.run({ runOnly: ['color-contrast'] });
    return [...violations, ...incomplete].flatMap(({ id, nodes }) =>
      nodes.map(({ html }) => `axe ${id}: ${html}`),
    );
  });
}

/** What colours and sizes alone can do wrong: contrast, and controls below 24 px. */
export async function faultsOfLookIn(page: Page): Promise<string[]> {
  return [...(await contrastFaultsIn(page)), ...(await smallTargetsIn(page))];
}

/** Both engines let a small target pass that has room around it; here none is small. */
function smallTargetsIn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    for (const { shadowRoot } of document.querySelectorAll('*')) {
      for (const control of shadowRoot?.querySelectorAll('button, summary, input, select') ?? []) {
        const { width, height } = control.getBoundingClientRect();
        if (control.checkVisibility() && Math.min(width, height) < 24)
          found.push(`target of ${width} by ${height} px: ${control.outerHTML}`);
      }
    }
    return found;
  });
}

/**
 * What two engines find wrong in a page, shadow roots included: axe, and IBM's by the rules of WCAG 2.2. A line a fault: engine,
 * rule, markup. What they only suspect is left out, but for contrast that axe cannot judge. And controls below 24 px.
 */
export async function faultsIn(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: axe });
  await page.addScriptTag({ path: ibm });
  const byEngines = await page.evaluate(async () => {
    const engines = globalThis as unknown as Engines;
    const { violations, incomplete } = await engines.axe.run();
    const undecided = incomplete.filter(({ id }) => id === 'color-contrast');
    const found = [...violations, ...undecided].flatMap(({ id, nodes }) =>
      nodes.map(({ html }) => `axe ${id}: ${html}`),
    );
    const { results } = await new engines.ace.Checker().check(document, ['WCAG_2_2']);
    for (const { ruleId, value, message, snippet } of results) {
      if (value[0] === 'VIOLATION' && value[1] === 'FAIL')
        found.push(`ibm ${ruleId}: ${message} ${snippet}`);
    }
    return found;
  });
  return [...byEngines, ...(await smallTargetsIn(page))];
}
