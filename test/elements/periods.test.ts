import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import { intlLocales } from '../../src/feed/intl-locales.js';
import { dateWords } from '../../src/feed/period/date-words.js';
import { practiceWords } from '../../src/elements/practice-words.js';
import { searchControlsFile } from '../../src/elements/later-files.js';
import { parseFeed } from '../../src/functions.js';
import { sourceLocale, targetLocales } from '../../src/locales/generated/locale-codes.js';
import { feedOf, item } from '../fixtures/feed.js';
import { waitUntil } from '../fixtures/wait.js';

const languages = [sourceLocale, ...targetLocales];

/** The period of a practice on a page in a language, in a feed that the tool has written. */
function periodIn(
  lang: string,
  period: Record<string, unknown>,
  { language = 'en', mark = true } = {},
): HTMLElement | undefined {
  const [practice] = parseFeed({
    ...feedOf([item('a', { language, _practice: { country: 'NO', ...period } })]),
    ...(mark && { _practices: { normalised: 1 } }),
  }).practices;
  if (!practice) return undefined;
  const options = {
    languages: [lang],
    headingLevel: 3,
    highlights: undefined,
    compact: true,
    text: undefined,
  };
  return [...practiceWords(practice, { ...options, images: 'none' })].find(
    ({ slot }) => slot === 'period',
  );
}

/** Without the difference between spaces, which browsers write of several kinds. */
const spaced = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ');

describe('numbers and dates', () => {
  it('have the same digits in every browser: Latin, but Persian ones in Persian', () => {
    for (const language of languages) {
      const locales = intlLocales(language);
      const texts = [
        new Intl.NumberFormat(locales).format(1_234_567_890),
        new Intl.DateTimeFormat(locales, { dateStyle: 'long', calendar: 'gregory' }).format(0),
        dateWords('2021-04/2021-11', language) ?? '',
      ];
      const digits = texts.join('').match(/\p{Nd}/gu) ?? [];
      const expected = language === 'fa' ? /[۰-۹]/ : /[0-9]/;
      expect(
        digits.filter((digit) => !expected.test(digit)),
        language,
      ).to.deep.equal([]);
      expect(digits.length, language).to.be.above(10);
    }
  });

  it('are never in the browser’s own language', () => {
    for (const language of languages) {
      const words = dateWords('2021-04', language);
      expect(words ?? '', language).not.to.match(/M04/);
      // These languages call April so.
      if (/^(?:en|da|de|mt|nb|nl|nn|sl|sr-Latn|sv|bs|cnr)$/.test(language)) continue;
      expect(words ?? '', language).not.to.contain('April');
    }
  });
});

describe('months and days from one to another', () => {
  it('are written like a single one', () => {
    const months = (language: string) => spaced(dateWords('2021-04/2021-11', language));
    // Firefox and WebKit leave out what both have in common.
    expect(months('ja')).to.match(/^2021年4月～(?:2021年)?11月$/);
    expect(months('zh-Hant')).to.match(/^2021年4月 ?(?:至|–|-) ?(?:2021年)?11月$/);
    expect(months('zh-Hans')).to.match(/^2021年4月 ?(?:至|–|-) ?(?:2021年)?11月$/);
    const days = spaced(dateWords('2018-06-21/2018-07-02', 'ja'));
    expect(days).to.match(/^2018年6月21日～(?:2018年)?7月2日$/);
  });

  it('have no zeros before them', () => {
    for (const language of languages) {
      const days = dateWords('2018-06-21/2018-07-02', language) ?? '';
      expect(days, language).not.to.match(/(?<!\d)0/);
    }
  });
});

describe('a card with a day or a month', () => {
  it('shows it in the page’s language as soon as the file that can write it is there', async () => {
    const [practice] = parseFeed({
      ...feedOf([
        item('a', {
          language: 'en',
          _practice: { country: 'NO', period: '2017-06', period_text: 'June 2017' },
        }),
      ]),
      _practices: { normalised: 1 },
    }).practices;
    const room = await fixture(
      html`<div lang="de"><practice-card .practice=${practice}></practice-card></div>`,
    );
    const shown = () => room.querySelector('[slot="period"]')?.textContent;
    await waitUntil(() => spaced(shown()) === 'Juni 2017');
  });
});

describe('the period of a card', () => {
  before(() => searchControlsFile.load());

  const period = { period: '2021-04/2021-11', period_text: 'April to November 2021' };

  it('is in the page’s language where the words say only months or days', () => {
    const shown = periodIn('uk', period);
    expect(spaced(shown?.textContent)).to.match(/^квітень( 2021 р\.)? ?– ?листопад 2021 р\.$/);
    expect(shown?.lang).to.equal('');
    expect(shown?.dir).to.equal('');
    const day = periodIn('fr', { period: '2018-06-21', period_text: '21 June 2018' });
    expect(spaced(day?.textContent)).to.equal('21 juin 2018');
    const month = periodIn('de', { period: '2017-06', period_text: 'June 2017' });
    expect(spaced(month?.textContent)).to.equal('Juni 2017');
  });

  it('is a season in the words of the interface', () => {
    const summer = { period: '2019-22', period_text: 'été 2019' };
    const shown = periodIn('de', summer, { language: 'fr' });
    expect(shown?.textContent).to.equal('Summer 2019');
    expect(shown?.lang).to.equal('');
  });

  it('is in the source’s own words for readers of their language', () => {
    for (const lang of ['en', 'en-US']) {
      const shown = periodIn(lang, period);
      expect(shown?.textContent).to.equal('April to November 2021');
      expect(shown?.lang).to.equal('en');
    }
  });

  it('is in the source’s own words if they say more, and its years are all that the feed says', () => {
    const words = 'Four months from March to June 2017 (pilot in one neighbourhood)';
    const shown = periodIn('uk', { period: '2017', period_text: words });
    expect(shown?.textContent).to.equal(words);
    expect(shown?.lang).to.equal('en');
    expect(shown?.dir).to.equal('auto');
  });

  it('is in the source’s own words in a feed that does not promise that both say the same', () => {
    const shown = periodIn('uk', period, { mark: false });
    expect(shown?.textContent).to.equal('April to November 2021');
    expect(shown?.lang).to.equal('en');
  });

  it('is in the page’s language if the feed has no words', () => {
    const shown = periodIn('en', { period: '2018-06-21' });
    expect(shown?.textContent).to.equal('21 June 2018');
    expect(shown?.lang).to.equal('');
  });

  it('is in the source’s own words if it is no day of the calendar, or runs backwards', () => {
    for (const wrong of ['2018-02-30', '2021-11/2021-04', '2018-03/2019-08-31', '2018-03/..']) {
      const shown = periodIn('de', { period: wrong, period_text: 'In words' });
      expect(shown?.textContent, wrong).to.equal('In words');
      expect(shown?.lang).to.equal('en');
    }
  });

  it('is in the page’s language or the source’s own, never in a third', () => {
    for (const language of languages) {
      const words = 'avril à novembre 2021';
      const shown = periodIn(language, { ...period, period_text: words }, { language: 'fr' });
      const isOwn = shown?.textContent === words;
      expect(shown?.lang, language).to.equal(isOwn ? 'fr' : '');
      if (!isOwn) expect(shown?.textContent, language).to.equal(dateWords(period.period, language));
    }
  });
});
