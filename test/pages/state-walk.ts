import type { Page } from 'puppeteer-core';
import { type Place, whereFocusIs } from './focus.js';

type Key = ' ' | 'ArrowDown' | 'Backspace' | 'Enter' | 'Escape' | 'Home' | 'Tab' | 'z';

/** Which controls to use: those for Enter, those for Space (and arrows and letters), or Enter in fields. */
export type Use = 'Enter' | 'Space' | 'submit';

/** A walk ends here if it does not end by itself. */
const mostKeys = 120;

/**
 * Walks by keyboard through one state on a page with all of them, and says what is wrong. Two buttons, one before the state and
 * one after it, stand for the rest of the page.
 */
export class StateWalk {
  /** The first thing that went wrong, where the walk ended. */
  problem: string | undefined;
  readonly #page: Page;
  readonly #state: string;
  #at: Place | undefined;

  /** @param state - selector of the element that contains it */
  constructor(page: Page, state: string) {
    this.#page = page;
    this.#state = state;
  }

  /** Tab from before to after, and Shift+Tab back the same way. */
  async thereAndBack(): Promise<void> {
    await this.#begin();
    const there = await this.#go('after');
    const back = await this.#go('before');
    // A panel that floats closes when the focus leaves it, so it is not there on the way back.
    const ids = (places: readonly Place[]): string =>
      String(
        places
          .slice(0, -1)
          .filter(({ panel }) => panel !== 'floats')
          .map(({ id }) => id),
      );
    if (ids(back) !== ids(there.slice(0, -1).toReversed().concat(there.slice(-1))))
      this.#say(`the way back (${namesOf(back)}) differs from the way there (${namesOf(there)})`);
  }

  /** Tab from before to after, where controls on the way are used. */
  async using(use: Use): Promise<void> {
    await this.#begin();
    let at = await this.#press('Tab');
    for (let keys = 0; at.stop === 'inside' && keys < mostKeys && !this.problem; keys++) {
      const moved = await this.#use(at, use);
      // A control that is still in use has been used. Otherwise the focus is on the next one already.
      at = moved && moved.id !== at.id ? moved : await this.#press('Tab');
    }
    if (at.stop !== 'after') this.#say(`ends at ${at.name} and not after the element`);
  }

  async #begin(): Promise<void> {
    await this.#page.evaluate((state) => {
      const section = document.querySelector(state);
      if (!section) throw new Error(`There is no ${state}.`);
      // Each key takes ten times as long where the browser lays out all states.
      for (const exhibit of document.querySelectorAll<HTMLElement>('main > div'))
        exhibit.hidden = !exhibit.contains(section);
      for (const name of ['before', 'after'] as const) {
        document.querySelector(`button[data-stop=${name}]`)?.remove();
        const button = document.createElement('button');
        button.dataset['stop'] = name;
        button.textContent = name;
        section[name](button);
      }
      document.querySelector<HTMLElement>('[data-stop=before]')?.focus();
      // Links are part of the walk, but lead out of it.
      addEventListener('click', (event) => {
        if (event.composedPath().some((each) => each instanceof HTMLAnchorElement))
          event.preventDefault();
      });
    }, this.#state);
    this.#at = await this.#page.evaluate(whereFocusIs);
  }

  async #go(end: 'after' | 'before'): Promise<Place[]> {
    const places: Place[] = [];
    if (end === 'before') await this.#page.keyboard.down('Shift');
    while (places.at(-1)?.stop !== end && places.length < mostKeys && !this.problem)
      places.push(await this.#press('Tab'));
    if (end === 'before') await this.#page.keyboard.up('Shift');
    if (places.at(-1)?.stop !== end) this.#say(`never comes to ${end}: ${namesOf(places)}`);
    return places;
  }

  /** Uses a control as somebody without a mouse would. Returns where the focus is then; undefined if there was nothing to use. */
  async #use({ kind, panel }: Place, use: Use): Promise<Place | undefined> {
    if (use === 'submit') return kind === 'field' ? this.#press('Enter') : undefined;
    if (kind === 'button') return this.#press(use === 'Enter' ? 'Enter' : ' ');
    if (use === 'Enter') return undefined;
    // Escape would close a panel, and the walk would never get through it.
    if (kind === 'field') return this.#all('z', panel ? 'Backspace' : 'Escape');
    if (kind === 'select') return this.#all('ArrowDown', 'Home');
    return kind === 'checkbox' ? this.#all(' ', ' ') : undefined;
  }

  async #all(...keys: readonly Key[]): Promise<Place | undefined> {
    let at: Place | undefined;
    for (const key of keys) at = await this.#press(key);
    return at;
  }

  async #press(key: Key): Promise<Place> {
    const from = this.#at;
    await this.#page.keyboard.press(key);
    if (key !== 'Tab') await this.#page.evaluate(calm);
    let at = await this.#page.evaluate(whereFocusIs);
    // Firefox scrolls to the focus when it next paints.
    if (at.problems.length > 0) {
      await this.#page.evaluate(calm);
      at = await this.#page.evaluate(whereFocusIs);
    }
    for (const problem of at.problems)
      this.#say(`${key === ' ' ? 'Space' : key} on “${from?.name}”: ${problem}`);
    if (key === 'Tab' && at.id === from?.id) this.#say(`Tab does not leave “${at.name}”`);
    this.#at = at;
    return at;
  }

  #say(problem: string): void {
    this.problem ??= `${this.#state}: ${problem}`;
  }
}

function namesOf(places: readonly Place[]): string {
  return places.map(({ name }) => name).join(', ');
}

/** Runs in the page: waits until the elements have stopped changing, unless they wait for a feed that never comes. */
async function calm(): Promise<void> {
  const elements = [
    ...document.querySelectorAll('practice-list, practice-search, practice-card, practice-map'),
  ];
  const isChanging = (element: Element): boolean =>
    !!(element as Element & { readonly isUpdatePending?: boolean }).isUpdatePending;
  const until = performance.now() + 2000;
  for (let quiet = 0; quiet < 2 && performance.now() < until;) {
    await new Promise(requestAnimationFrame);
    quiet = elements.some(isChanging) ? 0 : quiet + 1;
  }
}
