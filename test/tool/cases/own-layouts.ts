import type { Case } from './expectation.js';

const lines = (...rows: readonly string[]) => `${rows.join('\n')}\n`;
const meals = { id: 'a1', title: 'Meals', cities: ['Oslo'] };

/** More tables of the same kinds as in {@link layoutCases}. */
export const ownLayoutCases: readonly Case[] = [
  {
    name: 'notes above the header',
    bytes: lines(
      'Good practices;;;',
      'As of May 2024, kept by the office for integration;;;',
      '',
      'id;title;cities;period',
      'a1;Meals;Oslo;2019',
    ),
    practices: [{ ...meals, period: '2019' }],
  },
  {
    name: 'a header in another row, named by the option',
    bytes: lines('x,y,z', 'id,title,cities', 'a1,Meals,Oslo'),
    options: ['--header-row', '2'],
    practices: [meals],
  },
  {
    name: 'German columns',
    bytes: lines('Nr;Titel;Stadt;Jahr;Beschreibung', 'a1;Meals;Oslo;2019;Alle essen.'),
    options: ['--map', 'Nr=id'],
    practices: [{ ...meals, period: '2019', summary: 'Alle essen.' }],
  },
  {
    name: 'French columns',
    bytes: lines('id;titre;ville;année;description', 'a1;Meals;Oslo;2019;On mange.'),
    practices: [{ ...meals, period: '2019', summary: 'On mange.' }],
  },
  {
    name: 'Ukrainian columns',
    bytes: lines('id;назва;місто;рік;опис', 'a1;Meals;Львів;2019;Люди їдять.'),
    practices: [{ id: 'a1', title: 'Meals', period: '2019', summary: 'Люди їдять.' }],
  },
  {
    name: 'a column of unknown meaning',
    bytes: lines('id,Naziv projekta,cities', 'a1,Meals,Oslo'),
    build: [0, 2],
    says: [/--map "Naziv projekta=title"/],
  },
  {
    name: 'that column, mapped',
    bytes: lines('id,Naziv projekta,cities', 'a1,Meals,Oslo'),
    options: ['--map', 'Naziv projekta=title'],
    practices: [meals],
  },
  {
    name: 'a mistyped column in --map',
    bytes: lines('id,Titel,cities', 'a1,Meals,Oslo'),
    options: ['--map', 'Titel=titel'],
    build: [2],
    says: [/titel/, /\btitle\b/],
  },
  {
    name: 'first and last year in two columns',
    bytes: lines(
      'id,title,cities,start_year,end_year',
      'a1,Meals,Oslo,2019,',
      'a2,Choir,Oslo,2018,2020',
    ),
    build: [0, 1],
    practices: [
      { id: 'a1', title: 'Meals' },
      { id: 'a2', title: 'Choir', period: '2018/2020' },
    ],
    // An empty end may mean that it is still running, or that nobody knows.
    neverSays: /bug/,
  },
  {
    name: 'a row of totals in German',
    bytes: lines('id;title;cities;period', 'a1;Meals;Oslo;2019', 'Summe;1;;', 'Gesamt: 1;;;'),
    build: [0, 1],
    practices: [{ ...meals, period: '2019' }],
    says: [/Summe|row 3/],
  },
  {
    name: 'pipes, and quotes',
    bytes: lines('id|title|cities', 'a1|"Meals | drinks"|Oslo'),
    practices: [{ id: 'a1', title: 'Meals | drinks', cities: ['Oslo'] }],
  },
  {
    name: 'semicolons, and commas in the header',
    bytes: lines('id;title;summary (one, two, or, three, four);cities', 'a1;Meals;Eat.;Oslo'),
    build: [0],
    practices: [meals],
  },
  {
    name: 'rows swallowed by stray quotes',
    bytes: lines(
      'id;title;cities',
      'a1;"Meals;Oslo',
      'a2;Choir;Oslo',
      'a3;Fair;Oslo',
      'a4;Walk";Oslo',
      'a5;Tea;Oslo',
    ),
    build: [1, 2],
    says: [/row 2\b/, /quote/],
  },
  {
    name: '"N/A" and its kin in every column',
    bytes: lines(
      'id,title,language,country,cities,period,topics,url,modified',
      'a1,Meals,n/a,N/A,n.a.,-,k. A.,–,N/A',
    ),
    practices: [
      {
        ...{ id: 'a1', title: 'Meals', language: null, country: null, cities: null },
        ...{ period: null, topics: null, url: null, modified: null },
      },
    ],
    neverSays: /unusable/,
  },
  {
    name: 'no ids',
    bytes: lines('title,cities', ...Array.from({ length: 50 }, (_, n) => `Meal ${n},Oslo`)),
    build: [2],
    says: [/^error: .* row 1: .*no column "id".*\bids \S*table\.csv --out\b/],
  },
  {
    name: 'some ids',
    bytes: lines('id,title', 'a1,Meals', ',Choir', ',Fair'),
    build: [1],
    practices: [{ id: 'a1', title: 'Meals' }],
    says: [/rows 3–4 \(2\).*\bids \S*table\.csv --out\b/],
  },
  {
    name: 'a day that no calendar has',
    bytes: lines('id,title,modified', 'a1,Meals,2023-02-29', 'a2,Choir,2024-02-29'),
    build: [1],
    practices: [
      { id: 'a1', title: 'Meals', modified: null },
      { id: 'a2', title: 'Choir', modified: '2024-02-29T00:00:00Z' },
    ],
    finds: [{ code: 'unusable-value', row: 2, message: /2023-02-29/ }],
  },
  {
    name: 'namesakes in other countries',
    bytes: lines(
      'id,title,cities,country',
      'a1,A,León; Guadalajara,MX',
      'a2,B,Melton,GB',
      'a3,C,Neumarkt,',
      'a4,D,Rochester,GB',
    ),
    practices: [
      { id: 'a1', title: 'A', cities: ['León', 'Guadalajara'], country: 'MX' },
      { id: 'a2', title: 'B', cities: ['Melton'], country: 'GB' },
      { id: 'a3', title: 'C', cities: ['Neumarkt'], country: null },
      { id: 'a4', title: 'D', cities: ['Rochester'], country: 'GB' },
    ],
  },
  {
    name: 'several cities in one cell',
    bytes: lines(
      'id,title,cities',
      'a1,A,Oslo / Bergen',
      'a2,B,"Oslo, Bergen & Lyon"',
      'a3,C,Oslo;Bergen',
    ),
    build: [0, 1],
    practices: [
      { id: 'a1', title: 'A', cities: ['Oslo', 'Bergen'] },
      { id: 'a2', title: 'B', cities: ['Oslo', 'Bergen', 'Lyon'] },
      { id: 'a3', title: 'C', cities: ['Oslo', 'Bergen'] },
    ],
  },
  {
    name: 'city and topic mistyped',
    bytes: lines('id,title,language,cities,topics', 'a1,Meals,en,Begren,refugess'),
    finds: [
      { code: 'unknown-city', message: /Bergen/ },
      { code: 'unknown-topic', message: /refugees/ },
    ],
  },
  {
    name: 'another existing place is not proposed',
    bytes: lines('id,title,language,cities', 'a1,Meals,en,Budapest', 'a2,Choir,en,Praga'),
    practices: [
      { id: 'a1', title: 'Meals', cities: ['Budapest'] },
      { id: 'a2', title: 'Choir', cities: ['Praga'] },
    ],
    neverSays: /Bucharest|Braga/,
    finds: [{ code: /unknown-city|namesake/, row: 2, message: /^(?!.*(?:Bucharest|Braga))/ }],
  },
  {
    name: 'periods with words that are not known',
    bytes: lines(
      'id,title,language,period',
      'a1,A,en,suspended since 2016',
      'a2,B,en,5 years from 2015',
      'a3,C,en,Resolution 2178 (2014)',
      'a4,D,en,xyzzy 2016',
    ),
    build: [0, 1],
    practices: [
      { id: 'a1', title: 'A', period: null },
      { id: 'a2', title: 'B' },
      { id: 'a3', title: 'C', period: null },
      { id: 'a4', title: 'D', period: null },
    ],
    finds: [{ code: /period/, row: 5 }],
  },
  {
    name: 'a table that begins with "PK"',
    bytes: lines('PK,id,title,cities', '1,a1,Meals,Oslo'),
    practices: [meals],
  },
  {
    name: 'in French',
    bytes: lines('id,title', 'a1,'),
    options: ['--messages', 'fr'],
    build: [2],
    says: [/\b(?:ligne|titre|pratique)\b/],
  },
  {
    name: 'a mistyped option',
    bytes: lines('id,title', 'a1,Meals'),
    options: ['--languag', 'en'],
    build: [2],
    says: [/--language\b/],
    neverSays: /positional/,
  },
];
