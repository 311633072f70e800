/**
 * The number of letters to insert, leave out, replace or swap with their neighbour to make one text of the other (optimal
 * string alignment), or `Infinity` if it is more than `limit`. Takes `limit` × length steps.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return Infinity;
  let beforePrevious: number[] = [];
  let previous = [...Array(b.length + 1).keys()];
  for (let row = 1; row <= a.length; row++) {
    const current = Array<number>(b.length + 1).fill(Infinity);
    current[0] = row;
    let least = row;
    const last = Math.min(b.length, row + limit);
    for (let column = Math.max(1, row - limit); column <= last; column++) {
      const same = a[row - 1] === b[column - 1];
      let edits = Math.min(
        at(previous, column) + 1,
        at(current, column - 1) + 1,
        at(previous, column - 1) + (same ? 0 : 1),
      );
      if (!same && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        edits = Math.min(edits, at(beforePrevious, column - 2) + 1);
      }
      current[column] = edits;
      least = Math.min(least, edits);
    }
    if (least > limit) return Infinity;
    [beforePrevious, previous] = [previous, current];
  }
  const edits = at(previous, b.length);
  return edits > limit ? Infinity : edits;
}

const at = (row: readonly number[], column: number) => row[column] ?? Infinity;
