import { expect } from '@open-wc/testing';
import { createSearch } from '../../../src/functions.js';
import type { City } from '../../../src/feed/places/places.js';
import { feed, ids, type Sketch } from '../practices.js';

const other: Sketch = {
  id: 'other',
  title: 'Something else',
  summary: 'Ways of welcoming people.',
};

/** Whether a practice is found by each of these texts, and one without these words is not. */
function finds(sketch: Omit<Sketch, 'id'>, texts: readonly string[], cities?: readonly City[]) {
  const search = createSearch(feed([{ id: 'it', title: 'Title', ...sketch }, other], cities));
  for (const text of texts) expect(ids(search.find({ text })), text).to.deep.equal(['it']);
}

function findsNot(sketch: Omit<Sketch, 'id'>, texts: readonly string[]) {
  const search = createSearch(feed([{ id: 'it', title: 'Title', ...sketch }]));
  for (const text of texts) expect(ids(search.find({ text })), text).to.deep.equal([]);
}

/** The title with brackets around what is marked after a search for a text. */
function marked(text: string, title: string): string {
  const results = createSearch(feed([{ id: 'it', title }])).find({ text });
  let shown = '';
  let done = 0;
  for (const { start, end } of results.marks(title)) {
    shown += `${title.slice(done, start)}[${title.slice(start, end)}]`;
    done = end;
  }
  return shown + title.slice(done);
}

describe('Words with a hyphen', () => {
  it('are found joined, apart and with a hyphen', () => {
    for (const title of ['Well-being for all', 'Wellbeing for all', 'Well being for all']) {
      finds({ title }, ['wellbeing', 'well-being', 'well being', 'Well‑Being']);
    }
    for (const title of ['A play ground', 'A play-ground', 'A playground']) {
      finds({ title }, ['playground', 'play ground', 'play-ground']);
    }
    finds({ title: 'A pop-up, set up by us' }, ['popup', 'setup', 'pop up', 'set-up']);
    finds({ title: 'The popup and setup' }, ['pop up', 'set up', 'pop-up']);
    finds({ title: 'Івано-франківський театр' }, ['іванофранківський', 'івано франківський']);
  });

  it('are found with every dash and with a soft hyphen', () => {
    for (const dash of ['-', '\u2010', '\u2011', '–', '−', '\u00ad']) {
      finds({ title: `The anti${dash}rumour net` }, ['antirumour', 'anti-rumour', 'antirumou']);
    }
    finds({ title: 'An antirumour net' }, ['anti\u00adrumour', 'anti\u2011rumour', 'anti–rumour']);
  });

  it('are found by any run of their parts, also half typed', () => {
    const title = 'Up-to-date anti-rumour-methodologies';
    const texts = ['uptodate', 'todate', 'up to date', 'rumourmethodologies', 'antirumourm'];
    finds({ title }, texts);
  });

  it('are found in topics, summaries and sections', () => {
    finds({ topics: ['anti-discrimination-and-equality'] }, ['antidiscrimination']);
    finds({ summary: 'Our co-operation' }, ['cooperation']);
    const section = { heading: 'E-learning', text: 'In co-design' };
    const translations = [{ title: 'Titre', sections: [section] }];
    finds({ translations }, ['elearning', 'codesign']);
  });

  it('are not taken for words that merely share letters', () => {
    findsNot({ title: 'Play on the ground' }, ['playground']);
    findsNot({ title: 'The car of a pet' }, ['carpet']);
    findsNot({ title: 'The theme park' }, ['he me']);
    findsNot({ title: 'In 2018-2019' }, ['20182019']);
    findsNot({ title: 'Well; being' }, ['wellbeing']);
  });

  it('are marked as a whole if they match as a whole', () => {
    expect(marked('wellbeing', 'The well-being plan')).to.equal('The [well-being] plan');
    expect(marked('well being', 'The wellbeing plan')).to.equal('The [wellbeing] plan');
    expect(marked('playground', 'A play ground')).to.equal('A [play ground]');
    expect(marked('being', 'The well-being plan')).to.equal('The well-[being] plan');
    expect(marked('well', 'The well-being plan')).to.equal('The [well]-being plan');
    expect(marked('antirumour', 'Anti\u00adrumour, anti–rumour')).to.equal(
      '[Anti\u00adrumour], [anti–rumour]',
    );
  });

  it('are suggested in their own spelling, and unlike words are not', () => {
    const suggestion = (text: string, title: string) =>
      createSearch(feed([{ id: 'it', title }])).suggest({ text }).text;
    expect(suggestion('antyrumxxr', 'The anti-rumour net')).to.equal('anti-rumour');
    expect(suggestion('antiracist', 'Positive interaction')).to.equal(undefined);
    expect(suggestion('wellbeing', 'Welcoming')).to.equal(undefined);
  });
});

describe('Names of cities', () => {
  const cities: readonly City[] = [
    { name: 'Stara Zagora', country: 'BG', aliases: [] },
    { name: 'Saint-Denis', country: 'FR', aliases: [] },
    { name: 'L’Aquila', country: 'IT', aliases: [] },
    { name: 'Ivano-Frankivsk', country: 'UA', aliases: ['Івано-Франківськ'] },
    { name: 'Donostia / San Sebastián', country: 'ES', aliases: [] },
    { name: 'Niš', country: 'RS', aliases: [] },
  ];
  const named = (name: string, ...texts: string[]) => finds({ cities: [name] }, texts, cities);

  it('are found without spaces, hyphens and apostrophes', () => {
    named('Stara Zagora', 'starazagora', 'Stara-Zagora', 'stara zagora', 'staraz');
    named('Ivano-Frankivsk', 'іванофранківськ', 'ivanofrankivsk');
    named('L’Aquila', 'laquila', "l'aquila", 'aquila');
    named('Donostia / San Sebastián', 'sansebastian', 'San Sebastián', 'donostia');
  });

  it('are found by every form of "Saint"', () => {
    named('Saint-Denis', 'St. Denis', 'saint denis', 'St Denis', 'Sankt Denis', 'saintdenis');
  });

  it('are found in both scripts of Serbian', () => {
    named('Niš', 'Ниш', 'nis');
  });
});

