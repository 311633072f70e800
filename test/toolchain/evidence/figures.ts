import { readJudgements } from './conformance.js';
import { type Documents, writtenByHand } from './documents.js';
import { firstLoad, languages, newestRelease } from './facts.js';

/** Numbers of languages and kilobytes that are not those of the code. */
export function wrongFigures(documents: Documents): string[] {
  const sizes = new Set([firstLoad() / 1000]);
  return [...documents].flatMap(([path, text]) => [
    ...[...text.matchAll(/(\d+)\s+(?:languages|langues)\b/g)]
      .filter(([, count]) => Number(count) !== languages.length)
      .map(([said]) => `${path} says ${said}; there are ${languages.length}.`),
    ...[...text.matchAll(/(\d[\d.,]*) kB/g)]
      .filter(([, size]) => !sizes.has(Number(size)))
      .map(([said]) => `${path} says ${said}, which no test limits.`),
  ]);
}

/** Reviews that are in the future, older than the newest release, or not of the same day. */
export function wrongDates(
  documents: Documents,
  today = new Date().toISOString().slice(0, 10),
): string[] {
  const { reviewed } = readJudgements(documents);
  const release = newestRelease();
  const dates = [
    ['docs/accessibility/criteria.yaml', reviewed] as const,
    ...writtenByHand(documents).flatMap(([path, text]) =>
      [...text.matchAll(/Last reviewed: (\S+)\./g)].map(([, date = '']) => [path, date] as const),
    ),
  ];
  return dates.flatMap(([path, date]) => [
    ...(/^\d{4}-\d\d-\d\d$/.test(date) && date <= today
      ? []
      : [`${path} was reviewed on ${date}.`]),
    ...(release && date < release.date ? [`${path} is older than ${release.version}.`] : []),
  ]);
}
