/**
 * Letters that Unicode does not decompose, and what people type who lack the key. Ukrainian ґ is often written г. і and и stay
 * different because words differ by them; cities have aliases in both Ukrainian and Russian.
 */
const letters = new Map(
  `ł=l ø=o đ=d ð=d þ=th ß=ss æ=ae œ=oe ħ=h ŋ=n ı=i ə=e ŧ=t ς=σ ґ=г ى=ي ی=ي ے=ي ک=ك ڪ=ك ة=ه ہ=ه ھ=ه ە=ه ٱ=ا
   ״=" “=" ”=" „=" ‘=' ’=' ‚=' ‛=' ʹ=' ʻ=' ʼ=' ʽ=' ′=' ´=' ՚=' ׳=' ꞌ=' −=- ‧=·`
    .split(/\s+/)
    .map((pair) => [pair.charAt(0), pair.slice(2)]),
);

/** Characters that belong to the letter before them: marks, Hangul vowels and finals, half-width kana voicing, invisible ones. */
const joining = String.raw`(?:[\p{M}\u0640\uff9e-\uffdc\u1160-\u11ff\ud7b0-\ud7fb\u3131-\u318e]|(?!\u200b)\p{Cf})`;

/** Letters that need only lower-casing. Skipping them makes Cyrillic, Greek, Hebrew, Han, kana and Hangul 4 times as fast. */
const plain = `[А-ИК-ик-яΑ-ΡΤ-Ωα-ρσ-ωא-ת\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff\uac00-\ud7a3]`;

/** A character that needs more than lower-casing, with the characters that belong to it. */
const cluster = new RegExp(String.raw`(?!${plain}(?!${joining}))[^\x00-\x7f]${joining}*`, 'gu');

/** Accents (marks of kana, Indian and Thai scripts are not: they act as letters), tatweel, and invisible characters. */
const accents =
  /(?![\u3099\u309a])(?=\p{M})[\p{Script=Inherited}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}]|\u0640|(?!\u200b)\p{Cf}/gu;

const dash = /^\p{Pd}$/u;
const ascii = /^[\x00-\x7f]*$/;

/** Folded clusters of one or two code units, remembered for speed, and how many of them. Real texts have a few hundred. */
const mostKnown = 50_000;
const known = new Map<string, string>();

/** The folded form of one {@link cluster}. */
function foldCluster(original: string): string {
  const cached = known.get(original);
  if (cached !== undefined) return cached;
  let folded = letters.get(original) ?? '';
  if (!folded) {
    const unaccented = original.normalize('NFKD').toLowerCase().replace(accents, '');
    for (const char of unaccented)
      folded += letters.get(char) ?? (dash.test(char) ? '-' : digit(char));
    // Recomposes Hangul syllables and voiced kana; all other marks have been removed.
    folded = folded.normalize('NFC');
  }
  if (original.length < 3 && known.size < mostKnown) known.set(original, folded);
  return folded;
}

/** Arabic and Persian digits as ASCII digits; other characters unchanged. */
function digit(char: string): string {
  const code = char.charCodeAt(0);
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
  return code >= 0x6f0 && code <= 0x6f9 ? String(code - 0x6f0) : char;
}

