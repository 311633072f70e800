import type { Feed } from '../../feed/feed.js';
import { sentence } from '../../feed/sentence.js';
import { shellFile } from '../findings/shell-word.js';
import type { Terminal } from './report.js';

/** Says that what is written lacks what the feed has wrong. What that is, is for `check` to say. */
export function sayMistakes(
  { problems }: Pick<Feed, 'problems'>,
  sources: readonly string[],
  program: string,
  terminal: Terminal,
): void {
  if (problems.length === 0) return;
  const message = sentence`The feed has mistakes. What they concern is left out, as in the elements; this lists them: npx intercultural-practices check ${sources.map(shellFile).join(' ')}`;
  terminal.error(`${program}: ${message}\n`);
}
