import { type OwnElement, written } from '../elements.js';
import { type Finding, finding } from '../finding.js';
import { exampleFallback, startTag, tagRemedy } from '../markup.js';

/** Whether each element that loads a feed has something to show without it. */
export function checkFallback(own: readonly OwnElement[]): readonly Finding[] {
  // The list of a frame is made by the frame's own script.
  if (location.pathname.endsWith('/frame.html')) return [];
  const loading = own.filter(({ src }) => src);
  const found = loading
    .filter((element) => !hasFallback(element))
    .map((element): Finding => {
      const author = written(element);
      const tag = startTag(author);
      const text = `${tag} is empty. Visitors without JavaScript see nothing there, and after a failure only a sentence.`;
      return finding('fallback', 'wrong', 'A list has no fallback', text, {
        element: author,
        remedy: tagRemedy(
          'Inside the element, write what should be shown instead',
          author,
          {},
          { content: `\n  ${exampleFallback}` },
        ),
      });
    });
  if (found.length || !loading.length) return found;
  const text =
    'Each list and card has content that is shown without JavaScript and when its feed fails.';
  return [finding('fallback', 'right', 'There is a fallback', text)];
}

const images = 'img, picture, svg';

/** Whether an element has content besides what it makes itself. */
function hasFallback(element: Element): boolean {
  return [...element.childNodes].some((node) =>
    node instanceof Element
      ? // Cards that are in the page's own markup stay as the fallback. Those of a list are beside its marks.
        !node.slot &&
        (Boolean(node.textContent.trim()) || node.matches(images) || node.querySelector(images))
      : node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
  );
}
