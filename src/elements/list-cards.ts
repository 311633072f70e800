import type { ReactiveElement } from 'lit';
import type { Feed } from '../feed/feed.js';
import type { Practice } from '../feed/practice.js';
import type { Results } from '../search/search.js';
import { interfaceLanguage } from './formats.js';
import type { Layout, PracticeCard } from './practice-card.js';
import type { PlacedCards } from './list-history.js';
import { relatedFile } from './later-files.js';
import { Printing } from './printing.js';
import { afterPaint } from './schedule.js';
import type { Images } from './practice-words.js';
import { sourceLines } from './source-line.js';

const slot = 'practice';

/**
 * New cards that are made at once: a screen holds about as many, and a dozen keep a slow phone from painting for 200 ms. They fill
 * whole rows, of one column on phones and of two or three in windows below 1,100 px, so that the others do not move them.
 */
function firstCards(): number {
  if (innerWidth < 600) return 4;
  return innerWidth < 1100 ? 6 : 60;
}

/** Cards that are made at a time: after the first ones are painted, and where a visitor comes back to them. */
const portion = 150;
const atOnce = 600;

/** How to show the cards of a list. */
export interface CardOptions {
  /** How many cards are shown at first, and how many more each time. */
  readonly pageSize: number;
  readonly headingLevel: number;
  readonly layout: Layout;
  readonly images: Images | undefined;
  /** What the list has found. Its words are highlighted in the cards. */
  readonly results: Results | undefined;
  /** Returns the address of a practice's card, if it has one. */
  readonly linkTo: (practice: string) => string | undefined;
  /** Id of the practice that the page's address links to. */
  readonly current: string | undefined;
  /** The feed, whose practices may be related to those of the cards, and whose source is named below them. */
  readonly feed: Feed | undefined;
  /** BCP 47 tags of the page, then of the languages that the visitor reads. */
  readonly languages: readonly string[];
}

/**
 * The cards in a list's light DOM, one per practice id. A card is never given another practice, because page translators and
 * read-aloud would keep the previous words.
 *
 * It uses plain DOM instead of a template, because routers, page caches and frameworks also change the light DOM and would
 * remove Lit's markers.
 */
export class ListCards implements PlacedCards {
  readonly #list: ReactiveElement;
  #cards = new Map<string, PracticeCard>();
  /** While the page is printed, all practices have cards. */
  readonly printing: Printing;
  /** How many times `pageSize` cards are shown. */
  #batches = 1;
  #count = 0;
  /** The place of a removed card that had the focus. */
  #lost = 0;
  /** The line that names the source, or the first one of several, and the feed that it was made from. */
  #line: HTMLElement | undefined;
  #feed: Feed | undefined;
  #painting: Promise<void> | undefined;
  #options: CardOptions | undefined;
  /** How many new cards the next update makes; as many as come first if it is undefined. */
  #most: number | undefined;

