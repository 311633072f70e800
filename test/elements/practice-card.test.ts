import { folding } from '../../src/feed/text/fold.js';
import { marks } from '../../src/search/text/marks.js';
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { waitUntil } from '../fixtures/wait.js';
import { layouts } from '../../src/elements/practice-card.js';
import { type PracticeCard, type PracticeSelectEvent, parseFeed } from '../../src/index.js';
import { cardsOf, listOf, part, partsOf } from '../fixtures/elements.js';
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

  it('separates its words in its textContent, even after rendering again', async () => {
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
    // The feed's main language.
    ['de', 'Reaching a point', 'en'],
  ] as const) {
    it(`shows a page in ${lang} its words in ${language}`, async () => {
      const card = await cardIn(lang);
      const heading = card.querySelector<HTMLElement>('[slot="title"]');
      expect(heading?.textContent).to.equal(title);
      expect(heading?.lang).to.equal(language);
      expect(heading?.dir).to.equal('auto');
    });
  }

  it('declares the language of its words if the page has another', async () => {
    expect(partsOf(await cardIn('de'), 'language')).to.eql(['In Englisch']);
    const albanian = item('x', { language: 'sq' });
    expect(partsOf(await cardIn('de', albanian), 'language')).to.eql(['In Albanisch']);
    expect(partsOf(await cardIn('sq'), 'language')).to.eql([]);
  });

  it('writes place and period in the page’s language', async () => {
    const card = await cardIn('fr');
    expect(partsOf(card, 'place')).to.eql(['Oslo et Łódź, Norvège']);
    expect(
      partsOf(await cardIn('fr', item('x', { _practice: { period: '2018/2020' } })), 'period'),
    ).to.eql(['2018–2020']);
  });

  it('keeps a period’s own words, in their language, if they say more than the years', async () => {
    const card = await cardIn('fr', item('x', { _practice: { period: '21 June 2018' } }));
    const period = card.querySelector<HTMLElement>('[slot="period"]');
    expect(period?.textContent).to.equal('21 June 2018');
    expect(period?.lang).to.equal('en');
    expect(period?.dir).to.equal('auto');
  });

  it('links to the page of a translation, or else to the original', async () => {
    expect((await cardIn('fr')).querySelector('a')?.href).to.equal('https://practices.example/fr');
    expect((await cardIn('en')).querySelector('a')?.href).to.equal(
      'https://practices.example/full',
    );
  });

  it('expands its text and sections, with a button that says which practice they belong to', async () => {
    const card = await cardIn('sq');
    const details = part<HTMLDetailsElement>(card, 'details');
    expect(details).to.be.instanceOf(HTMLDetailsElement);
    expect(partsOf(card, 'section')).to.eql([
      'Paragrafi i parë.',
      'Paragrafi i dytë.',
      'Qëllimi',
      'Të dhëna.',
    ]);
    expect(card.querySelector('h3[slot="section"]')?.textContent).to.equal('Qëllimi');
    expect(part(card, 'summary')?.ariaLabel).to.equal('Read more: Arritja në një pikë');
  });

  it('names each topic once, however the feed spells it', async () => {
    const tags = [
      ['Education', 'education', 'EDUCATION'],
      ['culture-leisure-and-heritage', 'Culture, leisure and heritage', 'roma'],
      ['Night life', 'night-life', 'Night\u00a0life', 'Nightlife'],
    ];
    const shown = await Promise.all(
      tags.map(async (list) => partsOf(await cardIn('en', item('a', { tags: list })), 'topic')),
    );
    expect(shown).to.eql([
      ['Education'],
      ['Culture, leisure and heritage', 'Roma'],
      ['Night life', 'Nightlife'],
    ]);
  });

  it('names place, period and topics for screen readers, but not in the page', async () => {
    const card = await cardIn('sq');
    const named = [...(card.shadowRoot?.querySelectorAll('.visually-hidden') ?? [])];
    expect(named.map((label) => label.textContent)).to.eql(['Place', 'Period']);
    expect(card.textContent).not.to.match(/Place|Period|Topics/);
    const topics = part(card, 'topics');
    expect([topics?.role, topics?.ariaLabel]).to.eql(['list', 'Topics']);
    const items = [...card.querySelectorAll<HTMLElement>('[slot="topic"]')];
    expect(items.map((each) => each.role)).to.eql(['listitem', 'listitem']);
  });

  it('separates topics on a line, but not in their text', async () => {
    const card = await cardIn('en', item('x', { tags: ['refugees', 'roma', 'education'] }));
    const topics = [...card.querySelectorAll('[slot="topic"]')];
    const separators = topics.map((topic) => getComputedStyle(topic, '::before').content);
    expect(separators[0]).to.equal('none');
    expect(separators.slice(1).every((content) => content.includes('·'))).to.equal(true);
    expect(topics.map((topic) => topic.textContent)).to.eql(['Refugees', 'Roma', 'Education']);
    expect(new Set(topics.map((topic) => topic.getBoundingClientRect().top)).size).to.equal(1);
  });

  it('puts topics right below the summary, also where its row is higher', async () => {
    const list = await listOf(feedOf([item('a'), item('b', { title: 'Long '.repeat(60) })]));
    list.style.inlineSize = '700px';
    const [one, other] = cardsOf(list).map((card) => {
      const { height } = card.getBoundingClientRect();
      const [summary, topic] = ['summary', 'topic'].map((slot) =>
        card.querySelector(`[slot="${slot}"]`)?.getBoundingClientRect(),
      );
      return { height, gap: Math.round((topic?.top ?? 0) - (summary?.bottom ?? 0)) };
    });
    expect(one).to.eql(other);
    expect(one?.gap).to.be.within(0, 20);
  });

  it('keeps long words and many cities inside its frame', async () => {
    const card = await cardIn(
      'en',
      item('x', {
        language: 'de',
        title: 'Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung',
        tags: ['x'.repeat(150)],
        _practice: { cities: Array.from({ length: 12 }, (_, i) => `Stoke-on-Trent ${i}`) },
      }),
    );
    card.permalink = 'https://city.example/?p-practice=x';
    await waitUntil(() => part(card, 'copy'));
    for (const [layout, width] of layouts.flatMap((each) =>
      [200, 320].map((w) => [each, w] as const),
    )) {
      card.style.inlineSize = `${width}px`;
      card.layout = layout;
      await card.updateComplete;
      const frame = part(card, 'card');
      expect(frame?.scrollWidth, `${layout} ${width}`).to.be.at.most(frame?.clientWidth ?? 0);
    }
  });

  it('makes a list of topics that a webmaster has written, also later', async () => {
    const card = await fixture<PracticeCard>(
      html`<practice-card
        ><h3 slot="title">By hand</h3>
        <span slot="topic">Sport</span></practice-card
      >`,
    );
    const later = document.createElement('span');
    later.slot = 'topic';
    card.append(later);
    await waitUntil(() => later.role === 'listitem');
    expect(card.querySelector('span')?.role).to.equal('listitem');
  });

  it('has no button if there is nothing more to show', async () => {
    expect(part(await cardIn('en'), 'details')).to.equal(null);
  });

  it('follows a change of the page’s language', async () => {
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

  it('marks exactly the words that match a query, in their own spelling', async () => {
    const card = await cardIn(
      'en',
      item('x', { title: 'Straße to Łódź', summary: 'Łódź and Lodge.' }),
    );
    const words = new Set(['lodz', 'strasse']);
    card.highlights = { words, marks: (text) => marks(text, words, folding) };
    await card.updateComplete;
    const marked = [...card.querySelectorAll('mark')].map((mark) => mark.textContent);
    expect(marked).to.eql(['Straße', 'Łódź', 'Łódź']);
    expect(partsOf(card, 'title')).to.eql(['Straße to Łódź']);
  });

  it('tells the page which practice a visitor opens, and lets it handle the click', async () => {
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

  it('shows words written by the webmaster', async () => {
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
    it('shows one practice of a feed, in place of its fallback', async () => {
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
      await waitUntil(() => warnings.length);
      expect(warnings.filter((warning) => warning.includes('practice-id="z"'))).to.have.length(1);
    });

    it('says that it lacks an id, once, and waits for it', async () => {
      const src = server.serve(feedOf([item('a')]));
      const page = await fixture(
        html`<div>
          <practice-card src=${src}><a href="/">All</a></practice-card>
          <practice-card src=${src}></practice-card>
          <practice-card src=${src}><h3 slot="title">By hand</h3></practice-card>
        </div>`,
      );
      const [card] = page.querySelectorAll('practice-card');
      await waitUntil(() => warnings.length);
      expect(warnings).to.deep.equal([
        '<practice-card practice-id="">: write the id of a practice in the feed. The card waits for it.',
      ]);
      expect(card?.querySelector('a')?.checkVisibility()).to.equal(true);
      card?.setAttribute('practice-id', 'a');
      await waitUntil(() => card && partsOf(card, 'title')[0] === 'Practice a');
    });

    it('says nothing of an id if a script gives it the practice, or if its words are in the page', async () => {
      const feed = feedOf([item('a')]);
      const card = await fixture<PracticeCard>(
        html`<practice-card .feed=${feed} .practice=${practiceOf(item('a'))}></practice-card>`,
      );
      const byHand = await fixture<PracticeCard>(
        html`<practice-card .feed=${feed}><h3 slot="title">By hand</h3></practice-card>`,
      );
      await waitUntil(() => partsOf(card, 'title')[0] === 'Practice a');
      const missing = html`<practice-card .feed=${feed} practice-id="nobody"></practice-card>`;
      // Reported after the others, if at all.
      await fixture(missing);
      await waitUntil(() => warnings.some((warning) => warning.includes('"nobody"')));
      expect(warnings).to.have.length(1);
      expect(byHand.querySelector('h3')?.checkVisibility()).to.equal(true);
    });

    it('offers to try again if the feed cannot be loaded', async () => {
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
    it('can be copied', async () => {
      const card = await cardIn('en');
      card.permalink = 'https://city.example/?p-practice=full';
      await waitUntil(() => part(card, 'copy'));
      const copied: string[] = [];
      const { clipboard } = navigator;
      Object.defineProperty(navigator, 'clipboard', {
        configurable: true,
        value: { writeText: async (text: string) => void copied.push(text) },
      });
      part(card, 'copy')?.click();
      const status = card.shadowRoot?.querySelector('[role="status"]');
      await waitUntil(() => status?.textContent === 'Link copied');
      expect(part(card, 'copy')?.ariaLabel).to.equal('Copy link: Reaching a point');
      expect(copied).to.eql(['https://city.example/?p-practice=full']);
      expect(part(card, 'copy')?.querySelector('title')?.textContent).to.equal('Copy link');
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    });

    it('is copied by a button in the corner, large enough to press, beside a title of any direction', async () => {
      for (const [dir, title] of [
        ['ltr', 'بيت اللغات '.repeat(20)],
        ['rtl', 'House of languages '.repeat(20)],
      ] as const) {
        const card = await cardIn('en', item('x', { title }));
        card.closest('div')?.setAttribute('dir', dir);
        card.style.inlineSize = '300px';
        card.permalink = 'https://city.example/?p-practice=x';
        await waitUntil(() => part(card, 'copy'));
        const [button, heading, frame] = [
          part(card, 'copy'),
          card.querySelector('[slot="title"] a'),
          part(card, 'card'),
        ].map((each) => each?.getBoundingClientRect() ?? new DOMRect());
        if (!button || !heading || !frame) throw new Error('no card');
        expect(Math.min(button.width, button.height)).to.be.at.least(24);
        const [gap, space] =
          dir === 'ltr'
            ? [button.left - heading.right, frame.right - button.right]
            : [heading.left - button.right, button.left - frame.left];
        expect(gap, dir).to.be.at.least(0);
        expect(space, dir).to.be.within(0, 20);
        expect(button.top - frame.top).to.be.within(0, 20);
      }
    });

    it('can be copied by hand if the clipboard is not available', async () => {
      const card = await cardIn('en');
      card.permalink = 'https://city.example/?p-practice=full';
      await waitUntil(() => part(card, 'copy'));
      const { clipboard } = navigator;
      Object.defineProperty(navigator, 'clipboard', {
        configurable: true,
        value: { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) },
      });
      part(card, 'copy')?.click();
      await waitUntil(
        () => part(card, 'copy')?.getAttribute('href') === 'https://city.example/?p-practice=full',
      );
      expect(part(card, 'copy')?.ariaLabel).to.equal('Link to this practice: Reaching a point');
      await waitUntil(() => card.shadowRoot?.activeElement?.localName === 'a');
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    });
  });
});
