import { fold } from './fold.js';

/**
 * What a word, sign or number means in a period's text.
 *
 * | | |
 * |---|---|
 * | `Y` | a year |
 * | `s` | since: what follows is when it began, and it still runs |
 * | `f` | from: the same, yet also said of other things than years |
 * | `n` | onwards |
 * | `o` | ongoing |
 * | `p` | ongoing, and more than that: permanent, still in use |
 * | `u` | until |
 * | `c` `-` `/` | to |
 * | `e` | three dots |
 * | `m` | a month, a season, a part of a year |
 * | `!` | not |
 * | `k` | known to stand beside years, without meaning anything here |
 * | `x` | anything else |
 * | `''` | says nothing: articles, "in the year", punctuation |
 */
type Meaning =
  ('Y' | 's' | 'f' | 'n' | 'o' | 'p' | 'u' | 'c' | '-' | '/' | 'e' | 'm' | '!' | 'k' | 'x') | '';

/** Words and phrases (of three words at most, by `,`) in English, French, Albanian, Serbian, Italian, Spanish, Portuguese, German; folded. */
const phrases: readonly (readonly [Meaning, string])[] = [
  ['s', 'since, ever since, ongoing since, depuis, que nga, qe nga, qe prej, pocev od, почев од'],
  ['s', 'dal, dall, dalla, desde, seit'],
  ['f', 'from, as from, as of, starting, starting from, starting in, beginning in'],
  ['f', 'a partir, a partir de, a partir du, a partir do, a partir del, a compter de, des'],
  ['f', 'nga, prej, duke filluar nga, od, од, a partire, a partire da, a partire dal, ab'],
  ['n', 'onwards, onward, and onwards, and after, and beyond, +, et au dela, et apres'],
  ['n', 'tutje, e tutje, e me tej, nadalje, pa nadalje, i dalje, надаље, па надаље, и даље'],
  ['n', 'in poi, in avanti, e oltre, en adelante, em diante, e seguintes, ff, und danach'],
  [
    'o',
    'ongoing, present, the present, current, currently, now, today, to date, running, underway',
  ],
  ['o', 'in progress, continuing, continues, continuous, still ongoing, still running'],
  ['o', 'en cours, aujourd hui, a ce jour, ce jour, actuel, actuellement, en continu, maintenant'],
  ['o', 'ne vazhdim, ne vijim, ne proces, vazhdon, vazhdues, sot, tani, aktualisht'],
  ['o', 'u toku, у току, u tijeku, u tijeku je, traje, траје, danas, данас, sada, сада'],
  ['o', 'in corso, oggi, ad oggi, attuale, attualmente, presente, in essere'],
  ['o', 'en curso, en marcha, actualidad, la actualidad, actualmente, hoy, la fecha, vigente'],
  ['o', 'em curso, em andamento, a decorrer, atualidade, atual, atualmente, hoje, o presente'],
  [
    'o',
    'laufend, fortlaufend, andauernd, heute, jetzt, dato, gegenwart, derzeit, aktuell, im gange',
  ],
  ['p', 'permanent, permanently, permanente, permanents, permanentes, en permanence, open ended'],
  ['p', 'still, toujours, i perhershem, e perhershme, perhershem, stalno, trajno, стално, трајно'],
  ['p', 'dauerhaft, unbefristet, weiterhin'],
  ['u', 'until, till, up to, jusqu, jusque, jusqu a, jusqu en, jusqu au, deri, deri ne, deri me'],
  ['u', 'fino, fino a, fino al, fino ad, sino al, hasta, ate, ate a, ate ao, bis, bis zu, bis zum'],
  ['c', 'to, through, a, au, al, ad, ao, do, до, >, →'],
  ['m', 'early, late, mid, beginning, start, end, spring, summer, autumn, fall, winter'],
  [
    'm',
    'debut, mi, fin, printemps, ete, automne, hiver, fillimi, fillimit, fundi, fundit, pranvera',
  ],
  [
    'm',
    'pocetka, pocetak, kraja, kraj, почетка, краја, sredine, средине, prolece, leto, jesen, zima',
  ],
  ['m', 'inizio, fine, meta, primavera, estate, autunno, inverno, principios, finales, mediados'],
  ['m', 'verano, otono, invierno, inicio, final, meados, verao, outono, anfang, ende, mitte'],
  ['m', 'fruhjahr, fruhling, sommer, herbst'],
  ['!', 'not, no longer, no, non, pas, plus, nuk, jo, nije, није, nao, nicht, nicht mehr, ya no'],
  [
    'k',
    'and, et, dhe, e, i, и, y, und, or, ou, ose, ili, или, o, oder, with, avec, me, sa, са, con',
  ],
  [
    'k',
    'com, mit, as, by, for, at, on, under, within, during, when, pour, par, pendant, gjate, per',
  ],
  ['k', 'tokom, током, za, за, durante, nell, para, por, wahrend, fur, project, pilot, phase'],
  ['k', 'edition, season, years, annees, ans, vite, vjet, anni, anos, jahre, jahren, than, over'],
  [
    '',
    'the, of, in, en, em, im, ne, u, у, nel, le, la, les, l, el, il, lo, du, de, del, dell, di, da',
  ],
  [
    '',
    'von, vom, das, der, die, year, annee, an, viti, vitit, vitin, godina, godine, godinu, godini',
  ],
  ['', 'година, године, годину, години, g, г, god, год, anno, ano, jahr, jahres'],
];

const meanings = new Map(
  phrases.flatMap(([meaning, list]) => list.split(', ').map((phrase) => [phrase, meaning])),
);

