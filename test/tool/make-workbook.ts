import { strToU8, zipSync, type Zippable } from 'fflate';

/** A sheet of a workbook that is made for a test. */
export interface MadeSheet {
  readonly name: string;
  readonly state?: 'hidden' | 'veryHidden';
  readonly kind?: 'chartsheet';
  /** XML inside `<sheetData>`. */
  readonly rows?: string;
  /** XML before and after `<sheetData>`. */
  readonly before?: string;
  readonly after?: string;
  /** Addresses of hyperlinks: `link1`, `link2` … */
  readonly links?: readonly string[];
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageLinks = 'http://schemas.openxmlformats.org/package/2006/relationships';

function relations(links: readonly string[]): Uint8Array {
  return strToU8(`<Relationships xmlns="${packageLinks}">${links.join('')}</Relationships>`);
}

/** The bytes of an XLSX workbook, made of XML, so that it can have what programs write and what they would not. */
export function makeWorkbook(
  sheets: readonly MadeSheet[],
  {
    styles = '',
    texts = '',
    properties = '',
    more = {},
  }: { styles?: string; texts?: string; properties?: string; more?: Zippable } = {},
): Uint8Array {
  const list = sheets.map(
    ({ name, state }, at) =>
      `<sheet name="${name}" sheetId="${at + 1}"${state ? ` state="${state}"` : ''} r:id="s${at + 1}"/>`,
  );
  const links = sheets.map(({ kind = 'worksheet' }, at) => {
    return `<Relationship Id="s${at + 1}" Type="${office}/${kind}" Target="sheets/${at + 1}.xml"/>`;
  });
  links.push(`<Relationship Id="st" Type="${office}/styles" Target="/xl/styles.xml"/>`);
  links.push(`<Relationship Id="te" Type="${office}/sharedStrings" Target="../xl/texts.xml"/>`);
  const files: Zippable = {
    '_rels/.rels': relations([
      `<Relationship Id="r" Type="${office}/officeDocument" Target="xl/book.xml"/>`,
    ]),
    'xl/book.xml': strToU8(
      `<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr ${properties}/><sheets>${list.join('')}</sheets></workbook>`,
    ),
    'xl/_rels/book.xml.rels': relations(links),
    'xl/styles.xml': strToU8(`<styleSheet xmlns="${main}">${styles}</styleSheet>`),
    'xl/texts.xml': strToU8(`<sst xmlns="${main}">${texts}</sst>`),
  };
  sheets.forEach(({ kind, rows = '', before = '', after = '', links: addresses = [] }, at) => {
    const path = `xl/sheets/${at + 1}.xml`;
    files[path] = strToU8(
      kind
        ? `<chartsheet xmlns="${main}"/>`
        : `<worksheet xmlns="${main}" xmlns:r="${office}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`,
    );
    files[`xl/sheets/_rels/${at + 1}.xml.rels`] = relations(
      addresses.map(
        (address, index) =>
          `<Relationship Id="link${index + 1}" Type="${office}/hyperlink" Target="${address}" TargetMode="External"/>`,
      ),
    );
  });
  return zipSync({ ...files, ...more });
}

/** XML of rows of texts. Values that begin with "<" are cells in XML, without their address. */
export function rowsOf(...rows: readonly (readonly string[])[]): string {
  return rows
    .map((cells, at) => {
      const row = at + 1;
      const made = cells.map((cell, index) => cellOf(cell, `${'ABCDEFGH'[index]}${row}`));
      return `<row r="${row}">${made.join('')}</row>`;
    })
    .join('');
}

function cellOf(cell: string, address: string): string {
  if (cell === '') return '';
  if (cell.startsWith('<')) return cell.replace('<c', `<c r="${address}"`);
  return `<c r="${address}" t="inlineStr"><is><t>${cell}</t></is></c>`;
}
