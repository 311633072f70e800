import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, posix } from 'node:path';
import GithubSlugger from 'github-slugger';
import MarkdownIt, { type Token } from 'markdown-it';

/** A Markdown file of the repository, as the site shows it. */
export interface Document {
  /** Where it is in the repository, such as `docs/feed.md`. */
  readonly path: string;
  readonly title: Heading;
  /** Its first paragraph, as plain text. */
  readonly summary: string;
  /** Those below the title. */
  readonly headings: readonly Heading[];
  /** Everything below the title, as HTML. */
  readonly html: string;
  /** Other files to which it links and which the site must have, by their paths in the repository. */
  readonly files: readonly string[];
}

interface Heading {
  readonly level: number;
  readonly id: string;
  readonly text: string;
}

/** The folders whose Markdown files are pages. */
const folders = ['', 'docs', 'data'];

/** Files that browsers show or save, so that a link to them is of use on the site. */
const served = /\.(?:css|csv|html|json|png|svg|txt|webp|xlsx)$/;

const markdown = new MarkdownIt({ html: true, linkify: true });
markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false });
const { rules } = markdown.renderer;
const { fence, code_inline: inlineCode } = rules;
// Wide tables scroll in a box of their own, and code has one for its button.
rules['table_open'] = () => '<div class="table"><table>\n';
rules['table_close'] = () => '</table></div>\n';
rules['fence'] = (...of) => `<div class="code">${fence?.(...of) ?? ''}</div>\n`;

