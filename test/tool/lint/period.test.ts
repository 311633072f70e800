import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkFeed, feed } from '../check-text.js';

async function codes(extension: Record<string, unknown>): Promise<string[]> {
  const found = await checkFeed(feed({}, extension));
  return found.map(({ code }) => code).filter((code) => code.startsWith('period-'));
}

/** "Since 2016, ongoing". */
const running = new Map([
  ['en', 'since 2016, ongoing'],
  ['fr', 'depuis 2016, en cours'],
  ['sq', 'që nga 2016, në vazhdim'],
  ['sr', 'od 2016, u toku'],
  ['it', 'dal 2016, in corso'],
  ['es', 'desde 2016, en curso'],
  ['pt', 'desde 2016, em curso'],
  ['de', 'seit 2016, laufend'],
  ['uk', 'з 2016 року, триває'],
  ['ru', 'с 2016 года, продолжается'],
  ['nb', 'siden 2016, pågår'],
]);

describe('the periods of translations', () => {
  for (const [language, words] of running) {
    it(`are compared with the original’s by their words in ${language}`, async () => {
      const original = { language: language === 'en' ? 'fr' : 'en' };
      const translations = { [language]: { title: 'Title', period_text: words } };
      const differences = async (period: string) => {
        const found = await checkFeed(feed(original, { period, translations }));
        return found
          .filter(({ code }) => code === 'period-differs')
          .map(({ origin }) => origin.path);
      };
      const path = `items[0]._practice.translations.${language}.period_text`;
      assert.deepEqual(await differences('2016/2018'), [path]);
      assert.deepEqual(await differences('2016/..'), []);
    });
  }

  it('are not compared if a word is not known', async () => {
    const translated = (period_text: string) => ({
      period: '2016/2018',
      translations: { nb: { title: 'Måltider', period_text } },
    });
    assert.deepEqual(await codes(translated('nedlagt etter 2016')), []);
    assert.deepEqual(await codes(translated('siden 2017')), ['period-differs']);
  });

  it('are reported under the key that the document uses', async () => {
    const translations = { FR: { title: 'Des repas', period_text: '2017' } };
    const found = await checkFeed(feed({}, { period: '2016', translations }));
    assert.deepEqual(
      found.filter(({ code }) => code === 'period-differs').map(({ origin }) => origin.path),
      ['items[0]._practice.translations.FR.period_text'],
    );
  });
});

describe('a period', () => {
  it('with an unknown word has no year, and the word is named', async () => {
    const [finding] = await checkFeed(feed({}, { period_text: 'xyzzy 2016' }));
    assert.equal(finding?.code, 'period-words');
    assert.match(finding.message, /“xyzzy 2016”|"xyzzy 2016"/);
    assert.match(finding.message, /not known: ["“]xyzzy["”]/);
    assert.match(finding.message, /since 2016/);
  });

  it('that can be read in several ways has no year, and this is said', async () => {
    const [finding] = await checkFeed(feed({}, { period_text: 'since 2015, 2020-2021' }));
    assert.equal(finding?.code, 'period-words');
    assert.match(finding.message, /several ways/);
  });

  it('with an unknown word beside strict years is no mistake', async () => {
    assert.deepEqual(await codes({ period: '2016/..', period_text: 'xyzzy 2016' }), []);
  });

  it('is reported only as running backwards if it does, in strict form too', async () => {
    for (const period_text of ['2019-2016', '2019 to 2016']) {
      assert.deepEqual(await codes({ period_text }), ['period-backwards']);
    }
  });

  it('is pointed out where it is written if it is ongoing since an unknown year', async () => {
    for (const [field, value] of [
      ['period', '/..'],
      ['period_text', 'ongoing'],
    ] as const) {
      const [finding] = await checkFeed(feed({}, { [field]: value }));
      assert.equal(finding?.code, 'period-without-year');
      assert.equal(finding.origin.path, `items[0]._practice.${field}`);
      assert.match(finding.message, /not since when/);
    }
  });
});
