/**
 * The meaning of a word, sign or number in a period's text.
 *
 * | | |
 * |---|---|
 * | `Y` `Z` | a year; a decade, which is no year |
 * | `s` `f` | since, after: it began then and is still running; from: the same, but also used for things other than years |
 * | `v` | from, of: only before a second year or "today" |
 * | `S` | since, onwards: after the year |
 * | `A` | since: before or after the year (vuodesta 2012, 2014. aastast) |
 * | `u` `U` `T` | until: before the year, after it, before or after it |
 * | `E` `F` | ended in; finished: it is not running as well |
 * | `c` `C` `-` `/` | to; `C` has other meanings too, so it counts only after a year |
 * | `a` `b` | and; between |
 * | `e` | three dots |
 * | `o` `p` | ongoing, today; ongoing, with more detail: permanent, still in use |
 * | `N` | today, after "until" or a dash; another word elsewhere |
 * | `M` `m` | a month; a season, a part of a year |
 * | `d` `D` | the number of a day or month; a duration: 20 years, three weeks |
 * | `r` | recurring: every year |
 * | `l` | launched in |
 * | `w` | a strategy or a plan, whose years may differ from the practice's |
 * | `q` | over, more than: no year follows |
 * | `y` `P` | year; years, which with a single year is a decade (années 1990) |
 * | `z` | decade |
 * | `k` | a word that often occurs next to years and has no meaning here |
 * | `,` | a comma, a bracket |
 * | `x` | anything else. A period with an unknown word has no years |
 * | `''` | no meaning: articles, "in the", punctuation |
 */
export type Meaning = string;

/**
 * Words and phrases of up to three words, by meaning, in the form that `fold` gives. Cyrillic, Greek, Georgian and Armenian words
 * of at least three letters are in Latin letters, because many are then the same as others. A star matches any ending.
 */
export type Words = readonly (readonly [Meaning, string])[];

/**
 * The words that occur most, of all languages of the interface: a page loads them with the reader. Languages are mixed, because the
 * reader has only the text. `moreWords` has the others.
 */
