import { tooLarge, type Archive } from './archive.js';
import type { XmlReader } from './xml.js';

/** A sheet as the workbook lists it. */
export interface SheetEntry {
  readonly name: string;
  /** Only those of this kind have cells. */
  readonly kind: 'worksheet' | 'chartsheet' | 'other';
  readonly hidden: boolean;
  /** Name of its part. */
  readonly part: string;
}

/** What all sheets of a workbook share. */
export interface WorkbookParts {
  readonly sheets: readonly SheetEntry[];
  /** Texts that cells refer to by number. */
  readonly texts: readonly string[];
  /** Number formats that cells refer to by number: the id of a format of Excel's own, or the format. */
  readonly formats: readonly (number | string)[];
  /** Whether days are counted from 1904, as on the first Macs. */
  readonly from1904: boolean;
}

/** As many characters as a table in CSV may have. */
const maxCharacters = 32_000_000;
/** As many texts as 100,000 practices have. */
const maxTexts = 1_000_000;

/**
 * Reads the parts of a workbook that its sheets share.
 *
 * @throws {Error} when a part is not XML or is missing
 */
export function readParts(archive: Archive, file: string): WorkbookParts {
  const main = relations(archive, '').find(({ type }) => type === 'officeDocument');
  const part = main?.target ?? 'xl/workbook.xml';
  const links = relations(archive, part);
  const byId = new Map(links.map((link) => [link.id, link]));
  const sheets: SheetEntry[] = [];
  let from1904 = false;
  readPart(archive, part, {
    open(name, { name: title = '', state = 'visible', id = '', date1904 }) {
      if (name === 'workbookPr') from1904 = date1904 === '1' || date1904 === 'true';
      const link = name === 'sheet' ? byId.get(id) : undefined;
      if (!link) return;
      const kind = link.type === 'worksheet' || link.type === 'chartsheet' ? link.type : 'other';
      sheets.push({ name: title, kind, hidden: state !== 'visible', part: link.target });
    },
  });
  if (sheets.length === 0) throw new Error('The workbook lists no sheets.');
  // Programs may leave out both, or name parts that they do not write.
  const target = (wanted: string) => links.find(({ type }) => type === wanted)?.target ?? '';
  return {
    sheets,
    texts: readTexts(archive, target('sharedStrings'), file),
    formats: readFormats(archive, target('styles')),
    from1904,
  };
}

/** A relation of one part to another, or to an address outside. */
export interface Relation {
  readonly id: string;
  /** The last segment of its type. */
  readonly type: string;
  /** Name of the part, or the address. */
  readonly target: string;
}

/** The relations of a part; of the workbook itself for an empty name. */
export function relations(archive: Archive, part: string): Relation[] {
  const slash = part.lastIndexOf('/') + 1;
  const found: Relation[] = [];
  archive.read(`${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`, {
    open(name, { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode }) {
      if (name !== 'Relationship') return;
      const outside = mode === 'External';
      const kind = type.slice(type.lastIndexOf('/') + 1);
      found.push({ id, type: kind, target: outside ? target : resolve(target, part) });
    },
  });
  return found;
}

/** Name of a part, which is given relative to another or from the root. */
function resolve(target: string, part: string): string {
  const segments = target.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const segment of target.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return segments.join('/');
}

/**
 * Reads a part that has to be there.
 *
 * @throws {Error} when it is missing or not XML
 */
export function readPart(archive: Archive, part: string, reader: XmlReader): void {
  if (!archive.read(part, reader)) throw new Error(`The workbook has no part ${part}.`);
}

function readTexts(archive: Archive, part: string, file: string): string[] {
  const texts: string[] = [];
  const text = new TextReader();
  let size = 0;
  archive.read(part, {
    open(name) {
      if (name === 'si') text.start();
      else text.open(name);
    },
    close(name) {
      text.close(name);
      if (name !== 'si') return;
      const whole = text.end();
      size += whole.length;
      if (size > maxCharacters || texts.length >= maxTexts) throw tooLarge(file);
      texts.push(whole);
    },
    text: (more) => text.text(more),
  });
  return texts;
}

/** Puts together a text that may consist of formatted runs, without the phonetic ones of East Asian texts. */
export class TextReader {
  #text = '';
  #inText = false;
  #phonetic = false;

  start(): void {
    this.#text = '';
    this.#inText = this.#phonetic = false;
  }

  open(name: string): void {
    if (name === 'rPh') this.#phonetic = true;
    if (name === 't') this.#inText = !this.#phonetic;
  }

  close(name: string): void {
    if (name === 'rPh') this.#phonetic = false;
    if (name === 't') this.#inText = false;
  }

  text(text: string): void {
    if (this.#inText) this.#text += text;
  }

  end(): string {
    return unescape(this.#text);
  }
}

/** Characters that XML cannot hold are written `_x000D_` (ECMA-376, part 1, 22.9.2.19). */
export function unescape(text: string): string {
  return text
    .replace(/_x([\dA-F]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/\r\n?/g, '\n');
}

function readFormats(archive: Archive, part: string): (number | string)[] {
  const own = new Map<string, string>();
  const ids: string[] = [];
  // Both elements occur in other lists too, of formats that depend on conditions.
  let list = '';
  archive.read(part, {
    open(name, { numFmtId = '0', formatCode = '' }) {
      if (name === 'numFmts' || name === 'cellXfs') list = name;
      if (name === 'numFmt' && list === 'numFmts') own.set(numFmtId, formatCode);
      if (name === 'xf' && list === 'cellXfs') ids.push(numFmtId);
    },
    close(name) {
      if (name === list) list = '';
    },
  });
  return ids.map((id) => own.get(id) ?? Number(id));
}
