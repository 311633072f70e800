import { readFileSync } from 'node:fs';

/** A feed that somebody made to keep a page busy, within the limits of docs/feed.md. */
export interface Shape {
  readonly name: string;
  /** The documents of the feed, linked by `next_url`. None is larger than a page may be. */
  readonly pages: readonly string[];
  /** What a visitor types into the search. */
  readonly typed: string;
}

type Item = Record<string, unknown>;

const most = 4_990_000;
const mostItems = 5_000;

/** Repeats items until the document is as large as a page may be, or holds as many items as are read. */
function page(item: (index: number) => Item, head: Item = {}, bytes = most): string {
  const start = JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', ...head });
  const items: string[] = [];
  let size = Buffer.byteLength(start) + 20;
  for (let index = 0; index < mostItems; index += 1) {
    const text = JSON.stringify(item(index));
    size += Buffer.byteLength(text) + 1;
    if (size > bytes) break;
    items.push(text);
  }
  return `${start.slice(0, -1)},"items":[${items.join()}]}`;
}

const bare = (index: number): Item => ({ id: `i${index}`, title: `Practice ${index}` });
const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));
/** A word of its own for each number, without digits, in lower case. */
const word = (index: number): string => {
  let rest = index;
  let text = '';
  do {
    text += 'bcdfghjklm'.charAt(rest % 10) + 'aeiouyaeio'.charAt(rest % 10);
    rest = Math.floor(rest / 10);
  } while (rest);
  return text;
};
const cities = (index: number, count: number, spell = word): string[] =>
  times(count, (at) => spell(index * count + at));
const tag = (index: number): string => {
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  const at = (place: number) => letters.charAt(Math.floor(index / 26 ** place) % 26);
  return `${at(0)}${at(1)}${at(2)}`;
};

const catalogue = JSON.parse(readFileSync('data/practices.json', 'utf8')) as {
  items: Item[];
  _practices: { cities: Item[] };
};

/** A feed like the real one, of a size in bytes: what the others are compared with. */
export function ordinary(bytes: number): Shape {
  const { items, _practices } = catalogue;
  const item = (index: number): Item => ({ ...items[index % items.length], id: `i${index}` });
  return { name: 'ordinary', pages: [page(item, { _practices }, bytes)], typed: 'equalty' };
}

/** One item, in which a text is repeated to the limit of its field. */
const filled = (text: string, length: number): string =>
  text.repeat(Math.ceil(length / text.length)).slice(0, length);

const full: Readonly<Record<string, string>> = {
  'combining marks': 'a\u0301\u0316',
  'combining marks on one letter': '\u0301\u0316',
  'marks of many classes': 'a\u0327\u0323\u0301\u0345\u05b0\u0651\u3099',
  'words of one letter': 'b c d f ',
  'one long word': 'x',
  'one long word with accents': 'é',
  lines: 'a\n',
  paragraphs: 'a\n\n',
  lists: '- a\n',
  'spaces and line breaks': ' \n \t',
  addresses: 'https://a.example/b ',
  'addresses without end': 'https://a.example/(((((',
  'dots and schemes': 'http://.http://www.',
  'marks of direction': '\u202a\u2067\u202c',
  'unclosed marks of direction': '\u2067',
  ligatures: '\ufdfa ',
  Han: '浜松市',
  'half-width kana': 'ｶﾞ',
  'Hangul letters': '\u1112\u1161\u11ab',
  emoji: '👩‍👩‍👧‍👦',
  joiners: 'a\u200d',
  apostrophes: "l'a'",
  hyphens: 'a-b-',
  'lone surrogates': '\ud800',
  'Arabic letters': 'م',
  'Devanagari conjuncts': 'क्',
  'Mongolian letters': 'ᠠ',
  'Syriac letters': 'ܒ',
  'Tamil letters': 'கி',
  tatweel: 'م\u0640',
};

