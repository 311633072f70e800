import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { MagicString } from 'magic-string';
import { type ESTree, parseSync, type Plugin, Visitor } from 'vite';

/** Folders whose modules tag sentences. */
const folders = ['src/elements', 'src/feed'].map((folder) => resolve(folder));

/** Module that no page has. */
const withoutPage = resolve('src/feed/load/network-reasons.ts');

/** Module of the tag. */
const tagModule = resolve('src/feed/sentence.ts');

/** What the tag becomes: it makes a code of a number and its values, which `decode` in the later file understands. */
const coding = String.raw`export const sentence = (...parts) => '\u0002' + JSON.stringify(parts) + '\u0003';`;

/** Module of which all functions are in the later file. Their parameters are coded. */
const functionModule = resolve('src/feed/load/reasons.ts');

/** Module of the later file, and the declaration in it that gets the sentences. */
const wordsModule = resolve('src/feed/console-words.ts');
const declaration = 'const sentences: readonly Sentence[] = [];';

/** Marks the copies of modules that the later file has. */
const copy = '?words';

/** Stands for a value in a sentence. */
const hole = '{}';

/** Moves the sentences that are tagged with `sentence` out of the script into a later file, and puts their numbers in their place. */
export function consoleWords(): Plugin {
  const numbers = new Map<string, number>();
  for (const path of folders.flatMap(modulesIn)) {
    if (path === withoutPage) continue;
    for (const node of sentencesIn(readFileSync(path, 'utf8'), path)) {
      const text = textOf(node);
      if (!numbers.has(text)) numbers.set(text, numbers.size);
    }
  }
  const functions = functionsIn(functionModule);
  return {
    name: 'console-words',
    enforce: 'pre',
    // The later file imports nothing, so it has its own copies of modules, in which the sentences are complete.
    async resolveId(source, importer) {
      if (importer !== wordsModule && !importer?.endsWith(copy)) return null;
      const module = await this.resolve(source, importer.replace(copy, ''), { skipSelf: true });
      return module && `${module.id}${copy}`;
    },
    // The copies of modules that the frame has (`problem.ts?frame`) keep their sentences.
    transform(code, id) {
      if (id === tagModule) return { code: coding, map: null };
      if (id === wordsModule) {
        if (!code.includes(declaration)) this.error(`${id} does not contain ${declaration}`);
        const imports = `import { ${functions.join()} } from './load/reasons.js';`;
        const texts = [...numbers.keys()].map((text) => JSON.stringify(text));
        const all = `const sentences = [${[...texts, ...functions].join()}];`;
        return { code: `${imports}${code.replace(declaration, () => all)}`, map: null };
      }
      if (id === functionModule) {
        const coded = functions.map(
          (name, at) =>
            `export const ${name} = (...values) => sentence(${numbers.size + at}, ...values);`,
        );
        return { code: `import { sentence } from '../sentence.js';${coded.join('')}`, map: null };
      }
      if (!folders.some((folder) => id.startsWith(`${folder}/`)) || id.includes('?')) return null;
      const found = sentencesIn(code, id);
      if (!found.length) return null;
      const output = new MagicString(code);
      for (const node of found) {
        const { expressions, quasis } = node.quasi;
        if (quasis.some(({ value }) => value.raw.includes(hole)))
          this.error(`${id}: a sentence may not contain ${hole}.`);
        let at = node.start;
        let before = `sentence(${numbers.get(textOf(node))}`;
        // Only the text between the values is replaced, because these may contain sentences.
        for (const { start, end } of expressions) {
          output.update(at, start, `${before}, `);
          before = '';
          at = end;
        }
        output.update(at, node.end, `${before})`);
      }
      return { code: output.toString(), map: output.generateMap({ hires: true }) };
    },
  };
}

/** Modules in a folder and its folders, in a fixed order, so that a build gives the same numbers everywhere. */
export function modulesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name))
    .sort();
}

/** Names of the functions that a module exports. */
function functionsIn(path: string): readonly string[] {
  return parseSync(path, readFileSync(path, 'utf8')).program.body.flatMap((each) =>
    each.type === 'ExportNamedDeclaration' && each.declaration?.type === 'FunctionDeclaration'
      ? [each.declaration.id?.name ?? '']
      : [],
  );
}

/** The sentences that a module tags. */
export function sentencesIn(code: string, id: string): readonly ESTree.TaggedTemplateExpression[] {
  const found: ESTree.TaggedTemplateExpression[] = [];
  if (!code.includes('sentence`')) return found;
  new Visitor({
    TaggedTemplateExpression(node) {
      if (node.tag.type === 'Identifier' && node.tag.name === 'sentence') found.push(node);
    },
  }).visit(parseSync(id, code).program);
  return found;
}

function textOf({ quasi: { quasis } }: ESTree.TaggedTemplateExpression): string {
  return quasis.map(({ value: { cooked } }) => cooked).join(hole);
}
