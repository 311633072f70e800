import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { MagicString } from 'magic-string';
import { type ESTree, parseSync, type Plugin } from 'vite';

/** A value that the modules of a folder import from outside it. */
interface PassedImport {
  /** An npm module, or the path of one of ours. */
  readonly source: string;
  readonly name: string;
}

/** Marks an import that is passed in. */
export const passedPrefix = 'passed:';

/** The imports of a module, without imports of types. */
function valueImports(code: string, id: string): readonly ESTree.ImportDeclaration[] {
  return parseSync(id, code).program.body.filter(
    (each) => each.type === 'ImportDeclaration' && each.importKind !== 'type',
  ) as ESTree.ImportDeclaration[];
}

function namesIn({
  specifiers,
}: ESTree.ImportDeclaration): readonly (readonly [imported: string, local: string])[] {
  return specifiers.flatMap((each) =>
    each.type === 'ImportSpecifier' &&
    each.importKind !== 'type' &&
    each.imported.type === 'Identifier'
      ? [[each.imported.name, each.local.name] as const]
      : [],
  );
}

/** The modules of a later file: those of a folder, and others that nothing else imports. */
class Contents {
  readonly #folder: string;
  readonly #others: readonly string[];

  constructor(folder: string, others: readonly string[]) {
    this.#folder = resolve(folder);
    this.#others = others.map((path) => resolve(path));
  }

  get files(): readonly string[] {
    const own = readdirSync(this.#folder).filter((name) => name.endsWith('.ts'));
    return [...own.sort().map((file) => join(this.#folder, file)), ...this.#others];
  }

  has(path: string): boolean {
    return dirname(path) === this.#folder || this.#others.includes(path);
  }

  /** The source of a module's import from outside; undefined if it is inside. */
  outside(source: string, importer: string): string | undefined {
    if (!source.startsWith('.')) return source;
    const path = resolve(dirname(importer), source).replace(/\.js$/, '.ts');
    return this.has(path) ? undefined : path;
  }

  /** What the modules import from outside, in a fixed order. */
  get imports(): readonly PassedImport[] {
    const found = new Map<string, PassedImport>();
    for (const path of this.files) {
      for (const declaration of valueImports(readFileSync(path, 'utf8'), path)) {
        const source = this.outside(declaration.source.value, path);
        if (!source) continue;
        for (const [name] of namesIn(declaration)) found.set(`${source} ${name}`, { source, name });
      }
    }
    return [...found.values()];
  }
}

/**
 * Makes a later file of the modules in a folder. A later file imports nothing: if it imported `practices.js`, a page that loads the script
 * as `practices.js?v=2` would run it twice. Instead, the file exports one function, to which the script passes what these modules import
 * from outside. It returns what the entry exports.
 *
 * @param name - of the file, and of its entry in the folder
 * @param folder - path of the folder
 * @param importer - the module of the script that imports the entry
 * @param others - paths of modules outside the folder that nothing else imports, and that therefore are in the file
 */
export function passedImports(
  name: string,
  folder: string,
  importer: string,
  others: readonly string[] = [],
): Plugin {
  const contents = new Contents(folder, others);
  const passed = contents.imports;
  // One module may import several later files.
  const argument = passed.map((_, index) => `${name.replaceAll('-', '_')}${index}`);
  return {
    name: 'passed-imports',
    enforce: 'pre',
    resolveId(source, from) {
      const id = from && contents.has(from) && contents.outside(source, from);
      return id ? { id: passedPrefix + id, external: true } : null;
    },
    transform(code, id) {
      if (id !== resolve(importer)) return null;
      const call = new RegExp(`import\\(([^()]*/${name}-[^()]*)\\)`);
      if (!call.test(code)) this.error(`${id} does not import ${name}.`);
      const imports = passed.map(
        (each, index) =>
          `import { ${each.name} as ${argument[index]} } from ${JSON.stringify(each.source)};`,
      );
      const changed = code.replace(
        call,
        `import($1).then(({ default: open }) => open(${argument.join()}))`,
      );
      return { code: `${imports.join('')}${changed}`, map: null };
    },
    renderChunk(code, chunk) {
      if (chunk.name !== name) return null;
      const output = new MagicString(code);
      const parameters = [...argument];
      for (const declaration of valueImports(code, `${name}.js`)) {
        const source = declaration.source.value.slice(passedPrefix.length);
        for (const [imported, local] of namesIn(declaration)) {
          const at = passed.findIndex((each) => each.source === source && each.name === imported);
          if (at < 0) this.error(`${imported} of ${source} is not passed to ${name}.`);
          parameters[at] = local;
        }
        output.remove(declaration.start, declaration.end);
      }
      for (const each of parseSync(`${name}.js`, code).program.body) {
        if (each.type !== 'ExportNamedDeclaration') continue;
        const names = each.specifiers.flatMap(({ local, exported }) =>
          local.type === 'Identifier' && exported.type === 'Identifier'
            ? [`${exported.name}: ${local.name}`]
            : [],
        );
        output.update(each.start, each.end, `return { ${names.join(', ')} };`);
      }
      output.prepend(`export default function (${parameters.join(', ')}) {`).append('}');
      return { code: output.toString(), map: output.generateMap({ hires: true }) };
    },
  };
}
