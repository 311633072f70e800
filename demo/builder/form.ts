import { render } from 'lit';
import type { Choice } from './choices.js';
import type { Options } from './options.js';

/** The element of the page with an id. */
export function part<T extends Element>(id: string, type: abstract new () => T): T {
  const element = document.getElementById(id);
  if (element instanceof type) return element;
  throw new Error(`The page has no #${id}.`);
}

/** Renders into the element of the page with an id. */
export function show(id: string, content: Parameters<typeof render>[0]): void {
  render(content, part(id, HTMLElement));
}

/** The values of a form, including checkboxes that are off. */
export function formParams(form: HTMLFormElement): URLSearchParams {
  const params = new URLSearchParams();
  // A text even if none is chosen.
  for (const { name } of severals(form)) params.set(name, '');
  for (const control of form.elements) {
    if (!(control instanceof HTMLElement) || !nameOf(control)) continue;
    if (control instanceof HTMLInputElement && control.dataset['several'] !== undefined) {
      const former = params.get(control.name);
      const separator = control.dataset['several'] || ',';
      if (control.checked)
        params.set(control.name, former ? former + separator + control.value : control.value);
    } else if (control instanceof HTMLInputElement && control.type === 'checkbox')
      params.set(control.name, String(control.checked));
    else if (control instanceof HTMLInputElement && control.type === 'radio') {
      if (control.checked) params.set(control.name, control.value);
    } else if (isField(control)) params.set(control.name, control.value);
  }
  return params;
}

/** Checkboxes whose values are one option together. */
function severals(form: HTMLFormElement): HTMLInputElement[] {
  return [...form.querySelectorAll<HTMLInputElement>('input[data-several]')];
}

function nameOf(control: HTMLElement): string | null {
  return control.getAttribute('name');
}

function isField(
  control: Element,
): control is HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement {
  return (
    control instanceof HTMLInputElement ||
    control instanceof HTMLSelectElement ||
    control instanceof HTMLTextAreaElement
  );
}

/** Sets the fields of a form to these options, except checkboxes for several values, which are rendered from them. */
export function setForm(form: HTMLFormElement, options: Options): void {
  const values = new Map<string, string | boolean>(Object.entries(options));
  for (const control of form.elements) {
    if (!isField(control) || control.dataset['several'] !== undefined) continue;
    const value = values.get(control.name);
    if (value === undefined) continue;
    if (control instanceof HTMLSelectElement) {
      // Its choices come from the feed, which may not have loaded yet.
      if (![...control.options].some((option) => option.value === value))
        control.add(new Option(String(value)));
      control.value = String(value);
    } else if (control instanceof HTMLTextAreaElement)
      control.value = String(value).replaceAll(' ', '\n');
    else if (control.type === 'checkbox') control.checked = value === true;
    else if (control.type === 'radio') control.checked = control.value === value;
    else control.value = String(value);
  }
}

/** Gives a select its choices. The chosen value stays chosen, even if it is not among them. */
export function offer(select: HTMLSelectElement, choices: readonly Choice[], chosen: string): void {
  const missing = choices.some(([value]) => value === chosen) ? [] : [[chosen, chosen] as const];
  select.replaceChildren(
    ...[...choices, ...missing].map(
      ([value, name]) => new Option(name, value, false, value === chosen),
    ),
  );
}
