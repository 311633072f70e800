import { expect } from '@open-wc/testing';
import { parseFeed } from '../../src/functions.js';
import { formatPath } from '../../src/feed/problem-summary.js';
import { item } from '../fixtures/feed.js';

const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** Reads a feed, and formats its problems. */
function read(items: unknown[], head: object = {}) {
  const feed = parseFeed({ ...head, items });
  const problems = feed.problems.map(({ path, message }) => `${formatPath(path)} ${message}`);
  return { ...feed, problems, practice: feed.practices[0] };
}

const place = (fields: object) => ({ _practice: { country: 'NO', ...fields } });

describe('the limits of a feed', () => {
  it('allow what honest feeds have, without a report', () => {
    const lines = times(200, (i) => `Line ${i} with the forty letters of a line`).join('\n');
    const sections = times(6, (i) => ({ heading: `H${i}`, text: lines.slice(0, 3_000) }));
    const translations = Object.fromEntries(
      ['nb', 'sq', 'ar', 'bo'].map((language) => [language, { title: 'བསྒྲུབས་པའི་ c̈̄̂' }]),
    );
    const { problems, practice } = read([
      item('a', { content_text: lines, ...place({ sections, translations }) }),
    ]);
    expect(problems).to.deep.equal([]);
    expect(practice?.texts[0].sections).to.have.length(6);
    expect(practice?.texts).to.have.length(5);
    expect(practice?.texts[0].text).to.equal(lines);
  });

  it('cut stacks of marks', () => {
    const { problems, practice } = read([
      item('a', {
        title: `Z${'\u0301\u0316'.repeat(50)}algo`,
        summary: `\u{1e000}${'\u0301'.repeat(9)}`,
      }),
    ]);
    expect(practice?.texts[0].title.normalize('NFD')).to.equal(
      `Z${'\u0301\u0316'.repeat(5)}algo`.normalize('NFD'),
    );
    expect(problems).to.deep.equal([
      'items[0].title has more than 10 marks on a letter; the rest is not shown.',
    ]);
  });

  it('cut words of joined letters, which browsers lay out slowly', () => {
    const { problems, practice } = read([
      item('a', {
        title: 'م'.repeat(250),
        summary: `https://a.example/${'x'.repeat(900)} ${'浜'.repeat(900)}`,
      }),
    ]);
    expect(practice?.texts[0].title).to.equal(
      `${'م'.repeat(100)} ${'م'.repeat(100)} ${'م'.repeat(50)}`,
    );
    expect(practice?.texts[0].summary).to.have.length(1_819);
    expect(problems).to.deep.equal([
      'items[0].title has a word of more than 100 joined letters; it is cut in pieces.',
    ]);
  });

  it('join lines where there are hundreds', () => {
    const { problems, practice } = read([
      item('a', { summary: 'a\n'.repeat(900), content_text: 'b\n\n'.repeat(900) }),
    ]);
    expect(practice?.texts[0].summary?.split('\n')).to.have.length(40);
    expect(practice?.texts[0].summary?.split('a')).to.have.length(901);
    expect(practice?.texts[0].text?.split('\n')).to.have.length(400);
    expect(problems).to.deep.equal([
      'items[0].summary has more than 40 lines; the rest is joined.',
      'items[0].content_text has more than 400 lines; the rest is joined.',
    ]);
  });

  it('end the sections after thirty pages', () => {
    const sections = times(50, (i) => ({ heading: `H${i}`, text: 'word '.repeat(3_000) }));
    const { problems, practice } = read([item('a', place({ sections }))]);
    expect(practice?.texts[0].sections).to.have.length(4);
    expect(problems).to.deep.equal([
      'items[0]._practice.sections[4] is not shown; text and sections are longer than 60000 characters.',
    ]);
  });

  it('end the translations after 150', () => {
    const translations = Object.fromEntries(times(500, (i) => [`de-x-a${i}`, { title: `T${i}` }]));
    const { problems, practice } = read([item('a', place({ translations }))]);
    expect(practice?.texts).to.have.length(151);
    expect(problems).to.deep.equal([
      'items[0]._practice.translations has more than 150 entries; the rest is not read.',
    ]);
  });

  for (const [kind, most, make, count] of [
    [
      'topics',
      1_000,
      (i: number) => item(`i${i}`, { tags: times(50, (at) => `t${50 * i + at}`) }),
      'topics',
    ],
    [
      'cities',
      1_000,
      (i: number) => item(`i${i}`, place({ cities: times(50, (at) => `City ${50 * i + at}`) })),
      'cities',
    ],
    [
      'languages',
      500,
      (i: number) =>
        item(
          `i${i}`,
          place({
            translations: Object.fromEntries(
              times(50, (at) => [`de-x-a${50 * i + at}`, { title: 'T' }]),
            ),
          }),
        ),
      undefined,
    ],
  ] as const)
    it(`end the different ${kind} after ${most}`, () => {
      const { problems, practices } = read(times(50, make));
      const found = new Set(
        practices.flatMap((each): readonly unknown[] =>
          count ? each[count] : each.texts.map(({ language }) => language),
        ),
      );
      // One language is that of the items.
      expect(found.size).to.equal(most);
      expect(problems.length).to.be.above(0);
      expect(problems[0]).to.contain(`has more than ${most} different ${kind} in the feed`);
      expect(practices).to.have.length(50);
    });

  it('end the languages of the names of cities, so that 300,000 are not all read', () => {
    const cities = times(2_000, (i) => ({
      name: `C${i}`,
      names: Object.fromEntries(times(150, (at) => [`de-x-a${150 * i + at}`, `N${i} ${at}`])),
    }));
    const { problems, places } = read([item('a')], { _practices: { cities } });
    expect(places.city('N3 49')?.name).to.equal('C3');
    expect(places.city('N3 50')).to.equal(undefined);
    // Once a city, not once a name.
    expect(problems).to.have.length.within(1, 2_000);
  });

  it('end the list of cities after 10,000 names and aliases', () => {
    const cities = times(300, (i) => ({
      name: `C${i}`,
      aliases: times(49, (at) => `A${i} ${at}`),
    }));
    const { problems, places } = read([item('a')], { _practices: { cities } });
    expect(places.city('A199 48')?.name).to.equal('C199');
    expect(places.city('C250')).to.equal(undefined);
    expect(problems).to.deep.equal([
      '_practices.cities has more than 10000 names and aliases; the rest is not read.',
    ]);
  });
});
