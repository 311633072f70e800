import type { Practice } from '../../src/feed/practice.js';
import {
  both,
  city,
  country,
  entrepreneurship,
  libraries,
  music,
  nothing,
  only,
  police,
  racism,
  topic,
  type Judgement,
} from './judgements.js';

/**
 * The graded queries. A practice is relevant to a query if a person who typed it would be satisfied with it:
 *
 * - the name of a city or country, in any spelling, any script, or incomplete: every practice of that place;
 * - words for a topic: every practice with that topic;
 * - a place and a topic: every practice with both;
 * - words of a title or subject: the practice meant, or each practice on that subject, found by reading all 153;
 * - nonsense, and words for things that do not occur in any practice: none.
 *
 * The judgements by place and topic come from the feed's own fields. Those by subject were written before the first search
 * was run, and none was changed to improve a result. Queries in French are made on a French page, where topics and countries
 * have French names; all others on an English page. Those in one language on a page in another are in concept-queries.ts.
 */
export interface GradedQuery {
  readonly kind: Kind;
  readonly text: string;
  /** The language of the page. */
  readonly page: string;
  /** Ids. */
  readonly relevant: ReadonlySet<string>;
}

export const kinds = [
  'exact',
  'keystrokes',
  'one typo',
  'two typos',
  'no accents',
  'other scripts',
  'joined or apart',
  'word order',
  'place and topic',
  'other languages',
  'nonsense',
] as const;
export type Kind = (typeof kinds)[number];

const rumour = only('amadora-dont-feed-the-rumour', 'amadora-kite-contest');
const interreligious = only('valladolid-interreligious-dialogue', 'salt-interreligious-table');
const humanRights = [
  'sabadell-human-rights-culture',
  'iorispetto-human-rights',
  'sabadell-anti-discrimination-tools',
  'donostia-house-of-peace',
];
const participatoryBudget = only('paris-participatory-budget', 'leeds-participatory-processes');

/** The beginnings of a text, from its third letter to the last but one. */
function keystrokes(text: string): string[] {
  return Array.from({ length: text.length - 3 }, (_, index) => text.slice(0, index + 3));
}

