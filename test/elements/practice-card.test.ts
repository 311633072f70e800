import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { waitUntil } from '../fixtures/wait.js';
import { type PracticeCard, type PracticeSelectEvent, parseFeed } from '../../src/index.js';
import { part, partsOf } from '../fixtures/elements.js';
import { feedOf, item } from '../fixtures/feed.js';
import { consoleWarnings, FakeServer } from '../fixtures/server.js';
import '../../src/define.js';

const full = item('full', {
  language: 'sq',
  title: 'Arritja në një pikë',
  summary: 'Oslo mbledh të dhëna.',
  content_text: 'Paragrafi i parë.\n\nParagrafi i dytë.',
  tags: ['education', 'our own topic'],
  _practice: {
    country: 'NO',
    cities: ['Oslo', 'Łódź'],
    period: '2016/..',
    sections: [{ heading: 'Qëllimi', text: 'Të dhëna.' }],
    translations: {
      en: { title: 'Reaching a point', summary: 'Oslo gathers data.' },
      fr: { title: 'Un point', url: 'https://practices.example/fr' },
    },
  },
});

function practiceOf(value: unknown) {
  const [practice] = parseFeed(feedOf([value])).practices;
  if (!practice) throw new Error('no practice');
  return practice;
}

async function cardIn(lang: string, value: unknown = full): Promise<PracticeCard> {
  const practice = practiceOf(value);
  const page = await fixture(
    html`<div lang=${lang}><practice-card .practice=${practice}></practice-card></div>`,
  );
  const card = page.querySelector('practice-card') as PracticeCard;
  await card.updateComplete;
  return card;
}

