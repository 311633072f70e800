/**
 * Copies a text. Browsers give the clipboard to secure pages only; others have an older command for it.
 * @param place - where a field may be for a moment
 */
export async function copyText(text: string, place: Node): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text, place);
  }
}

function copyByCommand(text: string, place: Node): boolean {
  const field = document.createElement('textarea');
  field.className = 'copying';
  field.value = text;
  field.readOnly = true;
  place.appendChild(field);
  const before = document.activeElement?.shadowRoot?.activeElement;
  field.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    if (before instanceof HTMLElement) before.focus();
  }
}
