import { expect } from '@open-wc/testing';
import { parseFeed } from '../../../src/functions.js';
import { cityNames } from '../../../src/feed/text-for.js';
import { at, feedOf, item } from '../../fixtures/feed.js';

function parsed(cities: unknown, items: readonly unknown[] = [item('a', at('Lutsk', 'UA'))]) {
  return parseFeed(feedOf(items, { _practices: { cities } }));
}

/** What is wrong with the `names` of the only city. */
function problems(names: unknown): string[] {
  return parsed([{ name: 'Lutsk', country: 'UA', names }]).problems.map(
    ({ path, message }) => `${path.join('.')} ${message}`,
  );
}

describe('The names of a city in a feed', () => {
  it('are kept by language, and are spellings of the city', () => {
    const {
      places,
      practices,
      problems: found,
    } = parsed([
      { name: 'Lutsk', country: 'UA', aliases: ['Luck'], names: { uk: 'Луцьк', pl: 'Łuck' } },
    ]);
    expect(found).to.eql([]);
    const city = places.city('Луцьк');
    expect([city?.name, city?.names, city?.aliases]).to.eql([
      'Lutsk',
      { uk: 'Луцьк', pl: 'Łuck' },
      ['Luck', 'Луцьк', 'Łuck'],
    ]);
    const [practice] = practices;
    expect(practice?.cities).to.eql(['Lutsk']);
    // Shared: thousands of practices have the same city.
    expect(practice?.cityNames?.['Lutsk']).to.equal(city?.names);
  });

  it('are under canonical tags', () => {
    const { places } = parsed([{ name: 'Lutsk', names: { UK: 'Луцьк', zh_hant: '盧茨克' } }]);
    expect(places.city('Lutsk')?.names).to.eql({ uk: 'Луцьк', 'zh-Hant': '盧茨克' });
  });

  it('are ignored and reported under a tag that is no language, and the others stay', () => {
    const names = { 'in Ukrainian': 'Луцьк', pl: 'Łuck' };
    const { places } = parsed([{ name: 'Lutsk', country: 'UA', names }]);
    expect(places.city('Lutsk')?.names).to.eql({ pl: 'Łuck' });
    expect(problems(names)).to.eql([
      '_practices.cities.0.names.in Ukrainian is the text "in Ukrainian"; expected a language tag such as "en".',
    ]);
  });

  it('are reported if they are no texts, or no object', () => {
    expect(problems({ uk: ['Луцьк'] })).to.eql([
      '_practices.cities.0.names.uk is an array; expected text.',
    ]);
    expect(problems('Луцьк')).to.eql([
      '_practices.cities.0.names is the text "Луцьк"; expected an object of texts by language.',
    ]);
  });

  it('are absent if there are none', () => {
    const { practices, places } = parsed([{ name: 'Lutsk', names: {} }]);
    expect(places.city('Lutsk')).not.to.have.property('names');
    expect(practices[0]).not.to.have.property('cityNames');
  });

  it('say the country of the second of two cities with one name, where the practice does not', () => {
    const valencias = [
      { name: 'Valencia', country: 'VE', names: { es: 'Valencia del Rey' } },
      { name: 'Valencia', country: 'ES', names: { ca: 'València' } },
      { name: 'Oslo', country: 'NO' },
    ];
    const citiesOf = (...cities: string[]) =>
      parsed(valencias, [item('a', { _practice: { cities } })]).practices[0]?.cities;
    expect(citiesOf('Valencia (ES)', 'Oslo')).to.eql(['Valencia, ES', 'Oslo']);
    expect(citiesOf('Valencia, VE', 'Valencia, ES')).to.eql(['Valencia', 'Valencia, ES']);
    expect(citiesOf('Valencia, VE', 'Oslo')).to.eql(['Valencia', 'Oslo']);
    expect(citiesOf('Valencia, ES')).to.eql(['Valencia']);
    const { practices } = parsed(valencias, [
      item('a', { _practice: { cities: ['València', 'Oslo'] } }),
    ]);
    expect(practices.map((practice) => cityNames(practice, 'ca'))).to.eql([['Valencia', 'Oslo']]);
    const joint = { _practice: { cities: ['Valencia, ES', 'Oslo'], country: 'NO' } };
    const [one] = parsed(valencias, [item('a', joint)]).practices;
    expect(one?.cities).to.eql(['Valencia, ES', 'Oslo']);
    expect(one && cityNames(one, 'ca')).to.eql(['València', 'Oslo']);
  });

  it('are each namesake’s own', () => {
    const { practices } = parsed(
      [
        { name: 'Salisbury', country: 'GB', names: { uk: 'Солсбері' } },
        { name: 'Salisbury', country: 'AU', names: { uk: 'Солзбері' } },
      ],
      [item('gb', at('Salisbury', 'GB')), item('au', at('Salisbury', 'AU'))],
    );
    expect(practices.map((practice) => cityNames(practice, 'uk'))).to.eql([
      ['Солсбері'],
      ['Солзбері'],
    ]);
  });

  it('stay with their cities if a practice has several, known and unknown ones', () => {
    const { practices } = parsed(
      [
        { name: 'Lutsk', country: 'UA', names: { uk: 'Луцьк' } },
        { name: 'Sumy', country: 'UA', names: { uk: 'Суми' } },
      ],
      [item('a', { _practice: { cities: ['Elsewhere', 'ELSEWHERE', 'Суми', 'Lutsk', 'lutsk'] } })],
    );
    const [practice] = practices;
    expect(practice?.cities).to.eql(['Elsewhere', 'Sumy', 'Lutsk']);
    expect(practice && cityNames(practice, 'uk')).to.eql(['Elsewhere', 'Суми', 'Луцьк']);
    expect(practice && cityNames(practice, 'pl')).to.eql(['Elsewhere', 'Sumy', 'Lutsk']);
  });

  it('never come from the prototype of objects', () => {
    const { practices } = parsed(
      [{ name: 'constructor', names: { uk: 'Місто' } }],
      [item('a', { _practice: { cities: ['constructor', 'toString'] } })],
    );
    const [practice] = practices;
    expect(practice && cityNames(practice, 'uk')).to.eql(['Місто', 'toString']);
  });
});
