import type { Case } from './expectation.js';

/** The CSV files of the folder whose places, topics or periods are in words. */
export const placeAndPeriodCases: readonly Case[] = [
  {
    name: 'janow.csv',
    practices: [
      { id: 'a1', title: 'Meals for all people', cities: ['Janów'], country: null },
      { id: 'a2', title: 'Choir for all people', cities: ['Salisbury'], country: null },
    ],
    finds: [
      { code: /unknown-city|namesake/, row: 2 },
      { code: /unknown-city|namesake/, row: 3 },
    ],
  },
  {
    name: 'lay_slashcities.csv',
    practices: [
      { id: 'a1', title: 'Meals', cities: ['Oslo', 'Bergen'], country: 'NO' },
      { id: 'a2', title: 'Choir', cities: ['Oslo', 'Bergen'], country: 'NO' },
      { id: 'a3', title: 'Fair', cities: ['Oslo', 'Bergen'], country: 'NO' },
      { id: 'a4', title: 'Tea', country: 'US' },
      { id: 'a5', title: 'X', cities: ['Salisbury', 'Bath'], country: 'GB' },
      { id: 'a6', title: 'Y', cities: ['Cartagena', 'Medellín'], country: 'CO' },
      { id: 'a7', title: 'Z', cities: ['Valladolid', 'Mérida'], country: 'MX' },
      { id: 'a8', title: 'W', cities: ['Salisbury'], country: null },
      { id: 'a9', title: 'V', cities: ['Janów'], country: null },
      { id: 'a10', title: 'U', cities: ['Rochester', 'Medway'], country: 'GB' },
      { id: 'a11', title: 'T', cities: ['Salisbury'], country: 'GB' },
      { id: 'a12', title: 'S', cities: ['Cordoba'], country: null },
      // The cell itself names the country; the Spanish city is not meant.
      { id: 'a13', title: 'R' },
    ],
    // Nobody is led to change a right country.
    neverSays: /is in ES, but/,
    finds: [{ code: /unknown-city|namesake/, row: 9 }],
  },
  {
    name: 'lay_topics.csv',
    build: [0, 1],
    practices: [
      { id: 'a1', title: 'Meals', topics: ['education', 'roma'] },
      { id: 'a2', title: 'Choir', topics: ['education'] },
      { id: 'a3', title: 'C', topics: ['Educaton'] },
      { id: 'a4', title: 'D' },
    ],
    finds: [{ code: 'unknown-topic', row: 4, message: /education/ }],
  },
  {
    name: 'months.csv',
    practices: [
      { id: 'a1', title: 'Abendkurse für alle', period: '2018/..' },
      { id: 'a2', title: 'Chor für alle', period: '2018/..' },
      { id: 'a3', title: 'Kochen', period: '2018/..' },
    ],
  },
  {
    name: 'n_olso.csv',
    practices: [
      { id: 'a1', title: 'Meals for all people', cities: ['Olso'], topics: ['educaton'] },
    ],
    finds: [
      { code: 'unknown-city', row: 2, message: /Oslo/ },
      { code: 'unknown-topic', row: 2, message: /education/ },
    ],
  },
  {
    name: 'p_nb.csv',
    practices: ['2016/..', '2016/..', '2016/..', '2016/2018', '/2020'].map((period, index) => ({
      id: `a${index}`,
      title: `Prosjekt nummer ${index} for byens folk`,
      period,
    })),
  },
  {
    name: 'p_uk.csv',
    practices: ['2018/..', '/2020', '2019/2021', '2016/2018', '2016/..'].map((period, index) => ({
      id: `a${index}`,
      title: `Проєкт номер ${index} для мешканців міста`,
      cities: ['Lutsk'],
      period,
    })),
  },
];
