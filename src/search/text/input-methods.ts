/** Kana, bopomofo and Han: until they are chosen, what is typed is the sound of a word, not the word. */
const sounds = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Bopo}]/u;

/** Pinyin is typed in Latin letters, as is every word on Android. The input method puts something between its syllables. */
const pinyin = /^(?:[b-df-hj-np-tw-z]{0,2}[aeiouüv]+(?:ng?|r)?[' ])+[a-zü]*$/i;

const latin = /\p{sc=Latn}/u;
const eastAsian = /^(?:zh|ja|yue)\b/;

/**
 * Whether what an input method composes is not to be searched until the word is chosen: kana, Han and pinyin. Hangul, Latin,
 * Cyrillic, Greek and all others are searched as they are typed.
 * @param languages - of the page and the visitor: for some, single syllables in Latin letters are pinyin or romaji
 */
export function waitsForWord(composed: string, languages: readonly string[]): boolean {
  return (
    sounds.test(composed) ||
    pinyin.test(composed) ||
    (latin.test(composed) && languages.some((language) => eastAsian.test(language)))
  );
}

/** The letters of a Korean keyboard for conjoining jamo: initial consonants from U+1100, vowels from U+1161, finals from U+11A8. */
const keys = new Map<string, string>();
for (const [from, jamo] of [
  [0x1100, 'ㄱ ㄲ ㄴ ㄷ ㄸ ㄹ ㅁ ㅂ ㅃ ㅅ ㅆ ㅇ ㅈ ㅉ ㅊ ㅋ ㅌ ㅍ ㅎ'],
  [0x1161, 'ㅏ ㅐ ㅑ ㅒ ㅓ ㅔ ㅕ ㅖ ㅗ ㅗㅏ ㅗㅐ ㅗㅣ ㅛ ㅜ ㅜㅓ ㅜㅔ ㅜㅣ ㅠ ㅡ ㅡㅣ ㅣ'],
  [
    0x11a8,
    'ㄱ ㄲ ㄱㅅ ㄴ ㄴㅈ ㄴㅎ ㄷ ㄹ ㄹㄱ ㄹㅁ ㄹㅂ ㄹㅅ ㄹㅌ ㄹㅍ ㄹㅎ ㅁ ㅂ ㅂㅅ ㅅ ㅆ ㅇ ㅈ ㅊ ㅋ ㅌ ㅍ ㅎ',
  ],
] as const) {
  jamo.split(' ').forEach((typed, at) => keys.set(String.fromCharCode(from + at), typed));
}

const hangul = /[\u1100-\u11c2\uac00-\ud7a3]/;

/**
 * The keys that type a word in Korean; undefined if it has no Hangul. A keyboard shows syllables that are half typed: 서, 성, 서우
 * and 서울 are what one sees of 서울, because the ㅇ is taken for the end of the first syllable until a vowel follows. As keys,
 * each is a beginning of the next: ㅅㅓ, ㅅㅓㅇ, ㅅㅓㅇㅜ, ㅅㅓㅇㅜㄹ.
 */
export function hangulKeys(word: string): string | undefined {
  if (!hangul.test(word)) return undefined;
  return word.normalize('NFD').replace(/[\u1100-\u11c2]/g, (jamo) => keys.get(jamo) ?? jamo);
}
