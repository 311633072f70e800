import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { alfaFindings } from './alfa.js';
import { type Finding, inWords } from './finding.js';

const require = createRequire(import.meta.url);
const axe = require.resolve('axe-core/axe.min.js');
const ibm = require.resolve('accessibility-checker-engine/ace-window.js');

/** The part of IBM's report that is used here. */
interface IbmReport {
  readonly results: readonly {
    readonly ruleId: string;
    readonly value: readonly [string, string];
    readonly node: Node;
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

/** What axe finds wrong in a page, shadow roots included, without mere suspicions. */
export async function axeFaultsIn(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: axe });
  return page.evaluate(async () => {
    const engines = globalThis as unknown as Engines;
    const { violations } = await engines.axe.run({ resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `axe ${id}: ${html}`));
  });
}

/** Text with too little contrast, and text whose contrast axe cannot determine. */
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

/** Faults that depend on colours and sizes alone: contrast, and controls smaller than 24 px. */
export async function faultsOfLookIn(page: Page): Promise<string[]> {
  return [...(await contrastFaultsIn(page)), ...(await smallTargetsIn(page)).map(inWords)];
}

/** The checkers accept a small target if it has space around it. This check accepts none. */
function smallTargetsIn(page: Page): Promise<Finding[]> {
  return page.evaluate(() => {
    const found: Finding[] = [];
    for (const host of document.querySelectorAll('*')) {
      const controls = host.shadowRoot?.querySelectorAll('button, summary, input, select') ?? [];
      for (const control of controls) {
        // Pressing a label that is around a control is pressing the control.
        const { width, height } = (control.closest('label') ?? control).getBoundingClientRect();
        if (!control.checkVisibility() || Math.min(width, height) >= 24) continue;
        found.push({
          checker: 'size',
          rule: `${width} by ${height} px`,
          certain: true,
          state: host.closest('section')?.id ?? 'page',
          markup: control.outerHTML,
        });
      }
    }
    return found;
  });
}

/**
 * axe and IBM's checker, which run in the page.
 *
 * @param rules - IBM's sets of rules
 */
async function findingsInside(page: Page, ...rules: readonly string[]): Promise<Finding[]> {
  await page.addScriptTag({ path: axe });
  await page.addScriptTag({ path: ibm });
  return page.evaluate(async (sets) => {
    const engines = globalThis as unknown as Engines;
    const stateOf = (node: Node | undefined): string => {
      let at = node instanceof Element ? node : node?.parentElement;
      while (at && !at.closest('section')) {
        const root = at.getRootNode();
        at = root instanceof ShadowRoot ? root.host : null;
      }
      return at?.closest('section')?.id || 'page';
    };
    const found: Finding[] = [];
    const { violations, incomplete } = await engines.axe.run({
      elementRef: true,
      resultTypes: ['violations', 'incomplete'],
    });
    const suspicions = new Set(incomplete.filter(({ id }) => id !== 'color-contrast'));
    for (const result of [...violations, ...incomplete]) {
      const { id: rule, nodes } = result;
      const certain = !suspicions.has(result);
      for (const { element, html } of nodes)
        found.push({ checker: 'axe', rule, certain, state: stateOf(element), markup: html });
    }
    const { results } = await new engines.ace.Checker().check(document, sets);
    for (const { ruleId, value, node, snippet } of results) {
      const [kind, verdict] = value;
      if (verdict === 'PASS') continue;
      const certain = kind === 'VIOLATION' && verdict === 'FAIL';
      const state = stateOf(node);
      found.push({ checker: 'IBM', rule: ruleId, certain, state, markup: snippet });
    }
    return found;
  }, rules);
}

/** What axe and IBM's checker find wrong in a page, shadow roots included, without mere suspicions; and controls that are too small. */
export async function faultsIn(page: Page): Promise<string[]> {
  const findings = [...(await findingsInside(page, 'WCAG_2_2')), ...(await smallTargetsIn(page))];
  return findings.filter(({ certain }) => certain).map(inWords);
}

/** What three checkers find wrong in a page or suspect, shadow roots included, and controls smaller than 24 px. */
export async function findingsIn(page: Page): Promise<Finding[]> {
  return [
    // The second set has rules of ARIA that the first has not.
    ...(await findingsInside(page, 'WCAG_2_2', 'IBM_Accessibility')),
    ...(await alfaFindings(page)),
    ...(await smallTargetsIn(page)),
  ];
}
