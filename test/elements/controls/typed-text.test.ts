import { expect, fixture, fixtureCleanup, html, nextFrame } from '@open-wc/testing';
import type { PracticeList, PracticeSearch } from '../../../src/index.js';
import { HeldAnnouncements } from '../../fixtures/announcements.js';
import { part, settled, titlesOf } from '../../fixtures/elements.js';
import { feedOf, item } from '../../fixtures/feed.js';
import { waitUntil } from '../../fixtures/wait.js';
import '../../../src/define.js';

const titles = {
  seoul: '서울의 도서관',
  seongnam: '성남 축제',
  hamamatsu: '浜松の図書館',
  beijing: '北京图书馆',
  lantern: 'Lantern for all',
  odesa: 'Бібліотека для всіх',
  athens: 'Βιβλιοθήκη για όλους',
};

const { href } = location;
const all = Object.values(titles);
const feed = feedOf(Object.entries(titles).map(([id, title]) => item(id, { title })));

/** A search and its list, with what an input method does in the field. */
async function composer(language = 'en') {
  fixtureCleanup();
  history.replaceState(null, '', href);
  const page = await fixture(
    html`<div lang=${language}>
      <practice-search></practice-search>
      <practice-list .feed=${feed} url-prefix="ime-"></practice-list>
    </div>`,
  );
  const search = page.querySelector('practice-search') as PracticeSearch;
  const list = await settled(page.querySelector('practice-list') as PracticeList);
  await list.prepareTextSearch();
  await search.updateComplete;
  const field = part(search, 'input') as HTMLInputElement;

  async function shown(): Promise<string[]> {
    await nextFrame();
    await settled(list);
    return titlesOf(list);
  }
  const begin = (): boolean => field.dispatchEvent(new CompositionEvent('compositionstart'));
  const end = (data = field.value): boolean =>
    field.dispatchEvent(new CompositionEvent('compositionend', { data }));
  function input(value: string, data: string, isComposing: boolean): void {
    field.value = value;
    const inputType = isComposing ? 'insertCompositionText' : 'insertText';
    field.dispatchEvent(new InputEvent('input', { data, isComposing, inputType, bubbles: true }));
  }
  /** One step of a composition, behind a text that is there already. */
  const compose = (data: string, before = ''): void => input(before + data, data, true);
  return { search, list, field, shown, begin, compose, end, input };
}

