/** A log with a row for each month, site and feed in it, and what a tool has to say about it. */
export interface GeneratedLog {
  readonly lines: Iterable<string>;
  /** Requests by month, site and feed, with a space between them. */
  readonly counts: ReadonlyMap<string, number>;
  readonly notUnderstood: number;
}

const months = ['Sep', 'Oct', 'Nov'];
const feeds = ['/practices.json', '/feeds/oslo.json'];

/**
 * Lines of three months, 150 sites and two feeds in no order, every tenth with an address, among what else there is in logs. The
 * counts are made beside the lines, by no code of the tool.
 */
export function generatedLog(length: number): GeneratedLog {
  const counts = new Map<string, number>();
  const chosen = Array.from({ length: Math.min(length, 9_973) }, (_, index) => lineOf(index));
  let notUnderstood = 0;
  for (let i = 0; i < length; i++) {
    const { key } = chosen[i % chosen.length] ?? {};
    if (key === undefined) notUnderstood += 1;
    else if (key !== '') counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const lines = (function* () {
    for (let i = 0; i < length; i++) yield `${chosen[i % chosen.length]?.line}\n`;
  })();
  return { lines, counts, notUnderstood };
}

/** The key is empty for a line that does not count, undefined for one that nobody can read. */
function lineOf(index: number): { line: string; key: string | undefined } {
  const random = (index * 7_919 + 13) % 9_973;
  const month = random % 3;
  const site = `https://city-${random % 150}.example`;
  const feed = feeds[random % 7 === 0 ? 1 : 0] ?? '';
  const key = `2026-${String(month + 9).padStart(2, '0')} ${site} ${feed}`;
  const who = index % 10 === 0 ? `203.0.113.${random % 256} - -` : '- - -';
  const time = `[${String((random % 28) + 1).padStart(2, '0')}/${months[month]}/2026:12:00:00 +0100]`;
  const write = (method: string, path: string, status: number) =>
    `${who} ${time} "${method} ${path} HTTP/2.0" ${status} 40012 origin="${site}"`;
  switch (random % 23) {
    case 0:
      return { line: write('OPTIONS', feed, 204), key: '' };
    case 1:
      return { line: write('HEAD', feed, 200), key: '' };
    case 2:
      return { line: write('GET', feed, 404), key: '' };
    case 3:
      return { line: write('GET', feed, 206), key: '' };
    case 4:
      return { line: write('GET', '/intercultural-practices/1.0/practices.js', 200), key: '' };
    case 5:
      return { line: `${who} ${time} broken`, key: undefined };
    case 6:
      return { line: write('GET', `${feed}?v=${index}`, 304), key };
    default:
      return { line: write('GET', feed, 200), key };
  }
}
