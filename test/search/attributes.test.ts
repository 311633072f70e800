import { expect } from '@open-wc/testing';
import { topicName } from '../../src/elements/topics.js';
import { liberal } from '../../src/functions.js';
import { indexCities } from '../../src/feed/places/places.js';
import { scopeOf, type ScopeAttributes } from '../../src/search/attributes.js';
import { contextOf } from '../../src/search/filter.js';
import { feed, type Sketch } from './practices.js';

const programme = [
  'anti-discrimination-and-equality',
  'anti-rumour-methodologies',
  'business-and-employment',
  'communication-and-public-awareness',
  'culture-leisure-and-heritage',
  'developing-a-culture-of-openness-and-interculturality',
  'education',
  'gender-equality-and-intersectionality',
  'health-social-care-and-family-support',
  'housing-and-urban-planning',
  'international-outlook',
  'leadership-and-political-commitment',
  'mediation-and-conflict-resolution',
  'multilingualism',
  'political-and-public-participation',
  'public-and-community-services',
  'refugees',
  'religion-and-interfaith',
  'roma',
  'security-justice-and-safety',
  'welcoming-and-social-integration',
];

const sketches: readonly Sketch[] = [
  { id: 'https://city.example/projekt,42', topics: ['refugees', 'Sport, play and games'] },
  { id: 'other', topics: ['youth', 'work', 'youth-work'], cities: ['Salisbury'], country: 'AU' },
  { id: 'https://city.example/projekt', cities: ['Rochester'], country: 'US' },
];

const places = indexCities(
  [
    { name: 'Salisbury', country: 'AU', aliases: [] },
    { name: 'Salisbury', country: 'GB', aliases: [] },
    { name: 'Rochester', country: 'US', aliases: ['Rochester, NY'] },
  ],
  liberal,
);

function scope(attributes: ScopeAttributes, practices = sketches) {
  const reported: string[] = [];
  const context = contextOf({ ...feed(practices), places }, { topicName });
  const query = scopeOf(attributes, context, (name, value) => reported.push(`${name}: ${value}`));
  return { query, reported };
}

describe('Attributes of a list', () => {
  it('may name topics with commas, alone and among others', () => {
    expect(scope({ topic: 'Culture, leisure and heritage, refugees' }).query).to.eql({
      topics: ['Culture, leisure and heritage', 'refugees'],
    });
    expect(scope({ topic: 'refugees,SECURITY, JUSTICE AND SAFETY ' }).query).to.eql({
      topics: ['refugees', 'SECURITY, JUSTICE AND SAFETY'],
    });
    expect(scope({ topic: 'sport, play and games, youth, work' }).query).to.eql({
      topics: ['sport, play and games', 'youth', 'work'],
    });
  });

  it('may name each topic of the programme by its name, and all of them at once', () => {
    const practices = programme.map((slug): Sketch => ({ id: slug, topics: [slug] }));
    const names = programme.map(topicName);
    for (const name of names) {
      const { query, reported } = scope({ topic: name }, practices);
      expect([query.topics, reported]).to.eql([[name], []]);
    }
    const { query, reported } = scope({ topic: names.join(', ') }, practices);
    expect([query.topics, reported]).to.eql([names, []]);
  });

  it('may hold ids with commas, of which the longest one counts', () => {
    const { query, reported } = scope({
      ids: 'https://city.example/projekt,42,other',
      exclude: 'other, https://city.example/projekt , https://city.example/projekt,42',
    });
    expect(query.ids).to.eql(['https://city.example/projekt,42', 'other']);
    expect(query.exclude).to.eql([
      'other',
      'https://city.example/projekt',
      'https://city.example/projekt,42',
    ]);
    expect(reported).to.eql([]);
  });

  it('may hold cities and countries with commas', () => {
    expect(scope({ city: 'Rochester, NY, Salisbury, AU' }).query.cities).to.eql([
      'Rochester, NY',
      'Salisbury, AU',
    ]);
    expect(scope({ country: 'Korea, Republic of, AU' }).query.countries).to.eql([
      'Korea, Republic of',
      'AU',
    ]);
  });

  it('are reported value by value if no practice has them, also those of a known place', () => {
    const { reported } = scope({
      city: 'Salisbury, GB, Atlantis, Rochester',
      country: 'NO, US',
      topic: 'Health, social care and family support, Health, youth',
      ids: 'other, nowhere',
      exclude: 'nobody',
      year: 'soon',
    });
    expect(reported).to.have.members([
      'ids: nowhere',
      'exclude: nobody',
      'topic: Health, social care and family support',
      'topic: Health',
      'country: NO',
      'city: Salisbury, GB',
      'city: Atlantis',
      'year: soon',
    ]);
  });

  it('are read in linear time', () => {
    const { query } = scope({ ids: `${'x,'.repeat(20_000)}other` });
    expect(query.ids).to.eql(['x', 'other']);
  });
});
