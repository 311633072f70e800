import { expect } from '@open-wc/testing';
import { parse } from 'csv-parse/browser/esm/sync';
import fc from 'fast-check';
import { toEdtf } from '../../src/feed/period/period.js';
import { parsePeriod } from '../../src/functions.js';

/** What was read, in short: `2016/2018`; `2016/..` or, without a start, `running` if ongoing; `none`; with `plain` at the end. */
function told(text: string): string {
  const { start = '', end = '', ongoing, plain } = parsePeriod(text);
  const years = start === end ? String(start) : `${start}/${end}`;
  const said = ongoing ? (start ? `${start}/..` : 'running') : years || 'none';
  return plain ? `${said} plain` : said;
}

function itReads(cases: Readonly<Record<string, string>>): void {
  for (const [text, expected] of Object.entries(cases)) {
    it(`reads "${text}" as ${expected}`, () => {
      expect(told(text)).to.equal(expected);
    });
  }
}

const inTheCatalogue = {
  '2022': '2022 plain',
  '2020': '2020 plain',
  '2023 – 2025': '2023/2025 plain',
  '2021': '2021 plain',
  '2019 - ongoing': '2019/.. plain',
  '2018-ongoing': '2018/.. plain',
  ongoing: 'running plain',
  '': 'none plain',
  'Since 2016': '2016/.. plain',
  'Since 2017': '2017/.. plain',
  '2017 onwards': '2017/.. plain',
  '2017': '2017 plain',
  'March 2017 – present': '2017/..',
  'January - February 2018': '2018',
  '2013-': '2013/.. plain',
  '2018': '2018 plain',
  '2017-2021': '2017/2021 plain',
  Ongoing: 'running plain',
  '2021 (ongoing since 2017)': '2017/..',
  '2018-2022 (still in use)': '2018/..',
  '2011-': '2011/.. plain',
  '2016': '2016 plain',
  'Since 2014': '2014/.. plain',
  '1982-': '1982/.. plain',
  '21 June 2018': '2018',
  'June 2017': '2017',
  '2016-': '2016/.. plain',
  '2018 onwards': '2018/.. plain',
  '2016 onwards': '2016/.. plain',
  'mai 2016': '2016',
  '2017-2018': '2017/2018 plain',
  'On-going since 2014': '2014/.. plain',
  'Depuis 2014': '2014/.. plain',
  '2022 onwards': '2022/.. plain',
  '2011 - ongoing': '2011/.. plain',
  'juin 2017': '2017',
  'depuis 2014': '2014/.. plain',
  '2018 à ...': '2018/.. plain',
  'Chaque année autour du 21 mars, depuis 1995': '1995/..',
  '2008-2017': '2008/2017 plain',
  'N/A': 'none plain',
  'Ongoing activities (Since 2012)': '2012/..',
  'Ongoing activities': 'running',
  current: 'running plain',
  '2nd half 2021': '2021',
  '2015-2020 / 2021-25': '2015/2025',
  'Since 2009': '2009/.. plain',
  'à partir 2016': '2016/.. plain',
  '2019 onwards': '2019/.. plain',
  'Since 2022': '2022/.. plain',
  '2011-14': '2011/2014 plain',
  '2010': '2010 plain',
  '2010 onwards': '2010/.. plain',
  'Social network - ongoing / Assessment - 2017': '2017/..',
  'Since 2017 - Ongoing': '2017/.. plain',
  '2009 - ongoing': '2009/.. plain',
  '2019': '2019 plain',
  '2019-2021': '2019/2021 plain',
  'Four months from March to June 2017 (pilot in one neighbourhood)': '2017',
  'March 2018 until 31 August 2019': '2018/2019',
  '2014 onwards': '2014/.. plain',
  'Three years - 2017, 2018 and 2019': '2017/2019',
  '2020-2021': '2020/2021 plain',
  permanent: 'running',
  'as from 2015': '2015/.. plain',
  'Since 1954': '1954/.. plain',
  '2021 - 2024': '2021/2024 plain',
  'From September 2014 to May 2015 (still ongoing as part of the municipal strategy for promoting interculturality)':
    '2014/..',
  'April to November 2021': '2021',
};

describe('the periods of the catalogue', () => {
  itReads(inTheCatalogue);

  it('are all tested', async () => {
    const response = await fetch(new URL('../../data/practices.csv', import.meta.url));
    const rows: { period: string }[] = parse(await response.text(), { columns: true });
    expect(rows).to.have.length.above(100);
    expect(Object.keys(inTheCatalogue)).to.include.members(rows.map((row) => row.period));
  });
});

