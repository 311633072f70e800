import { readdirSync } from 'node:fs';
import { type Documents, textOf } from './documents.js';

const filesOfProject = ['src', 'data', 'demo', 'docs', 'test', 'scripts'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => !path.includes('/node_modules/')),
);

/** What `reuse lint` would say of licences, as far as it needs no list of files, and patterns that match nothing. */
export function wrongLicences(
  documents: Documents,
  texts = readdirSync('LICENSES'),
  files: readonly string[] = filesOfProject,
): string[] {
  const paragraphs = textOf(documents, '.reuse/dep5').split(/\n\n+/).slice(1);
  const field = (paragraph: string, name: string): string =>
    (new RegExp(`^${name}: (.*)$`, 'm').exec(paragraph)?.[1] ?? '').trim();
  const used = new Set(paragraphs.flatMap((each) => field(each, 'License').split(/ AND | OR /)));
  const kept = texts.map((name) => name.replace(/\.txt$/, ''));
  const [first = ''] = paragraphs;
  return [
    ...(field(first, 'Files') === '*' ? [] : ['.reuse/dep5 does not begin with all files.']),
    ...[...used]
      .filter((id) => !kept.includes(id))
      .map((id) => `LICENSES lacks ${id || 'a licence'}.`),
    ...kept.filter((id) => !used.has(id)).map((id) => `Nothing has the licence ${id}.`),
    ...paragraphs
      .filter((each) => !field(each, 'Copyright'))
      .map((each) => `${field(each, 'Files')} has no holder of rights.`),
    ...paragraphs
      .flatMap((each) => field(each, 'Files').split(' '))
      .filter((pattern) => !files.some((file) => matches(file, pattern)))
      .map((pattern) => `No file is ${pattern}.`),
    ...files
      .filter((file) => /\.(?:woff2?|ttf|otf|eot)$/.test(file))
      .map((file) => `${file} is a font, but .reuse/dep5 says that there is none.`),
  ];
}

/** As in dep5, where `*` also stands for folders. */
function matches(file: string, pattern: string): boolean {
  return pattern.endsWith('*') ? file.startsWith(pattern.slice(0, -1)) : file === pattern;
}
