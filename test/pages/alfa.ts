import { Audit } from '@siteimprove/alfa-act';
import { Attribute, Element, Node } from '@siteimprove/alfa-dom';
import { Native } from '@siteimprove/alfa-dom/native';
import rules, { type Flattened } from '@siteimprove/alfa-rules';
import { Criterion } from '@siteimprove/alfa-wcag';
import { Page as AlfaPage } from '@siteimprove/alfa-web';
import type { Page } from 'puppeteer-core';
import type { Finding } from './finding.js';

/** Whether WCAG asks at most at level AAA for what a rule checks. */
function isEnhancement(requirements: Iterable<unknown>): boolean {
  const levels = [...requirements]
    .filter((each) => Criterion.isCriterion(each))
    .flatMap(({ level }) => [...level].map(([name]) => name));
  return levels.length > 0 && levels.every((level) => level === 'AAA');
}

const wanted = [...rules].filter(({ requirements }) => !isEnhancement(requirements));

/** The part of Alfa's JSON of a document that is used here. */
interface AlfaNode {
  readonly name?: string;
  readonly attributes?: readonly { readonly name: string; readonly value: string }[];
  readonly children?: readonly AlfaNode[];
  readonly shadow?: AlfaNode | null;
}

function slotOf({ attributes = [] }: AlfaNode): string {
  return attributes.find(({ name }) => name === 'slot')?.value ?? '';
}

function nameOf({ attributes = [] }: AlfaNode): string {
  return attributes.find(({ name }) => name === 'name')?.value ?? '';
}

/**
 * Alfa leaves out what a slot contains by default, although browsers show it where nothing is assigned to the slot. So such slots
 * become elements without a meaning.
 *
 * @param assigned - names of the slots to which the host of the shadow tree assigns something
 */
function withDefaults(node: AlfaNode, assigned: ReadonlySet<string>): AlfaNode {
  const { name, children = [], shadow } = node;
  const filled = new Set(children.map(slotOf));
  return {
    ...node,
    ...(name === 'slot' && !assigned.has(nameOf(node)) ? { name: 'span' } : {}),
    children: children.map((child) => withDefaults(child, assigned)),
    ...(shadow ? { shadow: withDefaults(shadow, filled) } : {}),
  };
}

/** Alfa judges a copy of the page, here in Node. */
async function copyOf(page: Page): Promise<AlfaPage> {
  const json = String(await page.evaluate(`(${Native.fromNode})(document).then(JSON.stringify)`));
  const { width = 0, height = 0 } = page.viewport() ?? {};
  const url = page.url();
  const copy = {
    request: { method: 'GET', url, headers: [], body: '' },
    response: { url, status: 200, headers: [], body: '' },
    document: withDefaults(JSON.parse(json) as AlfaNode, new Set()) as AlfaPage.JSON['document'],
    device: {
      type: 'screen',
      viewport: { width, height, orientation: 'landscape' },
      display: { resolution: 1, scan: 'progressive' },
      scripting: { enabled: true },
      preferences: [],
    },
  } satisfies AlfaPage.JSON;
  return AlfaPage.from(copy).getUnsafe();
}

/** The element at fault, or the first of several. */
function elementAt(target: Flattened.Target | undefined): Element | undefined {
  if (!target) return undefined;
  if (!Node.isNode(target)) return elementAt([...target][0]);
  if (Attribute.isAttribute(target)) return elementAt(target.owner.getOr(undefined));
  return target.inclusiveAncestors(Node.composedNested).find(Element.isElement).getOr(undefined);
}

function stateAt(element: Element | undefined): string {
  const section = element
    ?.inclusiveAncestors(Node.composedNested)
    .filter(Element.isElement)
    .find(({ name }) => name === 'section');
  return section?.flatMap(({ id }) => id).getOr('page') ?? 'page';
}

/** What Alfa finds wrong or cannot tell, in rules of WCAG A and AA and in those of good practice. */
export async function alfaFindings(page: Page): Promise<Finding[]> {
  const outcomes = await Audit.of(await copyOf(page), wanted).evaluate();
  return [...outcomes].flatMap((outcome): Finding[] => {
    if (outcome.outcome !== 'failed' && outcome.outcome !== 'cantTell') return [];
    const { rule, target } = outcome;
    const element = elementAt(target);
    return [
      {
        checker: 'Alfa',
        rule: rule.uri.slice(rule.uri.lastIndexOf('/') + 1),
        certain: outcome.outcome === 'failed' && [...rule.requirements].some(Criterion.isCriterion),
        state: stateAt(element),
        markup: String(element ?? target).replace(/\s+/g, ' '),
      },
    ];
  });
}