describe('EDTF', () => {
  itReads({
    '2022': '2022 plain',
    '2023/2025': '2023/2025 plain',
    '2016/..': '2016/.. plain',
    '../2019': '/2019 plain',
    '2017-03/2017-06': '2017',
    '2021-02-23': '2021',
    '/2019': '/2019 plain',
    '2016/': '2016/ plain',
    '/..': 'running plain',
    '../..': 'running plain',
    '2011-12': '2011',
    '2016?': '2016',
    '2016/2016-05': '2016',
    '1799': 'none',
    '2200': 'none',
    '0000/2016': 'none',
    '2016-00-01': 'none',
  });
});

describe('what people write', () => {
  itReads({
    "depuis janvier 2017 jusqu'à aujourd'hui": '2017/..',
    'jusqu’en 2019': '/2019 plain',
    'dall’anno 2014': '2014/.. plain',
    'duke filluar nga viti 2017': '2017/.. plain',
    '2017. i dalje': '2017/.. plain',
    'od septembra 2018. godine': '2018/..',
    'Septiembre 2016 – Actualidad': '2016/..',
    'desde 2013 até ao presente': '2013/.. plain',
    'seit über 10 Jahren': 'running',
    'Since the 1990s': 'running',
    'from 2017 to the present day': '2017/.. plain',
    '2016/present': '2016/.. plain',
    'з 2016 року по теперішній час': '2016/.. plain',
    'с 2016 года': '2016/.. plain',
    '2016–2019 гг.': '2016/2019 plain',
    '2019-2022 рр.': '2019/2022 plain',
    'у 2019–2021 роках': '2019/2021 plain',
    'в 2017-2018 годах': '2017/2018 plain',
    '2016년': '2016 plain',
    '2016年4月': '2016',
    '2021–2027 programme': '2021/2027',
    'every day from Monday to Friday': 'none',
    'que nga 2018': '2018/.. plain',
    'Që nga viti 2018': '2018/.. plain',
    'Në vazhdim që nga 2019': '2019/.. plain',
    '2020 e tutje': '2020/.. plain',
    'od 2016. do danas': '2016/.. plain',
    'U toku od 2019.': '2019/.. plain',
    'у току од 2019. године': '2019/.. plain',
    'од 2016.': '2016/.. plain',
    'dal 2016': '2016/.. plain',
    'dal 2016 al 2018': '2016/2018 plain',
    '2016 - in corso': '2016/.. plain',
    'desde 2014': '2014/.. plain',
    'desde el año 2014 hasta la actualidad': '2014/.. plain',
    '2015 en curso': '2015/.. plain',
    'em curso desde 2018': '2018/.. plain',
    'de 2016 à 2018': '2016/2018 plain',
    'depuis 2014 (en cours)': '2014/.. plain',
    'du 3 mars au 5 juin 2017': '2017',
    'seit 2014': '2014/.. plain',
    'ab 2016': '2016/.. plain',
    'von 2016 bis 2018': '2016/2018 plain',
    laufend: 'running plain',
    'seit Anfang 2017 laufend': '2017/..',
    'bis 2019': '/2019 plain',
    '2016+': '2016/.. plain',
    '2016 –': '2016/.. plain',
    '2016—present': '2016/.. plain',
    permanente: 'running',
    '2018 to date': '2018/.. plain',
    'March-June 2017': '2017',
    'From 2014': '2014/.. plain',
    'from early 2014 onwards': '2014/..',
    '199–99': 'none',
  });
});

describe('a number that may not be a year', () => {
  itReads({
    '2000 people': 'none',
    'over 2000': 'none',
    '2000 to 3000 people': 'none',
    '2000-2100 people': 'none',
    '€2000': 'none',
    '2000.000': 'none',
    '2000 000': 'none',
    'In 2000 people': 'none',
    '2016 - 30 people': 'none',
    '1990s': 'none',
    FY2016: '2016',
    '0': 'none',
    '99999999999999999999999': 'none',
    '2016, 300 participants': 'none',
    'Since 2018, 2000 people took part': 'none',
    '2000 €': 'none',
    'more than 2000': 'none',
    'From 2000 people': 'none',
  });
});

describe('a text with an unknown word', () => {
  itReads({
    'Resolution 2178 (2014)': 'none',
    'EUR 2000, 2018': 'none',
    'Europe 2020': 'none',
    'Regulation (EU) 2016/679': 'none',
    'ISO 9001:2015': 'none',
    'suspended since 2019': 'none',
    'nicht seit 2016': 'none',
    'since 2015 (suspended 2020-2021)': 'none',
    'Erasmus+ 2014-2020, started 2018': 'none',
    '2012, 2014, 2016 etc.': 'none',
  });
});

