import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DOMParser } from '@xmldom/xmldom';
import { InputError } from '../../../src/tool/findings/finding.js';
import type { SheetText } from '../../../src/tool/translations/translation-sheet.js';
import { xliffOf } from '../../../src/tool/translations/write-xliff.js';
import { readBack } from './sheets.js';

const text: SheetText = {
  ...{ id: 'meals', part: 'title', from: 'en', source: 'Meals & more' },
  ...{ target: '', machine: false },
};
const texts: readonly SheetText[] = [
  text,
  { ...text, part: 'summary', source: 'We eat.\nWe talk.', target: 'Vi spiser.' },
  { ...text, id: 'te "1"', from: 'fr', source: 'Thé', target: 'Te', machine: true },
  { ...text, id: 'songs', from: undefined },
];

/** The texts of XLIFF 1.2 with these units. */
async function read(units: string, file = 'source-language="en" target-language="nb"') {
  const xml = `<?xml version="1.0"?><xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="f" datatype="plaintext" ${file}><body>${units}</body></file></xliff>`;
  return readBack(new TextEncoder().encode(xml), 'nb.xlf');
}

/** A unit with this target, in XML. */
const unit = (target: string, attributes = '') =>
  `<trans-unit id="meals#title" ${attributes}><source>Meals</source>${target}</trans-unit>`;

describe('XLIFF that the tool writes', () => {
  const document = new DOMParser().parseFromString(
    xliffOf(texts, 'nb', 'practices.json'),
    'text/xml',
  );
  const all = (name: string) => [...document.getElementsByTagName(name)];

  it('has the elements and attributes of the standard, in its order', () => {
    const root = document.documentElement;
    assert.equal(root?.getAttribute('version'), '1.2');
    assert.equal(root?.namespaceURI, 'urn:oasis:names:tc:xliff:document:1.2');
    const files = all('file').map((file) =>
      ['original', 'datatype', 'source-language', 'target-language'].map((name) =>
        file.getAttribute(name),
      ),
    );
    assert.deepEqual(files, [
      ['practices.json', 'plaintext', 'en', 'nb'],
      ['practices.json', 'plaintext', 'fr', 'nb'],
      ['practices.json', 'plaintext', 'und', 'nb'],
    ]);
    const units = all('trans-unit');
    const children = units.map((each) =>
      [...each.childNodes].flatMap(({ nodeName }) => (nodeName === '#text' ? [] : nodeName)),
    );
    assert.deepEqual(children, [
      ['source', 'note'],
      ['source', 'target', 'note'],
      ['source', 'target', 'note'],
      ['source', 'note'],
    ]);
    const ids = units.map((each) => each.getAttribute('id'));
    assert.deepEqual(ids, ['meals#title', 'meals#summary', 'te "1"#title', 'songs#title']);
    assert.equal(all('source')[1]?.textContent, 'We eat.\nWe talk.');
    assert.equal(units[1]?.getAttribute('xml:space'), 'preserve');
  });

  it('says in state and note which target is by a machine', () => {
    const states = all('target').map((target) => [
      target.getAttribute('state'),
      target.getAttribute('state-qualifier'),
    ]);
    assert.deepEqual(states, [
      ['translated', null],
      ['needs-review-translation', 'mt-suggestion'],
    ]);
    assert.match(all('note')[2]?.textContent ?? '', /^title\. Translated by a machine\./);
  });
});

