import { escape } from '../../src/tool/render/html.js';

/** Attributes by name. Empty and undefined ones are left out; `true` writes an attribute without a value. */
export type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/** Longest line, in characters. In a longer one, each attribute goes on a line of its own. */
const longest = 90;

/** An element as markup. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes).flatMap(([attribute, value]) => {
    if (!value) return [];
    return value === true ? attribute : `${attribute}="${escape(value)}"`;
  });
  const line = `<${[name, ...written].join(' ')}>${content}</${name}>`;
  const first = line.split('\n')[0] ?? '';
  if (first.length <= longest || written.length < 2) return line;
  return `<${name}\n${written.map((each) => `  ${each}\n`).join('')}>${content}</${name}>`;
}

/** Markup as the content of an element: indented, on lines of its own. */
export function indented(markup: string): string {
  return `\n${markup.replace(/^(?=.)/gm, '  ')}\n`;
}
