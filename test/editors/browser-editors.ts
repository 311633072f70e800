import { build, type Rolldown } from 'vite';
import type { Browser, Page } from 'puppeteer-core';
import { fileURLToPath } from 'node:url';
import { fileOf } from './packages.js';

/** An editor or sanitizer that needs a page. */
export interface BrowserEditor {
  readonly package: string;
  /** The scripts of the package that a page loads; without them, `tiptap.js` as one script. */
  readonly scripts?: readonly string[];
  /** Body of a function in the page: from `html`, what an author pastes, and `settings` to what the page of the site gets. */
  readonly code: string;
}

const ckeditor = (plugins: string): string => `
  const { ClassicEditor, ${plugins} } = CKEDITOR;
  const target = document.body.appendChild(document.createElement('div'));
  const editor = await ClassicEditor.create(target, { licenseKey: 'GPL', plugins: [${plugins}], ...settings });
  editor.setData(html);
  const saved = editor.getData();
  await editor.destroy();
  return saved;`;

const usual =
  'Essentials, Paragraph, Heading, Bold, Italic, Link, List, BlockQuote, Table, MediaEmbed, SourceEditing';

/** CKEditor with the plugins of its usual toolbar. */
export const ckeditorPlain: BrowserEditor = {
  package: 'ckeditor5',
  scripts: ['dist/browser/ckeditor5.umd.js'],
  code: ckeditor(usual),
};

/** The same with General HTML Support, for which there are settings. */
export const ckeditorHtml: BrowserEditor = {
  ...ckeditorPlain,
  code: ckeditor(`${usual}, GeneralHtmlSupport`),
};

export const tinymce: BrowserEditor = {
  package: 'tinymce',
  scripts: [
    'tinymce.min.js',
    'models/dom/model.min.js',
    'themes/silver/theme.min.js',
    'icons/default/icons.min.js',
  ],
  code: `
    const target = document.body.appendChild(document.createElement('textarea'));
    const files = { skin: false, content_css: false };
    const [editor] = await tinymce.init({ target, license_key: 'gpl', ...files, ...settings });
    editor.setContent(html);
    const saved = editor.getContent();
    editor.remove();
    return saved;`,
};

export const tiptap: BrowserEditor = {
  package: '@tiptap/starter-kit',
  code: `
    const element = document.createElement('div');
    const editor = new tiptap.Editor({ element, extensions: [tiptap.StarterKit], content: html });
    return editor.getHTML();`,
};

export const quill: BrowserEditor = {
  package: 'quill',
  scripts: ['dist/quill.js'],
  code: `
    const editor = new Quill(document.body.appendChild(document.createElement('div')));
    editor.clipboard.dangerouslyPasteHTML(html);
    return editor.getSemanticHTML();`,
};

export const trix: BrowserEditor = {
  package: 'trix',
  scripts: ['dist/trix.umd.min.js'],
  code: `
    const element = document.createElement('trix-editor');
    const ready = new Promise((resolve) => element.addEventListener('trix-initialize', resolve));
    document.body.append(element);
    await ready;
    element.editor.loadHTML(html);
    return element.value;`,
};

export const domPurify: BrowserEditor = {
  package: 'dompurify',
  scripts: ['dist/purify.min.js'],
  code: 'return DOMPurify.sanitize(html, settings);',
};

/** Runs editors, each in a page of its own. */
export class EditorPages {
  readonly #browser: Browser;
  readonly #pages = new Map<string, Promise<Page>>();

  constructor(browser: Browser) {
    this.#browser = browser;
  }

  /**
   * What an editor makes of some HTML.
   *
   * @param settings - properties of a JavaScript object, as the documentation tells people to add them
   */
  async edit(editor: BrowserEditor, html: string, settings = ''): Promise<string> {
    const page = await this.#pageOf(editor);
    const script = `(async (html, settings) => {${editor.code}})(${JSON.stringify(html)}, {${settings}})`;
    return String(await page.evaluate(script));
  }

  async #pageOf(editor: BrowserEditor): Promise<Page> {
    const open = async (): Promise<Page> => {
      const page = await this.#browser.newPage();
      await page.setContent('<!doctype html><title>Editor</title>');
      for (const script of editor.scripts ?? [])
        await page.addScriptTag({ path: fileOf(editor.package, script) });
      if (!editor.scripts) await page.addScriptTag({ content: await oneScript('tiptap.js') });
      return page;
    };
    const page = this.#pages.get(editor.package) ?? open();
    this.#pages.set(editor.package, page);
    return page;
  }
}

/** A module of this folder and what it imports, as one script that sets the global `tiptap`. */
async function oneScript(entry: string): Promise<string> {
  const outputs = (await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(new URL('.', import.meta.url)),
    build: { write: false, lib: { entry, formats: ['iife'], name: 'tiptap' } },
  })) as Rolldown.RolldownOutput[];
  const [file] = outputs.flatMap(({ output }) => output);
  if (file?.type !== 'chunk') throw new Error(`${entry} gives no script.`);
  return file.code;
}
