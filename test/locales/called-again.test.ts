import { expect, html } from '@open-wc/testing';
import { followPageLanguage } from '../../src/locales/localize.js';
import { listOn, part } from '../fixtures/elements.js';
import { feedOf, many } from '../fixtures/feed.js';
import { consoleWarnings } from '../fixtures/server.js';
import { waitUntil } from '../fixtures/wait.js';

describe('followPageLanguage, called again', () => {
  const root = document.documentElement;
  const warnings = consoleWarnings();

  after(() => {
    root.lang = 'en';
  });

  it('returns the same promise, and keeps following the page', async () => {
    const first = followPageLanguage();
    const second = followPageLanguage(() => Promise.reject(new Error('The first loader stays.')));
    expect(second).to.equal(first);
    await second;

    const list = await listOn(html`<practice-list .feed=${feedOf(many(20))}></practice-list>`);
    root.lang = 'nb';
    await waitUntil(() => part(list, 'more')?.textContent.trim() === 'Vis flere');
    expect(followPageLanguage()).to.equal(first);
    expect(warnings).to.eql([]);
  });
});
