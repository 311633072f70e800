import { escape } from '../../src/tool/render/html.js';

/** Attributes by name. Empty and undefined ones are left out, true ones have no value. */
export type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/** Longest line before each attribute gets one of its own, in characters. */
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

/** Markup on lines of its own inside an element. */
export function indented(markup: string): string {
  return `\n${markup.replace(/^(?=.)/gm, '  ')}\n`;
}
