/**
 * The practices of the gallery resemble the real ones, but never change, because pictures are compared. One is in another
 * language than the page, one has every field, one has almost none, one has an image.
 */
export const galleryFeed = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Practices',
  language: 'en',
  _practices: {
    cities: [
      { name: 'Oslo', country: 'NO' },
      { name: 'Bergen', country: 'NO' },
      { name: 'Reggio Emilia', country: 'IT' },
      { name: 'Montréal', country: 'CA' },
      { name: 'Łódź', country: 'PL', aliases: ['Lodz'] },
    ],
  },
  items: [
    {
      id: 'charter',
      url: 'https://practices.example/charter',
      title: 'A charter that employers sign, and are asked about every year',
      summary:
        'Companies promise in public to hire without regard to origin. Once a year the city asks what became of it, and prints the answers.',
      content_text:
        'Seventy companies have signed so far, from a bakery with four people to the airport.\n\nNobody is fined. What works is that the answers are read.',
      tags: ['business-and-employment', 'anti-discrimination-and-equality'],
      _practice: {
        country: 'NO',
        cities: ['Oslo'],
        period: '2019/..',
        sections: [
          {
            heading: 'Purpose',
            text: 'To make a good intention something one can be asked about.',
          },
          { heading: 'Impact', text: 'One in three companies changed how it advertises its jobs.' },
        ],
      },
    },
    {
      id: 'point',
      url: 'https://practices.example/point',
      language: 'sq',
      title: 'Arritja në një pikë nga e cila do të ndërmerrte veprime',
      summary:
        'Qyteti mbledh të dhëna për barazinë dhe i përdor ato për të parë se ku shërbimet e tij nuk arrijnë te të gjithë.',
      tags: ['anti-discrimination-and-equality'],
      _practice: { country: 'NO', cities: ['Bergen'], period: '2022' },
    },
    {
      id: 'house',
      url: 'https://practices.example/house',
      title: 'House of languages',
      summary: 'A house in the middle of the city where sixteen languages are taught and spoken.',
      tags: ['multilingualism', 'education'],
      image: 'house.svg',
      _practice: {
        country: 'IT',
        cities: ['Reggio Emilia'],
        period: '2017/2021',
        image_alt: 'A yellow house with people at its open windows',
      },
    },
    {
      id: 'three',
      title: 'Three cities, one exhibition',
      summary: 'What people brought with them, and what they left behind, in three museums.',
      tags: ['culture-leisure-and-heritage'],
      _practice: { country: 'CA', cities: ['Montréal', 'Łódź', 'Oslo'], period: '21 June 2018' },
    },
    { id: 'bare', title: 'Kiosk', _practice: {} },
    ...Array.from({ length: 6 }, (_, i) => ({
      id: `more-${i}`,
      url: `https://practices.example/more-${i}`,
      title: `Neighbourhood mothers, part ${i + 1}`,
      tags: ['housing-and-urban-planning'],
      _practice: { country: 'NO', cities: ['Oslo'], period: `${2010 + i}` },
    })),
  ],
};

const manyCities =
  'Basel Bern Chur Frauenfeld Genève Lausanne Locarno Lugano Luzern Neuchâtel Sion Winterthur Zug Zürich';

const manyTopics =
  'anti-rumour-methodologies business-and-employment culture-leisure-and-heritage education health-social-care-and-family-support housing-and-urban-planning international-outlook leadership-and-political-commitment multilingualism political-and-public-participation refugees roma welcoming-and-social-integration';

/** So many topics and cities that they can be narrowed down. */
export const crowdedFeed = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Many practices',
  language: 'en',
  items: manyCities.split(' ').map((city, i) => ({
    id: `crowd-${i}`,
    title: `A house of languages in ${city}`,
    tags: manyTopics.split(' ').slice(i, i + 2),
    _practice: { country: 'CH', cities: [city], period: `${2008 + i}/${2010 + i}` },
  })),
};

/** Practices that have one address together: that of a list. */
export const listedFeed = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Listed practices',
  language: 'en',
  items: galleryFeed.items
    .slice(0, 3)
    .map((each) => ({ ...each, url: 'https://practices.example/list' })),
};

/** The same practices with whom they are from, and where mistakes are reported. */
export const sourcedFeed = {
  ...galleryFeed,
  _practices: {
    ...galleryFeed._practices,
    source: {
      name: 'Intercultural Cities, Council of Europe',
      url: 'https://practices.example/',
      licence: 'https://creativecommons.org/licenses/by/4.0/',
      date: '2026-11-12',
    },
    report_url: 'https://practices.example/report?practice={id}&page={page}',
  },
};

/** Texts that are long, or in languages written otherwise than the page's. */
export const oddFeed = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Odd practices',
  language: 'en',
  items: [
    {
      id: 'long',
      url: 'https://practices.example/long',
      language: 'de',
      title: 'Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung',
      summary: `Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch ${'🧕🏾'.repeat(20)}`,
      content_text: 'https://practices.example/'.padEnd(300, 'a-very-long-address/'),
      tags: Array.from({ length: 12 }, (_, i) => `nobody-knows-this-${i}`),
      _practice: {
        country: 'GB',
        cities: Array.from({ length: 5 }, (_, i) => `Stoke-on-Trent-upon-Avon ${i}`),
        period: '2019/2020',
        sections: Array.from({ length: 2 }, (_, i) => ({
          heading: `Nebenbestimmung ${i}`,
          text: 'Donaudampfschifffahrtsgesellschaftskapitän '.repeat(4),
        })),
      },
    },
    {
      id: 'arabic',
      url: 'https://practices.example/arabic',
      language: 'ar',
      title: 'بيت اللغات في وسط المدينة (2019)',
      summary: 'بيت تُعلَّم فيه ست عشرة لغة، ومنها English وEsperanto.',
      content_text: 'يزوره كل يوم أكثر من مئة شخص.',
      tags: ['education'],
      _practice: { country: 'SE', cities: ['Malmö'], period: '2019/..' },
    },
    {
      id: 'greek',
      language: 'el',
      title: 'Γέφυρες',
      summary: 'Διερμηνείς στα νοσοκομεία.',
      _practice: {
        country: 'GR',
        cities: ['Πάτρα'],
        translations: { en: { title: 'Bridges', summary: 'Interpreters in hospitals.' } },
      },
    },
    {
      id: 'japanese',
      language: 'ja',
      title: '多文化共生',
      _practice: { country: 'JP', cities: ['浜松市'] },
    },
  ],
};

/** One practice whose translation into the page's language is a machine's, and one whose translation a person has written. */
export const translatedFeed = {
  ...galleryFeed,
  items: [
    {
      id: 'machine',
      url: 'https://practices.example/sq',
      language: 'sq',
      title: 'Vakte për të gjithë në shesh',
      summary: 'Një herë në muaj, të gjithë sjellin diçka për të ngrënë.',
      tags: ['welcoming-and-social-integration'],
      _practice: {
        country: 'NO',
        cities: ['Bergen'],
        period: '2022/..',
        translations: {
          en: {
            title: 'Meals for everybody in the square',
            summary: 'Once a month, everybody brings something to eat.',
            machine: true,
          },
        },
      },
    },
    {
      id: 'person',
      url: 'https://practices.example/ar',
      language: 'ar',
      title: 'مكتبة الحي',
      summary: 'تجمع المكتبة الجيران كل مساء.',
      tags: ['education'],
      _practice: {
        country: 'NO',
        cities: ['Oslo'],
        period: '2019',
        translations: {
          en: {
            title: 'The neighbourhood library',
            summary: 'The library brings neighbours together every evening.',
          },
        },
      },
    },
  ],
};
