/**
 * The panel's own colours, light and dark, because it must be readable on a page whose colours are wrong. What the page could change
 * from outside, which is the host element, is `!important`.
 */
export const styles = `
:host {
  all: initial !important;
  --ground: #fff !important;
  --ink: #1c2430 !important;
  --quiet: #4c5767 !important;
  --line: #d5dbe3 !important;
  --tint: #f3f5f8 !important;
  --wrong: #b3261e !important;
  --unsure: #7a5200 !important;
  --right: #1b6b3a !important;
  color-scheme: light;
  position: fixed !important;
  z-index: 2147483647 !important;
  inset: auto 0 0 !important;
  display: block !important;
}

@media (prefers-color-scheme: dark) {
  :host {
    --ground: #171c24 !important;
    --ink: #e9edf2 !important;
    --quiet: #b3bdca !important;
    --line: #3d4857 !important;
    --tint: #222935 !important;
    --wrong: #ffb4ab !important;
    --unsure: #f2c46d !important;
    --right: #8fd6a8 !important;
    color-scheme: dark;
  }
}

* {
  box-sizing: border-box;
}

section {
  max-block-size: 62vh;
  overflow: auto;
  padding: 1.25em;
  border-block-start: 1px solid var(--line);
  background: var(--ground);
  color: var(--ink);
  box-shadow: 0 0 2em rgb(0 0 0 / 18%);
  font: medium/1.5 system-ui, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif;
  overflow-wrap: anywhere;
}

@media (min-width: 48rem) {
  :host {
    inset: 1em 1em 1em auto !important;
    inline-size: 27em !important;
    block-size: auto !important;
    pointer-events: none !important;
  }

  :host(.left) {
    inset: 1em auto 1em 1em !important;
  }

  section {
    max-block-size: 100%;
    border: 1px solid var(--line);
    border-radius: 0.5em;
    pointer-events: auto;
  }
}

header {
  display: flex;
  align-items: center;
  justify-content: space-between;
  gap: 1em;
}

h2, h3, h4, p, ul, pre {
  margin: 0;
  padding: 0;
}

h2 {
  font-size: 1.25em;
  line-height: 1.3;
}

.about {
  color: var(--quiet);
  font-size: 0.875em;
}

.status {
  margin-block: 1em;
  padding: 0.6em 0.9em;
  border-inline-start: 0.25em solid currentColor;
  background: var(--tint);
  font-weight: 600;
}

h3 {
  margin-block: 1.5em 0.6em;
  color: var(--quiet);
  font-size: 0.875em;
  font-weight: 600;
}

summary {
  min-block-size: 24px;
  margin-block: 1.25em 0.6em;
  cursor: pointer;
}

summary h3 {
  display: inline;
}

ul {
  list-style: none;
}

li {
  padding-block: 0.9em;
  border-block-start: 1px solid var(--line);
}

h4 {
  display: flex;
  gap: 0.5em;
  font-size: 1em;
  line-height: 1.4;
}

h4 + p {
  margin-block-start: 0.35em;
}

li p {
  font-size: 0.9375em;
}

.right p {
  color: var(--quiet);
}

svg {
  flex: none;
  inline-size: 1.15em;
  block-size: 1.15em;
  margin-block-start: 0.12em;
  fill: none;
  stroke: currentColor;
  stroke-width: 1.5;
  stroke-linecap: round;
  stroke-linejoin: round;
}

.wrong svg { color: var(--wrong); }
.unsure svg { color: var(--unsure); }
.right svg { color: var(--right); }

.where {
  margin-block: 0.6em 0.3em;
  color: var(--quiet);
}

pre {
  padding: 0.6em 0.8em;
  border: 1px solid var(--line);
  border-radius: 0.375em;
  background: var(--tint);
  white-space: pre-wrap;
}

code {
  font: 0.8125em/1.5 ui-monospace, 'Cascadia Code', 'SF Mono', Menlo, Consolas, monospace;
}

.actions,
footer {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 0.6em;
  margin-block-start: 0.75em;
}

footer {
  padding-block-start: 1em;
  border-block-start: 1px solid var(--line);
}

.said {
  color: var(--quiet);
  font-size: 0.875em;
}

button {
  all: unset;
  box-sizing: border-box;
  min-block-size: 2.25em;
  padding: 0.3em 0.8em;
  border: 1px solid currentColor;
  border-radius: 0.375em;
  font-size: 0.875em;
  font-weight: 600;
  line-height: 1.3;
  cursor: pointer;
}

button:hover {
  background: var(--tint);
  text-decoration: underline;
  text-underline-offset: 0.18em;
}

:is(button, summary, h2):focus-visible {
  outline: 3px solid currentColor;
  outline-offset: 2px;
  border-radius: 0.375em;
}

/* It is no button. The outline is for forced colours. */
h2:focus-visible {
  outline-color: transparent;
  border-radius: 0;
  box-shadow: 0 0.1em currentColor;
}

.probe {
  all: initial;
  position: absolute;
  visibility: hidden;
  forced-color-adjust: none;
}

.copying {
  position: fixed;
  inset-block-start: 0;
  opacity: 0;
}

@media (forced-colors: active) {
  button {
    border-color: ButtonText;
    color: ButtonText;
  }

  :is(button, summary, h2):focus-visible {
    outline-color: Highlight;
  }
}

@media print {
  :host {
    display: none !important;
  }
}
`;
