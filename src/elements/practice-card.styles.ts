import { css } from 'lit';
import { sourceLineStyles } from './source-line.js';
import { buttons, icons, notices, tokens, visuallyHidden } from './tokens.styles.js';

// The page's rules override `::slotted()` unless these are important. So the page decides how words look (typeface, colour,
// weight, line height), and we decide what keeps the layout of the card (margins, size of the title).
export const styles = [
  tokens,
  visuallyHidden,
  icons,
  buttons,
  notices,
  sourceLineStyles,
  css`
    :host {
      display: block;
      color: var(--practice-text, inherit);
      text-align: start;
    }

    :host([hidden]),
    [hidden] {
      display: none !important;
    }

    .card {
      box-sizing: border-box;
      display: flex;
      flex-direction: column;
      gap: 0.85em;
      block-size: 100%;
      padding: var(--_padding);
      /* Limits lines to a readable length. A limit on each text would move texts of different directions apart on wide cards. */
      padding-inline-end: max(var(--_padding), 100% - 42em - var(--_padding));
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
      background: var(--_surface);
    }

    .words {
      display: flex;
      flex-direction: column;
      position: relative;
      gap: 0.55em;
      min-inline-size: 0;
    }

    /* As high as most cards with their source, while the card loads. */
    .room {
      min-block-size: 17.45em;
    }

    .compact.room {
      min-block-size: 5.5em;
    }

    /* The practice that the page's address links to. */
    :host([aria-current='true']) .card {
      border-color: var(--_accent);
      box-shadow: inset 0 0 0 2px var(--_accent);
    }

    ::slotted(*) {
      margin: 0 !important;
      text-indent: 0 !important;
    }

    /* As wide as the card. The aspect ratio reserves the height before the image has loaded. */
    ::slotted(img) {
      inline-size: 100% !important;
      block-size: auto !important;
      aspect-ratio: 3 / 2 !important;
      object-fit: cover;
      border-radius: var(--_radius);
    }

    ::slotted([slot='title']) {
      padding: 0 !important;
      border: 0 !important;
      font-family: var(--practice-title-font, inherit);
      font-size: var(--_title-size) !important;
      font-weight: var(--_title-weight);
      line-height: 1.3 !important;
      text-align: start !important;
      text-wrap: pretty !important;
    }

    ::slotted(p) {
      max-inline-size: none !important;
      padding: 0 !important;
      line-height: 1.55;
      text-align: start !important;
    }

    ::slotted([slot='excerpt']) {
      color: var(--_muted);
      font-size: var(--_small-size) !important;
    }

    .meta {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25em 1.1em;
      color: var(--_muted);
      font-size: var(--_small-size);
      line-height: 1.4;
    }

    .fact {
      display: inline-flex;
      gap: 0.4em;

      & svg {
        margin-block-start: 0.2em;
      }
    }

    ::slotted(span) {
      padding: 0 !important;
    }

    /* One line of text. Its separators are not read aloud. */
    .topics {
      color: var(--_muted);
      font-size: var(--_small-size);
      line-height: 1.5;
    }

    ::slotted([slot='topic']:not(:nth-child(1 of [slot='topic'])))::before,
    ::slotted([slot='language']:not(:nth-child(1 of [slot='language'])))::before {
      content: '\u00a0· ';
      content: '\u00a0· ' / '';
    }

    .more {
      font-size: var(--_small-size);
      line-height: 1.5;
    }

    summary {
      display: flex;
      align-items: center;
      gap: 0.4em;
      inline-size: fit-content;
      min-block-size: 24px;
      color: var(--_accent);
      font-size: var(--_small-size);
      font-weight: 600;
      cursor: pointer;
      list-style: none;

      &::-webkit-details-marker {
        display: none;
      }

      &:hover {
        text-decoration: underline;
        text-underline-offset: 0.18em;
      }

      & svg {
        rotate: 90deg;
      }
    }

    details[open] summary svg {
      rotate: -90deg;
    }

    ::slotted(p[slot='section']) {
      margin-block: 0.5em 0 !important;
    }

    ::slotted(:is(h3, h4, h5, h6):not([slot='title'])) {
      margin-block: 1.1em 0 !important;
      padding: 0 !important;
      border: 0 !important;
      font-family: var(--practice-title-font, inherit);
      font-size: 1em !important;
      line-height: 1.3 !important;
      text-align: start !important;
    }

    /* Room for the button in the corner, also before it is there. */
    .linked .head {
      padding-inline-end: 1.75em;
    }

    .copy {
      position: absolute;
      inset-block-start: -0.2em;
      inset-inline-end: -0.45em;
      justify-content: center;
      min-inline-size: 24px;
      min-block-size: 24px;
      padding: 0;
      border: 0;

      & svg {
        box-sizing: content-box;
        padding: 0.45em;
        color: var(--_muted);
      }
    }

    @media (hover: hover) and (prefers-contrast: no-preference) {
      :host(:not(:hover, :focus-within)) .copy {
        opacity: 0;
      }
    }

    .meta a {
      color: inherit;
    }

    /* 24 px high, in a line that need not be. */
    .original {
      min-block-size: 24px;
      margin-block: min(0px, 0.7em - 12px);
      padding: 0;
      border: 0;
      color: inherit;
      font-weight: inherit;
      text-align: start;
      text-decoration: underline;
      text-underline-offset: 0.18em;
    }

    .report {
      display: block;
      inline-size: fit-content;
      min-block-size: 24px;
      margin-block-start: 0.25em;
      color: var(--_muted);
      font-size: var(--_small-size);
    }

    .address {
      display: none;
    }

    /* Rows without frames; compact ones are for side columns. */
    .card:is(.list, .compact) {
      block-size: auto;
      max-inline-size: 42em;
      padding-inline: 0;
      border-width: 1px 0 0;
      border-radius: 0;
      background: none;
    }

    :host([aria-current='true']) .card:is(.list, .compact) {
      padding-inline: var(--_padding);
    }

    .card.compact {
      padding-block: 0.7em;
    }

    .compact .words {
      gap: 0.2em;
    }

    .compact ::slotted([slot='title']) {
      font-size: 1em !important;
      font-weight: var(--practice-title-weight, 500);
    }

    .compact .head {
      padding: 0;
    }

    .compact ::slotted([slot='source']) {
      padding: 0 !important;
      border: 0 !important;
    }

    .compact :is(.summary, .topics, .copy, .report, details) {
      display: none;
    }

    /* The image is beside the words, at the end, so that all words begin on one line. Where there is no room, it is above them. */
    .card.list {
      flex-flow: row wrap-reverse;
      align-items: flex-end;
      gap: 0.85em 1.5em;
    }

    /* Rows have no space at their ends. */
    .list .copy {
      inset-inline-end: 0;
    }

    .list .words {
      flex: 999 1 20em;
    }

    .list ::slotted(img) {
      flex: 1 1 11em;
      order: 1;
      min-inline-size: 0;
    }

    /* Hidden lazy images are not requested. */
    .compact ::slotted(img) {
      display: none !important;
    }

    /* The link unfolds with the text. A card without such a text, and a compact one, always shows it. */
    @media not print {
      :not(.compact) > .words > details:not([open]) + .more {
        display: none;
      }
    }

    @media (prefers-reduced-motion: no-preference) {
      summary svg {
        transition: rotate 150ms;
      }
    }

    @media (forced-colors: active) {
      :host([aria-current='true']) .card {
        border: 3px solid Highlight;
      }
    }

    @media print {
      :host,
      .card {
        break-inside: avoid;
      }

      details::details-content {
        block-size: auto;
        content-visibility: visible;
      }

      summary,
      .meta a,
      .report {
        display: none;
      }

      .address {
        display: block;
        margin: 0;
        font-size: var(--_small-size);
      }
    }
  `,
];
