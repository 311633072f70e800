// Writes src/tool/encoding/letter-pairs.ts and code-pages.ts: which letters follow which in each language, from the keywords of CLDR,
// the cities of the programme, and the code pages that @exodus/bytes lacks. Needed only when one of these is added:
//
//   npm install --no-save cldr-annotations-full cldr-localenames-full cldr-misc-full && node scripts/letter-pairs.mjs
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { format } from 'prettier';

const iconv = createRequire(import.meta.url)('iconv-lite');

/** Languages with an alphabet. Twins share a model: hr is bs and cnr as well, no is nb and nn. */
const alphabetic =
  `af ar ast az be bg br ca cs cy da de dsb el en eo es et eu fa fi fo fr fur fy ga gd gl gsw he hr hsb hu id is it ku lb lij lt lv
   mk mt nl no oc pl pt rm ro ru sc se sk sl so sq sr sr-Latn sv sw tr uk ur vi`.split(/\s+/);
const ideographic = ['ja', 'ko', 'zh', 'zh-Hant'];

/** Letters that CLDR does not list, in languages whose names have them: ś and ź are Montenegrin, ґ is rare. */
const more = { hr: 'śź', 'sr-Latn': 'śź', uk: 'ґ', ku: 'çêîşû', so: '', ar: 'پچژگ' };

const read = (path) =>
  existsSync(`node_modules/${path}`)
    ? JSON.parse(readFileSync(`node_modules/${path}`, 'utf8'))
    : undefined;

if (!existsSync('node_modules/cldr-annotations-full'))
  throw new Error('Install CLDR first: see above.');

function texts(language) {
  const keywords = read(`cldr-annotations-full/annotations/${language}/annotations.json`);
  const found = Object.values(keywords?.annotations.annotations ?? {}).flatMap((each) => [
    ...new Set([...(each.default ?? []), ...(each.tts ?? [])]),
  ]);
  for (const kind of ['territories', 'languages', 'scripts']) {
    const names = read(`cldr-localenames-full/main/${language}/${kind}.json`);
    found.push(
      ...Object.values(Object.values(names?.main[language].localeDisplayNames ?? {})[0] ?? {}),
    );
  }
  return found.filter((text) => text !== '↑↑↑');
}

/** The characters of a UnicodeSet as CLDR writes it: `[a ą b {dz}]`. */
function exemplars(language, kind) {
  const characters = read(`cldr-misc-full/main/${language}/characters.json`)?.main[language]
    .characters;
  const set = (characters?.[kind] ?? '').replace(/\\u([0-9A-F]{4})/g, (_, code) =>
    String.fromCharCode(parseInt(code, 16)),
  );
  const single = set
    .replace(/(.)-(.)/gu, (_, from, to) => {
      const length = to.codePointAt(0) - from.codePointAt(0) + 1;
      return Array.from({ length }, (unused, at) =>
        String.fromCodePoint(from.codePointAt(0) + at),
      ).join(' ');
    })
    .replace(/[[\]{}\\]/g, ' ');
  return new Set(lower(single).match(/\p{L}/gu) ?? []);
}

const lower = (text) => text.normalize('NFC').replaceAll('İ', 'i').toLowerCase().normalize('NFC');

/** Costs are written in quarters of a nat, as one character each from `0`. */
const quantised = (probability) =>
  String.fromCharCode(48 + Math.max(0, Math.min(74, Math.round(-Math.log(probability) * 4))))
    // No escapes in the module.
    .replace('\\', '~')
    .replace('`', '{');

