import { intlLocales } from '../../feed/intl-locales.js';
import { licenceName } from '../../feed/licence-name.js';
import type { Provenance } from '../../feed/provenance.js';

/**
 * Whom the practices are from, for the line below them. It has no word such as "Source", because only the elements have
 * translations.
 */
export interface SourceWords {
  readonly name: string;
  readonly url: string | undefined;
  /** A day in the page's language, and for machines. */
  readonly date: { readonly text: string; readonly iso: string } | undefined;
  readonly licence: { readonly text: string; readonly url: string } | undefined;
}

/** Puts a source in words. A licence without a short name is named by its address. */
export function sourceWords(
  { name, url, date, licence }: Provenance,
  language: string,
): SourceWords {
  const format = new Intl.DateTimeFormat(intlLocales(language === 'en' ? 'en-GB' : language), {
    dateStyle: 'long',
    calendar: 'gregory',
    timeZone: 'UTC',
  });
  return {
    name,
    url,
    date: date === undefined ? undefined : { text: format.format(new Date(date)), iso: date },
    licence:
      licence === undefined
        ? undefined
        : { text: licenceName(licence) ?? licence.replace(/^https?:\/\//, ''), url: licence },
  };
}
