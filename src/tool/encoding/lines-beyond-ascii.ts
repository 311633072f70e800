/** The first lines of a text that have characters beyond ASCII, long ones cut. */
export function linesBeyondAscii(
  text: string,
  most: { readonly lines: number; readonly characters: number },
): string[] {
  const lines: string[] = [];
  const beyond = /\P{ASCII}/gu;
  while (lines.length < most.lines && beyond.test(text)) {
    const at = beyond.lastIndex - 1;
    const start = Math.max(text.lastIndexOf('\n', at) + 1, at - most.characters);
    const next = text.indexOf('\n', at);
    const end = next < 0 ? text.length : next;
    lines.push(text.slice(start, Math.min(end, at + most.characters)));
    beyond.lastIndex = end;
  }
  return lines;
}