/** A folded word, and its position in a text, in UTF-16 code units; `end` is exclusive. */
export interface Segment {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The form in which texts are compared: lower case, compatibility forms resolved (NFKD), without accents, letters such as ł, ß
 * and æ in ASCII, one kind of apostrophe and dash. Kana, Hangul and the vowel signs of Indian scripts are kept. Cyrillic ё, й,
 * ї and ў become е, и, і and у, which people type who lack the key; some different words then match (мой, мои). Folding a
 * folded text changes nothing.
 */
export function fold(text: string): string {
  return lower(ascii.test(text) ? text : text.replace(cluster, foldCluster));
}

/** Does not change the length: the letters still in upper case have one code unit in both cases. */
function lower(text: string): string {
  return text.toLowerCase().replaceAll('`', "'");
}

/** The folded words of a text in order; see {@link tokens}. */
export function words(text: string): string[] {
  return tokens(fold(text)).map(({ word }) => word);
}

const asciiToken = /[a-z0-9]+(?:'[a-z0-9]+)*/g;

const unspaced = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\u3099\u309a]`;
const letter = String.raw`(?:l·(?=l)|(?!${unspaced})[\p{L}\p{N}\p{M}])`;

/** A sequence of Chinese or Japanese characters (group 1), or a word of other letters and digits. */
const token = new RegExp(
  `(${unspaced}+)|${letter}+(?:(?:'|(?<=[א-ת])"(?=[א-ת]))${letter}+)*`,
  'gu',
);

/**
 * The words of a folded text, with their positions in it. Words are sequences of letters and digits. Chinese and Japanese have no
 * spaces, so they are cut into overlapping pairs of characters: 浜松市 gives 浜松 and 松市. Apostrophes (Luc'k: luck), the
 * Catalan middle dot (col·lecció: colleccio) and Hebrew gershayim (צה"ל: צהל) are removed from words. So are elided articles and prepositions (l’Émilie: emilie)
 * and the English ’s, because as separate words they would match nearly everything.
 */
function tokens(folded: string): Segment[] {
  const found: Segment[] = [];
  for (const match of folded.matchAll(ascii.test(folded) ? asciiToken : token)) {
    if (match[1]) pushPairs(found, match[1], match.index);
    else found.push(bare(match[0], match.index));
  }
  return found;
}

/** French, Catalan and Italian articles and prepositions without their last vowel, as written before an apostrophe. */
const elided = new Set(
  'l d j m n s t v c qu jusqu lorsqu puisqu quoiqu un gl degl agl dagl negl nell dell all dall sull coll'.split(
    ' ',
  ),
);

/** Characters that may occur inside a word. */
const inner = /['·"]/;

/** A word without apostrophes, middle dots, gershayim, elided articles and the English ’s. */
function bare(found: string, index: number): Segment {
  let start = index;
  let end = index + found.length;
  if (!inner.test(found)) return { word: found, start, end };
  const parts = found.split("'");
  while (parts.length > 1 && parts.at(-1) === 's') {
    parts.pop();
    end -= 2;
  }
  while (parts.length > 1 && elided.has(parts[0] ?? '')) {
    start += (parts.shift() ?? '').length + 1;
  }
  return { word: parts.join('').replace(/[·"]/g, ''), start, end };
}

/** Adds overlapping pairs of characters, or the character itself if there is only one. */
function pushPairs(found: Segment[], run: string, index: number): void {
  let start = index;
  let previous = '';
  for (const char of run) {
    if (previous) {
      found.push({ word: previous + char, start, end: start + previous.length + char.length });
      start += previous.length;
    }
    previous = char;
  }
  if (start === index) found.push({ word: run, start, end: start + run.length });
}

const spelledOut = new Map(Object.entries({ ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' }));
const umlauts = /[äöüøå]/g;

/**
 * The folded name as people in German and Nordic countries spell it without ä ö ü ø å: malmoe, aarhus, koebenhavn. Empty if the
 * name has none of these letters.
 */
export function germanSpelling(name: string): string {
  const composed = name.normalize('NFC').toLowerCase();
  const spelling = composed.replace(umlauts, (umlaut) => spelledOut.get(umlaut) ?? umlaut);
  return spelling === composed ? '' : fold(spelling);
}

/** Words for "Saint", folded, written in full or shortened. */
export const saint = /^(?:s(?:(?:ain)?te?|ankt|int|v|vet[aio]|f|fant[au])|св|свет[аи])$/;

/** The functions that fold texts and split them into words, to be passed to later files, which import nothing. */
export const folding = {
  cluster,
  fold,
  foldCluster,
  germanSpelling,
  lower,
  saint,
  tokens,
  words,
} as const;

export type Folding = typeof folding;
