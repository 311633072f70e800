// Runs before `npm publish`. On npm's page, the links and the picture of README.md lead to the repository: without its address in
// package.json, all of them would be broken.
//   node scripts/before-publishing.mjs [package.json]
import { readFileSync } from 'node:fs';

const [, , path = 'package.json'] = process.argv;
const manifest = JSON.parse(readFileSync(path, 'utf8'));
const missing = ['repository', 'homepage', 'bugs'].filter((field) => !manifest[field]);
if (missing.length > 0) {
  console.error(`${path} has no ${missing.join(', no ')}. Add where the project is published.`);
  process.exitCode = 1;
}