const judged: readonly (readonly [Kind, Judgement, ...string[]])[] = [
  ['exact', city('Oslo'), 'Oslo'],
  ['exact', city('Reggio Emilia'), 'Reggio Emilia'],
  ['exact', city('Santa Maria da Feira'), 'Santa Maria da Feira'],
  ['exact', city('Berlin-Neukölln'), 'Berlin-Neukölln', 'Neukölln'],
  ['exact', city('Salt'), 'Salt'],
  ['exact', country('NO'), 'Norway'],
  ['exact', country('UA'), 'Ukraine'],
  ['exact', country('GB'), 'United Kingdom'],
  ['exact', topic('refugees'), 'refugees'],
  ['exact', topic('multilingualism'), 'multilingualism'],
  ['exact', topic('roma'), 'Roma'],
  ['exact', topic('international-outlook'), 'international outlook'],
  ['exact', topic('mediation-and-conflict-resolution'), 'mediation', 'conflict resolution'],
  ['exact', topic('housing-and-urban-planning'), 'housing'],
  ['exact', topic('anti-rumour-methodologies'), 'anti-rumour'],
  ['exact', only('lewisham-young-mayor'), 'Young Mayor'],
  ['exact', only('erlangen-migrant-stories'), 'Migrant stories'],
  ['exact', only('botkyrka-anti-rumour-cafes'), 'Anti-Rumour Cafes'],
  ['exact', only('barcelona-espai-avinyo'), 'Espai Avinyó'],
  ['exact', only('lewisham-having-faith'), 'Having Faith in Lewisham'],
  ['exact', only('strasbourg-gender-budgeting'), 'gender budgeting'],
  ['exact', only('amadora-kite-contest'), 'kite contest'],
  ['exact', only('polish-cities-against-hate-speech'), 'hate speech'],
  ['exact', only('geneva-lgbt-asylum-seekers'), 'LGBT asylum'],
  ['exact', only('barcelona-islamophobia-plan'), 'islamophobia'],
  ['exact', only('turin-open-mosque'), 'open mosque'],
  ['exact', only('lutsk-art-therapy'), 'art therapy'],
  ['exact', only('camden-recruitment'), 'Stonewall'],
  ['exact', only('swansea-rights-respecting-schools'), 'UNICEF'],
  ['exact', only('oslo-oxlo-business-charter'), 'OXLO'],
  ['exact', only('neukolln-neighbourhood-centre'), 'Nachbarschaftsheim'],
  ['exact', only('zurich-naturalisation-campaigns'), 'naturalisation'],
  ['exact', only('bradford-schools-linking'), 'schools linking'],
  ['exact', only('vinnytsia-culture-camp'), 'camp'],
  ['exact', only('bergen-public-library'), 'The public library: a place for social dialogue'],
  ['exact', only('erlangen-welcome-app', 'portugal-incoming-app'), 'welcome app'],
  ['exact', only(...humanRights), 'human rights'],
  ['exact', participatoryBudget, 'participatory budget'],
  ['exact', interreligious, 'interreligious dialogue'],
  ['exact', libraries, 'library'],
  ['exact', police, 'police'],
  ['exact', entrepreneurship, 'entrepreneurship'],
  ['exact', music, 'music'],

  ['keystrokes', city('Barcelona'), ...keystrokes('barcelona')],
  ['keystrokes', city('Melitopol'), ...keystrokes('melitopol')],
  ['keystrokes', city('Stavanger'), ...keystrokes('stavanger')],
  ['keystrokes', city('Montréal'), ...keystrokes('montréal')],
  ['keystrokes', topic('refugees'), ...keystrokes('refugees')],
  ['keystrokes', only('barcelona-islamophobia-plan'), ...keystrokes('islamophobia')],
  ['keystrokes', only('lewisham-young-mayor'), 'young m', 'young ma', 'young may', 'young mayo'],
  ['keystrokes', rumour, "don't feed", "don't feed the r", "don't feed the rum"],

  ['one typo', city('Barcelona'), 'barcelna', 'bracelona', 'barxelona', 'barcelonna'],
  ['one typo', city('Montréal'), 'montrael', 'montral'],
  ['one typo', city('Stavanger'), 'stavenger'],
  ['one typo', city('Melitopol'), 'melitpol'],
  ['one typo', city('Auckland'), 'auckalnd'],
  ['one typo', city('Swansea'), 'swanesa'],
  ['one typo', city('Copenhagen'), 'copenhagan'],
  ['one typo', city('Lublin'), 'lubiln', 'lublim'],
  ['one typo', city('Erlangen'), 'erlagen'],
  ['one typo', city('Valladolid'), 'valladoild'],
  ['one typo', city('Bergen'), 'bergne', 'bregen'],
  ['one typo', city('Oslo'), 'olso', 'oslp'],
  ['one typo', city('Lutsk'), 'lutks'],
  ['one typo', city('Haifa'), 'haiffa', 'hiafa'],
  ['one typo', city('Sabadell'), 'sabadel'],
  ['one typo', city('Zurich'), 'zurcih'],
  ['one typo', city('Camden'), 'camdne'],
  ['one typo', topic('refugees'), 'refugess', 'refuges'],
  ['one typo', topic('multilingualism'), 'multilingulism'],
  ['one typo', topic('mediation-and-conflict-resolution'), 'mediaton', 'meditation'],
  ['one typo', topic('anti-rumour-methodologies'), 'anti-rumor'],
  ['one typo', only('barcelona-islamophobia-plan'), 'islamofobia'],
  ['one typo', only('turin-open-mosque'), 'mosqe'],
  ['one typo', only('zurich-naturalisation-campaigns'), 'naturalization'],
  ['one typo', only('amadora-kite-contest'), 'kiet contest'],
  ['one typo', libraries, 'libary'],
  ['one typo', police, 'polcie'],
  ['one typo', entrepreneurship, 'entreprenership'],
  ['one typo', interreligious, 'interreligous dialogue'],
  ['one typo', participatoryBudget, 'participatry budget'],

  ['two typos', city('Barcelona'), 'barcalonna', 'bercelonna'],
  ['two typos', city('Stavanger'), 'stawangar'],
  ['two typos', city('Melitopol'), 'melitipal'],
  ['two typos', city('Copenhagen'), 'coppenhaguen'],
  ['two typos', city('Neuchâtel'), 'neushatell'],
  ['two typos', city('Sabadell'), 'sabbadel'],
  ['two typos', city('Bergen'), 'birgan'],
  ['two typos', city('Erlangen'), 'urlangan'],
  ['two typos', city('Vinnytsia'), 'vinitsya', 'vinytzia'],
  ['two typos', city('Reggio Emilia'), 'regio emillia'],
  ['two typos', topic('multilingualism'), 'multilinguilisim'],
  ['two typos', only('barcelona-islamophobia-plan'), 'islamaphobea'],
  ['two typos', only('zurich-naturalisation-campaigns'), 'naturalizaton'],
  ['two typos', only('inclusive-recruitment-guidebook'), 'iclusive recruitmnt guidebook'],
  ['two typos', only('amadora-kite-contest'), 'kite contets amdora'],
  ['two typos', only('lewisham-young-mayor'), 'yuong mayer'],
  ['two typos', only('polish-cities-against-hate-speech'), 'hatte speach'],
  ['two typos', only('bradford-schools-linking'), 'shcools lniking'],
  ['two typos', entrepreneurship, 'entrepeneurshp'],
  ['two typos', participatoryBudget, 'particpatory bugdet'],

  ['no accents', city('Montréal'), 'Montreal', 'Ville de Montreal'],
  ['no accents', city('Neuchâtel'), 'neuchatel'],
  ['no accents', city('Setúbal'), 'setubal'],
  ['no accents', city('Portimão'), 'portimao'],
  ['no accents', city('Kraków'), 'krakow'],
  ['no accents', city('Wrocław'), 'wroclaw'],
  ['no accents', city('Donostia-San Sebastián'), 'donostia san sebastian', 'san sebastian'],
  ['no accents', city('Berlin-Neukölln'), 'neukolln', 'neukoelln'],
  ['no accents', city('Zurich'), 'zuerich'],
  ['no accents', only('barcelona-espai-avinyo'), 'espai avinyo'],
  ['no accents', only('botkyrka-multicultural-centre'), 'mangkulturellt'],
  ['no accents', only('setubal-may-dialogue'), 'dialogo intercultura'],
  ['no accents', only('cascais-social-assessment'), 'diagnostico social'],
  ['no accents', only('neuchatel-anti-racism-week'), 'semaine neuchateloise'],
  ['no accents', only('oslo-intercultural-museum'), 'musee interculturel'],
  ['no accents', only('belgium-equality-data'), 'mbledhjes se te dhenave'],
  ['no accents', rumour, 'dont feed the rumour'],

  ['other scripts', city('Oslo'), 'Осло', 'Όσλο', 'όσλο'],
  ['other scripts', city('Barcelona'), 'Барселона', 'Βαρκελώνη', 'Βαρκελωνη'],
  ['other scripts', city('Melitopol'), 'Мелітополь', 'мелитополь', 'мелит'],
  ['other scripts', city('Lutsk'), 'Луцьк', 'луцк'],
  ['other scripts', city('Vinnytsia'), 'Вінниця', 'винница'],
  ['other scripts', city('Sumy'), 'Суми'],
  ['other scripts', city('Geneva'), 'Женева', 'женев'],
  ['other scripts', city('Haifa'), 'חיפה', 'حيفا'],
  ['other scripts', city('Ansan'), '안산', '안산시'],
  ['other scripts', city('Lisbon'), 'Лиссабон', 'лисабон'],
  ['other scripts', city('Copenhagen'), 'Копенгаген', 'копенгагин'],
  ['other scripts', city('Kraków'), 'Краків'],
  ['other scripts', city('Patras'), 'Πάτρα', 'πατρα'],
  ['other scripts', city('Auckland'), 'Окленд'],
  ['other scripts', only('oslo-equality-data'), 'достизање тачке'],
  ['other scripts', city('Ansan'), 'ㅇ', '아', '안ㅅ', '안사'],

  ['joined or apart', topic('anti-rumour-methodologies'), 'antirumour', 'anti rumour'],
  ['joined or apart', topic('anti-discrimination-and-equality'), 'antidiscrimination'],
  ['joined or apart', topic('multilingualism'), 'multi-lingualism'],
  ['joined or apart', city('Berlin-Neukölln'), 'berlinneukölln', 'berlin neukolln'],
  ['joined or apart', city('Reggio Emilia'), 'reggioemilia', 'reggio-emilia'],
  ['joined or apart', city('Donostia-San Sebastián'), 'sansebastian', 'donostia sansebastian'],
  ['joined or apart', city('Santa Maria da Feira'), 'santamariadafeira'],
  ['joined or apart', only('bergen-anti-radicalisation'), 'antiradicalisation'],
  ['joined or apart', only('strasbourg-gender-budgeting'), 'gender-budgeting'],
  ['joined or apart', only('haifa-tachles-youth-club'), 'arabjewish', 'arab jewish'],
  ['joined or apart', only('lutsk-art-therapy'), 'arttherapy', 'art-therapy'],
  ['joined or apart', only('oslo-oxlo-business-charter'), 'ox lo'],

  ['word order', only('lewisham-young-mayor'), 'mayor young'],
  ['word order', only('amadora-kite-contest'), 'contest kite'],
  ['word order', only('erlangen-migrant-stories'), 'stories migrant'],
  ['word order', only('valladolid-interreligious-dialogue'), 'valladolid dialogue interreligious'],
  ['word order', only('polish-cities-against-hate-speech'), 'speech hate'],
  ['word order', only('bradford-schools-linking'), 'network linking schools'],
  ['word order', only('erlangen-welcome-app'), 'app welcome erlangen'],
  ['word order', only('oslo-mediation-panel'), 'oslo panel mediation'],
  ['word order', only('bergen-action-plan'), 'plan action bergen'],
  ['word order', only('erlangen-integration-charter'), 'charter integration erlangen'],
  ['word order', only('lutsk-council-of-churches'), 'churches council lutsk'],
  ['word order', only('kirklees-listening-circles'), 'circles listening'],
  ['word order', rumour, 'rumour the feed'],
  ['word order', city('Santa Maria da Feira'), 'feira santa maria'],
  ['word order', participatoryBudget, 'budget participatory'],

  ['place and topic', both(city('Oslo'), topic('education')), 'oslo education'],
  ['place and topic', both(city('Barcelona'), topic('education')), 'education barcelona'],
  [
    'place and topic',
    both(city('Paris'), topic('political-and-public-participation')),
    'paris participation',
  ],
  ['place and topic', both(city('Hamburg'), topic('multilingualism')), 'multilingualism hamburg'],
  ['place and topic', both(city('Geneva'), topic('refugees')), 'geneva refugees'],
  ['place and topic', both(city('Amadora'), topic('business-and-employment')), 'amadora business'],
  ['place and topic', both(city('Leeds'), topic('business-and-employment')), 'leeds employment'],
  [
    'place and topic',
    both(city('Auckland'), topic('business-and-employment')),
    'auckland employment',
  ],
  ['place and topic', both(country('NO'), topic('education')), 'norway education'],
  ['place and topic', both(country('DE'), topic('refugees')), 'germany refugees'],
  ['place and topic', both(country('IT'), topic('refugees')), 'italy refugees'],
  [
    'place and topic',
    both(country('ES'), topic('mediation-and-conflict-resolution')),
    'spain mediation',
  ],
  [
    'place and topic',
    both(country('CA'), topic('welcoming-and-social-integration')),
    'canada welcoming',
  ],
  ['place and topic', both(city('Lutsk'), topic('religion-and-interfaith')), 'lutsk religion'],
  ['place and topic', only('bergen-action-plan', 'bergen-inclusion-centre'), 'bergen inclusion'],
  [
    'place and topic',
    only('turin-anti-racism-common', 'turin-anti-racism-cockpit'),
    'turin racism',
  ],
  ['place and topic', only('camden-urban-planning'), 'camden planning'],
  ['place and topic', only('portugal-incoming-app'), 'portugal app'],
  ['place and topic', only('swansea-rights-respecting-schools'), 'swansea schools'],
  ['place and topic', only('lutsk-art-therapy'), 'childern art ukr'],
  [
    'place and topic',
    only('lutsk-art-therapy', 'melitopol-smile-of-a-child', 'vinnytsia-culture-camp'),
    'ukraine children',
  ],
  [
    'place and topic',
    only('sabadell-human-rights-culture', 'sabadell-anti-discrimination-tools'),
    'sabadell human rights',
  ],

  ['other languages', city('Copenhagen'), 'Kopenhagen', 'København', 'koebenhavn'],
  ['other languages', city('Lisbon'), 'Lissabon', 'Lisboa'],
  ['other languages', city('Geneva'), 'Genf', 'Ginevra'],
  ['other languages', city('Kraków'), 'Krakau'],
  ['other languages', city('Wrocław'), 'Breslau'],
  ['other languages', city('Strasbourg'), 'Straßburg', 'strassburg', 'Estrasburgo'],
  ['other languages', city('Turin'), 'Torino'],
  ['other languages', city('Auckland'), 'Tāmaki Makaurau'],
  ['other languages', only('bergen-structural-racism'), 'racizmin strukturor', 'strukturalnog'],
  ['other languages', only('montreal-population-equity', 'belgium-equality-data'), 'barazia'],
];

