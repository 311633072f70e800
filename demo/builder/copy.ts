/**
 * Copies the text of an element. Where the page may not write to the clipboard, or is on plain http, it selects the text, for the
 * visitor to copy by hand.
 *
 * @returns what happened, for the visitor
 */
export async function copyText(element: HTMLElement): Promise<string> {
  try {
    await navigator.clipboard.writeText(element.textContent);
    return 'Copied';
  } catch {
    element.focus();
    getSelection()?.selectAllChildren(element);
    return 'Selected: copy it with Ctrl+C or ⌘C';
  }
}

/** Lets a button copy the text of an element, and says in a status whether it did. */
export function copyWith(button: HTMLElement, source: HTMLElement, status: HTMLElement): void {
  button.addEventListener('click', async () => {
    status.textContent = await copyText(source);
  });
  button.addEventListener('blur', () => {
    status.textContent = '';
  });
}
