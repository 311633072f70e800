import { allElements, tags } from '../elements.js';
import { type Finding, finding } from '../finding.js';
import { exampleFallback } from '../markup.js';

const selector = [...tags, ...tags.map((tag) => `[data-${tag}]`)].join();

/** Why a page with the script may have none of its elements. */
export function absent(): Finding {
  const doubt = (title: string, text: string, element?: Element): Finding =>
    finding('elements', 'unsure', title, text, { element });
  for (const element of allElements()) {
    if (element instanceof HTMLTemplateElement && element.content.querySelector(selector))
      return doubt(
        'The element is in a template',
        'A <template> is not shown. A script of the page has to add what is in it.',
        element,
      );
    if (
      element.localName === 'iframe' &&
      [...element.attributes].some(
        ({ name, value }) => name !== 'src' && value.includes('/frame.html?'),
      )
    )
      return doubt(
        'A frame is held back',
        'The address of the frame is in another attribute than src. A tool for consent may wait for the visitor: agree, and check again.',
        element,
      );
  }
  // A list that has results loads this file.
  if (performance.getEntriesByType('resource').some(({ name }) => /\/copied-list[-.]/.test(name)))
    return doubt(
      'The elements are out of sight',
      'A list has loaded, but the doctor finds none: it was removed, or is in a closed shadow root, where nobody can look.',
    );
  const text =
    'The page has the script, but neither a <practice-list> nor a <div data-practice-list>. The content system may have removed it; if it removes tags with a hyphen, use the div.';
  const code = `<div data-practice-list data-src="https://practices.example/practices.json" data-city="Oslo">\n  ${exampleFallback}\n</div>`;
  const remedy = { where: 'Where the list should be, write, with your feed and city', code };
  return finding('elements', 'wrong', 'There is no element on this page', text, { remedy });
}
