import { strToU8, zipSync } from 'fflate';

/** A cell: text, or the XML of a `<c>` without its reference: `{ xml: 't="e"><v>#REF!</v>' }`. */
export type Cell = string | { readonly xml: string };

export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  /** Attribute of the sheet in the workbook: `state="hidden"`. */
  readonly attribute?: string;
  /** Numbers of hidden rows. */
  readonly hiddenRows?: readonly number[];
  /** XML after the data: merged cells, hyperlinks. */
  readonly after?: string;
  readonly relations?: string;
  /** Whether it is a chart, which has no cells. */
  readonly chart?: boolean;
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const spaces = `xmlns="${main}" xmlns:r="${office}"`;

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

function cellXml(cell: Cell, row: number, column: number): string {
  const reference = `${String.fromCharCode(65 + column)}${row}`;
  if (typeof cell === 'object') return `<c r="${reference}" ${cell.xml}</c>`;
  return `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
}

function sheetXml({ rows, hiddenRows = [], after = '', chart }: Sheet): string {
  if (chart) return `<chartsheet ${spaces}><sheetViews/></chartsheet>`;
  const lines = rows.map((cells, index) => {
    const hidden = hiddenRows.includes(index + 1) ? ' hidden="1"' : '';
    return `<row r="${index + 1}"${hidden}>${cells.map((cell, at) => cellXml(cell, index + 1, at)).join('')}</row>`;
  });
  return `<worksheet ${spaces}><sheetData>${lines.join('')}</sheetData>${after}</worksheet>`;
}

/** The files of a workbook by their names. */
export function workbookFiles(sheets: readonly Sheet[]): Record<string, string> {
  const numbered = sheets.map((sheet, index) => ({ ...sheet, id: `rId${index + 1}`, index }));
  const path = ({ index, chart }: { index: number; chart?: boolean }) =>
    `${chart ? 'chartsheets' : 'worksheets'}/sheet${index + 1}.xml`;
  const files: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook ${spaces}><sheets>${numbered.map(({ name, attribute = '', id, index }) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" ${attribute} r:id="${id}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packaged}/relationships">${numbered.map((sheet) => `<Relationship Id="${sheet.id}" Type="${office}/${sheet.chart ? 'chartsheet' : 'worksheet'}" Target="${path(sheet)}"/>`).join('')}<Relationship Id="styles" Type="${office}/styles" Target="styles.xml"/><Relationship Id="texts" Type="${office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/sharedStrings.xml': `<sst xmlns="${main}"/>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="mmm\\ yyyy"/></numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  };
  for (const sheet of numbered) {
    files[`xl/${path(sheet)}`] = sheetXml(sheet);
    if (sheet.relations) {
      files[`xl/worksheets/_rels/sheet${sheet.index + 1}.xml.rels`] =
        `<Relationships xmlns="${packaged}/relationships">${sheet.relations}</Relationships>`;
    }
  }
  return files;
}

/** A workbook with these sheets, as a program other than Excel would write it. */
export function workbook(...sheets: readonly Sheet[]): Uint8Array {
  return zipped(workbookFiles(sheets));
}

/** An archive of these files. */
export function zipped(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
  );
}
