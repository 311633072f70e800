import { configureLocalization } from '@lit/localize';
import { expect, html } from '@open-wc/testing';
import { followPageLanguage, sourceLocale, targetLocales } from '../../src/locales/localize.js';
import { listOn, part } from '../fixtures/elements.js';
import { feedOf, many } from '../fixtures/feed.js';
import { consoleWarnings } from '../fixtures/server.js';
import { waitUntil } from '../fixtures/wait.js';

describe('an app that configures @lit/localize itself', () => {
  const warnings = consoleWarnings();
  const { setLocale } = configureLocalization({
    sourceLocale,
    targetLocales,
    loadLocale: async () => {
      const { templates } = await import('../../src/locales/generated/fr.js');
      return { templates: { ...templates, own: 'De l’application' } };
    },
  });

  it('is told once that followPageLanguage() has no effect, and what to use instead', async () => {
    await followPageLanguage();
    await followPageLanguage();
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('intercultural-practices/locales/*.js');
  });

  it('can translate the elements with their message modules', async () => {
    const list = await listOn(html`<practice-list .feed=${feedOf(many(20))}></practice-list>`);
    await setLocale('fr');
    await waitUntil(() => part(list, 'more')?.textContent.trim() === 'Afficher plus');
    await setLocale('en');
  });
});
