import { msg, str } from '@lit/localize';
import { exactWords } from '../../feed/period/date-words.js';
import { yearName } from '../formats.js';

/**
 * A season, or days and months, in the page's language. In this later file, because few practices have them.
 *
 * @param edtf - `Period.edtf`
 * @param page - BCP 47 tag of the page
 * @returns undefined if the browser cannot write them
 */
export function exactPeriod(edtf: string, page: string): string | undefined {
  return exactWords(edtf, page, seasonName);
}

/** A season of a year: 1 for spring to 4 for winter. */
function seasonName(season: number, inYear: number): string {
  const year = yearName(inYear);
  const names = [
    msg(str`Spring ${year}`, {
      desc: 'When a practice took place. The placeholder is a year in digits.',
    }),
    msg(str`Summer ${year}`, {
      desc: 'When a practice took place. The placeholder is a year in digits.',
    }),
    msg(str`Autumn ${year}`, {
      desc: 'When a practice took place. The placeholder is a year in digits.',
    }),
    msg(str`Winter ${year}`, {
      desc: 'When a practice took place. The placeholder is a year in digits.',
    }),
  ];
  return names[season - 1] ?? '';
}
