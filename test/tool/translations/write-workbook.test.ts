import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { workbookOf } from '../../../src/tool/translations/write-workbook.js';

const names = ['Practice', 'Part', 'Language', 'Original', 'Translation (nb)', 'By a machine'];
const rows = [
  names,
  ['a', 'title', 'en', '=1+1', '', ''],
  ['b', 'title', 'en', '_x0041_ & constructor', 'constructor', 'yes'],
];

/** A part of the workbook as text. */
async function part(name: string): Promise<string> {
  const bytes = unzipSync(await workbookOf(rows, 'nb'))[name];
  assert.ok(bytes, name);
  return strFromU8(bytes);
}

describe('a workbook for translators', () => {
  it('keeps its first row in view, wraps texts, and has wide columns for them', async () => {
    const sheet = await part('xl/worksheets/sheet1.xml');
    assert.match(sheet, /<pane ySplit="1"[^>]*state="frozen"/);
    assert.match(sheet, /<col min="4" max="4" width="60"/);
    assert.match(await part('xl/styles.xml'), /wrapText="1"/);
    assert.match(await part('xl/workbook.xml'), /<sheet [^>]*name="nb"/);
  });

  it('has cells of the format "text" for translations, also empty ones', async () => {
    const styles = await part('xl/styles.xml');
    const [, format] = /<numFmt numFmtId="(\d+)" formatCode="@"\/>/.exec(styles) ?? [];
    const formats = [...styles.matchAll(/<xf [^>]*>/g)].map(([xf]) => xf);
    const own = formats.findIndex((xf) => xf.includes(`numFmtId="${format}"`));
    const sheet = await part('xl/worksheets/sheet1.xml');
    assert.match(sheet, new RegExp(`<c r="E2" s="${own}"/>`));
    assert.match(sheet, new RegExp(`<c r="E3" s="${own}" t="s">`));
  });

  it('has the texts as programs read them, and no formula', async () => {
    const texts = await part('xl/sharedStrings.xml');
    const cells = [...texts.matchAll(/<t xml:space="preserve">([^<]*)<\/t>/g)].map(([, t]) => t);
    assert.deepEqual(cells.slice(6), [
      ...['a', 'title', 'en', "'=1+1"],
      ...['b', 'title', 'en', '_x005F_x0041_ &amp; constructor', 'constructor', 'yes'],
    ]);
  });

  it('is the same to the byte for the same rows', async () => {
    const [one, other] = [await workbookOf(rows, 'nb'), await workbookOf(rows, 'nb')];
    assert.deepEqual(one, other);
  });

  it('has a name for its sheet that Excel takes, for any language', async () => {
    const tag = 'de-1901-x-aaaaaaaa-bbbbbbbb-cccccccc';
    const bytes = unzipSync(await workbookOf(rows, tag))['xl/workbook.xml'];
    assert.match(
      strFromU8(bytes ?? new Uint8Array()),
      /<sheet [^>]*name="de-1901-x-aaaaaaaa-bbbbbbbb-ccc"/,
    );
  });
});
