import type { Practice } from '../../src/feed/practice.js';
import {
  both,
  city,
  country,
  either,
  entrepreneurship,
  libraries,
  mentions,
  music,
  only,
  police,
  racism,
  topic,
  type Judgement,
} from './judgements.js';

/**
 * What residents type for one of the programme's topics, in their language, on a page in another one: everyday words, inflected
 * forms, a few with a place, a few half typed. A query is graded by what it means, not by its language:
 *
 * - words that cover a topic: every practice with that topic;
 * - narrower words (schools, women, mosque): the practices on that subject, found by reading all 153;
 * - words for things that no topic is about and no practice mentions: none.
 *
 * All were written before the search knew any word for a concept and before the first of them was run. None was changed to
 * improve a result. They are words that people type, among them some for Roma that many Roma reject. A quarter are a topic's
 * official name in that language, or part of it.
 */
export interface ConceptQuery {
  /** The language of the text. */
  readonly language: string;
  /** The language of the page. */
  readonly page: string;
  readonly text: string;
  /** Ids. None for a text that has to find nothing. */
  readonly relevant: ReadonlySet<string>;
}

const discrimination = topic('anti-discrimination-and-equality');
const rumours = topic('anti-rumour-methodologies');
const business = topic('business-and-employment');
const awareness = topic('communication-and-public-awareness');
const culture = topic('culture-leisure-and-heritage');
const openness = topic('developing-a-culture-of-openness-and-interculturality');
const education = topic('education');
const gender = topic('gender-equality-and-intersectionality');
const health = topic('health-social-care-and-family-support');
const housing = topic('housing-and-urban-planning');
const abroad = topic('international-outlook');
const mediation = topic('mediation-and-conflict-resolution');
const languages = topic('multilingualism');
const participation = topic('political-and-public-participation');
const services = topic('public-and-community-services');
const refugees = topic('refugees');
const religion = topic('religion-and-interfaith');
const roma = topic('roma');
const security = topic('security-justice-and-safety');
const welcome = topic('welcoming-and-social-integration');

const politics = either(topic('leadership-and-political-commitment'), participation);
/** Immigrants and foreigners: the topic closest to them, and what mentions them. */
const migrants = either(welcome, mentions(/migra|newcomer|foreigner/i));
const tolerance = either(openness, only('lutsk-identity-map'));
const equality = either(discrimination, gender);
const socialServices = either(health, services);
const prejudice = either(
  rumours,
  only('neukolln-neighbourhood-centre', 'bradford-people-library', 'bilbao-anti-rumour-app'),
);
const schools = only(
  'sumy-school-curriculum',
  'barcelona-schools-equality',
  'oslo-educational-equality',
  'lyon-fabulous-crossings',
  'bradford-schools-linking',
  'swansea-rights-respecting-schools',
  'limassol-school-workshops',
  'montreal-intercultural-education',
  'amadora-kite-contest',
  'patras-roma-students',
);
/** Houses and flats, which is less than the whole topic. */
const homes = only('dublin-equality-review', 'amadora-zambujal');
const languageCourses = only(
  'ansan-korean-courses',
  'barcelona-promoting-multilingualism',
  'bergen-public-library',
  'sabadell-multilingualism',
);
const women = only(
  'bilbao-women-health-violence',
  'camden-womens-voices',
  'strasbourg-gender-budgeting',
  'cascais-gender-equality-counsellor',
);
const mosque = only('turin-open-mosque');
const muslims = only('turin-open-mosque', 'barcelona-islamophobia-plan');
const elections = only(
  'maribyrnong-political-literacy',
  'zurich-naturalisation-campaigns',
  'lewisham-young-mayor',
  'santa-maria-da-feira-jovem-autarca',
);
const hateSpeech = only('polish-cities-against-hate-speech', 'geneva-hurtful-words');
const festivals = only(
  'limassol-art-and-festivities',
  'sabadell-mesclat',
  'portimao-intercultural-week',
  'sherbrooke-intercultural-week',
  'setubal-may-dialogue',
  'melitopol-weeks-of-culture',
);
const publicSpace = only(
  'montreal-public-spaces',
  'camden-urban-planning',
  'camden-parks-for-health',
  'auckland-integrated-area-plan',
);