const judgedOnFrenchPage: readonly (readonly [Judgement, ...string[]])[] = [
  [topic('refugees'), 'réfugiés', 'refugies'],
  [topic('multilingualism'), 'multilinguisme'],
  [topic('mediation-and-conflict-resolution'), 'médiation'],
  [topic('housing-and-urban-planning'), 'logement', 'urbanisme'],
  [topic('business-and-employment'), 'emploi'],
  [topic('security-justice-and-safety'), 'sécurité'],
  [country('NO'), 'Norvège'],
  [country('GB'), 'Royaume-Uni'],
  [country('CH'), 'suisse'],
  [city('Barcelona'), 'Barcelone'],
  [city('Lisbon'), 'lisbonne'],
  [city('Copenhagen'), 'Copenhague'],
  [city('Kraków'), 'cracovie'],
  [city('Donostia-San Sebastián'), 'Saint-Sébastien'],
  [both(country('DE'), topic('refugees')), 'réfugiés Allemagne'],
  [both(city('Oslo'), topic('education')), 'éducation oslo'],
  [both(city('Hamburg'), topic('multilingualism')), 'multilinguisme hambourg'],
  [only('paris-participatory-budget'), 'budget participatif'],
  [only('geneva-hurtful-words'), 'mots qui blessent'],
  [only('bradford-shared-values'), 'valeurs communes'],
  [only('portimao-intercultural-week', 'sherbrooke-intercultural-week'), 'semaine interculturelle'],
  [racism, 'racisme'],
];

