import { sentence } from '../../feed/sentence.js';
import { InputError } from '../findings/finding.js';
import { printableLine } from '../findings/printable.js';
import type { Question, Reach } from './count-lines.js';
import { isOneOf } from './site.js';
import { mostRows, type Row, type Tally } from './tally.js';

/** @throws {InputError} if the logs say nothing that was asked for */
export function refuseNothing({ lines, notUnderstood }: Reach, { months, sites }: Question): void {
  const all = Object.values(lines).reduce((sum, count) => sum + count, 0);
  if (lines.counted > 0) return;
  if (all === 0) throw new InputError(sentence`There are no lines to count.`);
  // Those of other sites have the field.
  if (lines['no-field'] > 0 && lines['other-site'] === 0)
    throw new InputError(
      sentence`The log does not say which sites asked: no line has a field origin="…". Add it to the log format, as docs/hosting.md shows. Requests for a feed: ${lines['no-field']}.`,
    );
  if (lines['not-understood'] === all)
    throw new InputError(
      sentence`No line is understood, as in ${placesIn(notUnderstood)}. The formats that are read are in docs/hosting.md: the common log format, and Caddy's JSON.`,
    );
  const gaps = lines['not-understood'] > 0 ? ` ${notUnderstoodIn(lines, notUnderstood)}` : '';
  throw new InputError(
    (lines['other-month'] + lines['other-site'] > 0 && (months ?? sites)
      ? sentence`No request for a feed is of this month or site. Requests of other months: ${lines['other-month']}; of other sites: ${lines['other-site']}.`
      : sentence`No line is a request that was answered with a feed. Lines: ${all}. --feed names the path of a feed.`) +
      gaps,
  );
}

/** What no log can say. */
export function limits(): string[] {
  return [
    sentence`Counted are requests that were answered with a feed, not people and not views of pages. Anybody can invent an origin.`,
    sentence`Not counted: what caches of browsers and of networks in front of this server have answered, and pages whose server loads the feed.`,
    sentence`No origin is sent by pages on the feed's own site, and by feed readers, robots and programs. Frames are counted for the host of frame.html, or as null, not for the site around them.`,
  ];
}

/** The ends of all lines, which sum up. */
export function whatBecameOf({ lines }: Reach): string {
  const all = Object.values(lines).reduce((sum, count) => sum + count, 0);
  const ends: readonly (readonly [number, string])[] = [
    [lines.counted, sentence`counted: ${lines.counted}`],
    [lines['other-address'], sentence`for other addresses: ${lines['other-address']}`],
    [lines['other-method'], sentence`with other methods than GET: ${lines['other-method']}`],
    [
      lines['not-delivered'],
      sentence`answered otherwise than by 200 or 304: ${lines['not-delivered']}`,
    ],
    [lines['other-month'], sentence`of other months: ${lines['other-month']}`],
    [lines['other-site'], sentence`of other sites: ${lines['other-site']}`],
    [lines['no-field'], sentence`without a field origin: ${lines['no-field']}`],
    [lines['not-understood'], sentence`not understood: ${lines['not-understood']}`],
  ];
  const said = ends.flatMap(([count, words]) => (count > 0 ? words : []));
  return sentence`Lines: ${all}. Of these, ${said.join(', ')}.`;
}

export function surplusIn({ surplus: { addresses, fields } }: Reach): string[] {
  const said: string[] = [];
  if (addresses > 0)
    said.push(
      sentence`Lines that hold addresses or names of visitors: ${addresses}. They were ignored, but the log has them: docs/hosting.md has a format without.`,
    );
  if (fields > 0)
    said.push(
      sentence`Lines that hold more about visitors than is needed, such as browser or referring page: ${fields}. docs/hosting.md has a format without.`,
    );
  return said;
}

export function gapsIn({ lines, notUnderstood, tally }: Reach, question: Question): string[] {
  const gaps: string[] = [];
  const missing = notFound(tally, question);
  if (missing.length > 0)
    gaps.push(
      sentence`No request was counted for ${missing.join(', ')}. Is it spelt as in the log?`,
    );
  if (lines['not-understood'] > 0) gaps.push(notUnderstoodIn(lines, notUnderstood));
  if (lines['no-field'] > 0)
    gaps.push(
      sentence`Requests for a feed in lines without a field origin="…", which do not say from which site: ${lines['no-field']}.`,
    );
  if (tally.beyond > 0)
    gaps.push(
      sentence`There are more than ${mostRows} rows. Requests of sites that came later are counted together: ${tally.beyond}. The other rows are exact. --site counts the sites that you name.`,
    );
  return gaps;
}

/** What was asked for and has no row. Beyond the limit of rows, nothing is known of feeds and sites. */
function notFound(tally: Tally, { feeds, months, sites }: Question): string[] {
  const rows = tally.rows();
  const has = (holds: (row: Row) => boolean) =>
    rows.some((row) => holds(row) || row.site === undefined);
  const missing: string[] = [];
  for (const feed of feeds ?? [])
    if (!has((row) => row.feed === feed)) missing.push(`--feed ${printableLine(feed)}`);
  for (const month of months ?? [])
    if (!rows.some((row) => row.month === month)) missing.push(`--month ${month}`);
  for (const site of sites ?? [])
    if (!has((row) => isOneOf(row.site ?? '', new Set([site])))) missing.push(`--site ${site}`);
  return missing;
}

function notUnderstoodIn(lines: Reach['lines'], places: Reach['notUnderstood']): string {
  return sentence`Lines that are not understood: ${lines['not-understood']}. The first: ${placesIn(places)}.`;
}

function placesIn(places: Reach['notUnderstood']): string {
  return places.map(({ file, line }) => sentence`${file}, line ${line}`).join('; ');
}
