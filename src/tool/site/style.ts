/** The style sheet of pages that are given none. Its colours are made of the browser's own, which fit light and dark. */
export const builtInStyle = `:root {
  color-scheme: light dark;
  --line: color-mix(in srgb, CanvasText 20%, Canvas);

  background: Canvas;
  color: CanvasText;
}

body {
  max-width: 44rem;
  margin: 0 auto;
  padding: 1rem 1rem 3rem;
  font: 1.0625rem/1.55 system-ui, sans-serif;
  overflow-wrap: break-word;
}

h1,
h2 {
  line-height: 1.25;
}

h1 {
  margin: 1rem 0 0.25rem;
  font-size: 2rem;
}

h2 {
  margin: 2rem 0 0.5rem;
  font-size: 1.25rem;
}

a {
  color: color-mix(in srgb, LinkText 65%, CanvasText);
  text-decoration-color: color-mix(in srgb, currentcolor 35%, transparent);
  text-underline-offset: 0.2em;
}

a:hover {
  text-decoration-color: currentcolor;
}

nav ol {
  display: flex;
  flex-wrap: wrap;
  margin: 0;
  padding: 0;
  list-style: none;
}

nav li:not(:last-child)::after {
  content: '›' / '';
  margin-inline: 0.5rem;
}

main > ul:not(:has(article)) {
  columns: 15rem;
  margin: 0.5rem 0;
  padding: 0;
  list-style: none;
}

main > ul > li > ul {
  padding-inline-start: 1.25rem;
  list-style: none;
}

main > ul:not(:has(article)) > li {
  break-inside: avoid;
}

main ul:has(> li > article) {
  margin: 1.5rem 0 0;
  padding: 0;
  list-style: none;
}

li:has(> article) {
  padding-block: 1.25rem;
  border-block-start: 1px solid var(--line);
}

article h2 {
  margin: 0 0 0.25rem;
}

article p {
  margin: 0.5rem 0;
}

article > ul {
  display: flex;
  flex-wrap: wrap;
  gap: 0.375rem;
  margin: 0.75rem 0;
  padding: 0;
  list-style: none;
  font-size: 0.9375rem;
}

article > ul > li {
  padding: 0.0625rem 0.625rem;
  border: 1px solid var(--line);
  border-radius: 1rem;
}

summary {
  padding-block: 0.25rem;
  cursor: pointer;
}

li {
  padding-block: 0.125rem;
}

@media print {
  nav {
    display: none;
  }
}
`;
