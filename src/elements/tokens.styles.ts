import { css } from 'lit';

/**
 * Copies the public `--practice-*` tokens into private ones with defaults. The defaults follow the page: colours are based on
 * `currentColor`, and typeface and size are inherited. docs/design.md gives the reason for each.
 *
 * `LinkText`, `Canvas` and `light-dark()` are not used, because on a dark page without `color-scheme` they are the colours of a
 * light page. If the page's text has a contrast of 7:1, 85 % of its colour has 4.5:1 (muted text) and 70 % has 3:1 (outlines).
 * The two tokens with the default `inherit` are read where they apply; here, `inherit` would mean the parent's private token.
 */
export const tokens = css`
  :host {
    overflow-wrap: anywhere;
    --_accent: var(--practice-accent, currentColor);
    --_muted: var(--practice-muted, color-mix(in srgb, currentColor 85%, transparent));
    --_line: var(--practice-line, color-mix(in srgb, currentColor 22%, transparent));
    --_outline: color-mix(in srgb, currentColor 70%, transparent);
    --_surface: var(--practice-surface, transparent);
    --_tint: var(--practice-tint, color-mix(in srgb, currentColor 7%, transparent));
    --_focus: var(--practice-focus, currentColor);
    --_radius: var(--practice-radius, 0.375em);
    --_gap: var(--practice-gap, 1.5em);
    --_padding: var(--practice-padding, 1.25em);
    --_column: var(--practice-column, 19em);
    --_title-size: var(--practice-title-size, 1.125em);
    --_title-weight: var(--practice-title-weight, 600);
    --_small-size: var(--practice-small-size, 0.875em);
  }

  @media (prefers-contrast: more) {
    :host {
      --_muted: currentColor;
      --_line: currentColor;
      --_outline: currentColor;
    }
  }
`;

/** For text that only assistive technology reads. */
export const visuallyHidden = css`
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;

/** Icons as high as the text around them. */
export const icons = css`
  svg {
    flex: none;
    inline-size: 1em;
    block-size: 1em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
`;

/** Buttons in the page's typeface and colour, at least 24 px high. */
export const buttons = css`
  button {
    all: unset;
    box-sizing: border-box;
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    min-block-size: 2.75em;
    padding: 0.5em 1.1em;
    border: 1px solid currentColor;
    border-radius: var(--_radius);
    color: var(--_accent);
    font-weight: 600;
    line-height: 1.3;
    text-align: center;
    cursor: pointer;

    &:hover {
      background: var(--_tint);
      text-decoration: underline;
      text-underline-offset: 0.18em;
    }

    &[aria-disabled='true'] {
      border-style: dashed;
      cursor: progress;
    }
  }

  /* Keeps the place of a button that comes later. */
  .later {
    visibility: hidden;
  }

  :is(button, summary, a, input, select):focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    border-radius: var(--_radius);
  }

  @media (forced-colors: active) {
    button {
      border-color: ButtonText;
      color: ButtonText;
    }

    :is(button, summary, a, input, select):focus-visible {
      outline-color: Highlight;
    }
  }

  @media print {
    button {
      display: none;
    }
  }
`;

/** Messages that loading failed or that nothing matches. */
export const notices = css`
  .failure {
    margin-block: 1em var(--_gap);
    padding: 0.5em var(--_padding);
    border-inline-start: 0.25em solid currentColor;
  }

  :is(.failure, .empty) p {
    margin: 0 0 1em;
    max-inline-size: 42em;
  }

  .empty p {
    margin-block-end: 0.5em;
    font-weight: 600;
  }
`;
