import { css } from 'lit';
import { buttons, icons, notices, tokens, visuallyHidden } from './tokens.styles.js';

// A page's own rules win over `::slotted()` unless these are important: so what the page's words look like (typeface, colour,
// weight, leading) is the page's to say, what holds the card together (margins, the size of the title) is ours.
export const styles = [
  tokens,
  visuallyHidden,
  icons,
  buttons,
  notices,
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
      gap: 0.65em;
      block-size: 100%;
      padding: var(--_padding);
      /* Lines as long as are read with ease. Limits on each text would part those of two directions on a wide card. */
      padding-inline-end: max(var(--_padding), 100% - 42em - var(--_padding));
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
      background: var(--_surface);
    }

    /* As high as most cards are, while theirs is on its way. */
    .room {
      min-block-size: 14em;
    }

    :host([layout='compact']) .room {
      min-block-size: 5.5em;
    }

    /* Where the page's address points to. */
    :host([aria-current='true']) .card {
      border-color: var(--_accent);
      box-shadow: inset 0 0 0 2px var(--_accent);
    }

    ::slotted(*) {
      margin: 0 !important;
      text-indent: 0 !important;
    }

    /* As wide as the card, and as high before it is there as after. */
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
      text-wrap: pretty;
    }

    ::slotted(p) {
      max-inline-size: none !important;
      padding: 0 !important;
      line-height: 1.55;
      text-align: start !important;
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

    ::slotted([slot='language']) {
      padding-inline: 0.45em !important;
      border: 1px solid var(--_line) !important;
      border-radius: 0.25em;
    }

    .topics {
      display: flex;
      flex-wrap: wrap;
      gap: 0.4em;
      margin-block-start: auto;
      padding-block-start: 0.35em;
      font-size: var(--_small-size);
    }

    ::slotted([slot='topic']) {
      padding: 0.15em 0.6em !important;
      border-radius: 0.25em;
      background: var(--_tint);
      line-height: 1.45;
    }

    summary {
      display: flex;
      align-items: center;
      gap: 0.4em;
      inline-size: fit-content;
      min-block-size: 24px;
      color: var(--_accent);
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

    ::slotted(:is(h3, h4, h5, h6)[slot='section']) {
      margin-block: 1.1em 0 !important;
      padding: 0 !important;
      border: 0 !important;
      font-family: var(--practice-title-font, inherit);
      font-size: 1em !important;
      line-height: 1.3 !important;
      text-align: start !important;
    }

    .copy {
      font-size: var(--_small-size);

      & button {
        min-block-size: 24px;
        padding: 0;
        border: 0;
        font-weight: inherit;
        text-decoration: underline;
        text-underline-offset: 0.18em;

        &:hover {
          background: none;
          text-decoration-thickness: 0.15em;
        }
      }
    }

    a.copy {
      color: var(--_accent);
    }

    .address {
      display: none;
    }

    /* Rows without frames, for reading from top to bottom; compact ones for side columns. */
    :host(:is([layout='list'], [layout='compact'])) .card {
      block-size: auto;
      padding-block: var(--_padding);
      padding-inline: 0 max(0px, 100% - 42em);
      border-width: 1px 0 0;
      border-radius: 0;
      background: none;
    }

    :host(:is([layout='list'], [layout='compact'])[aria-current='true']) .card {
      padding-inline-start: var(--_padding);
    }

    :host([layout='list']) .topics {
      margin-block-start: 0;
    }

    :host([layout='compact']) .card {
      gap: 0.2em;
      padding-block: 0.7em;
    }

    :host([layout='compact']) ::slotted([slot='title']) {
      font-size: 1em !important;
      font-weight: var(--practice-title-weight, 500);
    }

    :host([layout='compact']) :is(.summary, .topics, .copy, details) {
      display: none;
    }

    :host([layout='list']) ::slotted(img) {
      max-inline-size: 15em !important;
    }

    /* Not shown, they are not asked for. */
    :host([layout='compact']) ::slotted(img) {
      display: none !important;
    }

    @media (prefers-reduced-motion: no-preference) {
      summary svg {
        transition: rotate 150ms;
      }
    }

    @media (forced-colors: active) {
      ::slotted([slot='topic']) {
        border: 1px solid CanvasText !important;
      }

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
      .copy {
        display: none;
      }

      /* Backgrounds are not printed. */
      ::slotted([slot='topic']) {
        padding: 0 !important;
        background: none;
      }

      .topics {
        gap: 0.2em 1.1em;
      }

      .address {
        display: block;
        margin: 0;
        font-size: var(--_small-size);
      }
    }
  `,
];
