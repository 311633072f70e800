import { expect, html } from '@open-wc/testing';
import type { PracticeList } from '../../src/index.js';
import { cardsOf, listOf, listOn, part, press } from '../fixtures/elements.js';
import { at, feedOf, item, many } from '../fixtures/feed.js';
import { Heard } from '../fixtures/heard.js';
import { waitUntil } from '../fixtures/wait.js';

/** What was written to the clipboard, by type. */
type Written = Map<string, string>;

/** A clipboard that tests can read, and that can refuse. */
class FakeClipboard {
  readonly written: Written = new Map();
  refuses = false;

  async write([copied]: readonly ClipboardItem[]): Promise<void> {
    if (this.refuses || !copied)
      throw new DOMException('Write permission denied.', 'NotAllowedError');
    for (const type of copied.types)
      this.written.set(type, await (await copied.getType(type)).text());
  }
}

/** Replaces a property of an object until the test is over. */
const replaced: (() => void)[] = [];
function replace(object: object, name: string, value: unknown): void {
  const own = Object.getOwnPropertyDescriptor(object, name);
  Object.defineProperty(object, name, { value, configurable: true });
  replaced.push(() => {
    Reflect.deleteProperty(object, name);
    if (own) Object.defineProperty(object, name, own);
  });
}

/** The elements of a copy, as a word processor reads them. */
function pasted(written: Written): HTMLElement {
  return new DOMParser().parseFromString(written.get('text/html') ?? '', 'text/html').body;
}

function outcomeIn(list: PracticeList): string {
  return list.shadowRoot?.querySelector('.copy span')?.textContent ?? '';
}

const languages = feedOf([
  item('library', {
    title: 'مكتبة الحي',
    language: 'ar',
    summary: 'تجمع المكتبة الجيران في Oslo.',
  }),
  item('museum', {
    title: 'Musée <b>interculturel</b> & co',
    language: 'fr',
    ...at('Łódź', 'PL', '2019/..'),
  }),
  item('data', { title: 'Arritja në një pikë', language: 'sq', url: undefined }),
]);

function listInOrder(): Promise<PracticeList> {
  return listOn(html`<practice-list .feed=${languages} sort="feed"></practice-list>`);
}

