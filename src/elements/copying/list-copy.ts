import { msg } from '@lit/localize';
import { html, type ReactiveElement, type TemplateResult } from 'lit';
import { announce } from '../announcer.js';
import { button, copyName } from '../states.js';
import { copiedList, type ListToCopy } from './copied-list.js';

const done = (): string =>
  msg('List copied', { desc: 'Shown and read aloud after a list was copied.' });

const refused = (): string =>
  msg('Not copied. Try again, or select the list and copy it.', {
    desc: 'Shown and read aloud if a button could not copy a list.',
  });

type CopyableList = ListToCopy & ReactiveElement;

/** What each list says of its last copy. */
const outcomes = new WeakMap<CopyableList, () => string>();

/**
 * The button that copies all of a list with its headings and links, to be pasted into a document: a later file. It may import what
 * it needs like any other module: the embed build makes the script pass that in (scripts/passed-imports.ts).
 *
 * @param languages - BCP 47 tags of the page, then of the languages that the visitor reads
 */
export function listCopy(list: CopyableList, languages: readonly string[]): TemplateResult {
  return html`<div class="copy" @focusout=${() => tell(list)}>
    <span aria-hidden="true" .textContent=${outcomes.get(list)?.() ?? ''}></span>
    ${button('copy', copyName(), () => void copy(list, languages))}
  </div>`;
}

function tell(list: CopyableList, outcome?: () => string): void {
  if (outcome) {
    outcomes.set(list, outcome);
    announce(list, outcome);
  } else outcomes.delete(list);
  list.requestUpdate();
}

async function copy(list: CopyableList, languages: readonly string[]): Promise<void> {
  tell(list);
  const copied = copiedList(list, languages);
  const { 'text/html': page, 'text/plain': plain } = copied;
  try {
    await navigator.clipboard.write([
      new ClipboardItem({ 'text/html': page, 'text/plain': plain }),
    ]);
    tell(list, done);
  } catch {
    tell(list, copied.byCommand() ? done : refused);
  }
}
