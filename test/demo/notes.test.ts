import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { noteOf } from '../../demo/builder/notes.js';
import type { Options } from '../../demo/builder/options.js';
import { summariesOf } from '../../demo/builder/summaries.js';
import { feedUrl, optionsWith } from './builder.js';

function note(changes: Partial<Options>): HTMLElement {
  const place = document.createElement('div');
  render(noteOf(optionsWith(changes), new Map()).note, place);
  return place;
}

describe('the notes of the builder', () => {
  it('have the lines that frame.json needs for feeds of other sites', () => {
    const src = `${feedUrl} https://b.example/b.json`;
    const lines = note({ way: 'iframe', src }).querySelector('pre')?.textContent;
    expect(JSON.parse(lines ?? '')).to.deep.equal({ feeds: ['https://b.example/b.json'] });
    expect(note({ way: 'iframe' }).querySelector('pre')).to.equal(null);
  });

  it('have the commands for plain HTML, and say where there is none', () => {
    const src = `${feedUrl} https://b.example/b.json`;
    expect(note({ way: 'static', src }).querySelector('pre')?.textContent).to.match(
      /^npx \S+ build .*\nnpx \S+ render /,
    );
    const card = note({ way: 'static', show: 'card', practice: 'one' });
    expect(card.querySelector('pre')).to.equal(null);
    expect(card.textContent).to.match(/cannot choose a single\s+practice/);
  });

  it('say where visitors see the link', () => {
    expect(note({}).textContent).to.match(/the link inside\s+<practice-list>/);
    expect(note({ show: 'card' }).textContent).to.match(/the link inside\s+<practice-card>/);
  });

  it('say what a map requests', () => {
    expect(note({ map: true }).textContent).to.include('requests only its own file');
    expect(note({ map: true, way: 'static' }).textContent).to.include('It requests nothing.');
    expect(note({ map: true, show: 'card' }).textContent).not.to.include('map');
  });
});

describe('the summaries of folded choices', () => {
  it('say what is chosen', () => {
    expect(summariesOf(optionsWith({}))).to.deep.equal({
      years: 'all',
      feeds: 'practices.json',
      order: 'newest first, 12 at first',
      script: 'only this version',
    });
    const changes = { year: '2020/..', ongoing: true, headingLevel: '3', urlPrefix: 'p-' } as const;
    const src = `${feedUrl} https://b.example/own/`;
    expect(summariesOf(optionsWith({ ...changes, src, integrity: false }))).to.deep.equal({
      years: '2020/.., still running',
      feeds: 'practices.json, own/',
      order: 'newest first, 12 at first, h3',
      script: 'any at its address, p-',
    });
  });
});
