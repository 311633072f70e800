// Writes what editors know of the elements into dist, from custom-elements.json: for VS Code (and all that use its language service)
// the tags, attributes and their values, and the tokens; for JetBrains' editors the same.
//   node scripts/editor-data.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';

const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));

const booleans = new Set(
  manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .flatMap(({ attributes = [] }) => attributes)
    .filter(({ type }) => type.text === 'boolean')
    .map(({ name }) => name),
);

// Tokens and parts have no place in what an editor says of a tag: they are offered in style sheets.
const brief = { hideLogs: true, hideCssPropertiesDocs: true, hideCssPartsDocs: true };

generateVsCodeCustomElementData(structuredClone(manifest), {
  ...brief,
  outdir: 'dist',
  htmlFileName: 'vscode.html-custom-data.json',
  cssFileName: 'vscode.css-custom-data.json',
});
generateJetBrainsWebTypes(structuredClone(manifest), {
  ...brief,
  outdir: 'dist',
  webTypesFileName: 'web-types.json',
  packageJson: false,
});

rewrite('dist/vscode.html-custom-data.json', (data) => {
  for (const tag of data.tags) {
    // Without methods and slots, nothing comes after the line that ends the description.
    tag.description = tag.description.replace(/\s*---\s*$/, '');
    for (const attribute of tag.attributes) {
      // So that it is offered without ="".
      if (booleans.has(attribute.name)) attribute.valueSet = 'v';
      if (attribute.values?.length === 0) delete attribute.values;
    }
  }
});
// Several elements have the same tokens.
rewrite('dist/vscode.css-custom-data.json', (data) => {
  data.properties = [...new Map(data.properties.map((each) => [each.name, each])).values()];
});
rewrite('dist/web-types.json', (data) => {
  data['js-types-syntax'] = 'typescript';
});

/** Changes a file, and writes it without spaces, which are a third of it. */
function rewrite(path, change) {
  const data = JSON.parse(readFileSync(path, 'utf8'));
  change(data);
  writeFileSync(path, JSON.stringify(data));
}
