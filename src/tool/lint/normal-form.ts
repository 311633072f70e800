import { notNormalised } from '../../feed/field.js';
import { sameYears, toEdtf } from '../../feed/period/period.js';
import { indexCities, type Places } from '../../feed/places/places.js';
import { quote, type Report } from '../../feed/problem.js';
import { sentence } from '../../feed/sentence.js';
import { parsePeriod } from '../../functions.js';
import { exactDates, isExactForm } from '../rows/exact-dates.js';
import { hint, writtenNames, type Doubt, type Lint, type LintItem } from './lint.js';

/**
 * For feeds that are marked as normalised, which the widgets read strictly: values that strict reading understands differently from
 * liberal reading. Values that it cannot use at all are reported by the parser.
 */
export function lintNormalForm(): Lint {
  let strictly: Places | undefined;
  return function* (item) {
    const doubts: Doubt[] = [];
    const report: Report = (code, path, message) =>
      doubts.push({ severity: 'error', page: item.page, code, path, message });
    strictly ??= indexCities(item.places.cities);
    lintWords(item, report);
    doubts.push(...lintDates(item, report));
    lintCities(item, strictly, report);
    yield* doubts;
  };
}

/** Words that say years without a `period`, which no filter would find, and words that say no more than it, which nothing translates. */
function lintWords({ practice, find }: LintItem, report: Report): void {
  const { period } = practice;
  const field = find('period_text').with({ report });
  if (field.value === undefined || period.text === '') return;
  const said = parsePeriod(period.text);
  const years = toEdtf(said);
  if (years !== undefined && find('period').value === undefined) {
    const wanted = said.plain
      ? sentence`"period": "${years}" in place of these words`
      : sentence`"period": "${years}" beside these words`;
    notNormalised(field, period.text, wanted);
  } else if (said.plain && (years === undefined || sameYears(said, period))) {
    notNormalised(field, period.text, sentence`only words that say more than "period"`);
  }
}

/** Dates that are not of the calendar, and words that do not say exactly these dates, which readers of other languages see in their place. */
function lintDates(item: LintItem, report: Report): readonly Doubt[] {
  const { period, texts } = item.practice;
  const { edtf = '', text } = period;
  if (!/\d-/.test(edtf)) return [];
  if (!isExactForm(edtf)) {
    const field = item.find('period').with({ report });
    notNormalised(field, edtf, sentence`months or days of the calendar, in order`);
    return [];
  }
  const field = item.find('period_text');
  if (field.value === undefined) return [];
  const said = exactDates(parsePeriod(text), texts[0].language);
  if (said === edtf) return [];
  const message = said
    ? sentence`The words ${quote(text)} and "period" give different dates.`
    : sentence`The words ${quote(text)} may not say exactly ${quote(edtf)}, which readers of other languages see in their place. If they say more, give only years in "period".`;
  return [hint(item, field.path, 'period-contradicts', message)];
}

/** "Lublin, Poland": names of countries need liberal reading. */
function lintCities(item: LintItem, strictly: Places, report: Report): void {
  const { country } = item.practice;
  for (const name of writtenNames(item, 'cities', 'city')) {
    const city = item.places.listed(name, country);
    if (!city || strictly.listed(name, country) === city) continue;
    const field = item.find('cities', 'city').with({ report });
    notNormalised(field, name, sentence`the name in the list of cities, ${quote(city.name)}`);
  }
}
