import { lookup } from '../../feed/field.js';
import type { Report } from '../../feed/problem.js';
import { readReportUrl, readSource } from '../../feed/provenance.js';
import { sentence } from '../../feed/sentence.js';
import type { BuildOptions } from '../build-feed.js';
import type { IncludedFeed } from '../feed-items.js';
import { InputError, type Finding } from '../findings/finding.js';

/** Options that say whom a feed is from. */
export const provenanceOptions = {
  'source-name': { type: 'string' },
  'source-url': { type: 'string' },
  'source-date': { type: 'string' },
  licence: { type: 'string' },
  'report-url': { type: 'string' },
} as const;

export const provenanceHelp = `  --source-name <text>     whom the practices are from; shown below a list
  --source-url <address>   page of the source
  --source-date <day>      day of which the practices are: 2026-11-12
  --licence <address>      address of their licence
  --report-url <address>   where mistakes are reported: a mailto: or https: address, in which {id},
                           {title}, {language} and {page} may stand after the host`;

type Given = { readonly [name in keyof typeof provenanceOptions]?: string | undefined };

/**
 * Reads these options as the widgets read what is written from them.
 *
 * @throws {InputError} when they could not use a value
 */
export function readProvenance(given: Given): Pick<BuildOptions, 'source' | 'reportUrl'> {
  const parts = {
    name: given['source-name'],
    url: given['source-url'],
    licence: given.licence,
    date: given['source-date'],
  };
  const isGiven = Object.values(parts).some((part) => part !== undefined);
  if (isGiven && !parts.name?.trim()) {
    throw new InputError(sentence`--source-url, --source-date and --licence need --source-name.`);
  }
  const find = lookup(refuse, [
    [],
    { source: isGiven ? parts : undefined, 'report-url': given['report-url'] },
  ]);
  return {
    source: readSource(find('source'), undefined),
    reportUrl: readReportUrl(find('report-url')),
  };
}

/**
 * The source and the address for reports of a feed that is made of others. It has one of each. Without options, they are those of the
 * feeds, if all practices have the same; otherwise a hint says which are not kept.
 */
export function provenanceOf(
  given: Pick<BuildOptions, 'source' | 'reportUrl'>,
  feeds: readonly IncludedFeed[],
  hasTables: boolean,
  findings: Finding[],
): Pick<BuildOptions, 'source' | 'reportUrl'> {
  const common = <T>(option: T | undefined, parts: readonly (T | undefined)[]): T | undefined => {
    const [first] = parts;
    if (option !== undefined || hasTables) return option;
    return parts.every((part) => JSON.stringify(part) === JSON.stringify(first))
      ? first
      : undefined;
  };
  const source = common(
    given.source,
    feeds.map(({ feed }) => feed.source),
  );
  const reportUrl = common(
    given.reportUrl,
    feeds.map((feed) => feed.reportUrl),
  );
  for (const { name, feed, reportUrl: address } of feeds) {
    const lost = [
      source === undefined && feed.source && '--source-name',
      reportUrl === undefined && address && '--report-url',
    ].filter((option) => Boolean(option));
    if (lost.length === 0) continue;
    const message = sentence`The new feed has one source and one address for reports, so those of this feed are not kept. Give ${lost.join(', ')}, or show both feeds in one list: <practice-list src="one.json other.json">.`;
    findings.push({ severity: 'hint', code: 'no-source', message, origin: { file: name } });
  }
  return { source, reportUrl };
}

/** Problems are worded to follow their place: "is the text …; expected …". */
const refuse: Report = (_, path, message) => {
  const name = path.join('-').replace('source-licence', 'licence');
  throw new InputError(`--${name} ${message}`);
};
