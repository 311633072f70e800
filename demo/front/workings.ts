/** What the field needs once somebody uses it: a file of its own, so that the page itself is light. */
export { answerTo } from './answer.js';
export { optionsFor, snippetFor } from './snippets.js';
