import { expect, fixture, html } from '@open-wc/testing';
import { searchControlsFile } from '../../../src/elements/later-files.js';
import { type PracticeCard, parseFeed } from '../../../src/index.js';
import { marks } from '../../../src/search/text/marks.js';
import { folding } from '../../../src/feed/text/fold.js';
import { cardsOf, listOn, part, partsOf, press } from '../../fixtures/elements.js';
import { feedOf, item } from '../../fixtures/feed.js';
import { waitUntil } from '../../fixtures/wait.js';
import '../../../src/define.js';

/** A practice in Albanian with a translation by a person and one by a machine. */
const point = item('point', {
  language: 'sq',
  title: 'Arritja në një pikë',
  summary: 'Oslo mbledh të dhëna.',
  url: 'https://practices.example/sq',
  _practice: {
    country: 'NO',
    cities: ['Oslo'],
    period: '2016/..',
    period_text: 'Që nga pranvera e vitit 2016',
    translations: {
      en: {
        title: 'Reaching a point',
        summary: 'Oslo gathers data.',
        url: 'https://practices.example/en',
        period_text: 'From the spring of 2016',
      },
      fr: { title: 'Arriver à un point', summary: 'Oslo recueille des données.', machine: true },
    },
  },
});

const arabic = item('meals', {
  language: 'ar',
  title: 'وجبات للجميع',
  _practice: { translations: { en: { title: 'Meals for everybody' } } },
});

function practiceOf(value: unknown) {
  const [practice] = parseFeed(feedOf([value])).practices;
  if (!practice) throw new Error('no practice');
  return practice;
}

async function cardIn(
  lang: string,
  value: unknown = point,
  properties: Partial<PracticeCard> = {},
): Promise<PracticeCard> {
  const page = await fixture(html`<div lang=${lang}></div>`);
  const card = Object.assign(document.createElement('practice-card'), properties);
  card.practice = practiceOf(value);
  page.append(card);
  await searchControlsFile.load();
  await card.updateComplete;
  return card;
}

function titleIn(card: Element): string {
  const title = card.querySelector<HTMLElement>('[slot="title"]');
  return `${title?.lang} ${title?.textContent}`;
}

async function pressIn(card: PracticeCard): Promise<void> {
  press(card, 'original');
  await card.updateComplete;
}

