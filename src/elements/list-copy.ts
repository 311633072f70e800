import { msg } from '@lit/localize';
import { html, type ReactiveElement, type TemplateResult } from 'lit';
import { announce } from './announcer.js';
import type { ListToCopy } from './copied-list.js';
import { copiedListFile } from './later-files.js';
import { practiceWords } from './practice-words.js';
import { button } from './states.js';

const done = (): string =>
  msg('List copied', { desc: 'Shown and read aloud after a list was copied.' });

const refused = (): string =>
  msg('Not copied. Try again, or select the list and copy it.', {
    desc: 'Shown and read aloud if a button could not copy a list.',
  });

/** Not again after a failure: the only other address of the file is kept for somebody who tries again. */
const load = (): void => void copiedListFile.wanted;

/**
 * A button that copies all of a list with its headings and links, to be pasted into a document. Returns a function that renders
 * it, to which the languages of the page and of the visitor are given as BCP 47 tags.
 */
export function listCopy(
  list: ListToCopy & ReactiveElement,
): (languages: readonly string[]) => TemplateResult {
  let outcome: (() => string) | undefined;
  let wasRefused = false;

  function tell(next?: () => string): void {
    outcome = next;
    list.requestUpdate();
    if (next) announce(list, next);
  }

  async function copy(languages: readonly string[]): Promise<void> {
    tell();
    const hasFailed = copiedListFile.failed && !wasRefused;
    const copied = (hasFailed ? Promise.resolve(undefined) : copiedListFile.load()).then((file) =>
      file?.copiedList(list, languages, practiceWords),
    );
    const part = async (type: 'text/html' | 'text/plain'): Promise<Blob> =>
      (await copied)?.[type] ?? Promise.reject(new Error(type));
    try {
      // Safari refuses unless it is asked during the click, when the file may still be loading.
      const parts = { 'text/html': part('text/html'), 'text/plain': part('text/plain') };
      await navigator.clipboard.write([new ClipboardItem(parts)]);
      tell(done);
    } catch {
      wasRefused = !(await copied)?.byCommand();
      tell(wasRefused ? refused : done);
    }
  }

  return (languages) => {
    const text = msg('Copy list', {
      desc: 'A button below a list of practices. It copies all of it, to be pasted into a document.',
    });
    return html`<div class="copy" @pointerover=${load} @focusin=${load} @focusout=${() => tell()}>
      <span aria-hidden="true" .textContent=${outcome?.() ?? ''}></span>
      ${button('copy', text, () => void copy(languages))}
    </div>`;
  };
}