type Asked = readonly [page: string, judgement: Judgement, ...texts: string[]];

/** By the language of the texts. */
const asked: Readonly<Record<string, readonly Asked[]>> = {
  ar: [
    ['en', refugees, 'لاجئين', 'طالبي اللجوء'],
    ['fr', business, 'وظائف', 'فرص عمل'],
    ['de', schools, 'مدارس'],
    ['uk', women, 'النساء', 'حقوق المرأة'],
    ['es', mosque, 'مسجد'],
    ['nb', police, 'الشرطة'],
    ['sv', migrants, 'المهاجرين'],
    ['tr', health, 'صحة'],
    ['ja', housing, 'سكن'],
    ['en', roma, 'الغجر'],
    ['it', education, 'دروس'],
    ['pl', participation, 'ديمقراطية'],
    ['nb', education, 'التعليم'],
    ['fr', religion, 'الدين'],
    ['en', equality, 'المساواة'],
  ],
  ca: [
    ['en', refugees, 'refugiats', "sol·licitants d'asil"],
    ['de', business, 'feina'],
    ['uk', women, 'dones'],
    ['fr', languageCourses, 'cursos de llengua'],
    ['pl', openness, 'convivència'],
    ['en', roma, 'gitanos'],
    ['nb', migrants, 'nouvinguts'],
    ['de', housing, 'habitatges'],
    ['el', languages, 'llengües'],
    ['en', both(city('Barcelona'), schools), 'escoles Barcelona'],
    ['es', participation, 'democràcia'],
    ['it', education, 'ensenyament'],
    ['nb', security, 'seguretat'],
    ['en', mediation, 'resolució de conflictes'],
    ['fr', health, 'salut'],
  ],
  cs: [
    ['en', refugees, 'uprchlíky', 'žadatelé o azyl'],
    ['fr', business, 'práce', 'pracovní místa'],
    ['de', schools, 'školy'],
    ['en', women, 'ženy'],
    ['ar', migrants, 'cizinci', 'přistěhovalci'],
    ['es', police, 'policie'],
    ['it', roma, 'cikáni'],
    ['en', health, 'zdravotní péče'],
    ['nl', housing, 'bydlení'],
    ['ja', rumours, 'dezinformace'],
    ['sv', tolerance, 'tolerance'],
    ['pl', participation, 'demokracie'],
    ['fr', awareness, 'kampaň'],
    ['en', education, 'vzdělávání'],
    ['uk', religion, 'náboženství'],
    ['de', security, 'bezpečnost'],
  ],
  da: [
    ['en', refugees, 'flygtninge', 'asylansøgere'],
    ['fr', schools, 'skolen'],
    ['de', business, 'arbejdspladser'],
    ['uk', women, 'kvinder'],
    ['en', migrants, 'indvandrere'],
    ['es', housing, 'boliger'],
    ['pl', religion, 'trossamfund'],
    ['en', languageCourses, 'sprogkursus'],
    ['it', equality, 'ligestilling'],
    ['nb', education, 'undervisning'],
    ['en', housing, 'byplanlægning'],
    ['fr', health, 'sundhed'],
  ],
  de: [
    ['en', refugees, 'Flüchtlinge', 'Asylbewerber', 'Flüchtl'],
    ['fr', business, 'Arbeitsplätze', 'Firmen'],
    ['uk', homes, 'Wohnungen'],
    ['en', languageCourses, 'Sprachkurs', 'Deutschkurs'],
    ['es', police, 'Polizei'],
    ['tr', religion, 'Glaube'],
    ['en', mosque, 'Moschee'],
    ['it', roma, 'Sinti und Roma'],
    ['sv', migrants, 'Einwanderer'],
    ['pl', participation, 'Bürgerbeteiligung'],
    ['en', abroad, 'Städtepartnerschaft'],
    ['fr', both(city('Oslo'), schools), 'Schule Oslo'],
    ['ja', services, 'Behörden'],
    ['en', openness, 'Zusammenleben'],
    ['ar', security, 'Kriminalität'],
    ['fr', equality, 'Gleichberechtigung'],
    ['en', education, 'Bildung'],
    ['uk', health, 'Gesundheit'],
    ['es', participation, 'Teilhabe'],
  ],
  el: [
    ['en', refugees, 'πρόσφυγες', 'αιτούντες άσυλο'],
    ['fr', business, 'δουλειά', 'θέσεις εργασίας'],
    ['de', schools, 'σχολεία'],
    ['uk', women, 'γυναίκες'],
    ['en', migrants, 'μετανάστες'],
    ['es', police, 'αστυνομία'],
    ['it', roma, 'τσιγγάνοι'],
    ['ar', languages, 'γλώσσες'],
    ['en', health, 'υγεία'],
    ['nb', racism, 'ρατσισμός'],
    ['tr', mosque, 'τζαμί'],
    ['de', participation, 'δημοκρατία'],
    ['es', music, 'μουσική'],
    ['en', education, 'εκπαίδευση'],
    ['nl', housing, 'στέγαση'],
    ['uk', security, 'ασφάλεια'],
  ],
  en: [
    ['fr', refugees, 'asylum seekers', 'refugee'],
    ['de', business, 'jobs', 'unemployment'],
    ['uk', roma, 'gypsies'],
    ['ar', prejudice, 'prejudice', 'fake news'],
    ['es', women, "women's rights"],
    ['ja', migrants, 'immigrants'],
    ['nb', abroad, 'twin towns'],
    ['pl', security, 'crime'],
    ['it', mediation, 'neighbour disputes'],
    ['tr', elections, 'voting'],
    ['fr', housing, 'town planning'],
    ['de', health, 'social work', 'healthcare'],
    ['sv', services, 'council services'],
    ['uk', culture, 'arts and leisure'],
    ['el', awareness, 'awareness raising'],
    ['uk', education, 'education'],
    ['ar', religion, 'religion'],
    ['ja', languages, 'multilingualism'],
  ],
  es: [
    ['en', refugees, 'refugiados', 'solicitantes de asilo'],
    ['fr', business, 'trabajo'],
    ['de', mosque, 'mezquita'],
    ['uk', police, 'policía'],
    ['en', women, 'mujeres'],
    ['nb', roma, 'gitanos'],
    ['ar', openness, 'convivencia'],
    ['en', rumours, 'bulos'],
    ['ja', migrants, 'inmigrantes'],
    ['de', languageCourses, 'clases de idiomas'],
    ['pl', schools, 'colegios'],
    ['en', publicSpace, 'espacios públicos'],
    ['fr', both(country('IT'), refugees), 'refugiados Italia'],
    ['it', awareness, 'campañas'],
    ['tr', services, 'servicios municipales'],
    ['sv', culture, 'arte y cultura'],
    ['en', education, 'educación'],
    ['uk', housing, 'vivienda'],
    ['ja', security, 'seguridad'],
  ],
  fi: [
    ['en', refugees, 'pakolaiset', 'turvapaikanhakijat', 'pakolai'],
    ['sv', business, 'työpaikat'],
    ['de', schools, 'koulut'],
    ['fr', women, 'naiset'],
    ['en', police, 'poliisi'],
    ['ru', migrants, 'maahanmuuttajat'],
    ['es', languageCourses, 'kielikurssi'],
    ['en', homes, 'asunnot'],
    ['uk', health, 'terveyspalvelut'],
    ['ja', discrimination, 'syrjintä'],
    ['de', security, 'rikollisuus'],
    ['it', equality, 'tasa-arvo'],
    ['en', education, 'koulutus'],
    ['pl', participation, 'osallistuminen'],
  ],
  fr: [
    ['en', refugees, "demandeurs d'asile", 'réfugiés', 'réfug'],
    ['de', business, 'travail', 'chômage'],
    ['uk', housing, 'logements'],
    ['ar', languageCourses, 'cours de langue'],
    ['ja', mosque, 'mosquée'],
    ['en', rumours, 'fausses nouvelles'],
    ['nb', women, 'droits des femmes'],
    ['es', migrants, 'nouveaux arrivants'],
    ['de', roma, 'tsiganes'],
    ['pl', mediation, 'conflits de voisinage'],
    ['it', openness, 'vivre ensemble'],
    ['en', both(country('IT'), refugees), 'réfugiés Italie'],
    ['sv', muslims, 'musulmans'],
    ['ja', services, 'démarches administratives'],
    ['en', abroad, 'jumelage'],
    ['uk', education, 'éducation'],
    ['en', religion, 'dialogue interreligieux'],
    ['tr', security, 'sécurité'],
  ],
  hr: [
    ['en', refugees, 'izbjeglice', 'tražitelji azila'],
    ['de', business, 'posao'],
    ['fr', schools, 'škole'],
    ['en', women, 'žene'],
    ['it', police, 'policija'],
    ['ar', mosque, 'džamija'],
    ['uk', languages, 'jezici'],
    ['en', homes, 'stanovi'],
    ['es', migrants, 'useljenici'],
    ['en', education, 'obrazovanje'],
    ['de', health, 'zdravlje'],
    ['fr', rumours, 'glasine'],
    ['ja', security, 'sigurnost'],
  ],
  hu: [
    ['en', refugees, 'menekült', 'menedékkérők'],
    ['de', business, 'munkahely', 'állás'],
    ['fr', schools, 'iskolák'],
    ['uk', women, 'nők'],
    ['en', roma, 'cigányok'],
    ['ro', police, 'rendőrség'],
    ['es', migrants, 'bevándorlók'],
    ['en', homes, 'lakások'],
    ['ja', languageCourses, 'nyelvtanfolyam'],
    ['it', rumours, 'álhírek'],
    ['de', participation, 'demokrácia'],
    ['ar', education, 'tanítás'],
    ['en', education, 'oktatás'],
    ['fr', religion, 'vallás'],
    ['pl', housing, 'lakhatás'],
  ],
  it: [
    ['en', refugees, 'rifugiati', 'richiedenti asilo'],
    ['fr', business, 'lavoro', 'disoccupazione'],
    ['de', mosque, 'moschea'],
    ['uk', police, 'polizia'],
    ['en', women, 'donne'],
    ['es', roma, 'zingari'],
    ['ar', migrants, 'stranieri'],
    ['nb', schools, 'scuole'],
    ['ja', prejudice, 'pregiudizi'],
    ['en', socialServices, 'servizi sociali'],
    ['fr', festivals, 'feste'],
    ['pl', both(country('NO'), schools), 'scuola Norvegia'],
    ['en', abroad, 'gemellaggi'],
    ['tr', culture, 'arte e cultura'],
    ['en', education, 'istruzione'],
    ['sv', health, 'salute'],
    ['fr', abroad, 'apertura internazionale'],
  ],
  ja: [
    ['en', refugees, '難民', '亡命者'],
    ['fr', business, '仕事', '就職'],
    ['de', schools, '学校'],
    ['uk', women, '女性'],
    ['en', police, '警察'],
    ['es', migrants, '移民', '外国人'],
    ['ar', languageCourses, '語学教室'],
    ['en', discrimination, '差別'],
    ['pl', health, '健康'],
    ['it', mosque, 'モスク'],
    ['sv', culture, '文化'],
    ['nl', music, '音楽'],
    ['en', education, '教育'],
    ['fr', religion, '宗教'],
    ['uk', housing, '住宅'],
  ],
  nb: [
    ['en', refugees, 'flyktninger', 'asylsøkere', 'flyktn'],
    ['uk', business, 'jobb', 'arbeidsplasser'],
    ['fr', housing, 'boliger'],
    ['ar', schools, 'skoler'],
    ['de', women, 'kvinner'],
    ['ja', police, 'politi'],
    ['es', migrants, 'innvandrere'],
    ['pl', languageCourses, 'språkkurs'],
    ['en', participation, 'medborgerskap'],
    ['it', discrimination, 'diskriminering'],
    ['fr', both(city('Geneva'), refugees), 'flyktninger Genève'],
    ['en', services, 'kommunale tjenester'],
    ['sv', muslims, 'muslimer'],
    ['nl', education, 'undervisning'],
    ['en', education, 'utdanning'],
    ['uk', health, 'helse'],
    ['de', participation, 'deltakelse'],
  ],
  nl: [
    ['en', refugees, 'vluchtelingen', 'asielzoekers'],
    ['fr', business, 'banen', 'werk'],
    ['de', homes, 'huizen'],
    ['de', housing, 'woningen'],
    ['uk', schools, 'scholen'],
    ['en', women, 'vrouwen'],
    ['es', police, 'politie'],
    ['ar', mosque, 'moskee'],
    ['pl', welcome, 'inburgering'],
    ['tr', languageCourses, 'taalcursus'],
    ['en', elections, 'verkiezingen'],
    ['ja', religion, 'geloof'],
    ['fr', culture, 'kunst en cultuur'],
    ['sv', muslims, 'moslims'],
    ['en', education, 'onderwijs'],
    ['de', security, 'veiligheid'],
    ['uk', mediation, 'bemiddeling'],
  ],
  pl: [
    ['en', refugees, 'uchodźców', 'azyl', 'uchodź'],
    ['uk', business, 'praca', 'bezrobocie'],
    ['de', homes, 'mieszkania'],
    ['fr', schools, 'szkoły'],
    ['en', women, 'kobiety'],
    ['nb', police, 'policja'],
    ['ar', mosque, 'meczet'],
    ['es', migrants, 'cudzoziemcy'],
    ['en', hateSpeech, 'mowa nienawiści'],
    ['ja', rumours, 'plotki'],
    ['de', languageCourses, 'kursy językowe'],
    ['it', both(country('DE'), refugees), 'uchodźcy Niemcy'],
    ['sv', security, 'przestępczość'],
    ['en', tolerance, 'tolerancja'],
    ['en', education, 'edukacja'],
    ['uk', health, 'zdrowie'],
    ['fr', religion, 'religia'],
  ],
  pt: [
    ['en', refugees, 'refugiados', 'requerentes de asilo'],
    ['fr', business, 'trabalho', 'desemprego'],
    ['de', schools, 'escolas'],
    ['uk', women, 'mulheres'],
    ['en', mosque, 'mesquita'],
    ['ja', roma, 'ciganos'],
    ['ar', rumours, 'boatos'],
    ['nl', migrants, 'imigrantes'],
    ['en', homes, 'casas'],
    ['it', languageCourses, 'aulas de línguas'],
    ['nb', entrepreneurship, 'empreendedores'],
    ['pl', both(city('Haifa'), police), 'polícia Haifa'],
    ['el', education, 'ensino'],
    ['en', education, 'educação'],
    ['uk', health, 'saúde'],
    ['de', housing, 'habitação'],
    ['es', gender, 'igualdade de género'],
  ],
  ro: [
    ['en', refugees, 'refugiați', 'solicitanți de azil'],
    ['it', business, 'locuri de muncă', 'angajare'],
    ['de', housing, 'locuințe'],
    ['fr', schools, 'școli'],
    ['en', women, 'femei'],
    ['hu', roma, 'țigani'],
    ['es', police, 'poliția'],
    ['uk', migrants, 'imigranți'],
    ['en', languageCourses, 'cursuri de limbă'],
    ['ar', rumours, 'zvonuri'],
    ['en', participation, 'democrație'],
    ['pl', education, 'învățământ'],
    ['en', education, 'educație'],
    ['uk', health, 'sănătate'],
    ['fr', discrimination, 'discriminare'],
  ],
  ru: [
    ['en', refugees, 'беженцев', 'просители убежища', 'бежен'],
    ['de', business, 'работа', 'вакансии'],
    ['fr', homes, 'квартиры'],
    ['en', schools, 'школа'],
    ['ar', women, 'женщины'],
    ['nb', police, 'полиция'],
    ['fi', mosque, 'мечеть'],
    ['es', roma, 'цыгане'],
    ['en', languageCourses, 'языковые курсы'],
    ['ja', health, 'медицинская помощь'],
    ['it', racism, 'расизм'],
    ['en', mediation, 'конфликты'],
    ['sv', muslims, 'мусульмане'],
    ['pl', tolerance, 'толерантность'],
    ['de', politics, 'политика'],
    ['en', education, 'образование'],
    ['nb', security, 'безопасность'],
    ['tr', housing, 'жильё'],
  ],
  sq: [
    ['en', refugees, 'refugjatë', 'azilkërkues'],
    ['it', business, 'punë'],
    ['de', schools, 'shkolla'],
    ['fr', women, 'gratë'],
    ['en', police, 'policia'],
    ['el', mosque, 'xhami'],
    ['uk', languages, 'gjuhët'],
    ['en', health, 'shëndetësia'],
    ['es', migrants, 'emigrantë'],
    ['ar', homes, 'banesa'],
    ['ja', religion, 'besimi'],
    ['nb', education, 'mësim'],
    ['en', education, 'arsimi'],
    ['fr', housing, 'strehimi'],
    ['de', gender, 'barazia gjinore'],
  ],
  sr: [
    ['en', refugees, 'избеглице', 'тражиоци азила'],
    ['de', business, 'посао', 'радна места'],
    ['fr', schools, 'школе'],
    ['en', women, 'жене'],
    ['sq', police, 'полиција'],
    ['it', mosque, 'џамија'],
    ['ar', languages, 'језици'],
    ['es', homes, 'станови'],
    ['en', migrants, 'досељеници'],
    ['ja', religion, 'вера'],
    ['en', education, 'настава'],
    ['nl', mediation, 'помирење'],
    ['en', education, 'образовање'],
    ['uk', health, 'здравље'],
    ['fr', rumours, 'гласине'],
  ],
  sv: [
    ['en', refugees, 'flyktingar', 'asylsökande'],
    ['fi', business, 'jobb', 'arbetslöshet'],
    ['de', homes, 'lägenheter'],
    ['fr', schools, 'skolor'],
    ['en', women, 'kvinnor'],
    ['ar', welcome, 'nyanlända'],
    ['uk', police, 'polisen'],
    ['es', mosque, 'moské'],
    ['pl', languages, 'språk'],
    ['en', libraries, 'bibliotek'],
    ['ja', health, 'sjukvård'],
    ['de', both(city('Camden'), business), 'jobb Camden'],
    ['en', gender, 'jämställdhet'],
    ['nl', education, 'undervisning'],
    ['en', education, 'utbildning'],
    ['fr', health, 'hälsa'],
    ['tr', housing, 'bostäder'],
  ],
  tr: [
    ['en', refugees, 'mülteci', 'sığınmacılar'],
    ['de', business, 'iş ilanları', 'işsizlik'],
    ['fr', schools, 'okullar'],
    ['en', women, 'kadınlar'],
    ['uk', police, 'polis'],
    ['nl', mosque, 'cami'],
    ['de', languageCourses, 'dil kursu', 'dil kursları'],
    ['ar', migrants, 'göçmenler'],
    ['en', roma, 'çingeneler'],
    ['es', racism, 'ırkçılık'],
    ['sv', housing, 'konutlar'],
    ['en', education, 'öğretim'],
    ['it', muslims, 'müslümanlar'],
    ['en', education, 'eğitim'],
    ['ar', health, 'sağlık'],
    ['fr', rumours, 'söylentiler'],
  ],
  uk: [
    ['en', refugees, 'біженці', 'переселенці', 'біжен'],
    ['pl', business, 'робота', 'працевлаштування'],
    ['de', homes, 'квартири'],
    ['fr', schools, 'школа'],
    ['en', women, 'жінки'],
    ['nb', police, 'поліція'],
    ['es', languages, 'мови'],
    ['de', languageCourses, 'мовні курси'],
    ['ro', roma, 'цигани'],
    ['ar', religion, 'віра'],
    ['en', health, 'лікування'],
    ['fr', both(city('Melitopol'), refugees), 'біженці Мелітополь'],
    ['it', education, 'навчання'],
    ['en', services, 'адміністративні послуги'],
    ['tr', mediation, 'примирення'],
    ['en', education, 'освіта'],
    ['sv', housing, 'житло'],
    ['de', security, 'безпека'],
  ],
};

