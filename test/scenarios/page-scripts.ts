// Functions that tests run in the page. Each must be self-contained: it cannot use anything else in this file.

/** Titles that are visible, in page order. */
export function titlesShown(): string[] {
  return [...document.querySelectorAll('practice-card > [slot="title"]')]
    .filter((title) => title.checkVisibility())
    .map((title) => title.textContent);
}

/** Places of the practices on the page. */
export function placesShown(): string[] {
  return [...document.querySelectorAll('practice-card > [slot="place"]')].map(
    ({ textContent }) => textContent,
  );
}

/** Errors, warnings and violations recorded in the page. */
export function whatWasSeen(): typeof seen {
  return seen;
}

/** Whether the fallback link of the list is visible. */
export function fallbackShown(): boolean {
  return document.querySelector('#fallback')?.checkVisibility() ?? false;
}

/** Types a text into the search field of the page. */
export function type(text: string): void {
  const field = document.querySelector('practice-search')?.shadowRoot?.querySelector('input');
  if (!field) throw new Error('There is no search field.');
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** Whether the search on the page has its field, which is in a later file. */
export function fieldShown(): boolean {
  return Boolean(document.querySelector('practice-search')?.shadowRoot?.querySelector('input'));
}

/** Opens the panel of a filter of the search on the page. */
export function openFilter(name: string): void {
  document
    .querySelector('practice-search')
    ?.shadowRoot?.querySelector<HTMLElement>(`#${name}`)
    ?.click();
}

/** Ticks a choice in the panel that is open. Returns whether it is there. */
export function tick(choice: string): boolean {
  const root = document.querySelector('practice-search')?.shadowRoot;
  for (const label of root?.querySelectorAll<HTMLElement>('[part="panel"] label') ?? []) {
    if (!label.textContent.includes(choice)) continue;
    label.click();
    return true;
  }
  return false;
}

/** The error that the search shows in its place or below its field, or an empty text. */
export function searchFailure(): string {
  const root = document.querySelector('practice-search')?.shadowRoot;
  return root?.querySelector('[part="error"] p')?.textContent?.trim() ?? '';
}

/** How many filters the search on the page shows. */
export function filtersShown(): number {
  const root = document.querySelector('practice-search')?.shadowRoot;
  return root?.querySelectorAll('[part=filter]').length ?? 0;
}

/** Unfolds the first card of the page. */
export function unfold(): void {
  const details = document.querySelector('practice-card')?.shadowRoot?.querySelector('details');
  if (!details) throw new Error('The card has nothing to unfold.');
  details.querySelector('summary')?.click();
}

/** The related practices that the first card shows, title by title. */
export function relatedShown(): string[] {
  return [
    ...document.querySelectorAll(
      'practice-card:first-of-type > [slot="related"] > li > :first-child',
    ),
  ]
    .filter((title) => title.checkVisibility())
    .map((title) => title.textContent);
}
