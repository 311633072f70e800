import { expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from '../fixtures/wait.js';
import type { TemplateResult } from 'lit';
import type { PracticeList } from '../../src/index.js';
import { part, settled } from '../fixtures/elements.js';
import { faultsOf } from '../fixtures/faults.js';
import { at, feedOf, item, many } from '../fixtures/feed.js';
import { consoleWarnings, FakeServer } from '../fixtures/server.js';
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
  await Promise.all(
    [...main.querySelectorAll('practice-search')].map((search) => search.updateComplete),
  );
  return main;
}

describe('accessibility', () => {
  const server = new FakeServer();
  consoleWarnings();

  const states: Record<string, () => Promise<Element>> = {
    'a list of practices': () => page(html`<practice-list .feed=${rich}></practice-list>`),
    'a list in rows': () => page(html`<practice-list .feed=${rich} layout="list"></practice-list>`),
    'a compact list': () =>
      page(html`<practice-list .feed=${rich} layout="compact"></practice-list>`),
    'a list on an Arabic page': () =>
      page(html`<practice-list .feed=${rich}></practice-list>`, 'ar'),
    'a list that found nothing': () =>
      page(html`<practice-list .feed=${rich} city="Atlantis"></practice-list>`),
    'a list whose query found nothing': () =>
      page(
        html`<practice-list
          .feed=${rich}
          .query=${{ text: 'zzzz', topics: ['roma'] }}
        ></practice-list>`,
      ),
    'a list that failed': () =>
      page(
        html`<practice-list src=${server.serve({})}><a href="/">All practices</a></practice-list>`,
      ),
    'a list that failed without a fallback': () =>
      page(html`<practice-list src=${server.serve({})}></practice-list>`),
    'a list with its links to copy': () =>
      page(html`<practice-list .feed=${rich} url-prefix="a11y-"></practice-list>`),
    'a list that loads': async () => {
      const main = await page(html`<practice-list></practice-list>`);
      const list = main.querySelector('practice-list') as PracticeList;
      list.src = server.serve(() => new Promise(() => undefined));
      await waitUntil(() => part(list, 'loading'));
      return main;
    },
    'a list before anything': () => page(html`<practice-list></practice-list>`),
    'an unfolded card': async () => {
      const main = await page(html`<practice-list .feed=${rich} ids="a"></practice-list>`);
      const details = part<HTMLDetailsElement>(
        main.querySelector('practice-card') as Element,
        'details',
      );
      if (details) details.open = true;
      return main;
    },
    'a card on its own': async () => {
      const main = await page(html`<practice-card .feed=${rich} practice-id="a"></practice-card>`);
      await waitUntil(() => main.querySelector('[slot="title"]'));
      return main;
    },
    'a card that failed': async () => {
      const main = await page(
        html`<practice-card src=${server.serve({})} practice-id="a"></practice-card>`,
      );
      await waitUntil(() => part(main.querySelector('practice-card') as Element, 'error'));
      return main;
    },
    'a card by hand': () =>
      page(html`<practice-card><h2 slot="title">By hand</h2></practice-card>`),
    'a search without a list': () => page(html`<practice-search></practice-search>`),
    'a search of a list': () =>
      page(html`<practice-search></practice-search><practice-list .feed=${rich}></practice-list>`),
    'a search with everything set': () =>
      page(
        html`<practice-search></practice-search>
          <practice-list
            .feed=${rich}
            .query=${{ text: 'practice', topics: ['education'], cities: ['Oslo'], ongoing: false, years: { from: 2020, to: 2020 } }}
          ></practice-list>`,
      ),
    'two searches with two names': () =>
      page(html`
        <practice-search for="one" label="Search the first list"></practice-search>
        <practice-list id="one" .feed=${rich}></practice-list>
        <practice-search for="two" label="Search the second list"></practice-search>
        <practice-list id="two" .feed=${rich} layout="compact"></practice-list>
      `),
  };

  for (const [name, open] of Object.entries(states)) {
    it(`has no fault in ${name}`, async () => {
      expect(await faultsOf(await open())).to.eql([]);
    });
  }

  describe('what is heard', () => {
    const told = (list: Element): string =>
      list.shadowRoot?.querySelector('[role="status"]')?.textContent.trim() ?? '';

    it('says that practices load, where that takes a while, and then how many there are', async () => {
      let answer: (response: Response) => void = () => undefined;
      const main = await page(html`<practice-list></practice-list>`);
      const list = main.querySelector('practice-list') as PracticeList;
      list.src = server.serve(() => new Promise((resolve) => (answer = resolve)));
      await waitUntil(() => told(list) === 'Loading practices');
      answer(new Response(JSON.stringify(rich)));
      await waitUntil(() => told(list) === '22 practices');
    });

    it('says what failed when it fails, in a list and in a card', async () => {
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
    it('keeps its contrast', async () => {
      // As a page says that it is dark, which works in every engine. Without a colour of its own it is white to axe.
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
