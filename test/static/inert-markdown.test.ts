import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compile, NodeTypes } from '@vue/compiler-dom';
import fc from 'fast-check';
import { Liquid } from 'liquidjs';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { gfm } from 'micromark-extension-gfm';
import { mdxjs } from 'micromark-extension-mdxjs';
import MarkdownIt, { type Token } from 'markdown-it';
import type { PracticeText } from '../../src/feed/practice.js';
import { paragraphs } from '../../src/feed/text/runs.js';
import { renderMarkdown } from '../../src/static/markdown.js';
import { wordings } from '../../src/static/wording.js';
import { feedOf, hostileTexts, optionsFor } from './hostile-text.js';

function pageOf(text: string) {
  const feed = feedOf(text);
  const options = optionsFor(text);
  return { text, feed, markdown: renderMarkdown(feed.practices, feed, options), options };
}

const pages = hostileTexts.map(pageOf);

/** One line, as browsers show it. */
const shown = (text: string): string => text.trim().replaceAll(/[\t\n\f\r ]+/g, ' ');

/** The texts of a practice below its title. */
const bodyOf = ({ summary, text, sections }: PracticeText): string[] => [
  ...paragraphs(summary ?? ''),
  ...paragraphs(text ?? ''),
  ...sections.flatMap((section) => [section.heading, ...paragraphs(section.text)]),
];

/** The texts of the headings and paragraphs that the page must have. */
function expected({ feed, options }: ReturnType<typeof pageOf>): string[] {
  const blocks = wordings(feed.practices, options).flatMap(
    ({ text, place, period, topics, list, remarks, original }) => [
      text.title,
      [place, period, ...remarks].filter(Boolean).join(' · '),
      ...bodyOf(text),
      original?.label ?? '',
      ...(original && !original.text.url ? [original.text.title, ...bodyOf(original.text)] : []),
      topics.map(({ name }) => shown(name)).join(' · '),
      list?.name ?? '',
    ],
  );
  const source = `Source: ${feed.source?.name} · as of 12 November 2026 · Licence`;
  return [...blocks, source].filter(Boolean).map(shown);
}

/** A node of the tree of a Markdown document (mdast). */
interface Node {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly Node[];
}

function* nodesOf(node: Node): Iterable<Node> {
  yield node;
  for (const child of node.children ?? []) yield* nodesOf(child);
}

const textOf = (node: Node): string =>
  [...nodesOf(node)].map(({ type, value }) => (type === 'break' ? '\n' : (value ?? ''))).join('');

/** Headings and paragraphs, those in quotations as well. */
const blocksOf = ({ children = [] }: Node): readonly Node[] =>
  children.flatMap((child) => (child.type === 'blockquote' ? blocksOf(child) : child));

const own = /^https?:\/\/(?:(?:www\.)?city|x)\.example\//;

describe('Markdown by render', () => {
  it('has the words of the practices, unchanged, and nothing else, in MDX with the extensions of GitHub', () => {
    const allowed = new Set(
      'root heading paragraph blockquote text link emphasis break'.split(' '),
    );
    const extensions = {
      extensions: [gfm(), mdxjs()],
      mdastExtensions: [gfmFromMarkdown(), mdxFromMarkdown()],
    };
    for (const page of pages) {
      const tree: Node = fromMarkdown(page.markdown, extensions);
      for (const { type, url } of nodesOf(tree)) {
        assert.ok(allowed.has(type), `${type} from ${page.text}`);
        if (url) assert.match(url, own);
      }
      assert.deepEqual(
        blocksOf(tree).map((block) => shown(textOf(block))),
        expected(page),
      );
    }
  });

  it('has them in CommonMark with HTML and links of bare addresses, and Vue and code hosts find nothing in the result', () => {
    const processor = new MarkdownIt({ html: true, linkify: true });
    processor.linkify.set({ fuzzyLink: true, fuzzyEmail: true });
    for (const page of pages) {
      const tokens = processor.parse(page.markdown, {});
      const blocks = tokens.filter(({ type }) => type === 'inline');
      assert.deepEqual(
        blocks.map(({ children }) => shown(lineOf(children))),
        expected(page),
        page.text,
      );
      for (const token of blocks.flatMap(({ children }) => children ?? [])) {
        assert.match(token.type, /^(?:text|text_special|hardbreak|(?:link|em)_(?:open|close))$/);
        if (token.type === 'link_open') assert.match(String(token.attrGet('href')), own);
      }
      const { ast } = compile(processor.render(page.markdown));
      assert.equal(
        JSON.stringify(ast, ['children', 'type']).includes(`:${NodeTypes.INTERPOLATION}`),
        false,
      );
      const html = processor.render(page.markdown).replace(/<a .*?<\/a>/g, '');
      assert.doesNotMatch(html, /(?<!&)#\d|@\w|:\w+:|:\/\/|\bwww\.\w/);
    }
  });

  it('is left as it is by template languages that run before Markdown', () => {
    const liquid = new Liquid();
    for (const { markdown } of pages) {
      assert.equal(liquid.parseAndRenderSync(markdown), markdown);
      assert.doesNotMatch(markdown, /[{}$|~^=+@](?![^(]*>\))|<[^h]|^(?:import|export|[-:!?%])/m);
    }
  });

  it('has them however such texts follow each other', () => {
    const processor = new MarkdownIt({ html: true, linkify: true });
    const parts = [...hostileTexts, ...'\n \u00a0a.é*_`[](){}<>@#1-+=|:/!\\&~$^🎉。'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength: 8 }), (chosen) => {
        const page = pageOf(chosen.join(''));
        const blocks = processor.parse(page.markdown, {}).filter(({ type }) => type === 'inline');
        assert.deepEqual(
          blocks.map(({ children }) => shown(lineOf(children))),
          expected(page),
        );
      }),
    );
  });
});

/** The text of a block. An image would have none, nor has what is no text. */
function lineOf(tokens: readonly Token[] | null): string {
  return (tokens ?? [])
    .map(({ type, content }) =>
      type === 'hardbreak' ? '\n' : type.startsWith('text') ? content : '',
    )
    .join('');
}
