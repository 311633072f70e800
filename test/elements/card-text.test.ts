import { expect, fixture, html } from '@open-wc/testing';
import { type PracticeCard, parseFeed } from '../../src/index.js';
import { cardsOf, listOf, listOn, part, partsOf, settled, titlesOf } from '../fixtures/elements.js';
import { feedOf, item } from '../fixtures/feed.js';
import { VisitorLanguages } from '../fixtures/languages.js';
import { waitUntil } from '../fixtures/wait.js';
import '../../src/define.js';

async function cardOf(changes: Record<string, unknown>, lang = 'en'): Promise<PracticeCard> {
  const { practices } = parseFeed(feedOf([item('x', changes)]));
  const page = await fixture(
    html`<div lang=${lang}><practice-card .practice=${practices[0]}></practice-card></div>`,
  );
  const card = page.querySelector('practice-card') as PracticeCard;
  await card.updateComplete;
  return card;
}

/** The lines of an element as a visitor sees them. */
function linesOf(element: Element | null | undefined): string[] {
  return element instanceof HTMLElement ? element.innerText.split('\n') : [];
}

function linksIn(card: Element, slot: string): (string | null)[][] {
  return [...card.querySelectorAll(`[slot="${slot}"] a`)].map((link) => [
    link.textContent,
    link.getAttribute('href'),
  ]);
}

