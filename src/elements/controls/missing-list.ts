import { report } from '../report.js';
import { nextTask } from '../schedule.js';

/** Milliseconds in which scripts may add a list. */
const adding = 2000;

/** Reports a search that names a list, if the list is still missing some time later, when the page is complete. */
export async function reportMissingList(
  search: Element & { readonly for?: string; readonly list: unknown },
): Promise<void> {
  do await nextTask(adding);
  while (document.readyState !== 'complete');
  const { for: id, list, isConnected } = search;
  if (isConnected && id && !list) void report(search, 'for', id);
}
