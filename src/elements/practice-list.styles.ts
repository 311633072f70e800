import { css } from 'lit';
import { buttons, notices, tokens, visuallyHidden } from './tokens.styles.js';

// No container queries: containment would make a list in a flex row, a float or a table cell as narrow as nothing. A grid that
// fills itself needs none.
export const styles = [
  tokens,
  visuallyHidden,
  buttons,
  notices,
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

    :host(:is([layout='list'], [layout='compact'])) :is(.cards, .loading) {
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

    :host([layout='compact']) .footer {
      margin-block-start: 0;
      padding-block-start: 0.9em;
      border-block-start: 1px solid var(--_line);
      font-size: var(--_small-size);
    }

    .ways {
      display: flex;
      flex-wrap: wrap;
      gap: 0.75em;
    }

    /* Two rows of cards. Not as high as the window: a frame that is made as high as its page would grow without end. */
    .loading {
      max-block-size: 48em;
      overflow: hidden;
    }

    .room {
      min-block-size: 48em;
    }

    :host([layout='compact']) .room {
      min-block-size: 27em;
    }

    /* Stands for a title and five lines, and is as high as most cards are. */
    .loading div {
      box-sizing: border-box;
      display: grid;
      align-content: start;
      gap: 0.9em;
      min-block-size: 22em;
      padding: var(--_padding);
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
      background: var(--_surface);

      &::before,
      &::after {
        content: '';
        block-size: 1.2em;
        inline-size: min(70%, 24em);
        border-radius: var(--_radius);
        background: var(--_tint);
      }

      &::after {
        block-size: 7.2em;
        inline-size: min(100%, 42em);
        border-radius: 0;
        background: repeating-linear-gradient(var(--_tint) 0 0.8em, transparent 0.8em 1.6em);
      }
    }

    :host([layout='list']) .loading div {
      min-block-size: 12em;
      padding-inline: 0;
      border-width: 1px 0 0;
      border-radius: 0;
    }

    :host([layout='compact']) .loading div {
      min-block-size: 5.5em;
      padding: 0.7em 0;
      border-width: 1px 0 0;
      border-radius: 0;

      &::after {
        display: none;
      }
    }

    @media (prefers-reduced-motion: no-preference) {
      .loading div::before,
      .loading div::after {
        animation: breathe 1.4s ease-in-out infinite alternate;
      }
    }

    @keyframes breathe {
      to {
        opacity: 0.4;
      }
    }

    @media print {
      .loading {
        display: none;
      }
    }
  `,
];
