import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { FeedError } from '../feed/problem.js';
import { numberName } from './formats.js';
import {
  copiedListFile,
  type LaterFile,
  searchControlsFile,
  type severalFeedsFile,
} from './later-files.js';

// Page translators replace text nodes, in shadow roots too. Lit would go on writing into the former ones, so every text is bound
// as the `textContent` of its element, which replaces whatever is inside (tested in test/toolchain/text-bindings.test.mjs).

type SeveralFeeds = (typeof severalFeedsFile)['content'];

/**
 * What residents see if a feed could not be loaded: a sentence and a button.
 *
 * @param error - the alert is a new one for each error, because one that does not change is not read aloud again
 * @param pending - whether a retry is in progress; the button then keeps the focus but does nothing
 * @param retry - called when the button is pressed
 * @param several - if practices of other feeds are shown: the file that merged them
 */
export function feedFailure(
  error: FeedError,
  pending: boolean,
  retry: () => void,
  several?: SeveralFeeds,
): TemplateResult {
  const text = several
    ? several.missingPractices()
    : msg('The practices could not be loaded.', {
        desc: 'Shown above a button that tries again.',
      });
  return html`<div class="failure" part="error">
    ${keyed(error, html`<p role="alert" .textContent=${text}></p>`)}${tryAgain(pending, retry)}
  </div>`;
}

/**
 * What residents see of a search, or below its field, if a later file failed to load. The region around it is always rendered,
 * because one that appears with its text is not read aloud.
 *
 * @param file - each time it fails, the sentence is a new one, so that it is read aloud again
 * @param text - the sentence
 * @param retry - called when the button is pressed
 */
export function fileFailure(
  { failures, failed }: Pick<LaterFile<unknown>, 'failures' | 'failed'>,
  text: string,
  retry: () => void,
): TemplateResult {
  const message = failures
    ? html`<div class="failure" part="error">
        ${keyed(failures, html`<p .textContent=${text}></p>`)}${tryAgain(!failed, retry)}
      </div>`
    : nothing;
  return html`<div role="status">${message}</div>`;
}

/** The message of a list if a search or filter finds nothing. */
export function noMatch(): string {
  return msg('No practices match.', { desc: 'Shown if a search or filter finds nothing.' });
}

type ListCopy = NonNullable<(typeof copiedListFile)['content']>['listCopy'];
type EmptyResults = NonNullable<(typeof searchControlsFile)['content']>['emptyResults'];

/** What residents see if nothing matches: ways on; only a sentence if the file for them has failed to load. */
export function emptyList(empty: Parameters<EmptyResults>[0]): TemplateResult {
  const controls = searchControlsFile.wanted;
  if (controls) return controls.emptyResults(empty);
  if (!searchControlsFile.failed) return html``;
  return html`<slot name="empty"><p part="empty" .textContent=${noMatch()}></p></slot>`;
}

/** A button with a text. It may be busy: then it keeps the focus but does nothing. */
export function button(
  part: string,
  text: string,
  press: () => void,
  pending?: boolean,
): TemplateResult {
  return html`<button
    type="button"
    part=${part}
    aria-disabled=${pending ?? nothing}
    @click=${() => pending || press()}
    .textContent=${text}
  ></button>`;
}

export function copyName(): string {
  return msg('Copy list', {
    desc: 'A button below a list of practices. It copies all of it, to be pasted into a document.',
  });
}

/** The button that copies a list. It comes when the page is idle; until then, one that nobody sees keeps its place. */
export function copyButton(
  list: Parameters<ListCopy>[0],
  languages: readonly string[],
): TemplateResult {
  const file = copiedListFile.content;
  if (file) return file.listCopy(list, languages);
  copiedListFile.prepare();
  return html`<div class="copy later">${button('copy', copyName(), () => {})}</div>`;
}

function tryAgain(pending: boolean, retry: () => void): TemplateResult {
  const text = msg('Try again', {
    desc: 'A button below a message that something could not be loaded.',
  });
  return button('retry', text, retry, pending);
}

/**
 * What is shown while a feed loads: the fallback, or otherwise outlines of cards. Both reserve the height of two rows, to avoid
 * layout shifts; after a shorter list, the content below it moves up.
 */
export function loading(
  list: HTMLElement & { readonly ids?: string; readonly pageSize?: number | 'all' },
): TemplateResult {
  if (hasFallback(list)) return html`<div class="room"><slot></slot></div>`;
  const count = Math.min(list.ids?.split(',').length ?? 12, Number(list.pageSize) || 12, 12);
  return html`<div class="loading" part="loading" aria-hidden="true">
    ${[...Array(count).keys()].map(
      () => html`<div><i></i><i></i><i></i><i></i><i></i><i></i><i></i><i></i></div>`,
    )}
  </div>`;
}

/**
 * The cards of a list, and what follows them.
 *
 * @param room - whether more cards will follow at once, for which to reserve height
 */
export function cardList(room: boolean, onSlotChange: () => void, footer: unknown): TemplateResult {
  return html`<div class="cards ${room ? 'room' : ''}" part="list" role="list">
      <slot name="practice" @slotchange=${onSlotChange}></slot>
    </div>
    ${footer}`;
}

/**
 * What is shown at the end of a list: how many practices there are, and its buttons.
 *
 * @param count - number of practices shown
 * @param total - number of practices found
 * @param printing - whether all are printed, so that the count would be wrong
 * @param showMore - called when the button is pressed
 * @param copy - the button that copies the list, if it has one
 */
export function listEnd(
  count: number,
  total: number,
  printing: boolean,
  showMore: () => void,
  copy: TemplateResult | false,
): TemplateResult | typeof nothing {
  const isPart = count < total;
  if (!isPart && !copy) return nothing;
  const shown = numberName(count);
  const all = numberName(total);
  const text = msg(str`Showing ${shown} of ${all}`, {
    desc: 'The placeholders are the number of practices shown and the number of practices found.',
  });
  const next = msg('Show more', {
    desc: 'A button below a list that adds more practices to it.',
  });
  const message = isPart
    ? html`<p part="count" ?hidden=${printing} .textContent=${text}></p>
        ${button('more', next, showMore)}`
    : nothing;
  return html`<div class="footer" part="footer">${message}${copy || nothing}</div>`;
}

const mark = 'practiceFallback';

/**
 * Shows or hides the fallback inside an element. It sets `hidden`, because reader modes and read-aloud do not know that content
 * without a slot is not shown. A `data-` attribute marks what was hidden here and not by the author; copies of the page keep it.
 */
export function showFallback(element: HTMLElement, show: boolean): void {
  for (const child of element.children) {
    if (child.slot || !(child instanceof HTMLElement)) continue;
    if (show && mark in child.dataset) {
      child.hidden = false;
      delete child.dataset[mark];
    } else if (!show && !child.hidden) {
      child.hidden = true;
      child.dataset[mark] = '';
    }
  }
}

/** Whether an element has a fallback. */
function hasFallback(element: HTMLElement): boolean {
  return [...element.childNodes].some(
    (node) => !(node instanceof Element && node.slot) && node.textContent?.trim(),
  );
}
