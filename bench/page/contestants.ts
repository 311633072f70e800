import type { Corpus } from '../search/corpus.js';
import { bundle } from './bundle.js';
import { feedPages, wholeFeed } from './feed.js';
import { pagefindFiles } from './pagefind.js';
import type { Files } from './server.js';
import type { Subject } from './visit.js';

/** A way to show and search practices on a page. */
export interface Contestant extends Omit<Subject, 'address'> {
  readonly name: string;
  /** The files of its page for a corpus: `index.html` and all that it may request. They are served from a folder. */
  publish(corpus: Corpus, folder: string): Promise<Files>;
}

/** How many practices a page shows at first, which is the page size of our list. */
const shown = 12;

function page(head: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>City</title>${head}</head><body><main><h1>City</h1>${body}</main></body></html>`;
}

/** The elements, from an embed build. */
export function elements(name: string, embed: Files): Contestant {
  return {
    name,
    field: 'practice-search >>> input',
    results: 'practice-list',
    title: 'practice-card [slot="title"]',
    async publish(corpus) {
      const pages = feedPages(corpus);
      return new Map<string, string | Uint8Array>([
        ...embed,
        ...pages.map(({ name: file, text }) => [file, text] as const),
        [
          'index.html',
          page(
            '<script type="module" src="practices.js"></script>',
            `<practice-search></practice-search><practice-list src="${pages[0]?.name}"></practice-list>`,
          ),
        ],
      ]);
    },
  };
}

/** The files of a peer that is a script: the page, the feed in one file, and the names for the codes in it. */
async function scripted(name: string, corpus: Corpus, body: string): Promise<Files> {
  const { feed, topicName, countryName } = corpus;
  const named = (codes: readonly string[], nameOf: (code: string) => string) =>
    Object.fromEntries([...new Set(codes)].map((code) => [code, nameOf(code)]));
  const names = JSON.stringify({
    topics: named(
      feed.practices.flatMap(({ topics }) => topics),
      topicName,
    ),
    countries: named(
      feed.practices.flatMap(({ country = [] }) => country),
      countryName,
    ),
  });
  const head = `<script>names=${names}</script><script type="module" src="${name}.js"></script>`;
  return new Map([
    [`${name}.js`, await bundle(name)],
    ['feed.json', wholeFeed(corpus)],
    ['index.html', page(head, body)],
  ]);
}

/** InstantSearch.js with MiniSearch instead of Algolia. It has no theme, as that would have to be loaded too. */
const instantSearch: Contestant = {
  name: 'InstantSearch',
  field: '.ais-SearchBox-input',
  results: '#hits',
  title: 'h2',
  publish: (corpus) =>
    scripted(
      'instant-search',
      corpus,
      `<style>.panel{display:flex}</style><div class="panel">
        <div><div id="topics"></div><div id="countries"></div><div id="cities"></div></div>
        <div><div id="searchbox"></div><div id="stats"></div><div id="hits"></div><div id="pagination"></div></div>
      </div>`,
    ),
};

/** Pagefind's Component UI, set up as its documentation suggests for a catalogue: everything is shown before a search. */
const pagefind: Contestant = {
  name: 'Pagefind',
  field: '.pf-input',
  results: 'pagefind-results',
  title: '.pf-result-link',
  async publish(corpus, folder) {
    const head =
      '<link rel="stylesheet" href="pagefind/pagefind-component-ui.css"><script type="module" src="pagefind/pagefind-component-ui.js"></script>';
    const body = `<pagefind-config bundle-path="${folder}pagefind/" faceted preload></pagefind-config><pagefind-input></pagefind-input><pagefind-filter-pane></pagefind-filter-pane><pagefind-summary></pagefind-summary><pagefind-results max-results="${shown}"></pagefind-results>`;
    return new Map([...(await pagefindFiles(corpus)), ['index.html', page(head, body)]]);
  },
};

/** List.js, which neither forgives typing errors nor counts results. */
const list: Contestant = {
  name: 'List.js',
  field: '.search',
  results: '.list',
  title: '.title',
  publish: (corpus) =>
    scripted(
      'list',
      corpus,
      '<div id="practices"><input class="search" type="search"><ul class="list"></ul><ul class="pagination"></ul></div>',
    ),
};

export const peers: readonly Contestant[] = [instantSearch, pagefind, list];
