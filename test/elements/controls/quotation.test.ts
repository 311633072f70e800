import { expect, html } from '@open-wc/testing';
import '../../../src/define.js';
import { excerpt, quotation } from '../../../src/elements/controls/quotation.js';
import { waitUntil } from '../../fixtures/wait.js';
import { listOn, part } from '../../fixtures/elements.js';
import { at, feedOf, item, many } from '../../fixtures/feed.js';
import { choicesIn, openPanel, textsOf } from '../../fixtures/search-form.js';

describe('words from an address', () => {
  it('are shortened to 40 characters', () => {
    expect(excerpt('Call 0800 123 456 at once and give your password')).to.have.length(40);
    expect(excerpt('x'.repeat(5_000))).to.equal(`${'x'.repeat(39)}…`);
    expect(excerpt('👩‍👩‍👧‍👦'.repeat(50)).length).to.be.at.most(40);
  });

  for (const [what, words, shown] of [
    ['direction characters', 'a\u202eb\u2066c\u200fd\u061c', 'abcd'],
    ['control characters', 'a\u001b[2J\u0000b\u0085c', 'a[2Jb c'],
    ['line breaks', 'a\nb\r\nc\u2028d\u2029e', 'a b c d e'],
    ['invisible characters', 'a\u200bb\u2060c\ufeffd\u00ade\u{e0041}', 'abcde'],
    ['wide spaces', 'a\u3000\u00a0\u2003b', 'a b'],
    ['stacks of marks', `a${'\u0301'.repeat(50)}`, `a${'\u0301'.repeat(10)}`],
    ['lone surrogates', 'a\ud800b', 'a\ufffdb'],
    ['anything, if they are invisible', '\u200b\u202e \u2028', '…'],
  ] as const)
    it(`have no ${what}`, () => expect(excerpt(words)).to.equal(shown));

  it('are marked as a quotation', () => {
    expect(quotation('Oslo')).to.equal('“Oslo”');
  });

  it('are quotations among the filters, unless the feed knows them', async () => {
    const feed = feedOf([...many(3), item('m', at('Montréal', 'CA'))]);
    const list = await listOn(
      html`<div>
        <practice-search .style=${'inline-size: 50em'}></practice-search>
        <practice-list .feed=${feed}></practice-list>
      </div>`,
    );
    const search = document.querySelector('practice-search');
    if (!search) throw new Error('no search');
    list.query = {
      cities: ['Montréal', 'Call\u202e\n0800'],
      topics: ['education', 'roma', 'x'.repeat(90)],
      countries: ['NO', 'FR', 'Free money'],
      years: { from: 2020, to: 2021 },
    };
    const chips = (): string[] => textsOf(search, 'chip');
    await waitUntil(() => chips().length);
    expect(chips().slice(0, 8)).to.eql([
      ...['Education', 'Roma', `“${'x'.repeat(39)}…”`, 'Norway', 'France', '“Free money”'],
      ...['Montréal', '“Call 0800”'],
    ]);
    expect(chips()[8]).to.match(/^2020\s*–\s*2021$/);
    const labels = [...(search.shadowRoot?.querySelectorAll('[part=chip]') ?? [])].map((chip) =>
      chip.getAttribute('aria-label'),
    );
    expect(labels[7]).to.equal('Remove filter: “Call 0800”');
    // They are checked, above the choices that there are.
    for (const [filter, choices] of [
      ['topic', ['*Roma', `*“${'x'.repeat(39)}…”`, '*Education 0']],
      ['country', ['*France', '*“Free money”', 'Canada 1', '*Norway 0']],
      ['city', ['*“Call 0800”', '*Montréal 0', 'Oslo 3']],
    ] as const) {
      if (!search.shadowRoot?.querySelector(`#${filter}`)) continue;
      await openPanel(search, filter);
      expect(choicesIn(search)).to.eql(choices);
    }
    const ways = [...(list.shadowRoot?.querySelectorAll('[part=suggestion]') ?? [])].map(
      (way) => way.textContent,
    );
    expect(ways.join())
      .not.to.match(/[\u202e\n]0800/)
      .and.not.contain('x'.repeat(40));
  });

  it('are not in the sentence of an empty list, unless the feed knows the city', async () => {
    const feed = feedOf(many(1));
    const text = async (city: string): Promise<string> => {
      const list = await listOn(html`<practice-list .feed=${feed} city=${city}></practice-list>`);
      return [...(part(list, 'empty')?.querySelectorAll('p') ?? [])]
        .map((each) => each.textContent.trim().replace(/\s+/g, ' '))
        .join(' | ');
    };
    expect(await text('lodz')).to.equal('There are no practices from Łódź here yet.');
    expect(await text('lodz, montreal')).to.match(/from Łódź and Montréal here yet\.$/);
    expect(await text('Nowhere')).to.equal('No practices match. “Nowhere”');
    expect(await text(`Closed. Call 0800 123 456\u202e${'!'.repeat(5_000)}`)).to.match(
      /^No practices match\. “Closed\. Call 0800 123 456!+…”$/,
    );
    expect(await text('Łódź, Nowhere')).to.equal('No practices match. “Nowhere”');
  });
});