  constructor(list: ReactiveElement) {
    this.#list = list;
    this.printing = new Printing(list, () => this.#cards.values());
  }

  /** Pending while only the first new cards are there: the list renders again once they are painted. */
  get painting(): Promise<void> | undefined {
    return this.#painting;
  }

  /** How many practices are shown, those included whose cards follow the first ones; all others are only printed. */
  get count(): number {
    return this.#count;
  }

  get batches(): number {
    return this.#batches;
  }

  get complete(): Promise<unknown> {
    return Promise.all([...this.#cards.values()].map((card) => card.updateComplete));
  }

  get(practice: string): PracticeCard | undefined {
    return this.#cards.get(practice);
  }

  /** Goes back to the first batch, because the list shows something else. */
  reset(): void {
    this.#batches = 1;
  }

  showAtOnce(batches: number): void {
    this.#batches = batches;
    this.#most = atOnce;
  }

  /** Shows one more batch. */
  showMore(): void {
    this.#batches += 1;
    this.#list.requestUpdate();
  }

  /**
   * Shows exactly one card for each of the first practices, in this order; for each of all, if they are printed. Cards that stay are
   * not moved. Where many are new, the first of them are painted before the others are made, in portions; until then, earlier cards
   * keep their places behind them. Without practices, as when the feed fails, only cards that were already in the markup stay.
   */
  show(practices: readonly Practice[] | undefined, options: CardOptions): void {
    this.#options = options;
    if (!practices) return this.#clear();
    this.#include(practices, options);
    this.#count = Math.min(practices.length, this.#batches * options.pageSize);
    const printing = this.printing.active;
    const wanted = printing ? practices : practices.slice(0, this.#count);
    const shown = printing ? wanted : this.#firstOf(wanted, this.#most ?? firstCards());
    this.#most = undefined;
    const isPart = shown.length < wanted.length;
    if (isPart) this.#painting ??= this.#paint();
    const cards = shown.map((practice) => this.#card(practice, options));
    const kept = isPart ? [...this.#cards] : [];
    const current = cards.map((card, i) => [shown[i]?.id ?? '', card] as const);
    this.#cards = new Map([...kept, ...current]);
    this.#showSource(options.feed);
    this.#place(cards);
  }

  /** Names the sources after the cards, in place of copies that a router or a page cache has restored. */
  #showSource(feed: Feed | undefined): void {
    const isCurrent =
      this.#line?.parentNode === this.#list && this.#line.lang === interfaceLanguage();
    if (isCurrent && this.#feed === feed) return;
    this.#feed = feed;
    for (const copy of this.#list.querySelectorAll(':scope > [slot="source"]')) copy.remove();
    const lines = sourceLines(feed);
    [this.#line] = lines;
    this.#list.append(...lines);
  }

  #clear(): void {
    if (!this.inMarkup) this.#showSource(undefined);
    for (const card of this.#cards.values()) card.remove();
    this.#cards.clear();
    this.#count = 0;
    // The role of those in the list's slot.
    for (const card of this.#present()) card.role ??= 'listitem';
  }

  /** Whether there are cards before the list has made any: a static copy, or one of a page cache or an archive. */
  get inMarkup(): boolean {
    return !this.#cards.size && this.#present().length > 0;
  }

  /** Puts cards in order before those that are kept, and removes all others. */
  #place(cards: readonly PracticeCard[]): void {
    const kept = new Set<Element>(this.#cards.values());
    this.#lost = this.#present().findIndex((child) => child.matches(':focus-within'));
    // Cards of an earlier query, and copies that a page cache has restored with the list.
    for (const child of this.#present()) if (!kept.has(child)) child.remove();
    let next: Element | null = this.at(0);
    for (const card of cards) {
      if (card === next) next = nextCard(next);
      else this.#list.insertBefore(card, next ?? this.#line ?? null);
    }
  }

  /** Makes the batches enough to include the practice that the address links to. */
  #include(practices: readonly Practice[], { current, pageSize }: CardOptions): void {
    if (current === undefined) return;
    const at = practices.findIndex(({ id }) => id === current);
    this.#batches = Math.max(this.#batches, Math.floor(at / pageSize) + 1);
  }

  /** The practices up to the last new one that is made at once. */
  #firstOf(practices: readonly Practice[], most: number): readonly Practice[] {
    let fresh = 0;
    const end = practices.findIndex(({ id }) => !this.#cards.has(id) && ++fresh > most);
    return end < 0 ? practices : practices.slice(0, end);
  }

  async #paint(): Promise<void> {
    await afterPaint();
    this.#painting = undefined;
    this.#most = portion;
    this.#list.requestUpdate();
  }

  /** The card in a place. */
  at(index: number): HTMLElement | null {
    return this.#present()[index] ?? null;
  }

  /** The card that gets the focus when the one that had it is gone: the one in its place, or else the first. */
  get inPlaceOfLost(): HTMLElement | null {
    return this.at(this.#lost) ?? this.at(0);
  }

  /** Shows cards again that others have removed: routers that morph pages remove what the server did not send. */
  readonly repair = (): void => {
    const cards = [...this.#cards.values()];
    if (cards.some((card) => card.parentNode !== this.#list)) this.#list.requestUpdate();
  };

  #present(): HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>(`:scope > [slot="${slot}"]`)];
  }

  /** Shows related practices in a card; at once if the file for it is there. */
  readonly #whileUnfolded = async (card: PracticeCard): Promise<void> => {
    const file = relatedFile.content ?? (relatedFile.failed ? undefined : await relatedFile.load());
    if (this.#options) void file?.showRelated(card, this.#options);
  };

  #card(practice: Practice, options: CardOptions): PracticeCard {
    let card = this.#cards.get(practice.id);
    if (!card) {
      // The list says in its `customElementRegistry` whose cards it has: in a shadow root with a registry of its own, not the page's.
      card = document.createElement('practice-card', this.#list);
      card.slot = slot;
      card.role = 'listitem';
    }
    card.practice = practice;
    card.headingLevel = options.headingLevel;
    card.images = options.images;
    card.highlights = options.results;
    card.whileUnfolded = this.#whileUnfolded;
    card.permalink = options.linkTo(practice.id);
    card.setAttribute('layout', options.layout);
    card.ariaCurrent = practice.id === options.current ? 'true' : null;
    return card;
  }
}

function nextCard(card: Element): Element | null {
  let next = card.nextElementSibling;
  while (next && next.slot !== slot) next = next.nextElementSibling;
  return next;
}
