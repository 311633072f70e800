import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Options } from '../../demo/builder/options.js';
import { elementsOf, snippetOf } from '../../demo/builder/snippet.js';
import { anyOptions, feedUrl, optionsWith, scriptUrl } from './builder.js';

const hashes = new Map([
  ['practices.js', 'sha384-script'],
  ['locales/pt.js', 'sha384-portuguese'],
]);

function parsed(options: Options, known = hashes): Document {
  return new DOMParser().parseFromString(snippetOf(options, known), 'text/html');
}

function attributesOf(element: Element): Record<string, string> {
  return Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
}

/** What `elementsOf` asks for, as a parser would have it. */
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
  it('shows the feed in a list with a link for a fallback, and says nothing that goes without saying', () => {
    expect(snippetOf(optionsWith({ city: 'Lisbon' }), new Map())).to.equal(
      `<script type="module" src="${scriptUrl}"></script>

<practice-list src="${feedUrl}" city="Lisbon">
  <a href="https://www.coe.int/en/web/interculturalcities/good-practice">Good practices of Intercultural Cities</a>
</practice-list>`,
    );
  });

  it('is parsed to the very attributes it was made of, whatever is in them', () => {
    fc.assert(
      fc.property(anyOptions, (any) => {
        const options = { ...any, way: 'element' } as const;
        const page = parsed(options);
        const elements = page.querySelectorAll('practice-list, practice-search, practice-card');
        expect([...elements].map(attributesOf)).to.deep.equal(asked(options));
        expect(page.querySelector('script[src]')?.getAttribute('src')).to.equal(options.script);
      }),
    );
  });

  it('is parsed to the same data attributes of a div', () => {
    fc.assert(
      fc.property(anyOptions, (any) => {
        const options = { ...any, way: 'div' } as const;
        const found = [...parsed(options).querySelectorAll('div')].map((div) => {
          const {
            'data-practice-list': _,
            'data-practice-search': __,
            ...rest
          } = attributesOf(div);
          const { 'data-practice-card': ___, ...attributes } = rest;
          return attributes;
        });
        expect(found).to.deep.equal(asked(options, 'data-'));
      }),
    );
  });

  it('is parsed to the same parameters of a frame', () => {
    fc.assert(
      fc.property(anyOptions, (any) => {
        const options = { ...any, way: 'iframe', show: 'search' } as const;
        const search = params(options);
        for (const [name, value] of Object.entries(asked({ ...options, urlPrefix: '' })[1] ?? {}))
          expect(search.get(name), name).to.equal(value || 'true');
        expect(search.get('search')).to.equal('true');
        expect(search.get('lang')).to.equal(options.lang);
      }),
    );
  });

  it('brings nothing into a page but what it is made for', () => {
    fc.assert(
      fc.property(anyOptions, (options) => {
        const names = new Set(
          [...parsed(options).querySelectorAll('head > *, body *')].map(
            ({ localName }) => localName,
          ),
        );
        for (const known of ['script', 'style', 'div', 'iframe', 'a']) names.delete(known);
        for (const known of ['list', 'search', 'card']) names.delete(`practice-${known}`);
        expect([...names]).to.deep.equal([]);
      }),
    );
  });

  it('gives each attribute a line where there are many', () => {
    expect(
      snippetOf(
        optionsWith({ city: 'Łódź', topic: 'education', ongoing: true, layout: 'list' }),
        new Map(),
      ),
    ).to.contain(`<practice-list
  src="${feedUrl}"
  city="Łódź"
  topic="education"
  ongoing
  layout="list"
>
  <a`);
  });

  it('names hashes: of the script, and of the messages in an import map before it', () => {
    const page = parsed(optionsWith({ lang: 'pt-AO' }));
    const [map, script] = page.querySelectorAll('script');
    expect(JSON.parse(map?.textContent ?? '')).to.deep.equal({
      integrity: { 'https://city.example/embed/locales/pt.js': 'sha384-portuguese' },
    });
    expect(script?.integrity).to.equal('sha384-script');
    expect(script?.crossOrigin).to.equal('anonymous');
  });

  it('has no import map for English, and no hashes where they are not wanted or not known', () => {
    expect(parsed(optionsWith({})).querySelectorAll('script')).to.have.lengthOf(1);
    for (const page of [
      parsed(optionsWith({ lang: 'pt', integrity: false })),
      parsed(optionsWith({ lang: 'pt' }), new Map()),
    ]) {
      expect(page.querySelectorAll('script')).to.have.lengthOf(1);
      expect(page.querySelector('[integrity], [crossorigin]')).to.equal(null);
    }
  });

  it('colours text, links and ground together, and only what it shows', () => {
    const colours = { ownColours: true, accent: '#ffd466', text: '#ffffff', background: '#101820' };
    const style = parsed(optionsWith({ ...colours, show: 'card' })).querySelector('style');
    expect(style?.textContent)
      .to.contain('color-scheme: dark')
      .and.contain('--practice-text: #ffffff');
    expect(style?.textContent).not.to.contain('practice-list');
    expect(params(optionsWith({ ...colours, way: 'iframe' })).get('surface')).to.equal('#101820');
  });

  it('shows a single practice in a frame by its id', () => {
    const options = optionsWith({ way: 'iframe', show: 'card', practice: 'leeds', city: 'Oslo' });
    expect(params(options).get('ids')).to.equal('leeds');
    expect(params(options).has('city')).to.equal(false);
  });
});
