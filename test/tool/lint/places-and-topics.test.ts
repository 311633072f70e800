import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkFeed, feed } from '../check-text.js';

const valencias = [
  { name: 'Valencia', country: 'VE' },
  { name: 'Valencia', country: 'ES' },
];

/** The messages about spellings of practices with these cities. */
async function spellings(cities: readonly object[], ...practices: readonly object[]) {
  const document = feed();
  const items = practices.map((practice, at) => ({
    id: `${at}`,
    title: 'Meals',
    content_text: '',
    _practice: practice,
  }));
  const listed = [...cities, { name: 'Oslo', country: 'NO' }];
  const found = await checkFeed({ ...document, _practices: { cities: listed }, items });
  return found.filter(({ code }) => code === 'city-spelling').map(({ message }) => message);
}

describe('the spelling of a city', () => {
  it('may say the country that tells it from another city of the name', async () => {
    const [venezuela = {}, spain = {}] = valencias;
    for (const cities of [valencias, [spain, venezuela], [{ name: 'Valencia' }, spain]])
      for (const names of [['Valencia, ES', 'Oslo'], ['Valencia (ES)'], ['Oslo', 'valencia, es']])
        assert.deepEqual(await spellings(cities, { cities: names }), [], JSON.stringify(names));
  });

  it('is still one for one city where nothing needs its country', async () => {
    const [, spain = {}] = valencias;
    const [said = '', ...more] = await spellings([spain], { cities: ['Valencia, ES', 'Oslo'] });
    assert.match(said, /"Valencia, ES" is spelled "Valencia" elsewhere/);
    assert.deepEqual(more, []);
    const inSpain = { country: 'ES', cities: ['Valencia, ES'] };
    assert.equal((await spellings(valencias, inSpain)).length, 1);
    assert.equal((await spellings(valencias, { cities: ['VALÈNCIA'] })).length, 1);
  });
});
