import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { NamedTests } from './named-tests.js';

/** A sentence for a city's statement, in all languages, and what keeps it true. */
interface Sentence {
  readonly tests?: NamedTests;
  /** Criteria of the conformance report that the sentence is about. */
  readonly criteria?: readonly string[];
  /** Beginning of a gap that the conformance report names. */
  readonly gap?: string;
  readonly text: Readonly<Record<string, string>>;
}

/** The content of docs/statements/statements.yaml. */
export interface Statements {
  readonly accessibility: readonly Sentence[];
  readonly privacy: readonly Sentence[];
}

/** The languages of the statements, in their order. */
export const statementLanguages: Readonly<Record<string, string>> = {
  en: 'English',
  fr: 'Français',
  de: 'Deutsch',
  es: 'Español',
  it: 'Italiano',
  pl: 'Polski',
  uk: 'Українська',
  nb: 'Norsk bokmål',
};

export function readStatements(): Statements {
  return parse(readFileSync('docs/statements/statements.yaml', 'utf8')) as Statements;
}

/** The statements, in Markdown. */
export function statementsInMarkdown({ accessibility, privacy }: Statements): string {
  const paragraph = (sentences: readonly Sentence[], language: string): string =>
    `> ${sentences.map(({ text }) => text[language] ?? '').join(' ')}`;
  return [
    '# For your accessibility statement and your privacy notice',
    '<!-- Written by npm run build:evidence from statements/statements.yaml. -->',
    'Two paragraphs to copy, in eight languages. **No native speaker has reviewed them; English is the original.** Fill in what is in square brackets, and leave out what does not hold for your page: if the text of your page has a contrast of 7:1 or more, the sentence about contrast. They are about these elements only, not about the rest of your site, and are no legal advice.',
    'If your lists have a `url-prefix`, add to the privacy notice that what somebody has searched for is also in the address of the page. With `images="all"`, name the hosts of the images. If the script is on another host than the feed, name that host, too. Purpose, legal basis, retention, and transfers to third countries depend on you and on your hosts: your notice has to say them. [PRIVACY.md](../PRIVACY.md) and the [conformance report](accessibility/conformance-report.md) say more.',
    ...Object.entries(statementLanguages).flatMap(([language, name]) => [
      `## ${name}`,
      '### Accessibility statement',
      paragraph(accessibility, language),
      '### Privacy notice',
      paragraph(privacy, language),
    ]),
  ].join('\n\n');
}
