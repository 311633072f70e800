import { css } from 'lit';
import { sourceLineStyles } from './source-line.js';
import { buttons, notices, tokens, visuallyHidden } from './tokens.styles.js';

// No container queries: because of containment, a list in a flex row, a float or a table cell would have no width. A grid with
// `auto-fill` does not need them.
export const styles = [
  tokens,
  visuallyHidden,
  buttons,
  notices,
  sourceLineStyles,
  css`
    :host {
      display: block;
      margin-block: 1em;
      color: var(--practice-text, inherit);
      text-align: start;
    }

    :host([hidden]),
    [hidden] {
      display: none !important;
    }

    :is(.cards, .loading) {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(var(--_column), 100%), 1fr));
      gap: var(--_gap);
    }

    :is(.list, .compact) :is(.cards, .loading) {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }

    ::slotted([slot='practice']) {
      margin: 0 !important;
    }

    .footer {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.75em 1.25em;
      margin-block-start: var(--_gap);

      & p {
        margin: 0;
        color: var(--_muted);
      }
    }

    .copy {
      margin-inline-start: auto;
      text-align: end;

      & button {
        margin-inline-start: 1em;
        padding-inline: 0;
        border: 0;
        background: none;
        font-weight: inherit;
        text-decoration: underline;
        text-underline-offset: 0.18em;
      }
    }

    .compact .footer {
      max-inline-size: 48em;
      margin-block-start: 0;
      padding-block-start: 0.9em;
      border-block-start: 1px solid var(--_line);
      font-size: var(--_small-size);
    }

    ::slotted([slot='source']) {
      margin-block-start: var(--_gap) !important;
    }

    .ways {
      margin: 0;
      padding-inline-start: 1.2em;

      & button {
        display: inline;
        min-block-size: 0;
        padding: 0.25em 0;
        border: 0;
        font-weight: inherit;
        text-align: start;
        text-decoration: underline;
        text-underline-offset: 0.18em;
      }
    }

    /* Two rows of cards. Not in viewport units: a frame that is resized to the height of its page would grow forever. */
    .loading {
      max-block-size: 48em;
      overflow: hidden;
    }

    .room {
      min-block-size: 48em;
    }

    .compact .room {
      min-block-size: 27em;
    }

    /* The shape of a card: two lines of title, place and period, four lines of summary, topics. As high as most cards. */
    .loading div {
      box-sizing: border-box;
      display: grid;
      align-content: start;
      gap: 0.8em;
      min-block-size: 19em;
      padding: var(--_padding);
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
      background: var(--_surface);
    }

    .loading i {
      block-size: 0.8em;
      background: var(--_tint);

      &:nth-child(-n + 2) {
        block-size: 1em;
        inline-size: 80%;
      }

      &:is(:nth-child(2), :nth-child(3), :last-child) {
        inline-size: 50%;
      }
    }

    .list .loading div {
      min-block-size: 12em;

      & i:nth-child(4n + 2) {
        display: none;
      }
    }

    .compact .loading div {
      min-block-size: 5em;
      padding-block: 0.9em;

      & i:is(:nth-child(2), :nth-child(n + 4)) {
        display: none;
      }
    }

    :is(.list, .compact) .loading div {
      max-inline-size: 42em;
      padding-inline: 0;
      border-width: 1px 0 0;
      border-radius: 0;
      background: none;
    }

    @media (prefers-reduced-motion: no-preference) {
      .loading i {
        animation: breathe 1.4s ease-in-out infinite alternate;
      }
    }

    @keyframes breathe {
      to {
        opacity: 0.4;
      }
    }

    @media (forced-colors: active) {
      .loading {
        --_tint: GrayText;
      }
    }

    @media print {
      :is(.loading, .copy) {
        display: none;
      }
    }
  `,
];
