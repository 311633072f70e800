import type { Site } from './site.js';

/** A page of the city's site. */
export interface Page {
  readonly document: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A mistake that is made on a page, and how it is mended. */
export interface Mistake {
  readonly name: string;
  /** The title of the doctor's finding. */
  readonly title: RegExp;
  readonly page: (site: Site) => Page;
  /**
   * How the page is mended: without it, by the doctor's remedy, word for word. Otherwise by what the doctor says, which is not on
   * the page.
   */
  readonly mend?: (page: Page, site: Site) => Page;
  /** An engine that does not let scripts see the mistake. */
  readonly unseenIn?: 'webkit';
}

const link = '<a href="https://www.coe.int/">Good practices</a>';

const script = (site: Site, query = ''): string =>
  `<script nonce="x" type="module" src="${site.script}${query}"></script>`;

/** A page without a mistake, unless its parts have one. */
export function pageOf(
  site: Site,
  body: string,
  { head = '', html = '<html lang="en">', headers = {} as Page['headers'] } = {},
): Page {
  const document = `<!doctype html>${html}<head><meta charset="utf-8"><title>City</title>${head}${script(site)}</head><body><h1>City</h1>${body}</body></html>`;
  return { document, headers: headers ?? {} };
}

const list = (site: Site, attributes = 'city="Oslo"', content = link): string =>
  `<practice-list src="${site.feed}"${attributes && ` ${attributes}`}>${content}</practice-list>`;

const policy = (...directives: readonly string[]): Page['headers'] => ({
  'Content-Security-Policy': directives.join('; '),
});

const item = { id: 'a', title: 'A', summary: 'B', language: 'en' };
const cors = { 'Access-Control-Allow-Origin': '*' };
const feedOf = (site: Site, path: string, feed: unknown, headers = cors): string =>
  site.serveBeside(path, JSON.stringify(feed), headers);
const listOf = (src: string): string => `<practice-list src="${src}">${link}</practice-list>`;

/** Each mistake with the smallest page that has it. */
export const mistakes: readonly Mistake[] = [
  {
    name: 'a mistyped attribute',
    title: /pagesize is not an attribute/,
    page: (site) => pageOf(site, list(site, 'pagesize="3"')),
  },
  {
    name: 'a mistyped attribute of a div',
    title: /data-citty is not an attribute/,
    page: (site) =>
      pageOf(
        site,
        `<div data-practice-list data-src="${site.feed}" data-citty="Oslo">${link}</div>`,
      ),
  },
  {
    name: 'a mistyped value',
    title: /layout="gird" is not understood/,
    page: (site) => pageOf(site, list(site, 'layout="gird"')),
  },
  {
    name: 'an attribute that means yes and says no',
    title: /ongoing="false" is not understood/,
    page: (site) => pageOf(site, list(site, 'ongoing="false"')),
  },
  {
    name: 'a mistyped filter',
    title: /filters="topik year" is not understood/,
    page: (site) =>
      pageOf(site, `<practice-search filters="topik year"></practice-search>${list(site, '')}`),
  },
  {
    name: 'a mistyped city',
    title: /city: no practice has “Olso”/,
    page: (site) => pageOf(site, list(site, 'city="Olso"')),
  },
  {
    name: 'a mistyped topic',
    title: /topic: no practice has “educatoin”/,
    page: (site) => pageOf(site, list(site, 'topic="educatoin"')),
  },
  {
    name: 'a search that names no list',
    title: /names a list that is not there: “practises”/,
    page: (site) =>
      pageOf(
        site,
        `<practice-search for="practises"></practice-search>${list(site, 'id="practices"')}`,
      ),
  },
  {
    name: 'a search without a list',
    title: /A search has no list/,
    page: (site) => pageOf(site, '<practice-search></practice-search>'),
    mend: ({ document, ...page }, site) => ({
      ...page,
      document: document.replace('</practice-search>', `</practice-search>${list(site)}`),
    }),
  },
  {
    name: 'two searches for one list',
    title: /A second search is for the same list/,
    page: (site) =>
      pageOf(
        site,
        `<practice-search label="A"></practice-search>${list(site, 'id="a"')}<practice-search label="B"></practice-search>${list(site, 'id="b" country="PT"')}`,
      ),
  },
  {
    name: 'a map that names no list',
    title: /A map names a list that is not there: “practises”/,
    page: (site) =>
      pageOf(site, `<practice-map for="practises"></practice-map>${list(site, 'id="practices"')}`),
  },
  {
    name: 'a map without a list',
    title: /A map has no list/,
    page: (site) => pageOf(site, '<practice-map></practice-map>'),
    mend: ({ document, ...page }, site) => ({
      ...page,
      document: document.replace('</practice-map>', `</practice-map>${list(site)}`),
    }),
  },
  {
    name: 'two maps for one list',
    title: /A second map is for the same list/,
    page: (site) =>
      pageOf(
        site,
        `<practice-map></practice-map>${list(site, 'id="a"')}<practice-map></practice-map>${list(site, 'id="b" country="PT"')}`,
      ),
  },
  {
    name: 'a mistyped tag of a map',
    title: /There is no element <practice-mpa>/,
    page: (site) => pageOf(site, `${list(site)}<practice-mpa></practice-mpa>`),
  },
  {
    name: 'a mistyped mark of a map in a div',
    title: /There is no mark data-practice-maps/,
    page: (site) => pageOf(site, `<div data-practice-maps></div>${list(site)}`),
  },
  {
    name: 'a map that is shown as text',
    title: /A snippet is shown as text/,
    page: (site) => pageOf(site, `<p>&lt;practice-map&gt;</p>${list(site)}`),
    mend: (page, site) => ({ ...page, document: pageOf(site, list(site)).document }),
  },
  {
    name: 'a map without an end tag',
    title: /An element has no end tag/,
    page: (site) => pageOf(site, `${list(site)}<practice-map><practice-search></practice-search>`),
  },
  {
    name: 'the file of the map that is missing',
    // As below.
    unseenIn: 'webkit',
    title: /A file of the script is missing/,
    page: (site) => {
      site.withhold(site.nameOf('map.js'));
      return pageOf(site, `<practice-map></practice-map>${list(site)}`);
    },
    mend: (page, site) => {
      site.withhold();
      return page;
    },
  },
  {
    name: 'a map that cannot be read',
    title: /Hints are hard to read/,
    page: (site) =>
      pageOf(site, `<practice-map></practice-map>${list(site)}`, {
        head: '<style>practice-map { --practice-muted: #aaa; }</style>',
      }),
  },
  {
    name: 'a mistyped tag',
    title: /There is no element <practice-lits>/,
    page: (site) =>
      pageOf(site, `<practice-lits src="${site.feed}" city="Oslo">${link}</practice-lits>`),
  },
  {
    name: 'a mistyped mark of a div',
    title: /There is no mark data-practice-lst/,
    page: (site) =>
      pageOf(site, `<div data-practice-lst data-src="${site.feed}" data-city="Oslo">${link}</div>`),
  },
  {
    name: 'a snippet that is shown as text',
    title: /A snippet is shown as text/,
    page: (site) => pageOf(site, `<p>&lt;practice-list src="${site.feed}"&gt;</p>`),
    mend: (page, site) => ({ ...page, document: pageOf(site, list(site)).document }),
  },
  {
    name: 'a page without an element',
    title: /There is no element on this page/,
    page: (site) => pageOf(site, '<p>Practices</p>'),
    mend: (page, site) => ({ ...page, document: pageOf(site, list(site)).document }),
  },
  {
    name: 'a list without a feed',
    title: /A list has no feed/,
    page: (site) => pageOf(site, `<practice-list city="Oslo">${link}</practice-list>`),
    mend: ({ document, ...page }, site) => ({
      ...page,
      document: document.replace('city=', `src="${site.feed}" city=`),
    }),
  },
  {
    name: 'an address that is not valid beside one that is',
    title: /An address in src is not valid/,
    page: (site) => pageOf(site, listOf(`${site.feed} htps://practices.example/feed.json`)),
    mend: ({ document, ...page }) => ({
      ...page,
      document: document.replace(' htps://practices.example/feed.json', ''),
    }),
  },
  {
    name: 'a card without the id of a practice',
    title: /A card does not say which practice it shows/,
    page: (site) => pageOf(site, `<practice-card src="${site.feed}">${link}</practice-card>`),
  },
  {
    name: 'no language',
    title: /The page does not say its language/,
    page: (site) => pageOf(site, list(site), { html: '<html>' }),
  },
  {
    name: 'a language by its name',
    title: /The page’s language is not a language tag/,
    page: (site) => pageOf(site, list(site), { html: '<html lang="français">' }),
  },
  {
    name: 'a feed that the policy blocks',
    title: /The policy blocks the feed/,
    page: (site) => pageOf(site, list(site), { headers: policy(`connect-src 'self'`) }),
  },
  {
    name: 'a feed that the policy of a <meta> blocks',
    title: /The policy blocks the feed/,
    page: (site) =>
      pageOf(site, list(site), {
        head: `<meta http-equiv="Content-Security-Policy" content="default-src 'self' 'nonce-x' ${site.library.url}/embed/; connect-src 'none'">`,
      }),
  },
  {
    name: 'Trusted Types without a policy for Lit',
    title: /The policy stops the elements/,
    page: (site) =>
      pageOf(site, list(site), {
        headers: policy(`require-trusted-types-for 'script'`, 'trusted-types other'),
      }),
  },
  {
    name: 'images that the policy blocks',
    title: /The policy blocks images/,
    page: (site) => {
      site.serveBeside('/dot.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>', {
        ...cors,
        'Content-Type': 'image/svg+xml',
      });
      const image = `${site.library.url}/dot.svg`;
      const feed = feedOf(site, '/images.json', { items: [{ ...item, image }], language: 'en' });
      return pageOf(site, listOf(feed), { headers: policy(`img-src 'self'`) });
    },
  },
  {
    name: 'a second page of a feed that the policy blocks',
    title: /The policy blocks the feed/,
    page: (site) => {
      feedOf(site, '/second;1.json', { items: [{ ...item, id: 'b' }] });
      const next_url = `${site.library.url}/second;1.json`;
      const feed = feedOf(site, '/first.json', { items: [item], next_url });
      return pageOf(site, listOf(feed), { headers: policy(`connect-src ${feed}`) });
    },
  },
  {
    name: 'a list without an end tag',
    title: /An element has no end tag/,
    page: (site) =>
      pageOf(
        site,
        `<practice-list src="${site.feed}" city="Oslo"><practice-search></practice-search>`,
      ),
  },
  {
    name: 'quotation marks of a text',
    title: /These are no quotation marks of HTML/,
    page: (site) =>
      pageOf(site, `<practice-list src=“${site.feed}” city=“Oslo”>${link}</practice-list>`),
    mend: ({ document, ...page }) => ({ ...page, document: document.replace(/[“”]/g, '"') }),
  },
  {
    name: 'an address without data- on a div',
    title: /src is not data-src/,
    page: (site) =>
      pageOf(site, `<div data-practice-list src="${site.feed}" data-city="Oslo">${link}</div>`),
  },
  {
    name: 'a frame without a title',
    title: /A frame has no title/,
    page: (site) =>
      pageOf(
        site,
        `<iframe src="${site.library.url}/embed/frame.html?src=/practices.json&amp;city=Oslo"></iframe>`,
      ),
  },
  {
    name: 'a feed that its server does not share',
    title: /The server does not share the feed/,
    page: (site) =>
      pageOf(site, listOf(site.serveBeside('/alone.json', JSON.stringify({ items: [item] })))),
    mend: (page, site) => {
      feedOf(site, '/alone.json', { items: [item] });
      return page;
    },
  },
  {
    name: 'a feed that does not exist',
    title: /The feed cannot be read/,
    page: (site) => pageOf(site, list(site).replace(site.feed, '/practises.json')),
    mend: ({ document, ...page }, site) => ({
      ...page,
      document: document.replace('/practises.json', site.feed),
    }),
  },
  {
    name: 'a web page in place of the feed',
    title: /The feed cannot be read/,
    page: (site) => pageOf(site, list(site).replace('practices.json', 'embed/frame.html')),
    mend: ({ document, ...page }) => ({
      ...page,
      document: document.replace('embed/frame.html', 'practices.json'),
    }),
  },
  {
    name: 'a feed with a mistake',
    title: /The feed has a mistake/,
    page: (site) =>
      pageOf(site, listOf(feedOf(site, '/mistake.json', { items: [item, { id: 'b' }] }))),
    mend: (page, site) => {
      feedOf(site, '/mistake.json', { items: [item] });
      return page;
    },
  },
  {
    name: 'the script from two addresses',
    title: /The script is on this page more than once/,
    page: (site) => {
      const again = `<script type="module" src="${site.script}?v=2"></script>`;
      return pageOf(site, again + list(site));
    },
  },
  {
    name: 'the script from two folders',
    title: /The script is on this page more than once/,
    page: (site) => {
      const again = `<script type="module" src="${site.script.replace('/embed/', '/older/')}"></script>`;
      return pageOf(site, again + list(site));
    },
  },
  {
    name: 'a heading level that is too deep',
    title: /The headings skip a level/,
    page: (site) => pageOf(site, list(site, 'city="Oslo" heading-level="4"')),
  },
  {
    name: 'an id that is there twice',
    title: /The id “practices” is there twice/,
    page: (site) => pageOf(site, `${list(site, 'id="practices"')}<div id="practices"></div>`),
  },
  {
    name: 'no fallback',
    title: /A list has no fallback/,
    page: (site) => pageOf(site, list(site, 'city="Oslo"', '')),
  },
  {
    name: 'titles that cannot be read',
    title: /Titles that are links are hard to read/,
    page: (site) => pageOf(site, list(site), { head: '<style>a { color: #aaa; }</style>' }),
  },
  {
    name: 'places that cannot be read',
    title: /Places, periods and topics are hard to read/,
    page: (site) =>
      pageOf(site, list(site), { head: '<style>body { color: #666; background: #eee; }</style>' }),
  },
  {
    name: 'a file of the script that is missing',
    // WebKit does not count a module that it could not load among the resources of a page.
    unseenIn: 'webkit',
    title: /A file of the script is missing/,
    page: (site) => {
      site.withhold(site.nameOf('search-controls.js'));
      return pageOf(site, `<practice-search></practice-search>${list(site)}`);
    },
    mend: (page, site) => {
      site.withhold();
      return page;
    },
  },
  {
    name: 'a wrong hash in the import map',
    title: /A file of the script is missing/,
    page: (site) => {
      const address = new URL(site.nameOf('history.js'), site.script).href;
      const hash = `sha384-${'A'.repeat(64)}`;
      const integrity = { [address]: hash, [`${address}?retry`]: hash };
      const map = JSON.stringify({ integrity });
      return pageOf(site, list(site, 'city="Oslo" url-prefix="p-"'), {
        head: `<script type="importmap">${map}</script>`,
      });
    },
    mend: ({ document, ...page }) => ({
      ...page,
      document: document.replace(/<script type="importmap">.*?<\/script>/, ''),
    }),
  },
  {
    name: 'a language that is missing',
    title: /The elements are not in Norwegian Bokmål/,
    page: (site) => {
      site.withhold(site.nameOf('locales/nb.js'));
      const body = `<practice-search></practice-search>${list(site)}`;
      return pageOf(site, body, { html: '<html lang="nb">' });
    },
    mend: (page, site) => {
      site.withhold();
      return page;
    },
  },
];
