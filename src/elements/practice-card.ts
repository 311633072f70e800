import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Practice } from '../feed/practice.js';
import { cardFrame } from './card-frame.js';
import { ChosenText } from './chosen-text.js';
import { PracticeErrorEvent, PracticeSelectEvent } from './events.js';
import { feedFailure } from './states.js';
import { FeedSource } from './feed-source.js';
import { FocusKeeper } from './focus-keeper.js';
import { interfaceLanguage } from './formats.js';
import { headingLevelAt, headingLevels } from './heading-level.js';
import { searchControlsFile } from './later-files.js';
import { PageLanguage } from './page-language.js';
import { styles } from './practice-card.styles.js';
import { sourceLines } from './source-line.js';
import {
  haveOtherWords,
  type Highlights,
  highlightedWords,
  type Images,
  imageChoices,
  removeWords,
  writeWords,
  type WordSlot,
} from './practice-words.js';
import { property } from './property.js';
import { report } from './report.js';
import { isOnlyFallbackOnServers } from './server.js';

export const layouts = ['grid', 'list', 'compact'] as const;
export type Layout = (typeof layouts)[number];

/**
 * @summary A card with one good practice.
 *
 * Give it a `practice`, or the address of a feed and the id of a practice in it, or write the words into its slots by hand. The
 * words are in the card's light DOM, where page translation, read-aloud and the page's styles can use them.
 *
 * @slot - Fallback: shown while the practice loads, when JavaScript is off, and when loading fails
 * @slot image - An image of the practice, above its title
 * @slot title - A heading, with a link in it if the practice has a page of its own
 * @slot place - City and country
 * @slot period - When the practice ran
 * @slot language - In which language the text is, if it is not the page's, and that a machine has translated it: "In French"
 * @slot summary - Paragraphs of the summary
 * @slot excerpt - Where a search has found only words that the card does not show: the part of the text that has them
 * @slot topic - One element per topic
 * @slot section - Headings and paragraphs that unfold with "Read more"
 * @slot link - Where the title is not a link: a link to the list that has the practice. It unfolds with the sections, if there are any
 * @slot related - Behind them: a heading and a list of related practices, which a list adds when its visitor unfolds the card
 * @slot source - Whom the practice is from, unless the card is in a list
 *
 * @csspart card - The card's frame
 * @csspart meta - Place, period and language
 * @csspart topics - The line of topics
 * @csspart original - The button that shows the original in place of a translation
 * @csspart address - The address of the practice's link, shown only in print
 * @csspart details - The part that unfolds
 * @csspart summary - The "Read more" button that unfolds it
 * @csspart report - The link for reporting a mistake
 * @csspart copy - The button that copies a link to the practice
 * @csspart source - The line with the source, unless the card is in a list
 * @csspart error - The message that the feed could not be loaded
 * @csspart retry - The button in this message that tries again
 *
 * @cssproperty [--practice-accent=currentColor] - Colour of buttons and other controls; give it the colour of your links
 * @cssproperty [--practice-text=inherit] - Colour of text, if the page's own cannot be read on the surface
 * @cssproperty [--practice-muted] - Colour of place, period, topics and source; 85 % of the text's colour by default
 * @cssproperty [--practice-line] - Colour of the frame; 22 % of the text's colour by default
 * @cssproperty [--practice-surface=transparent] - Background of the card
 * @cssproperty [--practice-tint] - Background of buttons under the pointer; 7 % of the text's colour by default
 * @cssproperty [--practice-focus=currentColor] - Colour of the focus outline
 * @cssproperty [--practice-radius=0.375em] - Roundness of corners
 * @cssproperty [--practice-padding=1.25em] - Space inside the frame, and above and below a row
 * @cssproperty [--practice-title-font=inherit] - Typeface of titles
 * @cssproperty [--practice-title-size=1.125em] - Size of the title; it overrides the page's own size of headings
 * @cssproperty [--practice-title-weight=600] - Weight of the title, unless the page sets the weight of headings
 * @cssproperty [--practice-small-size=0.875em] - Size of place, period and topics
 *
 * @fires {PracticeSelectEvent} practice-select - A resident follows the practice's link, in the title or to a list; cancelable
 * @fires {PracticeErrorEvent} practice-error - A feed could not be loaded (`address` says which), or there is no practice with this id; `code` says why
 */
export class PracticeCard extends LitElement {
  static override styles = styles;

  /** The practice to show. */
  @property({ attribute: false }) practice?: Practice | undefined;

  /** Address of the feed that contains the practice, relative to the page; or addresses of several, separated by spaces. */
  @property() src?: string;

  /** A feed as an object, instead of `src`. */
  @property({ attribute: false }) feed?: unknown;

  /** Id of the practice in the feed. */
  @property({ attribute: 'practice-id' }) practiceId?: string;

  /** Level of the title's heading, 2 to 6. Without it, one below the heading that precedes the card on the page. */
  @property({ allowed: headingLevels, attribute: 'heading-level' }) headingLevel?: number;

  /** `grid` (the default), `list` or `compact`, as for a list. */
  @property({ allowed: layouts }) layout?: Layout;

  /** Images to show: `own` (the default), those from the feed's own host; `all`, from any host; `none`. */
  @property({ allowed: imageChoices }) images?: Images | undefined = 'own';

  /** Highlights the words that a query matched. Set it to the `Results`. */
  @property({ attribute: false, hasChanged: haveOtherWords })
  highlights?: Highlights | undefined;

  /** Address of this card on the page. If it is set, the card has a button that copies it. */
  @property({ attribute: false }) permalink?: string | undefined;

