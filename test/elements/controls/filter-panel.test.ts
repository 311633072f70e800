import { expect, html } from '@open-wc/testing';
import { part, titlesOf } from '../../fixtures/elements.js';
import { at, feedOf, item } from '../../fixtures/feed.js';
import { focused, focusedName } from '../../fixtures/focus.js';
import {
  checkbox,
  choicesIn,
  inForm,
  openPanel,
  optionsOf,
  pageOf,
  searchOf,
  select,
  shown,
  textsOf,
  type,
} from '../../fixtures/search-form.js';
import { consoleWarnings } from '../../fixtures/server.js';
import { waitUntil } from '../../fixtures/wait.js';

const feed = feedOf([
  item('oslo', { tags: ['education'] }),
  item('montreal', { tags: ['education', 'refugees'], ...at('Montréal', 'CA', '2021') }),
  item('lodz', { tags: ['refugees'], ...at('Łódź', 'PL', '2019/..') }),
]);

const cityNames = ['Bergen', 'Bilbao', 'Geneva', 'Łódź', 'Lublin', 'Montréal', 'Oslo', 'Paris'];
const moreNames = ['Reggio', 'Stavanger', 'Winterthur', 'Zürich'];

/** A feed with this many cities, in the order of their names. */
function citiesFeed(count: number): unknown {
  const names = [...cityNames, ...moreNames].slice(-count);
  const aliases: Record<string, string[]> = { Geneva: ['Genf', 'Genève'] };
  return feedOf(
    names.map((name) => item(name, at(name, 'CH'))),
    {
      _practices: {
        cities: names.map((name) => ({ name, country: 'CH', aliases: aliases[name] ?? [] })),
      },
    },
  );
}

