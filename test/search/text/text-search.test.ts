import { expect } from '@open-wc/testing';
import { createSearch } from '../../../src/functions.js';
import { type SearchOptions } from '../../../src/search/search.js';
import { feed, ids, type Sketch } from '../practices.js';

const sketches: readonly Sketch[] = [
  { id: 'lodz', title: 'Festival of four cultures', cities: ['Łódź'], country: 'PL' },
  { id: 'malmo', title: 'Youth council', cities: ['Malmö'], country: 'SE', topics: ['education'] },
  { id: 'montreal', title: 'Public spaces', cities: ['Montréal'], country: 'CA' },
  { id: 'odesa', title: 'Art for children', cities: ['Odesa'], country: 'UA' },
  { id: 'hamamatsu', title: 'Portuguese lessons', cities: ['Hamamatsu'], country: 'JP' },
  {
    id: 'strasbourg',
    title: 'Gender budget',
    summary: 'The council looks at its budget with gender in mind.',
    cities: ['Strasbourg'],
    country: 'FR',
    topics: ['gender-equality'],
    translations: [{ language: 'fr', title: 'Budget sensible au genre' }],
  },
  {
    id: 'oslo',
    title: 'Libraries for all',
    cities: ['Oslo'],
    country: 'NO',
    topics: ['education'],
  },
];

/** "Regional" begins with "regio", and "Reggio" is one slip away from it. */
const regions: readonly Sketch[] = [
  { id: 'regional', title: 'Regional plan' },
  { id: 'reggio', title: 'Week in Reggio' },
];

function found(text: string, options: SearchOptions = {}, from = sketches): string[] {
  return ids(createSearch(feed(from), { language: 'en', ...options }).find({ text }));
}