  /**
   * Called after each update while the card is unfolded.
   * @internal
   */
  whileUnfolded?: ((card: PracticeCard) => void) | undefined;

  readonly #language = new PageLanguage(this);
  readonly #source = new FeedSource(this);
  readonly #text = new ChosenText(this);
  readonly #focus = new FocusKeeper(this, (lost) =>
    lost.matches('[part=copy]') ? this.renderRoot.querySelector<HTMLElement>('[part=copy]') : this,
  );

  /** What the words in the page were written from. They are rewritten only if it changes. */
  #written: readonly unknown[] = [];
  #missing?: string;

  constructor() {
    super();
    this.addEventListener('click', this.#onClick);
    searchControlsFile.watch(this);
  }

  /** Moves the focus to the title's link, to the title if it has no link, or to the fallback. */
  override focus(options?: FocusOptions): void {
    const title = this.querySelector<HTMLElement>(':scope > [slot="title"]');
    const link = (title ?? this).querySelector<HTMLElement>('a[href]');
    if (!link) title?.setAttribute('tabindex', '-1');
    const target = link ?? title;
    if (target) target.focus(options);
    else super.focus(options);
  }

  get #shown(): Practice | undefined {
    return this.practice ?? this.#source.feed?.practices.find(({ id }) => id === this.practiceId);
  }

  protected override willUpdate(): void {
    this.#focus.note();
    const practice = this.#shown;
    if (!practice) {
      // Words of another practice. Those that were already in the markup stay.
      if (this.#written.length && !this.#source.pending) {
        removeWords(this);
        this.#written = [];
      }
      return;
    }
    const languages = this.#language.tags;
    const headingLevel = this.headingLevel ?? headingLevelAt(this);
    const { highlights, images } = this;
    // A list sets the attribute of its cards.
    const compact = this.getAttribute('layout') === 'compact';
    const words = highlightedWords(highlights);
    const spoken = [...languages, interfaceLanguage()].join();
    // The list names the source of its cards.
    const feed = this.practice ? undefined : this.#source.feed;
    const text = this.#text.of(practice, languages);
    const dates = practice.period.edtf && searchControlsFile.content;
    const from = [practice, spoken, headingLevel, images, compact, words, feed, text, dates];
    const same = from.every((value, i) => value === this.#written[i]);
    // Routers that morph one page into another remove the words.
    if (same && this.#has('title')) return;
    this.#written = from;
    const wording = { languages, headingLevel, highlights, images, compact, text };
    writeWords(this, practice, wording);
    this.append(...sourceLines(feed, practice));
  }

  protected override updated(_changed: PropertyValues<this>): void {
    if (this.permalink || this.#shown?.reportUrl) void searchControlsFile.wanted;
    if (this.renderRoot.querySelector('details')?.open) this.whileUnfolded?.(this);
    const { feed } = this.#source;
    const id = this.practiceId;
    if (this.practice || !feed || this.#shown || this.#missing === (id ?? '')) return;
    // A feed that could not be loaded may have it.
    if (this.#source.failure) return;
    // Words in the page need no practice.
    if (id === undefined && this.#has('title')) return;
    this.#missing = id ?? '';
    void report(this, 'practice-id', this.#missing, feed);
    // A script may still give the id.
    if (id !== undefined) this.dispatchEvent(new PracticeErrorEvent('no-such-practice'));
  }

  #has(slot: WordSlot): boolean {
    return [...this.children].some((child) => child.slot === slot);
  }

  readonly #onClick = (event: MouseEvent): void => {
    const practice = this.#shown;
    const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement);
    if (!practice || !link?.closest('[slot="title"], [slot="link"]')) return;
    if (!this.dispatchEvent(new PracticeSelectEvent(practice, link.href))) event.preventDefault();
  };

  /** Words written by hand may change. Those of a practice do not, unless a router removes them. */
  readonly #onSlotChange = (): void => {
    if (!this.#shown || !this.#has('title')) this.requestUpdate();
  };

  protected override render(): TemplateResult {
    for (const child of this.children) if (child.slot === 'topic') child.role ??= 'listitem';
    const title = this.querySelector(':scope > [slot="title"]');
    const { failure: error, pending, retry } = this.#source;
    const failure = error && !this.#shown ? feedFailure(error, pending, retry) : nothing;
    if (!title) {
      if (pending && !error) return html`<div class="room ${this.layout}"><slot></slot></div>`;
      return html`<slot></slot> ${failure}`;
    }
    const address = this.querySelector<HTMLAnchorElement>(
      '[slot="title"] a, [slot="link"] a',
    )?.href;
    const filled = new Set([...this.children].map(({ slot }) => slot));
    const lacks = (...slots: WordSlot[]): boolean => !slots.some((slot) => filled.has(slot));
    const name = title.textContent.trim();
    const { permalink, layout } = this;
    const practice = this.#shown;
    const { tags } = this.#language;
    const controls = searchControlsFile.content;
    const copying = permalink && controls?.copyLink(this, permalink, name);
    const reporting =
      practice?.reportUrl &&
      // The height of the link is reserved.
      (controls?.reportLink(practice, this.#text.of(practice, tags), permalink, name) ??
        html`<span class="report"></span>`);
    const [corner, line] = copying || [];
    return cardFrame({
      layout,
      isLinked: !!permalink,
      name,
      address,
      lacks,
      original: this.#text.button(practice, tags, name),
      corner,
      line,
      report: reporting,
      failure,
      onSlotChange: this.#onSlotChange,
      onToggle: () => this.requestUpdate(),
    });
  }
}

isOnlyFallbackOnServers(PracticeCard);

declare global {
  interface HTMLElementTagNameMap {
    'practice-card': PracticeCard;
  }
}