describe('The panel of a filter', () => {
  consoleWarnings();

  it('has a labelled checkbox with a count for each choice', async () => {
    const { search } = await searchOf(feed);
    await openPanel(search, 'topic');
    expect(choicesIn(search)).to.eql(['Education 2', 'Refugees 2']);
    const box = checkbox(search, 'Education');
    expect(box.labels?.[0]?.textContent.trim().replace(/\s+/g, ' ')).to.equal('Education 2');
  });

  it('chooses several at once: the list, the counts and the chips follow', async () => {
    const page = await searchOf(feed);
    const { search, list } = page;
    await openPanel(search, 'city');
    checkbox(search, 'Oslo').click();
    checkbox(search, 'Łódź').click();
    expect(list.query).to.eql({ cities: ['Oslo', 'Łódź'] });
    await shown(page);
    expect(titlesOf(list)).to.have.members(['Practice oslo', 'Practice lodz']);
    expect(choicesIn(search)).to.eql(['*Łódź 1', 'Montréal 1', '*Oslo 1']);
    expect(textsOf(search, 'chip')).to.eql(['Oslo', 'Łódź']);
    await openPanel(search, 'topic');
    expect(choicesIn(search)).to.eql(['Education 1', 'Refugees 1']);
    checkbox(search, 'Refugees').click();
    await shown(page);
    expect(list.query).to.eql({ cities: ['Oslo', 'Łódź'], topics: ['refugees'] });
    expect(textsOf(search, 'chip')).to.eql(['Refugees', 'Oslo', 'Łódź']);
    expect(textsOf(search, 'filter').slice(0, 3)).to.eql(['Topic (1)', 'Country', 'City (2)']);
  });

  it('puts all that is chosen into the address', async () => {
    const { href } = location;
    try {
      const page = await pageOf(
        html`<div .style=${'inline-size: 50em'}>
          <practice-search></practice-search>
          <practice-list .feed=${feed} url-prefix="several-"></practice-list>
        </div>`,
      );
      await openPanel(page.search, 'city');
      checkbox(page.search, 'Oslo').click();
      checkbox(page.search, 'Łódź').click();
      const said = () => new URLSearchParams(location.search).getAll('several-city');
      await waitUntil(() => said().length === 2);
      expect(said()).to.eql(['Oslo', 'Łódź']);
      checkbox(page.search, 'Oslo').click();
      await waitUntil(() => said().join() === 'Łódź');
    } finally {
      history.replaceState(null, '', href);
    }
  });

  it('keeps each choice in its place, and one that would find nothing can be chosen and left', async () => {
    const page = await searchOf(feed);
    const { search, list } = page;
    await openPanel(search, 'city');
    const boxes = [...(search.shadowRoot?.querySelectorAll('[part=checkbox]') ?? [])];
    list.query = { topics: ['refugees'] };
    await shown(page);
    expect(choicesIn(search)).to.eql(['Łódź 1', 'Montréal 1', 'Oslo 0']);
    expect([...(search.shadowRoot?.querySelectorAll('[part=checkbox]') ?? [])]).to.eql(boxes);
    const oslo = checkbox(search, 'Oslo');
    expect([oslo.disabled, getComputedStyle(oslo).opacity]).to.eql([false, '1']);
    oslo.click();
    await waitUntil(() => list.results?.total === 0);
    await shown(page);
    expect(choicesIn(search)).to.eql(['Łódź 1', 'Montréal 1', '*Oslo 0']);
    oslo.click();
    await waitUntil(() => list.results?.total === 2);
    await shown(page);
    expect(choicesIn(search)).to.eql(['Łódź 1', 'Montréal 1', 'Oslo 0']);
  });

  it('begins with unknown values of an address as quotations, which can be unchecked', async () => {
    const page = await searchOf(feed, { query: { cities: ['Łódź', 'Nowhere\u202e'] } });
    const { search, list } = page;
    await openPanel(search, 'city');
    expect(choicesIn(search)).to.eql(['*“Nowhere”', '*Łódź 1', 'Montréal 1', 'Oslo 1']);
    const strange = checkbox(search, '“Nowhere”');
    strange.focus();
    strange.click();
    await waitUntil(() => list.query.cities?.length === 1);
    await shown(page);
    expect(list.query).to.eql({ cities: ['Łódź'] });
    await waitUntil(() => choicesIn(search).length === 3);
    expect(choicesIn(search)).to.eql(['*Łódź 1', 'Montréal 1', 'Oslo 1']);
    // The next choice, in the panel that is still open.
    await waitUntil(() => focused() === checkbox(search, 'Łódź'), focusedName());
  });

  it('checks a choice whatever its spelling in the address, and unchecks every spelling', async () => {
    const { search, list } = await searchOf(feed, { query: { cities: ['lodz', 'ŁÓDŹ'] } });
    await openPanel(search, 'city');
    expect(choicesIn(search)).to.eql(['*Łódź 1', 'Montréal 1', 'Oslo 1']);
    checkbox(search, 'Łódź').click();
    expect(list.query).to.eql({});
  });

  it('passes on what is typed in the search field', async () => {
    const { search, list } = await searchOf(feed);
    await openPanel(search, 'city');
    type(search, 'practice');
    checkbox(search, 'Oslo').click();
    expect(list.query).to.eql({ text: 'practice', cities: ['Oslo'] });
  });

  describe('from twelve choices on', () => {
    it('can be narrowed down, with words compared as in the search', async () => {
      const { search } = await searchOf(citiesFeed(12));
      await openPanel(search, 'city');
      const field = part<HTMLInputElement>(search, 'narrow');
      expect(field?.ariaLabel).to.equal('Narrow the choices');
      for (const [typed, expected] of [
        ['zur', ['Zürich 1']],
        ['ZÜR', ['Zürich 1']],
        ['lodz', ['Łódź 1']],
        ['  ber ', ['Bergen 1']],
        // By another name that the feed knows.
        ['Genf', ['Geneva 1']],
        ['genève', ['Geneva 1']],
        ['b', ['Bergen 1', 'Bilbao 1', 'Lublin 1']],
        ['zzz', []],
      ] as const) {
        type(search, typed, 'narrow');
        await search.updateComplete;
        expect(choicesIn(search), typed).to.eql(expected);
      }
      const status = inForm(search, '[part=panel] [role=status]');
      expect(status.textContent).to.equal('No choice matches.');
      type(search, '', 'narrow');
      await search.updateComplete;
      expect(choicesIn(search)).to.have.length(12);
      expect(status.textContent).to.equal('');
    });

    it('but not below', async () => {
      const { search } = await searchOf(citiesFeed(11));
      await openPanel(search, 'city');
      expect(choicesIn(search)).to.have.length(11);
      expect(part(search, 'narrow')).to.equal(null);
    });

    it('stays narrowed while choices are made, and begins anew when it is opened again', async () => {
      const page = await searchOf(citiesFeed(12));
      const { search, list } = page;
      await openPanel(search, 'city');
      const field = type(search, 'b', 'narrow');
      await search.updateComplete;
      checkbox(search, 'Lublin').click();
      await waitUntil(() => list.results?.total === 1);
      await shown(page);
      expect(field.value).to.equal('b');
      expect(choicesIn(search)).to.eql(['Bergen 1', 'Bilbao 1', '*Lublin 1']);
      await openPanel(search, 'year').catch(() => undefined);
      inForm(search, '#city').click();
      await search.updateComplete;
      inForm(search, '#city').click();
      await search.updateComplete;
      expect(part<HTMLInputElement>(search, 'narrow')?.value).to.equal('');
      expect(choicesIn(search)).to.have.length(12);
    });

    it('does not search: its field is none of the form, which Enter sends with one field only', async () => {
      const { search, list } = await searchOf(citiesFeed(12));
      const { query } = list;
      await openPanel(search, 'city');
      const field = type(search, 'zur', 'narrow');
      await search.updateComplete;
      expect(field.form).to.equal(null);
      const form = part<HTMLFormElement>(search, 'form');
      const fields = [...(form?.elements ?? [])].filter((each) => each.matches('[type=search]'));
      expect(fields).to.eql([part(search, 'input')]);
      expect(list.query === query).to.equal(true);
    });
  });

  describe('of years', () => {
    const years = feedOf([
      item('a', at('Oslo', 'NO', '1990/2019')),
      item('b', at('Oslo', 'NO', '2015/..')),
      item('c', at('Oslo', 'NO', '2022')),
    ]);

    it('offers a first and a last year, among those in which a practice began or ended', async () => {
      const { search } = await searchOf(years);
      await openPanel(search, 'year');
      for (const id of ['year-from', 'year-to']) {
        expect(optionsOf(search, id)).to.eql(['All years', '2022', '2019', '2015', '1990']);
      }
      const labels = ['year-from', 'year-to'].map(
        (id) => inForm<HTMLSelectElement>(search, `#${id}`).labels?.[0]?.textContent,
      );
      expect(labels).to.eql(['From', 'To']);
    });

    it('chooses from, to, both, and all again', async () => {
      const page = await searchOf(years);
      const { search, list } = page;
      await openPanel(search, 'year');
      select(search, 'year-from', '2022');
      expect(list.query).to.eql({ years: { from: 2022 } });
      await waitUntil(() => list.results?.total === 2);
      await shown(page);
      expect(textsOf(search, 'chip')).to.eql(['Since 2022']);
      expect(textsOf(search, 'filter')).to.include('Year (1)');
      select(search, 'year-from', '');
      expect(list.query).to.eql({});
      select(search, 'year-to', '2015');
      expect(list.query).to.eql({ years: { to: 2015 } });
      await waitUntil(() => list.results?.total === 2);
      select(search, 'year-from', '2015');
      expect(list.query).to.eql({ years: { from: 2015, to: 2015 } });
      await shown(page);
      expect(textsOf(search, 'chip')).to.eql(['2015']);
      // Any order is understood.
      select(search, 'year-from', '2019');
      expect(list.query).to.eql({ years: { from: 2015, to: 2019 } });
      await waitUntil(() => inForm<HTMLSelectElement>(search, '#year-from').value === '2015');
      expect(inForm<HTMLSelectElement>(search, '#year-to').value).to.equal('2019');
    });

    it('shows years of an address that no practice began or ended in', async () => {
      const { search } = await searchOf(years, { query: { years: { from: 2000, to: 2021 } } });
      await openPanel(search, 'year');
      expect(optionsOf(search, 'year-to')).to.include.members(['2021', '2000']);
      expect(inForm<HTMLSelectElement>(search, '#year-from').value).to.equal('2000');
      expect(inForm<HTMLSelectElement>(search, '#year-to').value).to.equal('2021');
    });
  });
});
