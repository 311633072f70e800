import { escapeXml } from './escape-xml.js';
import type { SheetText } from './translation-sheet.js';

/** What the note of a text says that a machine translated, because some programs drop the state of a target. */
export const machineNote = 'Translated by a machine';

/**
 * Writes texts as XLIFF 1.2 (http://docs.oasis-open.org/xliff/v1.2/os/xliff-core.html), which every translation program reads;
 * many of them read 2.x in part only. A file for each language that is translated from, and a group for each practice.
 *
 * @param language the language to translate into
 * @param original name of the feed
 */
export function xliffOf(texts: readonly SheetText[], language: string, original: string): string {
  const files = groupBy(texts, ({ from }) => from ?? undetermined);
  const body = [...files].map(([from, own]) => {
    const groups = [...groupBy(own, ({ id }) => id)].map(([id, parts]) => groupOf(id, parts));
    const attributes = `original="${escapeValue(original)}" datatype="plaintext" source-language="${escapeValue(from)}" target-language="${escapeValue(language)}"`;
    return `  <file ${attributes}>\n    <body>\n${groups.join('')}    </body>\n  </file>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">\n${body.join('')}</xliff>\n`;
}

/** The language of a feed that does not give any (ISO 639-2). */
export const undetermined = 'und';

/** What is between the id of a practice and the part in the id of a unit. */
export const idSeparator = '#';

function groupOf(id: string, texts: readonly SheetText[]): string {
  const [first] = texts;
  const name = first?.part === 'title' ? ` resname="${escapeValue(first.source)}"` : '';
  const units = texts.map(unitOf);
  return `      <group id="${escapeValue(id)}" restype="x-practice"${name}>\n${units.join('')}      </group>\n`;
}

function unitOf({ id, part, source, target, machine }: SheetText): string {
  const state = machine
    ? 'state="needs-review-translation" state-qualifier="mt-suggestion"'
    : 'state="translated"';
  const note = machine
    ? `${part}. ${machineNote}. Approve it once a person has read it.`
    : `${part}`;
  const lines = [
    `<trans-unit id="${escapeValue(id + idSeparator + part)}" xml:space="preserve">`,
    `  <source>${escapeXml(source)}</source>`,
    ...(target === '' ? [] : [`  <target ${state}>${escapeXml(target)}</target>`]),
    `  <note>${escapeXml(note)}</note>`,
    '</trans-unit>',
  ];
  return lines.map((line) => `        ${line}\n`).join('');
}

/** Text for an attribute, in which line breaks would become spaces. */
function escapeValue(text: string): string {
  return escapeXml(text).replace(/[\t\n]/g, (character) => `&#${character.charCodeAt(0)};`);
}

function groupBy<T>(all: readonly T[], keyOf: (each: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const each of all) {
    const group = groups.get(keyOf(each));
    if (group) group.push(each);
    else groups.set(keyOf(each), [each]);
  }
  return groups;
}
