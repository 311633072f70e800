/** An example page on the front page. */
export interface Example {
  /** Its path in demo/. */
  readonly page: string;
  /** The name of its pictures. */
  readonly picture: string;
  readonly title: string;
  readonly line: string;
  /** What is at the top of its picture. */
  readonly top: string;
  /** CSS pixels of the window in its picture: as many as the layout needs, and no more, so that words can be read. */
  readonly width: number;
}

/** By need, the most frequent first. */
export const examples: readonly Example[] = [
  {
    page: 'city.html',
    picture: 'city',
    title: 'One city',
    line: 'The practices of your city, in any spelling of its name.',
    top: 'practice-list',
    width: 800,
  },
  {
    page: 'search.html',
    picture: 'search',
    title: 'Search all practices',
    line: 'Visitors search and filter; the page’s address keeps what they chose.',
    top: 'practice-search',
    width: 800,
  },
  {
    page: 'map.html',
    picture: 'map',
    title: 'A map',
    line: 'Cities to choose on a map, for a list and its search.',
    top: 'practice-map',
    width: 1100,
  },
  {
    page: 'oslo.html',
    picture: 'oslo',
    title: 'In a city’s own page',
    line: 'Between the city’s texts, and its neighbours in a side column.',
    top: '.masthead',
    width: 1100,
  },
  {
    page: 'sidebar.html',
    picture: 'sidebar',
    title: 'Search in a side column',
    line: 'The search is anywhere on the page; it names its list.',
    top: '.beside',
    width: 1024,
  },
  {
    page: 'own-practices.html',
    picture: 'own-practices',
    title: 'A city’s own practices',
    line: 'Your own feed beside the programme’s, in one list.',
    top: 'practice-search',
    width: 800,
  },
  {
    page: 'card.html',
    picture: 'card',
    title: 'Single practices',
    line: 'One card in the middle of a text.',
    top: 'practice-card',
    width: 720,
  },
  {
    page: 'arabic.html',
    picture: 'arabic',
    title: 'In Arabic',
    line: 'From right to left, as the page is; each practice keeps its direction.',
    top: 'practice-list',
    width: 720,
  },
  {
    page: 'hosts/magazine.html',
    picture: 'magazine',
    title: 'On a dark site',
    line: 'Colours come from the page, and so does its darkness.',
    top: 'body',
    width: 960,
  },
  {
    page: 'hosts/govuk-like.html',
    picture: 'council',
    title: 'On a council’s page',
    line: 'Its typeface, its link colour, its focus outline.',
    top: 'body',
    width: 960,
  },
  {
    page: 'themes/civic.html',
    picture: 'theme',
    title: 'With a theme',
    line: 'Four ready-made looks, each a small style sheet.',
    top: 'practice-search',
    width: 960,
  },
  {
    page: 'no-javascript.html',
    picture: 'no-javascript',
    title: 'Without JavaScript',
    line: 'A static list for search engines, and for everybody if a script fails.',
    top: 'practice-list',
    width: 720,
  },
];
