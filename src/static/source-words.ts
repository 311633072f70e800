import { licenceName } from '../feed/licence-name.js';
import { dateWords } from '../feed/period/date-words.js';
import type { Provenance } from '../feed/provenance.js';
import type { PageWords } from './page-words.js';

/** Whom the practices are from, in the words of the line below them. */
export interface SourceWords {
  /** "Source:" */
  readonly label: string;
  readonly name: string;
  readonly url: string | undefined;
  /** A day in the page's language, and for machines. */
  readonly date: { readonly text: string; readonly iso: string } | undefined;
  readonly licence: { readonly text: string; readonly url: string } | undefined;
}

/** Puts a source in words, as the widgets do. */
export function sourceWords(
  { name, url, date, licence }: Provenance,
  language: string,
  words: PageWords,
): SourceWords {
  return {
    label: words.source(),
    name,
    url,
    date: date === undefined ? undefined : { text: dateWords(date, language) ?? date, iso: date },
    licence:
      licence === undefined
        ? undefined
        : { text: licenceName(licence) ?? words.licence(), url: licence },
  };
}