describe('practice-card', () => {
  const server = new FakeServer();
  const warnings = consoleWarnings();

  it('writes its words into the page, in reading order', async () => {
    const card = await cardIn('en');
    const slots = [...card.children].map((child) => child.slot);
    expect([...new Set(slots)]).to.eql(['title', 'place', 'period', 'summary', 'topic']);
    expect(partsOf(card, 'topic')).to.eql(['Education', 'our own topic']);
  });

  it('keeps its words apart for whoever reads its text alone, however often they are written', async () => {
    const card = await cardIn('en');
    expect(card.textContent.split('\n')).to.include.members([
      'Reaching a point',
      'Since 2016',
      'Oslo gathers data.',
      'Education',
    ]);
    const nodes = card.childNodes.length;
    card.headingLevel = 4;
    await card.updateComplete;
    expect(card.querySelector('h4[slot="title"]')).to.exist;
    expect(card.childNodes.length).to.equal(nodes);
  });

  for (const [lang, title, language] of [
    ['sq', 'Arritja në një pikë', 'sq'],
    ['en-GB', 'Reaching a point', 'en'],
    ['fr', 'Un point', 'fr'],
    ['de', 'Arritja në një pikë', 'sq'],
  ] as const) {
    it(`shows a page in ${lang} its words in ${language}`, async () => {
      const card = await cardIn(lang);
      const heading = card.querySelector<HTMLElement>('[slot="title"]');
      expect(heading?.textContent).to.equal(title);
      expect(heading?.lang).to.equal(language);
      expect(heading?.dir).to.equal('auto');
    });
  }

  it('says which language its words are in, where it is another than the page’s', async () => {
    expect(partsOf(await cardIn('de'), 'language')).to.eql(['Albanisch']);
    expect(partsOf(await cardIn('sq'), 'language')).to.eql([]);
  });

  it('words place and period in the page’s language', async () => {
    const card = await cardIn('fr');
    expect(partsOf(card, 'place')).to.eql(['Oslo et Łódź, Norvège']);
    expect(
      partsOf(await cardIn('ja', item('x', { _practice: { period: '2018/2020' } })), 'period'),
    ).to.eql(['2018年～2020年']);
  });

  it('keeps a period’s own words, in their language, where they say more than years', async () => {
    const card = await cardIn('fr', item('x', { _practice: { period: '21 June 2018' } }));
    const period = card.querySelector<HTMLElement>('[slot="period"]');
    expect(period?.textContent).to.equal('21 June 2018');
    expect(period?.lang).to.equal('en');
  });

  it('links a translation to the page of that translation, or else to the original', async () => {
    expect((await cardIn('fr')).querySelector('a')?.href).to.equal('https://practices.example/fr');
    expect((await cardIn('en')).querySelector('a')?.href).to.equal(
      'https://practices.example/full',
    );
  });

  it('unfolds its text and sections, and names what it unfolds', async () => {
    const card = await cardIn('sq');
    const details = part<HTMLDetailsElement>(card, 'details');
    expect(details?.hidden).to.equal(false);
    expect(partsOf(card, 'section')).to.eql([
      'Paragrafi i parë.',
      'Paragrafi i dytë.',
      'Qëllimi',
      'Të dhëna.',
    ]);
    expect(card.querySelector('h3[slot="section"]')?.textContent).to.equal('Qëllimi');
    expect(part(card, 'summary')?.ariaLabel).to.equal('Read more: Arritja në një pikë');
  });

  it('has nothing to unfold where there is no more', async () => {
    expect(part(await cardIn('en'), 'details')?.hidden).to.equal(true);
  });

  it('follows the language of the page', async () => {
    const card = await cardIn('sq');
    card.closest('div')?.setAttribute('lang', 'en');
    await waitUntil(() => partsOf(card, 'title')[0] === 'Reaching a point');
  });

  it('leaves its words alone while nothing changes', async () => {
    const card = await cardIn('en');
    const words = [...card.children];
    card.requestUpdate();
    await card.updateComplete;
    expect([...card.children]).to.eql(words);
  });

  it('marks exactly the words that a query matched, in their own spelling', async () => {
    const card = await cardIn(
      'en',
      item('x', { title: 'Straße to Łódź', summary: 'Łódź and Lodge.' }),
    );
    card.words = new Set(['lodz', 'strasse']);
    await card.updateComplete;
    const marks = [...card.querySelectorAll('mark')].map((mark) => mark.textContent);
    expect(marks).to.eql(['Straße', 'Łódź', 'Łódź']);
    expect(partsOf(card, 'title')).to.eql(['Straße to Łódź']);
  });

  it('tells which practice a visitor follows, and lets the page keep them', async () => {
    const card = await cardIn('en');
    card.addEventListener('practice-select', (event) => event.preventDefault());
    const selected = oneEvent<PracticeSelectEvent>(card, 'practice-select');
    const link = card.querySelector('a');
    const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
    link?.dispatchEvent(click);
    const event = await selected;
    expect(event.practice.id).to.equal('full');
    expect(event.url).to.equal('https://practices.example/full');
    expect(click.defaultPrevented).to.equal(true);
  });

  it('draws the words that a webmaster wrote', async () => {
    const card = await fixture<PracticeCard>(
      html`<practice-card
        ><h3 slot="title">By hand</h3>
        <p slot="summary">Words.</p></practice-card
      >`,
    );
    expect(card.querySelector('h3')?.checkVisibility()).to.equal(true);
    expect(part(card, 'meta')?.hidden).to.equal(true);
    expect(part(card, 'topics')?.hidden).to.equal(true);
  });

  describe('on its own', () => {
    it('takes one practice from a feed, in place of its fallback', async () => {
      const src = server.serve(feedOf([item('a'), item('b')]));
      const card = await fixture<PracticeCard>(
        html`<practice-card src=${src} practice-id="b"><a href="/">All</a></practice-card>`,
      );
      await waitUntil(() => partsOf(card, 'title')[0] === 'Practice b');
      expect(card.querySelector(':scope > a')?.checkVisibility()).to.equal(false);
    });

    it('says that the feed has no such practice, and keeps its fallback', async () => {
      const src = server.serve(feedOf([item('a')]));
      const card = await fixture<PracticeCard>(
        html`<practice-card practice-id="z"><a href="/">All</a></practice-card>`,
      );
      const error = oneEvent(card, 'practice-error');
      card.src = src;
      expect(await error).to.have.property('code', 'no-such-practice');
      expect(card.querySelector('a')?.checkVisibility()).to.equal(true);
      expect(warnings.filter((warning) => warning.includes('practice-id="z"'))).to.have.length(1);
    });

    it('offers to try again when the feed cannot be had', async () => {
      const src = server.serve(() => new Response('', { status: 404 }));
      const card = await fixture<PracticeCard>(
        html`<practice-card src=${src} practice-id="a"></practice-card>`,
      );
      await waitUntil(() => part(card, 'retry'));
      server.change(src, feedOf([item('a')]));
      part(card, 'retry')?.click();
      await waitUntil(() => partsOf(card, 'title')[0] === 'Practice a');
    });
  });

  describe('its link', () => {
    it('is copied', async () => {
      const card = await cardIn('en');
      card.permalink = 'https://city.example/?p-practice=full';
      await card.updateComplete;
      const copied: string[] = [];
      const { clipboard } = navigator;
      Object.defineProperty(navigator, 'clipboard', {
        configurable: true,
        value: { writeText: async (text: string) => void copied.push(text) },
      });
      part(card, 'copy')?.click();
      await waitUntil(() => part(card, 'copy')?.textContent.trim() === 'Link copied');
      expect(copied).to.eql(['https://city.example/?p-practice=full']);
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    });

    it('is there to be copied by hand where the clipboard is refused', async () => {
      const card = await cardIn('en');
      card.permalink = 'https://city.example/?p-practice=full';
      await card.updateComplete;
      const { clipboard } = navigator;
      Object.defineProperty(navigator, 'clipboard', {
        configurable: true,
        value: { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) },
      });
      part(card, 'copy')?.click();
      await waitUntil(
        () => part(card, 'copy')?.getAttribute('href') === 'https://city.example/?p-practice=full',
      );
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    });
  });
});
