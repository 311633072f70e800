import { sentence } from '../../src/feed/sentence.js';
import { part } from './part.js';
import type { Choice, Offer } from './protocol.js';

const form = part('choices', HTMLFormElement);
const encoding = part('encoding', HTMLSelectElement);
const sheet = part('sheet', HTMLSelectElement);

export const nothingToChoose: Offer = { encodings: [], sheets: [] };

/** Shows what there is to choose from, with what was chosen selected. */
export function offerChoices({ encodings, sheets }: Offer, chosen: Choice): void {
  const recognised = { value: '', text: sentence`Recognised by the letters` };
  const encodingOptions = encodings.map(({ label, name }) => ({ value: label, text: name }));
  fill(encoding, [recognised, ...encodingOptions], chosen.encoding);
  const byColumns = { value: '', text: sentence`Recognised by its columns` };
  const sheetOptions = sheets.map((name) => ({ value: name, text: name }));
  fill(sheet, [byColumns, ...sheetOptions], chosen.sheet);
  form.hidden = encodings.length + sheets.length === 0;
}

/** What is selected. */
export function choice(): Choice {
  return { encoding: encoding.value || undefined, sheet: sheet.value || undefined };
}

function fill(
  select: HTMLSelectElement,
  options: readonly { readonly value: string; readonly text: string }[],
  chosen = '',
): void {
  select.replaceChildren(...options.map(({ value, text }) => new Option(text, value)));
  select.value = options.some(({ value }) => value === chosen) ? chosen : '';
  const line = select.closest('p');
  // The first option is there always.
  if (line) line.hidden = options.length < 2;
}
