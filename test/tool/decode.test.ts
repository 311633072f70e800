import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decodeText } from '../../src/tool/decode.js';

const text = 'id,title\nmalmoe,Málaga – Wrocław\n';
const utf8 = new TextEncoder().encode(text);

describe('decodeText', () => {
  it('reads UTF-8 with or without a byte-order mark, and reports nothing', () => {
    assert.deepEqual(decodeText(utf8, 'a.csv'), { text, findings: [] });
    const marked = new Uint8Array([0xef, 0xbb, 0xbf, ...utf8]);
    assert.deepEqual(decodeText(marked, 'a.csv'), { text, findings: [] });
  });

  it('reads UTF-16 in both byte orders, with or without a byte-order mark', () => {
    const little = Buffer.from(text, 'utf16le');
    const big = Buffer.from(little).swap16();
    for (const bytes of [
      little,
      big,
      Buffer.concat([Buffer.of(0xff, 0xfe), little]),
      Buffer.concat([Buffer.of(0xfe, 0xff), big]),
    ]) {
      const decoded = decodeText(bytes, 'a.csv');
      assert.equal(decoded.text, text);
      assert.match(decoded.findings[0]?.message ?? '', /UTF-16/);
    }
  });

  it('reads Windows-1252, including quotes and dashes, and reports it', () => {
    const bytes = Buffer.from('id;title\r\n1;Caf\xe9 \x93Gen\xe8ve\x94 \x96 5 \x80\r\n', 'latin1');
    const decoded = decodeText(bytes, 'a.csv');
    assert.equal(decoded.text, 'id;title\r\n1;Café “Genève” – 5 €\r\n');
    assert.match(decoded.findings[0]?.message ?? '', /Windows-1252/);
    assert.equal(decoded.findings[0]?.severity, 'note');
  });

  it('reads a UTF-8 file as UTF-8 even if it is cut within a character, and names the line', () => {
    const bytes = new TextEncoder().encode('title\nŁódź\nKraków, więź\nzażółć').slice(0, -1);
    const decoded = decodeText(bytes, 'a.csv');
    assert.ok(decoded.text.startsWith('title\nŁódź\nKraków'));
    assert.equal(decoded.findings[0]?.severity, 'error');
    assert.equal(decoded.findings[0]?.origin.line, 4);
  });

  it('accepts any bytes without throwing', () => {
    assert.equal(decodeText(new Uint8Array(), 'a.csv').text, '');
    assert.equal(typeof decodeText(Uint8Array.of(0, 0, 0, 0, 0xff), 'a.csv').text, 'string');
  });
});
