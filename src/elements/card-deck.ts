import type { Practice } from '../feed/practice.js';
import type { Layout, PracticeCard } from './practice-card.js';
import type { Images } from './practice-words.js';

const slot = 'practice';

/** How the cards of a list are to be drawn. */
export interface DeckOptions {
  readonly headingLevel: number;
  readonly layout: Layout;
  readonly images: Images;
  /** Folded words to mark in the cards. */
  readonly words: ReadonlySet<string>;
  /** Address that leads to the card of a practice, if there is one. */
  readonly linkTo: (practice: string) => string | undefined;
  /** Id of the practice that the page's address points to. */
  readonly current: string | undefined;
}

/**
 * The cards in a list's light DOM, one a practice and keyed by its id: a card is never given another practice, as
 * page translators and read-aloud would go on with the former words.
 *
 * Plain DOM rather than a template: the list's light DOM is the host's too, and Lit's markers do not survive what routers,
 * page caches and frameworks do to it.
 */
export class CardDeck {
  readonly #list: HTMLElement;
  #cards = new Map<string, PracticeCard>();

  constructor(list: HTMLElement) {
    this.#list = list;
  }

  /** Shows a card for each practice, in this order, and for no other. Cards that stay are not touched. */
  deal(practices: readonly Practice[], options: DeckOptions): readonly PracticeCard[] {
    const cards = practices.map((practice) => this.#card(practice, options));
    this.#cards = new Map(cards.map((card, i) => [practices[i]?.id ?? '', card]));
    const wanted = new Set<Element>(cards);
    // Those of a former query, and copies that a page cache brought back together with the list.
    for (const child of this.#present()) if (!wanted.has(child)) child.remove();
    let next = this.#present()[0] ?? null;
    for (const card of cards) {
      if (card === next) next = nextCard(next);
      else this.#list.insertBefore(card, next);
    }
    return cards;
  }

  /** Whether somebody took cards away: a router that morphs one page into another knows only what the server sent. */
  get incomplete(): boolean {
    return [...this.#cards.values()].some((card) => card.parentNode !== this.#list);
  }

  #present(): Element[] {
    return [...this.#list.children].filter((child) => child.slot === slot);
  }

  #card(practice: Practice, options: DeckOptions): PracticeCard {
    let card = this.#cards.get(practice.id);
    if (!card) {
      card = document.createElement('practice-card');
      card.slot = slot;
      card.role = 'listitem';
    }
    card.practice = practice;
    card.headingLevel = options.headingLevel;
    card.images = options.images;
    card.words = options.words;
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
