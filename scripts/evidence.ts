// Writes the documents that are made from docs/accessibility/criteria.yaml and docs/statements/statements.yaml:
//
//   npm run build:evidence
import { writeFileSync } from 'node:fs';
import { writtenDocuments } from './evidence/written-documents.js';

for (const [path, content] of await writtenDocuments()) writeFileSync(path, content);