/** Words that do not occur in any practice, and names of cities without practices. */
const nonsense = [
  ...['xqzwv', 'asdfghjkl', 'qwertyuiop', 'zxcvbnm', 'zzzzzz', 'hjklhjkl', 'wkrzcbt', 'aaaaaaaaaa'],
  ...['blorptang', 'flumox grindle', 'qqq', '99887766', '!!!', '.*', '((((', 'фывапролдж'],
  ...[
    'ㅁㄴㅇㄹ',
    '東京',
    'dinosaur',
    'submarine',
    'volcano',
    'bitcoin',
    'xylophone',
    'carburettor',
  ],
  ...[
    'antimatter',
    'car pet',
    'snooker',
    'kryptonite',
    'lorem ipsum dolor',
    'Одеса',
    '浜松',
    'Reykjavík',
  ],
];

/** The graded queries for a feed. */
export function gradedQueries(practices: readonly Practice[]): GradedQuery[] {
  const relevantTo = (judgement: Judgement) =>
    new Set(practices.filter(judgement).map(({ id }) => id));
  return [
    ...judged.flatMap(([kind, judgement, ...texts]) => {
      const relevant = relevantTo(judgement);
      return texts.map((text): GradedQuery => ({ kind, text, page: 'en', relevant }));
    }),
    ...judgedOnFrenchPage.flatMap(([judgement, ...texts]) => {
      const relevant = relevantTo(judgement);
      return texts.map((text): GradedQuery => ({
        kind: 'other languages',
        text,
        page: 'fr',
        relevant,
      }));
    }),
    ...nonsense.map((text): GradedQuery => ({
      kind: 'nonsense',
      text,
      page: 'en',
      relevant: relevantTo(nothing),
    })),
  ];
}
