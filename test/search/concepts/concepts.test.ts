import { expect } from '@open-wc/testing';
import { createSearch } from '../../../src/functions.js';
import { createSearch as createSearchWith } from '../../../src/search/search.js';
import { createTextSearch } from '../../../src/search/text/text-search.js';
import { feed, ids, type Sketch } from '../practices.js';

const sketches: readonly Sketch[] = [
  {
    id: 'garden',
    title: 'A garden together',
    topics: ['refugees'],
    cities: ['Oslo'],
    country: 'NO',
  },
  { id: 'arrivals', title: 'First weeks', topics: ['refugees'], cities: ['Malmö'], country: 'SE' },
  { id: 'patrol', title: 'Patrols', topics: ['Security, justice and safety'] },
  { id: 'lessons', title: 'Lessons', topics: ['education'] },
  { id: 'untold', title: 'Tea with refugees' },
  { id: 'unsere', title: 'Willkommen, Flüchtlinge', language: 'de' },
  { id: 'policy', title: 'Policies of the region' },
];

const names = new Map([
  ['refugees', 'Refugees'],
  ['education', 'Education'],
  ['security-justice-and-safety', 'Security, justice and safety'],
]);

const options = {
  language: 'en',
  topicName: (topic: string) => names.get(topic) ?? topic,
};

const search = createSearch(feed(sketches), options);
const found = (text: string): string[] => ids(search.find({ text }));

