import type { Finding, Verdict } from './finding.js';
import { version } from './version.js';

/** What the doctor calls each verdict. */
export const verdictNames: Readonly<Record<Verdict, string>> = {
  wrong: 'Wrong',
  unsure: 'Look at this yourself',
  right: 'Right',
};

/** How many findings there are of each kind, in one sentence. */
export function summary(found: readonly Finding[]): string {
  const count = (verdict: Verdict): number =>
    found.filter((each) => each.verdict === verdict).length;
  const wrong = count('wrong');
  const unsure = count('unsure');
  const parts = [
    wrong ? `${wrong} wrong` : 'Nothing is wrong',
    ...(unsure ? [`${unsure} to look at yourself`] : []),
    `${count('right')} right`,
  ];
  return `${parts.join(', ')}.`;
}

/** The findings as plain text, to be sent to the person who can mend them. The query of the address may have something personal in it. */
export function reportText(found: readonly Finding[]): string {
  const { origin, pathname } = location;
  const blocks = found.map(({ verdict, title, text, remedy }) =>
    [
      `${verdictNames[verdict].toUpperCase()}: ${title}`,
      text,
      ...(remedy ? [`${remedy.where}:`, indented(remedy.code || '(nothing)')] : []),
      ...(remedy?.instead ? ['in place of:', indented(remedy.instead)] : []),
    ].join('\n'),
  );
  return [
    `intercultural-practices ${version}, embed doctor: ${origin}${pathname}`,
    `${new Date().toISOString().slice(0, 10)}. ${summary(found)}`,
    ...blocks,
  ].join('\n\n');
}

function indented(code: string): string {
  return code.replace(/^/gm, '    ');
}
