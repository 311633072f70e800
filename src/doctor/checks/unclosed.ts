import { isHost, type OwnElement, written } from '../elements.js';
import { type Finding, finding } from '../finding.js';
import { exampleFallback, startTag, tagRemedy } from '../markup.js';

/** Parts of a page that a fallback hardly has. */
const parts = 'main,header,footer,aside,form';
/** Parts that only a small fallback has. */
const perhaps = 'h1,h2,nav';

/** Most elements of a fallback that has headings or other parts of a page. */
const most = 10;

/** Elements that contain the rest of the page, because they have no end tag: in HTML, `/>` is none. */
export function checkUnclosed(own: readonly OwnElement[]): readonly Finding[] {
  const authors = [...new Set(own.map(written))];
  const found: Finding[] = [];
  for (const author of authors) {
    // What is inside one that is reported has the same cause.
    if (found.some(({ element }) => element?.contains(author))) continue;
    const isLast = ![...(author.parentElement?.children ?? [])].some(
      (each) =>
        !isHost(each) &&
        author.compareDocumentPosition(each) === Node.DOCUMENT_POSITION_FOLLOWING &&
        !each.matches('script, style, link'),
    );
    const isAround = (each: Element): boolean =>
      author !== each && author.contains(each) && !each.closest('practice-card, article');
    const hasOther = authors.some(isAround);
    const inside = [...author.querySelectorAll('*')].filter(isAround);
    const hasParts =
      inside.some((each) => each.matches(parts)) ||
      (inside.length > most && inside.some((each) => each.matches(perhaps)));
    if (!isLast || !(hasOther || hasParts)) continue;
    const text = `${startTag(author)} contains the rest of the page, which is shown only while there are no practices. “/>” does not end an element: it needs an end tag.`;
    found.push(
      finding(
        'unclosed',
        hasOther ? 'wrong' : 'unsure',
        hasOther ? 'An element has no end tag' : 'Has an element no end tag?',
        text,
        {
          element: author,
          remedy: tagRemedy(
            'Give it an end tag, for example',
            author,
            {},
            {
              content: `\n  ${exampleFallback}\n</${author.localName}>`,
            },
          ),
        },
      ),
    );
  }
  return found;
}