/** First four letters of month names, in any case ending; shorter names and short forms in full. */
const monthStems = new Set(
  `janu janv jane genn ener febr fevr feve shku marc marz mart apri abri avri pril magg giug qers juli juil julh lugl
   korr augu aout agos gush avgu sept sete sett setn shta okto octo octu outu otto teto nove noem novi nent dece deze
   dici dhje јану фебр март апри јули авгу септ окто нове деце`.split(/\s+/),
);
const shortMonths = new Set(
  `jan feb fev mar mars apr avr abr may mai maj maja maju mayo maio mag jun june juin juni juna junu junho junio giu jul
   july lug aug ago sep set oct okt out ott nov dec dez dic мај маја мају јун јуна јуну јул јула`.split(
    /\s+/,
  ),
);

const earliest = 1800;
const latest = 2199;

/** Whether a number may be the year of a practice. */
export const isYear = (year: number): boolean => year >= earliest && year <= latest;

/** The meanings of a text's words in order, one character each, and its years: one for each `Y`. */
export interface Meanings {
  readonly shape: string;
  readonly years: readonly number[];
}

/** A number, a word, dots or a sign; whether it touches the one before it. */
interface Token {
  readonly text: string;
  readonly touches: boolean;
}

const tokenPattern = /\d+(?![\p{L}\p{M}\d])|[\p{L}\p{M}\d]+|\.{2,}|\S/gu;

function tokensOf(text: string): Token[] {
  let end = -1;
  return Array.from(text.matchAll(tokenPattern), ({ 0: token, index }) => {
    const touches = index === end;
    end = index + token.length;
    return { text: token, touches };
  });
}

/** Reads what the words, signs and numbers of a period's text mean. */
export function readMeanings(text: string): Meanings {
  const tokens = tokensOf(fold(text).replaceAll('on-going', 'ongoing'));
  const years: number[] = [];
  let shape = '';
  for (let at = 0; at < tokens.length;) {
    const value = Number(numeral.exec(tokens[at]?.text ?? '')?.[0]);
    if (Number.isNaN(value)) {
      const [meaning, length] = meaningOf(tokens, at);
      shape += meaning;
      at += length;
      continue;
    }
    const linked = /Y[-/cu]$/.test(shape);
    const previous = years.at(-1) ?? 0;
    if (isYear(value) && !isQuantity(tokens, at, shape)) {
      years.push(value);
      shape += 'Y';
    } else if (linked && isShortYear(tokens, at) && inCentury(value, previous)) {
      years.push(inCentury(value, previous));
      // "2011/12" may be a December.
      shape += value > 12 ? 'Y' : 'Yx';
    } else {
      // "2000 to 3000 people": then the first was no year either.
      if (linked && value > previous) {
        years.pop();
        shape = shape.slice(0, -2);
      }
      shape += 'x';
    }
    at++;
  }
  return { shape, years };
}

const numeral = /^\d+$/;
const wordStart = /^\p{L}/u;
const unit = /^[€$£¥₤₺₴₽%‰°#]$/;

/** "2000 people", "€ 2000", "2000,000", "2000 000": unless a month or "since" says that it is a year. */
function isQuantity(tokens: readonly Token[], at: number, shape: string): boolean {
  const before = tokens[at - 1]?.text ?? '';
  const [next, afterNext] = [tokens[at + 1], tokens[at + 2]];
  if (unit.test(before) || before === 'than' || before === 'over') return true;
  if (!next) return false;
  if (unit.test(next.text) || /^\d{3}$/.test(next.text)) return true;
  if (/^[.,]$/.test(next.text) && afterNext?.touches && /^\d{3}$/.test(afterNext.text)) return true;
  return (
    wordStart.test(next.text) && meaningOf(tokens, at + 1)[0] === 'x' && !/(?:[ms]|mx)$/.test(shape)
  );
}

/** "2011-14", but not "2016 - 30 people", "2016 - 30 June 2017" or "2016 - 30/06/2017". */
function isShortYear(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text.length !== 2) return false;
  const [next, afterNext] = [tokens[at + 1], tokens[at + 2]];
  if (!next) return true;
  if (numeral.test(next.text) || unit.test(next.text)) return false;
  if (next.touches && afterNext?.touches && numeral.test(afterNext.text)) return false;
  return !wordStart.test(next.text) || !'xm'.includes(meaningOf(tokens, at + 1)[0] || ' ');
}

/** The year that two digits mean after another year: the next to end so, within 60 years; else in the same century; 0 for none. */
function inCentury(short: number, after: number): number {
  const same = after - (after % 100) + short;
  if (same >= after) return same;
  if (same + 100 - after <= 60) return isYear(same + 100) ? same + 100 : 0;
  // "2018-05" is a May; "2019-18" runs backwards.
  return short > 12 ? same : 0;
}

/** What the word or phrase of up to three words at `at` means, the longest winning, and how many tokens it takes. */
function meaningOf(tokens: readonly Token[], at: number): readonly [Meaning, number] {
  const [first = '', ...more] = tokens.slice(at, at + 3).map((token) => token.text);
  for (let length = more.length; length >= 0; length--) {
    const meaning = meanings.get([first, ...more.slice(0, length)].join(' '));
    if (meaning !== undefined) return [meaning, length + 1];
  }
  if (/^\.{2,}$/.test(first)) return ['e', 1];
  if (/^[.,:;!()[\]'"“”„«»]$/.test(first)) return ['', 1];
  if (first === '-' || first === '/') return [first, 1];
  return [shortMonths.has(first) || monthStems.has(first.slice(0, 4)) ? 'm' : 'x', 1];
}