function model(language) {
  const words = new Map();
  for (const text of texts(language))
    for (const word of lower(text).match(/[\p{L}\p{M}]+/gu) ?? [])
      words.set(word, (words.get(word) ?? 0) + 1);
  const main = exemplars(language, 'exemplarCharacters');
  for (const letter of more[language] ?? '') main.add(letter);
  const auxiliary = exemplars(language, 'auxiliary');
  // Keywords repeat themselves more than texts do.
  const weighted = [...words].map(([word, count]) => [word, Math.sqrt(count)]);
  const single = new Map();
  let total = 0;
  for (const [word, weight] of weighted)
    for (const letter of word) {
      single.set(letter, (single.get(letter) ?? 0) + weight);
      total += weight;
    }
  for (const letter of main) if (!single.has(letter)) single.set(letter, 0);
  const own = [...single]
    .filter(
      ([letter, count]) =>
        main.has(letter) || (/[a-z]/.test(letter) && main.has('a')) || count / total > 0.002,
    )
    .map(([letter]) => letter)
    .sort();
  const alphabet = ['', ...own];
  const at = new Map(alphabet.map((letter, index) => [letter, index]));
  const size = alphabet.length;
  const pairs = alphabet.map(() => new Float64Array(size));
  for (const [word, weight] of weighted) {
    const indexes = [...word].map((letter) => at.get(letter));
    if (indexes.includes(undefined)) continue;
    let previous = 0;
    for (const index of [...indexes, 0]) {
      pairs[previous][index] += weight;
      previous = index;
    }
  }
  const all = new Float64Array(size);
  for (const row of pairs) row.forEach((count, index) => (all[index] += count));
  const sum = all.reduce((a, b) => a + b, 0);
  const matrix = pairs.map((row) => {
    const rowSum = row.reduce((a, b) => a + b, 0);
    return [...row]
      .map((count, index) => {
        const general = (all[index] + 0.5) / (sum + 0.5 * size);
        return quantised((count + 12 * general) / (rowSum + 12));
      })
      .join('');
  });
  const rare = [...auxiliary].filter((letter) => letter > '\u007F' && !at.has(letter));
  return [language, own.join(''), rare.sort().join(''), matrix.join('')];
}

function frequent(language) {
  const counts = new Map();
  for (const text of texts(language))
    for (const character of text.match(/[\p{L}ー]/gu) ?? [])
      if (character > '\u024F') counts.set(character, (counts.get(character) ?? 0) + 1);
  const order = [...counts].sort(([, a], [, b]) => b - a).map(([character]) => character);
  return [language, order.slice(0, 3000).join('')];
}

const header = '// Written by scripts/letter-pairs.mjs. Do not edit.\n\n';
const write = async (path, code) =>
  writeFileSync(
    path,
    await format(header + code, { parser: 'typescript', singleQuote: true, printWidth: 100 }),
  );

const cities = readFileSync('data/cities.csv', 'utf8');
const cityNames = [...new Set(lower(cities).match(/[\p{L}\p{M}]+/gu))]
  .filter((word) => word.length > 2 && /\P{ASCII}/u.test(word))
  .sort();

const lines = (rows) => `\`\n${rows.map((row) => row.join('\t')).join('\n')}\n\``;
await write(
  'src/tool/encoding/letter-pairs.ts',
  `/** A line for each language: its name, its letters, letters of foreign names, and the costs of each letter (and of a word's end) after each. From CLDR. */
export const letterPairs = ${lines(alphabetic.map(model))};

/** A line for each language without an alphabet: its name, and its characters, the most frequent first. From CLDR. */
export const frequentCharacters = ${lines(ideographic.map(frequent))};

/** The words with letters beyond ASCII in the names of the programme's cities. */
export const cityNames = '${cityNames.join(' ')}';
`,
);

/** Our label → iconv-lite's. */
const codePages = {
  cp437: 'cp437',
  cp737: 'cp737',
  cp775: 'cp775',
  cp850: 'cp850',
  cp852: 'cp852',
  cp855: 'cp855',
  cp857: 'cp857',
  cp860: 'cp860',
  cp861: 'cp861',
  cp863: 'cp863',
  cp865: 'cp865',
  cp869: 'cp869',
  cp1125: 'cp1125',
  cp862: 'cp862',
  'x-mac-ce': 'maccenteuro',
  'x-mac-greek': 'macgreek',
  'x-mac-turkish': 'macturkish',
  'x-mac-croatian': 'maccroatian',
  'x-mac-romanian': 'macromania',
  'x-mac-icelandic': 'maciceland',
};
const high = Buffer.from(Array.from({ length: 128 }, (_, index) => 128 + index));
const tables = Object.entries(codePages).map(([label, name]) => [label, iconv.decode(high, name)]);
await write(
  'src/tool/encoding/code-pages.ts',
  `/** What the bytes from 0x80 mean in code pages that browsers and @exodus/bytes do not know. */
export const codePages: ReadonlyMap<string, string> = new Map(${JSON.stringify(tables)});
`,
);
