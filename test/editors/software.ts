import type { Browser } from 'puppeteer-core';
import * as editors from './browser-editors.js';
import { majorOf } from './packages.js';
import * as programs from './page-programs.js';
import type { Documented } from './documented.js';

/** An editor, sanitizer or page program with its settings: a row of the table. */
export interface Software {
  readonly name: string;
  /** As the table has it. Empty: as it is installed. */
  readonly settings: string;
  /** Whether authors write Markdown. */
  readonly markdown?: true;
  /** Changes that the documentation tells authors to make. */
  readonly prepare?: (snippet: string) => string;
  /** In which format the static list is pasted; as HTML by default. */
  readonly list?: 'html' | 'markdown';
  readonly run: (text: string) => string | Promise<string>;
}

/** All of them, in the order of the table. Markdown's own HTML is left out: nothing of a snippet is meant to survive there. */
export async function software(browser: Browser, docs: Documented): Promise<readonly Software[]> {
  const pages = new editors.EditorPages(browser);
  const edit =
    (editor: editors.BrowserEditor, settings?: string) =>
    (html: string): Promise<string> =>
      pages.edit(editor, html, settings);
  const [ckeditor, tinymce, domPurify, sanitizeHtml] = [
    docs.settings('CKEditor 5'),
    docs.settings('TinyMCE'),
    docs.settings('DOMPurify'),
    docs.settings('sanitize-html'),
  ];
  const everything =
    'htmlSupport: { allow: [{ name: /.*/, attributes: true, classes: true, styles: true }] }';
  const named = (name: string, id: string): string => `${name} ${majorOf(id)}`;
  const below = '[below](#settings)';
  const mdx = await programs.mdx();
  const rows = {
    ckeditor: named('CKEditor', 'ckeditor5'),
    tinymce: named('TinyMCE', 'tinymce'),
    domPurify: named('DOMPurify', 'dompurify'),
    sanitizeHtml: named('sanitize-html', 'sanitize-html'),
    mdx: `${named('MDX', '@mdx-js/mdx')} with React`,
  };
  return [
    { name: rows.ckeditor, settings: '', run: edit(editors.ckeditorPlain) },
    { name: rows.ckeditor, settings: below, run: edit(editors.ckeditorHtml, ckeditor) },
    { name: rows.ckeditor, settings: 'all HTML', run: edit(editors.ckeditorHtml, everything) },
    { name: rows.tinymce, settings: '', run: edit(editors.tinymce) },
    { name: rows.tinymce, settings: below, run: edit(editors.tinymce, tinymce) },
    { name: named('Tiptap', '@tiptap/core'), settings: 'StarterKit', run: edit(editors.tiptap) },
    { name: named('Quill', 'quill'), settings: '', run: edit(editors.quill) },
    { name: named('Trix', 'trix'), settings: '', run: edit(editors.trix) },
    { name: rows.domPurify, settings: '', run: edit(editors.domPurify) },
    { name: rows.domPurify, settings: below, run: edit(editors.domPurify, domPurify) },
    { name: rows.sanitizeHtml, settings: '', run: await programs.sanitizeHtml() },
    { name: rows.sanitizeHtml, settings: below, run: await programs.sanitizeHtml(sanitizeHtml) },
    { name: 'WordPress, `wpautop`', settings: '', run: await programs.autop() },
    {
      name: named('markdown-it', 'markdown-it'),
      settings: '`html: true`',
      markdown: true,
      run: await programs.markdownIt(),
    },
    {
      name: named('remark-parse', 'remark-parse'),
      settings: '`rehype-raw`',
      markdown: true,
      run: await programs.remark(),
    },
    { name: rows.mdx, settings: '', markdown: true, run: mdx },
    {
      name: rows.mdx,
      settings: '[changed](#markdown-and-mdx)',
      markdown: true,
      prepare: programs.forReact,
      list: 'markdown',
      run: mdx,
    },
  ];
}
