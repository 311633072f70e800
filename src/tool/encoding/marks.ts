const letter = /\p{L}/u;
const space = /[\s;,"'|()]|^$/;
const digit = /\d/;

/** Whether a mark is usual between two neighbours: each an ASCII character, a letter, or nothing at the edge of the line. */
type Fits = (before: string, after: string) => boolean;

const anywhere: Fits = () => true;
const inside: Fits = (before, after) => letter.test(before) && letter.test(after);
const alone: Fits = (before, after) =>
  (space.test(before) && space.test(after)) || (digit.test(before) && digit.test(after));
const opening: Fits = (before, after) => !letter.test(before) && !space.test(after);
const closing: Fits = (before, after) => !space.test(before) && !letter.test(after);
const eitherSide: Fits = (before, after) => opening(before, after) || closing(before, after);
const number: Fits = (before, after) =>
  (digit.test(before) || digit.test(after)) && !inside(before, after);
const start: Fits = (before, after) => space.test(before) && space.test(after);

/** The marks of everyday texts: where they are expected, and what they cost there, in nats. */
const expected: readonly (readonly [marks: string, cost: number, fits: Fits])[] = [
  ['’', 6, inside],
  ['’‘', 5, eitherSide],
  ['–—', 4, alone],
  ['–—', 9, (before, after) => !inside(before, after)],
  ['“”„«»', 5, eitherSide],
  ['‚‹›', 8, eitherSide],
  ['«»', 5, (before, after) => before === '\u00A0' || after === '\u00A0'],
  ['«»', 7, alone],
  ['…', 7, (_, after) => !letter.test(after) && !digit.test(after)],
  ['\u00A0', 5, anywhere],
  ['\u00AD', 8, inside],
  ['•·', 6, start],
  ['·', 5, (before, after) => before === 'l' && after === 'l'],
  ['€£', 5, (before, after) => number(before, after) || start(before, after)],
  ['°', 5, number],
  ['ºª', 6, (before) => digit.test(before)],
  ['²³', 6, (before) => /[m\d]/.test(before)],
  ['½', 6, number],
  ['§№', 6, (before) => !letter.test(before)],
  ['©®™', 8, (before, after) => !inside(before, after)],
  ['×', 7, alone],
  ['¿¡', 5, (before, after) => !letter.test(before) && letter.test(after)],
  ['؟،؛', 5, closing],
  ['、。・「」『』（）：；！？，．～〜《》', 4.5, anywhere],
];

/** The cost of any other mark, of one between letters, and of lines and blocks, which programs drew boxes with. */
const unexpected = { apart: 11, inside: 14, box: 20 };
const box = /[\u2500-\u259F]/;

const costs = new Map<string, { cost: number; fits: Fits }[]>();
for (const [marks, cost, fits] of expected) {
  for (const mark of marks) costs.set(mark, [...(costs.get(mark) ?? []), { cost, fits }]);
}

/** What a character that is neither ASCII nor a letter costs between two others. */
export function markCost(
  mark: string,
  before: string,
  after: string,
): { readonly cost: number; readonly expected: boolean } {
  const found = costs.get(mark)?.find(({ fits }) => fits(before, after));
  if (found) return { cost: found.cost, expected: true };
  if (box.test(mark)) return { cost: unexpected.box, expected: false };
  const cost = inside(before, after) ? unexpected.inside : unexpected.apart;
  return { cost, expected: false };
}

const doubleQuotes = /[“”„«»]/g;

/** What a line costs in which a quotation is opened and never closed. */
export const unpaired = 5;

/** Whether a line has a quote mark without its partner. */
export function hasUnpaired(line: string): boolean {
  return (line.match(doubleQuotes)?.length ?? 0) % 2 === 1;
}