describe('The button "Copy list"', () => {
  let clipboard = new FakeClipboard();
  beforeEach(() => {
    clipboard = new FakeClipboard();
    replace(navigator, 'clipboard', clipboard);
  });
  afterEach(() => {
    for (const restore of replaced.splice(0)) restore();
  });

  async function copied(list: PracticeList): Promise<HTMLElement> {
    press(list, 'copy');
    await waitUntil(() => outcomeIn(list) === 'List copied', 'the list was not copied');
    return pasted(clipboard.written);
  }

  it('copies each title as a heading with its link', async () => {
    const paper = await copied(await listInOrder());
    const links = [...paper.querySelectorAll<HTMLAnchorElement>('h2 > a')];
    expect(links.map(({ href, textContent }) => [href, textContent])).to.eql([
      ['https://practices.example/library', 'مكتبة الحي'],
      ['https://practices.example/museum', 'Musée <b>interculturel</b> & co'],
    ]);
    expect([...paper.querySelectorAll('h2')].map(({ textContent }) => textContent)[2]).to.equal(
      'Arritja në një pikë',
    );
  });

  it('copies place, period and language on one line, and the summary', async () => {
    const paper = await copied(await listInOrder());
    expect([...paper.querySelectorAll('p')].map(({ textContent }) => textContent)).to.eql([
      'Oslo, Norway · 2020 · In Arabic',
      'تجمع المكتبة الجيران في Oslo.',
      'Łódź, Poland · Since 2019 · In French',
      'What museum is about.',
      'Oslo, Norway · 2020 · In Albanian',
      'What data is about.',
    ]);
  });

  it('copies the name of a city in the page’s language', async () => {
    const feed = feedOf([item('lodz', at('Łódź', 'PL'))], {
      _practices: { cities: [{ name: 'Łódź', country: 'PL', names: { de: 'Lodsch' } }] },
    });
    const list = await listOn(
      html`<div lang="de"><practice-list .feed=${feed}></practice-list></div>`,
    );
    const paper = await copied(list);
    expect(paper.querySelector('p')?.textContent).to.contain('Lodsch, Polen · 2020');
  });

  it('copies the mark of a text that a machine has translated', async () => {
    const translations = { en: { title: 'Museum', machine: true } };
    const { _practice: own } = at('Łódź', 'PL') as { readonly _practice: object };
    const list = await listOf(
      feedOf([item('museum', { language: 'fr', _practice: { ...own, translations } })]),
    );
    const paper = await copied(list);
    expect(paper.querySelector('p')?.textContent).to.equal(
      'Łódź, Poland · 2020 · Machine translation',
    );
  });

  it('copies the language and direction of each text', async () => {
    const list = await listOn(
      html`<div lang="de" dir="ltr">
        <practice-list .feed=${languages} sort="feed"></practice-list>
      </div>`,
    );
    const paper = await copied(list);
    const spoken = [...paper.querySelectorAll<HTMLElement>('h2, p')].map(
      ({ lang, dir }) => `${lang} ${dir}`,
    );
    expect(spoken).to.eql([
      'ar rtl',
      'de ltr',
      'ar rtl',
      'fr ltr',
      'de ltr',
      'fr ltr',
      'sq ltr',
      'de ltr',
      'sq ltr',
    ]);
    expect(clipboard.written.get('text/html')).not.to.match(/auto|slot=|class=/);
  });

  it('copies a page that is written from right to left as such', async () => {
    const list = await listOn(
      html`<div lang="ar" dir="rtl">
        <practice-list .feed=${feedOf([item('oslo')])}></practice-list>
      </div>`,
    );
    const paper = await copied(list);
    expect([...paper.querySelectorAll<HTMLElement>('div, h2, p')].map(({ dir }) => dir)).to.eql([
      'rtl',
      'ltr',
      'rtl',
      'ltr',
    ]);
  });

  it('copies all that was found, not only the cards shown', async () => {
    const list = await listOn(
      html`<practice-list
        .feed=${feedOf([...many(30), item('rome', at('Rome', 'IT'))])}
        page-size="3"
      ></practice-list>`,
    );
    list.query = { countries: ['NO'] };
    await list.updateComplete;
    const paper = await copied(list);
    expect([cardsOf(list).length, paper.querySelectorAll('h2').length]).to.eql([3, 30]);
  });

  it('copies neither marks of a search, nor images, nor what unfolds', async () => {
    const list = await listOf(
      feedOf([
        item('oslo', { image: 'https://practices.example/a.png', content_text: 'At length.' }),
      ]),
    );
    list.query = { text: 'practice' };
    await waitUntil(() => list.querySelector('mark'));
    const paper = await copied(list);
    expect(paper.querySelector('mark, img')).to.equal(null);
    expect(paper.textContent).not.to.contain('At length');
  });

  it('copies the line with the source', async () => {
    const list = await listOf({
      ...feedOf([item('oslo')]),
      _practices: { source: { name: 'Intercultural Cities', url: 'https://example.org/' } },
    });
    const paper = await copied(list);
    expect(paper.querySelector('p:last-child')?.textContent).to.equal(
      'Source: Intercultural Cities',
    );
    expect(paper.querySelector('p:last-child a[href="https://example.org/"]')).to.exist;
    expect(clipboard.written.get('text/plain')).to.match(
      /\n\nSource: Intercultural Cities\nhttps:\/\/example\.org\/$/,
    );
  });

  it('copies plain text too, with addresses', async () => {
    await copied(await listInOrder());
    expect(clipboard.written.get('text/plain')).to.equal(
      [
        'مكتبة الحي\nOslo, Norway · 2020 · In Arabic\nتجمع المكتبة الجيران في Oslo.\nhttps://practices.example/library',
        'Musée <b>interculturel</b> & co\nŁódź, Poland · Since 2019 · In French\nWhat museum is about.\nhttps://practices.example/museum',
        'Arritja në një pikë\nOslo, Norway · 2020 · In Albanian\nWhat data is about.',
      ].join('\n\n'),
    );
  });

  it('says so once, and on the page until the focus leaves', async () => {
    const list = await listInOrder();
    const heard = new Heard(list);
    const button = part(list, 'copy');
    button?.focus();
    await copied(list);
    await waitUntil(() => heard.texts.length);
    expect(heard.texts).to.eql(['List copied']);
    expect(button?.textContent).to.equal('Copy list');
    button?.blur();
    await waitUntil(() => outcomeIn(list) === '');
    heard.stop();
  });

  for (const [how, hinder] of Object.entries<() => void>({
    'without a clipboard': () => replace(navigator, 'clipboard', undefined),
    'in a browser that knows no items of a clipboard': () =>
      replace(globalThis, 'ClipboardItem', undefined),
    'in a frame that may not write to it': () => (clipboard.refuses = true),
  })) {
    it(`copies by the older command ${how}`, async () => {
      hinder();
      const written: Written = new Map();
      replace(document, 'execCommand', (command: string) => {
        const event = new ClipboardEvent(command, { cancelable: true });
        const setData = (type: string, content: string): void => void written.set(type, content);
        // Firefox makes a clipboard of its own that nobody can read.
        Object.defineProperty(event, 'clipboardData', { value: { setData } });
        dispatchEvent(event);
        return true;
      });
      await copied(await listInOrder());
      expect(written.get('text/plain')).to.match(/^مكتبة الحي\nOslo/);
      expect(pasted(written).querySelectorAll('h2 > a')).to.have.length(2);
    });
  }

  it('says what to do if nothing works', async () => {
    clipboard.refuses = true;
    replace(document, 'execCommand', () => false);
    const list = await listInOrder();
    const heard = new Heard(list);
    press(list, 'copy');
    await waitUntil(() => heard.texts.length);
    expect(heard.texts).to.eql(['Not copied. Try again, or select the list and copy it.']);
    expect(outcomeIn(list)).to.equal(heard.texts[0]);
    heard.stop();
    clipboard.refuses = false;
    await copied(list);
  });

  it('is below every list with practices, except a compact one', async () => {
    const list = await listInOrder();
    expect(part(list, 'copy')?.closest('[part=footer]')).to.exist;
    list.layout = 'compact';
    await list.updateComplete;
    expect(part(list, 'footer')).to.equal(null);
    list.layout = 'list';
    list.query = { cities: ['Rochester'] };
    await list.updateComplete;
    expect(part(list, 'copy')).to.equal(null);
  });
});
