/**
 * Letters of Cyrillic, Greek, Georgian and Armenian, and Latin ones for them: those that make most words the same in several
 * languages. An underscore stands for no letter.
 */
const alphabets = [
  'абвгѓдђежзијкќлмнопрстћуфхцчшъыэєіјαβγδεζηθικλμνξοπρστυφχωაბგდევზთიკლმნოპჟრსტუფქღყშჩცწჭხჯჰաբգդեզէըթժիլխծկհղճմյնշոչպջռսվտրցւփքօֆь',
  'abvggddezzijkklmnoprstcufhccsayeeijavgdezitiklmnxoprstufhoabgdevztiklmnopzrstupkgqscccchjhabgdezeetzilxckhgcmynsocpjrsvtrcupkof_',
] as const;
const digraphs = 'љlj њnj џdz щsc юju яja ψps ძdz ձdz'.split(' ');

const latin = new Map([
  ...[...alphabets[0]].map((letter, index) => [letter, alphabets[1].charAt(index)] as const),
  ...digraphs.map((pair) => [pair.charAt(0), pair.slice(1)] as const),
]);

const other = /[\u0370-\u058f\u10a0-\u10ff]/g;

/** A folded word in Latin letters, if it has at least three; shorter ones would be confused with other words. */
export function inLatin(word: string): string {
  if (word.length < 3) return word;
  return word.replace(other, (letter) => (latin.get(letter) ?? letter).replace('_', ''));
}
