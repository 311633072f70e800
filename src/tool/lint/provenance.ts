import type { FeedPage } from '../../feed/feed.js';
import type { Provenance } from '../../feed/provenance.js';
import { asRecord, own } from '../../feed/record.js';
import { sentence } from '../../feed/sentence.js';
import { lintAddress } from './links.js';
import { hint, type Doubt } from './lint.js';

const page = { page: 0 };
const place = ['_practices', 'source'];

/** A day by the clock of this machine: `2026-11-12`. */
export function dayOf(date: Date): string {
  const [year, month, day] = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return [year, month, day].map((number) => String(number).padStart(2, '0')).join('-');
}

/**
 * A source that is missing, without a date, or out of date. What the parser could not use of it is a problem already.
 *
 * @param head - the first page of the feed
 * @param source - what could be used of its source
 * @param today - the day of the check: `2026-11-12`
 */
export function* lintProvenance(
  { head }: FeedPage,
  source: Provenance | undefined,
  today: string,
): Generator<Doubt> {
  const written = own(asRecord(own(head, '_practices')) ?? {}, 'source');
  if (written === undefined || written === null) {
    const message = sentence`The feed does not say whom its practices are from: _practices.source, with name, url, licence and date.`;
    yield hint(page, place, 'no-source', message);
  }
  if (!source) return;
  for (const name of ['url', 'licence'] as const) {
    const address = source[name];
    if (address !== undefined) yield* lintAddress(page, [...place, name], address);
  }
  const { date } = source;
  if (date === undefined) {
    if (own(asRecord(written) ?? {}, 'date') !== undefined) return;
    const message = sentence`The source has no date. Give the day of which the practices are.`;
    yield hint(page, place, 'source-date', message);
  } else if (date > today) {
    yield hint(
      page,
      [...place, 'date'],
      'source-date',
      sentence`The date of the source, ${date}, is in the future.`,
    );
  } else if (date < yearBefore(today)) {
    const message = sentence`The date of the source, ${date}, is more than a year ago. Compare the practices with their source, and give the day on which you did.`;
    yield hint(page, [...place, 'date'], 'source-date', message);
  }
}

/** The same day of the year before, in a form that sorts right even where that year has no February 29. */
function yearBefore(day: string): string {
  return `${String(Number(day.slice(0, 4)) - 1).padStart(4, '0')}${day.slice(4)}`;
}
