import { escape } from '../../src/static/html.js';

/** Attributes by name. Empty and undefined ones are left out; `true` writes an attribute without a value. */
export type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/** An element as markup. Its tag is in one line, however long: in Markdown, a line that begins with `>` would be a quotation. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes).flatMap(([attribute, value]) => {
    if (!value) return [];
    return value === true ? attribute : `${attribute}="${escape(value)}"`;
  });
  return `<${[name, ...written].join(' ')}>${content}</${name}>`;
}

/** Markup as the content of an element: indented, on lines of its own. */
export function indented(markup: string): string {
  return `\n${markup.replace(/^(?=.)/gm, '  ')}\n`;
}