describe('A word for a concept', () => {
  it('asks for the name of a topic as often in thousands of practices as in a few', () => {
    const calls = (copies: number): number => {
      let count = 0;
      const topicName = (topic: string) => {
        count += 1;
        return names.get(topic) ?? topic;
      };
      const many = Array.from({ length: copies }, (_, copy) =>
        sketches.map((sketch) => ({ ...sketch, id: `${sketch.id}-${copy}` })),
      ).flat();
      const own = createSearch(feed(many), { language: 'en', topicName });
      // Does what is not about concepts.
      own.find({ text: 'oslo' });
      count = 0;
      own.find({ text: 'flyktninger' });
      return count;
    };
    expect(calls(50)).to.equal(calls(1));
  });

  for (const text of [
    'flyktninger',
    'FLYKTNINGENE',
    'réfugiés',
    'refugies',
    'біженці',
    'uchodźcy',
    'اللاجئين',
    'הפליטים',
    '难民',
    '難民',
    '난민을',
    'избеглице',
    'πρόσφυγες',
    'ლტოლვილები',
  ]) {
    it(`finds practices with its topic, and those whose texts speak of it: ${text}`, () => {
      expect(found(text)).to.have.members(['garden', 'arrivals', 'untold', 'unsere']);
    });
  }

  it('is known as it is typed, but not by its first letters', () => {
    expect(found('fl')).not.to.include('garden');
    expect(found('flykt')).to.include.members(['garden', 'arrivals']);
    expect(found('біжен')).to.include.members(['garden', 'arrivals']);
  });

  it('finds nothing of other topics', () => {
    expect(found('politiet')).to.deep.equal(['patrol']);
    expect(found('школа')).to.deep.equal(['lessons']);
  });

  it('finds its topic however the feed spells it', () => {
    expect(found('поліція')).to.deep.equal(['patrol']);
  });

  it('is combined with a place', () => {
    expect(found('flyktninger Oslo')).to.deep.equal(['garden']);
    expect(found('flyktninger i Malmö')).to.deep.equal(['arrivals']);
    expect(found('难民 Oslo')).to.deep.equal(['garden']);
  });

  it('may be two words, or have a word beside it that nothing is known of', () => {
    expect(found('demandeurs d’asile')).to.include.members(['garden', 'arrivals']);
    expect(found('Asylbewerber')).to.include.members(['garden', 'arrivals']);
    expect(found('tražitelji azila')).to.include.members(['garden', 'arrivals']);
  });

  it('finds what says the word before what is on the same topic', () => {
    expect(found('Flüchtlinge').at(0)).to.equal('unsere');
  });

  it('is not looked for where the texts have enough of the word', () => {
    const many = Array.from({ length: 6 }, (_, at) => ({ id: `p${at}`, title: 'Kino für alle' }));
    const results = createSearch(
      feed([...many, { id: 'c', topics: ['culture-leisure-and-heritage'] }]),
    );
    expect(ids(results.find({ text: 'kino' }))).to.have.length(6);
  });

  it('marks the name of the topic as a whole', () => {
    const { marks } = search.find({ text: 'поліція' });
    expect(marks('Security, justice and safety')).to.deep.equal([
      { start: 0, end: 8 },
      { start: 10, end: 28 },
    ]);
    expect(marks('this and that')).to.deep.equal([]);
  });

  it('is kept in the text that is suggested', () => {
    expect(search.suggest({ text: 'flyktninger', cities: ['Łódź'] }).text).to.equal(undefined);
  });

  it('is no city: the name of one finds that city', () => {
    const cities = [{ name: 'Genève', country: 'CH', aliases: ['Genf', 'Женева'] }];
    const swiss = createSearch(
      feed(
        [
          { id: 'lake', title: 'Lake', cities: ['Genève'] },
          { id: 'all', title: 'All', topics: ['gender-equality-and-intersectionality'] },
        ],
        cities,
      ),
    );
    for (const text of ['Genf', 'Женева', 'женев']) {
      expect(ids(swiss.find({ text })), text).to.deep.equal(['lake']);
    }
  });

  it('is not seen in the first word of two that mean something else', () => {
    const town = createSearch(
      feed([{ id: 'homes', title: 'Homes', topics: ['housing-and-urban-planning'] }]),
    );
    for (const text of ['bus timetable', 'tax return'])
      expect(ids(town.find({ text })), text).to.deep.equal([]);
    expect(ids(town.find({ text: 'bustad' }))).to.deep.equal(['homes']);
  });

  it('is seen behind "anti"', () => {
    for (const text of ['antirrumores', 'anticiganismo']) {
      const topic = text.includes('rumor') ? 'anti-rumour-methodologies' : 'roma';
      const against = createSearch(feed([{ id: 'it', title: 'Tea', topics: [topic] }]));
      expect(ids(against.find({ text })), text).to.deep.equal(['it']);
    }
  });

  it('is not restricted by a foreign word that is similar to one of the texts, but by a city', () => {
    const guess = createSearch(
      feed([
        { id: 'homeless', title: 'Tea', topics: ['housing-and-urban-planning'] },
        {
          id: 'personnes',
          title: 'Pour les personnes',
          topics: ['housing-and-urban-planning'],
          cities: ['Erlangen'],
        },
      ]),
    );
    expect(ids(guess.find({ text: 'persoane fără adăpost' }))).to.have.members([
      'homeless',
      'personnes',
    ]);
    expect(ids(guess.find({ text: 'fără adăpost Erlagen' }))).to.deep.equal(['personnes']);
  });

  it('is not seen in other words', () => {
    for (const text of [
      'Schulterschmerzen',
      'xqzwvjkpbt',
      'Zahnarzttermin',
      'стоматолог',
      'taksi',
    ]) {
      expect(found(text), text).to.deep.equal([]);
    }
  });
});

describe('A search', () => {
  it('asks for concepts only when a word finds next to nothing', () => {
    let asked = 0;
    const lazy = createSearchWith(feed(sketches), {
      ...options,
      textSearch: () => createTextSearch,
      concepts: () => {
        asked += 1;
        return undefined;
      },
    });
    expect(ids(lazy.find({ text: 'Oslo' }))).to.deep.equal(['garden']);
    expect(asked).to.equal(0);
    expect(ids(lazy.find({ text: 'flyktninger' }))).to.deep.equal([]);
    expect(asked).to.equal(1);
  });
});
