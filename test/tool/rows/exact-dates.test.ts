import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { intlLocales } from '../../../src/feed/intl-locales.js';
import { parseStrictly, sameYears, toEdtf } from '../../../src/feed/period/period.js';
import { sourceLocale, targetLocales } from '../../../src/locales/generated/locale-codes.js';
import { parsePeriod } from '../../../src/functions.js';
import { exactDates, isExactForm } from '../../../src/tool/rows/exact-dates.js';

const datesOf = (text: string, language?: string) => exactDates(parsePeriod(text), language);

/** Words that say exactly this, by language. */
const exact: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {
    'April to November 2021': '2021-04/2021-11',
    'January - February 2018': '2018-01/2018-02',
    '21 June 2018': '2018-06-21',
    'June 21st, 2018': '2018-06-21',
    'June 2017': '2017-06',
    'from March 2017 until May 2018': '2017-03/2018-05',
    '27-29 October 2017': '2017-10-27/2017-10-29',
    '21.06.2018': '2018-06-21',
    '09/2018 - 05/2019': '2018-09/2019-05',
    'summer 2019': '2019-22',
  },
  fr: {
    'De mai 2015 à juin 2016': '2015-05/2016-06',
    'du 1er mai au 3 juin 2018': '2018-05-01/2018-06-03',
    'été 2018': '2018-22',
  },
  sq: {
    'qershor 2017': '2017-06',
    'prill – nëntor 2021': '2021-04/2021-11',
    'pranvera 2018': '2018-21',
  },
  'sr-Latn': { 'april – novembar 2021.': '2021-04/2021-11', 'jesen 2018.': '2018-23' },
  sr: { 'јун 2018.': '2018-06', '21. јун 2018. године': '2018-06-21' },
  de: {
    'von Mai 2015 bis Juni 2016': '2015-05/2016-06',
    '3.–5. Mai 2018': '2018-05-03/2018-05-05',
  },
  uk: { 'вересень 2018 – червень 2019': '2018-09/2019-06', '21 червня 2018 року': '2018-06-21' },
  ru: { 'с сентября 2016 по июнь 2018 г.': '2016-09/2018-06', 'лето 2018': '2018-22' },
  bg: { 'септември 2017 – юни 2018 г.': '2017-09/2018-06' },
  mk: { 'мај 2018': '2018-05' },
  pl: { 'od września 2016 do czerwca 2018': '2016-09/2018-06', 'listopad 2018 r.': '2018-11' },
  cs: { 'listopad 2018': '2018-11', '21. června 2018': '2018-06-21' },
  sk: { 'marec 2017 – jún 2018': '2017-03/2018-06' },
  sl: { 'marec 2017 – junij 2018': '2017-03/2018-06' },
  hr: { 'listopad 2018.': '2018-10', 'od siječnja do ožujka 2018.': '2018-01/2018-03' },
  es: { 'de enero a junio de 2018': '2018-01/2018-06', '21 de junio de 2018': '2018-06-21' },
  ca: { 'gener 2017 - desembre 2018': '2017-01/2018-12', '21 d’abril de 2018': '2018-04-21' },
  gl: { 'maio de 2018': '2018-05' },
  pt: { 'março a maio de 2018': '2018-03/2018-05' },
  it: { 'da gennaio 2017 a dicembre 2018': '2017-01/2018-12', 'estate 2018': '2018-22' },
  ro: { 'martie 2017 – iunie 2018': '2017-03/2018-06' },
  rm: { 'matg 2018': '2018-05' },
  nl: { 'van september 2016 tot juni 2018': '2016-09/2018-06' },
  lb: { 'Mee 2018': '2018-05' },
  sv: { 'januari 2017 till december 2018': '2017-01/2018-12', 'våren 2019': '2019-21' },
  da: { 'fra januar 2016 til december 2018': '2016-01/2018-12' },
  nb: { '21. juni 2018': '2018-06-21' },
  is: { 'mars 2017 – júní 2018': '2017-03/2018-06' },
  fi: { 'tammikuu 2017 – joulukuu 2018': '2017-01/2018-12' },
  et: { 'märts 2017 – juuni 2018': '2017-03/2018-06' },
  lv: { '2016. gada septembris – 2018. gada jūnijs': '2016-09/2018-06' },
  lt: { '2018 m. gegužė': '2018-05' },
  hu: {
    '2010. január – 2012. december': '2010-01/2012-12',
    '2018. május–június': '2018-05/2018-06',
  },
  el: { 'Μάρτιος 2017 - Ιούνιος 2018': '2017-03/2018-06' },
  tr: { 'Mart 2017 - Haziran 2018': '2017-03/2018-06' },
  az: { 'may 2018': '2018-05' },
  eu: { '2018ko maiatza': '2018-05' },
  cy: { 'Mehefin 2018': '2018-06' },
  mt: { 'Mejju 2018': '2018-05' },
  hy: { '2017 թ. մարտ – 2018 թ. հունիս': '2017-03/2018-06' },
  he: { 'מרץ 2017 – יוני 2018': '2017-03/2018-06' },
  ar: { 'مارس 2017 - يونيو 2018': '2017-03/2018-06' },
  fa: { 'مارس ۲۰۱۸': '2018-03' },
  ja: { '2016年4月～2018年3月': '2016-04/2018-03', '2018年6月21日': '2018-06-21' },
  'zh-Hans': { '2017年3月至2018年6月': '2017-03/2018-06' },
  ko: { '2016년 3월~2018년 5월': '2016-03/2018-05' },
};