export const phrases: Words = [
  [
    's',
    `after, alates, apres, bilaabo, dagli, dal, dapi, dende, depuis, des de, desde, ers, fr.o.m, fra og med, incepand, kops,
nacinaja, pocinajuci, poczawszy, qe nga, sedan, seit, sidan, siden, since, sinds, sled, vanaf, zanter*, zenter*, החל, מאז, منذ`,
  ],
  [
    'f',
    `a compter, a partir, a partire, ab, apo, as from, as of, beginning from, beginning in, da, de la, des, din, fra, fran,
from, ji, mill, minn, nga, no, nuo, o, od, prej, vid, з, од, от, с, із, מ, משנת, از, ካብ, 从, 從, 自`,
  ],
  ['v', 'van, von, vun, من'],
  [
    'S',
    `alkaen, and after, aurrera, beri, bu yana, clidan, dalje, dan beri, den beri, et apres, ff, framat, frem, fremover, in poi,
itibaren, kai meta, lahtien, nadalje, navamu, onward*, ota, ten beri, tutje, vir ve, ymlaen, ի ver, ից, ואילך, سي, ጀሚሩ, から,
より, 以来, 以降, 开始, 起, 開始, 부터, 이래, 이후`,
  ],
  ['A', 'aastast, ilden, tvakanic, vuodesta, yilindan, yillarindan'],
  [
    'u',
    `ata, ate, avant, az do, before, bis, deri, do, do konca, entro, eos, fin il, fin l, fino, fins, fram til, frem til, go dti,
hasta, heta, hyd, hyd at, iki, ilaa, indtil, jusqu, kuni, lidz, mehri, minc, minceu, pana, przed, t / m, t.o.m, til, till,
tot, until, up to, up until, до, ועד, עד, الي, تا, حتي, ክሳብ, 到, 截至, 至`,
  ],
  ['U', 'a kadar, arte, asti, clamde, e kadar, kadar, loppuun, qeder, تك, まで, 까지'],
  ['T', 'aastani, iledek, vuoteen'],
  ['E', 'ended, stopped'],
  ['c', '>, through, to'],
  ['C', 'a, ad, al, ao, au, ve heta, ל'],
  ['-', '-, ~'],
  ['/', '/'],
  [
    'a',
    `&, agus, and, dhe, e, en, es, et, eta, i, ir, ja, kai, och, og, si, u, und, ve, y, и, та, і, و, ን`,
  ],
  [
    'b',
    `arasi*, artean, bejn, between, bitartean, entre, fra il, fra l, idir, intre, izmedu, kozott, mellan, mellem, mellom, metaxu,
mezdu, mezi, midis, miedzy, miz, navbera, rhwng, tarp, teschent, tra, tranter, tussen, valilla, zwischen, בין, بين`,
  ],
  [
    'o',
    `actualidad, actualidade, actualitat, anois, astazi, atualmente, auf weiteres, aujourd hui, avui, aysor, bu gun, bu gune,
bugun*, ce jour, chwili obecnej, d.d, dabar*, dagsins i dag, danas*, danes, denes*, devam ediyor, dgemde, dnes*, dodnes,
donini, doorlopend, dosega, dosud*, dotep*, doteraz, dzis*, em curso, en cours, en curs, en curso, en marcha, eos simera,
folyamatosan, fortlaufend, gaur, gunumuz*, hadda, halen, haut, hazird*, hazirk*, heddiw, heden, heute, hoje, hoxe, hoy, i dag,
illum, in curs, indiyedek, inniu, iro, jatkuu, la fecha, laufend, lidz sim, maanta, martxan, n.v, nadal, napjaink*,
nastojasc*, ne vazhdim, niha, nos jours, now, nyky*, obecnie, oggi, ongoing, ors, pagaende, pagar, pasla*, praegu*, present,
presente, prezent, running, sega, segodn*, simera, sodien*, sogodn*, sot, soucasn*, sucasn*, tanaan, tanaseni, teperisn*,
teraz, tijeku, to date, today, trwa, u toku, vazhdim, היום, اب تك, اج, الان, اليوم, امروز, تاكنون, جاري, حال, ሎሚ, 今天, 持续, 现在,
現在, 継続, 至今, 迄今, 계속, 오늘, 진행 중, 현재`,
  ],
  ['p', 'still'],
  ['N', 'ma, momenta, nu, oz'],
  [
    'M',
    `abend*, abr, abre*, abri*, abuz*, ago, agos*, agust*, aibr*, aout*, api*, apr, aprel*, apri*, aralik*, aug*, avg*, avr*,
azaro*, balan*, ber, berez*, birz*, cerv*, chwe*, cze, czerw*, dec, dece*, dek, dekab*, deke*, desem*, dets*, dez*, dic,
dice*, dici*, dise*, ebri*, ekain*, ekim*, ene, ener*, eyl*, feb*, fev*, geguz*, gen, gener, genn*, giu, giug*, gru, grud*,
gruod*, gunju, haziran*, heina*, helmi*, huhti*, iano*, ianua*, ijul*, ijun*, ioul*, ioun*, irail*, iuil, iul*, iun*, jaan*,
jan*, joulu*, juil*, juin, jul*, jun, juna, june, junh*, juni*, juny*, juul*, juun*, kasim*, kesak*, kolov*, kovas, kovo,
kvit*, kwi, kwie*, lapkr*, leden, ledn*, liep*, lip, lipan*, lipc*, lipen*, lipiec, lipn*, lis, listo*, ljut*, loka*, lug,
lugl*, lun*, lut, luteg*, luty, maal*, maar*, maerz, mag, magg*, mai, maia*, maig, maij*, maio*, mais*, maj, maja, maju*, mar,
marc*, marec, marr*, mars*, mart*, marz*, may, mayi*, mayo, medi, mee, meh, mehef*, mei*, mejju, mrt, nisan*, noe*, noiem*,
noja*, noll*, nov, nove*, novi*, ocak*, oct*, ogos*, okt*, otsai*, ott*, out, outu*, ozuj*, paz, pazdz*, pril*, rijen, rijn*,
rugpj*, rugs*, rujan, rujn*, samh*, saus*, sent*, sep, sept*, serp*, set, sete*, sett*, sht*, sic, sicen*, sicnja, sie,
sierp*, sijec*, spali*, srpan*, srpen, srpn*, stude*, sty, stycz*, subat*, svib*, syys*, szept*, tammi*, teber*, touko*,
trav*, urri*, urtar*, uztai*, vasari*, velj*, ver, veres*, wrz, wrzes*, xan*, xul*, xun*, zovt*, אוגוסט, אוקטובר, אפריל,
דצמבר, יולי, יוני, ינואר, מאי, מרץ, נובמבר, ספטמבר, פברואר, ابريل, اغسطس, اكتبر, اكتوبر, اوت, اوريل, اپريل, جولايي, دسامبر, ديسمبر, سبتمبر, سپتامبر, فبراير, فوريه, مارس, مايو, مه, ميي, نوامبر, نوفمبر,
يناير, يوليو, يونيو, ژانويه, ژوين, ژوييه, 月, 월`,
  ],
  [
    'm',
    `anfang, anoi*, autumn, autunn*, bahar*, begin, beginn*, beginning of, debut, early, efterar*, eind, end, ende, estat*, estiu,
ete, fin, finales, first, forar*, fruh*, haf, halbja*, half, haust*, herbst*, hiver, hosten, iniz*, jar, jaro, jese*, jesi*,
kalok*, kesa*, kevat*, konca, konce, konec, kraj*, lata, late, leta, leto, lito, ljatoto, ljet*, meio, mid, mitte, mitten,
nacal*, najaar, nyar*, osen*, osin, osz*, oton*, podzim, poletje, polr*, pomlad*, primaver*, prime*, printemps, prolec*,
prolj*, quartal, quarter, samhr*, second, secondo, segund*, semest*, sfars*, sommaren, sommer*, sonb*, spring, sumar*, summer,
suvi, syksy*, talv*, tardor, tavasz*, telos, toamn*, trim*, uda, udazk*, vara, varen, vasar*, vera, veran*, verao, veres,
vesn*, vinteren, voorjaar, winter*, wiosn*, yaz*, zim*, zomer*, אביב, קיץ, تابستان, صيف, 夏, 春, 春季, 봄, 여름`,
  ],
  ['d', 'ii, one, two, 日, 일'],
  ['D', 'luni, meis, mese, month*, nadal*, settim*'],
  [
    'y',
    `aasta, aastal, aastatel, an, annee, anno, ano, anul, anului, any, ar, arid, arinu, cels, cleb*, clis, etos, gada, gadam, gads,
god, goda, godin*, godu, ilde, ilin, jahr, joer, letoma, letu, lety, metai, metais, metu, onn, r, rik, roce, roci, rok,
rokami, roku, sala, sanadka, sannad*, tvakane, tvakani, tvakanin, tvakannerin, viti, vitin, vitit, vuoden, vuonna, vuosi,
vuosien, vuosina, year, yili, yilinda, г, р, թ, թթ, בשנים, בשנת, שנת, العام, سال, ع, عام, م, წ, წწ, 年, 年度, 년`,
  ],
  [
    'P',
    `anii, annees, anni, anos, ans, anys, arene, evek*, godinama, godini, godinite, gody, iller, illerde, jahren, jaren, lat,
latach, letech, rokah, roki, rokoch, viteve, years, yillari, yillarinda, гг, рр`,
  ],
  ['z', 'decen*, desetil*, desetlet*, desetljec*, 年代'],
  ['r', 'every, jahrl*, lunar, monthly, settimanale'],
  ['l', 'iniziato, launched'],
  ['w', 'agenda, strateg*'],
  [
    'k',
    `academ*, apie, approx, as, ca, curso, escolar, fy, iki il, lasar*, letivo, period*, pilot*, primerno, proje*, razdob*,
rentree, school, schoolj*, schulj*, scolaire, scolast*, skolear*, skolsk*, sommersemester, szkoln*, ucebn*, wintersemester`,
  ],
  [
    '',
    `am, au debut, av, az, cas, cu, d, dan, de, del, dem, den, des schuljahres, di, do ano, do curso, du, durante, e ne, el, em,
en met, fl, i perioden, il, ile, im, in, kata, l, la, laga, les, los, med, na, ne, nel, o ano, och med, of, og med, period,
prez, protjagom, s, soo, st, ta, ten, the, ton, tot el, tot l, tou, tous, under, v, vremja, w, yilina, yn, °, η, ο, το, в,
в tecenie, во, на, у, ի, ב, ה, ب, در, در سال, في, في عام, ميں, ኣብ, に, 在, 에`,
  ],
];

/**
 * Endings of numbers, also after an apostrophe or a hyphen: "since", "until", "in". `Z` is an ending of a decade; where it may
 * also be one of a year, the year is not used.
 */
export const endings: Words = [
  ['S', 'dan, den, etik, idan, tan, ten, tik, tol, ից'],
  ['U', 'amde, dek, dok, edek, ig, mde'],
  ['T', 'era, ra'],
  [
    '',
    `a, an, ata, ban, ben, ci, cu, da, de, e, eko, eme, en, ena, er, ero, i, ieme, in, kii, ko, n, nd, ndal, nin, nun, o, ogo,
omu, os, rd, re, ro, se, si, st, su, t, ta, te, th, um, un, ya, ye, а, го, ж, и, м, му, ои, ом, та, шы, ի, ին, ის, ს, ში`,
  ],
  [
    'Z',
    `aarene, aisiais, akan*, arane, arene, as, au, er, ern, erne, ernes, es, ian*, idi, ieji, ih, lar*, ler*, li, lu, luku*,
luvu*, meeya*, ndad*, ndat*, s, tal*, tih, tych, uju, е, их, те, ті, х, ые, ых`,
  ],
];