describe('a practice that is over, or not yet there', () => {
  const words =
    `aktualisiert actualizado aktualizacja continued jelentés individual jatkui lopetettu päättynyt ukončen zakończony suspendat
     sospeso suspendu cancelado abgesagt eingestellt gestopt aflyst avsluttet inställd megszűnt baigta pārtraukts приостановлен
     продолжительность тривалість прекратен обустављено τελείωσε durduruldu dayandırıldı amaitua ukinjen pezulluar hætt متوقف הופסק
     დასრულდა ավարտված 終了 中止 结束 중단 geplant previsto planlagt обновлено`.split(/\s+/);

  for (const word of words) {
    it(`is not running because of "${word}"`, () => {
      for (const text of [
        `${word} 2018`,
        `2018 (${word})`,
        `${word} since 2016`,
        `since 2016, ${word}`,
      ]) {
        expect(parsePeriod(text).ongoing, text).to.equal(false);
      }
    });
  }
});

describe('a text that can be read in several ways', () => {
  itReads({
    'since 2016 (strategy until 2030)': 'none',
    'Strategy 2030': 'none',
    'strategy 2021-2027': '2021/2027',
    'since 2015, 2020-2021': 'none',
    'running 2016-2018': 'none',
    'Programme 2014-2020, started 2018': 'none',
    'since 2016, completed': 'none',
    'von 2016': 'none',
    'from 2016 to': 'none',
    '2016 until': 'none',
    '- 2016': 'none',
    // Latvian "from", Galician "in the".
    'no 2016': 'none',
    'no 2016. gada': '2016/.. plain',
    'no ano 2016': '2016 plain',
    // Danish "before" and English "for"; German "before" and Icelandic "spring".
    'for 2016': 'none',
    'vor 2016': 'none',
    'du 1er mai 2018': '2018',
    'des. 2018': '2018',
    'dès 2018': '2018/.. plain',
    '2015 (Ende des Jahres)': '2015',
    'tot 2018': '/2018 plain',
    'tot el 2018': '2018 plain',
    'ó 2016': '2016/.. plain',
    'o 2016': 'none',
    'u toku 2018. godine': '2018 plain',
    'U toku od 2018. godine': '2018/.. plain',
    '2018 fins avui': '2018/.. plain',
    'fra 2016 e 2018': '2016/2018 plain',
    'fra 2016 til 2018': '2016/2018 plain',
    'maig 2018': '2018',
    'Nollaig 2018': '2018',
  });
});

describe('decades', () => {
  itReads({
    '1990-talet': 'none',
    'années 1990': 'none',
    'années 2010': 'none',
    'années 2010-2012': '2010/2012 plain',
    '1990-х годов': 'none',
    'с 1990-х': 'running',
    '1990-luvulta': 'none',
    '1990-årene': 'none',
    'lata 90.': 'none',
    'od lat 90.': 'running',
    "dagli anni '90": 'running',
    'sinds de jaren 90': 'running',
    'the 1990s–2005': 'none',
  });
});

describe('dates and durations', () => {
  itReads({
    'since 9/2018': '2018/..',
    '1st January 2018 to 31st December 2020': '2018/2020',
    'Schuljahre 2016/17 bis 2018/19': '2016/2019',
    'since 1/9/2018': '2018/..',
    'ab 1.9.2018': '2018/..',
    'od 1.1.2018.': '2018/..',
    '2018-09-01 – 2019-05-31': '2018/2019',
    '2018-09-01 –': '2018/..',
    '2018. 3. 1. ~ 2019. 2. 28.': '2018/2019',
    '5 years from 2015': '2015',
    '5 years since 2015': '2015/..',
    'seit 2016 für 3 Jahre': 'none',
    自2016年9月1日起: '2016/..',
    'from the month of May 2016': '2016/..',
    'UN 2030': 'none',
    'every 2 years from 2010': '2010/..',
    'seit mehr als 20 Jahren': 'running',
    'od 10 lat': 'running',
    'from 01/2018 until 12/2019': '2018/2019',
    '2022.0': '2022 plain',
    '2000t': 'none',
    '2000 m': 'none',
  });
});

describe('ambiguous years', () => {
  itReads({
    '2025/2019': '2025/2019',
    '2025-2019': '2025/2019',
    '2019-18': '2019/2018',
    '2011/12': '2011/2012',
    '2016/17': '2016/2017',
    '2018/05': '2018',
    '2018–05': '2018',
    'ongoing until 2025': 'running',
    'cours de français 2017': 'none',
    'not ongoing': 'none',
    'no longer running (2016-2018)': 'none',
    '2016 - 30 June 2017': '2016/2017',
    '2016 - 30/06/2017': '2016/2017',
    '23/02/2021': '2021',
    'Phase 1: 2016-2018; Phase 2: 2019-': '2016/..',
    '2018 - ?': '2018',
    '2018…': '2018',
    'Since 2012 as part of the strategy': '2012/..',
    'June 2017 workshops': '2017',
    '21.03.2016 - 5.4.2017': '2016/2017',
    '1995-20': '1995/2020 plain',
  });
});

