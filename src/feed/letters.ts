/**
 * Letters that Unicode does not decompose and people without that key type as others. Ukrainian ґ is commonly written г,
 * but і and и stay two letters: they tell words apart, and cities have aliases in both languages.
 */
const letters = new Map(
  `ł=l ø=o đ=d ð=d þ=th ß=ss æ=ae œ=oe ħ=h ŋ=n ı=i ə=e ŧ=t ς=σ ґ=г ى=ي ی=ي ک=ك ة=ه
   ‘=' ’=' ‚=' ‛=' ʹ=' ʻ=' ʼ=' ʽ=' ′=' ´=' ՚=' ׳=' ꞌ=' −=- ‧=·`
    .split(/\s+/)
    .map((pair) => [pair.charAt(0), pair.slice(2)]),
);

/** What joins the letter before it: marks, Hangul vowels and finals, voicing of half-width kana, what nobody sees. */
const joining = String.raw`(?:[\p{M}\u0640\uff9e-\uffdc\u1160-\u11ff\ud7b0-\ud7fb\u3131-\u318e]|(?!\u200b)\p{Cf})`;

/** Letters that lower case alone folds; leaving them alone makes Cyrillic, Greek, Hebrew, Han, kana and Hangul 4 times as fast. */
const plain = `[А-ИК-ик-яΑ-ΡΤ-Ωα-ρσ-ωא-ת\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff\uac00-\ud7a3]`;

/** A character that lower case alone does not fold, with what joins it. */
export const cluster = new RegExp(
  String.raw`(?!${plain}(?!${joining}))[^\x00-\x7f]${joining}*`,
  'gu',
);

/** Marks that are accents (those of kana and of Indian and Thai scripts are letters), tatweel, and what nobody sees. */
const accents =
  /(?![\u3099\u309a])(?=\p{M})[\p{Script=Inherited}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}]|\u0640|(?!\u200b)\p{Cf}/gu;

const dash = /^\p{Pd}$/u;
export const ascii = /^[\x00-\x7f]*$/;

/** Folded single code units: bounded by the alphabet, and much faster than folding again. */
const known = new Map<string, string>();

/** The folded form of one {@link cluster}. */
export function foldCluster(original: string): string {
  const cached = known.get(original);
  if (cached !== undefined) return cached;
  let folded = letters.get(original) ?? '';
  if (!folded) {
    const bare = original.normalize('NFKD').toLowerCase().replace(accents, '');
    for (const char of bare) folded += letters.get(char) ?? (dash.test(char) ? '-' : digit(char));
    // Puts Hangul syllables and voiced kana together again; every other mark it could put back is gone.
    folded = folded.normalize('NFC');
  }
  if (original.length === 1) known.set(original, folded);
  return folded;
}

/** Arabic and Persian digits as ASCII ones, other characters as they are. */
function digit(char: string): string {
  const code = char.charCodeAt(0);
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
  return code >= 0x6f0 && code <= 0x6f9 ? String(code - 0x6f0) : char;
}
