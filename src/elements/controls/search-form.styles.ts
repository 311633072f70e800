import { css } from 'lit';
import { icons, visuallyHidden } from '../tokens.styles.js';

export const styles = [
  visuallyHidden,
  icons,
  css`
    :host {
      --_chosen: color-mix(in srgb, var(--_accent) 14%, transparent);
    }

    [hidden] {
      display: none !important;
    }

    svg {
      stroke-width: 1.75;
    }

    form {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
    }

    label {
      font-weight: 600;
      line-height: 1.3;
    }

    form > label {
      margin-block-end: 0.35em;
    }

    .field {
      display: flex;
      gap: 0.6em;
      align-items: center;
      box-sizing: border-box;
      min-block-size: 3em;
      padding-inline: 0.85em 0.4em;
      border: 1px solid var(--_outline);
      border-radius: var(--_radius);
      background: var(--practice-surface, transparent);

      &:focus-within {
        outline: 3px solid var(--_focus);
        outline-offset: 2px;
      }

      & svg {
        inline-size: 1.15em;
        block-size: 1.15em;
      }
    }

    input[type='search'] {
      flex: 1;
      appearance: none;
      min-inline-size: 0;
      margin: 0;
      padding: 0.5em 0;
      border: 0;
      outline: 0;
      background: none;
      color: inherit;
      font: inherit;
      text-overflow: ellipsis;

      &::-webkit-search-cancel-button,
      &::-webkit-search-decoration {
        display: none;
      }
    }

    .icon {
      flex: none;
      justify-content: center;
      min-inline-size: 2.5em;
      min-block-size: 2.5em;
      padding: 0;
      border: 0;
    }

    /* Where text search may be said to have failed: rendered always, but without a gap in the grid while it is empty. */
    [role='status']:empty {
      position: absolute;
    }

    .filters,
    .row {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5em;
      align-items: start;
      min-block-size: 2.5em;
      margin-block-start: 0.75em;
    }

    .row {
      justify-content: space-between;
      align-items: center;
    }

    .filter {
      min-block-size: 2.5em;
      padding: 0.35em 0.9em;
      border-color: color-mix(in srgb, var(--_outline) 60%, transparent);
      color: inherit;
      font-weight: inherit;
      text-align: start;

      &:hover {
        text-decoration: none;
      }

      &.set {
        border-color: var(--_accent);
        background: var(--_chosen);
        font-weight: 600;
      }

      & svg {
        inline-size: 0.9em;
        block-size: 0.9em;
      }

      &[aria-expanded='true'] svg:last-child {
        rotate: 180deg;
      }
    }

    .panel {
      flex-basis: 100%;
      box-sizing: border-box;
      min-inline-size: 0;
      padding: 0.75em;
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
      color: inherit;

      & .field {
        min-block-size: 2.5em;
        margin-block-end: 0.6em;
      }

      &[popover] {
        position: fixed;
        inset: auto;
        position-area: block-end span-inline-end;
        position-try-fallbacks: flip-inline, flip-block;
        inline-size: 22em;
        max-inline-size: calc(100vi - 2em);
        margin: 0.35em 0 0;
        border-color: var(--_outline);
        background: var(--practice-surface, contrast-color(currentColor));
        box-shadow: 0 0.5em 1.5em rgb(0 0 0 / 0.18);
        font-weight: normal;
      }
    }

    .filter:has(+ [popover]) {
      anchor-name: --filter;
    }

    [popover] {
      position-anchor: --filter;
    }

    .choices {
      max-block-size: 16em;
      margin: 0;
      /* Room for the focus outline, which Firefox does not scroll into view. */
      padding: 0.3em;
      scroll-padding-block: 1.5em;
      overflow: auto;
      list-style: none;

      & label {
        display: flex;
        gap: 0.6em;
        align-items: baseline;
        padding: 0.4em 0.25em;
        border-radius: var(--_radius);
        font-weight: inherit;
        cursor: pointer;

        &:hover {
          background: var(--_tint);
        }
      }
    }

    input[type='checkbox'] {
      flex: none;
      inline-size: 1.15em;
      block-size: 1.15em;
      margin: 0;
      translate: 0 0.15em;
      /* For the focus outline: the browser's own colour is black, also on dark pages that declare no color-scheme. */
      color: inherit;
      accent-color: var(--practice-accent, auto);
    }

    .count {
      flex: none;
      margin-inline-start: auto;
      color: var(--_muted);
      font-size: var(--_small-size);
    }

    .none {
      margin: 0;
      color: var(--_muted);
    }

    .select {
      display: grid;
      gap: 0.3em;
      min-inline-size: 0;

      &::after {
        content: '';
        grid-row: 2;
        grid-column: 1;
        place-self: center end;
        inline-size: 0.45em;
        block-size: 0.45em;
        margin-inline-end: 0.9em;
        border: solid currentColor;
        border-width: 0 2px 2px 0;
        rotate: 45deg;
        translate: 0 -0.15em;
        pointer-events: none;
      }
    }

    /* If a dark page does not declare a color-scheme, the native arrow is dark too, and so is the text of options. */
    select {
      appearance: none;
      grid-row: 2;
      grid-column: 1;
      box-sizing: border-box;
      inline-size: 100%;
      min-inline-size: 0;
      min-block-size: 2.5em;
      margin: 0;
      padding-block: 0.35em;
      padding-inline: 0.75em 2.1em;
      border: 1px solid var(--_outline);
      border-radius: var(--_radius);
      background: var(--practice-surface, transparent);
      color: inherit;
      font: inherit;
      text-overflow: ellipsis;
      cursor: pointer;
    }

    option {
      background: Field;
      color: FieldText;
    }

    .years {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 0.75em;
    }

    .chips {
      display: flex;
      flex-wrap: wrap;
      gap: 0.4em;
      align-items: center;
      margin: 0.75em 0 0;
      padding: 0;
      list-style: none;
    }

    [part='chip'] {
      min-block-size: 2em;
      padding: 0.2em 0.6em 0.2em 0.85em;
      border-color: transparent;
      border-radius: 1em;
      background: var(--_chosen);
      color: inherit;
      font-size: var(--_small-size);
      font-weight: inherit;
      text-align: start;
    }

    [part='clear'] {
      min-block-size: 2em;
      padding: 0.2em 0.4em;
      border: 0;
      font-size: var(--_small-size);
      font-weight: inherit;
      text-decoration: underline;
      text-underline-offset: 0.18em;
    }

    .footer {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5em 1.5em;
      align-items: center;
      justify-content: space-between;
      box-sizing: border-box;
      min-block-size: 3.15em;
      margin-block-start: 1.25em;
      padding-block-start: 0.6em;
      border-block-start: 1px solid var(--_line);

      & p {
        margin: 0;
        font-weight: 600;
      }
    }

    /* The order: a label and a choice in one line, without a frame. */
    :is(.footer, .row) > .select {
      grid-template-columns: auto auto;
      align-items: center;
      font-size: var(--_small-size);

      & label {
        color: var(--_muted);
        font-weight: inherit;
      }

      & select,
      &::after {
        grid-row: 1;
        grid-column: 2;
      }

      & select {
        border-color: transparent;
        background: none;
        font-weight: 600;
      }

      &::after {
        margin-inline-end: 0.5em;
      }
    }

    .narrow {
      /* The order stays beside the button at 320 px: without its label, and with as much of its text as fits. */
      & .row > .select {
        flex: 1 1 5em;
        grid-template-columns: minmax(0, 1fr);
        max-inline-size: max-content;
        font-size: inherit;

        & label {
          position: absolute;
          inline-size: 1px;
          block-size: 1px;
          overflow: hidden;
          clip-path: inset(50%);
          white-space: nowrap;
        }

        &::after {
          margin-inline-end: 0.9em;
        }

        & select,
        &::after {
          grid-column: 1;
        }

        & select {
          border-color: color-mix(in srgb, var(--_outline) 60%, transparent);
          font-weight: inherit;
        }
      }

      & .filters {
        flex-flow: column;
        align-items: stretch;
      }

      & .filters .filter {
        justify-content: space-between;
      }
    }

    @media (forced-colors: active) {
      .set {
        border-width: 3px;
      }

      .filter,
      [part='chip'] {
        border-color: ButtonText;
      }
    }
  `,
];
