import { css } from 'lit';
import { buttons, tokens, visuallyHidden } from './tokens.styles.js';

export const styles = [
  tokens,
  visuallyHidden,
  buttons,
  css`
    :host {
      display: block;
      container-type: inline-size;
      text-align: start;
    }

    :host([hidden]) {
      display: none;
    }

    .cards {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(var(--_column), 100%), 1fr));
      gap: var(--_gap);
    }

    :host(:is([layout='list'], [layout='compact'])) .cards {
      grid-template-columns: minmax(0, 1fr);
    }

    :host([layout='compact']) .cards {
      gap: 0;
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

    .notice,
    .failure,
    .empty {
      margin-block: 0 var(--_gap);

      & p {
        margin: 0 0 0.75em;
      }
    }

    .failure,
    .empty {
      padding: var(--_padding);
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
    }

    .loading {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(var(--_column), 100%), 1fr));
      gap: var(--_gap);

      & div {
        block-size: 12em;
        border-radius: var(--_radius);
        background: var(--_tint);
        animation: breathe 1.6s ease-in-out infinite alternate;
      }
    }

    @keyframes breathe {
      to {
        opacity: 0.45;
      }
    }

    @media (prefers-reduced-motion: reduce) {
      .loading div {
        animation: none;
      }
    }

    @media print {
      button,
      .loading {
        display: none;
      }
    }
  `,
];
