import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lintFields } from '../../../src/tool/lint/fields.js';

const pathsIn = (document: unknown) =>
  [...lintFields(document, 0)].map(({ code, path }) => `${code} ${path.join('.')}`);

describe('a field that the format does not have', () => {
  it('is found in the cities of a feed', () => {
    const oslo = { name: 'Oslo', alias: ['Christiania'], lat: 3, _ours: 1 };
    assert.deepEqual(pathsIn({ _practices: { cities: ['Bergen', oslo] } }), [
      'unknown-field _practices.cities.1.alias',
      'unknown-field _practices.cities.1.lat',
    ]);
  });

  it('is found in the sections of practices and of their translations', () => {
    const sections = [
      { heading: 'Purpose', text: 'Meals.' },
      { titel: 'Zweck', text: 'Essen.' },
    ];
    const item = { _practice: { sections, translations: { de: { sections } } } };
    assert.deepEqual(pathsIn({ items: [item] }), [
      'unknown-field items.0._practice.sections.1.titel',
      'unknown-field items.0._practice.translations.de.sections.1.titel',
    ]);
  });

  it('is not looked for in what is no list of objects', () => {
    for (const value of [null, 'Oslo', { name: 'Oslo' }, [null, 1, ['a']]])
      assert.deepEqual(
        pathsIn({ _practices: { cities: value }, items: [{ _practice: { sections: value } }] }),
        [],
      );
  });
});
