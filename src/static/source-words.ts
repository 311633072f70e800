import type { Feed } from '../feed/feed.js';
import { licenceName } from '../feed/licence-name.js';
import { dateWords } from '../feed/period/date-words.js';
import type { Practice } from '../feed/practice.js';
import type { Provenance } from '../feed/provenance.js';
import { englishWords, type PageWords } from './page-words.js';
import type { RenderOptions } from './wording.js';

/** Whom the practices are from, in the words of the line below them. */
export interface SourceWords {
  /** "Source:" */
  readonly label: string;
  readonly name: string;
  /** BCP 47 tag of the name, if it is known. */
  readonly nameLanguage: string | undefined;
  readonly url: string | undefined;
  /** A day in the page's language, and for machines. */
  readonly date: { readonly text: string; readonly iso: string } | undefined;
  readonly licence: { readonly text: string; readonly url: string } | undefined;
}

/** The source of these practices in words, as the widgets name it: of each of the feeds that they were merged from. */
export function sourcesOf(
  practices: readonly Practice[],
  feed: Feed,
  { language, words = englishWords }: Pick<RenderOptions, 'language' | 'words'>,
): SourceWords[] {
  const written = new Set(practices);
  const parts = feed.feeds?.filter((part) => part.practices.some((each) => written.has(each)));
  return (parts ?? [feed]).flatMap(({ source, language: nameLanguage }) =>
    source ? sourceWords(source, nameLanguage, language, words) : [],
  );
}

function sourceWords(
  { name, url, date, licence }: Provenance,
  nameLanguage: string | undefined,
  language: string,
  words: PageWords,
): SourceWords {
  return {
    label: words.source(),
    name,
    nameLanguage,
    url,
    date: date === undefined ? undefined : { text: dateWords(date, language) ?? date, iso: date },
    licence:
      licence === undefined
        ? undefined
        : { text: licenceName(licence) ?? words.licence(), url: licence },
  };
}
