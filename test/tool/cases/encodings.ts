import iconv from 'iconv-lite';
import type { Case, ExpectedPractice } from './expectation.js';

/** Either the right text, or a question with its answer: the option to type. */
const asks = /--encoding/;

function practice(
  title: string,
  summary: string,
  country: string,
  cities: string[],
): ExpectedPractice {
  return { id: 'a1', title, summary, country, cities, period: '2019' };
}

const polish = (dash: string) =>
  practice(
    'Świetlica dla dzieci w Łodzi',
    `Zajęcia popołudniowe ${dash} każdy może przyjść.`,
    'PL',
    ['Kraków'],
  );
const french = (apostrophe: string) =>
  practice(`Cours du soir à l${apostrophe}école`, 'Chacun peut venir.', 'FR', ['Lyon']);
const ukrainian = practice('Вечірні уроки мови', 'Люди міста вчаться разом.', 'UA', ['Lutsk']);

/** File, the option that reads it whatever the tool takes it for, and what it says. */
const files: readonly (readonly [string, string | undefined, ExpectedPractice])[] = [
  [
    'enc_el_cp1253.csv',
    'windows-1253',
    practice('Βραδινά μαθήματα', 'Οι κάτοικοι μαθαίνουν μαζί.', 'GR', ['Patras']),
  ],
  ['enc_fr_cp1252.csv', 'windows-1252', french('’')],
  ['enc_fr_cp850.csv', 'cp850', french("'")],
  ['enc_fr_macroman.csv', 'macintosh', french('’')],
  ['enc_he_cp1255.csv', 'windows-1255', practice('שיעורי ערב', 'כולם מוזמנים.', 'IL', ['Haifa'])],
  [
    'enc_ja_sjis.csv',
    'shift_jis',
    practice('多文化共生センター', 'だれでも来られます。', 'JP', ['Hamamatsu']),
  ],
  ['enc_pl_cp1250.csv', 'windows-1250', polish('–')],
  ['enc_pl_iso88592.csv', 'iso-8859-2', polish('-')],
  ['enc_pl_utf16nobom.csv', undefined, polish('–')],
  ['enc_pl_utf16tab.txt', undefined, polish('–')],
  ['enc_pl_utf8bom.csv', undefined, polish('–')],
  [
    'enc_sr_cp1251.csv',
    'windows-1251',
    practice('Заједничка кухиња', 'Суграђани кувају једни за друге.', 'RS', ['Subotica']),
  ],
  [
    'enc_tr_cp1254.csv',
    'windows-1254',
    practice('Çocuklar için akşam dersleri', 'Herkes gelebilir, ışık açık.', 'TR', ['Kepez']),
  ],
  ['enc_uk_cp1251.csv', 'windows-1251', ukrainian],
];

/** The files of the folder that are not in UTF-8. */
export const encodingCases: readonly Case[] = [
  ...files.flatMap(([name, encoding, expected]): Case[] => [
    { name, practices: [expected], ...(encoding && { orRefused: asks }) },
    ...(encoding
      ? [{ name, options: ['--encoding', encoding], practices: [expected] } satisfies Case]
      : []),
  ]),
  {
    name: 'enc_uk_utf16nobom_cyrhead.csv',
    // Two columns mean the title, so either is kept, and that is said.
    build: [0, 1, 2],
    neverSays: /Windows-1252/,
    says: [/назва/],
  },
  {
    name: 'enc_pl_doubleutf8.csv',
    build: [1, 2],
    says: [/damaged|encoding/i],
  },
];

/** Titles of one language, which a reader can tell from any other reading of the same bytes. */
const texts = {
  cs: [
    'Večerní kurzy češtiny',
    'Společná kuchyně pro sousedy',
    'Příběhy našeho města',
    'Žáci učí žáky',
  ],
  hu: [
    'Esti nyelvtanfolyam felnőtteknek',
    'Közös főzés a szomszédokkal',
    'Gyűjtsük össze történeteinket',
  ],
  ro: [
    'Cursuri de seară pentru toți',
    'Bucătărie împărțită între vecini',
    'Povești din orașul nostru',
  ],
  ru: ['Вечерние курсы русского языка', 'Общая кухня для соседей', 'Истории нашего города'],
  uk: ['Вечірні курси української мови', 'Спільна кухня для сусідів', 'Історії нашого міста'],
  el: ['Βραδινά μαθήματα ελληνικών', 'Κοινή κουζίνα για τους γείτονες', 'Ιστορίες της πόλης μας'],
  tr: ['Akşam Türkçe dersleri', 'Komşular için ortak mutfak', 'Şehrimizin öyküleri ve çocuklar'],
  lt: [
    'Vakariniai lietuvių kalbos kursai',
    'Bendra virtuvė kaimynams',
    'Mūsų miesto žmonių istorijos',
  ],
  de: [
    'Abendkurse für Erwachsene',
    'Gemeinsame Küche für Nachbarn',
    'Geschichten über unsere Straße',
  ],
  it: [
    'Corsi serali per città più aperte',
    'La cucina è di tutti',
    'Perché le storie della città contano',
  ],
  ja: ['夜間の日本語教室', '近所の人のための共同キッチン', '私たちの町の物語'],
  ko: ['저녁 한국어 수업', '이웃을 위한 공동 부엌', '우리 도시의 이야기'],
  zh: ['晚间中文课程', '邻居们的共享厨房', '我们城市的故事'],
  tw: ['晚間中文課程', '鄰居們的共享廚房', '我們城市的故事'],
  pl: [
    'Wieczorne kursy języka polskiego',
    'Wspólna kuchnia dla sąsiadów',
    'Opowieści o naszym mieście, źródła i łąki',
  ],
  ar: ['دروس مسائية في اللغة', 'مطبخ مشترك للجيران', 'قصص من مدينتنا'],
} as const;

const own: readonly (readonly [keyof typeof texts, string])[] = [
  ['cs', 'windows-1250'],
  ['hu', 'iso-8859-2'],
  ['ro', 'iso-8859-16'],
  ['ru', 'koi8-r'],
  ['uk', 'koi8-u'],
  ['el', 'iso-8859-7'],
  ['tr', 'iso-8859-9'],
  ['lt', 'windows-1257'],
  ['de', 'cp850'],
  ['it', 'macintosh'],
  ['ja', 'euc-jp'],
  ['ko', 'euc-kr'],
  ['zh', 'gbk'],
  ['tw', 'big5'],
  ['pl', 'cp852'],
  ['ru', 'cp866'],
  ['ar', 'windows-1256'],
  ['ru', 'windows-1251'],
];

/** The same kinds with other words. */
export const ownEncodingCases: readonly Case[] = own.flatMap(([language, encoding]): Case[] => {
  const titles = texts[language];
  const rows = titles.map((title, index) => `${index + 1};${title};2019`);
  const bytes = iconv.encode(['id;title;period', ...rows, ''].join('\r\n'), encoding);
  const practices = titles.map((title, index) => ({ id: String(index + 1), title }));
  const name = `${language} in ${encoding}`;
  return [
    { name, bytes, practices, orRefused: asks },
    { name, bytes, practices, options: ['--encoding', encoding] },
  ];
});
