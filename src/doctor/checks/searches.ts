import { adviceOn, nearest } from '../../search/text/advice.js';
import { allElements, registered, type OwnElement, written, writtenName } from '../elements.js';
import { type Finding, finding } from '../finding.js';
import { tagRemedy } from '../markup.js';
import { sentence } from './attributes.js';

/** What controls a list. */
type Kind = 'search' | 'map';

/** Whether each search and each map has its list, and which one. */
export function checkSearches(own: readonly OwnElement[]): readonly Finding[] {
  return [
    ...(['search', 'map'] as const).flatMap((kind) => checkAll(kind, own)),
    ...duplicateIds(own),
  ];
}

function checkAll(kind: Kind, own: readonly OwnElement[]): readonly Finding[] {
  const all = own.filter(({ localName }) => localName === `practice-${kind}`);
  const lists = own.filter(({ localName }) => localName === 'practice-list');
  const found = all.flatMap((each) => checkOne(kind, each, all, lists));
  if (found.length || !all.length) return found;
  const text = `A list is where each ${kind} looks for it.`;
  return [finding(kind, 'right', `Each ${kind} has its list`, text)];
}

/** The id by which others can name a list: its own, or that of what is around it, unless another list is the first one there. */
function idOf(list: Element): string | undefined {
  const named = list.closest('[id]:not([id=""])');
  return named === list || named?.querySelector('practice-list') === list ? named.id : undefined;
}

/** An id that nothing has, for one of several lists. */
function newId(list: OwnElement, lists: readonly OwnElement[]): string {
  let id = `practices-${lists.indexOf(list) + 1}`;
  while ([...allElements()].some((each) => each.id === id)) id += '-2';
  return id;
}

function checkOne(
  kind: Kind,
  own: OwnElement,
  all: readonly OwnElement[],
  lists: readonly OwnElement[],
): readonly Finding[] {
  if (!registered(own.localName)) return [];
  const author = written(own);
  const name = writtenName(own, 'for');
  const { for: wanted, list } = own;
  const root = own.getRootNode();
  const beside = lists.filter((each) => each.getRootNode() === root);
  const setFor = (id: string): Finding['remedy'] =>
    tagRemedy(`Change the start tag of the ${kind} to`, author, { [name]: [name, id] });
  if (!list) {
    if (!wanted) {
      const text = `There is no <practice-list> in the same document or shadow root, so the ${kind} waits for one.`;
      return [finding(kind, 'wrong', `A ${kind} has no list`, text, { element: author })];
    }
    const ids = beside.map(idOf).filter((id) => id !== undefined);
    const near = nearest(wanted, ids, 3) ?? (ids.length === 1 ? ids[0] : undefined);
    const [only] = beside.length === 1 ? beside : [];
    const listAuthor = only && written(only);
    let remedy: Finding['remedy'];
    if (near) remedy = setFor(near);
    else if (listAuthor && !listAuthor.id)
      remedy = tagRemedy('Give the list this id: change its start tag to', listAuthor, {
        id: ['id', wanted],
      });
    return [
      finding(
        kind,
        'wrong',
        `A ${kind} names a list that is not there: “${wanted}”`,
        sentence(adviceOn('for', wanted, {})),
        { element: author, remedy },
      ),
    ];
  }
  if (beside.length < 2) return [];
  const earlier = all.slice(0, all.indexOf(own)).some((each) => each.list === list);
  const isFree = (each: OwnElement): boolean => !all.some((other) => other.list === each);
  const isBelow = (each: Element): boolean =>
    Boolean(own.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING);
  const free = beside.find((each) => isFree(each) && isBelow(each)) ?? beside.find(isFree);
  const meant = (earlier && free) || list;
  const id = idOf(meant);
  const fresh = newId(meant, beside);
  const remedy =
    id === undefined
      ? tagRemedy(
          `Write ${name}="${fresh}" in the start tag of the ${kind}, and change the start tag of the list to`,
          written(meant),
          { id: ['id', fresh] },
        )
      : setFor(id);
  const more = { element: author, remedy };
  if (wanted) {
    // Two that name one list may be meant, unless another list has none.
    if (!earlier || !free) return [];
    const text = `${name}="${wanted}" means a list that another ${kind} is for, and another list has no ${kind}.`;
    return [finding(kind, 'unsure', `Two of one list: is the ${kind} for another?`, text, more)];
  }
  const text = `Without ${name}, a ${kind} is for the first list of the page, and this page has ${beside.length}.`;
  if (earlier) return [finding(kind, 'wrong', `A second ${kind} is for the same list`, text, more)];
  // One above all lists is for the first one, which is what people expect.
  const isClear = isBelow(list) && !beside.some((each) => each !== list && !isBelow(each));
  if (isClear) return [];
  return [finding(kind, 'unsure', `Which list is the ${kind} for?`, text, more)];
}

/** Ids that the elements have or name, and that something else has too. */
function duplicateIds(own: readonly OwnElement[]): readonly Finding[] {
  const ids = new Set(own.flatMap((element) => [written(element).id, element.for ?? '']));
  ids.delete('');
  const found: Finding[] = [];
  for (const id of ids) {
    const seen = new Set<Node>();
    for (const second of [...allElements()].filter((each) => each.id === id)) {
      const root = second.getRootNode();
      if (!seen.has(root)) {
        seen.add(root);
        continue;
      }
      const text = `Two elements have the id “${id}”. Whatever names it means the first one only.`;
      found.push(
        finding('ids', 'wrong', `The id “${id}” is there twice`, text, {
          element: second,
          remedy: tagRemedy('Give one of them another id, for example', second, {
            id: ['id', `${id}-2`],
          }),
        }),
      );
    }
  }
  return found;
}
