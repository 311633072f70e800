import { expect, html } from '@open-wc/testing';
import '../../src/define.js';
import { cardsOf, partsOf } from '../fixtures/elements.js';
import { choicesIn, openPanel, pageOf, shown, textsOf } from '../fixtures/search-form.js';
import { consoleWarnings } from '../fixtures/server.js';
import { waitUntil } from '../fixtures/wait.js';

/** Without isolates. */
const bare = (text: string): string => text.replace(/[\u2068\u2069]/g, '');

describe('The cities of the practices in this repository', () => {
  consoleWarnings();

  const scripts: Readonly<Record<string, RegExp>> = {
    uk: /^[\p{sc=Cyrl}\p{P}\s]+$/u,
    el: /^[\p{sc=Grek}\p{P}\s]+$/u,
    ar: /^[\p{sc=Arab}\p{P}\s]+$/u,
    he: /^[\p{sc=Hebr}\p{P}\s]+$/u,
    ja: /^[\p{sc=Han}\p{sc=Kana}\p{sc=Hira}ー・\p{P}\s]+$/u,
    ka: /^[\p{sc=Geor}\p{P}\s]+$/u,
    hy: /^[\p{sc=Armn}\p{P}\s]+$/u,
  };
  for (const [language, script] of Object.entries(scripts)) {
    it(`are called in its script on a page in ${language}: on cards, in the filter, on chips`, async () => {
      const response = await fetch(new URL('../../data/practices.json', import.meta.url));
      const page = await pageOf(
        html`<div lang=${language} .style=${'inline-size: 60em'}>
          <practice-search></practice-search>
          <practice-list page-size="all" .feed=${await response.json()}></practice-list>
        </div>`,
      );
      const everything = page.list.results?.everything;
      const used = [...(everything?.facets.cities.keys() ?? [])];
      expect(used).to.have.length(60);
      await openPanel(page.search, 'city');
      const names = choicesIn(page.search).map((choice) => bare(choice).replace(/ \p{N}+$/u, ''));
      expect(names).to.have.length(60);
      const enough = Math.ceil(0.95 * used.length);
      expect(names.filter((name) => script.test(name)).length).to.be.at.least(enough);
      await waitUntil(() => cardsOf(page.list).length === everything?.total);
      const places = cardsOf(page.list).flatMap((card) => partsOf(card, 'place').map(bare));
      const onCards = names.filter((name) => places.some((place) => place.includes(name)));
      expect(onCards.filter((name) => script.test(name)).length).to.be.at.least(enough);
      page.list.query = { cities: used };
      await shown(page);
      const chips = textsOf(page.search, 'chip').map(bare);
      expect(chips).to.have.members(names);
    });
  }
});