/** Ordinary words for things that no practice is about. Some begin or sound like a word for a topic. */
const unrelated: Readonly<
  Record<string, readonly (readonly [page: string, ...texts: string[]])[]>
> = {
  ar: [['en', 'غسالة أطباق', 'معجون أسنان']],
  cs: [['de', 'myčka nádobí']],
  de: [
    ['en', 'Kühlschrank', 'Schulterschmerzen'],
    ['fr', 'Zahnpasta'],
  ],
  el: [['en', 'ηλεκτρική σκούπα']],
  en: [
    ['fr', 'bicycle repair manual', 'romantic comedy'],
    ['uk', 'dishwasher tablets'],
  ],
  es: [['en', 'lavavajillas', 'bicicleta estática']],
  fi: [['en', 'jääkaappi', 'hammastahna']],
  fr: [
    ['en', 'tondeuse à gazon'],
    ['de', 'dentifrice'],
  ],
  hu: [['en', 'mosógép']],
  it: [['uk', 'lavastoviglie']],
  ja: [['en', '冷蔵庫', '歯磨き粉']],
  nb: [['en', 'gressklipper', 'tannkrem']],
  nl: [['en', 'stofzuiger']],
  pl: [['en', 'lodówka', 'pasta do zębów']],
  pt: [['fr', 'máquina de lavar louça']],
  ro: [['en', 'mașină de spălat vase']],
  ru: [['en', 'пылесос', 'холодильник']],
  sq: [['en', 'lavatriçe']],
  sr: [['en', 'усисивач']],
  sv: [['en', 'gräsklippare']],
  tr: [['en', 'buzdolabı']],
  uk: [['en', 'пральна машина', 'зубна паста']],
};

/** The concept queries for a feed, and those that have to find nothing. */
export function conceptQueries(practices: readonly Practice[]): ConceptQuery[] {
  const judged = Object.entries(asked).flatMap(([language, rows]) =>
    rows.flatMap(([page, judgement, ...texts]) => {
      const relevant = new Set(practices.filter(judgement).map(({ id }) => id));
      // An empty set would say that the texts have to find nothing.
      if (!relevant.size) throw new Error(`No practice is relevant to "${texts[0]}".`);
      return texts.map((text): ConceptQuery => ({ language, page, text, relevant }));
    }),
  );
  const nonsense = Object.entries(unrelated).flatMap(([language, rows]) =>
    rows.flatMap(([page, ...texts]) =>
      texts.map((text): ConceptQuery => ({ language, page, text, relevant: new Set() })),
    ),
  );
  return [...judged, ...nonsense];
}