describe('XLIFF of translation programs', () => {
  const target = async (xml: string, attributes?: string) => {
    const { sheet, findings } = await read(unit(xml, attributes));
    return { ...sheet.texts[0], findings };
  };

  it('may have prefixes, other elements, CDATA, segments, and proposals', async () => {
    const xml = `<?xml version="1.0" encoding="utf-8"?>
<x:xliff version="1.2" xmlns:x="urn:oasis:names:tc:xliff:document:1.2" xmlns:mq="MQXliff">
<x:file original="f" source-language="en-GB" target-language="nb_NO" datatype="x"><x:header><x:note>Note</x:note></x:header><x:body>
<x:group id="g"><x:trans-unit id="songs#title" mq:status="Done"><x:source>Songs</x:source>
<x:seg-source><x:mrk mtype="seg" mid="0">Songs</x:mrk></x:seg-source>
<x:target><x:mrk mtype="seg" mid="0"><![CDATA[San]]></x:mrk><x:mrk mtype="seg" mid="1">ger</x:mrk></x:target>
<mq:meta><mq:target>Not this</mq:target></mq:meta>
<x:alt-trans><x:source>Song</x:source><x:target>Sang</x:target></x:alt-trans></x:trans-unit></x:group>
</x:body></x:file></x:xliff>`;
    const { sheet, findings } = await readBack(new TextEncoder().encode(xml), 'nb.mqxliff');
    assert.deepEqual(findings, []);
    assert.deepEqual(sheet.texts, [
      {
        ...{ id: 'songs', part: 'title', from: 'en-GB', source: 'Songs', target: 'Sanger' },
        ...{ machine: false, into: 'nb-NO', origin: { file: 'nb.mqxliff', line: 4 } },
      },
    ]);
  });

  it('may be in UTF-16', async () => {
    const xml = `\uFEFF<?xml version="1.0" encoding="utf-16"?><xliff version="1.2"><file source-language="en" target-language="nb"><body>${unit('<target>Måltider</target>')}</body></file></xliff>`;
    const { sheet } = await readBack(Buffer.from(xml, 'utf16le'), 'nb.xlf');
    assert.equal(sheet.texts[0]?.target, 'Måltider');
  });

  it('keeps the words inside of codes, and says what is left out', async () => {
    const inside = await target(
      '<target>Mat <g id="1">for <x id="2" ctype="lb"/>alle</g></target>',
    );
    assert.deepEqual([inside.target, inside.findings], ['Mat for \nalle', []]);
    const code = await target('<target>Mat<ph id="1">&lt;br&gt;</ph> for alle</target>');
    assert.equal(code.target, 'Mat for alle');
    assert.match(code.findings[0]?.message ?? '', /codes of the translation program.*"ph"/);
    assert.equal(code.findings[0]?.severity, 'error');
  });

  it('takes what is still as it was sent for not translated', async () => {
    const copied = '>Meals</target>';
    assert.equal((await target(`<target state="new"${copied}`)).target, '');
    assert.equal((await target(`<target state="needs-translation"${copied}`)).target, '');
    assert.equal((await target(`<target state="translated"${copied}`)).target, 'Meals');
    assert.equal((await target('')).target, '');
    assert.equal((await target('<target/>')).target, '');
    const { sheet } = await read(unit('<target>Mat</target>', 'translate="no"'));
    assert.deepEqual(sheet.texts, []);
  });

  it('keeps the mark of a machine by its state or its note, until a person approves the text', async () => {
    const mt = '<target state-qualifier="mt-suggestion"';
    const note =
      '<note>title. Translated by a machine. Approve it once a person has read it.</note>';
    const marked = async (xml: string, attributes = '') => (await target(xml, attributes)).machine;
    assert.equal(await marked(`${mt}>Mat</target>`), true);
    assert.equal(await marked(`${mt} state="translated">Mat</target>`), true);
    assert.equal(await marked('<target state-qualifier="leveraged-mt">Mat</target>'), true);
    assert.equal(await marked(`<target>Mat</target>${note}`), true);
    assert.equal(await marked('<target state-qualifier="exact-match">Mat</target>'), false);
    assert.equal(await marked(`${mt} state="final">Mat</target>${note}`), false);
    assert.equal(await marked(`${mt} state="signed-off">Mat</target>${note}`), false);
    assert.equal(await marked(`${mt}>Mat</target>${note}`, 'approved="yes"'), false);
  });

  it('may name the language at the target only, or nowhere, which is an error', async () => {
    const files = 'source-language="en"';
    const named = await read(unit('<target xml:lang="nb">Mat</target>'), files);
    assert.equal(named.sheet.texts[0]?.into, 'nb');
    const unnamed = await read(unit('<target>Mat</target>'), files);
    assert.deepEqual(unnamed.sheet.texts, []);
    assert.deepEqual(
      unnamed.findings.map(({ severity, code }) => [severity, code]),
      [['error', 'no-language']],
    );
  });

  const refused: [string, string, RegExp][] = [
    [
      'of version 2',
      '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en"></xliff>',
      /nb\.xlf is XLIFF 2\.1, and only version 1\.2 is read/,
    ],
    ['that ends too early', '<xliff version="1.2"><file>', /damaged/],
    [
      'with entities that grow',
      '<!DOCTYPE x [<!ENTITY a "b">]><xliff version="1.2">&a;</xliff>',
      /damaged/,
    ],
  ];
  for (const [what, xml, message] of refused) {
    it(`is refused, and what to do is said: ${what}`, async () => {
      await assert.rejects(readBack(new TextEncoder().encode(xml), 'nb.xlf'), (error) => {
        assert.ok(error instanceof InputError);
        assert.match(error.message, message);
        return true;
      });
    });
  }

  it('never joins two targets of a unit, and says so', async () => {
    const { sheet, findings } = await read(unit('<target>Måltid</target><target>Mat</target>'));
    assert.equal(sheet.texts[0]?.target, 'Mat');
    assert.deepEqual(
      findings.map(({ severity, code }) => [severity, code]),
      [['error', 'two-translations']],
    );
  });

  it('is refused if a unit is in another unit, whose text would be lost', async () => {
    const inner = '<trans-unit id="b#title"><source>B</source><target>Be</target></trans-unit>';
    await assert.rejects(read(unit(`<target>A</target>${inner}`)), InputError);
  });

  it('says what stands where a language belongs', async () => {
    for (const [written, message] of [
      ['xx', /"xx".*no language/],
      ['x-klingon', /"x-klingon".*no language/],
      ['', /does not say the language/],
    ] as const) {
      const { sheet, findings } = await read(
        unit('<target>A</target>'),
        `source-language="en" target-language="${written}"`,
      );
      assert.equal(sheet.texts.length, 0);
      assert.match(findings[0]?.message ?? '', message);
    }
  });
});
