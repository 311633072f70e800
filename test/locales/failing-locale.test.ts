import { expect, html } from '@open-wc/testing';
import { followPageLanguage } from '../../src/locales/localize.js';
import { listOn, part } from '../fixtures/elements.js';
import { feedOf, many } from '../fixtures/feed.js';
import { consoleWarnings } from '../fixtures/server.js';
import { waitUntil } from '../fixtures/wait.js';

describe('messages that cannot be loaded', () => {
  const root = document.documentElement;
  const warnings = consoleWarnings();
  const asked: string[] = [];

  after(() => {
    root.lang = 'en';
  });

  it('stay in English, with one warning', async () => {
    root.lang = 'de';
    await followPageLanguage((locale) => {
      asked.push(locale);
      return locale === 'fr'
        ? import('../../src/locales/generated/fr.js')
        : Promise.reject(new TypeError('Failed to fetch'));
    });
    const list = await listOn(html`<practice-list .feed=${feedOf(many(20))}></practice-list>`);
    expect(part(list, 'more')?.textContent.trim()).to.equal('Show more');
    expect(asked).to.eql(['de']);
    expect(warnings).to.have.length(1);
  });

  it('return to English on a page that was in another language', async () => {
    const list = await listOn(html`<practice-list .feed=${feedOf(many(20))}></practice-list>`);
    const more = (): string | undefined => part(list, 'more')?.textContent.trim();
    root.lang = 'fr';
    await waitUntil(() => more() === 'Afficher plus');
    root.lang = 'pl';
    await waitUntil(() => more() === 'Show more');
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('"pl"');
  });

  it('are requested again when the page returns to the language', async () => {
    asked.length = 0;
    root.lang = 'de';
    await waitUntil(() => warnings.length === 1);
    root.lang = 'en';
    await Promise.resolve();
    root.lang = 'de';
    await waitUntil(() => warnings.length === 2);
    expect(asked).to.eql(['de', 'de']);
  });
});
