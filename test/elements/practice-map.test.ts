import { expect, fixture, html } from '@open-wc/testing';
import type { PracticeList, PracticeMap } from '../../src/index.js';
import { part, settled, titlesOf } from '../fixtures/elements.js';
import {
  buttonOf,
  buttonsOf,
  city,
  cities,
  dotOf,
  dotsOf,
  mapOf,
  mapOn,
  mappedFeed,
  namesOf,
  numbersOf,
  practice,
} from '../fixtures/map.js';
import { consoleWarnings } from '../fixtures/server.js';
import { waitUntil } from '../fixtures/wait.js';
import { upgradeDivs } from '../../src/upgrade.js';
import '../../src/define.js';

const feed = mappedFeed([
  practice('a', 'NO', ['Oslo']),
  practice('b', 'NO', ['Oslo'], { tags: ['refugees'] }),
  practice('c', 'PT', ['Lisbon', 'Oeiras']),
  practice('d', 'PT', ['Lisbon']),
  practice('e', 'PT', ['Oeiras']),
  practice('f', 'CA', ['Montréal']),
  practice('g', 'ES', ['Catalonia']),
  practice('h', 'NO', []),
]);

const click = (target: Element): boolean =>
  target.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));

const picturesOf = (map: PracticeMap): readonly string[] =>
  [...(map.shadowRoot?.querySelectorAll('.picture') ?? [])].map((each) =>
    each.className.replace('picture ', ''),
  );

