import markdownIt from 'markdown-it';
import type { Conformance, Criteria, Judgement } from './criteria.js';
import { judgementsOf, levels } from './criteria.js';
import type { NamedTests } from './named-tests.js';

/** The conformance report for people, in Markdown. */
export function reportInMarkdown(criteria: Criteria, version: string): string {
  const { wcag, en301549, gaps, reviewed } = criteria;
  const all = judgementsOf(criteria);
  const count = (level: Conformance): number =>
    wcag.filter(({ conformance }) => conformance === level).length;
  const partial = all.filter(({ gap }) => gap);
  return [
    '# Accessibility conformance report',
    '<!-- Written by npm run build:evidence from criteria.yaml. -->',
    `Product: intercultural-practices ${version}: the elements, the page for frames, and the HTML that the feed tool writes. Last reviewed: ${reviewed}.`,
    `Standards: [WCAG 2.2](https://www.w3.org/TR/WCAG22/), levels A and AA; EN 301 549 V3.2.1, chapters 9, 11 and 12. The same report in the format of [OpenACR](https://github.com/GSA/openacr): [openacr.yaml](openacr.yaml).`,
    `Of the ${wcag.length} criteria of WCAG 2.2 at levels A and AA, ${count('supports')} are supported, ${count('partially-supports')} partially, ${count('does-not-support') || 'none'} not at all; ${count('not-applicable')} do not apply. This is a statement of the project about itself: nobody outside it has judged the elements. A level names the tests that keep it true.`,
    '## What is not known',
    list(gaps),
    '## Where the elements fall short',
    list(partial.map(({ id, name, gap = '' }) => `**${id} ${name}**: ${gap}`)),
    '## WCAG 2.2, level A',
    ...wcag.filter(({ level }) => level === 'A').map(section),
    '## WCAG 2.2, level AA',
    ...wcag.filter(({ level }) => level === 'AA').map(section),
    '## EN 301 549 V3.2.1, chapter 9: web',
    text(en301549.web),
    '### User preferences in V4.1.1',
    text(en301549.userPreferences.notes),
    testsIn(en301549.userPreferences.tests),
    '## EN 301 549 V3.2.1, chapter 11: software',
    ...en301549.software.map(section),
    '## EN 301 549 V3.2.1, chapter 12: documentation and support services',
    ...en301549.documentation.map(section),
  ].join('\n\n');
}

function section({ id, name, conformance, notes, gap, tests = {} }: Judgement): string {
  return [
    `### ${id} ${name}`,
    `**${levels[conformance]}.** ${text(notes)}`,
    gap ? `**Gap:** ${text(gap)}` : '',
    testsIn(tests),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function testsIn(tests: NamedTests): string {
  return list(
    Object.entries(tests).map(
      ([file, names]) => `\`${file}\`: ${names.map((name) => `“${text(name)}”`).join(', ')}`,
    ),
  );
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

/** A plain text as Markdown. */
function text(plain: string): string {
  return plain.replace(/[\\`*_<>[\]|]/g, '\\$&');
}

/** The report as a page of its own. */
export function reportInHtml(markdown: string): string {
  const body = markdownIt().render(markdown.replace(/<!--.*-->\n+/, ''));
  return `<!doctype html>
<!-- Written by npm run build:evidence from criteria.yaml. -->
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Accessibility conformance report: intercultural-practices</title>
<style>
:root { font: 1rem/1.6 system-ui, sans-serif; }
body { margin: 0; color: CanvasText; background: Canvas; }
main { max-inline-size: 46rem; margin-inline: auto; padding: 1.5rem 1rem 4rem; overflow-wrap: break-word; }
h1 { line-height: 1.2; }
h2 { margin-block-start: 3rem; line-height: 1.3; border-block-start: 1px solid; padding-block-start: 1rem; }
h3 { margin-block: 2rem 0.5rem; }
p { margin-block: 0.5rem; }
li { margin-block: 0.25rem; }
code { font-size: 0.9em; overflow-wrap: anywhere; }
@media print { h3 { break-after: avoid; } }
</style>
</head>
<body>
<main>
${body}</main>
</body>
</html>
`;
}
