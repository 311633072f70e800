import type { Case } from './expectation.js';

const meals = { id: 'a1', title: 'Meals', cities: ['Oslo'] };

/** The workbooks of the folder. */
export const workbookCases: readonly Case[] = [
  {
    name: 'x_cells.xlsx',
    build: [1],
    // The hidden row is named or left out, never taken without a word; a cell with an error is no empty cell.
    says: [/row 8\b|rows[^\n]*\b8\b/, /hidden/i, /row 11\b|rows[^\n]*\b11\b/],
    finds: [
      { code: /./, row: 7, message: /#N\/A|error|title/i },
      { code: /./, row: 8, message: /#REF!/ },
      { code: /./, row: 8, message: /#VALUE!/ },
      { code: /./, row: 11, message: /formula|value/i },
    ],
  },
  { name: 'x_isodate.xlsx', practices: [{ ...meals, period: '2022-01-01' }] },
  {
    name: 'x_merged.xlsx',
    build: [0, 1],
    practices: [
      { ...meals, period: '2019' },
      { id: 'a2', title: 'Choir', cities: ['Oslo'], period: '2020' },
    ],
    says: [/merged/i],
  },
  {
    name: 'x_offset.xlsx',
    build: [1],
    practices: [meals],
    finds: [{ code: 'no-title', row: 4 }],
  },
  {
    name: 'x_sparse.xlsx',
    build: [1],
    practices: [{ id: 'a1', title: 'Meals', period: '2019' }],
    finds: [{ code: 'no-title', row: 9 }],
  },
  { name: 'x_title.xlsx', practices: [{ ...meals, period: '2019' }] },
  {
    name: 'x_twosheets.xlsx',
    build: [0, 1, 2],
    says: [/2020/, /--sheet/],
  },
  {
    name: 'x_twosheets.xlsx',
    options: ['--sheet', '2019', '--sheet', '2020'],
    practices: [
      { ...meals, period: '2019' },
      { id: 'a2', title: 'Choir', cities: ['Oslo'], period: '2020' },
    ],
  },
  {
    name: 'x_twosheets.xlsx',
    options: ['--sheet', '2021'],
    build: [2],
    says: [/2021/, /2019/, /2020/],
  },
];

/** The JSON files of the folder. */
export const feedCases: readonly Case[] = [
  { name: 'j_array.json', check: [1], finds: [{ code: 'schema' }] },
  {
    name: 'j_html.json',
    // Legal in JSON Feed, so no error; and the city is doubted.
    finds: [
      { code: /./, message: /content_html|HTML/ },
      { code: 'unknown-city', message: /Oslo/ },
    ],
  },
  { name: 'j_wrongcase.json', refused: /^(?=.*\bitems\b)(?=.*\bItems\b)/s },
  { name: 'r12_noversion.json', check: [1], finds: [{ code: 'schema', message: /version/ }] },
  {
    name: 'r7_numericid.json',
    check: [1],
    finds: [
      { code: 'schema', message: /text.*number/ },
      { code: /schema|no-id/, message: /id/ },
    ],
  },
  { name: 'r9_trailingcomma.json', refused: /line 2\b.*comma/s },
];
