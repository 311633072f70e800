// Writes dist/frameworks: what the elements take and say, from the manifest, and beside it the types by which each framework knows
// it, from src/frameworks. It needs custom-elements.json and dist/elements.
//   node scripts/framework-types.mjs
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const elements = modules
  .flatMap(({ path, declarations = [] }) => declarations.map((each) => ({ ...each, path })))
  .filter(({ customElement }) => customElement);

const isSettable = ({ kind, privacy, readonly, static: isStatic }) =>
  kind === 'field' && !privacy && !readonly && !isStatic;
const camelCase = (name) => name.replaceAll(/-(\w)/g, (_, letter) => letter.toUpperCase());

/** A member of an interface, with its comment. Frameworks set what an app leaves out to undefined. */
function member(name, type, description) {
  return `  /** ${description.replaceAll('\n', '\n   * ')} */\n  '${name}'?: ${type} | undefined;`;
}

function interfaceOf({ name, attributes, members }) {
  const fields = members.filter(isSettable);
  const ownNames = attributes.filter((each) => camelCase(each.name) !== each.name);
  const typeOf = (field, type) =>
    `${name}['${field}']${/\bnumber\b/.test(type.text) ? ' | `${number}`' : ''}`;
  return [
    `/** What \`${name}\` takes: its properties, and its attributes where they have another name. */`,
    `export interface ${name}Props {`,
    ...fields.map((field) => member(field.name, typeOf(field.name, field.type), field.description)),
    ...ownNames.map((attribute) =>
      member(attribute.name, typeOf(attribute.fieldName, attribute.type), attribute.description),
    ),
    '}',
  ].join('\n');
}

const events = [
  ...new Set(elements.flatMap((each) => each.events ?? []).map(({ type }) => type.text)),
];
const source = [
  '// Written from custom-elements.json.',
  `import type { ${events.join(', ')} } from '../elements/events.js';`,
  ...elements.map(
    ({ name, path }) => `import type { ${name} } from '../elements/${basename(path)}';`,
  ),
  ...elements.map(interfaceOf),
  '/** For each element, by its tag: its class, what it takes, and its events. */',
  'export interface Elements {',
  ...elements.map(({ tagName, name, events: own = [] }) => {
    const said = own.map((event) => `'${event.name}': ${event.type.text};`).join(' ');
    return `  '${tagName}': { element: ${name}; props: ${name}Props; events: { ${said} } };`;
  }),
  '}',
].join('\n');

mkdirSync('dist/frameworks', { recursive: true });
writeFileSync('dist/frameworks/elements.d.ts', `${source}\n`);
for (const name of readdirSync('src/frameworks')) {
  writeFileSync(join('dist/frameworks', name), readFileSync(join('src/frameworks', name)));
  // There is nothing to run, but apps may import it by a plain `import`.
  writeFileSync(join('dist/frameworks', name.replace(/\.d\.ts$/, '.js')), 'export {};\n');
}
