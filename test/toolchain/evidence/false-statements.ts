import { claimsWithoutEvidence } from './claims.js';
import { hiddenGaps, unfoundedJudgements } from './conformance.js';
import type { Documents } from './documents.js';
import { wrongDates, wrongFigures } from './figures.js';
import { missingFiles } from './files.js';
import { wrongLicences } from './licences.js';
import { wrongCatalogue, wrongCitation } from './metadata.js';
import { wrongDependencies, wrongRequests } from './requests.js';

const checks: readonly ((documents: Documents) => string[])[] = [
  claimsWithoutEvidence,
  unfoundedJudgements,
  hiddenGaps,
  (documents) => wrongFigures(documents),
  (documents) => wrongDates(documents),
  missingFiles,
  (documents) => wrongLicences(documents),
  wrongCatalogue,
  wrongCitation,
  wrongRequests,
  wrongDependencies,
];

/** What the documents say that is not so, as far as it can be checked. */
export function falseStatements(documents: Documents): string[] {
  return checks.flatMap((check) => check(documents));
}
