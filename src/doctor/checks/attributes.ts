import { filters } from '../../search/filters.js';
import { adviceOn, nearest } from '../../search/text/advice.js';
import {
  type AttributeOptions,
  attributesOf,
  misnamedSource,
  type OwnElement,
  written,
  writtenName,
} from '../elements.js';
import { type Change, type Finding, finding } from '../finding.js';
import { tagRemedy } from '../markup.js';

/** Names that HTML, ARIA and frameworks have for attributes of any element. */
const anywhere =
  /^(?:id|class|style|lang|dir|hidden|title|slot|part|role|tabindex|inert|is|nonce|translate|contenteditable|draggable|spellcheck|popover|accesskey|autofocus|enterkeyhint|exportparts|inputmode|item(?:id|prop|ref|scope|type)|key|ref|xmlns|on\w.*|aria-.*|data-.*|.*[^\w-].*|_ng.*|ng-.*|v-.*|x-.*|hx-.*|wire.*|astro-.*|svelte-.*)$/;

/** Shortest name that is compared, because others are similar to many. */
const shortest = 4;

/** Unknown and mistyped attributes, and values that the elements do not understand. */
export function checkAttributes(own: readonly OwnElement[]): readonly Finding[] {
  const found: Finding[] = [];
  let known = 0;
  for (const element of own) {
    const attributes = attributesOf(element.localName);
    if (!attributes) continue;
    known += 1;
    const author = written(element);
    const isDiv = author !== element;
    const misnamed = misnamedSource(element);
    for (const { name, value } of author.attributes) {
      const bare = name.replace(/^data-(?=.)/, '');
      const meant = isDiv ? bare : name;
      if (name === misnamed?.name) continue;
      if (isDiv === (bare === name)) {
        if (attributes.has(bare)) found.push(...checkPrefix(element, author, name, bare));
        if (isDiv) continue;
      }
      const options = attributes.get(meant);
      if (options) found.push(...checkValue(element, meant, value, options));
      else if (name !== `data-${element.localName}` && bare !== 'lang')
        found.push(...checkName(element, author, name, meant, [...attributes.keys()]));
    }
  }
  if (found.length || !known) return found;
  return [
    finding(
      'attributes',
      'right',
      'All attributes are understood',
      'Every attribute of the elements is known, and so are its values.',
    ),
  ];
}

/** Names that other scripts hardly give to `data-` attributes of an element of ours. */
const ours = /^(?:src|city|country|topic|url-prefix|page-size|heading-level|practice-id)$/;

/** An attribute of a `<div>` without `data-`, or one of an element with it. */
function checkPrefix(
  element: OwnElement,
  author: Element,
  name: string,
  bare: string,
): readonly Finding[] {
  const right = writtenName(element, bare);
  if (bare === 'lang' || author.hasAttribute(right)) return [];
  const kind = author === element ? `<${element.localName}>` : `<div data-${element.localName}>`;
  const remedy = tagRemedy('Change the start tag to', author, {
    [name]: [right, author.getAttribute(name) ?? ''],
  });
  return [
    finding(
      'attributes',
      ours.test(bare) ? 'wrong' : 'unsure',
      `${name} is not an attribute`,
      `It does nothing: in ${kind}, it is named ${right}.`,
      { element: author, remedy },
    ),
  ];
}

function checkName(
  element: OwnElement,
  author: Element,
  name: string,
  bare: string,
  known: readonly string[],
): readonly Finding[] {
  const isDiv = author !== element;
  if (!isDiv && anywhere.test(name)) return [];
  if (bare.startsWith('practice-') && bare !== 'practice-i') return [];
  // A `<div>` may have attributes of anything else, so only the smallest mistakes are certain.
  const edits = isDiv ? 1 : undefined;
  const near =
    bare.length < shortest
      ? undefined
      : (known.find((each) => squeezed(each) === squeezed(bare)) ?? nearest(bare, known, edits));
  const isCertain = near !== undefined && isAlike(bare, near);
  if (isDiv && !isCertain) return [];
  const right = isDiv ? `data-${near}` : near;
  if (!isCertain || right === undefined || author.hasAttribute(right)) {
    const text = `<${element.localName}> has no such attribute, so it does nothing. It has ${known.join(', ')}.`;
    return [finding('attributes', 'unsure', `${name} is not known`, text, { element: author })];
  }
  const value = author.getAttribute(name) ?? '';
  return [
    finding(
      'attributes',
      'wrong',
      `${name} is not an attribute`,
      `It does nothing. It is probably meant to be ${right}.`,
      { element: author, remedy: change(author, name, [right, value]) },
    ),
  ];
}

/** Without what people leave out, add or capitalise: `pageSize`, `page_size`. */
function squeezed(name: string): string {
  return name.toLowerCase().replace(/[-_]/g, '');
}

/** Whether one is the other with a letter more or less, or two letters swapped, and not only the beginning of it. */
export function isAlike(name: string, near: string): boolean {
  return Math.abs(squeezed(name).length - squeezed(near).length) <= 1;
}

function change(author: Element, name: string, changed: Change): Finding['remedy'] {
  return tagRemedy('Change the start tag to', author, { [name]: changed });
}

function checkValue(
  element: OwnElement,
  name: string,
  value: string,
  options: AttributeOptions,
): readonly Finding[] {
  const advice = wrongValue(name, value.trim(), options);
  if (!advice) return [];
  const author = written(element);
  const right = writtenName(element, name);
  const changed: Change = advice.instead === undefined ? null : [right, advice.instead];
  return [
    finding('attributes', 'wrong', `${right}="${value}" is not understood`, advice.text, {
      element: author,
      remedy: change(author, right, changed),
    }),
  ];
}

interface Advice {
  readonly text: string;
  /** What to write; without it, the attribute is to be removed. */
  readonly instead?: string | undefined;
}

/** What is wrong with a value of an attribute. It understands values like src/elements/property.ts. */
function wrongValue(
  name: string,
  value: string,
  { type, allowed }: AttributeOptions,
): Advice | undefined {
  const word = value.toLowerCase();
  if (!word) return undefined;
  if (name === 'filters') return wrongFilters(value);
  if (name === 'year') {
    const isRead = filters.some((each) => each.name === 'year' && each.parse([value]));
    return isRead ? undefined : { text: sentence(adviceOn('year', value, {})) };
  }
  if (type === Number && Number(word) >= 1) return undefined;
  if (type !== Number && !allowed) return undefined;
  if (allowed?.some((each) => String(each) === word)) return undefined;
  const text = sentence(adviceOn(name, value, { allowed }));
  if (type === Boolean) return { text };
  return { text, instead: nearest(value, allowed?.map(String) ?? []) };
}

function wrongFilters(value: string): Advice | undefined {
  const allowed = [...filters.map(({ name }) => name), 'sort'];
  const words = value.split(/[\s,]+/).filter(Boolean);
  const wrong = words.find((each) => !allowed.includes(each.toLowerCase()));
  if (wrong === undefined) return undefined;
  const instead = words
    .map((each) => (allowed.includes(each.toLowerCase()) ? each : nearest(each, allowed)))
    .filter((each) => each !== undefined)
    .join(' ');
  return { text: sentence(adviceOn('filters', wrong, { allowed })), instead: instead || undefined };
}

/** The console's advice follows a colon; here, it is a sentence. */
export function sentence(advice: string): string {
  return advice.charAt(0).toUpperCase() + advice.slice(1);
}
