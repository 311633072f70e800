import type { Finding } from './finding.js';

/** Findings that people have judged to be no faults. Tests fail when there are others, and when one of these no longer occurs. */
export interface FalsePositive extends Pick<Finding, 'checker' | 'rule'> {
  /** Where: among the elements in every state, or in the page for frames. */
  readonly on: 'elements' | 'frame';
  /** What the rule points at. */
  readonly at: RegExp;
  readonly why: string;
  readonly see: string;
}

const ibmRules =
  'https://github.com/IBMa/equal-access/blob/master/accessibility-checker-engine/src/v4/rules';

const insideAnother =
  'The page is always inside another, which has the headings above it. WCAG asks for no heading of level 1.';

export const falsePositives: readonly FalsePositive[] = [
  {
    checker: 'IBM',
    rule: 'aria_child_valid',
    on: 'elements',
    at: /role="list"/,
    why: 'The items are assigned to the slot in the list. Browsers have them inside the list (test/visual/trees/list-rows.txt); the rule does not look there.',
    see: 'https://github.com/IBMa/equal-access/issues/743',
  },
  {
    checker: 'IBM',
    rule: 'input_label_visible',
    on: 'elements',
    at: /<select /,
    why: 'Each select has a visible label. The rule knows labels of input and button elements only.',
    see: `${ibmRules}/input_label_visible.ts`,
  },
  {
    checker: 'IBM',
    rule: 'input_label_visible',
    on: 'elements',
    at: /<button [^>]*part="clear-text"/,
    why: 'A button with a cross in a field that has a visible label. Its own name is the same as in the tree (search-set.txt).',
    see: `${ibmRules}/input_label_visible.ts`,
  },
  {
    checker: 'IBM',
    rule: 'input_label_visible',
    on: 'elements',
    at: /<input [^>]*part="narrow"/,
    why: 'It is the only field of a panel that opens below a button with the name of what it narrows down, and has a magnifying glass.',
    see: 'https://www.w3.org/WAI/WCAG22/Techniques/general/G167',
  },
  {
    checker: 'IBM',
    rule: 'form_submit_button_exists',
    on: 'elements',
    at: /<form [^>]*part="form"/,
    why: 'There is nothing to submit: results follow each key and each choice. Only the list changes, which is no change of context.',
    see: 'https://www.w3.org/WAI/WCAG22/Understanding/on-input.html',
  },
  {
    checker: 'IBM',
    rule: 'input_fields_grouped',
    on: 'elements',
    at: /<select /,
    why: 'All controls of a search belong together, and the landmark around them groups and names them.',
    see: 'https://www.w3.org/WAI/WCAG22/Techniques/aria/ARIA11',
  },
  {
    checker: 'IBM',
    rule: 'select_options_grouped',
    on: 'elements',
    at: /<select [^>]*id="year-(from|to)"/,
    why: 'Years are one series. It is in order, and has no groups.',
    see: 'https://www.w3.org/WAI/WCAG22/Techniques/html/H85',
  },
  {
    checker: 'IBM',
    rule: 'text_sensory_misuse',
    on: 'elements',
    at: /slot="summary"/,
    why: '“What they left behind” in a summary is no instruction.',
    see: 'https://www.w3.org/WAI/WCAG22/Understanding/sensory-characteristics.html',
  },
  {
    checker: 'IBM',
    rule: 'style_color_misuse',
    on: 'elements',
    at: /<link /,
    why: 'A reminder for every page with a style sheet. A chosen filter is a chip with words, a link is underlined.',
    see: `${ibmRules}/style_color_misuse.ts`,
  },
  {
    checker: 'IBM',
    rule: 'style_highcontrast_visible',
    on: 'elements',
    at: /<link /,
    why: 'A reminder for every page with a style sheet. Forced colours have a test of their own.',
    see: `${ibmRules}/style_highcontrast_visible.ts`,
  },
  {
    checker: 'Alfa',
    rule: 'sia-r78',
    on: 'elements',
    at: /<h2>/,
    why: 'What follows these headings is in shadow roots, where the rule does not look, or is still loading. No criterion of WCAG asks for it.',
    see: 'https://alfa.siteimprove.com/rules/sia-r78',
  },
  {
    checker: 'Alfa',
    rule: 'sia-r78',
    on: 'elements',
    at: /<h3 slot="title"[^>]*> ?Kiosk/,
    why: 'A practice of which the feed knows only the title. No criterion of WCAG asks for more.',
    see: 'https://alfa.siteimprove.com/rules/sia-r78',
  },
  {
    checker: 'Alfa',
    rule: 'sia-r65',
    on: 'elements',
    at: /<input [^>]*part="(input|narrow)"/,
    why: 'The outline is around the frame of the field, its icon and its button. test/pages/keyboard.test.ts sees it.',
    see: 'https://alfa.siteimprove.com/rules/sia-r65',
  },
  {
    checker: 'Alfa',
    rule: 'sia-r87',
    on: 'elements',
    at: /^#document/,
    why: 'Links that skip to the content are the task of the page around the elements.',
    see: 'https://alfa.siteimprove.com/rules/sia-r87',
  },
  {
    checker: 'axe',
    rule: 'page-has-heading-one',
    on: 'frame',
    at: /^<html/,
    why: insideAnother,
    see: 'https://dequeuniversity.com/rules/axe/4.11/page-has-heading-one',
  },
  {
    checker: 'Alfa',
    rule: 'sia-r61',
    on: 'frame',
    at: /^#document/,
    why: insideAnother,
    see: 'https://alfa.siteimprove.com/rules/sia-r61',
  },
  {
    checker: 'Alfa',
    rule: 'sia-r59',
    on: 'frame',
    at: /^#document/,
    why: insideAnother,
    see: 'https://alfa.siteimprove.com/rules/sia-r59',
  },
  {
    checker: 'IBM',
    rule: 'html_skipnav_exists',
    on: 'frame',
    at: /^<html/,
    why: 'Nothing precedes the main content.',
    see: 'https://www.w3.org/WAI/WCAG22/Understanding/bypass-blocks.html',
  },
  {
    checker: 'IBM',
    rule: 'style_highcontrast_visible',
    on: 'frame',
    at: /<style>/,
    why: 'A reminder for every page with a style sheet. Forced colours have a test of their own.',
    see: `${ibmRules}/style_highcontrast_visible.ts`,
  },
  {
    checker: 'IBM',
    rule: 'element_attribute_deprecated',
    on: 'frame',
    at: /<meta [^>]*http-equiv="Content-Security-Policy"/,
    why: 'HTML defines this value of the attribute; others are obsolete.',
    see: 'https://html.spec.whatwg.org/multipage/semantics.html#attr-meta-http-equiv-content-security-policy',
  },
];

function isOf(finding: Finding, { checker, rule, at }: FalsePositive): boolean {
  return finding.checker === checker && finding.rule === rule && at.test(finding.markup);
}

/** The findings that are faults, or have not been judged yet. */
export function unexplained(findings: readonly Finding[]): Finding[] {
  return findings.filter((finding) => !falsePositives.some((each) => isOf(finding, each)));
}

/** The false positives that no longer occur, so that they can be removed from the list. */
export function gone(findings: readonly Finding[], on: FalsePositive['on']): FalsePositive[] {
  return falsePositives.filter(
    (each) => each.on === on && !findings.some((finding) => isOf(finding, each)),
  );
}
