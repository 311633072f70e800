import { normalForm } from '../feed/feed.js';
import { formatPath } from '../feed/problem-summary.js';
import type { Path } from '../feed/problem.js';
import { asRecord, own, type UnknownRecord } from '../feed/record.js';
import { sentence } from '../feed/sentence.js';
import type { CheckedPage } from './check.js';
import { differences } from './feed-differences.js';
import type { FeedDocument, ItemDocument } from './feed-document.js';
import type { IncludedFeed } from './feed-items.js';
import type { Finding } from './findings/finding.js';

function notInTable(paths: readonly Path[]): string {
  const named = paths.slice(0, 5).map((path) => formatPath(path));
  return sentence`A table cannot say this as the feed does: ${named.join(', ')}${paths.length > 5 ? ', …' : ''}. A feed that is built from the table differs in it.`;
}

/** What would be lost of practices. */
export function lostItems(
  { origins, name }: IncludedFeed,
  raw: ReadonlyMap<string, UnknownRecord>,
  items: readonly ItemDocument[],
  { items: built }: FeedDocument,
): Finding[] {
  const byId = new Map(built.map((item) => [item.id, item]));
  return items.flatMap((item, at): Finding[] => {
    const wanted: unknown = JSON.parse(JSON.stringify(raw.get(item.id) ?? item));
    const result: unknown = JSON.parse(JSON.stringify(byId.get(item.id) ?? null));
    const paths = differences(wanted, result);
    const isMoved = built[at]?.id !== item.id;
    const isSame = JSON.stringify(wanted) === JSON.stringify(result) && !isMoved;
    if (isSame) return [];
    const origin = origins().get(item.id) ?? { file: name };
    if (!byId.has(item.id)) {
      const words = sentence`A table cannot have this practice: a feed that is built from it is without the practice.`;
      return [{ severity: 'error', code: 'not-in-table', message: words, origin }];
    }
    if (paths.length > 0)
      return [{ severity: 'error', code: 'not-in-table', message: notInTable(paths), origin }];
    const message = sentence`A feed that is built from the table has this practice, or its fields, in another order.`;
    return [{ severity: 'hint', code: 'not-in-table', message, origin }];
  });
}

/** What would be lost of the feed itself. Its addresses of pages are for the options of build. */
export function lostHead(
  page: CheckedPage,
  built: FeedDocument,
  { source: file, citiesWritten }: { readonly source: string; readonly citiesWritten: boolean },
): Finding[] {
  const { items: _, next_url: _next, ...head } = asRecord(page.document) ?? {};
  const { items: _built, next_url: _nextBuilt, ...again } = built;
  const mark = { ...asRecord(own(head, '_practices')), normalised: normalForm };
  const wanted: unknown = JSON.parse(
    JSON.stringify({ version: again.version, title: again.title, ...head, _practices: mark }),
  );
  const paths = differences(wanted, JSON.parse(JSON.stringify(again)));
  const cities = paths.filter(([, second]) => second === 'cities');
  const others = paths.filter((path) => !cities.includes(path));
  const findings: Finding[] = [];
  if (cities.length > 0) {
    const message = citiesWritten
      ? sentence`The list of cities of a feed that is built again differs from this one: build lists each city that practices name and that it knows, and leaves out what its table of cities cannot say. Elements understand both. To keep this list, copy it into the new feed. Differences: ${cities.length}, the first at ${formatPath(cities[0] ?? [])}.`
      : sentence`The list of cities is not in the table. A feed that is built from the table has the cities that the tool knows; to keep its own, write them by --cities cities.csv. Differences: ${cities.length}, the first at ${formatPath(cities[0] ?? [])}.`;
    findings.push({ severity: 'error', code: 'not-in-table', message, origin: { file } });
  }
  if (others.length > 0)
    findings.push({
      severity: 'error',
      code: 'not-in-table',
      message: notInTable(others),
      origin: { file },
    });
  return findings;
}
