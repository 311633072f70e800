import type { LiberalTools } from '../feed/liberal-reading.js';
import type { PeriodYears } from '../feed/period/period.js';
import { createMeaningsReader, type Meanings } from './period-meanings.js';
import { yearsOf } from './period-order.js';
import type { Words } from './period-words.js';

const none = new Set(
  `|n a|na|n d|nd|s d|k a|unknown|not known|not available|not applicable|none|tbc|tba|tbd|inconnu|inconnue|sans objet|
non applicable|non disponible|non precise|i panjohur|e panjohur|nuk dihet|nepoznato|непознато|sconosciuto|
non disponibile|desconocido|no disponible|no aplica|desconhecido|nao disponivel|nao aplicavel|unbekannt|keine angabe`.split(
    /\|\n?/,
  ),
);

/**
 * Sequences of meanings that say no more than their years. Two years are a range only if a sign or a word says so: "2014, 2018" is a
 * list.
 */
const plainShape =
  /^(?:Y|[sfv]?Y[-cCu]Y|[sf]?YS?(?:[-cCu]YU?|YU)|bYaY|[sfA]YS?|Y[SA]S?|Y-|Y[-cCu]e|[uT]Y|uYU|Y[UT]|o|[sfvA]?YS?[-/cCu]{0,2}oU?|o-?[sf]Y)$/;

/** Longer texts, in UTF-16 code units, are no periods. Some rules look at all that is before a word. */
const longest = 500;

/** What a period says. */
export interface PeriodReading {
  readonly years: PeriodYears;
  /** Words that are not known, as they are written. With such a word, the period has no years. */
  readonly unknown: readonly string[];
  /** Whether it is clear what the period says, also if it says nothing. */
  readonly isClear: boolean;
}

/**
 * Creates a reader of periods in the languages of the interface. A number from 1800 to 2199 is a year if all other words of the
 * text are known and fit; otherwise the period has no years, because an unknown word may say "since", "until" or "cancelled". It
 * reads any text in linear time.
 */
export function createPeriodReading(
  { fold, isYear, words }: LiberalTools,
  more?: Words,
): (text: string) => PeriodReading {
  const readMeanings = createMeaningsReader(fold, isYear, more);
  return (text) => {
    if (text.length > longest) {
      return { years: { ongoing: false, plain: false }, unknown: [], isClear: false };
    }
    if (none.has(words(text).join(' '))) {
      return { years: { ongoing: false, plain: true }, unknown: [], isClear: true };
    }
    const meanings = readMeanings(
      text
        .replace(/^\s*(\d{4})\.0\s*$/, '$1')
        .replace(/\(e\)/g, 'e')
        .replaceAll('*', ' '),
    );
    const years = yearsOf(meanings);
    const isBackwards = (years?.start ?? 0) > (years?.end ?? Infinity);
    // "2014 –, 2018" is read as "Since 2014", which says less.
    const isWhole = meanings.years.length < 2 || years?.end !== undefined;
    const plain = years !== undefined && !isBackwards && isWhole && isPlain(meanings);
    return {
      years: years ? { ...years, plain } : { ongoing: false, plain },
      unknown: meanings.unknown,
      isClear: years !== undefined,
    };
  };
}

function isPlain({ shape }: Meanings): boolean {
  return plainShape.test(shape.replace(/[yP,]|a(?=[So])/g, ''));
}

/** Creates a reader of periods that remembers the latest texts, because thousands of practices share a few hundred. */
export function createPeriodReader(
  tools: LiberalTools,
  more?: Words,
): (text: string) => PeriodYears {
  const read = createPeriodReading(tools, more);
  return tools.remember((text) => read(text).years);
}