describe('Serbian, Montenegrin, Bosnian', () => {
  it('is found in either script', () => {
    const latin = ['Škola za život: njega i ljubav, džep đaka', 'sr-Latn'] as const;
    finds({ title: latin[0], language: latin[1] }, [
      'школа',
      'његa'.replace('a', 'а'),
      'љубав',
      'џеп',
      'ђака',
      'живо',
    ]);
    finds({ title: 'Школа за живот: нега и љубав' }, ['škola', 'skola', 'ljubav', 'zivot']);
    finds({ title: 'Čitaonica za đake' }, ['читаоница', 'ђаке']);
    finds({ title: 'Kuca mira', language: 'bs' }, ['кућа']);
    expect(marked('škola', 'Нова школа')).to.equal('Нова [школа]');
    expect(marked('школа', 'Nova škola')).to.equal('Nova [škola]');
  });

  it('is not confused with other languages', () => {
    findsNot({ title: 'The most open' }, ['мост']);
    findsNot({ title: 'Мост дружбы', language: 'ru' }, ['most']);
  });
});

describe('Arabic, Persian, Urdu and Hebrew', () => {
  it('are found with and without the article', () => {
    finds({ title: 'مدرسة للجميع' }, ['المدرسة', 'والمدرسة', 'للمدرسة', 'مدرسة']);
    finds({ title: 'من أجل المدرسة' }, ['مدرسة', 'المدرسة', 'بالمدرسة']);
    finds({ title: 'دعم للمدرسة' }, ['مدرسة', 'المدرسة']);
    expect(marked('مدرسة', 'في المدرسة')).to.equal('في [المدرسة]');
    findsNot({ title: 'مدينة مفتوحة' }, ['المدرسة']);
  });

  it('are found with the letters of any keyboard', () => {
    finds({ title: 'شہر کی لائبریری' }, ['شهر', 'لائبريري', 'شہر']);
    finds({ title: 'کتابخانه ملی' }, ['كتابخانه', 'ملي']);
    finds({ title: 'مَدِينَة' }, ['مدينة', 'مـديـنة', 'مدينه']);
    for (const title of ['צה״ל', 'צה"ל', 'צה”ל', 'צהל']) {
      finds({ title }, ['צה״ל', 'צהל', 'צה"ל']);
    }
    finds({ title: 'ג׳ירפה' }, ['גירפה', "ג'ירפה"]);
    expect(marked('צהל', 'על צה״ל')).to.equal('על [צה״ל]');
  });
});

describe('Scripts without spaces', () => {
  it('are found by their words', () => {
    finds({ title: 'ห้องสมุดประชาชนสำหรับเด็ก' }, ['ห้องสมุด', 'ประชาชน', 'เด็ก', 'สำหรับ']);
    finds({ title: 'ຫ້ອງສະໝຸດສໍາລັບເດັກນ້ອຍ' }, ['ຫ້ອງສະໝຸດ', 'ເດັກນ້ອຍ']);
    finds({ title: 'បណ្ណាល័យសម្រាប់កុមារ' }, ['បណ្ណាល័យ', 'កុមារ']);
    finds({ title: 'ကလေးစာကြည့်တိုက်' }, ['ကလေး', 'စာကြည့်တိုက်']);
  });

  it('are found while a word is being typed', () => {
    finds({ title: 'ห้องสมุดประชาชน' }, ['ห้อ', 'ห้อง', 'ห้องส', 'ห้องสมุ', 'ห้องสมุด']);
  });

  it('are marked by the word, where the browser knows words', () => {
    expect(marked('ประชาชน', 'ห้องสมุดประชาชน')).to.equal(
      'Segmenter' in Intl ? 'ห้องสมุด[ประชาชน]' : '[ห้องสมุดประชาชน]',
    );
  });

  it('are found with the characters of the other Chinese or Japanese form', () => {
    finds({ title: '台湾的图书馆' }, ['台灣', '臺灣', '台湾']);
    finds({ title: '濱松市' }, ['浜松', '滨松']);
    expect(marked('台湾', '在臺灣')).to.equal('在[臺灣]');
  });
});

describe('Korean', () => {
  it('is found after each key', () => {
    finds({ title: '서울의 도서관' }, [
      'ㅅ',
      '서',
      '성',
      '서우',
      '서울',
      'ㄷ',
      '도',
      '돗',
      '도서',
      '도석',
      '도서과',
      '도서관',
    ]);
    finds({ title: '원주 값싼' }, ['ㅇ', '우', '워', '원', '원ㅈ', '원주', '가', '갑', '값']);
  });

  it('is not found by other syllables', () => {
    findsNot({ title: '서울의 도서관' }, ['성우', '선', 'ㅁ', '도시', 'ㅁㄴㅇㄹ']);
  });
});

describe('Other letters', () => {
  it('are found by what a keyboard without them writes', () => {
    finds({ title: 'Ο Δρόμος' }, ['δρομοσ', 'ΔΡΟΜΟΣ', 'δρόμος']);
    finds({ title: 'Işık ve İstanbul' }, ['isik', 'ışık', 'istanbul', 'ISTANBUL', 'ıstanbul']);
    finds({ title: 'Straßenfest' }, ['strassenfest', 'STRASSENFEST', 'straße']);
  });
});
