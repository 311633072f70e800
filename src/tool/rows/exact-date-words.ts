/**
 * Words of dates beside months, folded, by language. They are read only in texts of that language, because many mean something else
 * in others.
 *
 * | | |
 * |---|---|
 * | `to` | between the first date and the last |
 * | `from` | before the first date, if there is a last one: alone it means "since" |
 * | `of` | before a day, a month or a year, without a meaning of its own |
 * | `year` | beside a year, or after the day in Lithuanian |
 * | `seasons` | spring, summer, autumn, winter, with all their forms |
 */
export interface DateWords {
  readonly to?: string;
  readonly from?: string;
  readonly of?: string;
  readonly year?: string;
  readonly seasons?: readonly [string, string, string, string];
}

const scandinavian: DateWords = { to: 'til', from: 'fra', of: 'den' };

const southSlavic: DateWords = {
  to: 'do до',
  from: 'od од',
  year: 'g god godine г год године',
  seasons: ['proljece', 'ljeto', 'jesen', 'zima'],
};

const serbian: DateWords = {
  ...southSlavic,
  seasons: ['prolece proljece пролеће пролеце', 'leto ljeto лето', 'jesen јесен', 'zima зима'],
};

const portuguese: DateWords = {
  to: 'a ate',
  of: 'de do',
  seasons: ['primavera', 'verao', 'outono', 'inverno'],
};

