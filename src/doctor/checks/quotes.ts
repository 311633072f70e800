import { type OwnElement, written } from '../elements.js';
import { type Change, type Finding, finding } from '../finding.js';
import { tagRemedy } from '../markup.js';
import { ownFrames } from './frames.js';

/** Quotation marks that are letters in HTML, at the beginning of a value or at the end. */
const marks = /^[“”„‟‘’″«»]|[“”‟‘’″«»]$/g;

/** Whether quotation marks of a text editor are part of an element's attributes. */
export function isMisquoted(element: Element): boolean {
  return misquoted(element).length > 0;
}

function misquoted(element: Element): readonly Attr[] {
  return [...element.attributes].filter(({ value }) => /^[“”„‟″«»]/.test(value));
}

/** Start tags in which an editor has replaced quotation marks by those of a text: `src=“…”`. */
export function checkQuotes(own: readonly OwnElement[]): readonly Finding[] {
  const authors = [...new Set([...own.map(written), ...ownFrames()])].filter(isMisquoted);
  return authors.map((author) => {
    const changes: Record<string, Change> = {};
    for (const { name, value } of misquoted(author))
      changes[name] = [name, value.replace(marks, '')];
    // A value with a space has become several attributes, whose capitals are lost.
    const isTorn = [...author.attributes].some(({ name }) => /[“”‟″«»]$/.test(name));
    const text = `An editor has replaced the quotation marks " around values by “ and ”, which HTML takes for a part of the values. Write the snippet in the editor’s source view, with ".`;
    return finding('quotes', 'wrong', 'These are no quotation marks of HTML', text, {
      element: author,
      ...(!isTorn && { remedy: tagRemedy('Change the start tag to', author, changes) }),
    });
  });
}
