import { words } from './fold.js';
import { isYear, readMeanings } from './period-meanings.js';

/** When a practice ran, as far as its source says. */
export interface Period {
  /** First year, in the Gregorian calendar. */
  readonly start?: number;
  /**
   * Last year; absent while it is still running or when the source does not say. Before `start` only where the source has
   * it that way round.
   */
  readonly end?: number;
  /** Whether the source says that it is still running. */
  readonly ongoing: boolean;
  /** The source's own words; empty when it gives none. */
  readonly text: string;
  /**
   * Whether the years say all that the words say ("2016 onwards", not "21 June 2018"), so that `Intl` may word it anew.
   * "N/A" says nothing: plain, without years, so nothing is shown.
   */
  readonly plain: boolean;
}

/**
 * Reads a period: EDTF years, months and days and their intervals (ISO 8601-2:2019, level 0 and the open, unknown, uncertain
 * and approximate forms of level 1), or what people write in English, French, Albanian, Serbian, Italian, Spanish,
 * Portuguese, German, Ukrainian and Russian. Years are those that the text names, from 1800 to 2199, and none that might be a quantity
 * ("2000 people"). Takes any text, in linear time.
 */
export function parsePeriod(text: string): Period {
  const verbatim = text.trim();
  const reading = readEdtf(verbatim) ?? readWords(verbatim);
  return { ...reading, text: verbatim };
}

/**
 * The period in EDTF (ISO 8601-2, level 1): "2016", "2016/2018", "2016/.." still running, "2016/" unknown end, "/2016" unknown
 * start, "/.." running since who knows when. Nothing where no year is known and it is not running, or where it runs backwards.
 * {@link parsePeriod} reads the same years back.
 */
export function toEdtf({ start, end, ongoing }: Period): string | undefined {
  if (ongoing) return `${start ?? ''}/..`;
  if (start === undefined) return end === undefined ? undefined : `/${end}`;
  if (end === undefined) return `${start}/`;
  if (start > end) return undefined;
  return start === end ? String(start) : `${start}/${end}`;
}

/**
 * Whether a practice ran in at least one of the years from–to (both included; an absent side has no bound). What is still
 * running reaches to `thisYear`; of what has one known year only that one counts; of what has none, nothing matches.
 */
export function overlaps(
  { start, end, ongoing }: Period,
  years: { readonly from?: number; readonly to?: number },
  thisYear: number,
): boolean {
  const first = start ?? end ?? (ongoing ? thisYear : undefined);
  if (first === undefined) return false;
  const last = ongoing ? Math.max(first, thisYear) : (end ?? first);
  const { from = -Infinity, to = Infinity } = years;
  return Math.min(first, last) <= to && Math.max(first, last) >= from;
}

type Reading = Omit<Period, 'text'>;

const edtfDate = /^(\d{4})((?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?[?~%]?)$/;

function readEdtf(text: string): Reading | undefined {
  const sides = text.split('/', 3);
  const dates = sides.map((side) => edtfDate.exec(side));
  if (sides.length > 2 || !sides.every((side, i) => dates[i] || side === '' || side === '..')) {
    return undefined;
  }
  const [start, end = sides.length === 1 ? start : undefined] = dates.map((date) =>
    date ? Number(date[1]) : undefined,
  );
  const ongoing = sides[1] === '..';
  const years = [start, end].filter((year) => year !== undefined);
  if (!years.every(isYear) || !(ongoing || years.length)) return undefined;
  if (start && end && start > end) return undefined;
  const plain = dates.every((date) => !date?.[2]);
  return { ...(start && { start }), ...(end && { end }), ongoing, plain };
}

const unknown = new Set(
  `|n a|na|n d|nd|s d|k a|unknown|not known|not available|not applicable|none|tbc|tba|tbd|inconnu|inconnue|sans objet|
non applicable|non disponible|non precise|i panjohur|e panjohur|nuk dihet|nepoznato|непознато|sconosciuto|
non disponibile|desconocido|no disponible|no aplica|desconhecido|nao disponivel|nao aplicavel|unbekannt|keine angabe`.split(
    /\|\n?/,
  ),
);

/** The meanings, in order, that years say all of. */
const plainShape = /^(?:Y|[sf]?Y[-cu]Y|[sf]Yn?|Yn|Y-|Y[-cu]e|uY|o|[sf]?Y[-/cu]{0,2}o|o-?[sf]Y)$/;

function readWords(text: string): Reading {
  if (unknown.has(words(text).join(' '))) return { ongoing: false, plain: true };
  const { shape, years } = readMeanings(text);
  const { ongoing, range } = readOrder(shape);
  const plain = plainShape.test(shape);
  const [first, last = first] = years;
  if (first === undefined || last === undefined) return { ongoing, plain };
  // "2025-2019": whoever knows which year is the slip may swap them, not we.
  if (range && !ongoing && years.length === 2 && first > last) {
    return { start: first, end: last, ongoing, plain: false };
  }
  const start = Math.min(...years);
  const end = Math.max(...years);
  if (/^[^Ymsfu]*u[^Y]*Y[^Y]*$/.test(shape))
    return ongoing ? { ongoing, plain } : { end, ongoing, plain };
  return ongoing ? { start, ongoing, plain } : { start, end, ongoing, plain };
}

/** Whether it is still running, and whether its last two years are one span. */
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
      // "Since 2014 to 2016" has ended, "since March to June 2016" as well; "since 2014; report 2016" has not.
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
  // "Since the 1990s" names no year, and yet says that it is running.
  if (since === 's' && !linked) open = true;
  return { ongoing: running || open || /Y(?:-|[-cu]e)$/.test(shape), range };
}