describe('years without a sign or a word between them', () => {
  itReads({
    '2014, 2018': '2014/2018',
    '2014 (2018)': '2014/2018',
    '2014; 2018': '2014/2018',
    '2014: 2018': '2014/2018',
    'from 2016, 2018': '2016/..',
    'since 2015; 2018': '2015/..',
    '2016 onwards, 2018': '2016/..',
    '2014 –, 2018': '2014/..',
    '2016 to 2018': '2016/2018 plain',
    'from 2016, to 2018': '2016/2018 plain',
    '2016 až 2018': '2016/2018 plain',
    'med letoma 2014 in 2016': '2014/2016 plain',
    '2014年から2018年まで': '2014/2018 plain',
    '2014年から、2018年まで': '2014/2018 plain',
  });
});

describe('no period', () => {
  itReads({
    '-': 'none plain',
    '…': 'none plain',
    'n/a': 'none plain',
    unknown: 'none plain',
    TBC: 'none plain',
    'k. A.': 'none plain',
    'non disponible': 'none plain',
    непознато: 'none plain',
  });

  it('keeps its words all the same', () => {
    expect(parsePeriod(' N/A ')).to.deep.equal({ ongoing: false, plain: true, text: 'N/A' });
  });
});

/** Words that occur in periods, in any order. */
const anyPeriod = fc
  .array(
    fc.oneof(
      fc.integer({ min: 1700, max: 2300 }).map(String),
      fc.nat({ max: 99 }).map(String),
      fc.constantFrom(
        ...[
          'since',
          'depuis',
          'od',
          'from',
          'until',
          'to',
          'à',
          '-',
          '–',
          '/',
          '..',
          '…',
          ',',
          '(',
        ],
        ...[
          'ongoing',
          'en cours',
          'not',
          'June',
          'people',
          'онгоинг',
          '浜松',
          '€',
          'and',
          '\u0301',
        ],
      ),
    ),
    { maxLength: 12 },
  )
  .chain((parts) => fc.constantFrom('', ' ').map((between) => parts.join(between)));
const anyText = fc.oneof(anyPeriod, fc.string({ unit: 'binary' }), fc.string());

describe('any text', () => {
  it('is kept, trimmed', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(parsePeriod(text).text).to.equal(text.trim());
      }),
    );
  });

  it('gives only years that occur in it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { start, end } = parsePeriod(text);
        for (const year of [start, end]) {
          if (year === undefined) continue;
          expect(year).to.be.within(1800, 2199);
          // As four digits, or as two in "2011-14".
          const digits = text.normalize('NFKD');
          expect(digits.includes(String(year)) || digits.includes(String(year).slice(2))).to.equal(
            true,
          );
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('is either still running or has ended, not both', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { end, ongoing } = parsePeriod(text);
        expect(ongoing && end !== undefined).to.equal(false);
      }),
      { numRuns: 2000 },
    );
  });

  it('means the same after conversion to EDTF', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const period = parsePeriod(text);
        const edtf = toEdtf(period);
        if (edtf === undefined) return;
        expect(parsePeriod(edtf)).to.deep.equal({ ...period, text: edtf, plain: true });
      }),
      { numRuns: 2000 },
    );
  });

  it('is read in linear time', () => {
    const parts = [
      '1',
      'a',
      'c -',
      '2016-',
      'since ',
      '/',
      'from x ',
      'not ',
      '2016-14',
      'until ',
      'a1',
    ];
    for (const part of parts) {
      // Quadratic time would be minutes, and the test would run out of its own.
      expect(() => parsePeriod(part.repeat(200_000 / part.length)), part).not.to.throw();
    }
  });
});

describe('toEdtf', () => {
  const edtf = (text: string) => toEdtf(parsePeriod(text));

  it('writes years and intervals', () => {
    expect(edtf('June 2017')).to.equal('2017');
    expect(edtf('2011-14')).to.equal('2011/2014');
    expect(edtf('Since 2016')).to.equal('2016/..');
    expect(edtf('Ongoing')).to.equal('/..');
    expect(edtf('bis 2019')).to.equal('/2019');
    expect(edtf('2016/')).to.equal('2016/');
  });

  it('writes nothing if there is no year or the period runs backwards', () => {
    expect(edtf('N/A')).to.equal(undefined);
    expect(edtf('2025-2019')).to.equal(undefined);
  });
});
