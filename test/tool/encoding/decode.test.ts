import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import iconv from 'iconv-lite';
import { decodeText } from '../../../src/tool/encoding/decode.js';
import { InputError } from '../../../src/tool/findings/finding.js';

const text = 'id,title\nmalmoe,Málaga – Wrocław\n';
const utf8 = new TextEncoder().encode(text);

const polish =
  'id;title;summary\r\na1;Świetlica dla dzieci w Łodzi;Zajęcia popołudniowe – każdy może przyjść.\r\n';
const ukrainian = 'id;title\r\na1;Вечірні уроки мови для жителів міста\r\n';

const message = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
  return assert.fail('nothing was refused');
};

describe('decodeText', () => {
  it('reads UTF-8 with or without a byte-order mark, and reports nothing', () => {
    assert.deepEqual(decodeText(utf8, 'a.csv'), { text, findings: [] });
    const marked = new Uint8Array([0xef, 0xbb, 0xbf, ...utf8]);
    assert.deepEqual(decodeText(marked, 'a.csv'), { text, findings: [] });
  });

  it('reads UTF-16 in both byte orders, with or without a byte-order mark', () => {
    for (const table of [text, 'назва;опис\r\nУроки;Люди міста\r\n', '題名;都市\n多文化;浜松\n']) {
      const little = Buffer.from(table, 'utf16le');
      const big = Buffer.from(little).swap16();
      for (const bytes of [
        little,
        big,
        Buffer.concat([Buffer.of(0xff, 0xfe), little]),
        Buffer.concat([Buffer.of(0xfe, 0xff), big]),
      ]) {
        const decoded = decodeText(bytes, 'a.csv');
        assert.equal(decoded.text, table);
        assert.match(decoded.findings[0]?.message ?? '', /UTF-16/);
      }
    }
  });

  it('does not read UTF-8 as UTF-16 because somebody names that', () => {
    for (const table of ['title,city\nMeals,Oslo\n', 'title,city\nMeals,Oslo.\n', text, `${text} `])
      for (const encoding of ['utf-16', 'utf-16le', 'utf-16be']) {
        const decoded = decodeText(new TextEncoder().encode(table), 'a.csv', { encoding });
        assert.equal(decoded.text, table);
        assert.deepEqual(
          decoded.findings.map(({ code, message: said }) => [code, said]),
          [['encoding', `The file is in UTF-8, so --encoding ${encoding} was not used.`]],
        );
      }
    const little = Buffer.from(text, 'utf16le');
    assert.equal(decodeText(little, 'a.csv', { encoding: 'utf-16' }).text, text);
  });

  it('does not take a zero in UTF-8 for UTF-16', () => {
    const bytes = new TextEncoder().encode('id,title,cities\na1,Me\0als,Oslo\na2,Café,Oslo\n');
    assert.match(decodeText(bytes, 'a.csv').text, /^id,title,cities\na1,Me\0als/);
  });

  it('reads Windows-1252, including quotes and dashes, and reports it', () => {
    const french =
      'id;title\r\n1;L’été à “Genève” – 5 €, l’éducation après l’école, où êtes-vous\r\n';
    const decoded = decodeText(iconv.encode(french, 'win1252'), 'a.csv');
    assert.equal(decoded.text, french);
    assert.match(decoded.findings[0]?.message ?? '', /Windows-1252 \(Western European\)/);
    assert.match(decoded.findings[0]?.message ?? '', /--encoding [a-z]/);
    assert.equal(decoded.findings[0]?.severity, 'note');
    assert.equal(decoded.findings[0]?.code, 'encoding');
  });

  it('reads the encodings of Lviv, Kraków, Athens and Ankara', () => {
    for (const [table, label, name] of [
      [ukrainian, 'win1251', /Windows-1251 \(Cyrillic\)/],
      [ukrainian, 'koi8-u', /KOI8-U/],
      [polish, 'win1250', /Windows-1250 \(Central European\)/],
      [polish.replace('–', '-'), 'iso88592', /ISO 8859-2/],
      [
        'id;title\r\na1;Βραδινά μαθήματα για τους κατοίκους\r\n',
        'win1253',
        /Windows-1253 \(Greek\)/,
      ],
      [
        'id;title\r\na1;Çocuklar için akşam dersleri, ışık açık\r\n',
        'win1254',
        /Windows-1254 \(Turkish\)/,
      ],
    ] as const) {
      const decoded = decodeText(iconv.encode(table, label), 'a.csv');
      assert.equal(decoded.text, table);
      assert.match(decoded.findings[0]?.message ?? '', name);
    }
  });

  it('refuses letters that two encodings read well, and shows both with the option to type', () => {
    const bytes = Buffer.from(
      'id;title\r\n1;F\xeate au parc\r\n2;Le caf\xe9\r\n3;Ple\r\n',
      'latin1',
    );
    const refused = message(() => decodeText(bytes, 'a.csv'));
    assert.match(refused, /encoding of a\.csv is not certain/);
    assert.match(refused, /--encoding windows-1252 +"1;Fête au parc"/);
    assert.match(refused, /--encoding [a-z0-9-]+ +"1;F[^ê]te au parc"/);
    assert.doesNotMatch(refused, /Ple/);
  });

  it('shows the letters that two encodings read differently, wherever they are in a line', () => {
    const line = `1;${'Chacun peut venir à la fête. '.repeat(3)}Køln\r\n`;
    const refused = message(() =>
      decodeText(iconv.encode(`id;title\r\n${line}`, 'win1252'), 'a.csv'),
    );
    assert.match(refused, /K.ln"/);
  });

  it('refuses letters that make sense in no encoding', () => {
    const bytes = Buffer.from(Array.from({ length: 3000 }, (_, at) => 128 + ((at * 89) % 128)));
    assert.match(
      message(() => decodeText(bytes, 'a.csv')),
      /encoding/,
    );
  });

  it('reads the encoding that a person names, and reports it', () => {
    const bytes = iconv.encode('id;title\r\n1;Fête\r\n', 'cp850');
    const decoded = decodeText(bytes, 'a.csv', { encoding: 'CP-850' });
    assert.equal(decoded.text, 'id;title\r\n1;Fête\r\n');
    assert.match(decoded.findings[0]?.message ?? '', /Code page 850/);
  });

  it('refuses a named encoding that it does not know, or that the file cannot be in', () => {
    const unknown = message(() => decodeText(utf8, 'a.csv', { encoding: 'windows-1249' }));
    assert.match(unknown, /does not know "windows-1249".*windows-1250.*koi8-u.*shift_jis/);
    const wrong = message(() =>
      decodeText(Buffer.from('\x81\x8d\xe9', 'latin1'), 'a.csv', { encoding: 'windows-1252' }),
    );
    assert.match(wrong, /a\.csv is not in the encoding Windows-1252/);
  });

  it('keeps to UTF-8 that is certain, and reports a name that contradicts it', () => {
    const decoded = decodeText(utf8, 'a.csv', { encoding: 'windows-1250' });
    assert.equal(decoded.text, text);
    assert.match(
      decoded.findings[0]?.message ?? '',
      /in UTF-8, so --encoding windows-1250 was not/,
    );
    const served = decodeText(utf8, 'a.csv', { charset: 'iso-8859-1' });
    assert.equal(served.text, text);
    assert.match(
      served.findings[0]?.message ?? '',
      /in UTF-8, although its server says "iso-8859-1"/,
    );
    assert.deepEqual(decodeText(utf8, 'a.csv', { charset: 'UTF-8' }).findings, []);
  });

  it("uses a server's word where letters alone do not decide, and reports one that is wrong", () => {
    const tiny = 'id;title\r\n1;Fête\r\n';
    const bytes = iconv.encode(tiny, 'win1252');
    assert.throws(() => decodeText(bytes, 'a.csv'), InputError);
    assert.equal(decodeText(bytes, 'a.csv', { charset: 'windows-1252' }).text, tiny);
    const served = decodeText(iconv.encode(ukrainian, 'win1251'), 'a.csv', { charset: 'latin1' });
    assert.equal(served.text, ukrainian);
    assert.match(served.findings[1]?.message ?? '', /server says "latin1", but .* Windows-1251/);
  });

  it('uses the language that the table or an option names', () => {
    const table = 'id;language;title\r\n1;lt;Žinių\r\n';
    assert.equal(decodeText(iconv.encode(table, 'win1257'), 'a.csv').text, table);
    const without = iconv.encode('id;title\r\n1;Žinių\r\n', 'win1257');
    assert.throws(() => decodeText(without, 'a.csv'), InputError);
    assert.match(decodeText(without, 'a.csv', { language: 'lt-LT' }).text, /Žinių/);
  });

  it('refuses UTF-8 that was read as another encoding and saved, unless asked to use it', () => {
    for (const label of ['win1252', 'win1250', 'win1251', 'macroman', 'cp850']) {
      const damaged = iconv.decode(Buffer.from(polish), label);
      const bytes = Buffer.from(damaged);
      const refused = message(() => decodeText(bytes, 'a.csv'));
      assert.match(refused, /although it was UTF-8.*should be "[^"]*[ŚŁęłż–]/);
      assert.equal(decodeText(bytes, 'a.csv', { encoding: 'utf-8' }).text, damaged);
      assert.throws(() => decodeText(Buffer.from(`\uFEFF${damaged}`), 'a.csv'), InputError);
    }
    const sample = readFileSync('test/cases/feed-tool/enc_pl_doubleutf8.csv');
    assert.match(
      message(() => decodeText(sample, 'a.csv')),
      /should be "Świetlica"/,
    );
  });

  it('reads a UTF-8 file as UTF-8 even if it is cut within a character, and names the line', () => {
    const bytes = new TextEncoder().encode('title\nŁódź\nKraków, więź\nzażółć').slice(0, -1);
    const decoded = decodeText(bytes, 'a.csv');
    assert.ok(decoded.text.startsWith('title\nŁódź\nKraków'));
    assert.equal(decoded.findings[0]?.severity, 'error');
    assert.equal(decoded.findings[0]?.origin.line, 4);
  });

  it('answers any bytes with a text or a sentence', () => {
    assert.equal(decodeText(new Uint8Array(), 'a.csv').text, '');
    for (const bytes of [
      [0, 0, 0, 0, 0xff],
      [0xff, 0xfe, 0x41],
      [0x80],
      [0xef, 0xbb, 0xbf, 0xff],
    ]) {
      try {
        assert.equal(typeof decodeText(Uint8Array.from(bytes), 'a.csv').text, 'string');
      } catch (error) {
        assert.ok(error instanceof InputError);
      }
    }
  });
});