// The package has no demo pages, so its documents only name them. The site has them.
rules['code_inline'] = (...of) => {
  const [tokens, index, , env] = of;
  const code = inlineCode?.(...of) ?? '';
  const name = tokens[index]?.content.replace(/^\//, '') ?? '';
  if (!/^demo\/.*\.html$/.test(name) || !existsSync(name)) return code;
  if (tokens[index - 1]?.type === 'link_open') return code;
  return `<a href="${posix.relative(posix.dirname(String(env?.['path'])), name)}">${code}</a>`;
};

/** All documents, in the order in which the README names them. */
export function readDocuments(): Document[] {
  const paths = folders.flatMap((folder) =>
    readdirSync(folder || '.')
      .filter((name) => name.endsWith('.md') || name === 'LICENSE')
      .map((name) => posix.join(folder, name)),
  );
  const readme = readFileSync('README.md', 'utf8');
  const place = (path: string): number => {
    const index = path === 'README.md' ? 0 : readme.indexOf(`](${path}`);
    return index < 0 ? readme.length : index;
  };
  return paths
    .toSorted((a, b) => place(a) - place(b) || (a < b ? -1 : 1))
    .map((path) => parseDocument(path, readFileSync(path, 'utf8')));
}

/** The address of a document's page from the top of the site: beside the files to which it links, as in the repository. */
export function addressOf(path: string): string {
  return `${path.replace(/\.md$/, '')}.html`;
}

/** @throws an error that names the file, if it has HTML or links to a file that does not exist */
export function parseDocument(path: string, source: string): Document {
  const tokens = markdown.parse(source, {});
  const files = new Set<string>();
  for (const token of tokens)
    for (const part of [token, ...(token.children ?? [])]) refuseHtml(path, part);
  for (const { children } of tokens) if (children) adaptLinks(path, children, files);
  nameEmptyCells(tokens);
  const headings = identifyHeadings(tokens);
  const first = tokens.findIndex(({ type }) => type === 'paragraph_open');
  const [title] = headings;
  const titled = title?.level === 1;
  const name = basename(path, '.md');
  return {
    path,
    title: titled ? title : { level: 1, id: name.toLowerCase(), text: name },
    summary: textOf(tokens[first + 1]),
    headings: titled ? headings.slice(1) : headings,
    html: markdown.renderer.render(withoutTitle(tokens), markdown.options, { path }),
    files: [...files],
  };
}

/** The page has the title in a place of its own. */
function withoutTitle(tokens: readonly Token[]): Token[] {
  const title = tokens.findIndex(({ type, tag }) => type === 'heading_open' && tag === 'h1');
  return title < 0 ? [...tokens] : tokens.toSpliced(title, 3);
}

/** Comments are for programs and left out. Other HTML would be a hole, or would be lost without anybody noticing. */
function refuseHtml(path: string, token: Token): void {
  if (token.type !== 'html_block' && token.type !== 'html_inline') return;
  if (/^(?:\s*<!--.*?-->)*\s*$/s.test(token.content)) token.content = '';
  else throw new Error(`${path}: write this in Markdown, not in HTML: ${token.content.trim()}`);
}

/** Ids as GitHub makes them, so that links to headings hold here and there. */
function identifyHeadings(tokens: readonly Token[]): Heading[] {
  const slugger = new GithubSlugger();
  return tokens.flatMap((token, index) => {
    if (token.type !== 'heading_open') return [];
    const text = textOf(tokens[index + 1]);
    const id = slugger.slug(text);
    token.attrSet('id', id);
    return [{ level: Number(token.tag.slice(1)), id, text }];
  });
}

/** The text of a paragraph or heading, without its marks. */
function textOf(token: Token | undefined): string {
  const parts = token?.children ?? [];
  return parts
    .map(({ type, content }) => (/^(?:soft|hard)break$/.test(type) ? ' ' : content))
    .join('');
}

/** A head of a column without words is no head: screen readers would announce nothing. */
function nameEmptyCells(tokens: readonly Token[]): void {
  for (const [index, { type }] of tokens.entries()) {
    const cell = tokens.slice(index, index + 3);
    if (type === 'th_open' && cell[1]?.content === '')
      for (const token of cell) if (token.tag === 'th') token.tag = 'td';
  }
}

/** Makes links lead to pages and files of the site, and collects the files. */
function adaptLinks(path: string, tokens: Token[], files: Set<string>): void {
  for (const [index, token] of [...tokens.entries()].toReversed()) {
    if (token.type === 'image') measure(token, resolveLink(path, String(token.attrGet('src'))));
    if (token.type !== 'link_open') continue;
    const [href = '', fragment] = String(token.attrGet('href')).split('#');
    if (href === '' || /^(?:https?|mailto):/.test(href)) continue;
    const target = resolveLink(path, href);
    if (isDocument(target))
      token.attrSet('href', addressOf(href) + (fragment === undefined ? '' : `#${fragment}`));
    else if (served.test(target)) files.add(target);
    else leaveAsText(tokens, index);
  }
}

/** The path of a linked file in the repository. */
function resolveLink(path: string, href: string): string {
  const target = posix.join(posix.dirname(path), decodeURI(href));
  if (!existsSync(target)) throw new Error(`${path} links to ${href}, which does not exist.`);
  return target;
}

function isDocument(target: string): boolean {
  const folder = posix.dirname(target).replace('.', '');
  return folders.includes(folder) && (target.endsWith('.md') || target === 'LICENSE');
}

/** Folders and source files are not on the site. */
function leaveAsText(tokens: Token[], index: number): void {
  const end = tokens.findIndex(({ type }, at) => at > index && type === 'link_close');
  const [open, close] = [tokens[index], tokens[end]];
  if (!open || !close) return;
  open.attrs = null;
  open.tag = close.tag = 'span';
  const [note] = markdown.parseInline(' (in the repository)', {})[0]?.children ?? [];
  if (note) tokens.splice(end, 0, note);
}

/** Reserves the room of a picture, so that nothing moves when it arrives. */
function measure(image: Token, file: string): void {
  if (!file.endsWith('.png') || !statSync(file).isFile())
    throw new Error(`${file}: only PNG pictures have a known size here.`);
  // The header of a PNG is at the same place in each, see https://www.w3.org/TR/png-3/#11IHDR.
  const header = readFileSync(file).subarray(16, 24);
  image.attrSet('width', String(header.readUInt32BE(0)));
  image.attrSet('height', String(header.readUInt32BE(4)));
}
