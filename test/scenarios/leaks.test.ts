import assert from 'node:assert/strict';
import { it } from 'node:test';
import { launchChromium, until } from './engines.js';
import { describeIn } from './scenario.js';

// Only Chromium can be told to collect garbage.
const start = (): ReturnType<typeof launchChromium> => launchChromium('--js-flags=--expose-gc');

describeIn('elements removed from the page', 'chromium', start, ({ site, visit }) => {
  it('are removed from memory too, all 300 of them', async () => {
    const tab = await visit(
      site.page('<main></main>', { head: `<script type="module" src="${site.script}"></script>` }),
    );
    await until(tab.run, () => customElements.get('practice-list') !== undefined);
    const collected = await tab.run(async (feed) => {
      const gone: string[] = [];
      const registry = new FinalizationRegistry((name: string) => gone.push(name));
      const collect = (globalThis as unknown as { gc: (options: object) => Promise<void> }).gc;
      const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 100));
      const main = document.querySelector('main');
      const put = (name: string, attributes: Record<string, string>): void => {
        const element = document.createElement(name);
        for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
        main?.append(element);
        registry.register(element, name);
      };
      for (let i = 0; i < 75; i++) {
        put('practice-list', { src: feed, city: 'Oslo' });
        put('practice-search', {});
        put('practice-card', { src: feed, 'practice-id': 'oslo-equality-data' });
        put('div', { 'data-practice-list': '', 'data-src': feed, 'data-city': 'Lisbon' });
      }
      while (document.querySelectorAll('practice-list > practice-card').length < 150) await pause();
      main?.replaceChildren();
      for (let tries = 0; gone.length < 300 && tries < 50; tries++) {
        await collect({ type: 'major', execution: 'async' });
        await pause();
      }
      return gone.length;
    }, site.feed);
    assert.equal(collected, 300);
  });
});
