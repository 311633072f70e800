import fc from 'fast-check';
import { defaultOptions, fromParams, type Options } from '../../demo/builder/options.js';

export const feedUrl = 'https://city.example/practices.json';
export const scriptUrl = 'https://city.example/embed/practices.js';
export const defaults = defaultOptions(feedUrl, scriptUrl);

/** The default options with these changes. */
export function optionsWith(changes: Partial<Options>): Options {
  return { ...defaults, ...changes };
}

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({
    unit: fc.constantFrom('"', "'", '&', '<', '>', '{', '}', 'a', ';', ' ', '\r', '\n'),
  }),
  fc.constantFrom('</script>', '<!--', ']]>', '&quot;', '&amp;lt;', '"><img src=x>', 'true'),
);
const address = fc.oneof(
  fc.webUrl({ withQueryParameters: true }),
  text.map((path) => `https://city.example/${path}?a="b&c=<d>`),
  text,
);

/** Anything that an address or a form may contain. */
const anyParams = fc
  .record(
    {
      src: fc.array(address, { maxLength: 3 }).map((all) => all.join('\n')),
      script: address,
      city: text,
      show: fc.constantFrom('list', 'search', 'card'),
      map: fc.constantFrom('true', 'false'),
      mapLink: text,
      filters: fc.oneof(text, fc.constantFrom('', 'city topic', 'sort')),
      practice: text,
      topic: text,
      country: text,
      year: text,
      ongoing: fc.constantFrom('true', 'false'),
      layout: fc.constantFrom('grid', 'list', 'compact'),
      sort: fc.constantFrom('newest', 'title', 'worst'),
      pageSize: fc.integer({ min: -5, max: 20_000 }).map(String),
      ownColours: fc.constantFrom('true', 'false'),
      accent: fc.oneof(text, fc.constant('#ABCDEF')),
      lang: fc.oneof(text, fc.constantFrom('pt', 'ar', 'zh-TW')),
      headingLevel: fc.constantFrom('', '2', '7'),
      urlPrefix: text,
      way: fc.constantFrom('element', 'div', 'iframe', 'static', 'carrier pigeon'),
      integrity: fc.constantFrom('true', 'false'),
      width: fc.constantFrom('phone', 'desktop'),
    },
    { requiredKeys: [] },
  )
  .map((params) => new URLSearchParams(params));

export const anyOptions = anyParams.map((params) => fromParams(params, defaults));
