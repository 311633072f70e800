import { sentence } from '../../feed/sentence.js';
import { InputError } from '../findings/finding.js';
import { tooLarge, type Archive } from './archive.js';
import { columnLetters, parseCell, parseRange, type Range } from './cell-address.js';
import type { NumberTexts } from './cell-text.js';
import { isTranslating, readCell, type CellFault, type CellReading, type RawCell } from './cell.js';
import { readPart, relations, TextReader, type WorkbookParts } from './parts.js';
import type { Attributes, XmlReader } from './xml.js';

/** A row with something in it. */
export interface SheetRow {
  readonly row: number;
  readonly hidden: boolean;
  /** Texts of the cells; the first is that of column A. */
  readonly cells: string[];
  /** Cells whose text could not be read, by their column, from 1. */
  faults?: Map<number, CellFault>;
  /** Addresses behind cells, by their column, from 1. */
  links?: Map<number, string>;
  /** Indexes of cells whose text a formula translated. */
  translated?: Set<number>;
}

/** What a sheet holds, hidden parts included. Rows and columns count from 1. */
export interface Sheet {
  readonly rows: readonly SheetRow[];
  readonly hiddenColumns: readonly Range[];
  readonly merged: readonly Range[];
}

/** How much more is read of a workbook: rubbish could otherwise fill the memory. */
export interface Budget {
  rows: number;
  cells: number;
  characters: number;
}

/** What reading a sheet needs of its workbook. */
export interface SheetContext {
  readonly archive: Archive;
  readonly parts: WorkbookParts;
  readonly numbers: NumberTexts;
  readonly file: string;
  readonly budget: Budget;
}

const maxColumns = 500;

/**
 * Reads the cells of a sheet as they are shown.
 *
 * @param part name of the sheet's part
 * @throws {InputError} when it is too large
 * @throws {Error} when it is not XML or is missing
 */
export function readSheet(part: string, context: SheetContext): Sheet {
  const reader = new SheetReader(context);
  readPart(context.archive, part, reader);
  const targets = relations(context.archive, part).map(({ id, target }) => [id, target] as const);
  return reader.sheet(new Map(targets));
}

class SheetReader implements XmlReader {
  readonly #context: SheetContext;
  readonly #rows = new Map<number, SheetRow>();
  readonly #hiddenColumns: Range[] = [];
  readonly #merged: Range[] = [];
  readonly #links: { range: Range; id: string; location: string }[] = [];
  readonly #inline = new TextReader();
  #row = 0;
  #rowHidden = false;
  #column = 0;
  #cell: { -readonly [Key in keyof RawCell]: RawCell[Key] } | undefined;
  #inside = '';
  /** Numbers of shared formulas that translate. */
  readonly #translating = new Set<string>();

  constructor(context: SheetContext) {
    this.#context = context;
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'c') this.#openCell(attributes);
    else if (name === 'row') this.#openRow(attributes);
    else if (this.#cell) this.#openInCell(name, attributes, this.#cell);
    else this.#openOther(name, attributes);
  }