/** The feeds of this search for the worst. */
export function shapes(): Shape[] {
  const found: Shape[] = [];
  const add = (name: string, pages: string | readonly string[], typed = 'ba'): void => {
    found.push({ name, pages: typeof pages === 'string' ? [pages] : pages, typed });
  };
  for (const [name, text] of Object.entries(full)) {
    const long = filled(text, 20_000);
    const short = { title: filled(text, 500), summary: filled(text, 2_000) };
    add(
      `texts: ${name}`,
      page((i) => ({ ...bare(i), content_text: long })),
      'aa',
    );
    add(
      `titles and summaries: ${name}`,
      page((i) => ({ id: `i${i}`, ...short })),
      'aa',
    );
  }
  add(
    'texts over the limit: combining marks',
    page((i) => ({ ...bare(i), content_text: filled('a\u0301\u0316', 400_000) })),
  );
  add(
    'titles over the limit: emoji',
    page((i) => ({ id: `i${i}`, title: filled('👩‍👩‍👧‍👦', 2_000) })),
  );
  for (const [name, spell] of Object.entries({
    names: word,
    'names with umlauts': (i: number) => `ä${word(i)}ö`,
    'names with countries': (i: number) => `${word(i)}, ${tag(i)}`,
    'names of 200 letters': (i: number) => filled(`${word(i)} `, 200),
    'names of marks': (i: number) => `${word(i)}${filled('\u0301\u0316', 180)}`,
    'equal names in other case': (i: number) =>
      [...'oooooooooooooooooo'].map((o, at) => ((i >> at) & 1 ? o.toUpperCase() : o)).join(''),
  })) {
    add(
      `cities, 50 an item: ${name}`,
      page((i) => ({ ...bare(i), _practice: { cities: cities(i, 50, spell) } })),
    );
    add(
      `listed cities: ${name}`,
      page((i) => ({ ...bare(i), _practice: { cities: [spell(i).toUpperCase()] } }), {
        _practices: { normalised: 1, cities: times(mostItems, (i) => ({ name: spell(i) })) },
      }),
    );
    add(
      `topics, 50 an item: ${name}`,
      page((i) => ({ ...bare(i), tags: cities(i, 50, spell) })),
    );
    add(
      `countries: ${name}`,
      page((i) => ({ ...bare(i), _practice: { country: spell(i) } })),
    );
    add(
      `city texts: ${name}`,
      page((i) => ({ ...bare(i), city: cities(i, 50, spell).join('; ') })),
    );
  }
  add(
    'aliases, 50 a city',
    page((i) => ({ ...bare(i), _practice: { cities: [`${word(50 * i)}X`] } }), {
      _practices: {
        cities: times(mostItems, (i) => ({ name: `C${i}`, aliases: cities(i, 50) })),
      },
    }),
    'xxxxxx',
  );
  add(
    'one alias for all cities',
    page((i) => ({ ...bare(i), _practice: { cities: ['Same'], country: 'NO' } }), {
      _practices: { cities: times(mostItems, (i) => ({ name: `C${i}`, aliases: ['same'] })) },
    }),
  );
  for (const [count, name] of [
    [17_000, 'without end in one item'],
    [1_000, '1,000 an item'],
    [50, '50 an item'],
  ] as const)
    add(
      `translations, ${name}`,
      page((i) => ({
        ...bare(i),
        _practice: {
          translations: Object.fromEntries(
            times(count, (at) => [`${tag(at)}-x-${word(i)}`, { title: `T${at}`, summary: 's' }]),
          ),
        },
      })),
    );
  add(
    'sections, 50 of 20,000 characters an item',
    page((i) => ({
      ...bare(i),
      _practice: {
        sections: times(50, (at) => ({ heading: `H${at}`, text: filled('a\n\n', 20_000) })),
      },
    })),
    'aa',
  );
  add(
    'periods in words',
    page((i) => ({
      ...bare(i),
      _practice: { period: `since the year ${i} of ${filled('18', 150)}` },
    })),
  );
  add(
    'periods of centuries',
    page((i) => ({ ...bare(i), _practice: { period: `1800/${2199 - (i % 100)}` } })),
  );
  add(
    'addresses of 2,000 characters',
    page((i) => ({ ...bare(i), url: `https://a.example/${i}${filled('é', 600)}` })),
  );
  add(
    'ids of 2,000 characters',
    page((i) => ({ title: 'T', id: `${i}${filled('x', 2_000)}` })),
  );
  add(
    'titles without ids',
    page((i) => ({ title: `${i}${filled('x', 490)}` })),
  );
  add(
    'one id for all',
    page((i) => ({ title: `T${i}`, id: 'x' })),
  );
  add(
    'faults in every field',
    page(() => ({
      id: {},
      title: 'T',
      url: 1,
      image: 2,
      tags: 3,
      language: 4,
      summary: [],
      content_text: [],
      date_modified: [],
      _practice: { country: [], cities: 5, period: [], sections: [1, 2], translations: [1] },
    })),
  );
  add('entries that are no items', `{"items":[${filled('0,', 2 * 2_400_000)}0]}`);
  add(
    'deep nesting',
    `{"items":[{"title":"T","x":${'['.repeat(2_400_000)}${']'.repeat(2_400_000)}}]}`,
  );
  add('many keys', `{"items":[{"title":"T","x":{${times(300_000, (i) => `"k${i}":1`).join()}}}]}`);
  add(
    'languages',
    page((i) => ({ ...bare(i), language: `${tag(i)}-x-${word(i)}` })),
  );
  const small = times(20, (at) => page((i) => ({ id: `${at}-${i}`, title: `T${i}` }), next(at)));
  add('20 pages of 5,000 items', small, 't1');
  add(
    '20 pages of 5 MB',
    times(20, (at) =>
      page((i) => ({ ...catalogue.items[i % catalogue.items.length], id: `${at}-${i}` }), next(at)),
    ),
    'equalty',
  );
  return found;
}

function next(at: number): Item {
  return at < 19 ? { next_url: `${at + 2}.json` } : {};
}
