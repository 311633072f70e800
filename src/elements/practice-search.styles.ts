import { css } from 'lit';
import { buttons, icons, tokens, visuallyHidden } from './tokens.styles.js';

export const styles = [
  tokens,
  visuallyHidden,
  icons,
  buttons,
  css`
    :host {
      display: block;
      margin-block: 1em var(--_gap);
      color: var(--practice-text, inherit);
      text-align: start;
    }

    :host([hidden]),
    [hidden] {
      display: none !important;
    }

    form {
      display: grid;
      gap: 1em;
    }

    .filters {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(10em, 100%), 1fr));
      gap: 1em;
      align-items: end;
    }

    .field {
      display: grid;
      gap: 0.3em;
      min-inline-size: 0;
    }

    /* A filter to come: a label and its choice. */
    .field:empty {
      min-block-size: 4.35em;
    }

    label {
      font-weight: 600;
      line-height: 1.3;
    }

    .ongoing label {
      font-weight: inherit;
    }

    input[type='search'],
    select {
      box-sizing: border-box;
      inline-size: 100%;
      min-inline-size: 0;
      min-block-size: 2.75em;
      margin: 0;
      padding: 0.5em 0.75em;
      border: 1px solid var(--_outline);
      border-radius: var(--_radius);
      background: var(--_surface);
      color: inherit;
      font: inherit;
      text-overflow: ellipsis;
    }

    /* As wide as a line is read. */
    input[type='search'] {
      max-inline-size: 42em;
    }

    /* The native arrow is dark on a dark page that declares no color-scheme, and so are the lists that unfold. */
    select {
      appearance: none;
      grid-row: 2;
      grid-column: 1;
      padding-inline-end: 2.25em;
      cursor: pointer;
    }

    option {
      background: Field;
      color: FieldText;
    }

    .field:has(select)::after {
      content: '';
      grid-row: 2;
      grid-column: 1;
      place-self: center end;
      inline-size: 0.5em;
      block-size: 0.5em;
      margin-inline-end: 1em;
      border: solid currentColor;
      border-width: 0 2px 2px 0;
      rotate: 45deg;
      translate: 0 -0.15em;
      pointer-events: none;
    }

    .ongoing {
      display: flex;
      gap: 0.6em;
      align-items: center;
      min-block-size: 2.75em;

      & input {
        flex: none;
        inline-size: max(24px, 1.4em);
        block-size: max(24px, 1.4em);
        margin: 0;
        accent-color: var(--practice-accent, auto);
      }
    }

    .footer {
      display: flex;
      flex-wrap: wrap;
      gap: 0.75em 1.25em;
      align-items: center;
      min-block-size: 2.75em;

      & p {
        margin: 0;
        color: var(--_muted);
      }
    }

    .chips {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5em;
      inline-size: 100%;
      margin: 0;
      padding: 0;
      list-style: none;

      & button {
        min-block-size: 2em;
        padding: 0.2em 0.7em;
        font-size: var(--_small-size);
        text-align: start;
      }
    }

    @media print {
      :host {
        display: none;
      }
    }
  `,
];
