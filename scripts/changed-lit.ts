import type { Plugin } from 'vite';

/** A change to a module of Lit as it is published: most are minified, with names that differ from version to version. */
export interface LitChange {
  /** Name of the module, without its extension. */
  readonly file: string;
  readonly from: RegExp;
  readonly to: string;
}

/** Makes changes to Lit, in their order. If a new version of Lit lacks what one of them replaces, the build fails. */
export function changedLit(name: string, changes: readonly LitChange[]): Plugin {
  return {
    name,
    transform: {
      filter: {
        id: /\/node_modules\/(?:@lit\/)?(?:lit-html|lit-element|reactive-element|localize)\/(?:directives\/|init\/|internal\/)?[^/]+\.js$/,
      },
      handler(code, id) {
        let changed = code;
        for (const { file, from, to } of changes) {
          if (!id.endsWith(`/${file}.js`)) continue;
          if (!from.test(changed)) this.error(`Lit has changed: ${file} no longer has ${from}.`);
          changed = changed.replace(from, to);
        }
        return changed === code ? null : { code: changed, map: null };
      },
    },
  };
}
