/**
 * What a search shows, an empty list, and a card's buttons, and its link for reports of mistakes: a later file. It may import what it
 * needs like any other module: the embed build makes the script pass that in (scripts/passed-imports.ts).
 */
export { copyLink } from './copy-link.js';
export { exactPeriod } from './exact-period.js';
export { emptyResults } from './empty-results.js';
export { originalButton } from './original.js';
export { createSearchForm } from './search-form.js';
export { reportLink } from './report-link.js';
