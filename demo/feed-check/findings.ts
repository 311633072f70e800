import { describeOrigin, type Finding } from '../../src/tool/finding.js';

/** Whoever has more to put right begins with these. */
const most = 200;

const order: readonly Finding['severity'][] = ['error', 'hint', 'note'];

/** Lists findings, errors first. */
export function showFindings(
  findings: readonly Finding[],
  { list, more }: { readonly list: HTMLElement; readonly more: HTMLElement },
): void {
  const sorted = order.flatMap((severity) => findings.filter((each) => each.severity === severity));
  list.replaceChildren(...sorted.slice(0, most).map(toItem));
  more.textContent = sorted.length > most ? `And ${sorted.length - most} more.` : '';
}

function toItem({ severity, message, origin }: Finding): HTMLElement {
  const item = document.createElement('li');
  const label = document.createElement('strong');
  const place = document.createElement('span');
  const text = document.createElement('span');
  item.dataset['severity'] = severity;
  label.textContent = { error: 'Error', hint: 'Hint', note: 'Note' }[severity];
  place.className = 'place';
  place.textContent = describeOrigin(origin);
  text.dir = 'auto';
  text.textContent = message;
  item.append(label, ' ', place, ' ', text);
  return item;
}

/** "3 practices: 1 error, 0 hints." */
export function summarise(practices: number, findings: readonly Finding[]): string {
  const count = (severity: Finding['severity']) =>
    findings.filter((each) => each.severity === severity).length;
  const named = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
  return `${named(practices, 'practice')}: ${named(count('error'), 'error')}, ${named(count('hint'), 'hint')}.`;
}
