import type { Table } from './table.js';

/** Whether the supposed names of columns look like the cells of a practice: one of them is a number, a date or an address. */
export function looksLikeData(columns: readonly string[]): boolean {
  return columns.some((column) => /^(?:\d[\d\s./-]*|https?:\/\/.*|\S+@\S+\.\S+)$/.test(column));
}

/** How many rows are looked at. */
const sample = 200;

/** The column that most likely has the titles: texts as long as titles, nearly all of them different. */
export function likelyTitle(
  { columns, rows }: Table,
  among: readonly number[],
): string | undefined {
  const some = rows.slice(0, sample);
  if (some.length < 2) return undefined;
  const best = among.find((index) => {
    const cells = some.map(({ cells: own }) => own[index]?.trim() ?? '').filter((cell) => cell);
    const titles = cells.filter(
      (cell) => /^\D/.test(cell) && cell.length >= 5 && cell.length <= 150,
    );
    const words = titles.filter((cell) => cell.includes(' '));
    const different = new Set(titles).size;
    return (
      cells.length >= some.length * 0.8 &&
      titles.length >= cells.length * 0.9 &&
      words.length >= cells.length / 2 &&
      different >= cells.length * 0.9
    );
  });
  return best === undefined ? undefined : columns[best];
}
