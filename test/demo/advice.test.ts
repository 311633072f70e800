import { expect } from '@open-wc/testing';
import { adviceOf } from '../../demo/builder/advice.js';
import { choicesOf } from '../../demo/builder/choices.js';
import { renderCommands, staticHtml } from '../../demo/builder/static.js';
import { parseFeed } from '../../src/index.js';
import { at, feedOf, item } from '../fixtures/feed.js';
import { optionsWith } from './builder.js';

const feed = parseFeed(
  feedOf([
    item('one'),
    item('two', { tags: ['housing-and-urban-planning'] }),
    item('lodz', at('Łódź', 'PL')),
  ]),
);

describe('the advice of the builder', () => {
  it('gives the number of practices that the snippet shows, for any spelling of the city', () => {
    expect(adviceOf(feed, optionsWith({})).message).to.equal('3 practices.');
    expect(adviceOf(feed, optionsWith({ city: 'ОСЛО' })).message).to.equal('2 practices.');
    expect(adviceOf(feed, optionsWith({ city: 'Oslo, Lodz' })).message).to.equal('3 practices.');
  });

  it('says that there are none for an unknown city, and which one was perhaps meant', () => {
    const advice = adviceOf(feed, optionsWith({ city: 'Olso' }));
    expect(advice.message).to.equal('No practices for this city. The feed knows no Olso.');
    expect([...advice.near]).to.deep.equal([['Olso', 'Oslo']]);
    expect(advice.ok).to.equal(false);
  });

  it('says that there are none for a known city too', () => {
    const advice = adviceOf(feed, optionsWith({ city: 'Montreal' }));
    expect(advice.message).to.equal('No practices for this city.');
    expect(advice.near.size).to.equal(0);
  });

  it('names the unknown cities among several', () => {
    const advice = adviceOf(feed, optionsWith({ city: 'Oslo, Lozd, Atlantis' }));
    expect(advice.message).to.equal('2 practices. The feed knows no Lozd, Atlantis.');
    expect([...advice.near.keys()]).to.deep.equal(['Lozd']);
  });

  it('distinguishes a city without practices from filters that match none', () => {
    const advice = adviceOf(feed, optionsWith({ city: 'Oslo', topic: 'roma' }));
    expect(advice.message).to.equal('No practices match all of these choices.');
  });

  it('asks for a practice if only one is to be shown', () => {
    expect(adviceOf(feed, optionsWith({ show: 'card' })).ok).to.equal(false);
    expect(adviceOf(feed, optionsWith({ show: 'card', practice: 'two' })).ok).to.equal(true);
    expect(adviceOf(feed, optionsWith({ show: 'card', practice: 'gone' })).message).to.equal(
      'The feed has no practice with the id “gone”.',
    );
  });
});

describe('the choices of the builder', () => {
  it('are those of the feed, with cities of the same name told apart', () => {
    const twins = parseFeed(
      feedOf([item('one')], {
        _practices: {
          cities: [
            { name: 'Salisbury', country: 'GB' },
            { name: 'Salisbury', country: 'AU' },
            { name: 'Oslo', country: 'NO' },
          ],
        },
      }),
    );
    const { cities, topics, countries } = choicesOf(twins);
    expect(cities.map(([value]) => value)).to.deep.equal([
      'Oslo',
      'Salisbury, Australia',
      'Salisbury, United Kingdom',
    ]);
    expect(topics).to.deep.equal([['education', 'Education']]);
    expect(countries).to.deep.equal([['NO', 'Norway']]);
  });
});

describe('the static HTML of the builder', () => {
  it('contains what the list would show, up to the requested number', () => {
    const page = new DOMParser().parseFromString(
      staticHtml(
        feed,
        optionsWith({ city: 'Oslo', sort: 'title', pageSize: '1', headingLevel: '4' }),
      ),
      'text/html',
    );
    expect([...page.querySelectorAll('h4')].map((title) => title.textContent)).to.deep.equal([
      'Practice one',
    ]);
  });

  it('can be written by a command, whatever the options contain', () => {
    const options = optionsWith({ city: "L'Hospitalet; rm -rf $HOME", lang: 'ca', ongoing: true });
    expect(renderCommands(options)).to.deep.equal([
      "npx intercultural-practices render https://city.example/practices.json '--city=L'\\''Hospitalet; rm -rf $HOME' --limit=12 --lang=ca --ongoing",
    ]);
  });

  it('has a map whose links lead below it or to another page, and so does the command', () => {
    const options = optionsWith({ city: 'Oslo', map: true, pageSize: 'all' });
    expect(staticHtml(feed, options)).to.match(/^<svg |^<ul>\n {2}<li><a href="#practice-/);
    expect(renderCommands(options).join()).to.match(/ --map$/);
    const linked = { ...options, mapLink: '/list?p-city=' };
    expect(staticHtml(feed, linked)).to.include('<a href="/list?p-city=Oslo">');
    expect(renderCommands(linked).join()).to.match(/ '--map-link=\/list\?p-city='$/);
    expect(staticHtml(feed, { ...options, map: false })).not.to.include('#practice-');
  });

  it('is written from one feed, so several are made one before', () => {
    const src = 'https://a.example/a.json https://b.example/b.json';
    expect(renderCommands(optionsWith({ src, city: 'Oslo' }))).to.deep.equal([
      'npx intercultural-practices build https://a.example/a.json https://b.example/b.json --out practices.json',
      'npx intercultural-practices render practices.json --city=Oslo --limit=12 --lang=en',
    ]);
  });

  it('has no command for a single practice, which render cannot choose', () => {
    expect(renderCommands(optionsWith({ show: 'card', practice: 'two' }))).to.deep.equal([]);
  });
});
