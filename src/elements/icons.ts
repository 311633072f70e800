import { svg, html, type TemplateResult } from 'lit';

function icon(paths: TemplateResult): TemplateResult {
  return html`<svg viewBox="0 0 16 16" aria-hidden="true">${paths}</svg>`;
}

export const placeIcon = icon(
  svg`<path d="M8 14.5S3 10 3 6.2a5 5 0 0 1 10 0C13 10 8 14.5 8 14.5Z" /><circle cx="8" cy="6.3" r="1.7" />`,
);

export const periodIcon = icon(
  svg`<rect x="2.2" y="3.2" width="11.6" height="10.6" rx="1.5" /><path d="M2.2 6.6h11.6M5.3 1.7v2.6M10.7 1.7v2.6" />`,
);

export const expandIcon = icon(svg`<path d="m6 3.5 4.5 4.5L6 12.5" />`);

export const closeIcon = icon(svg`<path d="m4 4 8 8M12 4l-8 8" />`);