describe('Input methods', () => {
  afterEach(() => history.replaceState(null, '', href));

  it('search Hangul, Latin, Cyrillic and Greek as they are typed', async () => {
    const steps = {
      [titles.seoul]: ['ㅅ', '서', '성', '서우', '서울'],
      [titles.lantern]: ['l', 'la', 'lan', 'lant'],
      [titles.odesa]: ['б', 'бі', 'біб'],
      [titles.athens]: ['β', 'βι', 'βιβ'],
    };
    for (const [title, states] of Object.entries(steps)) {
      const { shown, begin, compose, end } = await composer();
      begin();
      for (const state of states) {
        compose(state);
        const found = await shown();
        expect(found, state).to.include(title);
        expect(found, state).to.have.length.below(all.length);
      }
      end();
      expect(await shown()).to.eql([title]);
    }
  });

  it('do not search kana, Han and pinyin until the word is chosen', async () => {
    const cases = {
      [titles.hamamatsu]: ['は', 'はm', 'はま', 'はままt', 'はままつ', '浜松'],
      [titles.beijing]: ['bei ji', "bei'jing", '北京'],
    };
    for (const [title, states] of Object.entries(cases)) {
      const { list, field, shown, begin, compose, end } = await composer();
      const before = await shown();
      begin();
      for (const state of states) {
        compose(state);
        expect(await shown(), state).to.eql(before);
        expect(list.query.text, state).to.equal(undefined);
        expect(field.value).to.equal(state);
      }
      end();
      expect(await shown()).to.eql([title]);
    }
  });

  it('do not search Latin letters on a Chinese or Japanese page, where they are pinyin', async () => {
    for (const language of ['zh-Hans', 'ja']) {
      const { list, shown, begin, compose, end } = await composer(language);
      begin();
      compose('lib');
      await shown();
      expect(list.query.text).to.equal(undefined);
      end();
      await shown();
      expect(list.query.text).to.equal('lib');
    }
  });

  it('show and announce no empty result, and leave the address, until the word is there', async () => {
    const announcements = new HeldAnnouncements();
    try {
      const { list, shown, begin, compose, end } = await composer();
      const before = await shown();
      const { search } = location;
      begin();
      for (const state of ['x', 'xq', 'xqz']) {
        compose(state);
        expect(await shown(), state).to.eql(before);
        expect(part(list, 'empty')).to.equal(null);
      }
      announcements.letOut();
      await list.updateComplete;
      expect(list.shadowRoot?.querySelector('[role=status]')?.textContent).to.equal('');
      expect(location.search).to.equal(search);
      end();
      expect(await shown()).to.eql([]);
      expect(part(list, 'empty')).not.to.equal(null);
      await waitUntil(() => location.search.endsWith('ime-q=xqz'));
    } finally {
      announcements.release();
    }
  });

  it('keep what was found while the next word is composed', async () => {
    const { shown, begin, compose, end, input } = await composer();
    input('lantern ', ' ', false);
    expect(await shown()).to.eql([titles.lantern]);
    begin();
    compose('xqz', 'lantern ');
    expect(await shown()).to.eql([titles.lantern]);
    end();
    expect(await shown()).to.eql([]);
  });

  it('may end before or after the last input, or with the focus', async () => {
    const endings: Record<string, (it: Awaited<ReturnType<typeof composer>>) => void> = {
      Chromium: ({ compose, end }) => (compose('浜松'), end()),
      Firefox: ({ compose, end, input }) => (compose('浜松'), end(), input('浜松', '浜松', false)),
      Safari: ({ compose, end, field }) => {
        compose('浜松');
        end();
        field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', keyCode: 229 }));
      },
      blur: ({ compose, field }) => (compose('浜松'), field.dispatchEvent(new FocusEvent('blur'))),
      'no end': ({ compose, input }) => (compose('浜松'), input('浜松', '浜松', false)),
    };
    for (const [engine, finish] of Object.entries(endings)) {
      const it = await composer();
      let asked = 0;
      it.list.addEventListener('practice-results', () => (asked += 1));
      it.begin();
      it.compose('は');
      finish(it);
      expect(await it.shown(), engine).to.eql([titles.hamamatsu]);
      expect(it.list.query.text, engine).to.equal('浜松');
      expect(asked, engine).to.equal(1);
      await waitUntil(() => location.search.includes('ime-q='), engine);
      history.replaceState(null, '', href);
    }
  });

  it('are not disturbed in the field by results that arrive', async () => {
    const { search, list, field, shown, begin, compose } = await composer();
    begin();
    compose('はま');
    list.query = { topics: [] };
    await shown();
    search.requestUpdate();
    await search.updateComplete;
    expect(field.value).to.equal('はま');
  });
});

describe('Text that a browser fills in', () => {
  it('is searched, with or without an input event', async () => {
    for (const types of [['input', 'change'], ['change']]) {
      const { field, shown } = await composer();
      field.value = 'lantern';
      for (const type of types) field.dispatchEvent(new Event(type, { bubbles: true }));
      expect(await shown(), types.join()).to.eql([titles.lantern]);
    }
  });

  it('is not searched again when the field loses the focus', async () => {
    const { list, field, shown, input } = await composer();
    input('lantern', 'n', false);
    await shown();
    const { query } = list;
    field.dispatchEvent(new Event('change'));
    field.dispatchEvent(new FocusEvent('blur'));
    await shown();
    expect(list.query).to.equal(query);
    // The search follows a query of a script only when the cards are painted.
    list.query = {};
    field.dispatchEvent(new Event('change'));
    field.dispatchEvent(new FocusEvent('blur'));
    await shown();
    expect(list.query.text).to.equal(undefined);
  });
});
