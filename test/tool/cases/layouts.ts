import type { Case } from './expectation.js';

const meals = { id: 'a1', title: 'Meals', cities: ['Oslo'] };

/** The CSV files of the folder whose layout, columns or cells are as people keep them. */
export const layoutCases: readonly Case[] = [
  {
    name: 'cap.csv',
    // The cause is not hidden behind a thousand lines about "N/A".
    build: [2],
    says: [/\bids\b/, /^(?:[^\n]*\n){1,12}$/],
    neverSays: /N\/A/,
  },
  {
    name: 'hdr3.csv',
    practices: [meals],
    finds: [{ code: 'unused-column', row: 3 }],
  },
  {
    name: 'lay_blankrows.csv',
    build: [1],
    practices: [{ ...meals, period: '2019' }],
    finds: [{ code: 'no-title', row: 9, line: 9 }],
  },
  {
    name: 'lay_dates.csv',
    build: [1],
    practices: [
      { id: 'a1', title: 'A', period: null },
      { id: 'a2', title: 'B', period: '2022-01-01' },
      { id: 'a3', title: 'C', period: null },
      { id: 'a4', title: 'D', period: null, modified: null },
      { id: 'a5', title: 'E', period: '2018' },
    ],
    finds: [
      { code: /period-without-year|unusable-value/, row: 2, message: /44562/ },
      { code: /^period-/, row: 4 },
      { code: /^period-/, row: 5 },
      { code: 'unusable-value', row: 5, message: /2024-02-30/ },
      { code: /./, row: 6, message: /45323/ },
    ],
  },
  {
    name: 'lay_dupcol.csv',
    build: [1],
    practices: [meals],
    finds: [{ code: 'repeated-column' }],
  },
  {
    name: 'lay_formula.csv',
    // Nobody meant the formula as a title.
    build: [0, 1, 2],
    says: [/formula/],
    finds: [{ code: /./, row: 2, message: /formula/ }],
  },
  { name: 'lay_html.csv', practices: [meals], finds: [{ code: 'html', row: 2 }] },
  {
    name: 'lay_ids.csv',
    build: [0, 1],
    practices: [
      { id: 'Århus 1/2', title: 'Meals' },
      { id: '001', title: 'A' },
      { id: '1', title: 'B' },
      { id: '1.0', title: 'C' },
      { id: 'A1', title: 'D' },
      { id: 'a1', title: 'E' },
    ],
  },
  {
    name: 'lay_langcols.csv',
    practices: [
      {
        ...meals,
        language: 'en',
        summary: 'Eat.',
        period: '2019/2021',
        translations: { fr: 'Repas' },
      },
    ],
  },
  {
    name: 'lay_multiline.csv',
    build: [1],
    practices: [
      { ...meals, summary: 'One\ntwo\nthree.', period: '2019' },
      { id: 'a3', title: 'Choir', cities: ['Olso'], period: null },
    ],
    finds: [
      { code: 'no-title', row: 3, line: 5 },
      { code: 'unknown-city', row: 4, line: 6, message: /Oslo/ },
      { code: 'period-without-year', row: 4, line: 6 },
    ],
  },
  {
    name: 'lay_nohead.csv',
    build: [2],
    says: [/title/, /--map|--header-row|first row|names? the columns/i],
    check: [1, 2],
  },
  {
    name: 'lay_nullbytes.csv',
    build: [0, 1],
    finds: [{ code: /./, row: 2, message: /control|character|invisible|damaged|u\{0\}/i }],
  },
  { name: 'lay_pipe.csv', practices: [meals] },
  {
    name: 'lay_sep.csv',
    build: [1],
    practices: [{ id: 'a2', title: 'Meals, again', cities: ['Olso'], period: '2019' }],
    finds: [
      { code: 'no-title', row: 3, line: 3 },
      { code: 'unknown-city', row: 4, message: /Oslo/ },
    ],
  },
  {
    name: 'lay_short.csv',
    build: [1],
    practices: [{ id: 'a1', title: 'Meals', cities: null }],
    finds: [{ code: 'no-title', row: 3 }],
  },
  {
    name: 'lay_smart.csv',
    build: [0, 1],
    says: [/quote/],
    finds: [{ code: 'bare-quote', row: 3 }],
  },
  { name: 'lay_startend.csv', practices: [{ ...meals, period: '2019/2021' }] },
  {
    name: 'lay_surplus.csv',
    // Whether the row is left out or not, no text is taken for another without a word.
    build: [1, 2],
    finds: [{ code: 'surplus-cells', row: 2 }],
  },
  {
    name: 'lay_totals.csv',
    build: [0, 1],
    practices: [
      { ...meals, period: '2019' },
      { id: 'a2', title: 'Choir', period: '2020' },
    ],
    says: [/total/i],
  },
  {
    name: 'lay_trailing.csv',
    build: [0, 1],
    practices: [
      { ...meals, period: '2019' },
      { id: 'a2', title: 'Choir', period: '2020' },
    ],
    // The cell below no name is not lost without a word.
    finds: [{ code: /surplus-cells|unused-column/, message: /row 3|more cells/ }],
  },
  { name: 'lay_twoheaders.csv', practices: [{ ...meals, period: '2019' }] },
  {
    name: 'lay_unclosed.csv',
    build: [1],
    says: [/row 3\b/],
    finds: [{ code: 'unclosed-quote', row: 3, line: 3 }],
  },
  {
    name: 'lay_year.csv',
    practices: [
      {
        ...meals,
        period: '2022',
        summary: 'Eat together.',
        topics: ['education'],
        url: 'https://example.org/',
      },
    ],
  },
  {
    name: 'r2_swallow.csv',
    build: [1, 2],
    says: [/row 3\b/, /quote/],
    check: [1, 2],
  },
  { name: 'lay_titlerow.csv', practices: [{ ...meals, period: '2019' }] },
];
