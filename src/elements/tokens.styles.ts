import { css } from 'lit';

/**
 * The public `--practice-*` tokens, read once into private ones with their defaults. All come from the host page:
 * its colours by `currentColor` and system colours, its type and size by inheritance.
 */
export const tokens = css`
  :host {
    --_accent: var(--practice-accent, LinkText);
    --_on-accent: var(--practice-on-accent, Canvas);
    --_muted: var(--practice-muted, color-mix(in oklab, currentColor 78%, transparent));
    --_line: var(--practice-line, color-mix(in oklab, currentColor 20%, transparent));
    --_surface: var(--practice-surface, transparent);
    --_tint: var(--practice-tint, color-mix(in oklab, currentColor 7%, transparent));
    --_mark: var(--practice-mark, light-dark(#ffe9a8, #5c4a00));
    --_radius: var(--practice-radius, 0.5em);
    --_gap: var(--practice-gap, 1.5em);
    --_padding: var(--practice-padding, 1.25em);
    --_column: var(--practice-column, 19em);
    --_title-size: var(--practice-title-size, 1.15em);
    --_small-size: var(--practice-small-size, 0.875em);
    --_heading-font: var(--practice-heading-font, inherit);
    --_focus: var(--practice-focus, currentColor);
  }
`;

/** For words that only assistive technology is to read. */
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

/** Buttons that look at home on any page: the host's type, the accent's colour, targets of 24 px and more. */
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
    }

    &[aria-disabled='true'] {
      opacity: 0.6;
      cursor: progress;
    }
  }

  button:focus-visible,
  summary:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  @media (forced-colors: active) {
    button {
      border-color: ButtonText;
      color: ButtonText;
    }
  }
`;