describe('The button "Show the original"', () => {
  it('is on the line of place and period where a card shows a translation', async () => {
    const card = await cardIn('en');
    const button = part(card, 'original');
    expect(button?.closest('[part=meta]')).to.exist;
    expect(button?.textContent).to.equal('Show the original (Albanian)');
    expect(button?.ariaLabel).to.equal('Show the original (Albanian): Reaching a point');
  });

  it('is not there where a card shows the original, whatever its language', async () => {
    for (const [lang, value] of [
      ['sq', point],
      ['en', item('plain', { language: 'sq' })],
      ['en', item('english')],
    ] as const)
      expect(part(await cardIn(lang, value), 'original'), lang).to.equal(null);
  });

  it('shows the words of the original with their language, link and period, and takes them back', async () => {
    const card = await cardIn('en');
    const shown = (): unknown => [
      titleIn(card),
      card.querySelector<HTMLAnchorElement>('[slot="title"] a')?.href,
      partsOf(card, 'period'),
      partsOf(card, 'language'),
      partsOf(card, 'summary'),
      part(card, 'original')?.textContent,
    ];
    const before = shown();
    await pressIn(card);
    expect(shown()).to.eql([
      'sq Arritja në një pikë',
      'https://practices.example/sq',
      ['Që nga pranvera e vitit 2016'],
      ['In Albanian'],
      ['Oslo mbledh të dhëna.'],
      'Show the translation',
    ]);
    expect(part(card, 'original')?.ariaLabel).to.equal('Show the translation: Arritja në një pikë');
    await pressIn(card);
    expect(shown()).to.eql(before);
  });

  it('keeps the focus', async () => {
    const card = await cardIn('en');
    const button = part(card, 'original');
    button?.focus();
    await pressIn(card);
    expect([part(card, 'original'), card.shadowRoot?.activeElement]).to.eql([button, button]);
  });

  it('shows text that is written from right to left as such', async () => {
    const card = await cardIn('en', arabic);
    await pressIn(card);
    const title = card.querySelector('[slot="title"]');
    expect(title && getComputedStyle(title).direction).to.equal('rtl');
  });

  it('changes one card only, and not its next practice', async () => {
    const list = await listOn(
      html`<practice-list .feed=${feedOf([point, arabic])} sort="feed"></practice-list>`,
    );
    await searchControlsFile.load();
    const [first, second] = cardsOf(list);
    if (!first || !second) throw new Error('no cards');
    await first.updateComplete;
    await pressIn(first);
    expect([titleIn(first), titleIn(second)]).to.eql([
      'sq Arritja në një pikë',
      'en Meals for everybody',
    ]);
    first.practice = practiceOf(arabic);
    await first.updateComplete;
    expect(titleIn(first)).to.equal('en Meals for everybody');
  });

  it('keeps its choice when the list shows something else, reads its feed again or is morphed', async () => {
    const list = await listOn(
      html`<practice-list .feed=${feedOf([point, arabic])}></practice-list>`,
    );
    await searchControlsFile.load();
    const cardOf = (): PracticeCard => {
      const card = cardsOf(list).find(({ practice }) => practice?.id === 'point');
      if (!card) throw new Error('no card');
      return card;
    };
    await cardOf().updateComplete;
    await pressIn(cardOf());
    list.query = { sort: 'title' };
    await list.updateComplete;
    expect(titleIn(cardOf())).to.equal('sq Arritja në një pikë');
    list.feed = feedOf([point, arabic]);
    await waitUntil(() => list.results);
    await list.updateComplete;
    await cardOf().updateComplete;
    expect(titleIn(cardOf())).to.equal('sq Arritja në një pikë');
    // Routers that morph one page into another remove words, and perhaps attributes.
    cardOf().replaceChildren();
    await waitUntil(() => cardOf().querySelector('[slot="title"]'));
    expect(titleIn(cardOf())).to.equal('sq Arritja në një pikë');
  });

  it('follows the language of the page', async () => {
    const card = await cardIn('en');
    await pressIn(card);
    const page = card.parentElement;
    if (!page) throw new Error('no page');
    page.lang = 'sq';
    await waitUntil(() => !part(card, 'original'), 'the card shows the original');
    expect(partsOf(card, 'language')).to.eql([]);
    page.lang = 'fr';
    await waitUntil(() => part(card, 'original'), 'there is a translation again');
    expect(titleIn(card)).to.equal('sq Arritja në një pikë');
    await pressIn(card);
    expect(titleIn(card)).to.equal('fr Arriver à un point');
  });

  it('is in compact cards and rows too', async () => {
    for (const layout of ['compact', 'list'] as const) {
      const card = await cardIn('en', point, { layout });
      card.setAttribute('layout', layout);
      expect(part(card, 'original')?.getClientRects(), layout).to.have.length(1);
    }
  });

  it('marks the words of a search in what it shows', async () => {
    const words = new Set(['pike', 'point']);
    const highlights = { words, marks: (text: string) => marks(text, words, folding) };
    const card = await cardIn('en', point, { highlights });
    const marked = (): (string | null)[] =>
      [...card.querySelectorAll('mark')].map(({ textContent }) => textContent);
    expect(marked()).to.eql(['point']);
    await pressIn(card);
    expect(marked()).to.eql(['pikë']);
  });

  it('names what is shown in the link for reports of mistakes', async () => {
    const feed = feedOf([point], {
      _practices: { report_url: 'https://city.example/report?title={title}&language={language}' },
    });
    const card = await fixture<PracticeCard>(
      html`<practice-card .feed=${feed} practice-id="point"></practice-card>`,
    );
    await searchControlsFile.load();
    await waitUntil(() => part(card, 'report')?.matches('[href]'));
    const reported = (): string => new URL((part(card, 'report') as HTMLAnchorElement).href).search;
    expect(reported()).to.equal('?title=Reaching%20a%20point&language=en');
    await pressIn(card);
    expect(reported()).to.match(/^\?title=Arritja.*&language=sq$/);
  });

  it('says nothing of a language that the feed does not give', async () => {
    const nameless = { ...arabic, language: undefined };
    const [practice] = parseFeed({ items: [nameless] }).practices;
    const page = await fixture(
      html`<div lang="en"><practice-card .practice=${practice}></practice-card></div>`,
    );
    const card = page.querySelector('practice-card') as PracticeCard;
    await searchControlsFile.load();
    await card.updateComplete;
    expect(part(card, 'original')?.textContent).to.equal('Show the original');
    expect(part(card, 'original')?.ariaLabel).to.equal(null);
    await pressIn(card);
    expect(partsOf(card, 'title')).to.eql(['وجبات للجميع']);
  });
});

describe('A translation by a machine', () => {
  it('says so in the words of the card, and the original and other translations do not', async () => {
    const card = await cardIn('fr');
    expect(partsOf(card, 'language')).to.eql(['Machine translation']);
    expect(card.textContent.split('\n')).to.include('Machine translation');
    await pressIn(card);
    // The page of tests has no French messages.
    expect(partsOf(card, 'language')).to.eql(['In albanais']);
    expect(partsOf(await cardIn('en'), 'language')).to.eql([]);
  });

  it('says also in which language it is, if that is not the language of the page', async () => {
    const { _practice: own } = point as { readonly _practice: { readonly translations: object } };
    const onlyFrench = {
      ...point,
      _practice: { ...own, translations: { fr: { title: 'Un point', machine: true } } },
    };
    const feed = feedOf([onlyFrench], { language: 'fr' });
    const page = await fixture(
      html`<div lang="de"><practice-card .feed=${feed} practice-id="point"></practice-card></div>`,
    );
    const card = page.querySelector('practice-card') as PracticeCard;
    await waitUntil(() => partsOf(card, 'language').length);
    expect(partsOf(card, 'language')).to.eql(['In Französisch', 'Machine translation']);
  });
});