describe('the text of a card', () => {
  const visitor = new VisitorLanguages();

  for (const [source, summary] of [
    ['a line feed', 'Three things:\n- one\n- two'],
    ['Windows', 'Three things:\r\n- one\r\n- two'],
    ['old Mac OS', 'Three things:\r- one\r- two'],
    ['Unicode', 'Three things:\u2028- one\u2029- two'],
    ['Word', 'Three things:\v- one\x85- two'],
    ['tabs and spaces at the ends of lines', 'Three things: \t\n\t- one  \n  - two '],
  ] as const)
    it(`has the lines of its source: ${source}`, async () => {
      const card = await cardOf({ summary });
      const paragraph = card.querySelector('[slot="summary"]');
      expect(linesOf(paragraph)).to.eql(['Three things:', '- one', '- two']);
      expect(paragraph?.textContent).to.equal('Three things:\n- one\n- two');
    });

  it('has lines in its full text and sections too', async () => {
    const card = await cardOf({
      content_text: 'First\nSecond\n\nThird',
      _practice: { sections: [{ heading: 'Key documents', text: 'Guide\nPlan' }] },
    });
    part<HTMLDetailsElement>(card, 'details')?.setAttribute('open', '');
    const lines = [...card.querySelectorAll('[slot="section"]')].map(linesOf);
    expect(lines).to.eql([['First', 'Second'], ['Third'], ['Key documents'], ['Guide', 'Plan']]);
  });

  it('links the addresses in it', async () => {
    const card = await cardOf({
      summary: 'See www.city.example/guide.',
      content_text: 'Plan (https://city.example/plan), javascript:alert(1)',
      _practice: {
        sections: [
          {
            heading: 'Documents',
            text: 'Guide: https://city.example/a\nPlan: https://city.example/b',
          },
        ],
      },
    });
    expect(linksIn(card, 'summary')).to.eql([
      ['www.city.example/guide', 'https://www.city.example/guide'],
    ]);
    expect(linksIn(card, 'section')).to.eql([
      ['https://city.example/plan', 'https://city.example/plan'],
      ['https://city.example/a', 'https://city.example/a'],
      ['https://city.example/b', 'https://city.example/b'],
    ]);
  });

  it('does not report a link in it as a choice of the practice', async () => {
    const card = await cardOf({ summary: 'See https://city.example/guide' });
    let selected = 0;
    card.addEventListener('practice-select', () => (selected += 1));
    const link = card.querySelector<HTMLElement>('[slot="summary"] a');
    link?.addEventListener('click', (event) => event.preventDefault());
    link?.click();
    expect(selected).to.equal(0);
  });

  it('shows addresses from left to right in a text from right to left', async () => {
    const card = await cardOf({ summary: 'انظر https://city.example/a/', language: 'ar' }, 'ar');
    const link = card.querySelector('[slot="summary"] a');
    expect(link && getComputedStyle(link).direction).to.equal('ltr');
  });

  it('marks found words inside links and on every line', async () => {
    const list = await listOf(
      feedOf([item('x', { summary: 'Housing:\nsee https://city.example/housing-plan' })]),
    );
    list.query = { text: 'housing' };
    await waitUntil(() => list.querySelectorAll('mark').length === 2);
    expect(list.querySelector('a mark')?.textContent).to.equal('housing');
    expect(linksIn(list, 'summary')).to.eql([
      ['https://city.example/housing-plan', 'https://city.example/housing-plan'],
    ]);
  });

  describe('that a search has found', () => {
    const long = `${'Before it there are many words. '.repeat(10)}\nMentors help\npupils. ${'After it, too. '.repeat(20)}`;

    async function found(changes: Record<string, unknown>, text: string, layout = 'grid') {
      const list = await listOn(
        html`<practice-list
          .feed=${feedOf([item('x', changes)])}
          layout=${layout}
        ></practice-list>`,
      );
      list.query = { text };
      await waitUntil(() => list.results?.words.size);
      await settled(list);
      const [card] = cardsOf(list);
      if (!card) throw new Error('nothing found');
      return { list, card };
    }

    it('says why it is there if the words are in its folded part', async () => {
      const { list, card } = await found(
        { _practice: { sections: [{ heading: 'Impact', text: long }] } },
        'mentors',
      );
      const excerpt = card.querySelector<HTMLElement>('[slot="excerpt"]');
      expect(excerpt?.checkVisibility()).to.equal(true);
      expect(excerpt?.querySelector('mark')?.textContent).to.equal('Mentors');
      expect(excerpt?.textContent).to.match(/^…[\w ,.]+ Mentors help pupils\. [\w ,.]+…$/);
      expect(excerpt?.textContent.length).to.be.below(200);
      list.query = {};
      await waitUntil(() => !card.querySelector('[slot="excerpt"]'));
    });

    it('says so also for its full text, headings, and texts in other languages', async () => {
      for (const changes of [
        { content_text: 'Full text about mentors' },
        { _practice: { sections: [{ heading: 'Mentors', text: 'They help.' }] } },
        { _practice: { translations: { fr: { title: 'Les mentors' } } } },
      ]) {
        const { card } = await found(changes, 'mentors');
        expect(card.querySelector('[slot="excerpt"] mark')?.textContent).to.match(/mentors/i);
      }
      const { card } = await found(
        { _practice: { translations: { fr: { title: 'Les mentors' } } } },
        'mentors',
      );
      expect(card.querySelector<HTMLElement>('[slot="excerpt"]')?.lang).to.equal('fr');
    });

    it('repeats nothing if the card shows the words', async () => {
      for (const changes of [
        { title: 'Mentors' },
        { summary: 'Mentors help' },
        { tags: ['mentors'] },
        { _practice: { cities: ['Mentors'] } },
      ]) {
        const sections = [{ heading: 'Impact', text: 'mentors' }];
        const { card } = await found(
          { ...changes, _practice: { ...changes._practice, sections } },
          'mentors',
        );
        expect(partsOf(card, 'excerpt')).to.eql([]);
      }
    });

    it('says why it is there in a compact list, which shows no summary', async () => {
      const { list, card } = await found({ summary: 'Mentors help' }, 'mentors', 'compact');
      expect(card.querySelector('[slot="excerpt"]')?.checkVisibility()).to.equal(true);
      list.setAttribute('layout', 'grid');
      await waitUntil(() => !card.querySelector('[slot="excerpt"]'));
    });

    it('cuts no characters in a text without spaces', async () => {
      const { card } = await found(
        { content_text: `${'👩‍👩‍👧é'.repeat(30)} éclair ${'頁'.repeat(300)}`, summary: 'x' },
        'éclair',
      );
      const [excerpt = ''] = partsOf(card, 'excerpt');
      expect(excerpt).to.contain('éclair');
      expect(() => encodeURIComponent(excerpt)).not.to.throw();
    });
  });

  describe('in several languages', () => {
    const sq = {
      language: 'sq',
      title: 'Arritja',
      summary: 'Oslo mbledh.',
      image: 'https://practices.example/a.png',
      _practice: {
        image_alt: 'Një shtëpi',
        translations: {
          'pt-BR': { title: 'Chegando' },
          en: { title: 'Reaching', summary: 'Oslo gathers.' },
          nb: { title: 'Å nå' },
        },
      },
    };
    const titleIn = async (lang: string, changes: Record<string, unknown> = sq) =>
      partsOf(await cardOf(changes, lang), 'title')[0];

    it('is in the page’s, or one that the visitor reads, or the feed’s main one', async () => {
      visitor.set('fr-FR', 'pt', 'en');
      expect(await titleIn('nn')).to.equal('Å nå');
      expect(await titleIn('fr')).to.equal('Chegando');
      visitor.set('fr-FR', 'de');
      expect(await titleIn('fr')).to.equal('Reaching');
      visitor.set('sq-AL');
      expect(await titleIn('fr')).to.equal('Arritja');
    });

    it('is its own if there is nothing else', async () => {
      visitor.set('en');
      expect(await titleIn('fr', { language: 'sq', title: 'Arritja' })).to.equal('Arritja');
    });

    it('says in which language it is', async () => {
      visitor.set('en');
      const card = await cardOf(sq, 'fr');
      expect(partsOf(card, 'language')).to.eql(['In anglais']);
      expect(card.querySelector<HTMLElement>('[slot="summary"]')?.lang).to.equal('en');
      visitor.set('pt');
      // The Portuguese text has no summary, and gets none in another language.
      expect(partsOf(await cardOf(sq, 'fr'), 'summary')).to.eql([]);
    });

    it('names the language of an image’s text, which is the original’s', async () => {
      const list = await listOn(
        html`<practice-list .feed=${feedOf([item('x', sq)])} images="all"></practice-list>`,
      );
      expect(list.querySelector('img')?.lang).to.equal('sq');
    });

    it('follows the visitor’s languages', async () => {
      visitor.set('en');
      const card = await cardOf(sq, 'fr');
      visitor.set('nb', 'en');
      dispatchEvent(new Event('languagechange'));
      await waitUntil(() => partsOf(card, 'title')[0] === 'Å nå');
    });

    it('is sorted by the titles that are shown', async () => {
      visitor.set('en');
      const feed = feedOf(
        [
          item('a', {
            language: 'sq',
            title: 'Zot',
            _practice: { translations: { en: { title: 'Apple' } } },
          }),
          item('b', { language: 'fr', title: 'Bon' }),
        ],
        { language: 'de' },
      );
      const page = await fixture(
        html`<div lang="fr"><practice-list .feed=${feed} sort="title"></practice-list></div>`,
      );
      const list = await settled(page.querySelector('practice-list') as never);
      expect(titlesOf(list)).to.eql(['Apple', 'Bon']);
    });
  });

  it('names countries and languages in English if the browser lacks them', async () => {
    for (const lang of ['az', 'bs', 'ti']) {
      const card = await cardOf({ language: 'sq', _practice: { country: 'NO' } }, lang);
      expect(partsOf(card, 'language')[0]).to.not.equal('sq');
      expect(partsOf(card, 'place')[0]).to.not.equal('NO');
    }
  });

  it('is European Portuguese on a page in Portuguese', async () => {
    const place = async (lang: string) =>
      partsOf(await cardOf({ _practice: { country: 'PL' } }, lang), 'place')[0];
    expect(await place('pt')).to.equal('Polónia');
    expect(await place('pt-BR')).to.equal('Polônia');
  });
});
