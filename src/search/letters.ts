/** Least part of two words, and fewest letters of a whole word, that make them forms of one. */
const stemShare = 0.6;
const shortestStem = 5;

/**
 * Whether two words are likely forms of one: library and libraries, racisme and racism, Bergen and Bergeni. True of words
 * that begin with the same six letters (or five that are a word) and share most of their length; few languages mark
 * forms at the beginning, and no list of endings serves them all.
 */
export function haveSameStem(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  if (shorter < shortestStem) return false;
  let same = 0;
  while (same < shorter && one.charCodeAt(same) === other.charCodeAt(same)) same += 1;
  return (
    same >= Math.min(shortestStem + 1, shorter) &&
    same >= stemShare * Math.max(one.length, other.length)
  );
}

/** How many letters at most may differ at the end of a word for it to be a form of another. */
export function lettersBehindStem(word: string): number {
  return Math.max(0, word.length - Math.max(shortestStem, word.length * stemShare));
}

/** The different letters of a word as bits, those of one alphabet each its own; 30, so that engines keep small integers. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i += 1) letters |= 1 << (word.charCodeAt(i) % 30);
  return letters;
}

/** How many letters a set holds. */
export function size(letters: number): number {
  let count = 0;
  for (let rest = letters; rest; rest &= rest - 1) count += 1;
  return count;
}