describe('Text search', () => {
  it('finds a city in any spelling that a keyboard allows', () => {
    const spellings: Record<string, readonly string[]> = {
      lodz: ['Łódź', 'lodz', 'LODZ', 'Лодзь', 'łód'],
      malmo: ['Malmö', 'malmo', 'malmoe'],
      montreal: ['Montréal', 'montreal', 'Ville de Montréal'],
      odesa: ['Odesa', 'Одеса', 'одесса'],
      hamamatsu: ['浜松', '浜松市', '浜'],
      strasbourg: ['strasbourg', 'Straßburg', 'strassburg'],
      oslo: ['oslo', 'Όσλο', 'όσλο'],
    };
    for (const [id, texts] of Object.entries(spellings)) {
      for (const text of texts) expect(found(text), text).to.deep.equal([id]);
    }
  });

  it('finds a word after each keystroke', () => {
    for (const text of ['lib', 'libr', 'libra', 'librar', 'librari', 'librarie', 'libraries']) {
      expect(found(text), text).to.deep.equal(['oslo']);
    }
  });

  it('forgives typing errors', () => {
    for (const text of ['olso', 'osol', 'libaries', 'librarees', 'lbiraries']) {
      expect(found(text), text).to.deep.equal(['oslo']);
    }
    expect(found('childern art ukr')).to.deep.equal(['odesa']);
  });

  it('finds other forms of a word', () => {
    expect(found('library')).to.deep.equal(['oslo']);
    expect(found('festivals')).to.deep.equal(['lodz']);
  });

  it('does not confuse words that merely begin alike', () => {
    const policy: Sketch = { id: 'policy', title: 'Policy paper' };
    const police: Sketch = { id: 'police', title: 'Police station' };
    expect(found('police', {}, [policy, police])).to.deep.equal(['police']);
  });

  it('finds part of a word, from three letters or one ideograph', () => {
    expect(found('trasbo')).to.deep.equal(['strasbourg']);
    expect(found('市')).to.deep.equal(['hamamatsu']);
    expect(found('sl')).to.deep.equal([]);
  });

  it('corrects typing errors only if no word begins with or contains the text', () => {
    const judge: Sketch = { id: 'judge', title: 'Judge and trasba' };
    expect(found('budg', {}, [...sketches, judge])).to.deep.equal(['strasbourg']);
    expect(found('trasbo', {}, [...sketches, judge])).to.deep.equal(['strasbourg']);
  });

  it('corrects neither three-letter words nor words whose first two letters are both wrong', () => {
    expect(found('olo')).to.deep.equal([]);
    expect(found('xxbraries')).to.deep.equal([]);
  });

  it('finds only the nearest words', () => {
    const further: Sketch = { id: 'further', title: 'Fostival' };
    expect(found('festivil', {}, [...sketches, further])).to.deep.equal(['lodz']);
  });

  it('requires all words, in any order', () => {
    expect(found('council')).to.deep.equal(['malmo', 'strasbourg']);
    expect(found('youth council')).to.deep.equal(['malmo']);
    expect(found('council youth')).to.deep.equal(['malmo']);
  });

  it('reads words more loosely if no practice has all of them', () => {
    expect(found('regio week', {}, regions)).to.deep.equal(['reggio']);
    expect(found('regio', {}, regions)).to.deep.equal(['regional']);
  });

  it('accepts most words, but no fewer than 60 %', () => {
    expect(found('gender budget xqzwv')).to.deep.equal(['strasbourg']);
    expect(found('gender xqzwv')).to.deep.equal([]);
    const newer: Sketch = { id: 'newer', title: 'Gender', period: { start: 2030 } };
    expect(found('gender budget xqzwv', {}, [...sketches, newer])).to.deep.equal(['strasbourg']);
  });

  it('finds nothing for nonsense', () => {
    for (const text of ['xqzwv', 'asdfgh', '!!!', '.*', '🦄', 'щщщщ', 'aaaaaaaa', '京都']) {
      expect(found(text), text).to.deep.equal([]);
    }
  });

  it('finds nothing for several words that are only similar to some of a text, unless it has them all', () => {
    const guess: Sketch = { id: 'guess', title: 'Making a plate, valued by all, de facto' };
    expect(found('makine de spalat plata vasul', {}, [guess])).to.deep.equal([]);
    expect(found('makine plata', {}, [guess])).to.deep.equal(['guess']);
  });

  it('finds nothing for a city without practices, rather than a similar word', () => {
    const without = sketches.filter(({ id }) => id !== 'oslo');
    const lookalike: Sketch = { id: 'losl', title: 'Osla' };
    expect(found('Oslo', {}, [...without, lookalike])).to.deep.equal([]);
  });

  it('ignores blank text', () => {
    expect(found(' \n')).to.have.length(sketches.length);
  });

  it('finds a practice by its words in another language', () => {
    expect(found('sensible au genre')).to.deep.equal(['strasbourg']);
  });

  it('finds topics and countries by name, in the language of the page and in English', () => {
    const options: SearchOptions = {
      language: 'fr',
      topicName: (slug) => (slug === 'education' ? 'Formation' : slug),
      countryName: (code) => (code === 'NO' ? 'Norvège' : code),
    };
    expect(found('formation', options)).to.have.members(['malmo', 'oslo']);
    expect(found('education', options)).to.have.members(['malmo', 'oslo']);
    expect(found('norvege', options)).to.deep.equal(['oslo']);
    expect(found('norway', options)).to.deep.equal(['oslo']);
    expect(found('norvege')).to.deep.equal([]);
  });

  it("finds a country by the feed's own name for it", () => {
    expect(found('atlantis', {}, [{ id: 'a', country: 'Atlantis' }])).to.deep.equal(['a']);
  });

  it('finds words in sections and periods', () => {
    const section = { heading: 'Impact', text: 'Waiting lists vanished.' };
    const withText: Sketch = {
      id: 'text',
      period: { text: '21 June 2018' },
      translations: [{ language: 'fr', title: 'Texte', sections: [section] }],
    };
    expect(found('vanished', {}, [withText])).to.deep.equal(['text']);
    expect(found('june 2018', {}, [withText])).to.deep.equal(['text']);
  });
});

describe('Ranking', () => {
  it('prefers the city to the title, the title to the topic, and the topic to the summary', () => {
    const from: readonly Sketch[] = [
      { id: 'summary', summary: 'As seen in Oslo.' },
      { id: 'topic', topics: ['oslo'] },
      { id: 'title', title: 'What Oslo does' },
      { id: 'city', cities: ['Oslo'] },
    ];
    expect(found('oslo', {}, from)).to.deep.equal(['city', 'title', 'topic', 'summary']);
  });

  it('prefers a word of the title to one of the city’s longer names', () => {
    const from: readonly Sketch[] = [
      { id: 'montreal', title: 'Spaces', cities: ['Montréal'] },
      { id: 'title', title: 'Ville ouverte' },
    ];
    expect(found('ville', {}, from)).to.deep.equal(['title', 'montreal']);
  });

  it('prefers the exact word to words that begin with it, and those to other forms', () => {
    const from: readonly Sketch[] = [
      { id: 'form', title: 'Libraries today' },
      { id: 'begun', title: 'Libraryism today' },
      { id: 'exact', title: 'Library today' },
    ];
    expect(found('library', {}, from)).to.deep.equal(['exact', 'begun', 'form']);
  });

  it('prefers the shorter title', () => {
    const from: readonly Sketch[] = [
      { id: 'long', title: 'Migrant stories and many other things besides' },
      { id: 'short', title: 'Migrant stories' },
    ];
    expect(found('migrant stories', {}, from)).to.deep.equal(['short', 'long']);
  });

  it('prefers the newer of two that match equally well', () => {
    const from: readonly Sketch[] = [
      { id: 'old', title: 'Library', period: { start: 2010 } },
      { id: 'new', title: 'Library', period: { start: 2020 } },
    ];
    expect(found('library', {}, from)).to.deep.equal(['new', 'old']);
  });

  it('gives way to an order that the query asks for', () => {
    const search = createSearch(feed(sketches), { language: 'en', scope: { sort: 'title' } });
    expect(ids(search.find({ text: 'council' }))).to.deep.equal(['malmo', 'strasbourg']);
    expect(ids(search.find({ text: 'council', sort: 'title' }))).to.deep.equal([
      'strasbourg',
      'malmo',
    ]);
  });

  it('takes precedence over the order of ids', () => {
    const search = createSearch(feed(sketches), { language: 'en' });
    const query = { text: 'council', ids: ['strasbourg', 'malmo'] };
    expect(ids(search.find(query))).to.deep.equal(['malmo', 'strasbourg']);
  });
});

