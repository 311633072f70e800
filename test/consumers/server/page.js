import { html } from 'lit';

/** What the server writes into `<main>`, and the browser takes over. */
export const page = (feed) => html`
  <h1>Practices</h1>
  <practice-search for="practices"></practice-search>
  <practice-list id="practices" src=${feed} city="Oslo" page-size="6">
    <a href="/all">All good practices</a>
  </practice-list>
  <practice-card src=${feed} practice-id="school"><a href="/school">A school</a></practice-card>
  <practice-map for="practices"></practice-map>
`;
