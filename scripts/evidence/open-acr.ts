import { createRequire } from 'node:module';
import { stringify } from 'yaml';
import type { Criteria, Judgement } from './criteria.js';
import { levels } from './criteria.js';

interface Verdict {
  readonly result: boolean;
  readonly message: string;
}

// The package has TypeScript only, without types that a strict project can import.
const require = createRequire(import.meta.url);
const { validateOpenACR } = require('@openacr/openacr/src/validateOpenACR.ts') as {
  readonly validateOpenACR: (document: unknown, schema: string) => Verdict;
};
const { validateOpenACRCatalogValues } =
  require('@openacr/openacr/src/validateOpenACRCatalogValues.ts') as {
    readonly validateOpenACRCatalogValues: (document: unknown, catalog: unknown) => Verdict;
  };

interface Product {
  readonly version: string;
  readonly description: string;
}

/** The report in the format of OpenACR, with the chapters and numbers of its catalogue for WCAG 2.2 and EN 301 549. */
export function openAcr(criteria: Criteria, { version, description }: Product) {
  const { wcag, en301549, gaps, reviewed } = criteria;
  const level = (name: string) => wcag.filter((each) => each.level === name).map(criterion('web'));
  return {
    title: 'intercultural-practices: Accessibility Conformance Report',
    product: { name: 'intercultural-practices', version, description },
    // The format asks for an address of e-mail, which the project does not have.
    author: { name: 'intercultural-practices contributors', email: '' },
    report_date: reviewed,
    last_modified_date: reviewed,
    version: 1,
    notes: `The report is about the elements, the page for frames, and the HTML that the feed tool writes. ${gaps.join(' ')}`,
    evaluation_methods_used:
      'Tests in Chromium, Firefox and WebKit: axe, IBM’s checker and Alfa in every state; real keys; accessibility trees; 320 px, text twice as large, wider spacing; preferences. Each level names its tests. Nobody outside the project has judged the elements.',
    legal_disclaimer: 'This report is a statement of the project about itself, without warranty.',
    license: 'MIT',
    catalog: '2.5-edition-wcag-2.2-508-eu-en',
    chapters: {
      success_criteria_level_a: { criteria: level('A') },
      success_criteria_level_aa: { criteria: level('AA') },
      success_criteria_level_aaa: { disabled: true, notes: 'Not evaluated.' },
      en_301_549_web: { notes: `${en301549.web} ${en301549.userPreferences.notes}` },
      en_301_549_software: { criteria: en301549.software.map(criterion('none')) },
      en_301_549_documentation_and_support_services: {
        criteria: en301549.documentation.map(criterion('none')),
      },
    },
  };
}

type OpenAcr = ReturnType<typeof openAcr>;

function criterion(component: string) {
  return ({ id, conformance, notes, gap, tests }: Judgement) => ({
    num: id,
    components: [
      {
        name: component,
        adherence: {
          level: conformance,
          notes: [
            notes,
            gap ? `Gap: ${gap}` : '',
            tests
              ? `Tests: ${Object.entries(tests)
                  .map(([file, names]) => `${file} (${names.join('; ')})`)
                  .join(', ')}`
              : '',
          ]
            .filter(Boolean)
            .join(' '),
        },
      },
    ],
  });
}

/** The catalogue by which the document is validated. The one in the package ends with WCAG 2.1 and lacks EN 301 549. */
function catalogOf({ wcag, en301549 }: Criteria) {
  const chapter = (id: string, label: string, judged: readonly Judgement[], component: string) => ({
    id,
    label,
    short_label: label,
    order: 1,
    criteria: judged.map(({ id: number, name }) => ({
      id: number,
      handle: name,
      alt_id: number,
      components: [component],
    })),
  });
  const level = (name: string) => wcag.filter((each) => each.level === name);
  return {
    title: 'WCAG 2.2 and EN 301 549 V3.2.1',
    lang: 'en',
    standards: [],
    chapters: [
      chapter('success_criteria_level_a', 'Level A', level('A'), 'web'),
      chapter('success_criteria_level_aa', 'Level AA', level('AA'), 'web'),
      chapter('en_301_549_software', 'Chapter 11', en301549.software, 'none'),
      chapter(
        'en_301_549_documentation_and_support_services',
        'Chapter 12',
        en301549.documentation,
        'none',
      ),
    ],
    components: ['web', 'none'].map((id) => ({ id, label: id })),
    terms: Object.entries(levels).map(([id, label]) => ({ id, label, description: label })),
  };
}

/** What OpenACR's own validators say against the document; undefined if nothing. */
export function faultsOf(document: OpenAcr, criteria: Criteria): string | undefined {
  const verdicts = [
    validateOpenACR(document, 'openacr-0.1.0.json'),
    validateOpenACRCatalogValues(document, catalogOf(criteria)),
  ];
  return verdicts.find(({ result }) => !result)?.message;
}

export function toYaml(document: OpenAcr): string {
  return `# Written by npm run build:evidence from criteria.yaml.\n${stringify(document, { lineWidth: 0 })}`;
}
