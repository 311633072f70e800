import assert from 'node:assert/strict';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { DemoSite } from './demo-site.js';

/** Real keys, or a real mouse. */
export type Means = 'keyboard' | 'pointer';

/** What the page has noticed since a walk began. */
interface Noticed {
  /** What was read aloud. */
  readonly said: string[];
  /** How often a frame was painted while nothing had the focus. */
  lost: number;
  copied?: string;
}

declare global {
  var noticed: Noticed;
}

/** Runs in the page: from now on, notes what is said, copied, and whether the focus is lost. */
function notice(): void {
  const said: string[] = [];
  globalThis.noticed = { said, lost: 0 };
  const writeText = async (text: string): Promise<void> => {
    globalThis.noticed.copied = text;
  };
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  const observer = new MutationObserver((changes) => {
    for (const { target } of changes) {
      const near = target instanceof Element ? target : target.parentElement;
      const text = near?.closest('[role=status], [role=alert]')?.textContent?.trim();
      if (text) said.push(text);
    }
  });
  for (const host of document.querySelectorAll(
    'practice-list, practice-search, practice-card, practice-map',
  )) {
    if (host.shadowRoot)
      observer.observe(host.shadowRoot, { subtree: true, childList: true, characterData: true });
  }
  const look = (): void => {
    if (document.activeElement === document.body) globalThis.noticed.lost += 1;
    requestAnimationFrame(look);
  };
  document.querySelector('practice-search')?.shadowRoot?.querySelector('input')?.focus();
  requestAnimationFrame(look);
}

/** Runs in the page: what has the focus, in words. */
function focusInWords(): string {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  if (!(at instanceof HTMLElement)) return '';
  const label = at instanceof HTMLInputElement ? at.labels?.[0]?.textContent : '';
  const name = label || at.textContent.trim() || at.ariaLabel || '';
  return `${at.getAttribute('part') ?? at.localName}: ${name.trim().replace(/\s+/g, ' ')}`;
}

/** Runs in the page: an element of the search, or of the first card, whose part and words match. */
function find(part: string, words: string): Element | null {
  const roots = [
    document.querySelector('practice-search')?.shadowRoot,
    document.querySelector('practice-card')?.shadowRoot,
  ];
  for (const root of roots) {
    for (const each of root?.querySelectorAll(`[part="${part}"]`) ?? []) {
      const label = each instanceof HTMLInputElement ? each.labels?.[0] : each;
      if ((label?.textContent ?? '').includes(words)) return each;
    }
  }
  return null;
}

class Visitor {
  readonly #page: Page;
  readonly #means: Means;
  #changes = 0;

  constructor(page: Page, means: Means) {
    this.#page = page;
    this.#means = means;
  }

  /** Goes to a control and presses it. */
  async press(part: string, words: string): Promise<void> {
    if (this.#means === 'pointer') {
      await this.#click(part, words);
      return;
    }
    await this.#page.waitForFunction(find, {}, part, words);
    for (let tabs = 0; tabs < 80; tabs++) {
      const at = await this.#page.evaluate(focusInWords);
      if (at.startsWith(`${part}: `) && at.includes(words)) {
        await this.#page.keyboard.press(' ');
        return;
      }
      await this.#page.keyboard.press('Tab');
    }
    throw new Error(`Tab never came to ${part} ${words}.`);
  }

  /** Puts the focus into the field that narrows choices, and types. */
  async narrow(text: string): Promise<void> {
    if (this.#means === 'pointer') await this.#click('narrow', '');
    else {
      await this.#page.waitForFunction(find, {}, 'narrow', '');
      await this.#page.keyboard.press('Tab');
    }
    await this.#page.keyboard.type(text);
  }

  async #click(part: string, words: string): Promise<void> {
    await this.#page.waitForFunction(find, {}, part, words);
    const handle = await this.#page.evaluateHandle(find, part, words);
    const element = handle.asElement() as ElementHandle<Element> | null;
    if (!element) throw new Error(`There is no ${part} ${words}.`);
    await element.click();
  }

  /** Waits until one more announcement was made, which says this. */
  async hears(what: RegExp): Promise<void> {
    this.#changes += 1;
    await this.#page.waitForFunction((count) => noticed.said.length >= count, {}, this.#changes);
    const { said } = await this.#page.evaluate(() => noticed);
    assert.match(said.at(-1) ?? '', what);
    assert.equal(said.length, this.#changes, said.join('; '));
  }
}

/** Chooses two topics and a country, narrows the cities down, removes one chip, and copies a link. Throws if that fails. */
export async function walkByChoosing(site: DemoSite, means: Means): Promise<void> {
  const page = await site.visit('explorer.html');
  page.setDefaultTimeout(10_000);
  await page.evaluate(notice);
  const visitor = new Visitor(page, means);

  await visitor.press('filter', 'Topic');
  await visitor.press('checkbox', 'Education');
  await visitor.hears(/practices/);
  await visitor.press('checkbox', 'Refugees');
  await visitor.hears(/practices/);
  assert.match(await page.evaluate(focusInWords), /^checkbox: Refugees/);

  await visitor.press('filter', 'Country');
  await visitor.press('checkbox', 'Germany');
  await visitor.hears(/practices/);

  await visitor.press('filter', 'City');
  await visitor.narrow('zur');
  await page.waitForFunction(() => {
    const root = document.querySelector('practice-search')?.shadowRoot;
    const choices = [...(root?.querySelectorAll('[part=panel] li') ?? [])];
    return choices.length === 1 && choices[0]?.textContent?.includes('Zurich');
  });
  assert.match(await page.evaluate(focusInWords), /^narrow: /);

  await visitor.press('chip', 'Education');
  await visitor.hears(/practice/);
  assert.match(await page.evaluate(focusInWords), /^chip: (Refugees|Germany)/);
  assert.equal(new URL(page.url()).search, '?p-topic=refugees&p-country=DE');

  await visitor.press('copy', '');
  await visitor.hears(/copied/i);
  const { copied, lost } = await page.evaluate(() => noticed);
  assert.match(copied ?? '', /^https?:/);
  assert.equal(lost, 0, 'the focus is never lost');
  await page.close();
}
