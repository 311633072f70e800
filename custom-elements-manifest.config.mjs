import { readFileSync } from 'node:fs';
import { parse } from 'node:path';

/** The names of a choice: `const layouts = ['grid', …] as const` and `type Layout = (typeof layouts)[number]`. */
const choice =
  /export const (\w+) = (\[[^\]]+\]) as const;\s*export type (\w+) = \(typeof \1\)\[number\];/g;

/** Unions that attributes have as their type, written out, because editors offer what is in the manifest. */
const unions = new Map(
  ['src/elements/practice-card.ts', 'src/elements/practice-words.ts', 'src/search/query.ts']
    .flatMap((path) => [...readFileSync(path, 'utf8').matchAll(choice)])
    .map(([, , values, name]) => [name, [...values.matchAll(/'[^']+'/g)].join(' | ')]),
);

/** A type as the analyzer writes it, with unions written out, and `undefined` at most once. */
function spelledOut(text) {
  return [...new Set(text.split(' | ').map((part) => unions.get(part) ?? part))].join(' | ');
}

export default {
  globs: ['src/elements/*.ts'],
  exclude: ['src/elements/*.styles.ts'],
  litelement: true,
  plugins: [
    {
      // Corrects what the analyzer cannot see: one function registers all elements, each under the name of its file; events
      // are classes, whose first argument is not the event's name; and users get the compiled modules, without private members.
      name: 'elements-by-file-name',
      packageLinkPhase({ customElementsManifest }) {
        // What is no element and no event is nobody else's business, and two thirds of the file.
        const modules = customElementsManifest.modules.filter(
          ({ path, declarations = [] }) =>
            path.endsWith('/events.ts') || declarations.some(({ customElement }) => customElement),
        );
        const definitions = [];
        for (const module of modules) {
          const { name } = parse(module.path);
          module.exports = module.exports?.filter(
            ({ kind }) => kind !== 'custom-element-definition',
          );
          // The analyzer takes some variables of methods for declarations of the module.
          module.declarations = module.declarations?.filter((declaration) =>
            module.exports?.some((each) => each.declaration.name === declaration.name),
          );
          for (const declaration of module.declarations ?? []) {
            if (!declaration.customElement) continue;
            declaration.tagName = name;
            declaration.events = declaration.events?.filter(({ description }) => description);
            declaration.members = declaration.members.filter(
              ({ privacy }) => privacy !== 'private',
            );
            for (const { type } of [...declaration.attributes, ...declaration.members])
              if (type) type.text = spelledOut(type.text);
            definitions.push({
              kind: 'custom-element-definition',
              name,
              declaration: { name: declaration.name, module: module.path },
            });
          }
        }
        modules.push({
          kind: 'javascript-module',
          path: 'src/define.ts',
          declarations: [],
          exports: definitions,
        });
        const published = JSON.stringify(modules).replaceAll(
          /"(\/?)src\/([^"]+)\.ts"/g,
          '"$1dist/$2.js"',
        );
        customElementsManifest.modules = JSON.parse(published);
      },
    },
  ],
};
