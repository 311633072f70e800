import { sentence } from '../../src/feed/sentence.js';
import { part } from './part.js';
import type { ShownGroup } from './protocol.js';

/** Shows what was found, in the order of the groups. */
export function showGroups(groups: readonly ShownGroup[]): void {
  part('findings', HTMLElement).replaceChildren(...groups.map(toListItem));
}

/** What was found as text, one line a group, as the command prints it. */
export function groupsAsText(groups: readonly ShownGroup[]): string {
  return groups
    .map(
      ({ severity, where, message, code }) =>
        `${wordOf(severity)}: ${where}: ${message} [${code}]\n`,
    )
    .join('');
}

/** What to do next. */
export function nextStep(groups: readonly ShownGroup[]): string {
  if (groups.some(({ severity }) => severity === 'error'))
    return sentence`Correct the errors first: they leave something out. Then check again.`;
  return groups.some(({ severity }) => severity === 'hint')
    ? sentence`There are no errors: the feed can be published. The hints are for you to judge.`
    : sentence`There is nothing to correct: the feed can be published.`;
}

/** Whether a message names an option or a command, which a page does not have. */
export function namesOptions(messages: readonly { readonly message: string }[]): boolean {
  return messages.some(({ message }) => /(?:^|[\s(])--[a-z]|npx /.test(message));
}

/** A message as nodes in which quoted texts, which may be written from right to left, do not disturb the words around them. */
export function isolated(message: string): Node[] {
  return message.split(/("(?:[^"\\]|\\.)*"|(?<=«\s)[^»]*(?=\s»))/).map((text, index) => {
    if (index % 2 === 0) return document.createTextNode(text);
    return withText('bdi', text);
  });
}

function wordOf(severity: ShownGroup['severity']): string {
  switch (severity) {
    case 'error':
      return sentence`Error`;
    case 'hint':
      return sentence`Hint`;
    case 'note':
      return sentence`Note`;
  }
}

function toListItem({ severity, code, message, where, places, count }: ShownGroup): HTMLElement {
  const item = document.createElement('li');
  item.dataset['severity'] = severity;
  const label = document.createElement('p');
  label.className = 'label';
  label.append(icon(severity), withText('strong', wordOf(severity)), withText('code', code));
  const words = document.createElement('p');
  words.className = 'message';
  words.append(...isolated(message));
  const place = withText('p', where);
  place.className = 'place';
  item.append(label, words, place);
  if (count > 1) item.append(allPlaces(places, count));
  return item;
}

/** Every place, for people who go through them one by one. */
function allPlaces(places: readonly string[], count: number): HTMLElement {
  const details = document.createElement('details');
  const list = document.createElement('ul');
  // It scrolls if it is long.
  list.tabIndex = 0;
  details.append(withText('summary', sentence`All places: ${count}`), list);
  // Thousands of rows are made only for those who want to see them.
  details.addEventListener(
    'toggle',
    () => list.append(...places.map((place) => withText('li', place))),
    {
      once: true,
    },
  );
  const more = count - places.length;
  if (more > 0) details.append(withText('p', sentence`Further places: ${more}.`));
  return details;
}

function icon(name: string): Node {
  return part(`icon-${name}`, HTMLTemplateElement).content.cloneNode(true);
}

function withText<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text: string,
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}