describe('practice-map', () => {
  const warnings = consoleWarnings();

  it('has a button for each city, named with its number of practices', async () => {
    const { map } = await mapOn(feed);
    expect(namesOf(map)).to.deep.equal([
      'Lisbon, 2 practices',
      'Montréal, 1 practice',
      'Oeiras, 2 practices',
      'Oslo, 2 practices',
      'Catalonia, 1 practice',
    ]);
  });

  it('shows the same places as dots and as buttons', async () => {
    const { map } = await mapOn(feed);
    const dots = dotsOf(map).flatMap(({ names }) => names.split(', '));
    const unplaced = ['Catalonia'];
    const buttons = buttonsOf(map).map((each) => each.dataset['value']);
    expect([...dots, ...unplaced]).to.have.members(buttons);
  });

  it('merges dots that are close, and counts a practice of both cities once', async () => {
    const { map } = await mapOn(feed);
    expect(dotsOf(map).map(({ names }) => names)).to.have.members([
      'Lisbon, Oeiras',
      'Oslo',
      'Montréal',
    ]);
    // Lisbon has 2, Oeiras has 2, and one of these practices is of both. A single practice has no number.
    expect(numbersOf(map)).to.have.members(['3', '2']);
  });

  it('merges other dots when its width changes', async () => {
    const spread = mappedFeed(
      [practice('a', 'NO', ['Oslo']), practice('b', 'SE', ['Botkyrka'])],
      [...cities, city('Botkyrka', 'SE', 59.2, 17.83)],
    );
    const { map } = await mapOn(spread, {}, '60em');
    expect(dotsOf(map).length).to.equal(2);
    map.parentElement?.style.setProperty('inline-size', '16em');
    await mapOf(map);
    expect(dotsOf(map).length).to.equal(1);
  });

  it('has a picture of the world only if a city is outside the one of Europe', async () => {
    const { map } = await mapOn(feed);
    expect(picturesOf(map)).to.deep.equal(['europe', 'world']);
    const { map: european } = await mapOn(feed, { country: 'NO' });
    expect(picturesOf(european)).to.deep.equal(['europe']);
    const { map: elsewhere } = await mapOn(feed, { country: 'CA' });
    expect(picturesOf(elsewhere)).to.deep.equal(['world']);
  });

  it('says how many practices are not on it', async () => {
    const { map } = await mapOn(feed);
    expect(part(map, 'elsewhere')?.textContent).to.equal('Not on the map: 2 practices');
    const { map: complete } = await mapOn(feed, { country: 'PT' });
    expect(part(complete, 'elsewhere')?.textContent).to.equal(undefined);
  });

  it('tells the console once which cities the feed does not locate', async () => {
    const unlocated = mappedFeed(
      [
        practice('a', 'NO', ['Oslo']),
        practice('b', 'ES', ['Catalonia']),
        practice('c', 'NO', ['Utopia']),
        practice('d', 'NO', ['Halfway']),
      ],
      [...cities, { name: 'Halfway', country: 'NO', latitude: 60 }],
    );
    const { map, list } = await mapOn(unlocated);
    const about = (): readonly string[] => warnings.filter((each) => each.includes('on the map'));
    await waitUntil(() => about().length, 'no warning');
    expect(about()).to.deep.equal([
      '<practice-map>: the feed does not say where these cities are, so they are not on the map: Catalonia, Utopia, Halfway. Give latitude and longitude of each in _practices.cities.',
    ]);
    list.query = { text: 'practice' };
    await mapOf(map);
    await mapOn(unlocated);
    expect(about().length).to.equal(1);
    warnings.length = 0;
    await mapOn(mappedFeed([practice('a', 'NO', ['Oslo']), practice('b', 'NO', [])]));
    expect(about()).to.deep.equal([]);
  });

  it('chooses several cities with their buttons, and leaves them again', async () => {
    const { map, list } = await mapOn(feed);
    click(buttonOf(map, 'Oslo'));
    click(buttonOf(map, 'Catalonia'));
    await mapOf(map);
    expect(list.query.cities).to.deep.equal(['Oslo', 'Catalonia']);
    expect(titlesOf(list)).to.have.members(['Practice a', 'Practice b', 'Practice g']);
    expect(buttonOf(map, 'Oslo').ariaPressed).to.equal('true');
    expect(buttonOf(map, 'Lisbon').ariaPressed).to.equal('false');
    click(buttonOf(map, 'Oslo'));
    click(buttonOf(map, 'Catalonia'));
    expect(list.query).to.deep.equal({});
  });

  it('chooses all cities of a dot, and leaves all of them', async () => {
    const { map, list } = await mapOn(feed);
    click(buttonOf(map, 'Oeiras'));
    await mapOf(map);
    click(dotOf(map, 'Lisbon'));
    expect(list.query.cities).to.have.members(['Lisbon', 'Oeiras']);
    await mapOf(map);
    click(dotOf(map, 'Oeiras'));
    expect(list.query.cities).to.equal(undefined);
  });

  it('keeps the rest of the query, and values that mean none of its cities', async () => {
    const { map, list } = await mapOn(feed, {
      query: { text: 'practice', cities: ['Atlantis', 'oslo'], topics: ['education'] },
    });
    expect(buttonOf(map, 'Oslo').ariaPressed).to.equal('true');
    click(buttonOf(map, 'Lisbon'));
    expect(list.query).to.deep.equal({
      text: 'practice',
      cities: ['Atlantis', 'oslo', 'Lisbon'],
      topics: ['education'],
    });
    await mapOf(map);
    click(buttonOf(map, 'Oslo'));
    expect(list.query.cities).to.deep.equal(['Atlantis', 'Lisbon']);
  });

  it('counts what choosing would show: the facets of the list', async () => {
    const { map, list } = await mapOn(feed, {
      query: { topics: ['refugees'], cities: ['Lisbon'] },
    });
    const facets = list.results?.facets.cities;
    for (const button of buttonsOf(map)) {
      const count = facets?.get(button.dataset['value'] ?? '') ?? 0;
      expect(button.querySelector<HTMLElement>('[part=count]')?.dataset['count']).to.equal(
        String(count),
      );
    }
    expect(namesOf(map)).to.include('Oslo, 1 practice').and.to.include('Lisbon, 0 practices');
  });

  it('keeps its dots and buttons in their places while somebody searches', async () => {
    const { map, list } = await mapOn(feed);
    const order = buttonsOf(map).map((each) => each.dataset['value']);
    const places = (): (string | null | undefined)[] =>
      dotsOf(map).map(({ element }) => element.querySelector('.target')?.getAttribute('cx'));
    const before = places();
    list.query = { topics: ['refugees'] };
    await mapOf(map);
    expect(buttonsOf(map).map((each) => each.dataset['value'])).to.deep.equal(order);
    expect(places()).to.deep.equal(before);
  });

  it('tells cities of the same name apart by their countries', async () => {
    const twins = mappedFeed(
      [
        practice('gb', 'GB', ['Salisbury']),
        practice('gb2', 'GB', ['Salisbury']),
        practice('au', 'AU', ['Salisbury']),
      ],
      [city('Salisbury', 'GB', 51.07, -1.8), city('Salisbury', 'AU', -34.76, 138.64)],
    );
    const { map, list } = await mapOn(twins);
    expect(namesOf(map)).to.deep.equal([
      'Salisbury, Australia, 1 practice',
      'Salisbury, United Kingdom, 2 practices',
    ]);
    click(buttonOf(map, 'Salisbury, AU'));
    await mapOf(map);
    expect(titlesOf(list)).to.deep.equal(['Practice au']);
    expect(buttonsOf(map).map((each) => each.ariaPressed)).to.deep.equal(['true', 'false']);
  });

  it('lights up the dot of a button with the focus, and the buttons of a dot under the pointer', async () => {
    const { map } = await mapOn(feed);
    buttonOf(map, 'Oeiras').focus();
    await map.updateComplete;
    expect(dotOf(map, 'Lisbon').classList.contains('lit')).to.equal(true);
    buttonOf(map, 'Oeiras').blur();
    await map.updateComplete;
    expect(dotOf(map, 'Lisbon').classList.contains('lit')).to.equal(false);
    dotOf(map, 'Lisbon').dispatchEvent(
      new PointerEvent('pointerover', { bubbles: true, composed: true }),
    );
    await map.updateComplete;
    const lit = buttonsOf(map).filter((each) => each.classList.contains('lit'));
    expect(lit.map((each) => each.dataset['value'])).to.deep.equal(['Lisbon', 'Oeiras']);
  });

  it('calls cities as the page does', async () => {
    const named = mappedFeed(
      [practice('a', 'PT', ['Lisbon']), practice('b', 'PT', ['Lisbon'])],
      [{ ...city('Lisbon', 'PT', 38.72, -9.14), names: { de: 'Lissabon' } }],
    );
    const { map } = await mapOn(named);
    map.parentElement?.setAttribute('lang', 'de');
    await mapOf(map);
    expect(namesOf(map)).to.deep.equal(['Lissabon, 2 practices']);
    expect(dotsOf(map).map(({ names }) => names)).to.deep.equal(['Lissabon']);
  });

  it('finds the list named by "for", also when it comes later', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <practice-list .feed=${mappedFeed([practice('x', 'NO', ['Oslo'])])}></practice-list>
        <practice-map for="second"></practice-map>
      </div>`,
    );
    const map = await mapOf(page.querySelector('practice-map') as PracticeMap);
    expect(map.list === null).to.equal(true);
    expect(buttonsOf(map).length).to.equal(0);
    const list = Object.assign(document.createElement('practice-list'), { id: 'second', feed });
    page.append(list);
    await settled(list as PracticeList);
    await mapOf(map);
    expect(buttonsOf(map).length).to.equal(5);
  });

  it('asks no other server for anything', async () => {
    await mapOn(feed);
    const hosts = performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).origin)
      .filter((origin) => origin !== location.origin);
    expect(hosts).to.deep.equal([]);
  });

  it('is made of a <div> with a mark', async () => {
    upgradeDivs();
    const page = await fixture(
      html`<div>
        <div data-practice-map data-for="marked">Map</div>
        <practice-list id="marked" .feed=${feed}></practice-list>
      </div>`,
    );
    await waitUntil(() => page.querySelector('practice-map'), 'no map');
    const map = page.querySelector('practice-map');
    expect(map?.list?.id).to.equal('marked');
  });
});
