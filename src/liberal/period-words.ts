/**
 * The meaning of a word, sign or number in a period's text.
 *
 * | | |
 * |---|---|
 * | `Y` | a year |
 * | `s` | since: it began then and is still running |
 * | `f` | from: like since, but also used for things other than years |
 * | `n` | onwards |
 * | `o` | ongoing |
 * | `p` | ongoing, with more detail: permanent, still in use |
 * | `u` | until |
 * | `c` `-` `/` | to |
 * | `e` | three dots |
 * | `m` | a month, a season, a part of a year |
 * | `!` | not |
 * | `k` | a word that often occurs next to years and has no meaning here |
 * | `x` | anything else |
 * | `''` | no meaning: articles, "in the year", punctuation |
 */
export type Meaning =
  ('Y' | 's' | 'f' | 'n' | 'o' | 'p' | 'u' | 'c' | '-' | '/' | 'e' | 'm' | '!' | 'k' | 'x') | '';

/** The languages of the phrases below. In other languages only the years are understood. */
export const periodLanguages = ['en', 'fr', 'sq', 'sr', 'it', 'es', 'pt', 'de', 'uk', 'ru'];

/** Words, and phrases of up to three words, in the languages above. A star matches any ending. */
const phrases: readonly (readonly [Meaning, string])[] = [
  [
    's',
    `since, ever since, ongoing since, depuis, que nga, qe nga, qe prej, pocev od, почев од, dal, dall, dalla, desde,
     seit`,
  ],
  [
    'f',
    `from, as from, as of, starting, starting from, beginning in, a partir, a partir do, a compter de, des, nga, prej,
     duke filluar nga, od, од, a partire, a partire dal, ab, з, із, від, починаючи з, с, от, начиная с`,
  ],
  [
    'n',
    `onward*, and onwards, and after, and beyond, +, et au dela, et apres, tutje, e tutje, e me tej, nadalje,
     pa nadalje, i dalje, надаље, па надаље, и даље, in poi, in avanti, e oltre, en adelante, em diante, e seguintes,
     ff, und danach`,
  ],
  [
    'o',
    `ongoing, present, present day, current, currently, now, today, to date, running, underway, in progress, continu*,
     still ongoing, still running, en cours, aujourd hui, a ce jour, ce jour, actuel*, maintenant, vazhd*, ne vijim,
     ne proces, sot, tani, aktualisht, u toku, у току, u tijeku, u tijeku je, traje, траје, danas, данас, sada, сада,
     in corso, oggi, ad oggi, attual*, presente, in essere, en curso, en marcha, actualidad, actualmente, hoy,
     la fecha, vigente, em curso, em andamento, a decorrer, atual*, hoje, o presente, laufend, fortlaufend,
     andauernd, heute, jetzt, dato, gegenwart, derzeit, aktuell, im gange, триває, донині, дотепер, сьогодні,
     теперішній час, по теперішній час, продолжается, сегодня, настоящее время, по настоящее время`,
  ],
  [
    'p',
    `permanen*, open ended, still, toujours, perhersh*, stalno, trajno, стално, трајно, dauerhaft, unbefristet,
     weiterhin`,
  ],
  [
    'u',
    `until, till, up to, jusqu, jusque, jusqu a, jusqu au, deri, deri me, fino, fino a, fino al, fino ad, sino al,
     hasta, ate, ate a, ate ao, bis, bis zu, bis zum`,
  ],
  ['c', `to, through, a, au, al, ad, ao, do, до, >, →`],
  ['-', '-'],
  ['/', '/'],
  ['e', '..*'],
  [
    'm',
    `early, late, mid, beginning, start, end, spring, summer, autumn, fall, winter, debut, mi, fin, printemps, ete,
     automne, hiver, fillimi*, fundi*, pranvera, pocet*, kraj*, почет*, крај*, sredine, средине, prolece, leto, jesen,
     zima, inizio, fine, meta, primavera, estate, autunno, inverno, principios, final*, mediados, verano, otono,
     invierno, inicio, meados, verao, outono, anfang, ende, mitte, fruhjahr, fruhling, sommer, herbst, jan, janu*,
     janv*, jane*, genn*, ener*, feb, febr*, fev, fevr*, feve*, shku*, mar, mars, marc*, marz*, mart*, apr, apri*,
     abr, abri*, avr, avri*, pril*, may, mai, maj, maja, maju, mayo, maio, mag, magg*, giug*, qers*, jun, june, juin,
     juni*, juna, junu, junho, giu, jul, july, juli*, juil*, julh*, lug, lugl*, korr*, aug, augu*, aout*, ago, agos*,
     gush*, avgu*, sep, sept*, set, sete*, sett*, setn*, shta*, oct, octo*, octu*, okt, okto*, out, outu*, ott, otto*,
     teto*, nov, nove*, noem*, novi*, nent*, dec, dece*, dez, deze*, dic, dici*, dhje*, јану*, фебр*, март*, апри*,
     мај, маја, мају, јун, јуна, јуну, јул*, авгу*, септ*, окто*, нове*, деце*`,
  ],
  ['!', `not, no longer, no, non, pas, plus, nuk, jo, nije, није, nao, nicht, nicht mehr, ya no`],
  [
    'k',
    `and, et, dhe, e, i, и, y, und, or, ou, ose, ili, или, o, oder, with, avec, me, sa, са, con, com, mit, as, by,
     for, at, on, under, within, during, when, pour, par, pendant, gjate, per, tokom, током, za, за, durante, nell,
     para, por, wahrend, fur, project, pilot, phase, programme, program, strategy, plan, campaign, edition, season,
     years, annees, ans, vite, vjet, anni, anos, jahre*, than, over`,
  ],
  [
    '',
    `the, of, in, en, em, im, ne, u, у, nel, le, la, les, l, el, il, lo, du, de, del, dell, di, da, von, vom, das,
     der, die, year, annee, an, viti, vitit, vitin, godin*, годин*, g, г, god, год, anno, ano, jahr, jahres, рік,
     року, році, роки, роках, років, р, рр, года, году, годы, годах, годов, гг, в, 年, 년`,
  ],
];

/** Maximum number of letters before a star. Without a limit, a word of a million letters would be looked up a million times. */
const longestStem = 8;

/** A number, word, series of dots or sign. */
interface TokenText {
  readonly text: string;
}

/** Returns the meaning of the longest phrase (up to three tokens) at a position, and its number of tokens. */
export type MeaningOf = (
  tokens: readonly TokenText[],
  at: number,
) => readonly [meaning: Meaning, length: number];

/** Indexes the folded phrases. */
export function createPhraseBook(fold: (text: string) => string): MeaningOf {
  const meanings = new Map(
    phrases.flatMap(([meaning, list]) =>
      fold(list)
        .split(/,\s+/)
        .map((phrase) => [phrase, meaning] as const),
    ),
  );
  return (tokens, at) => {
    const [first = '', ...more] = tokens.slice(at, at + 3).map((token) => token.text);
    for (let length = more.length; length >= 0; length--) {
      const meaning = meanings.get([first, ...more.slice(0, length)].join(' '));
      if (meaning !== undefined) return [meaning, length + 1];
    }
    if (/^[.,:;!()[\]'"“”„«»]$/.test(first)) return ['', 1];
    for (let length = Math.min(first.length, longestStem); length > 1; length--) {
      const meaning = meanings.get(`${first.slice(0, length)}*`);
      if (meaning !== undefined) return [meaning, 1];
    }
    return ['x', 1];
  };
}
