import { css } from 'lit';

export const styles = [
  css`
    :host {
      --_chosen: color-mix(in srgb, var(--_accent) 14%, transparent);
    }

    [hidden] {
      display: none !important;
    }

    /* Maps are not mirrored. */
    svg {
      display: block;
      direction: ltr;
      inline-size: 100%;
      block-size: auto;
      color: var(--_accent);
    }

    [part='land'] {
      fill: var(--_land);
      stroke: var(--_coast);
      stroke-width: 0.7;
    }

    .picture {
      --_land: color-mix(in srgb, currentColor 9%, transparent);
      --_coast: color-mix(in srgb, currentColor 30%, transparent);
    }

    .side {
      display: flex;
      flex-flow: column;
      min-inline-size: 0;
    }

    .side .picture,
    .world {
      flex: none;
      aspect-ratio: 500 / 216;
    }

    .side .picture {
      max-inline-size: 26em;
      margin-block-end: 1em;
    }

    .dot {
      fill: currentColor;
    }

    .none .dot {
      fill: none;
      stroke: currentColor;
    }

    /* With cities outside Europe only, the picture is as wide as it can be, above the buttons, in the room of both pictures. */
    .only-world {
      display: grid;

      & > * {
        grid-area: 1 / 1;
        min-inline-size: 0;
      }

      .above {
        display: flex;
        flex-flow: column;
        gap: var(--_gap);
        contain: size;
      }

      .picture {
        max-inline-size: 40em;
      }

      .side {
        flex: 1 1 auto;
        min-block-size: 0;
        contain: none;
      }
    }

    .ring {
      display: none;
      fill: none;
      stroke: currentColor;
      stroke-width: 2px;
      vector-effect: non-scaling-stroke;
    }

    :is(.chosen, .partly, .lit) .ring {
      display: inline;
    }

    .partly .ring {
      stroke-dasharray: 4 3;
    }

    .lit .ring {
      stroke-width: 3px;
    }

    .target {
      fill: transparent;
      cursor: pointer;
    }

    text {
      font-weight: 600;
      text-anchor: middle;
    }

    p {
      margin: 0 0 0.6em;
      color: var(--_muted);
      font-size: var(--_small-size);
    }

    [part='places'] {
      flex: 1;
      min-block-size: 0;
      overflow: auto;
      border-block: 1px solid var(--_line);
    }

    ul {
      columns: 2 10em;
      column-gap: 1.5em;
      margin: 0;
      padding: 0;
      list-style: none;
    }

    li {
      break-inside: avoid;
    }

    [part='elsewhere'] {
      margin-block-start: 1em;
    }

    [part='place'] {
      display: flex;
      gap: 0.75em;
      justify-content: space-between;
      inline-size: 100%;
      min-block-size: 2.25em;
      padding-block: 0.35em;
      padding-inline: calc(0.5em + 3px) 0.5em;
      border: 0;
      color: inherit;
      font-weight: inherit;
      text-align: start;

      /* Inside: the area around it cuts off what is outside. */
      &:focus-visible {
        outline-offset: -3px;
      }

      &:is(:hover, .lit) {
        background: var(--_tint);
        text-decoration: none;
      }

      &.none {
        color: var(--_muted);
      }

      &[aria-pressed='true'] {
        padding-inline-start: 0.5em;
        border-inline-start: 3px solid var(--_accent);
        background: var(--_chosen);
        font-weight: 600;
      }
    }

    [part='count']::before {
      content: attr(data-count);
    }

    [part='count'] {
      flex: none;
      color: var(--_muted);
      font-size: var(--_small-size);
      font-variant-numeric: tabular-nums;
    }

    @media (forced-colors: active) {
      .picture {
        --_land: Canvas;
        --_coast: CanvasText;
      }

      svg {
        color: LinkText;
      }

      :is(.chosen, .partly, .lit) {
        color: Highlight;
      }

      .lit .ring {
        stroke-width: 4px;
      }

      /* Backgrounds are not shown. */
      [part='place']:is(:hover, .lit):not(:focus-visible) {
        outline: 2px solid Highlight;
        outline-offset: -2px;
      }

      [part='place'][aria-pressed='true'] {
        border-color: Highlight;
      }
    }

    @media print {
      .map {
        display: block;
      }

      .room {
        display: none;
      }

      .picture {
        max-inline-size: 26em;
        margin-block-end: 1em;
      }

      :is(.side, .above) {
        contain: none;
        min-block-size: 0;
      }

      [part='places'] {
        overflow: visible;
      }

      [part='hint'] {
        display: none;
      }

      [part='place'] {
        display: flex;
        min-block-size: 0;
        padding-block: 0.1em;
      }
    }
  `,
];
