import type { Change, Finding, Remedy, TagChange } from './finding.js';

/** A fallback to begin with. */
export const exampleFallback =
  '<a href="https://www.coe.int/en/web/interculturalcities/good-practice">Good practices of Intercultural Cities</a>';

/** Attributes that the elements set on themselves, and that nobody has to write. */
const ownMarks = new Set(['data-practice-fallback', 'tabindex']);

/**
 * A remedy that changes a start tag.
 * @param where - what to do with the tag, as a sentence
 */
export function tagRemedy(
  where: string,
  element: Element,
  changes: Readonly<Record<string, Change>> = {},
  more: Pick<TagChange, 'name' | 'content'> = {},
): Remedy {
  return remedyOf(where, { element, changes: new Map(Object.entries(changes)), ...more });
}

function remedyOf(where: string, tag: TagChange): Remedy {
  const { element, changes, name, content = '' } = tag;
  return {
    where,
    instead: startTag(element),
    code: startTag(element, changes, name) + content,
    tag,
  };
}

/**
 * Findings in which each corrected start tag has the corrections of all findings before it, and all that are certain. People who paste
 * one after the other lose none.
 */
export function withAllCorrections(found: readonly Finding[]): readonly Finding[] {
  const corrections = new Map<Element, TagChange>();
  const add = ({ remedy }: Finding): void => {
    const { tag } = remedy ?? {};
    if (!tag) return;
    const { changes, name, content } = corrections.get(tag.element) ?? {};
    corrections.set(tag.element, {
      element: tag.element,
      changes: new Map([...(changes ?? []), ...tag.changes]),
      name: tag.name ?? name,
      content: content ?? tag.content,
    });
  };
  for (const each of found) if (each.verdict === 'wrong') add(each);
  return found.map((each) => {
    const { remedy } = each;
    if (!remedy?.tag) return each;
    // Those that are certain have been added.
    if (each.verdict !== 'wrong') add(each);
    const tag = corrections.get(remedy.tag.element) ?? remedy.tag;
    return { ...each, remedy: remedyOf(remedy.where, tag) };
  });
}

/** The start tag of an element as HTML, with changes to some of its attributes. */
export function startTag(
  element: Element,
  changes: ReadonlyMap<string, Change> = new Map(),
  name = element.localName,
): string {
  const attributes: (readonly [name: string, value: string])[] = [];
  for (const { name: given, value } of element.attributes) {
    if (ownMarks.has(given)) continue;
    const own = element.localName === 'iframe' && given === 'style' ? withoutFit(value) : value;
    if (!own && value) continue;
    const change = changes.get(given);
    if (change === null) continue;
    attributes.push(change ?? [given, own]);
  }
  for (const [given, change] of changes)
    if (change && !element.hasAttribute(given)) attributes.push(change);
  return `<${[name, ...attributes.map(attribute)].join(' ')}>`;
}

/** The style of a frame without what the script adds (src/frame/fit-frames.ts). */
function withoutFit(style: string): string {
  return style.replace(/\s*(?:box-sizing: content-box|height: [\d.]+px);/g, '').trim();
}

function attribute([name, value]: readonly [name: string, value: string]): string {
  return value ? `${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"` : name;
}
