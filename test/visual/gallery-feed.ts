/**
 * The practices of the gallery: what the real ones are like, and nothing that changes with them, as pictures are compared.
 * One is in another language than the page, one has all there is, one has next to nothing, one has an image.
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
