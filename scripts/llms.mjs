// Writes llms.txt, which tells assistants that write code how the elements are used: snippets from README.md, and what the elements
// take from custom-elements.json.
//   npm run build:manifest && node scripts/llms.mjs [file]
import { readFileSync, writeFileSync } from 'node:fs';

const readme = readFileSync('README.md', 'utf8');
const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const elements = modules
  .flatMap(({ declarations = [] }) => declarations)
  .filter(({ customElement }) => customElement)
  // The list first: it is what most pages need.
  .sort((a, b) => Number(b.tagName === 'practice-list') - Number(a.tagName === 'practice-list'));

/** The first block of code in README.md of a language, below a heading. */
function snippet(language, heading = '') {
  const below = readme.slice(readme.indexOf(`\n## ${heading}`.trimEnd()));
  const [code] =
    new RegExp(`^\`\`\`${language}\n.*?^\`\`\``, 'ms').exec(heading ? below : readme) ?? [];
  if (!code) throw new Error(`README.md has no ${language} ${heading}.`);
  return code;
}

const inLine = (text) => text.replaceAll(/\s+/g, ' ');
const item = (name, text) => `- \`${name}\`: ${inLine(text)}`;

function section(title, lines) {
  return lines?.length ? [`${title}:`, '', ...lines, ''] : [];
}

function describe({ tagName, summary, attributes, members, events, slots, cssParts }) {
  const fields = members.filter(({ kind, attribute }) => kind === 'field' && !attribute);
  const methods = members.filter(({ kind, privacy }) => kind === 'method' && !privacy);
  return [
    `## <${tagName}>`,
    '',
    summary,
    '',
    ...section(
      'Attributes, each also a property in camel case',
      attributes.map(({ name, type, default: value, description }) => {
        const initially = value && value !== 'false' ? ` (default: ${value})` : '';
        return item(name, `${type.text.replace(' | undefined', '')}${initially}. ${description}`);
      }),
    ),
    ...section(
      'Properties without an attribute',
      fields.map(({ name, type, readonly, description }) =>
        item(name, `${type.text}${readonly ? ', read-only' : ''}. ${description}`),
      ),
    ),
    ...section(
      'Methods',
      methods.map(({ name, parameters = [], return: returned, description }) =>
        item(
          `${name}(${parameters.map((each) => each.name).join(', ')})`,
          `${returned.type.text}. ${description}`,
        ),
      ),
    ),
    ...section(
      'Events',
      events?.map(({ name, type, description }) => item(name, `${type.text}. ${description}`)),
    ),
    ...section(
      'Slots',
      slots?.map(({ name, description }) => item(name || '(default)', description)),
    ),
    ...section('Parts', [cssParts.map(({ name }) => `\`${name}\``).join(', ')]),
  ];
}

// Where several elements have a token, in the words of the list.
const tokens = new Map(
  elements
    .flatMap(({ cssProperties }) => cssProperties)
    .reverse()
    .map((each) => [each.name, each]),
);

const text = [
  '# intercultural-practices',
  '',
  '> Four custom elements that show the good practices of Intercultural Cities on any website, from one JSON feed: `practice-list`',
  '> (cards), `practice-search` (search and filters for a list), `practice-map` (a map of its cities) and `practice-card` (one practice).',
  '',
  'What stands inside `practice-list` is its fallback: it is shown while the feed loads, without JavaScript, and when loading fails. Always',
  'write one. The elements take font and colours from the page. Their text is in light DOM, so the page styles it; frames and controls are',
  'styled through `::part()` and the tokens below. They need no container, no initialisation and no other style sheet. There is no value',
  '`ongoing="false"`: leave the attribute out. (Preact, Solid and Svelte take `ongoing` for a listener: set the property there.)',
  '',
  '## On a page',
  '',
  snippet('html'),
  '',
  '`practices.js` is in `dist/embed/` of the package; put that whole folder on your own server, because the script loads other files from',
  'beside it.',
  '',
  '## In an app with a bundler',
  '',
  snippet('sh', 'From npm'),
  '',
  snippet('js', 'From npm'),
  '',
  'Then write the tags in templates. With TypeScript, also `import` one of `intercultural-practices/react`, `/preact`, `/solid`, `/svelte`, `/vue`',
  'once. Listeners: `onpractice-select={…}` in React, Preact and Svelte, `on:practice-select={…}` in Solid, `@practice-select` in Vue,',
  "`(practice-select)` in Angular. In Next.js, the file that imports `define.js` begins with `'use client'`. On a server, importing",
  '`define.js` does nothing; `renderPractices` of `intercultural-practices/static.js` writes the list as HTML.',
  '',
  ...elements.flatMap(describe),
  '## Tokens (custom properties), on an element or any of its ancestors',
  '',
  ...[...tokens.values()].map(({ name, default: value, description }) =>
    item(name, `${description}${value ? `; ${value} by default` : ''}`),
  ),
  '',
  '## When something is wrong',
  '',
  'Add `?practice-doctor` to the address of a page that has `practices.js`: a panel says what is right and wrong there, with code to paste. With',
  "npm: `(await import('intercultural-practices/doctor.js')).openDoctor()`.",
  '',
  '## More',
  '',
  '- [Embedding](docs/embedding.md): content systems, frames, frameworks, policies, integrity',
  '- [The feed](docs/feed.md): its format, and the command that builds one from a table',
  '- [Hosting](docs/hosting.md): headers, many cities, which sites show a feed',
  '- [Design](docs/design.md): defaults of the tokens, and reasons',
  '- [Manifest](custom-elements.json): the same as this page, for programs',
  '',
].join('\n');

writeFileSync(process.argv[2] ?? 'llms.txt', text);
