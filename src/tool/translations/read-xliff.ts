import { quote } from '../../feed/problem.js';
import { sentence } from '../../feed/sentence.js';
import { canonicalTag } from '../../feed/field.js';
import { languageWritten } from '../columns/language-names.js';
import { InputError, type Finding } from '../findings/finding.js';
import { readXml, type Attributes, type XmlReader } from '../workbook/xml.js';
import { isSameText } from './text-parts.js';
import type { ReturnedText, TranslationSheet } from './translation-sheet.js';
import { idSeparator, machineNote, undetermined } from './write-xliff.js';

/** Elements of a file: twice as many as 100,000 texts with their notes have. */
const mostElements = 1_000_000;

/** Whether the beginning of a file is XLIFF, in UTF-8 or UTF-16. */
export function isXliff(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, 4000)).replaceAll('\0', '');
  return /^[^<]{0,8}<(?:[^<]*<){0,20}(?:[\w.-]+:)?xliff[\s>]/.test(head);
}

/**
 * Reads XLIFF 1.2 as translation programs give it back: with elements of their own, marks of segments, other orders of units.
 *
 * @throws {InputError} when it is not well-formed or of another version
 */
export function readXliff(bytes: Uint8Array, file: string, findings: Finding[]): TranslationSheet {
  const reader = new XliffReader(file, findings);
  let left = mostElements;
  const step = () => {
    if (--left < 0)
      throw new InputError(
        sentence`${file} is too large: over ${mostElements} elements. Split it.`,
      );
  };
  try {
    readXml(bytes, reader, step, true);
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(
      sentence`${file} cannot be read as XLIFF, because it is damaged. Export it again from the translation program.`,
      { cause: error },
    );
  }
  return { file, texts: reader.texts };
}

/** A unit while it is read. */
interface Unit {
  readonly id: string;
  readonly line: number;
  readonly approved: boolean;
  source: string;
  target: string;
  /** How many there are; only one may be. */
  targets: number;
  state: string;
  qualifier: string;
  /** Language that the target names. */
  into: string;
  notes: string;
  /** Elements in the target whose content is no text. */
  codes: Set<string>;
}

/** Elements around text; all others in a text stand for something that is none. */
const aroundText: ReadonlySet<string> = new Set(['g', 'mrk']);

class XliffReader implements XmlReader {
  readonly texts: ReturnedText[] = [];
  readonly #file: string;
  readonly #findings: Finding[];
  readonly #open: string[] = [];
  #from = '';
  #into = '';
  #unit: Unit | undefined;
  #inside: 'source' | 'target' | 'notes' | undefined;
  /** Elements that are open in a text and are none themselves. */
  #skipped = 0;

  constructor(file: string, findings: Finding[]) {
    this.#file = file;
    this.#findings = findings;
  }

