import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compile, NodeTypes, type RootNode, type TemplateChildNode } from '@vue/compiler-dom';
import handlebars from 'handlebars';
import { Liquid } from 'liquidjs';
import { type DefaultTreeAdapterTypes as Tree, parseFragment, serialize } from 'parse5';
import { paragraphs } from '../../src/feed/text/runs.js';
import { renderHtml } from '../../src/static/html.js';
import { wordings } from '../../src/static/wording.js';
import { feedOf, hostileTexts, optionsFor } from './hostile-text.js';

const pages = hostileTexts.map((text) => {
  const feed = feedOf(text);
  const html = renderHtml(feed.practices, feed, optionsFor(text));
  return { text, feed, html, tree: parseFragment(html) };
});

function* nodesOf(node: Tree.Node): Iterable<Tree.Node> {
  yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* nodesOf(child);
}

const isElement = (node: Tree.Node): node is Tree.Element => 'tagName' in node;

const textOf = (node: Tree.Node): string =>
  [...nodesOf(node)].map((each) => ('value' in each ? each.value : '')).join('');

/** The texts of the elements of a kind, without scripts. */
const textsOf = (tree: Tree.Node, ...names: string[]): string[] =>
  [...nodesOf(tree)]
    .filter((node) => isElement(node) && names.includes(node.tagName))
    .map((node) => textOf(node).replaceAll(/\n\s+/g, '\n'));

describe('HTML by render', () => {
  it('has the words of the practices, unchanged', () => {
    for (const { text, feed, tree } of pages) {
      const worded = wordings(feed.practices, optionsFor(text));
      const texts = worded.map((each) => each.text);
      assert.deepEqual(
        textsOf(tree, 'h3'),
        texts.map(({ title }) => title),
      );
      assert.deepEqual(
        textsOf(tree, 'summary'),
        worded.flatMap(({ text: words, original }) => [
          ...words.sections.map(({ heading }) => heading),
          ...(original
            ? [original.label, ...original.text.sections.map(({ heading }) => heading)]
            : []),
        ]),
      );
      const expected = worded.flatMap(({ place, period, text: words, list, remarks, original }) => [
        [place, period, ...remarks].filter(Boolean).join(' · '),
        ...paragraphs(words.summary ?? ''),
        ...paragraphs(words.text ?? ''),
        ...words.sections.flatMap((section) => paragraphs(section.text)),
        original?.text.title ?? '',
        ...paragraphs(original?.text.summary ?? ''),
        ...paragraphs(original?.text.text ?? ''),
        ...(original?.text.sections.flatMap((section) => paragraphs(section.text)) ?? []),
        list?.name ?? '',
      ]);
      const source = `Source: ${feed.source?.name} · as of 12 November 2026 · Licence`;
      assert.deepEqual(textsOf(tree, 'p'), [...expected.filter(Boolean), source]);
      const topic = worded[0]?.topics[0]?.name;
      assert.ok(topic && textsOf(tree, 'li').includes(topic), text);
    }
  });

  it('is left as it is by template languages (Liquid, Handlebars; Twig, Jinja, Svelte, ERB, PHP by what they look for)', () => {
    const liquid = new Liquid();
    for (const { html } of pages) {
      assert.equal(liquid.parseAndRenderSync(html), html);
      assert.equal(handlebars.compile(html)({}), html);
      const [markup = '', json = ''] = html.split('<script type="application/ld+json">');
      assert.doesNotMatch(markup, /[{}[\]$@`\\]|<[%?!#]/);
      // Braces and brackets of the format itself are followed by a line break.
      assert.doesNotMatch(json, /[{[](?![\n\]])|[$`']|<(?!\/script>\n$)/);
    }
  });

  it('has no interpolation for Vue, not even if Vue compiles the page that a browser has read', () => {
    for (const { text, tree } of pages) {
      for (const delimiters of [
        ['{{', '}}'],
        ['[[', ']]'],
        ['${', '}'],
      ] as const) {
        const markup = serialize(tree).replace(/<script[^]*/, '');
        const { ast } = compile(markup, { delimiters: [...delimiters], onError: assert.fail });
        const found = [...templateNodes(ast)].filter(
          ({ type }) => type === NodeTypes.INTERPOLATION,
        );
        assert.deepEqual(found, [], text);
      }
    }
  });

  it('has no text or attribute that AngularJS, a CMS that has decoded it, or a maker of links would find something in', () => {
    const found = /\{\S|\[(?!\d+\])\S|[$#@*%]\{|:\/\/|@\w|#\d|\bwww\.\w/;
    for (const { tree } of pages) {
      for (const node of nodesOf(tree)) {
        if (isElement(node)) {
          for (const { value } of node.attrs) assert.doesNotMatch(value, /[{}[\]]/);
        }
        if (!('value' in node) || !node.parentNode || !isElement(node.parentNode)) continue;
        const { tagName } = node.parentNode;
        if (tagName === 'script') continue;
        assert.doesNotMatch(node.value, tagName === 'a' ? /\{\{|\[\[|[$#@*%]\{/ : found);
      }
    }
  });

  it('has no links but those of the practices and their texts', () => {
    for (const { tree } of pages) {
      for (const node of nodesOf(tree)) {
        if (!isElement(node) || node.tagName !== 'a') continue;
        const href = node.attrs.find(({ name }) => name === 'href')?.value ?? '';
        assert.match(href, /^https?:\/\/(?:www\.)?(?:city|x)\.example\//);
      }
    }
  });

  it('has the same data for machines as without hostile texts, in JSON', () => {
    for (const { text, feed, html } of pages) {
      const json = /<script type="application\/ld\+json">\n(.*)\n<\/script>\n$/s.exec(html)?.[1];
      const data = JSON.parse(json ?? '');
      assert.equal(data.name, feed.title);
      const [{ item }] = data.itemListElement;
      assert.equal(item.name, feed.practices[0]?.texts[0].title, text);
      assert.equal(item.url, feed.practices[0]?.texts[0].url);
    }
  });
});

function* templateNodes(node: RootNode | TemplateChildNode): Iterable<{ type: NodeTypes }> {
  yield node;
  if ('children' in node && Array.isArray(node.children))
    for (const child of node.children)
      if (typeof child === 'object') yield* templateNodes(child as TemplateChildNode);
}