  close(name: string): void {
    if (!this.#cell) return;
    if (this.#inside === 'is' && name !== 'is') this.#inline.close(name);
    if (name === 'is') this.#cell.value = this.#inline.end();
    if (name === this.#inside) this.#inside = '';
    if (name !== 'c') return;
    const reading = readCell(this.#cell, this.#context.parts, this.#context.numbers);
    if (reading) this.#add(reading);
    this.#noteTranslating(this.#cell, reading?.text ?? '');
    this.#cell = undefined;
  }

  text(text: string): void {
    if (!this.#cell) return;
    if (this.#inside === 'is') this.#inline.text(text);
    else if (this.#inside === 'v') this.#cell.value = (this.#cell.value ?? '') + text;
    else if (this.#inside === 'f') this.#cell.formula = (this.#cell.formula ?? '') + text;
  }

  /** @param targets addresses of hyperlinks, by the ids of their relations */
  sheet(targets: ReadonlyMap<string, string>): Sheet {
    // A cell usually has a link of its own. Only a workbook that is made to take long has links of vast areas.
    let cells = 1_000_000;
    for (const { range, id, location } of this.#links) {
      const target = targets.get(id);
      if (target === undefined) continue;
      const address = location === '' ? target : `${target}#${location}`;
      const { top, bottom, left, right } = range;
      const area = (bottom - top + 1) * (right - left + 1);
      if (area > cells) continue;
      cells -= area;
      for (let row = top; row <= bottom; row++) {
        const found = this.#rows.get(row);
        for (let column = left; column <= right; column++)
          if (found) setLink(found, column, address);
      }
    }
    const rows = [...this.#rows.values()].sort((one, other) => one.row - other.row);
    return { rows, hiddenColumns: this.#hiddenColumns, merged: this.#merged };
  }

  #openRow({ r, hidden, ht }: Attributes): void {
    const number = Number(r);
    this.#row = Number.isInteger(number) && number > 0 ? number : this.#row + 1;
    this.#rowHidden = isTrue(hidden) || Number(ht ?? 1) === 0;
    this.#column = 0;
  }

  #openCell({ r = '', t = 'n', s = '0', vm }: Attributes): void {
    this.#column = parseCell(r)?.column ?? this.#column + 1;
    this.#cell = {
      ...{ type: t, style: Number(s), rich: vm !== undefined },
      ...{ value: undefined, formula: undefined },
    };
    this.#inside = '';
  }

  #openInCell(
    name: string,
    { si }: Attributes,
    cell: { -readonly [Key in keyof RawCell]: RawCell[Key] },
  ): void {
    if (this.#inside === 'is') return this.#inline.open(name);
    if (name === 'is') this.#inline.start();
    if (name === 'f') {
      cell.formula = '';
      cell.shared = si;
    }
    if (name === 'v' || name === 'f' || name === 'is') this.#inside = name;
  }

  #openOther(name: string, attributes: Attributes): void {
    const { ref = '', id = '', location = '', min, max, hidden, width } = attributes;
    if (name === 'col') {
      const isHidden = isTrue(hidden) || Number(width ?? 1) === 0;
      const [left, right] = [Number(min), Number(max)];
      if (isHidden) this.#hiddenColumns.push({ top: 1, bottom: Infinity, left, right });
      return;
    }
    const range = name === 'mergeCell' || name === 'hyperlink' ? parseRange(ref) : undefined;
    if (!range) return;
    if (name === 'mergeCell') this.#merged.push(range);
    else this.#links.push({ range, id, location });
  }

  #add({ text, fault, link }: CellReading): void {
    const { file, budget } = this.#context;
    const column = this.#column;
    if (column > maxColumns) {
      const address = `${columnLetters(column)}${this.#row}`;
      throw new InputError(
        sentence`${file} has something in the cell ${address}, and at most ${maxColumns} columns are read. Empty the columns that do not belong to the table.`,
      );
    }
    const row = this.#rows.get(this.#row) ?? this.#addRow();
    budget.cells -= Math.max(0, column - row.cells.length);
    budget.characters -= text.length;
    if (budget.cells < 0 || budget.characters < 0) throw tooLarge(file);
    // Whichever of the two were kept, the other would be lost without a word.
    if (row.cells[column - 1]) throw new Error(`Row ${this.#row} has two cells in one place.`);
    while (row.cells.length < column) row.cells.push('');
    row.cells[column - 1] = text;
    if (fault) (row.faults ??= new Map()).set(column, fault);
    if (link) setLink(row, column, link);
  }

  #noteTranslating({ formula, shared }: RawCell, text: string): void {
    const isShared = formula === '' && shared !== undefined && this.#translating.has(shared);
    if (!isShared && !isTranslating(formula)) return;
    if (shared !== undefined) this.#translating.add(shared);
    const row = this.#rows.get(this.#row);
    if (row && text !== '') (row.translated ??= new Set()).add(this.#column - 1);
  }

  #addRow(): SheetRow {
    if (--this.#context.budget.rows < 0) throw tooLarge(this.#context.file);
    const row: SheetRow = { row: this.#row, hidden: this.#rowHidden, cells: [] };
    this.#rows.set(this.#row, row);
    return row;
  }
}

/** Adds the address behind a cell. */
export function setLink(row: SheetRow, column: number, address: string): void {
  (row.links ??= new Map()).set(column, address);
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
