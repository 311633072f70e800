import { checkAttributes } from './checks/attributes.js';
import { checkContrast } from './checks/contrast.js';
import { checkElements } from './checks/elements.js';
import { checkFallback } from './checks/fallback.js';
import { checkFeeds } from './checks/feed.js';
import { checkFrames } from './checks/frames.js';
import { checkHeadings } from './checks/headings.js';
import { checkImages } from './checks/images.js';
import { checkLanguages } from './checks/languages.js';
import { checkLaterFiles } from './checks/later-files.js';
import { checkQuotes, isMisquoted } from './checks/quotes.js';
import { checkScript, type Copy, isBuilt } from './checks/script.js';
import { checkSearches } from './checks/searches.js';
import { checkUnclosed } from './checks/unclosed.js';
import { checkValues } from './checks/values.js';
import { ownElements, registered, tags, type OwnElement, written } from './elements.js';
import { Feeds } from './feeds.js';
import { type Finding, finding, type Verdict } from './finding.js';
import { withAllCorrections } from './markup.js';
import { withAllSources } from './policy.js';

/** Milliseconds for which elements may load before they are judged as they are. A feed has ten seconds. */
const longestLoad = 12_000;
/** Milliseconds in which scripts may add a list that a search names. */
const adding = 2_000;
/** Milliseconds in which the elements are registered, for which they wait for their language. */
const longestStart = 5_000;
const pause = 100;

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => void setTimeout(resolve, milliseconds));

/** Resolves when the page has loaded and its elements show what they will show. */
async function untilSettled(): Promise<void> {
  const called = performance.now();
  // A page may wait for a file that never comes.
  while (document.readyState !== 'complete' && performance.now() - called < longestLoad)
    await wait(pause);
  const start = performance.now();
  do await wait(pause);
  while (
    !ownElements().every(isSettled) &&
    performance.now() - start < (areRegistered() ? longestLoad : longestStart)
  );
  const own = ownElements();
  if (!own.length || own.some(({ list }) => list === null)) await wait(adding);
}

function areRegistered(): boolean {
  return tags.every((tag) => registered(tag));
}

/** A search and a map have a room until their file is there, and a map may show nothing then. */
function isSettled({ hasUpdated, shadowRoot }: OwnElement): boolean {
  return (
    Boolean(hasUpdated) &&
    shadowRoot?.firstElementChild?.className !== 'room' &&
    !shadowRoot?.querySelector('[aria-busy="true"]')
  );
}

/** Whether a finding says that an element contains the rest of the page, which is no fallback. */
function isUnclosed({ check, element }: Finding, own: OwnElement): boolean {
  return check === 'unclosed' && element === written(own);
}

const order: readonly Verdict[] = ['wrong', 'unsure', 'right'];

/** Longest text of a finding. A feed decides how long its part of it is. */
const longestText = 1_500;

/**
 * Examines the page, when it has settled.
 * @param copies - the doctors on the page, of which each belongs to a copy of the script; empty if an app has asked for it
 * @param probe - an element whose colours may be changed
 */
export async function examine(
  copies: readonly Copy[],
  probe: HTMLElement,
): Promise<readonly Finding[]> {
  await untilSettled();
  const own = ownElements();
  // Wrong quotation marks make every value wrong, and are one mistake.
  const legible = own.filter((element) => !isMisquoted(written(element)));
  const feeds = new Feeds();
  const [{ address } = { address: '' }] = copies;
  const isScriptTag = Boolean(address) && isBuilt(address);
  const found: Finding[] = [];
  const checks: readonly (() => readonly Finding[] | Promise<readonly Finding[]>)[] = [
    () => checkScript(copies),
    () => checkElements(own),
    () => checkUnclosed(own),
    () => checkFrames(Boolean(address)),
    () => (isScriptTag ? checkLaterFiles(address) : []),
    () => checkLanguages(own, isScriptTag),
    () => checkQuotes(own),
    () => checkAttributes(legible),
    () => checkSearches(own),
    () => checkFeeds(legible, feeds),
    () => checkValues(legible, feeds),
    () => checkImages(own),
    () => checkFallback(own.filter((each) => !found.some((other) => isUnclosed(other, each)))),
    () => checkHeadings(own),
    () => checkContrast(own, probe),
  ];
  for (const check of checks) {
    try {
      found.push(...(await check()));
    } catch (error) {
      // A page may have replaced anything. The other checks are still of use.
      const text = `The doctor could not finish a check on this page: ${String(error)}`;
      found.push(finding('doctor', 'unsure', 'A check did not finish', text));
    }
  }
  return sorted(found);
}

function sorted(found: readonly Finding[]): readonly Finding[] {
  const rank = ({ verdict }: Finding): number => order.indexOf(verdict);
  return withAllSources(
    withAllCorrections(
      found
        .map((each) => ({ ...each, text: shortened(each.text) }))
        .sort((a, b) => rank(a) - rank(b)),
    ),
  );
}

function shortened(text: string): string {
  return text.length > longestText ? `${text.slice(0, longestText)}…` : text;
}
