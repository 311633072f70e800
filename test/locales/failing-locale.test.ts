import { expect, html } from '@open-wc/testing';
import { followPageLanguage } from '../../src/locales/localize.js';
import { listOn, part } from '../fixtures/elements.js';
import { feedOf, many } from '../fixtures/feed.js';
import { consoleWarnings } from '../fixtures/server.js';

describe('messages that cannot be loaded', () => {
  const warnings = consoleWarnings();

  it('stay English, with one warning', async () => {
    document.documentElement.lang = 'de';
    const asked: string[] = [];
    await followPageLanguage((locale) => {
      asked.push(locale);
      return Promise.reject(new TypeError('Failed to fetch'));
    });
    const list = await listOn(html`<practice-list .feed=${feedOf(many(20))}></practice-list>`);
    expect(part(list, 'more')?.textContent.trim()).to.equal('Show more');
    expect(asked).to.eql(['de']);
    expect(warnings).to.have.length(1);
    document.documentElement.lang = 'en';
  });
});