export const dateWordsOf: Readonly<Record<string, DateWords>> = {
  en: {
    to: 'to until till through',
    from: 'from',
    of: 'of the',
    seasons: ['spring', 'summer', 'autumn fall', 'winter'],
  },
  ar: { to: 'الى الي حتى حتي', from: 'من', seasons: ['ربيع', 'صيف', 'خريف', 'شتاء'] },
  az: { year: 'il', seasons: ['yaz', 'yay', 'payiz', 'qis'] },
  bg: { to: 'до', from: 'от', year: 'г', seasons: ['пролет', 'лято', 'есен', 'зима'] },
  bs: southSlavic,
  ca: {
    to: 'a al',
    of: 'de d del',
    seasons: ['primavera', 'estiu', 'tardor', 'hivern'],
  },
  cnr: serbian,
  cs: { to: 'do', from: 'od', seasons: ['jaro', 'leto', 'podzim', 'zima'] },
  cy: { to: 'i hyd', from: 'o', seasons: ['gwanwyn', 'haf', 'hydref', 'gaeaf'] },
  da: {
    ...scandinavian,
    seasons: ['forar foraret', 'sommer sommeren', 'efterar efteraret', 'vinter vinteren'],
  },
  de: {
    to: 'bis',
    from: 'von vom',
    of: 'den',
    seasons: ['fruhling fruhjahr', 'sommer', 'herbst', 'winter'],
  },
  el: {
    to: 'εως ωσ εωσ μεχρι',
    from: 'απο',
    of: 'του',
    seasons: ['ανοιξη', 'καλοκαιρι', 'φθινοπωρο', 'χειμωνασ'],
  },
  es: {
    to: 'a al hasta',
    of: 'de del',
    seasons: ['primavera', 'verano', 'otono', 'invierno'],
  },
  et: { to: 'kuni', year: 'a', seasons: ['kevad', 'suvi', 'sugis', 'talv'] },
  eu: { year: 'ko', seasons: ['udaberria', 'uda', 'udazkena', 'negua'] },
  fa: { to: 'تا', from: 'از', seasons: ['بهار', 'تابستان', 'پاييز', 'زمستان'] },
  fi: { seasons: ['kevat', 'kesa', 'syksy', 'talvi'] },
  fr: {
    to: 'a au',
    from: 'du',
    of: 'de d le',
    seasons: ['printemps', 'ete', 'automne', 'hiver'],
  },
  ga: { to: 'go', seasons: ['earrach', 'samhradh', 'fomhar', 'geimhreadh'] },
  gl: { ...portuguese, to: 'a ata', seasons: ['primavera', 'veran', 'outono', 'inverno'] },
  he: { to: 'עד', seasons: ['אביב', 'קיץ', 'סתיו', 'חורף'] },
  hr: southSlavic,
  hu: { seasons: ['tavasz', 'nyar', 'osz', 'tel'] },
  hy: { year: 'թ', seasons: ['գարուն', 'ամառ', 'աշուն', 'ձմեռ'] },
  is: { to: 'til', from: 'fra', seasons: ['vor', 'sumar', 'haust', 'vetur'] },
  it: {
    to: 'a ad al',
    from: 'da dal',
    seasons: ['primavera', 'estate', 'autunno', 'inverno'],
  },
  ja: { seasons: ['春', '夏', '秋', '冬'] },
  ka: { year: 'წ წელი', seasons: ['გაზაფხული', 'ზაფხული', 'შემოდგომა', 'ზამთარი'] },
  ko: { seasons: ['봄', '여름', '가을', '겨울'] },
  lb: { to: 'bis', from: 'vun vum', seasons: ['freijoer', 'summer', 'hierscht', 'wanter'] },
  lt: {
    to: 'iki',
    from: 'nuo',
    year: 'm d',
    seasons: ['pavasaris', 'vasara', 'ruduo', 'ziema'],
  },
  lv: { to: 'lidz', year: 'gada g', seasons: ['pavasaris', 'vasara', 'rudens', 'ziema'] },
  mk: { to: 'до', from: 'од', year: 'г година', seasons: ['пролет', 'лето', 'есен', 'зима'] },
  mt: { seasons: ['rebbiegha', 'sajf', 'harifa', 'xitwa'] },
  nb: {
    ...scandinavian,
    seasons: ['var varen', 'sommer sommeren', 'host hosten', 'vinter vinteren'],
  },
  nl: { to: 'tot', from: 'van', seasons: ['lente voorjaar', 'zomer', 'herfst najaar', 'winter'] },
  nn: {
    ...scandinavian,
    from: 'fra',
    seasons: ['var varen', 'sommar sommaren', 'haust hausten', 'vinter vinteren'],
  },
  pl: { to: 'do', from: 'od', year: 'r rok roku', seasons: ['wiosna', 'lato', 'jesien', 'zima'] },
  pt: portuguese,
  rm: { from: 'dal', of: 'da', seasons: ['primavaira', 'stad', 'atun', 'enviern'] },
  ro: { from: 'din', seasons: ['primavara', 'vara', 'toamna', 'iarna'] },
  ru: { to: 'по', from: 'с со', year: 'г год года', seasons: ['весна', 'лето', 'осень', 'зима'] },
  sk: { to: 'do', from: 'od', seasons: ['jar', 'leto', 'jesen', 'zima'] },
  sl: { to: 'do', from: 'od', seasons: ['pomlad', 'poletje', 'jesen', 'zima'] },
  sq: {
    to: 'deri',
    from: 'nga',
    seasons: ['pranvera pranvere', 'vera vere', 'vjeshta vjeshte', 'dimri dimer'],
  },
  sr: serbian,
  sv: {
    to: 'till',
    from: 'fran',
    of: 'den',
    seasons: ['var varen', 'sommar sommaren', 'host hosten', 'vinter vintern'],
  },
  tr: { seasons: ['ilkbahar bahar', 'yaz', 'sonbahar guz', 'kis'] },
  uk: {
    to: 'по до',
    from: 'з із',
    year: 'р рік рік року',
    seasons: ['весна', 'літо', 'осінь', 'зима'],
  },
  ur: { to: 'تا', seasons: ['بہار', 'گرما', 'خزاں', 'سرما'] },
  zh: { to: '至 到', seasons: ['春季 春天', '夏季 夏天', '秋季 秋天', '冬季 冬天'] },
};
