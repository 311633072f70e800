import { msg } from '@lit/localize';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { FeedError } from '../feed/feed.js';
import type { Practice } from '../feed/practice.js';
import type { Query } from '../search/query.js';
import type { Results } from '../search/search.js';
import { Announcer } from './announcer.js';
import { CardDeck } from './card-deck.js';
import { PracticeResultsEvent } from './events.js';
import { hasFallback, showFallback } from './fallback.js';
import { feedFailure } from './feed-failure.js';
import { FeedSource } from './feed-source.js';
import { interfaceLanguage, practiceCount } from './formats.js';
import { emptyResults } from './empty-results.js';
import { headingLevelAt, parseHeadingLevel } from './heading-level.js';
import { ListSearch } from './list-search.js';
import { loading, more } from './list-states.js';
import { PageAddress } from './page-address.js';
import { PageLanguage } from './page-language.js';
import { layouts, type Layout, type PracticeCard } from './practice-card.js';
import { styles } from './practice-list.styles.js';
import type { Images } from './practice-words.js';
import { property, state } from './property.js';

const defaultPageSize = 12;

/**
 * @summary The practices of a feed, or those of one city, country or topic, as a list of cards.
 *
 * @slot - Fallback: shown until practices are there, without JavaScript, and when the feed cannot be had
 * @slot empty - Shown when nothing matches, in place of the list's own words
 * @slot practice - The cards, which the list puts there itself
 *
 * @csspart list - The grid or column of cards
 * @csspart loading - What stands there while the feed loads and there is no fallback
 * @csspart empty - What stands there when nothing matches
 * @csspart all - The button in it that shows the whole network
 * @csspart notice - Says that the list shows more than its attributes ask for
 * @csspart footer - Count and button below the cards
 * @csspart count - How many of the practices are shown
 * @csspart more - The button that shows more
 * @csspart error - What stands there when the feed cannot be had
 * @csspart retry - The button in it
 *
 * @cssproperty [--practice-accent=currentColor] - Colour of buttons and other controls; give it the colour of your links
 * @cssproperty [--practice-text=inherit] - Colour of text, for a surface on which the page's own cannot be read
 * @cssproperty [--practice-muted] - Colour of counts; 85 % of the text's colour by default
 * @cssproperty [--practice-line] - Colour of frames; 22 % of the text's colour by default
 * @cssproperty [--practice-surface=transparent] - Background of cards and messages
 * @cssproperty [--practice-tint] - Background of what loads; 7 % of the text's colour by default
 * @cssproperty [--practice-focus=currentColor] - Colour of the focus outline
 * @cssproperty [--practice-radius=0.375em] - Roundness of corners
 * @cssproperty [--practice-gap=1.5em] - Space between cards in the grid, and above what follows them
 * @cssproperty [--practice-padding=1.25em] - Space inside frames
 * @cssproperty [--practice-column=19em] - Least width of a card in the grid
 *
 * @fires {PracticeResultsEvent} practice-results - New results are shown
 * @fires {PracticeErrorEvent} practice-error - The feed cannot be had; `code` says why
 * @fires {PracticeSelectEvent} practice-select - A resident follows a practice's link; cancelable
 */
export class PracticeList extends LitElement {
  static override styles = styles;

  /** Address of the feed, relative to the page. */
  @property() src?: string;

  /** A feed as an object, instead of `src`. */
  @property({ attribute: false }) feed?: unknown;

  /** Only practices of these cities, in any spelling the feed knows; several separated by commas. */
  @property() city?: string;

  /** Only practices of these countries: ISO codes, or names in any language; several separated by commas. */
  @property() country?: string;

  /** Only practices on these topics: slugs, or names in the interface's language; several separated by commas. */
  @property() topic?: string;

  /** Only practices that ran in this year or interval: `2020`, `2018/2022`, `2020/..`. */
  @property() year?: string;

  /** Only practices that are still running. */
  @property({ type: Boolean }) ongoing = false;

  /** Exactly the practices with these ids, in this order; separated by commas. */
  @property() ids?: string;

  /** Never the practices with these ids; separated by commas. */
  @property() exclude?: string;

  /** `newest` (the default), `oldest`, `title`, `city` or `feed`. */
  @property() sort?: string;

  /** How many practices to show at first, and how many more each time. */
  @property({ type: Number, attribute: 'page-size' }) pageSize = defaultPageSize;

  /** `grid` (the default), `list`, or `compact` for side columns. */
  @property() layout: Layout = 'grid';

  /** Images to show: `own` (the default), those from the feed's own host; `all`, from any host; `none`. */
  @property() images: Images = 'own';

  /**
   * Keeps the query in the page's address, every parameter's name beginning with this (`url-prefix="p-"`), so that what a visitor
   * sees can be shared. Without it, the address is left alone.
   */
  @property({ attribute: 'url-prefix' }) urlPrefix?: string;

  /** Level of the titles' headings, 2 to 6. Without it, one below the heading that precedes the list on the page. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel?: number;

  /** What a visitor asks for, within what the attributes let through. */
  @property({ attribute: false }) query: Query = {};

  /** How many pages are shown. */
  @state() private pages = 1;

  /** Whether a visitor chose to see past what the attributes let through. */
  @state() private everywhere = false;

