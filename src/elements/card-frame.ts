import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { unfolding } from './card-controls.js';
import type { WordSlot } from './practice-words.js';

/** What the frame of a card depends on, besides the words in its slots. */
export interface CardFrame {
  readonly layout: string | undefined;
  /** Whether there is, or will be, a button in the corner. */
  readonly isLinked: boolean;
  /** Title of the practice. */
  readonly name: string;
  /** Address of the practice's link. */
  readonly address: string | undefined;
  /** Whether none of these slots has words. */
  readonly lacks: (...slots: WordSlot[]) => boolean;
  /** The button that shows the original of a translation. */
  readonly original: unknown;
  /** What is in the corner. */
  readonly corner: unknown;
  /** What is on the line of place and period, after them. */
  readonly line: unknown;
  /** The link for reporting a mistake. */
  readonly report: unknown;
  readonly failure: unknown;
  readonly onSlotChange: () => void;
  /** Called when the card is unfolded or folded. */
  readonly onToggle: () => void;
}

/**
 * The frame around the words of a practice. What screen readers read before place and period, whose icons tell them nothing, is not
 * part of the page's text. One template with few nested ones, for speed: a list renders a dozen cards before they are painted.
 */
export function cardFrame(card: CardFrame): TemplateResult {
  const { lacks, original, corner, line, report, failure } = card;
  const folds = !lacks('section');
  const place = msg('Place', { desc: 'Read aloud before city and country.' });
  const period = msg('Period', { desc: 'Read aloud before the years of a practice.' });
  const topics = msg('Topics', { desc: 'Read aloud: the name of a list of topics.' });
  return html`<div
    class="card ${card.layout} ${card.isLinked ? 'linked' : ''}"
    part="card"
    @slotchange=${card.onSlotChange}
  >
    <slot name="image"></slot>
    <div class="words">
      <div class="head"><slot name="title"></slot></div>
      ${corner}
      <div
        class="meta"
        part="meta"
        ?hidden=${!original && !line && lacks('place', 'period', 'language')}
      >
        <span class="fact" ?hidden=${lacks('place')}
          ><svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M8 14.5S3 10 3 6.2a5 5 0 0 1 10 0C13 10 8 14.5 8 14.5Z" />
            <circle cx="8" cy="6.3" r="1.7" /></svg
          ><span class="visually-hidden" .textContent=${place}></span><slot name="place"></slot
        ></span>
        <span class="fact" ?hidden=${lacks('period')}
          ><svg viewBox="0 0 16 16" aria-hidden="true">
            <rect x="2.2" y="3.2" width="11.6" height="10.6" rx="1.5" />
            <path d="M2.2 6.6h11.6M5.3 1.7v2.6M10.7 1.7v2.6" /></svg
          ><span class="visually-hidden" .textContent=${period}></span><slot name="period"></slot
        ></span>
        <span class="fact" ?hidden=${lacks('language')}
          ><svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M2.2 3.2h11.6v7.6H8l-3 2.7v-2.7H2.2zM5 5.9h6M5 8.2h3.4" /></svg
          ><slot name="language"></slot
        ></span>
        ${original} ${line}
      </div>
      <slot name="summary" class="summary"></slot>
      <slot name="excerpt"></slot>
      <div class="topics" part="topics" role="list" aria-label=${topics} ?hidden=${lacks('topic')}>
        <slot name="topic"></slot>
      </div>
      ${folds ? unfolding(card.name, card.onToggle, report) : nothing}
      <div class="more" ?hidden=${lacks('link')}><slot name="link"></slot></div>
      ${folds ? nothing : report}
      <p
        class="address"
        part="address"
        ?hidden=${!card.address}
        .textContent=${card.address ?? ''}
      ></p>
      <slot name="source" part="source"></slot> ${failure}
    </div>
  </div>`;
}