describe('The words that matched', () => {
  const words = (text: string): string[] => [
    ...createSearch(feed(sketches), { language: 'en' }).find({ text }).words,
  ];

  it('are the indexed words that the query stands for', () => {
    expect(words('Cultures')).to.have.members(['cultures']);
    expect(words('libary')).to.have.members(['libraries']);
    expect(words('malmoe')).to.have.members(['malmoe', 'malmo']);
    expect(words('public spac')).to.have.members(['public', 'spaces']);
  });

  it('are empty without text, and when nothing is found', () => {
    expect(words('')).to.deep.equal([]);
    expect(words('gender xqzwv')).to.deep.equal([]);
  });
});

describe('Text with filters', () => {
  it('counts the facets of what the text finds', () => {
    const search = createSearch(feed(sketches), { language: 'en' });
    const { facets } = search.find({ text: 'council', countries: ['SE'] });
    expect([...facets.countries]).to.have.deep.members([
      ['SE', 1],
      ['FR', 1],
    ]);
    expect([...facets.topics]).to.deep.equal([['education', 1]]);
  });

  it('stays within the scope', () => {
    const search = createSearch(feed(sketches), { language: 'en', scope: { cities: ['Malmö'] } });
    expect(ids(search.find({ text: 'council' }))).to.deep.equal(['malmo']);
    expect(search.find({ text: 'libraries' }).total).to.equal(0);
  });
});

describe('The index', () => {
  it('can be built in advance, step by step, with the same results', () => {
    const ready = createSearch(feed(sketches), { language: 'en' });
    let steps = 0;
    while (ready.prepare()) steps += 1;
    expect(steps).to.be.above(sketches.length);
    expect(ids(ready.find({ text: 'council' }))).to.deep.equal(found('council'));
  });

  it('is completed by a query that comes first', () => {
    const half = createSearch(feed(sketches), { language: 'en' });
    half.prepare();
    expect(ids(half.find({ text: 'libraries' }))).to.deep.equal(['oslo']);
    expect(half.prepare()).to.equal(false);
  });

  it('gives the same answer whatever was typed before', () => {
    const used = createSearch(feed(sketches), { language: 'en' });
    for (const text of ['gender xqzwv', 'council', 'youth council', 'council']) {
      expect(ids(used.find({ text })), text).to.deep.equal(found(text));
    }
    const widened = createSearch(feed(regions), { language: 'en' });
    for (const text of ['regio week', 'regio', 'regio week']) {
      expect(ids(widened.find({ text })), text).to.deep.equal(found(text, {}, regions));
    }
  });
});

describe('Hostile text', () => {
  const hostile = {
    'a regular expression': '(a+)+$'.repeat(600),
    'one long word': 'a'.repeat(4096),
    'many words': 'childern '.repeat(456),
    'lone surrogates': '\ud83e'.repeat(4096),
    'names of Object.prototype': '__proto__ constructor toString',
  };
  for (const [what, text] of Object.entries(hostile)) {
    it(`is treated as plain text: ${what}`, () => {
      expect(() => found(text)).not.to.throw();
    });
  }

  it('is cut at 64 characters', () => {
    expect(found(`oslo ${'o'.repeat(5000)}`)).to.deep.equal([]);
    expect(found(`oslo${' '.repeat(60)}xqzwv xqzwv`)).to.deep.equal(['oslo']);
  });

  it('may contain names from Object.prototype, which are found as words', () => {
    const from: readonly Sketch[] = [{ id: 'c', title: 'Constructor toString __proto__' }];
    for (const text of ['constructor', 'tostring', 'proto']) {
      expect(found(text, {}, from), text).to.deep.equal(['c']);
    }
  });
});
