import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  likelyFields,
  meaningOf,
  nameKey,
  pairedColumns,
} from '../../../src/tool/columns/column-meaning.js';
import {
  ambiguousNames,
  everydayNames,
  practiceFields,
} from '../../../src/tool/columns/column-names.js';

describe('names of columns', () => {
  it('never mean two fields', () => {
    const fields = new Map<string, string | undefined>();
    for (const field of practiceFields) {
      for (const name of [field, ...(everydayNames[field]?.split(/,\s*/) ?? [])]) {
        const key = nameKey(name);
        assert.notEqual(key, '', `${field}: ${name}`);
        assert.ok(
          [undefined, field].some((each) => each === fields.get(key)),
          `${name}: ${field}`,
        );
        fields.set(key, field);
      }
    }
    for (const name of Object.values(ambiguousNames).join().split(/,\s*/)) {
      assert.equal(fields.get(nameKey(name)), undefined, name);
    }
  });

  for (const [name, field, language] of [
    ['Title', 'title'],
    [' TITEL* ', 'title'],
    ['1. Titel', 'title'],
    ['titre', 'title'],
    ['назва', 'title'],
    ['tytuł', 'title'],
    ['τίτλος', 'title'],
    ['başlık', 'title'],
    ['שם', 'title'],
    ['タイトル', 'title'],
    ['місто', 'cities'],
    ['miasto', 'cities'],
    ['Place', 'cities'],
    ['description', 'summary'],
    ['Jahr', 'period'],
    ['År', 'period'],
    ['Summary (one, two, or three…)', 'summary'],
    ['title_fr', 'title', 'fr'],
    ['Title (French)', 'title', 'fr'],
    ['Titre (français)', 'title', 'fr'],
    ['description_pt_BR', 'summary', 'pt-BR'],
    ['Name_sr-Latn', 'title', 'sr-Latn'],
    ['en_title', 'title', 'en'],
    ['タイトル(日本語)', 'title', 'ja'],
    ['year_start', 'start'],
    ['Date de fin', 'end'],
    ['Enddatum', 'end'],
    ['image_alt', 'image_alt'],
    ['date_modified', 'modified'],
  ] as const) {
    it(`reads "${name}" as ${field}${language ? ` in ${language}` : ''}`, () => {
      const meaning = meaningOf(name);
      assert.deepEqual([meaning?.field, meaning?.language], [field, language]);
    });
  }

  for (const name of [
    'date',
    'Kraj',
    'project',
    'ar',
    'NAZIV PROJEKTA',
    'image_fr',
    'title_id',
    'from',
  ]) {
    it(`does not take "${name}", which may mean several things or none`, () => {
      assert.equal(meaningOf(name), undefined);
    });
  }

  it('proposes what an unknown name most likely means', () => {
    assert.equal(likelyFields('NAZIV PROJEKTA')[0], 'title');
    assert.equal(likelyFields('Projekttitel')[0], 'title');
    assert.equal(likelyFields('date')[0], 'period');
    assert.equal(likelyFields('№')[0], 'id');
    assert.equal(likelyFields('Jahr ab')[0], 'start');
    assert.equal(likelyFields('Year to')[0], 'end');
    assert.deepEqual(likelyFields('Budget'), []);
    assert.deepEqual(likelyFields('***'), []);
  });

  it('reads columns such as "from" and "to" only where a table has both', () => {
    assert.deepEqual(pairedColumns(['id', 'Von', 'Bis']), [1, 2]);
    assert.deepEqual(pairedColumns(['Year to', 'Year from']), [1, 0]);
    assert.equal(pairedColumns(['from', 'title']), undefined);
  });
});