  readonly #language = new PageLanguage(this);
  readonly #source = new FeedSource(this);
  readonly #announcer = new Announcer(this);
  readonly #address = new PageAddress(this);
  readonly #search = new ListSearch(() => this.requestUpdate());
  readonly #deck = new CardDeck(this);

  #results: Results | undefined;
  #announced: Results | FeedError | boolean | undefined;
  #cards: readonly PracticeCard[] = [];
  /** Which card takes the focus once it is there: the first one a button brought. */
  #focusCard: number | undefined;
  #turnedTo: string | undefined;

  /** What is shown, once the feed is there. */
  get results(): Results | undefined {
    return this.#results;
  }

  /** Why there is no feed. */
  get error(): FeedError | undefined {
    return this.#source.error;
  }

  /** Asks for the feed anew, past what is remembered of it. */
  reload(): Promise<void> {
    return this.#source.reload();
  }

  get #pageSize(): number {
    return this.pageSize >= 1 ? Math.floor(this.pageSize) : defaultPageSize;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#address.follow();
    const { feed, error } = this.#source;
    if (changed.has('query')) this.pages = 1;
    this.#results =
      feed && !error
        ? this.#search.find(
            { feed, attributes: this, everywhere: this.everywhere, language: this.#language.tag },
            this.query,
          )
        : undefined;
    const practices = this.#results?.practices ?? [];
    this.#turnTo(practices);
    this.#cards = this.#deck.deal(practices.slice(0, this.pages * this.#pageSize), {
      headingLevel: parseHeadingLevel(this.headingLevel) ?? headingLevelAt(this),
      layout: layouts.includes(this.layout) ? this.layout : 'grid',
      images: this.images,
      words: this.#results?.words ?? new Set(),
      linkTo: (practice) => this.#address.linkTo(practice),
      current: this.#address.practice,
    });
    showFallback(this, !this.#results);
  }

  /** Shows enough pages for the practice that the address points to, and scrolls to it once. */
  #turnTo(practices: readonly Practice[]): void {
    const { practice } = this.#address;
    const at = practice === this.#turnedTo ? -1 : practices.findIndex(({ id }) => id === practice);
    if (at < 0) return;
    this.#turnedTo = practice;
    this.pages = Math.max(this.pages, Math.floor(at / this.#pageSize) + 1);
    void this.updateComplete.then(async () => {
      const card = this.#cards[at];
      await card?.updateComplete;
      card?.scrollIntoView({ block: 'center' });
    });
  }

  protected override updated(): void {
    this.#moveFocus();
    const { error, pending } = this.#source;
    const news = this.#results ?? error ?? pending;
    if (news === this.#announced) return;
    const first = typeof this.#announced !== 'object';
    this.#announced = news;
    if (!this.#results) {
      // A moment later, so that a feed that comes at once is not announced as loading. An error is an alert by itself.
      const loads = msg('Loading practices', { desc: 'Read aloud while the practices load.' });
      this.#announcer.announce(error || !pending ? '' : loads);
      return;
    }
    // The first results are what the page says anyway; those after are an answer to what somebody did, or was told of.
    const silent = first && !this.#announcer.spoke;
    this.#announcer.announce(silent ? '' : practiceCount(this.#results.total));
    this.dispatchEvent(new PracticeResultsEvent(this.query, this.#results));
  }

  #moveFocus(): void {
    if (this.#focusCard === undefined) return;
    const card = this.#cards[this.#focusCard];
    this.#focusCard = undefined;
    void card?.updateComplete.then(() => card.focus());
  }

  #showMore(): void {
    this.#focusCard = this.#cards.length;
    this.pages += 1;
  }

  /** Asks something else in place of what found nothing. */
  #askInstead(query: Query, everywhere = this.everywhere): void {
    this.#focusCard = 0;
    this.everywhere = everywhere;
    this.query = query;
  }

  async #retry(): Promise<void> {
    await this.#source.reload();
    // The button that was pressed goes when it worked.
    if (this.#source.error) return;
    this.#focusCard = 0;
    this.requestUpdate();
  }

  #body(): TemplateResult {
    const { error, pending } = this.#source;
    if (error) return html`${feedFailure(pending, () => void this.#retry())}<slot></slot>`;
    if (!this.#results) {
      const count = Math.min(this.ids?.split(',').length ?? defaultPageSize, this.#pageSize);
      return pending ? loading(hasFallback(this), count) : html`<slot></slot>`;
    }
    const { total } = this.#results;
    if (!total) {
      return emptyResults({
        suggestions: this.#search.suggest(),
        query: this.#search.query,
        city: this.everywhere ? undefined : this.city,
        language: this.#language.tag,
        ask: (query, everywhere) => this.#askInstead(query, everywhere),
      });
    }
    const redeal = (): void => {
      if (this.#deck.incomplete) this.requestUpdate();
    };
    return html`<div class="cards" part="list" role="list">
        <slot name="practice" @slotchange=${redeal}></slot>
      </div>
      ${total > this.#cards.length ? more(this.#cards.length, total, () => this.#showMore()) : nothing}`;
  }

  protected override render(): TemplateResult {
    const language = interfaceLanguage();
    const busy = this.#source.pending || this.#search.waiting;
    return html`<div lang=${language} aria-busy=${busy ? 'true' : 'false'}>
      ${this.#announcer.render()}${this.#body()}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'practice-list': PracticeList;
  }
}
