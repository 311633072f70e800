/** A table in Markdown. The first column is text, the others are numbers. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, column) => (column ? '--:' : '---'));
  return [head, rule, ...rows].map(line).join('\n');
}

/** The bars that were missed, in words. */
export const missed: string[] = [];

export function bar(met: boolean, what: string): void {
  if (!met) missed.push(what);
}
