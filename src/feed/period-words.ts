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
export type Meaning =
  ('Y' | 's' | 'f' | 'n' | 'o' | 'p' | 'u' | 'c' | '-' | '/' | 'e' | 'm' | '!' | 'k' | 'x') | '';

/** Words and phrases of three words at most: English, French, Albanian, Serbian, Italian, Spanish, Portuguese, German, Ukrainian, Russian. */
const phrases: readonly (readonly [Meaning, string])[] = [
  [
    's',
    `since, ever since, ongoing since, depuis, que nga, qe nga, qe prej, pocev od, почев од, dal, dall, dalla, desde,
     seit`,
  ],
  [
    'f',
    `from, as from, as of, starting, starting from, starting in, beginning in, a partir, a partir de, a partir du,
     a partir do, a partir del, a compter de, des, nga, prej, duke filluar nga, od, од, a partire, a partire da,
     a partire dal, ab, з, із, від, починаючи з, с, от, начиная с`,
  ],
  [
    'n',
    `onwards, onward, and onwards, and after, and beyond, +, et au dela, et apres, tutje, e tutje, e me tej, nadalje,
     pa nadalje, i dalje, надаље, па надаље, и даље, in poi, in avanti, e oltre, en adelante, em diante, e seguintes,
     ff, und danach`,
  ],
  [
    'o',
    `ongoing, present, present day, current, currently, now, today, to date, running, underway,
     in progress, continuing, continues, continuous, still ongoing, still running, en cours, aujourd hui, a ce jour,
     ce jour, actuel, actuellement, en continu, maintenant, ne vazhdim, ne vijim, ne proces, vazhdon, vazhdues, sot,
     tani, aktualisht, u toku, у току, u tijeku, u tijeku je, traje, траје, danas, данас, sada, сада, in corso, oggi,
     ad oggi, attuale, attualmente, presente, in essere, en curso, en marcha, actualidad, la actualidad, actualmente,
     hoy, la fecha, vigente, em curso, em andamento, a decorrer, atualidade, atual, atualmente, hoje, o presente,
     laufend, fortlaufend, andauernd, heute, jetzt, dato, gegenwart, derzeit, aktuell, im gange, триває, донині,
     дотепер, сьогодні, теперішній час, по теперішній час, продолжается, сегодня, настоящее время, по настоящее время`,
  ],
  [
    'p',
    `permanent, permanently, permanente, permanents, permanentes, en permanence, open ended, still, toujours,
     i perhershem, e perhershme, perhershem, stalno, trajno, стално, трајно, dauerhaft, unbefristet, weiterhin`,
  ],
  [
    'u',
    `until, till, up to, jusqu, jusque, jusqu a, jusqu en, jusqu au, deri, deri ne, deri me, fino, fino a, fino al,
     fino ad, sino al, hasta, ate, ate a, ate ao, bis, bis zu, bis zum`,
  ],
  ['c', `to, through, a, au, al, ad, ao, do, до, >, →`],
  [
    'm',
    `early, late, mid, beginning, start, end, spring, summer, autumn, fall, winter, debut, mi, fin, printemps, ete,
     automne, hiver, fillimi, fillimit, fundi, fundit, pranvera, pocetka, pocetak, kraja, kraj, почетка, краја,
     sredine, средине, prolece, leto, jesen, zima, inizio, fine, meta, primavera, estate, autunno, inverno,
     principios, finales, mediados, verano, otono, invierno, inicio, final, meados, verao, outono, anfang, ende,
     mitte, fruhjahr, fruhling, sommer, herbst`,
  ],
  ['!', `not, no longer, no, non, pas, plus, nuk, jo, nije, није, nao, nicht, nicht mehr, ya no`],
  [
    'k',
    `and, et, dhe, e, i, и, y, und, or, ou, ose, ili, или, o, oder, with, avec, me, sa, са, con, com, mit, as, by,
     for, at, on, under, within, during, when, pour, par, pendant, gjate, per, tokom, током, za, за, durante, nell,
     para, por, wahrend, fur, project, pilot, phase, programme, program, strategy, plan, campaign, edition, season,
     years, annees, ans, vite, vjet, anni, anos, jahre, jahren, than, over`,
  ],
  [
    '',
    `the, of, in, en, em, im, ne, u, у, nel, le, la, les, l, el, il, lo, du, de, del, dell, di, da, von, vom, das,
     der, die, year, annee, an, viti, vitit, vitin, godina, godine, godinu, godini, година, године, годину, години,
     g, г, god, год, anno, ano, jahr, jahres, рік, року, році, р, года, году, в, 年, 년`,
  ],
];

const meanings = new Map(
  phrases.flatMap(([meaning, list]) =>
    list.split(/,\s+/).map((phrase) => [fold(phrase), meaning] as const),
  ),
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

/** What the word, sign or phrase of up to three words at `at` means, the longest winning, and how many tokens it takes. */
export function meaningOf(
  tokens: readonly { readonly text: string }[],
  at: number,
): readonly [Meaning, number] {
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
