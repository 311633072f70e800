import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { FeedError } from '../feed/problem.js';
import { asksElse } from '../search/normalise.js';
import { sortOrders, type Query, type Sort } from '../search/query.js';
import type { RelatedPractice } from '../search/related.js';
import type { Results } from '../search/search.js';
import { Announcer, type ListNews } from './announcer.js';
import { ListCards } from './list-cards.js';
import { PracticeResultsEvent } from './events.js';
import { FeedSource } from './feed-source.js';
import { firstShown, FocusKeeper } from './focus-keeper.js';
import { interfaceLanguage } from './formats.js';
import { headingLevelAt, headingLevels } from './heading-level.js';
import {
  copiedListFile,
  relatedFile,
  searchControlsFile,
  severalFeedsFile,
} from './later-files.js';
import { ListHistory } from './list-history.js';
import { ListSearch } from './list-search.js';
import { PageLanguage } from './page-language.js';
import { layouts, type Layout } from './practice-card.js';
import { styles } from './practice-list.styles.js';
import { imageChoices, type Images } from './practice-words.js';
import { affirmations, property, state } from './property.js';
import { isOnlyFallbackOnServers } from './server.js';
import {
  cardList,
  copyButton,
  emptyList,
  feedFailure,
  listEnd,
  loading,
  showFallback,
} from './states.js';

/**
 * @summary A list of cards with the practices of a feed, or with those of one city, country or topic.
 *
 * @slot - Fallback: shown while the feed loads, when JavaScript is off, and when loading fails
 * @slot empty - Shown if nothing matches, instead of the list's own message
 * @slot practice - The cards, which the list creates itself
 * @slot source - Whom the practices are from, which the list writes itself
 *
 * @csspart list - The grid or column of cards
 * @csspart loading - The outlines of cards shown while the feed loads, if there is no fallback
 * @csspart empty - The message that nothing matches
 * @csspart suggestion - Each button in this message that suggests another query
 * @csspart all - The button in this message that shows all practices, or those of all cities
 * @csspart footer - Count and buttons below the cards
 * @csspart count - How many of the practices are shown
 * @csspart more - The button that shows more
 * @csspart source - The line with the source of the practices
 * @csspart copy - The button that copies the list
 * @csspart error - The message that the feed could not be loaded
 * @csspart retry - The button in this message that tries again
 *
 * @cssproperty [--practice-accent=currentColor] - Colour of buttons and other controls; give it the colour of your links
 * @cssproperty [--practice-text=inherit] - Colour of text, if the page's own cannot be read on the surface
 * @cssproperty [--practice-muted] - Colour of counts and of the source; 85 % of the text's colour by default
 * @cssproperty [--practice-line] - Colour of frames; 22 % of the text's colour by default
 * @cssproperty [--practice-surface=transparent] - Background of cards and messages
 * @cssproperty [--practice-tint] - Background of buttons under the pointer, and of outlines while the feed loads; 7 % of the text's colour by default
 * @cssproperty [--practice-focus=currentColor] - Colour of the focus outline
 * @cssproperty [--practice-radius=0.375em] - Roundness of corners
 * @cssproperty [--practice-gap=1.5em] - Space between cards in the grid, and between the cards and the footer
 * @cssproperty [--practice-padding=1.25em] - Space inside frames
 * @cssproperty [--practice-column=19em] - Minimum width of a card in the grid
 *
 * @fires {PracticeResultsEvent} practice-results - New results are shown
 * @fires {PracticeErrorEvent} practice-error - A feed could not be loaded; `code` says why, and `address` which one
 * @fires {PracticeSelectEvent} practice-select - A resident follows a practice's link, in its title or to a list; cancelable
 */
export class PracticeList extends LitElement {
  static override styles = styles;

  /** Address of the feed, relative to the page; or addresses of several, separated by spaces. A space inside one is `%20`. */
  @property() src?: string;

  /** A feed as an object, instead of `src`. */
  @property({ attribute: false }) feed?: unknown;

  /** Only practices of these cities, separated by commas, in any spelling that the feed's list of cities has. */
  @property() city?: string;

  /** Only practices of these countries, separated by commas: ISO codes, or names in any language. */
  @property() country?: string;

  /** Only practices on these topics, separated by commas: slugs, or names in the interface's language. */
  @property() topic?: string;

  /** Only practices that ran in this year or interval: `2020`, `2018/2022`, `2020/..`. */
  @property() year?: string;

  /** Only practices that are still running. */
  @property({ type: Boolean, allowed: affirmations }) ongoing = false;

  /** Only practices with these ids, in this order, separated by commas. */
  @property() ids?: string;

  /** No practices with these ids, separated by commas. */
  @property() exclude?: string;

  /** Order of the practices: `newest` (the default), `oldest`, `title`, `city` or `feed`. */
  @property({ allowed: sortOrders }) sort?: Sort;

  /** How many practices to show at first, and how many more each time; or `all`. */
  @property({ type: Number, allowed: ['all'], attribute: 'page-size' })
  pageSize?: number | 'all' = 12;

  /** `grid` (the default), `list`, or `compact` for side columns. */
  @property({ allowed: layouts }) layout?: Layout = 'grid';

  /** Images to show: `own` (the default), those from the feed's own host; `all`, from any host; `none`. */
  @property({ allowed: imageChoices }) images?: Images = 'own';

  /** Keeps the query in the page's address, in parameters with this prefix, such as `p-`. Without it, the address is not changed. */
  @property({ attribute: 'url-prefix' }) urlPrefix?: string;

