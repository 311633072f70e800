import type { LiberalTools } from '../feed/liberal-reading.js';
import type { PeriodYears } from '../feed/period/period.js';
import { createMeaningsReader, type Meanings } from './period-meanings.js';

const unknown = new Set(
  `|n a|na|n d|nd|s d|k a|unknown|not known|not available|not applicable|none|tbc|tba|tbd|inconnu|inconnue|sans objet|
non applicable|non disponible|non precise|i panjohur|e panjohur|nuk dihet|nepoznato|непознато|sconosciuto|
non disponibile|desconocido|no disponible|no aplica|desconhecido|nao disponivel|nao aplicavel|unbekannt|keine angabe`.split(
    /\|\n?/,
  ),
);

/** Sequences of meanings that say no more than their years. */
const plainShape = /^(?:Y|[sf]?Y[-cu]Y|[sf]Yn?|Yn|Y-|Y[-cu]e|uY|o|[sf]?Y[-/cu]{0,2}o|o-?[sf]Y)$/;

/**
 * Creates a reader of periods in English, French, Albanian, Serbian, Italian, Spanish, Portuguese, German, Ukrainian and Russian.
 * Numbers from 1800 to 2199 are years unless they may be quantities ("2000 people"). It reads any text in linear time, and
 * remembers the latest texts because thousands of practices share a few hundred.
 */
export function createPeriodReader({ fold, isYear, remember, words }: LiberalTools) {
  const readMeanings = createMeaningsReader(fold, isYear);
  return remember((text): PeriodYears => {
    if (unknown.has(words(text).join(' '))) return { ongoing: false, plain: true };
    return periodOf(readMeanings(text));
  });
}

function periodOf({ shape, years }: Meanings): PeriodYears {
  const { ongoing, range } = readOrder(shape);
  const plain = plainShape.test(shape);
  const [first, last = first] = years;
  if (first === undefined || last === undefined) return { ongoing, plain };
  // "2025-2019": one of the years is wrong, but it is not known which, so the order is kept.
  if (range && !ongoing && years.length === 2 && first > last) {
    return { start: first, end: last, ongoing, plain: false };
  }
  const start = Math.min(...years);
  const end = Math.max(...years);
  if (/^[^Ymsfu]*u[^Y]*Y[^Y]*$/.test(shape))
    return ongoing ? { ongoing, plain } : { end, ongoing, plain };
  return ongoing ? { start, ongoing, plain } : { start, end, ongoing, plain };
}

/** Whether the practice is still running, and whether the last two years are a range. */
function readOrder(shape: string): { ongoing: boolean; range: boolean } {
  let running = false;
  let open = false;
  let range = false;
  let since = '';
  let linked = false;
  let years = 0;
  let before = '';
  for (const meaning of shape) {
    if (meaning === 's' || meaning === 'f') {
      since = meaning;
      linked = false;
    } else if (/[-/cu]/.test(meaning)) {
      linked = true;
    } else if (meaning === 'Y') {
      range = linked && years > 0;
      // "Since 2014 to 2016" and "since March to June 2016" have ended; "since 2014; report 2016" has not.
      if (range || (linked && since)) open = false;
      else open ||= since !== '';
      since = '';
      linked = false;
      years++;
    } else if (meaning === 'n') {
      open ||= years > 0;
    } else if (meaning === 'o' || meaning === 'p') {
      running ||= !before.includes('!');
    } else if (meaning === 'x' && since === 'f') {
      since = '';
    }
    before = (before + meaning).slice(-3);
  }
  // "Since the 1990s" has no year but says that the practice is running.
  if (since === 's' && !linked) open = true;
  return { ongoing: running || open || /Y(?:-|[-cu]e)$/.test(shape), range };
}
