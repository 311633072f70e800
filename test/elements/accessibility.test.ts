import { expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from '../fixtures/wait.js';
import type { TemplateResult } from 'lit';
import type { PracticeSearch } from '../../src/index.js';
import { part, settled } from '../fixtures/elements.js';
import { faultsOf } from '../fixtures/faults.js';
import { at, feedOf, item, many } from '../fixtures/feed.js';
import { formOf, openPanel, type } from '../fixtures/search-form.js';
import { consoleWarnings, FakeServer } from '../fixtures/server.js';
import { answerInPage } from '../visual/answers.js';
import { galleryFeed } from '../visual/gallery-feed.js';
import { states } from '../visual/states.js';
import '../../src/define.js';

const rich = feedOf([
  item('a', {
    language: 'sq',
    title: 'Arritja në një pikë',
    tags: ['education', 'roma'],
    _practice: {
      country: 'NO',
      cities: ['Oslo'],
      period: '21 June 2018',
      sections: [{ heading: 'Purpose', text: 'To learn.' }],
    },
  }),
  item('b', { url: undefined, ...at('Łódź', 'PL', '2019/..') }),
  ...many(20),
]);

async function page(content: TemplateResult, lang = 'en'): Promise<Element> {
  const main = await fixture(
    html`<main lang=${lang} dir=${lang === 'ar' ? 'rtl' : 'ltr'}>
      <h1>A city</h1>
      ${content}
    </main>`,
  );
  for (const list of main.querySelectorAll('practice-list')) {
    if (list.src || list.feed) await settled(list);
  }
  for (const search of main.querySelectorAll('practice-search')) {
    await formOf(search);
    if (search.list) await waitUntil(() => part(search, 'count')?.textContent);
    await search.updateComplete;
  }
  return main;
}

/** As many cities as a field narrows down. */
const crowded = feedOf(
  Array.from({ length: 14 }, (_, i) =>
    item(`c${i}`, {
      tags: i % 2 ? ['education'] : ['roma'],
      ...at(`City ${i}`, i % 3 ? 'NO' : 'PL', `20${10 + i}`),
    }),
  ),
);

/** A search in which a visitor does something, above its list. */
async function searching(
  act: (search: PracticeSearch) => unknown,
  width = '50em',
  lang = 'en',
): Promise<Element> {
  const main = await page(
    html`<div .style=${`inline-size: ${width}`}>
      <practice-search></practice-search>
      <h2>Practices</h2>
      <practice-list
        .feed=${crowded}
        .query=${{ topics: ['roma'], cities: ['City 1', 'Nowhere'] }}
      ></practice-list>
    </div>`,
    lang,
  );
  const search = main.querySelector('practice-search');
  if (!search) throw new Error('no search');
  await act(search);
  await search.updateComplete;
  return main;
}

async function inNarrowPanel(search: PracticeSearch): Promise<void> {
  await waitUntil(() => part(search, 'all-filters'));
  part(search, 'all-filters')?.click();
  await search.updateComplete;
  await openPanel(search, 'city');
}

describe('elements', () => {
  const server = new FakeServer();
  consoleWarnings();

  describe('in every state', () => {
    let restore: () => void = () => undefined;
    before(() => {
      restore = answerInPage();
    });
    after(() => restore());

    for (const [name, show] of Object.entries(states)) {
      it(`have no accessibility fault: ${name}`, async () => {
        const main = await page(html`<h2>Practices</h2>`);
        const place = document.createElement('section');
        place.id = name;
        main.append(place);
        const more = await show(place, galleryFeed);
        await more?.();
        expect(await faultsOf(main)).to.eql([]);
      });
    }
  });

  const pages: Record<string, () => Promise<Element>> = {
    'choices of a filter': () => searching((search) => openPanel(search, 'city')),
    'choices on an Arabic page': () =>
      searching((search) => openPanel(search, 'city'), '50em', 'ar'),
    'narrowed choices': () =>
      searching(async (search) => {
        await openPanel(search, 'city');
        type(search, '1', 'narrow');
      }),
    'no choice that matches': () =>
      searching(async (search) => {
        await openPanel(search, 'city');
        type(search, 'zzz', 'narrow');
      }),
    'choices of years': () => searching((search) => openPanel(search, 'year')),
    'choices in the flow': () => {
      const { supports } = CSS;
      CSS.supports = () => false;
      return searching((search) => openPanel(search, 'topic')).finally(() => {
        CSS.supports = supports;
      });
    },
    'a text, and an order': () =>
      searching(async (search) => {
        type(search, 'practice');
        await waitUntil(() => part(search, 'clear-text')?.getClientRects().length);
      }),
    'a search on a narrow page': () =>
      searching((search) => waitUntil(() => part(search, 'all-filters')), '24em'),
    'choices on a narrow page': () => searching(inNarrowPanel, '24em'),
    'a list on an Arabic page': () =>
      page(html`<practice-list .feed=${rich}></practice-list>`, 'ar'),
    'two searches with two names': () =>
      page(html`
        <practice-search for="one" label="Search the first list"></practice-search>
        <practice-list id="one" .feed=${rich}></practice-list>
        <practice-search for="two" label="Search the second list"></practice-search>
        <practice-list id="two" .feed=${rich} layout="compact"></practice-list>
      `),
  };

  for (const [name, open] of Object.entries(pages)) {
    it(`have no accessibility fault: ${name}`, async () => {
      expect(await faultsOf(await open())).to.eql([]);
    });
  }

  describe('with a screen reader', () => {
    it('say that loading failed, in a list and in a card', async () => {
      const src = server.serve({});
      const main = await page(
        html`<practice-list src=${src}></practice-list>
          <practice-card src=${src} practice-id="a"></practice-card>`,
      );
      for (const element of main.querySelectorAll('practice-list, practice-card')) {
        await waitUntil(() => part(element, 'error'));
        const alert = element.shadowRoot?.querySelector('[role="alert"]');
        expect(alert?.textContent.trim()).to.equal('The practices could not be loaded.');
      }
    });
  });

  describe('on dark pages', () => {
    it('have focus outlines in the colour of the page’s text', async () => {
      const dark = await page(html`
        <div id="dark">
          <practice-search></practice-search>
          <practice-list
            .feed=${rich}
            .query=${{ countries: ['NO', 'PL'] }}
            url-prefix="dark-"
            page-size="50"
          ></practice-list>
        </div>
      `);
      const style = (dark.querySelector('#dark') as HTMLElement).style;
      style.cssText = 'background: #14181f; color: rgb(230, 237, 243)';
      const [search, list] = [...dark.querySelectorAll('practice-search, practice-list')];
      if (search) await openPanel(search as PracticeSearch, 'city');
      const roots = [search, list, list?.querySelector('practice-card:has([slot="section"])')];
      const controls = roots.flatMap((host) => [
        ...(host?.shadowRoot?.querySelectorAll<HTMLElement>('input, select, button, summary') ??
          []),
      ]);
      const kinds = new Set(controls.map(({ localName, id }) => id || localName));
      expect([...kinds]).to.include.members([
        ...['text', 'topic', 'ongoing', 'sort', 'input', 'button', 'summary'],
      ]);
      for (const control of controls) {
        control.focus();
        const { color, outlineColor, outlineStyle } = getComputedStyle(control);
        const name = control.id || control.getAttribute('part') || control.localName;
        expect([name, color]).to.eql([name, 'rgb(230, 237, 243)']);
        if (outlineStyle === 'solid') expect(outlineColor, name).to.equal(color);
      }
    });

    it('have enough contrast in an open panel', async () => {
      document.documentElement.style.cssText =
        'color-scheme: dark; background: #121212; color: #eee';
      const main = await searching((search) => openPanel(search, 'city'));
      expect(await faultsOf(main)).to.eql([]);
      document.documentElement.style.cssText = '';
    });

    it('have enough contrast', async () => {
      // This is how a page declares itself dark in every engine. Without a background of its own, axe would take it for white.
      document.documentElement.style.cssText =
        'color-scheme: dark; background: #121212; color: #eee';
      const main = await page(
        html`<practice-search></practice-search
          ><practice-list .feed=${rich} .query=${{ text: 'practice' }}></practice-list>`,
      );
      expect(await faultsOf(main)).to.eql([]);
      document.documentElement.style.cssText = '';
    });
  });
});
