import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { allFilters, type Options } from '../../demo/builder/options.js';
import { elementsOf, snippetOf } from '../../demo/builder/snippet.js';
import { anyOptions, feedUrl, optionsWith, scriptUrl } from './builder.js';

const hashes = new Map([
  ['practices.js', 'sha384-script'],
  ['frame.js', 'sha384-frame'],
  ['text-search-1a2b3c4d.js', 'sha384-text-search'],
  ['locales-1a2b3c4d/pt.js', 'sha384-portuguese'],
  ['locales-1a2b3c4d/nb.js', 'sha384-norwegian'],
]);

function parsed(options: Options, known = hashes): Document {
  return new DOMParser().parseFromString(snippetOf(options, known), 'text/html');
}

function attributesOf(element: Element): Record<string, string> {
  return Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
}

/** The attributes from `elementsOf`, as a parser would give them. */
function asked(options: Options, prefix = ''): Record<string, string>[] {
  return elementsOf(options).map(([, attributes]) =>
    Object.fromEntries(
      Object.entries(attributes).map(([name, value]) => [
        prefix + name,
        value === true ? '' : String(value),
      ]),
    ),
  );
}

function params(options: Options): URLSearchParams {
  const frame = parsed(options).querySelector('iframe');
  return new URL(frame?.src ?? '').searchParams;
}

