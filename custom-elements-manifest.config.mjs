import { parse } from 'node:path';

export default {
  globs: ['src/elements/*.ts'],
  exclude: ['src/elements/*.styles.ts'],
  litelement: true,
  plugins: [
    {
      // Corrects what the analyzer cannot see: one function registers all elements, each under the name of its file; events
      // are classes, whose first argument is not the event's name; and users get the compiled modules.
      name: 'elements-by-file-name',
      packageLinkPhase({ customElementsManifest: { modules } }) {
        for (const module of modules) {
          const { name } = parse(module.path);
          module.exports = module.exports?.filter(
            ({ kind }) => kind !== 'custom-element-definition',
          );
          for (const declaration of module.declarations ?? []) {
            if (!declaration.customElement) continue;
            declaration.tagName = name;
            declaration.events = declaration.events?.filter(({ description }) => description);
          }
        }
        const published = JSON.stringify(modules).replaceAll(
          /"(\/?)src\/([^"]+)\.ts"/g,
          '"$1dist/$2.js"',
        );
        modules.splice(0, modules.length, ...JSON.parse(published));
      },
    },
  ],
};
