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
      overflow-wrap: anywhere;
    }

    :host([hidden]) {
      display: none;
    }

    .card {
      box-sizing: border-box;
      display: flex;
      flex-direction: column;
      gap: 0.6em;
      block-size: 100%;
      padding: var(--_padding);
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
      background: var(--_surface);
      text-align: start;
      break-inside: avoid;
    }

    ::slotted([slot='title']) {
      margin: 0 !important;
      font-family: var(--_heading-font);
      font-size: var(--_title-size);
      font-weight: 600;
      line-height: 1.3;
      text-wrap: pretty;
    }

    ::slotted([slot='summary']) {
      margin: 0 !important;
      line-height: 1.55;
      text-align: start;
    }

    ::slotted(p[slot='section']) {
      margin-block: 0.4em 0 !important;
      line-height: 1.55;
    }

    ::slotted(:is(h3, h4, h5, h6)[slot='section']) {
      margin-block: 1em 0 !important;
      font-size: 1em;
      line-height: 1.3;
    }

    .meta {
      display: flex;
      flex-wrap: wrap;
      gap: 0.2em 1em;
      color: var(--_muted);
      font-size: var(--_small-size);
      line-height: 1.4;
    }

    .fact {
      display: inline-flex;
      gap: 0.4em;
      align-items: baseline;
    }

    svg {
      flex: none;
      inline-size: 1em;
      block-size: 1em;
      translate: 0 0.12em;
      fill: none;
      stroke: currentColor;
      stroke-width: 1.5;
      stroke-linecap: round;
      stroke-linejoin: round;
    }

    .topics {
      display: flex;
      flex-wrap: wrap;
      gap: 0.4em;
      margin-block-start: auto;
      padding-block-start: 0.4em;
    }

    ::slotted([slot='topic']) {
      padding: 0.2em 0.7em;
      border-radius: 1em;
      background: var(--_tint);
      font-size: var(--_small-size);
      line-height: 1.35;
    }

    ::slotted([slot='language']) {
      padding-inline: 0.4em;
      border: 1px solid var(--_line);
      border-radius: 0.25em;
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

      & svg {
        translate: none;
        rotate: 90deg;
        transition: rotate 150ms;
      }
    }

    details[open] summary svg {
      rotate: -90deg;
    }

    [hidden] {
      display: none;
    }

    /* Rows for side columns: no frame, a line between. */
    :host([layout='compact']) .card {
      gap: 0.25em;
      padding: 0.75em 0;
      border-width: 0 0 1px;
      border-radius: 0;
    }

    :host([layout='compact']) ::slotted([slot='title']) {
      font-size: 1em;
    }

    :host([layout='compact']) :is(.summary, .topics, details) {
      display: none;
    }

    @container (inline-size > 40em) {
      :host([layout='list']) .card {
        padding: calc(var(--_padding) * 1.2) calc(var(--_padding) * 1.4);
      }
    }

    @media (prefers-reduced-motion: reduce) {
      summary svg {
        transition: none !important;
      }
    }

    @media (forced-colors: active) {
      ::slotted([slot='topic']) {
        border: 1px solid CanvasText;
      }
    }

    @media print {
      details::details-content {
        content-visibility: visible;
        block-size: auto;
      }
      summary {
        display: none;
      }
      .card {
        break-inside: avoid;
      }
    }
  `,
];
