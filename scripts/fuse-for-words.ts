import type { Plugin } from 'vite';

/** Parts of Fuse that we never call, and that a bundler keeps because they are methods and static properties of a class: 0.2 kB. */
const unused: readonly RegExp[] = [
  /(?<=[;}])(\w)\.version="[^"]*",\1\.createIndex=.*?,\1\.config=\w+(?=;)/,
  /remove\(\w=\(\(\)=>!1\)\)\{.*?\}getIndex\(\)\{return this\._myIndex\}/,
  /removeAt\(\w\)\{this\.records\.splice.*?\.i-=1\}/,
];

/** Leaves out what Fuse does beside searching a list of words. */
export function fuseForWords(): Plugin {
  return {
    name: 'fuse-for-words',
    transform: {
      filter: { id: /\/node_modules\/fuse\.js\/dist\/fuse\.basic\.min\.mjs$/ },
      handler(code) {
        let rest = code;
        for (const part of unused) {
          if (!part.test(rest)) this.error(`Fuse has changed: it no longer has ${part}.`);
          rest = rest.replace(part, '');
        }
        return { code: rest, map: null };
      },
    },
  };
}
