import { expect } from '@open-wc/testing';
import { liberalTools } from '../../src/feed/liberal-reading.js';
import { parseEdtf, type PeriodYears } from '../../src/feed/period/period.js';
import { fold } from '../../src/feed/text/fold.js';
import { parsePeriod } from '../../src/functions.js';
import { createPeriodReading } from '../../src/liberal/period-in-words.js';
import { inLatin } from '../../src/liberal/period-letters.js';
import { createPhraseBook } from '../../src/liberal/period-phrases.js';
import { moreWords } from '../../src/liberal/period-more-words.js';
import { phrases } from '../../src/liberal/period-words.js';
import config from '../../lit-localize.json' with { type: 'json' };

const languages = [config.sourceLocale, ...config.targetLocales];
const readWords = createPeriodReading(liberalTools, moreWords);
const readOnPage = createPeriodReading(liberalTools);

/** `2016-` still running, `-2020` until, `o` running since an unknown year, empty for no year. */
function told(text: string): string {
  return inShort(parsePeriod(text));
}

function inShort(years: PeriodYears): string {
  const { start = '', end = '', ongoing } = years;
  if (ongoing) return start ? `${start}-` : 'o';
  return start === end ? String(start) : `${start}-${end}`;
}

interface Case {
  readonly text: string;
  readonly expected: string;
  readonly language: string;
}

const files = ['periods.tsv', 'periods-more.tsv', 'periods-tables.tsv'];

async function cases(name: string): Promise<Case[]> {
  const response = await fetch(new URL(`../cases/${name}`, import.meta.url));
  const [, ...lines] = (await response.text()).trimEnd().split('\n');
  return lines.map((line) => {
    const [text = '', expected = '', language = ''] = line.split('\t');
    return { text, expected, language };
  });
}

for (const name of files) {
  describe(`the expressions in ${name}`, () => {
    it('are read as a reader would, or have no years', async () => {
      const all = await cases(name);
      const other = all.filter(({ text, expected }) => told(text) !== expected);
      const wrong = other.filter(({ text }) => told(text) !== '');
      expect(wrong).to.deep.equal([]);
      expect(other.length, JSON.stringify(other)).to.be.at.most(all.length * 0.05);
    });

    it('are reported if they are not understood', async () => {
      for (const { text, expected } of await cases(name)) {
        const lost = /-$|^o$/.test(expected) && told(text) !== expected;
        if (lost) expect(readWords(text).isClear, text).to.equal(false);
      }
    });
  });
}

describe('the words that a page loads', () => {
  for (const name of files) {
    it(`give the same years for ${name}, or none`, async () => {
      for (const { text } of await cases(name)) {
        const { text: _, ...all } = parsePeriod(text);
        const { years, isClear } = readOnPage(text);
        // EDTF has a reader of its own.
        if (isClear && !parseEdtf(text)) expect(years, text).to.deep.equal(all);
      }
    });
  }

  it('do not give another meaning to the words that it does not load', () => {
    const book = createPhraseBook([]);
    for (const [meaning, list] of moreWords) {
      for (const word of list.split(/,\s/).filter((each) => !each.includes(' '))) {
        const text = word.replace('*', '');
        const [onPage] = book.phraseAt([{ written: text, text, gap: '' }], 0);
        expect(onPage.replace(/^[AT](?=.)/, ''), word).to.be.oneOf(['x', meaning]);
      }
    }
  });

  it('are enough for the most usual expressions in every language', async () => {
    const response = await fetch(new URL('../cases/periods-on-pages.tsv', import.meta.url));
    const [head = '', ...lines] = (await response.text()).trimEnd().split('\n');
    const [, ...expected] = head.split('\t');
    for (const line of lines) {
      const [language, ...texts] = line.split('\t');
      const read = texts.map((text) => inShort(parseEdtf(text) ?? readOnPage(text).years));
      expect(read, language).to.deep.equal(expected);
    }
    const tested = lines.map((line) => line.split('\t')[0]);
    expect(tested.sort()).to.deep.equal([...languages].sort());
  });

  it('are enough for most expressions', async () => {
    const all = [...(await cases('periods.tsv')), ...(await cases('periods-more.tsv'))];
    const unclear = all.filter(({ text }) => !readOnPage(text).isClear && told(text) !== '');
    expect(unclear.length).to.be.below(all.length * 0.1);
  });
});

describe('periods-more.tsv', () => {
  it('has every language of the interface', async () => {
    const all = await cases('periods-more.tsv');
    expect([...new Set(all.map(({ language }) => language))].sort()).to.deep.equal(
      [...languages].sort(),
    );
  });
});

describe('months', () => {
  /** Short names that mean something else: Welsh and Maltese ones that are "until" and "from". */
  const others = new Set(['Hyd 2018', 'Fra 2018']);

  for (const language of languages) {
    it(`in ${language} are never more than a year`, () => {
      for (const month of ['long', 'short'] as const) {
        for (const day of [undefined, 'numeric'] as const) {
          const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, {
            month,
            year: 'numeric',
            ...(day && { day }),
          });
          for (let index = 0; index < 12; index++) {
            const text = format.format(new Date(2018, index, 15));
            if (!others.has(text)) expect(told(text), text).to.be.oneOf(['2018', '']);
          }
        }
      }
    });
  }
});

describe('the words for periods', () => {
  const all = [...phrases, ...moreWords].flatMap(([meaning, list]) =>
    list.split(/,\s/).map((phrase) => [phrase, meaning] as const),
  );

  it('are written as they are looked up', () => {
    for (const [phrase] of all) {
      for (const word of phrase.split(' ')) expect(inLatin(fold(word))).to.equal(word);
    }
  });

  it('have one meaning each', () => {
    const meanings = new Map<string, string>();
    for (const [phrase, meaning] of all) {
      expect(meanings.get(phrase) ?? meaning, phrase).to.equal(meaning);
      meanings.set(phrase, meaning);
    }
  });
});
