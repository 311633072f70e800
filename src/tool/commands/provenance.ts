import { lookup } from '../../feed/field.js';
import type { Report } from '../../feed/problem.js';
import { readReportUrl, readSource } from '../../feed/provenance.js';
import { sentence } from '../../feed/sentence.js';
import type { BuildOptions } from '../build-feed.js';
import { InputError } from '../findings/finding.js';

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

/** Problems are worded to follow their place: "is the text …; expected …". */
const refuse: Report = (_, path, message) => {
  const name = path.join('-').replace('source-licence', 'licence');
  throw new InputError(`--${name} ${message}`);
};
