import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { readCriteria } from './criteria.js';
import { faultsOf, openAcr, toYaml } from './open-acr.js';
import { reportInHtml, reportInMarkdown } from './report.js';
import { readStatements, statementsInMarkdown } from './statements.js';

/** The documents that are made from data, by their paths. */
export async function writtenDocuments(): Promise<ReadonlyMap<string, string>> {
  const product = JSON.parse(readFileSync('package.json', 'utf8')) as {
    readonly version: string;
    readonly description: string;
  };
  const criteria = readCriteria();
  const report = openAcr(criteria, product);
  const fault = faultsOf(report, criteria);
  if (fault) throw new Error(`The conformance report is no OpenACR: ${fault}`);
  const markdown = reportInMarkdown(criteria, product.version);
  const documents = {
    'docs/accessibility/openacr.yaml': toYaml(report),
    'docs/accessibility/conformance-report.md': markdown,
    'docs/accessibility/conformance-report.html': reportInHtml(markdown),
    'docs/statements.md': statementsInMarkdown(readStatements()),
  };
  const options = await resolveConfig('docs/statements.md');
  const formatted = Object.entries(documents).map(
    async ([filepath, content]): Promise<[string, string]> => [
      filepath,
      await format(content, { ...options, filepath }),
    ],
  );
  return new Map(await Promise.all(formatted));
}
