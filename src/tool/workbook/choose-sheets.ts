import { quote } from '../../feed/problem.js';
import { sentence } from '../../feed/sentence.js';
import { InputError, type Finding } from '../findings/finding.js';
import type { SheetEntry } from './parts.js';

/** A sheet of a workbook, and its rows as far as they were needed. */
export interface Candidate {
  readonly entry: SheetEntry;
  /** How many rows it has that are not empty. */
  readonly rows: number;
  /** Whether the names of its columns are known. */
  readonly isKnown: boolean;
}

/** Whether one of the sheets has one of the names. */
export function hasSheet(sheets: readonly SheetEntry[], names: readonly string[]): boolean {
  const keys = new Set(names.map(nameKey));
  return sheets.some(({ name }) => keys.has(nameKey(name)));
}

/**
 * The sheets that were asked for.
 *
 * @param names in any case, as in Excel, where no two sheets may differ only by case
 * @throws {InputError} when none of them is there, or one has no cells
 */
export function namedSheets(
  sheets: readonly SheetEntry[],
  names: readonly string[],
  file: string,
): { chosen: SheetEntry[]; findings: Finding[] } {
  const chosen = new Set<SheetEntry>();
  const findings: Finding[] = [];
  for (const name of names) {
    const found =
      sheets.find((sheet) => sheet.name === name) ??
      sheets.find((sheet) => nameKey(sheet.name) === nameKey(name));
    if (!found) {
      const message = sentence`${file} has no sheet ${quote(name)}. Its sheets are: ${list(sheets)}.`;
      findings.push({ severity: 'error', code: 'no-sheet', message, origin: { file } });
    } else if (found.kind === 'worksheet') chosen.add(found);
    else {
      const message = sentence`The sheet ${quote(name)} of ${file} has no cells. Its sheets are: ${list(sheets)}.`;
      throw new InputError(message);
    }
  }
  // In one of several workbooks, some of the names may be missing.
  const [missing] = findings;
  if (chosen.size === 0 && missing) throw new InputError(missing.message);
  return { chosen: [...chosen], findings };
}

/**
 * The sheet to read of a workbook when none was asked for: the only one with rows, or the only one with known columns.
 *
 * @param noOptions whether nobody can add options
 * @throws {InputError} when there is no such sheet, naming those that there are, and what to type
 */
export function onlySheet<Each extends Candidate>(
  candidates: readonly Each[],
  sheets: readonly SheetEntry[],
  file: string,
  noOptions = false,
): { chosen: Each; findings: Finding[] } {
  const filled = candidates.filter(({ rows }) => rows > 0);
  const known = filled.filter(({ isKnown }) => isKnown);
  const [chosen] = filled.length === 1 ? filled : known.length === 1 ? known : [];
  if (!chosen) throw new InputError(unclear(filled, known, sheets, file, noOptions));
  const findings: Finding[] = [];
  const others = filled.filter((each) => each !== chosen).map(({ entry }) => entry);
  if (others.length > 0) {
    findings.push(
      otherSheets(
        { file, noOptions, severity: 'hint' },
        sentence`Only the sheet ${quote(chosen.entry.name)} was read, because only its columns have known names. Other sheets with rows: ${list(others)}.`,
        sentence`To read all of them, add ${options([chosen.entry, ...others])}`,
      ),
    );
  }
  return { chosen, findings: [...findings, ...passedOver(sheets, file, noOptions)] };
}

/** Names the sheets that are read only if somebody asks for them, and those that have no cells. */
export function passedOver(
  sheets: readonly SheetEntry[],
  file: string,
  noOptions = false,
): Finding[] {
  const findings: Finding[] = [];
  const about = { file, noOptions, severity: 'note' } as const;
  const hidden = sheets.filter((sheet) => sheet.hidden && sheet.kind === 'worksheet');
  if (hidden.length > 0) {
    findings.push(
      otherSheets(
        about,
        sentence`Hidden sheets were not read: ${list(hidden)}.`,
        sentence`To read only these, add ${options(hidden)}`,
      ),
    );
  }
  const charts = sheets.filter(({ kind }) => kind !== 'worksheet');
  if (charts.length > 0) {
    findings.push(
      otherSheets(about, sentence`Sheets without cells were passed over: ${list(charts)}.`),
    );
  }
  return findings;
}

function otherSheets(
  { file, noOptions, severity }: { file: string; noOptions: boolean; severity: 'hint' | 'note' },
  message: string,
  advice = '',
): Finding {
  const whole = noOptions || advice === '' ? message : `${message} ${advice}`;
  return { severity, code: 'other-sheets', message: whole, origin: { file } };
}

function unclear(
  filled: readonly Candidate[],
  known: readonly Candidate[],
  sheets: readonly SheetEntry[],
  file: string,
  noOptions: boolean,
): string {
  if (filled.length === 0) {
    return sentence`${file} has no visible sheet with rows. Its sheets are: ${list(sheets)}.`;
  }
  const entries = (candidates: readonly Candidate[]) => candidates.map(({ entry }) => entry);
  if (noOptions) {
    return sentence`${file} has several sheets with rows. Its sheets are: ${list(sheets)}. Save the right one as CSV, or as a workbook of its own.`;
  }
  const meant = options(entries(known.length > 0 ? known : filled));
  return sentence`${file} has several sheets with rows. Its sheets are: ${list(sheets)}. Add the options of those that belong to the feed: ${meant}`;
}

/** Most sheets that a message names. */
const mostNamed = 20;

function list(sheets: readonly SheetEntry[]): string {
  const names = sheets.slice(0, mostNamed).map(({ name, hidden, kind }) => {
    if (hidden) return sentence`${quote(name)} (hidden)`;
    return kind === 'chartsheet' ? sentence`${quote(name)} (a chart)` : quote(name);
  });
  return names.join(', ') + (sheets.length > mostNamed ? `, … (${sheets.length})` : '');
}

/** What to type. */
function options(sheets: readonly SheetEntry[]): string {
  return sheets
    .slice(0, mostNamed)
    .map(({ name }) => `--sheet ${quote(name)}`)
    .join(' ');
}

function nameKey(name: string): string {
  return name.trim().toLowerCase();
}