describe('a snippet', () => {
  it('shows the feed in a list with a link as its fallback, and leaves out defaults', () => {
    expect(snippetOf(optionsWith({ city: 'Lisbon' }), new Map())).to.equal(
      `<script type="module" src="${scriptUrl}"></script>
<practice-list src="${feedUrl}" city="Lisbon">
  <a href="https://www.coe.int/en/web/interculturalcities/good-practice">Good practices of Intercultural Cities</a>
</practice-list>`,
    );
  });

  it('is parsed to exactly the attributes it was made from, whatever they contain', () => {
    fc.assert(
      fc.property(anyOptions, (any) => {
        const options = { ...any, way: 'element' } as const;
        const page = parsed(options);
        const elements = page.querySelectorAll(
          'practice-map, practice-list, practice-search, practice-card',
        );
        expect([...elements].map(attributesOf)).to.deep.equal(asked(options));
        expect(page.querySelector('script[src]')?.getAttribute('src')).to.equal(options.script);
      }),
    );
  });

  it('is parsed to the same attributes as data attributes of a div', () => {
    fc.assert(
      fc.property(anyOptions, (any) => {
        const options = { ...any, way: 'div' } as const;
        const found = [...parsed(options).querySelectorAll('div')].map((div) => {
          const {
            'data-practice-list': _,
            'data-practice-search': __,
            ...rest
          } = attributesOf(div);
          const { 'data-practice-card': ___, 'data-practice-map': ____, ...attributes } = rest;
          return attributes;
        });
        expect(found).to.deep.equal(asked(options, 'data-'));
      }),
    );
  });

  it('is parsed to the same attributes as parameters of a frame', () => {
    fc.assert(
      fc.property(anyOptions, (any) => {
        const options = { ...any, way: 'iframe', show: 'search' } as const;
        const search = params(options);
        for (const [name, value] of Object.entries(
          asked({ ...options, urlPrefix: '' }).at(-1) ?? {},
        ))
          expect(search.get(name), name).to.equal(value || 'true');
        expect(search.get('search')).to.equal(
          any.filters && any.filters !== allFilters ? any.filters : 'true',
        );
        expect(search.get('map')).to.equal(any.map ? 'true' : null);
        expect(search.get('lang')).to.equal(options.lang);
      }),
    );
  });

  it('adds no other elements to a page', () => {
    fc.assert(
      fc.property(anyOptions, (options) => {
        const names = new Set(
          [...parsed(options).querySelectorAll('head > *, body *')].map(
            ({ localName }) => localName,
          ),
        );
        for (const known of ['script', 'style', 'div', 'span', 'iframe', 'a']) names.delete(known);
        for (const known of ['list', 'search', 'map', 'card']) names.delete(`practice-${known}`);
        expect([...names]).to.deep.equal([]);
      }),
    );
  });

  it('has no tag over several lines and no empty line, so that Markdown leaves it alone', () => {
    fc.assert(
      fc.property(anyOptions, (options) => {
        const lines = snippetOf(options, hashes).split('\n');
        expect(lines.filter((line) => !line.trim() || /<[^>]*$/.test(line))).to.deep.equal([]);
      }),
    );
  });

  it('has a word in the div of a search, because editors delete an empty one', () => {
    const [search] = parsed(optionsWith({ way: 'div', show: 'search' })).querySelectorAll('div');
    expect(search?.textContent).to.equal('Search');
  });

  it('says in which language and direction its own words are, in a page of another language', () => {
    const own = (lang: string, way: Options['way']): string[][] =>
      [
        ...parsed(
          optionsWith({ lang, way, map: true, show: 'search' }),
        ).querySelectorAll<HTMLElement>('[lang]'),
      ].map(({ localName, lang: language, attributes, textContent }) => [
        localName,
        language,
        attributes.getNamedItem('dir')?.value ?? '',
        attributes.getNamedItem('title')?.value ?? textContent,
      ]);
    const practices = 'Good practices of Intercultural Cities';
    expect(own('ar', 'element')).to.deep.equal([['a', 'en', 'ltr', practices]]);
    expect(own('ar', 'div')).to.deep.equal([
      ['span', 'en', 'ltr', 'Map'],
      ['span', 'en', 'ltr', 'Search'],
      ['a', 'en', 'ltr', practices],
    ]);
    expect(own('ar', 'iframe')).to.deep.equal([['iframe', 'en', 'ltr', practices]]);
    for (const way of ['element', 'div', 'iframe'] as const)
      expect(own('en-GB', way)).to.deep.equal([]);
  });

  it('has a map before the search and the list, in every way', () => {
    const options = optionsWith({ map: true, show: 'search', city: 'Oslo' });
    const names = [...parsed(options).body.children].map(({ localName }) => localName);
    expect(names).to.deep.equal(['practice-map', 'practice-search', 'practice-list']);
    const divs = parsed({ ...options, way: 'div' }).querySelectorAll('div');
    expect(Array.from(divs, (div) => [Object.keys(div.dataset)[0], div.innerText.trim()])).to.eql([
      ['practiceMap', 'Map'],
      ['practiceSearch', 'Search'],
      ['practiceList', 'Good practices of Intercultural Cities'],
    ]);
    expect(params({ ...options, way: 'iframe' }).get('map')).to.equal('true');
    expect(params({ ...options, way: 'iframe', map: false }).has('map')).to.equal(false);
    expect(snippetOf({ ...options, show: 'card' }, hashes)).not.to.include('practice-map');
  });

  it('gives the map the chosen colours too', () => {
    const options = optionsWith({ map: true, ownColours: true });
    const style = parsed(options).querySelector('style')?.textContent;
    expect(style).to.include('practice-map, practice-list, practice-card {');
    expect(style).to.include('practice-map, practice-list {');
  });

  it('says which filters the search has, and none of them with an empty attribute', () => {
    const filters = (value: string, way: Options['way']): string =>
      snippetOf(optionsWith({ show: 'search', filters: value, way }), hashes);
    expect(filters('city topic', 'element')).to.include('<practice-search filters="city topic">');
    expect(filters('', 'element')).to.include('<practice-search filters>');
    expect(filters('', 'div')).to.include('<div data-practice-search data-filters>');
    expect(filters(allFilters, 'element')).to.include('<practice-search>');
    expect(filters('city topic', 'iframe')).to.include('&amp;search=city+topic');
  });

  it('has the addresses of several feeds, separated by spaces', () => {
    const src = 'https://city.example/a.json https://b.example/b%20c.json';
    const list = parsed(optionsWith({ src })).querySelector('practice-list');
    expect(list?.getAttribute('src')).to.equal(src);
    expect(params(optionsWith({ src, way: 'iframe' })).get('src')).to.equal(src);
  });

  it('has the hash of the script, and before it an import map with the hashes of later files', () => {
    const page = parsed(optionsWith({ lang: 'pt-AO' }));
    const [map, script] = page.querySelectorAll('script');
    expect(map?.type).to.equal('importmap');
    expect(JSON.parse(map?.textContent ?? '')).to.deep.equal({
      integrity: {
        'https://city.example/embed/text-search-1a2b3c4d.js': 'sha384-text-search',
        'https://city.example/embed/text-search-1a2b3c4d.js?retry': 'sha384-text-search',
        'https://city.example/embed/locales-1a2b3c4d/pt.js': 'sha384-portuguese',
      },
    });
    expect(script?.integrity).to.equal('sha384-script');
    expect(script?.crossOrigin).to.equal('anonymous');
  });

  it('gives a frame a sandbox in which links can still leave the frame', () => {
    const frame = parsed(optionsWith({ way: 'iframe' })).querySelector('iframe');
    expect([...(frame?.sandbox ?? [])].sort()).to.deep.equal([
      'allow-popups',
      'allow-scripts',
      'allow-top-navigation-by-user-activation',
    ]);
  });

  it('has no messages for English, and no hashes that are not wanted or not known', () => {
    expect(snippetOf(optionsWith({}), hashes)).not.to.include('locales');
    for (const page of [
      parsed(optionsWith({ lang: 'pt', integrity: false })),
      parsed(optionsWith({ lang: 'pt' }), new Map()),
    ]) {
      expect(page.querySelectorAll('script')).to.have.lengthOf(1);
      expect(page.querySelector('[integrity], [crossorigin]')).to.equal(null);
    }
  });

  it('sets the colours of text, links and background together, and only for what it shows', () => {
    const colours = { ownColours: true, accent: '#ffd466', text: '#ffffff', background: '#101820' };
    const style = parsed(optionsWith({ ...colours, show: 'card' })).querySelector('style');
    expect(style?.textContent)
      .to.contain('color-scheme: dark')
      .and.contain('--practice-text: #ffffff');
    expect(style?.textContent).not.to.contain('practice-list');
    expect(params(optionsWith({ ...colours, way: 'iframe' })).get('surface')).to.equal('#101820');
  });

  it('gives a frame the clipboard, so that visitors can copy from it', () => {
    const frame = parsed(optionsWith({ way: 'iframe' })).querySelector('iframe');
    expect(frame?.allow).to.equal('clipboard-write');
  });

  it('shows all practices at once on request', () => {
    const list = parsed(optionsWith({ pageSize: 'all' })).querySelector('practice-list');
    expect(list?.getAttribute('page-size')).to.equal('all');
    expect(params(optionsWith({ pageSize: 'all', way: 'iframe' })).get('page-size')).to.equal(
      'all',
    );
  });

  it('selects a single practice in a frame by its id', () => {
    const options = optionsWith({ way: 'iframe', show: 'card', practice: 'leeds', city: 'Oslo' });
    expect(params(options).get('ids')).to.equal('leeds');
    expect(params(options).has('city')).to.equal(false);
  });
});