  open(name: string, attributes: Attributes, line = 0): void {
    const parent = this.#open.at(-1);
    this.#open.push(name);
    if (this.#open.length === 1) this.#checkVersion(name, attributes);
    else if (name === 'file') {
      this.#from = attributes['source-language'] ?? '';
      this.#into = attributes['target-language'] ?? '';
    } else if (name === 'trans-unit') this.#openUnit(attributes, line);
    else if (this.#unit && this.#inside) this.#openInText(name, attributes, this.#unit);
    else if (this.#unit && parent === 'trans-unit') this.#openPart(name, attributes, this.#unit);
  }

  close(name: string): void {
    this.#open.pop();
    const isPart = this.#open.at(-1) === 'trans-unit';
    if (this.#inside && isPart) this.#inside = undefined;
    else if (this.#inside && this.#skipped > 0) this.#skipped--;
    if (name === 'trans-unit' && this.#unit) this.#closeUnit(this.#unit);
  }

  text(text: string): void {
    if (this.#unit && this.#inside && this.#skipped === 0) this.#unit[this.#inside] += text;
  }

  #checkVersion(name: string, { version = '' }: Attributes): void {
    if (name === 'xliff' && /^1\.[012]$/.test(version)) return;
    throw new InputError(
      sentence`${this.#file} is XLIFF ${version}, and only version 1.2 is read. Export it from the translation program as XLIFF 1.2.`,
    );
  }

  #openUnit({ id = '', approved, translate }: Attributes, line: number): void {
    // A unit in a unit is not XLIFF. Otherwise, what the outer one says would be lost without a word.
    if (this.#unit) throw new Error('A unit is in another unit.');
    this.#unit =
      translate === 'no'
        ? undefined
        : {
            ...{ id, line, approved: approved === 'yes', source: '', target: '', targets: 0 },
            ...{ state: '', qualifier: '', into: '', notes: '', codes: new Set<string>() },
          };
  }

  #openPart(name: string, attributes: Attributes, unit: Unit): void {
    if (name === 'note') this.#inside = 'notes';
    if (name === 'source') this.#inside = name;
    if (name !== 'target') return;
    this.#inside = name;
    unit.targets++;
    // The last one, as most programs read it; the sum of both would be nobody's words.
    unit.target = '';
    unit.state = attributes['state'] ?? '';
    unit.qualifier = attributes['state-qualifier'] ?? '';
    unit.into = attributes['lang'] ?? '';
  }

  #openInText(name: string, { ctype = '' }: Attributes, unit: Unit): void {
    if (this.#skipped > 0) this.#skipped++;
    else if (!aroundText.has(name)) {
      this.#skipped = 1;
      if (this.#inside === 'notes') return;
      if (ctype === 'lb' || ctype === 'x-lb') unit[this.#inside ?? 'target'] += '\n';
      else if (this.#inside === 'target') unit.codes.add(name);
    }
  }

  #closeUnit(unit: Unit): void {
    this.#unit = undefined;
    const origin = { file: this.#file, line: unit.line };
    const written = this.#into || unit.into;
    const into = languageWritten(written);
    if (into === undefined) {
      const message = written
        ? sentence`The file says ${quote(written)} where the language of its translations belongs (target-language), and that is no language. The text was left out.`
        : sentence`The file does not say the language of its translations (target-language), so the text was left out.`;
      this.#findings.push({ severity: 'error', code: 'no-language', message, origin });
      return;
    }
    if (unit.targets > 1) {
      const message = sentence`There are two translations of this text into the same language. The last was used. Keep one of them.`;
      this.#findings.push({ severity: 'error', code: 'two-translations', message, origin });
    }
    if (unit.codes.size > 0) {
      const message = sentence`The translation has codes of the translation program in it, which were left out: ${[...unit.codes].map(quote).join(', ')}. Compare the text with its source.`;
      this.#findings.push({ severity: 'error', code: 'damaged-text', message, origin });
    }
    const at = unit.id.lastIndexOf(idSeparator);
    const from = canonicalTag(this.#from);
    this.texts.push({
      id: at < 0 ? unit.id : unit.id.slice(0, at),
      part: at < 0 ? '' : unit.id.slice(at + 1),
      from: from === undetermined ? undefined : from,
      source: unit.source,
      target: isUntouched(unit) ? '' : unit.target,
      machine: isByMachine(unit),
      into,
      origin,
    });
  }
}

/** Many programs write the source into the target of what nobody has translated. */
function isUntouched({ state, source, target }: Unit): boolean {
  return /^(?:new|needs-translation)$/.test(state) && isSameText(source, target);
}

/**
 * Whether a machine translated it, by the state or else by the note that the tool wrote, until a person approves it in the
 * translation program.
 */
function isByMachine({ approved, state, qualifier, notes }: Unit): boolean {
  const isApproved = approved || /^(?:final|signed-off)$/.test(state);
  const isMarked = /(?:^|-)mt(?:-|$)/.test(qualifier) || notes.includes(machineNote);
  return isMarked && !isApproved;
}
