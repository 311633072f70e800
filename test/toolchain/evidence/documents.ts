import { readdirSync, readFileSync } from 'node:fs';
import markdownIt from 'markdown-it';
import { parse } from 'yaml';

/** Texts by their paths. */
export type Documents = ReadonlyMap<string, string>;

const written = readdirSync('docs/accessibility').map((name) => `docs/accessibility/${name}`);

const paths = [
  'ACCESSIBILITY.md',
  'PRIVACY.md',
  'SECURITY.md',
  'GOVERNANCE.md',
  'CODE_OF_CONDUCT.md',
  'CITATION.cff',
  'publiccode.yml',
  '.reuse/dep5',
  'docs/answers.md',
  'docs/standard-for-public-code.md',
  'docs/statements.md',
  'docs/statements/claims.yaml',
  'docs/statements/statements.yaml',
  ...written,
];

/** What is said of the project to people who have to decide about it. */
export function readDocuments(): Documents {
  return new Map(paths.map((path) => [path, readFileSync(path, 'utf8')]));
}

export function textOf(documents: Documents, path: string): string {
  const text = documents.get(path);
  if (text === undefined) throw new Error(`${path} was not read.`);
  return text;
}

/** The documents that people have written, in Markdown. */
export function writtenByHand(documents: Documents): [path: string, text: string][] {
  return [...documents].filter(
    ([path]) => path.endsWith('.md') && !/statements\.md|conformance-report/.test(path),
  );
}

/** The sentences of a document, without marks of Markdown. */
export function sentencesOf(path: string, text: string): string[] {
  const blocks = path.endsWith('.md') ? blocksOf(text) : stringsIn(parse(text));
  return blocks.flatMap(inSentences);
}

export function inSentences(block: string): string[] {
  return block.split(/(?<=[.!?]["”)]?) +/).filter(Boolean);
}

/** Paragraphs, items, cells and headings. */
function blocksOf(markdown: string): string[] {
  return markdownIt()
    .parse(markdown, {})
    .filter(({ type }) => type === 'inline')
    .map(({ children }) =>
      (children ?? []).map(({ type, content }) => (type === 'softbreak' ? ' ' : content)).join(''),
    );
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value.trim().replace(/\s+/g, ' ')];
  return typeof value === 'object' && value ? Object.values(value).flatMap(stringsIn) : [];
}
