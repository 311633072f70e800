/** A number, a word or a sign of a period's text. */
export interface Token {
  /** As it is written. */
  readonly written: string;
  /** Folded. */
  readonly text: string;
  /** What separates it from the token before: spaces, apostrophes and full stops, or nothing. */
  readonly gap: string;
}

/** Scripts without spaces between words, and Hangul, whose words end in "from" and "until". */
const unspaced = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々]`;
const letter = String.raw`(?:(?!${unspaced})[\p{L}\p{M}])`;

/** Numbers; runs of unspaced letters; short words with full stops in them (a.s., н.в.); words; dots; signs. */
const tokenPattern = new RegExp(
  String.raw`\p{Nd}+|${unspaced}+|${letter}{1,4}(?:\. ?${letter}{1,2}(?!${letter})(?=\.)|\.${letter}{1,2}(?!${letter}))+|${letter}+|\.{2,}|…|[^\s.'’ʼ´]`,
  'gu',
);

/** Longest word of the phrase book in an unspaced script. */
const longestRun = 6;

/** Cuts a text into tokens. Runs of unspaced letters are cut into the longest known words. */
export function tokensOf(
  original: string,
  fold: (text: string) => string,
  isKnown: (word: string) => boolean,
): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const { 0: written, index } of original.matchAll(tokenPattern)) {
    const gap = original.slice(end, index);
    end = index + written.length;
    const text = fold(written.replaceAll('. ', '.'));
    if (text.length > 1 && runStart.test(text)) pushRun(tokens, text, gap, isKnown);
    else if (/^[^.]+\./.test(text) && !isKnown(text)) {
      for (const [nth, part] of text.split('.').entries()) {
        if (part) tokens.push({ written: part, text: part, gap: nth ? '.' : gap });
      }
    } else tokens.push({ written, text, gap });
  }
  return tokens;
}

const runStart = new RegExp(`^${unspaced}`, 'u');

function pushRun(
  tokens: Token[],
  run: string,
  gap: string,
  isKnown: (word: string) => boolean,
): void {
  let unknown = '';
  let before = gap;
  const push = (text: string) => {
    if (text) tokens.push({ written: text, text, gap: before });
    if (text) before = '';
  };
  for (let at = 0; at < run.length;) {
    let length = Math.min(longestRun, run.length - at);
    while (length > 0 && !isKnown(run.slice(at, at + length))) length--;
    if (length) {
      push(unknown);
      unknown = '';
      push(run.slice(at, at + length));
    } else {
      unknown += run.charAt(at);
    }
    at += length || 1;
  }
  push(unknown);
}
