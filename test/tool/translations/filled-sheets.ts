import type { FeedDocument, TranslationDocument } from '../../../src/tool/feed-document.js';
import { write } from '../folder.js';
import { run } from '../run.js';

/** A table of practices. */
export const practices = write(
  'practices.csv',
  [
    'id,title,language,summary,purpose,impact,title_fr',
    'meals,Meals for all,en,We eat.,To meet.,Many came.,',
    'paths,Paths,en,We walk.,,,',
    'tea,Thé,fr,Nous buvons.,,,',
    'songs,Songs,en,,,,Chansons',
  ].join('\n'),
);
/** The names of the columns of a sheet. */
export const names = [
  'Practice',
  'Part',
  'Language',
  'Original',
  'Translation (nb)',
  'By a machine',
];

let sheets = 0;
/** A sheet with these rows, as CSV. */
export function sheet(...rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const lines = rows.map((row) => row.map(cell).join(';'));
  return write(`sheet-${++sheets}.csv`, `\uFEFF${lines.join('\r\n')}`);
}

interface Built {
  readonly code: number;
  readonly error: string;
  readonly of: (id: string) => TranslationDocument | undefined;
}

/** What is built from the practices and other files, and the Norwegian translations in it. */
export async function build(...args: string[]): Promise<Built> {
  const { code, out, error } = await run('build', practices, ...args);
  const feed: FeedDocument | undefined = out ? JSON.parse(out) : undefined;
  const of = (id: string) =>
    feed?.items.find((each) => each.id === id)?._practice.translations?.['nb'];
  return { code, error, of };
}

/** A row of a sheet. */
export const title = ['paths', 'title', 'en', 'Paths', 'Stier', ''];
