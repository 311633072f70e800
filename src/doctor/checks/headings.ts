import { isVisible, type OwnElement, written, writtenName } from '../elements.js';
import { type Finding, finding } from '../finding.js';
import { tagRemedy } from '../markup.js';

const headings = 'h1,h2,h3,h4,h5,h6,[role="heading"][aria-level]';

function levelOf(heading: Element): number {
  return Number(heading.getAttribute('aria-level') ?? heading.localName.slice(1));
}

/** Whether screen readers come to a heading. */
function isExposed(heading: Element): boolean {
  return isVisible(heading) && !heading.closest('[aria-hidden="true"], [inert]');
}

/** Whether the titles of a list continue the page's headings without a gap. */
export function checkHeadings(own: readonly OwnElement[]): readonly Finding[] {
  const found: Finding[] = [];
  let seen = 0;
  for (const element of own) {
    // Nothing here can see what precedes a shadow root.
    if (element.getRootNode() !== document) continue;
    const title = element.querySelector('practice-card > [slot="title"], :scope > [slot="title"]');
    if (!title || !/^h[1-6]$/.test(title.localName)) continue;
    seen += 1;
    found.push(...checkTitle(element, levelOf(title)));
  }
  if (found.length || !seen) return found;
  const text = 'The titles of practices are one level below the heading before them.';
  return [finding('headings', 'right', 'The headings are in order', text)];
}

function checkTitle(element: OwnElement, level: number): readonly Finding[] {
  let before: Element | undefined;
  // An element takes its level from the heading before it, even a hidden one.
  let last: Element | undefined;
  for (const heading of document.querySelectorAll(headings)) {
    if (!(element.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_PRECEDING)) break;
    if (heading.closest('practice-card')) continue;
    last = heading;
    if (isExposed(heading)) before = heading;
  }
  const author = written(element);
  if (!before) {
    const text = `No heading precedes the practices, whose titles are h${level}. Screen readers list headings, and find no name for this part of the page.`;
    const code = `<h${Math.max(1, level - 1)}>Good practices</h${Math.max(1, level - 1)}>`;
    return [
      finding('headings', 'unsure', 'There is no heading before the practices', text, {
        element: author,
        remedy: { where: 'Before the element, write for example', code },
      }),
    ];
  }
  const above = levelOf(before);
  const name = writtenName(element, 'heading-level');
  const right = Math.min(Math.max(above + 1, 2), 6);
  if (level === right) return [];
  const words = `The titles of practices are h${level}, but the heading before them (“${before.textContent.trim().slice(0, 60)}”) is h${above}.`;
  const isAutomatic = last === before;
  const remedy = tagRemedy('Change the start tag to', author, {
    [name]: isAutomatic ? null : [name, String(right)],
  });
  if (level < right) {
    const text = `${words} So they are not part of what it begins. If they should be, they are h${right}.`;
    const title = 'Are the practices below their heading?';
    return [finding('headings', 'unsure', title, text, { element: author, remedy })];
  }
  // What is hidden now may be shown later.
  const verdict = author.hasAttribute(name) ? 'wrong' : 'unsure';
  const text = `${words} Screen readers announce a level that is missing.${isAutomatic ? ` Without ${name}, the level is right by itself.` : ' A heading between them is hidden.'}`;
  return [
    finding('headings', verdict, 'The headings skip a level', text, {
      element: author,
      remedy,
    }),
  ];
}
