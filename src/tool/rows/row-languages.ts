import { sentence } from '../../feed/sentence.js';
import { languageWritten } from '../columns/language-names.js';
import type { ReadRows } from '../columns/columns.js';
import type { Finding } from '../findings/finding.js';
import type { PracticeEntry, PracticeField } from './practice-row.js';
import type { Table } from '../table/table.js';

/** A row as its practice's original, and the languages that it has translations in. */
export interface RowInLanguage {
  readonly entry: PracticeEntry;
  /** The language of the columns that the texts were taken from; nothing if their names say none. */
  readonly language: string | undefined;
  readonly others: readonly string[];
}

/**
 * Finds the original of a row whose texts are in columns by language: `title_en`, `title_fr`. It is in the language that the row or
 * `--language` names, otherwise in that of the first of these columns that has a title.
 */
export function inOwnLanguage(
  entry: PracticeEntry,
  languages: readonly string[],
  fallback: string | undefined,
  findings: Finding[],
): RowInLanguage {
  if (languages.length === 0) return { entry, language: undefined, others: [] };
  if (entry.cell('title')) return { entry, language: undefined, others: languages };
  const filled = languages.filter((tag) => entry.translation(tag).cell('title'));
  const named = languageWritten(entry.cell('language'));
  const wanted = named ?? fallback;
  const language = like(wanted, filled) ?? filled[0];
  if (language === undefined) {
    return { entry: entry.inLanguage(languages[0] ?? ''), language: undefined, others: [] };
  }
  if (named !== undefined && !like(named, filled)) {
    const message = sentence`The row names the language ${named}, in which it has no title; the text in ${language} was taken for the original.`;
    const origin = entry.origin('language');
    findings.push({ severity: 'hint', code: 'language-columns', message, origin });
  }
  const others = languages.filter((tag) => tag !== language);
  return { entry: entry.inLanguage(language), language, others };
}

/** The same tag, or one of the same language. */
function like(wanted: string | undefined, tags: readonly string[]): string | undefined {
  const [language] = wanted?.split('-') ?? [];
  return tags.find((tag) => tag === wanted) ?? tags.find((tag) => tag.split('-')[0] === language);
}

/** Says once for a table in which language its practices were taken to be, if neither a column nor an option says it. */
export function languageNote(
  { file, headerRow, head }: Table,
  { languages, has, entries }: ReadRows<PracticeField>,
  language: string | undefined,
): Finding | undefined {
  const [first, second] = languages;
  if (first === undefined || second === undefined || has('language')) return undefined;
  if (language !== undefined && like(language, languages)) return undefined;
  if (!entries.some((entry) => !entry.cell('title'))) return undefined;
  const message = sentence`The texts are in columns by language: ${languages.join(', ')}. Those in ${first} were taken for the originals, the others for their translations. If another language is the original, add for example --language ${second}`;
  const origin = { file, row: headerRow, line: head.at(-1)?.line };
  return { severity: 'note', code: 'language-columns', message, origin };
}