/** Words that say more, or can be read in several ways. */
const inexact = [
  'Four months from March to June 2017 (pilot in one neighbourhood)',
  '2nd half 2021',
  'March 2017 – present',
  'since March 2017',
  'from March 2017',
  'until March 2017',
  'March 2018 until 31 August 2019',
  'every May 2018',
  'early May 2018',
  'mid-June 2018',
  'around June 2018',
  'Two days in June 2018',
  'April/May 2018',
  'May and June 2018',
  'May 2017, June 2018',
  'April - 2018',
  'March 2018 - August',
  'September - June 2018',
  '31 June 2018',
  'June 2018 - March 2018',
  'May 2018 - May 2018',
  '05/06/2018',
  '1/2018',
  '2018-06',
  '2011-12',
  '2019-22',
  'winter 2018/2019',
  'summer 2017 - winter 2018',
  'school year 2018/19',
  'May 1780',
  'The May 2018 festival',
  '~May 2018',
  '2018',
  '2016-2018',
  'May',
  'N/A',
  '',
];

describe('exact dates', () => {
  for (const [language, texts] of Object.entries(exact)) {
    it(`are read in ${language}`, () => {
      for (const [text, edtf] of Object.entries(texts)) {
        assert.equal(datesOf(text, language), edtf, text);
      }
    });
  }

  it('are read in at least twenty-five languages', () => {
    assert.ok(Object.keys(exact).length >= 25);
  });

  it('are none of words that say more, or that can be read in several ways', () => {
    for (const text of inexact) assert.equal(datesOf(text, 'en'), undefined, text);
  });

  it('need the language of words that mean different months in different ones', () => {
    assert.equal(datesOf('listopad 2018'), undefined);
    assert.equal(datesOf('listopad 2018', 'hr'), '2018-10');
    assert.equal(datesOf('listopad 2018', 'pl'), '2018-11');
    assert.equal(datesOf('June 2018', 'sq'), '2018-06');
    assert.equal(datesOf('June 2018'), '2018-06');
    assert.equal(datesOf('summer 2018', 'sq'), undefined);
  });

  it('have the years of the period, for all expressions that were collected', () => {
    let count = 0;
    for (const file of ['periods.tsv', 'periods-more.tsv', 'periods-tables.tsv']) {
      const [, ...lines] = readFileSync(`test/cases/${file}`, 'utf8').trimEnd().split('\n');
      for (const [text = '', expected = '', language = ''] of lines.map((line) =>
        line.split('\t'),
      )) {
        const edtf = datesOf(text, language);
        if (edtf === undefined) continue;
        count++;
        const { start, end } = parseStrictly(edtf) ?? {};
        assert.equal(start === end ? String(start) : `${start}-${end}`, expected, text);
      }
    }
    assert.ok(count > 150, `${count}`);
  });

  it('are those that Intl writes, in every language, or none', () => {
    const tags = [sourceLocale, ...targetLocales];
    const year = fc.integer({ min: 1900, max: 2099 });
    const month = fc.integer({ min: 0, max: 11 });
    const day = fc.integer({ min: 1, max: 28 });
    const found = new Set<string>();
    fc.assert(
      fc.property(
        fc.constantFrom(...tags),
        year,
        month,
        fc.option(day),
        fc.option(fc.nat(20)),
        (tag, ...when) => {
          const [inYear, inMonth, onDay, more] = when;
          const options = {
            year: 'numeric',
            month: 'long',
            calendar: 'gregory',
            timeZone: 'UTC',
          } as const;
          const format = new Intl.DateTimeFormat(
            intlLocales(tag),
            onDay ? { ...options, day: 'numeric' } : options,
          );
          const first = new Date(Date.UTC(inYear, inMonth, onDay ?? 1));
          const last = new Date(Date.UTC(inYear, inMonth + (more ?? 0), onDay ?? 1));
          const text = more ? format.formatRange(first, last) : format.format(first);
          const read = datesOf(text, tag);
          if (read === undefined) return;
          found.add(tag);
          const iso = (date: Date) => date.toISOString().slice(0, onDay ? 10 : 7);
          assert.equal(read, more ? `${iso(first)}/${iso(last)}` : iso(first), `${tag}: ${text}`);
        },
      ),
      { numRuns: 3000 },
    );
    assert.ok(found.size >= 45, `${found.size}`);
  });

  it('read back to the same years, whatever the words', () => {
    const words =
      'from to until - – . , 3 21 31 May June 2017 2018 2018. summer spring winter in of the early since present mai juin bis à'.split(
        ' ',
      );
    const text = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(text, fc.constantFrom('en', 'fr', 'de', undefined), (parts, language) => {
        const period = parsePeriod(parts.join(' '));
        const edtf = exactDates(period, language);
        if (edtf === undefined) return;
        const back = parseStrictly(edtf);
        assert.ok(back && sameYears(back, period), `${period.text}: ${edtf}`);
        assert.equal(toEdtf(back), edtf);
        assert.ok(isExactForm(edtf));
      }),
      { numRuns: 5000 },
    );
  });
});
