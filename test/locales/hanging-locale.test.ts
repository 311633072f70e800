import { expect, html } from '@open-wc/testing';
import type { LocaleModule } from '@lit/localize';
import { followPageLanguage } from '../../src/locales/follow-page-language.js';
import { listOn, part } from '../fixtures/elements.js';
import { feedOf, many } from '../fixtures/feed.js';
import { waitUntil } from '../fixtures/wait.js';

describe('messages that do not arrive', () => {
  after(() => {
    document.documentElement.lang = 'en';
  });

  it('do not keep the list from its cards, and are used when they arrive', async () => {
    let arrive: (messages: LocaleModule) => void = () => {};
    document.documentElement.lang = 'de';
    await followPageLanguage(() => new Promise((resolve) => (arrive = resolve)), 20);
    const list = await listOn(html`<practice-list .feed=${feedOf(many(20))}></practice-list>`);
    const more = (): string | undefined => part(list, 'more')?.textContent.trim();
    expect(more()).to.equal('Show more');
    arrive(await import('../../src/locales/generated/de.js'));
    await waitUntil(() => more() === 'Mehr anzeigen');
  });
});
