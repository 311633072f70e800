import { msg, str } from '@lit/localize';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Practice } from '../feed/practice.js';
import { PracticeErrorEvent, PracticeSelectEvent } from './events.js';
import { feedFailure } from './feed-failure.js';
import { FeedSource } from './feed-source.js';
import { interfaceLanguage } from './formats.js';
import { headingLevelAt, parseHeadingLevel } from './heading-level.js';
import { expandIcon, periodIcon, placeIcon } from './icons.js';
import { PageLanguage } from './page-language.js';
import { styles } from './practice-card.styles.js';
import { type Images, writeWords, type WordSlot } from './practice-words.js';
import { property, state } from './property.js';

export const layouts = ['grid', 'list', 'compact'] as const;
export type Layout = (typeof layouts)[number];

/**
 * @summary One good practice: the frame around it, and its words as ordinary elements of the page.
 *
 * Give it a `practice`, or the address of a feed and the id of a practice in it, or write the words into its slots
 * by hand. The words stand in the card's light DOM, where page translation, read-aloud and the host's styles find them.
 *
 * @slot - Fallback: shown until the practice is there, without JavaScript, and when it cannot be had
 * @slot image - An image of the practice, above its title
 * @slot title - A heading, with the practice's link in it
 * @slot place - City and country
 * @slot period - When the practice ran
 * @slot language - Name of the language the words are in, where it is not the page's
 * @slot summary - Paragraphs that say what it is about
 * @slot topic - One element a topic
 * @slot section - Headings and paragraphs that unfold
 *
 * @csspart card - The frame
 * @csspart meta - Place, period and language
 * @csspart topics - The row of topics
 * @csspart address - The address of the practice's link, on paper only
 * @csspart details - The part that unfolds
 * @csspart summary - What unfolds it
 * @csspart copy - The button that copies a link to the practice
 * @csspart error - What is shown when the feed cannot be had
 * @csspart retry - The button in it
 *
 * @cssproperty [--practice-accent=currentColor] - Colour of buttons and other controls; give it the colour of your links
 * @cssproperty [--practice-text=inherit] - Colour of text, for a surface on which the page's own cannot be read
 * @cssproperty [--practice-muted] - Colour of place and period; 85 % of the text's colour by default
 * @cssproperty [--practice-line] - Colour of the frame; 22 % of the text's colour by default
 * @cssproperty [--practice-surface=transparent] - Background of the card
 * @cssproperty [--practice-tint] - Background of topics; 7 % of the text's colour by default
 * @cssproperty [--practice-focus=currentColor] - Colour of the focus outline
 * @cssproperty [--practice-radius=0.375em] - Roundness of corners
 * @cssproperty [--practice-padding=1.25em] - Space inside the frame, and above and below a row
 * @cssproperty [--practice-title-font=inherit] - Typeface of titles
 * @cssproperty [--practice-title-size=1.125em] - Size of the title; a host's own size of headings does not count
 * @cssproperty [--practice-title-weight=600] - Weight of the title, where the page does not set that of headings
 * @cssproperty [--practice-small-size=0.875em] - Size of place, period and topics
 *
 * @fires {PracticeSelectEvent} practice-select - A resident follows the practice's link; cancelable
 * @fires {PracticeErrorEvent} practice-error - The feed cannot be had (`code`), or has no such practice
 */
export class PracticeCard extends LitElement {
  static override styles = styles;

  /** The practice to show. */
  @property({ attribute: false }) practice?: Practice | undefined;

  /** Address of a feed, relative to the page, to take one practice from. */
  @property() src?: string;

  /** A feed as an object, instead of `src`. */
  @property({ attribute: false }) feed?: unknown;

  /** Id of the practice in the feed. */
  @property({ attribute: 'practice-id' }) practiceId?: string;

  /** Level of the title's heading, 2 to 6. Without it, one below the heading that precedes the card on the page. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel?: number;

  /** `grid`, `list` or `compact`, as in a list. */
  @property() layout?: Layout;

  /** Images to show: `own` (the default), those from the feed's own host; `all`, from any host; `none`. */
  @property() images: Images = 'own';

  /** Folded words to mark in the card's, those that a query matched: `Results.words`. */
  @property({ attribute: false }) words: ReadonlySet<string> = new Set();

  /** Address that leads to this very card; with it, the card offers to copy it. */
  @property({ attribute: false }) permalink?: string | undefined;

  /** Whether the address has just been copied. */
  @state() private copied: 'no' | 'yes' | 'refused' = 'no';

  readonly #language = new PageLanguage(this);
  readonly #source = new FeedSource(this);

  /** What the words in the page were made from, so that they are left alone while it stays the same. */
  #written: readonly unknown[] = [];
  #missing?: string;

