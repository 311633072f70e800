import { html } from 'lit';

// Icons as high as the text around them, in its colour.

export const magnifier = () =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true">
    <circle cx="11" cy="11" r="7" />
    <path d="m20 20-3.8-3.8" />
  </svg>`;

export const cross = () =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M6 6l12 12M18 6 6 18" /></svg>`;

export const arrowDown = () =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="m5 9 7 7 7-7" /></svg>`;

/** Lines that grow shorter, as on buttons for filters everywhere. */
export const filterLines = () =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M4 6h16M7 12h10M10 18h4" /></svg>`;
