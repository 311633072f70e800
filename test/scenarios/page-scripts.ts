// What tests ask of a page. Each runs there by itself, and so must need nothing of this file.

/** Titles that a visitor sees, in the order of the page. */
export function titlesShown(): string[] {
  return [...document.querySelectorAll('practice-card > [slot="title"]')]
    .filter((title) => title.checkVisibility())
    .map((title) => title.textContent);
}

/** Places of the practices in the page. */
export function placesShown(): string[] {
  return [...document.querySelectorAll('practice-card > [slot="place"]')].map(
    ({ textContent }) => textContent,
  );
}

/** What went wrong in the page. */
export function whatWasSeen(): typeof seen {
  return seen;
}

/** Whether the link that stands for the list is visible. */
export function fallbackShown(): boolean {
  return document.querySelector('#fallback')?.checkVisibility() ?? false;
}