  /** Level of the titles' headings, 2 to 6. Without it, one below the heading that precedes the list on the page. */
  @property({ allowed: headingLevels, attribute: 'heading-level' }) headingLevel?: number;

  /** What a visitor asks for, within what the attributes select. */
  @property({ attribute: false, hasChanged: asksElse }) query: Query = {};

  /** Whether a visitor chose to ignore what the attributes select. */
  @state() private everywhere = false;

  readonly #language = new PageLanguage(this);
  readonly #source = new FeedSource(this);
  readonly #announcer = new Announcer(this, () => this.#news);
  readonly #search = new ListSearch(this);
  readonly #listCards = new ListCards(this);
  readonly #history = new ListHistory(this, this.#listCards, (query) => this.#ask(query));
  readonly #focus = new FocusKeeper(this, () =>
    firstShown([
      this.#listCards.inPlaceOfLost,
      ...this.renderRoot.querySelectorAll('button'),
      this.renderRoot.querySelector<HTMLElement>('[aria-busy]'),
    ]),
  );

  #results: Results | undefined;
  /** Whether results of a newer query will follow. */
  #searching = false;

  constructor() {
    super();
    copiedListFile.watch(this);
  }

  /** The results of the query, once the feed has loaded. */
  get results(): Results | undefined {
    return this.#results;
  }

  /** Why the feed could not be loaded; undefined while practices of another feed are shown. */
  get error(): FeedError | undefined {
    return this.#source.error;
  }

  /** Requests the feeds again instead of using the remembered ones. */
  reload(): Promise<void> {
    return this.#source.reload();
  }

  /** Loads and indexes what a query with text needs, while the page is idle. A `practice-search` calls it; so should your own field. */
  prepareTextSearch(): Promise<void> {
    return this.#search.prepare();
  }

  /** Up to three practices related to one, those of other cities first, and why. None if the feed has no practice with this id. */
  async related(id: string): Promise<readonly RelatedPractice[]> {
    return (await relatedFile.load())?.relatedIn(this, () => this.#source.feed, id) ?? [];
  }

  get #news(): ListNews {
    const busy = this.#source.pending || this.#searching;
    return { busy, results: this.#results, error: this.error };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.query ??= {}; // Frameworks set what an app leaves out to undefined.
    this.#focus.note();
    const isAsked = this.#history.follow();
    const { feed, error } = this.#source;
    if (changed.has('query') && asksElse(this.query, changed.get('query'))) this.#listCards.reset();
    const { everywhere } = this;
    const setting = { attributes: this, everywhere, languages: this.#language.tags };
    const isReady = feed && !error && isAsked;
    const answer = isReady ? this.#search.find({ feed, ...setting }, this.query) : undefined;
    this.#results = answer?.results;
    this.#searching = answer?.pending ?? !isAsked;
    this.#history.settle(this.#results && !this.#searching ? 'shown' : error && 'failed');
    this.#listCards.show(this.#results?.practices, {
      pageSize: Number(this.pageSize ?? 12) || Infinity,
      headingLevel: this.headingLevel ?? headingLevelAt(this),
      layout: this.layout ?? 'grid',
      images: this.images,
      results: this.#results,
      linkTo: (practice) => this.#history.linkTo(practice),
      feed,
      languages: this.#language.tags,
      current: this.#history.practice,
    });
    showFallback(this, !this.#results && !this.#listCards.inMarkup);
  }

  /** Resolves once all cards are there, not only the first ones, or what an empty list shows. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    if (this.#results?.total === 0 && (await searchControlsFile.load()))
      await super.getUpdateComplete();
    return this.#listCards.painting?.then(() => this.getUpdateComplete()) ?? done;
  }

  protected override updated(): void {
    const results = this.#announcer.isNew && this.#results;
    if (results) this.dispatchEvent(new PracticeResultsEvent(this.query, results));
  }

  #ask(query: Query, everywhere = false): void {
    this.everywhere = everywhere;
    this.query = query;
  }

  readonly #showMore = (): void => {
    const { count } = this.#listCards;
    this.#focus.follow(() => this.#listCards.at(count));
    this.#listCards.showMore();
    this.#history.remember();
  };

  #body(busy: boolean): TemplateResult {
    const { count, painting, printing, inMarkup, repair } = this.#listCards;
    const cards = (footer: unknown) => cardList(Boolean(painting), repair, footer);
    if (inMarkup) return cards(nothing);
    if (!this.#results) return this.error || !busy ? html`<slot></slot>` : loading(this);
    if (!this.#results.total) {
      return emptyList({
        search: this.#search,
        results: this.#results,
        restriction: this.everywhere ? undefined : this,
        language: this.#language.tag,
        ask: (query, everywhere = this.everywhere) => this.#ask(query, everywhere),
      });
    }
    const copy = this.layout !== 'compact' && copyButton(this, this.#language.tags);
    return cards(listEnd(count, this.#results.total, printing.active, this.#showMore, copy));
  }

  protected override render(): TemplateResult {
    const { busy } = this.#news;
    const { failure, pending, retry } = this.#source;
    return html`<div class=${this.layout ?? 'grid'} lang=${interfaceLanguage()}>
      ${this.#announcer.render()}
      <div aria-busy=${busy ? 'true' : 'false'}>${this.#body(busy)}</div>
      <slot name="source" part="source"></slot>
      ${failure ? feedFailure(failure, pending, retry, this.error ? undefined : severalFeedsFile.content) : nothing}
    </div>`;
  }
}

isOnlyFallbackOnServers(PracticeList);

declare global {
  interface HTMLElementTagNameMap {
    'practice-list': PracticeList;
  }
}
