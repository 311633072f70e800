import { nearest } from '../../search/text/advice.js';
import { allElements, registered, tags, type OwnElement, written } from '../elements.js';
import { type Finding, finding } from '../finding.js';
import { startTag, tagRemedy } from '../markup.js';
import { policyRemedy, type Violation, violationsDuring } from '../policy.js';
import { absent } from './absent.js';
import { ownFrames } from './frames.js';

const names: readonly string[] = tags;
const markers = names.map((name) => `data-${name}`);

/** Attributes with these names belong to cards and to the elements' own bookkeeping. */
const otherMarkers = new Set(['data-practice-id', 'data-practice-fallback']);

/** Where HTML is shown as text on purpose. */
const codeTags = 'pre, code, kbd, samp, textarea, script, style, template, noscript, xmp, title';

/** Whether elements are there and run: mistyped tags, snippets that an editor has turned into text, and policies for Trusted Types. */
export async function checkElements(own: readonly OwnElement[]): Promise<readonly Finding[]> {
  const found = [...mistypedTags(), ...mistypedMarkers(), ...snippetsAsText(own)];
  found.push(...(await notRegistered(own)));
  const divs = [...allElements()].filter((each) => markers.some((mark) => each.hasAttribute(mark)));
  for (const div of divs) {
    const tag = names.find((name) => div.hasAttribute(`data-${name}`)) ?? '';
    const isDone = [...div.children].some(({ localName }) => localName === tag);
    if (isDone || !registered(tag) || names.includes(div.localName)) continue;
    found.push(
      finding(
        'elements',
        'unsure',
        `A ${div.localName} did not become <${tag}>`,
        `${startTag(div)} has no <${tag}> inside, although the script runs. Another script may have removed it, or it is in a closed shadow root.`,
        { element: div },
      ),
    );
  }
  if (found.length) return found;
  const frames = ownFrames().length;
  if (!own.length && !frames) return [absent()];
  const counts = tags.flatMap((tag) => {
    const count = own.filter(({ localName }) => localName === tag).length;
    return count ? [`${count} × <${tag}>`] : [];
  });
  if (frames) counts.push(`${frames} × <iframe>`);
  return [finding('elements', 'right', 'The elements are there', `${counts.join(', ')}.`)];
}

/** The name that differs by one letter, or by two that are swapped. Others may be names of something else: `practice-test`. */
function mistypedAs(name: string, known: readonly string[]): string | undefined {
  const near = nearest(name, known, 1);
  return near !== undefined && Math.abs(near.length - name.length) <= 1 ? near : undefined;
}

function mistypedTags(): readonly Finding[] {
  const found: Finding[] = [];
  for (const element of allElements()) {
    const { localName } = element;
    if (names.includes(localName) || !/^practices?-?\w/.test(localName)) continue;
    if (registered(localName)) continue;
    const near = mistypedAs(localName, names);
    if (near === undefined) continue;
    found.push(
      finding(
        'elements',
        'wrong',
        `There is no element <${localName}>`,
        `The tag is probably meant to be <${near}>.`,
        {
          element,
          remedy: tagRemedy(
            'Correct the start tag, and the end tag with it',
            element,
            {},
            { name: near },
          ),
        },
      ),
    );
  }
  return found;
}

function mistypedMarkers(): readonly Finding[] {
  const found: Finding[] = [];
  for (const element of allElements()) {
    if (names.includes(element.localName)) continue;
    for (const { name } of element.attributes) {
      if (!/^data-practices?-?\w/.test(name) || markers.includes(name)) continue;
      if (otherMarkers.has(name)) continue;
      const near = mistypedAs(name, markers);
      if (near === undefined || markers.some((mark) => element.hasAttribute(mark))) continue;
      found.push(
        finding(
          'elements',
          'wrong',
          `There is no mark ${name}`,
          `The attribute is probably meant to be ${near}.`,
          {
            element,
            remedy: tagRemedy('Correct the start tag', element, { [name]: [near, ''] }),
          },
        ),
      );
    }
  }
  return found;
}

/** The beginning of a snippet: of an element, a `<div>` or a frame. */
const snippet = new RegExp(
  String.raw`<(?:[a-z]\w*\s[^>]*?\bdata-)?(${names.join('|')})(?=[\s>=])|<iframe\s[^>]*/frame\.html\?`,
  'i',
);

/** Snippets that visitors read as text, because an editor has escaped them. */
function snippetsAsText(own: readonly OwnElement[]): readonly Finding[] {
  const found: Finding[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const match = snippet.exec(node.textContent ?? '');
    const around = node.parentElement;
    if (!match || !around || around.closest(codeTags)) continue;
    const [shown] = match;
    const tag = match[1]?.toLowerCase();
    const isMissing = tag ? !own.some(({ localName }) => localName === tag) : !ownFrames().length;
    const text = `Visitors read “${shown.slice(0, 60)}” as text. ${isMissing ? 'The page has no such element: the editor has taken the snippet for text. Paste' : 'If it should be an element, paste'} it in the source view of the editor (“HTML”, “Source”, “Code”).`;
    const verdict = isMissing ? 'wrong' : 'unsure';
    found.push(
      finding('elements', verdict, 'A snippet is shown as text', text, { element: around }),
    );
  }
  return found;
}

/** Why the script has not registered its elements, if it has not. */
async function notRegistered(own: readonly OwnElement[]): Promise<readonly Finding[]> {
  if (tags.every((tag) => registered(tag))) return [];
  const element = own[0] && written(own[0]);
  const [violation] = await violationsDuring(tryTemplate);
  if (!violation) {
    const text =
      'The script runs, but the elements are not registered, and their fallback is shown. The console of the browser says why.';
    return [finding('elements', 'wrong', 'The elements do not start', text, { element })];
  }
  return [trustedTypes(violation, await violationsDuring(tryPolicy), element)];
}

/** What Lit does first: it makes a policy, and with it a template. */
function tryPolicy(): void {
  const { trustedTypes: types } = globalThis as {
    trustedTypes?: { createPolicy(name: string, rules: object): unknown };
  };
  try {
    types?.createPolicy('lit-html', {});
  } catch {
    // The violation says it.
  }
}

function tryTemplate(): void {
  try {
    new DOMParser().parseFromString('', 'text/html');
  } catch {
    // The same.
  }
}

function trustedTypes(
  required: Violation,
  [refused]: readonly Violation[],
  element: Element | undefined,
): Finding {
  const policy = refused?.originalPolicy ?? required.originalPolicy;
  const isTaken = /trusted-types[^;]*\slit-html(?=[\s;]|$)/.test(policy);
  const source = isTaken ? "'allow-duplicates'" : 'lit-html';
  return finding(
    'trusted-types',
    'wrong',
    'The policy stops the elements',
    `The Content-Security-Policy of this page requires Trusted Types, and refuses the policy lit-html${isTaken ? ' a second time. Something else on the page uses Lit' : ''}. The elements need it to show anything, so their fallback is shown.`,
    {
      element,
      remedy: policyRemedy(policy, 'trusted-types', source),
    },
  );
}