  constructor() {
    super();
    this.addEventListener('click', this.#onClick);
  }

  /** Moves the focus to the title's link, or to the title where it has none. */
  override focus(options?: FocusOptions): void {
    const title = this.querySelector<HTMLElement>(':scope > [slot="title"]');
    const link = title?.querySelector<HTMLElement>('a[href]');
    if (!link) title?.setAttribute('tabindex', '-1');
    (link ?? title)?.focus(options);
  }

  get #shown(): Practice | undefined {
    if (this.practice) return this.practice;
    const id = this.practiceId;
    return id === undefined
      ? undefined
      : this.#source.feed?.practices.find((each) => each.id === id);
  }

  protected override willUpdate(): void {
    const practice = this.#shown;
    if (!practice) return;
    const language = this.#language.tag;
    const headingLevel = parseHeadingLevel(this.headingLevel) ?? headingLevelAt(this);
    const { words, images } = this;
    const from = [
      practice,
      language,
      headingLevel,
      images,
      interfaceLanguage(),
      [...words].join(' '),
    ];
    const same = from.every((value, i) => value === this.#written[i]);
    // A router that morphs one page into another takes the words away.
    if (same && this.#has('title')) return;
    this.#written = from;
    writeWords(this, practice, { language, headingLevel, words, images });
  }

  protected override updated(_changed: PropertyValues<this>): void {
    const { feed } = this.#source;
    const id = this.practiceId;
    if (this.practice || !feed || id === undefined || this.#shown || this.#missing === id) return;
    this.#missing = id;
    console.warn(
      `<practice-card practice-id="${id}">: the feed ${this.src ?? ''} has no practice with this id.`,
    );
    this.dispatchEvent(new PracticeErrorEvent('no-such-practice'));
  }

  #has(slot: WordSlot): boolean {
    return [...this.children].some((child) => child.slot === slot);
  }

  #fact(slot: WordSlot, icon: TemplateResult | typeof nothing): TemplateResult {
    return html`<span class="fact" ?hidden=${!this.#has(slot)}
      >${icon}<slot name=${slot}></slot
    ></span>`;
  }

  readonly #onClick = (event: MouseEvent): void => {
    const practice = this.#shown;
    const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement);
    if (!practice || !link?.closest('[slot="title"]')) return;
    if (!this.dispatchEvent(new PracticeSelectEvent(practice, link.href))) event.preventDefault();
  };

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.permalink ?? '');
      this.copied = 'yes';
    } catch {
      this.copied = 'refused';
    }
  }

  /** Copies the card's address; where a page may not write to the clipboard, the plain link is there to be copied by hand. */
  #copyLink(): TemplateResult | typeof nothing {
    if (!this.permalink) return nothing;
    if (!('clipboard' in navigator) || this.copied === 'refused') {
      return html`<a class="copy" part="copy" href=${this.permalink}
        >${msg('Link to this practice', { desc: 'A link that can be copied by hand.' })}</a
      >`;
    }
    const done =
      this.copied === 'yes'
        ? msg('Link copied', { desc: 'Shown and read aloud after a link was copied.' })
        : '';
    return html`<div class="copy">
      <button type="button" part="copy" @click=${this.#copy} @blur=${() => (this.copied = 'no')}>
        ${done || msg('Copy link', { desc: 'A button that copies a link to one practice.' })}
      </button>
      <span class="visually-hidden" role="status">${done}</span>
    </div>`;
  }

  protected override render(): TemplateResult {
    const title = this.querySelector(':scope > [slot="title"]');
    if (!title) {
      const { error, pending } = this.#source;
      if (pending && !error) return html`<div class="room"><slot></slot></div>`;
      return html`<slot></slot>
        ${error ? feedFailure(pending, () => void this.#source.reload()) : nothing}`;
    }
    const name = title.textContent.trim();
    const address = title.querySelector('a')?.href;
    const hasMeta = this.#has('place') || this.#has('period') || this.#has('language');
    return html`<div class="card" part="card" @slotchange=${() => this.requestUpdate()}>
      <slot name="image"></slot>
      <slot name="title"></slot>
      <div class="meta" part="meta" ?hidden=${!hasMeta}>
        ${this.#fact('place', placeIcon)} ${this.#fact('period', periodIcon)}
        ${this.#fact('language', nothing)}
      </div>
      <slot name="summary" class="summary"></slot>
      <details part="details" ?hidden=${!this.#has('section')}>
        <summary
          part="summary"
          aria-label=${msg(str`Read more: ${name}`, {
            desc: 'Read aloud for the "Read more" button; begin with the same words as there. The placeholder is a title.',
          })}
        >
          ${msg('Read more', { desc: 'Unfolds the rest of a practice.' })}${expandIcon}
        </summary>
        <slot name="section"></slot>
      </details>
      ${address ? html`<p class="address" part="address">${address}</p>` : nothing}
      <div class="topics" part="topics" ?hidden=${!this.#has('topic')}>
        <slot name="topic"></slot>
      </div>
      ${this.#copyLink()}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'practice-card': PracticeCard;
  }
}
