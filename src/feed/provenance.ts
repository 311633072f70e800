import { type Field, limits, lookup, readLink, readText, unusable } from './field.js';
import { asRecord, defined } from './record.js';
import { sentence } from './sentence.js';

/** Whom the practices of a feed are from. */
export interface Provenance {
  readonly name: string;
  /** `https:` or `http:` address of the source's page. */
  readonly url?: string;
  /** `https:` or `http:` address of the licence. */
  readonly licence?: string;
  /** The day of which the practices are: `2026-11-12`. */
  readonly date?: string;
}

/** Reads the source of a feed. One without a name is reported and gives undefined; of its other fields, only wrong ones are lost. */
export function readSource(field: Field, base: string | undefined): Provenance | undefined {
  const { value, report } = field;
  if (value === undefined) return undefined;
  const find = lookup(report, [field, asRecord(value) ?? {}]);
  const name = readText(find('name'), limits.name);
  if (name !== undefined) {
    const url = readLink(find('url'), base);
    const licence = readLink(find('licence', 'license'), base);
    return defined({ name, url, licence, date: readDay(find('date')) });
  }
  unusable(field, sentence`an object with a name`);
  return undefined;
}

function readDay(field: Field): string | undefined {
  const day = readText(field, limits.name);
  // Chromium takes February 30 for March 2. The JSON of an invalid date is `null`.
  if (day === undefined || JSON.stringify(new Date(day)) === `"${day}T00:00:00.000Z"`) return day;
  unusable(field, sentence`a day such as "2026-11-12"`);
  return undefined;
}

/**
 * Matches an address for reports of mistakes. Placeholders come after the mail address or the host, so that no title decides where
 * a report goes.
 */
const reportAddress =
  /^(mailto:[^?{]+@|https:\/\/)[^?{/@]+([?/]([^{]|\{(id|title|language|page)\})*)?$/i;

/** Reads the address for reports of mistakes. Any other value is reported and gives undefined. */
export function readReportUrl(field: Field): string | undefined {
  const address = readText(field, limits.id);
  if (address === undefined || reportAddress.test(address)) return address;
  unusable(
    field,
    sentence`a mailto: or https: address, in which {id}, {title}, {language} and {page} may stand after the host`,
  );
  return undefined;
}
