import { type Finding, finding } from '../finding.js';
import { policyRemedy, violationsDuring } from '../policy.js';

/** Files that the script loads when a page needs them, without languages. */
const name = /^[a-z-]+-[\da-f]{8}\.js(?:\?retry)?$/;

/** Whether the files that the page has asked for beside the script have been loaded. Nothing else is requested. */
export async function checkLaterFiles(doctor: string): Promise<readonly Finding[]> {
  const folder = new URL('.', doctor).href;
  const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  const asked = new Map<string, PerformanceResourceTiming>();
  for (const entry of entries) {
    const file = entry.name.startsWith(folder) ? entry.name.slice(folder.length) : '';
    if (name.test(file) && entry.name !== doctor) asked.set(entry.name.replace(/\?.*/, ''), entry);
  }
  const found: Finding[] = [];
  for (const [address, { responseStatus }] of asked) {
    // A module that has been loaded is not requested again. One whose first request has failed is not either, hence `?retry`.
    if (await loads(address)) continue;
    let isLoaded = false;
    const [violation] = await violationsDuring(async () => {
      isLoaded = await loads(`${address}?retry`);
    });
    if (isLoaded) continue;
    if (violation) {
      const { originalPolicy, effectiveDirective } = violation;
      const text = `The Content-Security-Policy of this page does not allow ${address}.`;
      const remedy = policyRemedy(originalPolicy, effectiveDirective, folder);
      found.push(
        finding('later-files', 'wrong', 'A file of the script is blocked', text, { remedy }),
      );
      continue;
    }
    found.push(
      finding(
        'later-files',
        'wrong',
        'A file of the script is missing',
        reason(address, responseStatus),
      ),
    );
  }
  if (found.length) return found;
  const text = asked.size
    ? `The script has loaded ${asked.size} of them from ${folder}`
    : 'This page has needed none so far.';
  return [finding('later-files', 'right', 'The script’s other files arrive', text)];
}

async function loads(address: string): Promise<boolean> {
  try {
    await import(/* @vite-ignore */ address);
    return true;
  } catch {
    return false;
  }
}

function reason(address: string, status = 0): string {
  if (status >= 400)
    return `The server answers ${status} for ${address}. Upload the whole folder of the script, in one version.`;
  const isListed = [...document.querySelectorAll('script[type="importmap"]')].some(
    ({ textContent }) => textContent.includes(address.slice(address.lastIndexOf('/') + 1)),
  );
  return isListed
    ? `${address} does not run. Its hash in the import map is not that of the file: take it from integrity.json beside the script.`
    : `${address} does not run. The server must send it with Content-Type: text/javascript and Access-Control-Allow-Origin: *.`;
}
