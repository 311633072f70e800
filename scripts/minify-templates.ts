import { transform } from 'lightningcss';
import { MagicString } from 'magic-string';
import { type ESTree, parseSync, type Plugin, Visitor } from 'vite';

/**
 * Minifies what a JavaScript minifier leaves alone: style sheets and white space in Lit's templates. Also removes the notes for
 * translators from messages. Style sheets that contain expressions are not changed.
 */
export function minifyTemplates(): Plugin {
  return {
    name: 'minify-templates',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/elements\/.*\.ts$/, code: /`|\bmsg\(/ },
      handler(code, id) {
        const output = new MagicString(code);
        // In TypeScript, unlike in JavaScript, the position of a template part includes its delimiters.
        const replace = ({ start, value: { raw } }: ESTree.TemplateElement, text: string): void => {
          const at = code.indexOf(raw, start);
          if (text !== raw) output.update(at, at + raw.length, text);
        };
        new Visitor({
          TaggedTemplateExpression({ tag, quasi: { quasis } }) {
            const kind = tag.type === 'Identifier' ? tag.name : '';
            const [only, ...others] = quasis;
            if (kind === 'css' && only && !others.length) {
              replace(only, inTemplate(minifyCss(only.value.cooked ?? '', id)));
            } else if (kind === 'html' || kind === 'svg') {
              for (const part of quasis) replace(part, minifyMarkup(part.value.raw));
            }
          },
          CallExpression({ callee, arguments: [message, options] }) {
            if (callee.type !== 'Identifier' || callee.name !== 'msg' || !message || !options)
              return;
            if (options.type !== 'ObjectExpression') return;
            const kept = options.properties.filter((property) => !isNote(property));
            if (kept.length === options.properties.length) return;
            const texts = kept.map(({ start, end }) => code.slice(start, end));
            output.update(
              message.end,
              options.end,
              texts.length ? `, { ${texts.join(', ')} }` : '',
            );
          },
        }).visit(parseSync(id, code).program);
        return { code: output.toString(), map: output.generateMap({ hires: true }) };
      },
    },
  };
}

function isNote(property: ESTree.ObjectPropertyKind): boolean {
  return (
    property.type === 'Property' &&
    property.key.type === 'Identifier' &&
    property.key.name === 'desc'
  );
}

/** @throws if the text is not valid CSS, so that a mistake in a style sheet does not reach a page */
function minifyCss(text: string, filename: string): string {
  const { code } = transform({ filename, code: new TextEncoder().encode(text), minify: true });
  return new TextDecoder().decode(code);
}

function inTemplate(text: string): string {
  return text.replace(/[`\\]|\$\{/g, String.raw`\$&`);
}

/**
 * Replaces a line break and the white space around it with one space, which is what a browser shows, or with nothing before the
 * end of a tag. Other white space stays, because it may separate two words.
 */
function minifyMarkup(raw: string): string {
  return raw.replace(/\s*\n\s*(?=>)/g, '').replace(/\s*\n\s*/g, ' ');
}
