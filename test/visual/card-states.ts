import type { PracticeCard } from '../../src/index.js';
import { listedFeed, oddFeed, sourcedFeed, translatedFeed } from './gallery-feed.js';
import {
  type Content,
  fallback,
  feedAddress,
  isBusy,
  make,
  part,
  press,
  type ShowState,
  unfold,
  until,
} from './show-state.js';

const permalink = 'https://city.example/?practice=charter';

function card(
  practiceId: string,
  properties: Partial<PracticeCard> = {},
  change?: (card: PracticeCard) => void,
): ShowState {
  return async (place, feed) => {
    const element = make('practice-card', { feed, practiceId, ...properties });
    place.append(element);
    await until(() => element.querySelector('[slot="title"]') && part(element, 'card'));
    change?.(element);
    await element.updateComplete;
  };
}

/** A card that has no practice yet, or none at all. */
function cardWithout(
  src: string,
  done: (card: PracticeCard) => unknown,
  ...content: readonly Content[]
): ShowState {
  return async (place, feed) => {
    const element = make('practice-card', { src, practiceId: 'charter' });
    element.append(...content.map((each) => each(feed)));
    place.append(element);
    await until(() => done(element));
  };
}

/** A card whose link was copied, or was not because the browser refused. */
function copied(address: string): ShowState {
  return async (place, feed) => {
    const element = make('practice-card', { feed, practiceId: 'charter', permalink: address });
    place.append(element);
    await until(() => part(element, 'copy'));
    const words = (): string => element.shadowRoot?.textContent ?? '';
    const before = words();
    await press(element, 'copy');
    await until(() => words() !== before);
  };
}

/** A card with a translation whose visitor has asked for the original, or not. */
function translated(
  practiceId: string,
  isOriginal: boolean,
  properties: Partial<PracticeCard> = {},
): ShowState {
  return async (place, feed) => {
    let element: PracticeCard | undefined;
    const show = card(
      practiceId,
      { feed: translatedFeed, ...properties },
      (shown) => (element = shown),
    );
    await show(place, feed);
    if (!element) return;
    const shown = element;
    // A page in the language of the original shows that.
    if (!part(shown, 'original')) return;
    await until(() => part(shown, 'original')?.matches(':not(.later)'));
    if (isOriginal) await press(shown, 'original');
    await shown.updateComplete;
  };
}

function word(slot: string, name: string, text: string): HTMLElement {
  const element = document.createElement(name);
  element.slot = slot;
  element.append(text);
  return element;
}

export const cardStates: Readonly<Record<string, ShowState>> = {
  'card-whole': card('charter'),
  'card-unfolded': card('charter', { permalink }, unfold),
  'card-language': card('point'),
  'card-machine': translated('machine', false, { permalink }),
  'card-machine-compact': translated('machine', false, { layout: 'compact' }),
  'card-translation-row': translated('person', false, { layout: 'list' }),
  'card-original': translated('person', true),
  'card-image': card('house'),
  'card-image-row': card('house', { layout: 'list' }),
  'card-compact': card('charter', { layout: 'compact', permalink }),
  'card-current': card('three', {}, (element) => element.setAttribute('aria-current', 'true')),
  'card-bare': card('bare'),
  'card-listed': card('house', { feed: listedFeed, permalink }),
  'card-listed-unfolded': card('charter', { feed: listedFeed }, unfold),
  'card-listed-compact': card('charter', { feed: listedFeed, layout: 'compact' }),
  'card-long': card('long', { feed: oddFeed, permalink }, unfold),
  'card-arabic': card('arabic', { feed: oddFeed }, unfold),
  'card-source': card('charter', { feed: sourcedFeed, permalink }, unfold),
  'card-source-compact': card('charter', { feed: sourcedFeed, layout: 'compact' }),
  // Looks like any card with this button, until somebody presses it.
  'card-not-copied': card('charter', { permalink: `${permalink}&refused` }),
  'card-copied': copied(permalink),
  'card-copy-refused': copied(`${permalink}&refused`),
  'card-by-hand': async (place) => {
    const element = make('practice-card', {});
    const title = word('title', 'h3', '');
    title.append(fallback());
    element.append(
      title,
      word('place', 'span', 'Oslo, Norway'),
      word('summary', 'p', 'Somebody wrote this card by hand.'),
      word('topic', 'span', 'Education'),
      word('section', 'p', 'And more of it.'),
    );
    place.append(element);
    await until(() => part(element, 'card'));
  },
  'card-missing': async (place, feed) => {
    const element = make('practice-card', { feed, practiceId: 'nowhere' });
    element.append(fallback());
    const missing = new Promise((resolve) => element.addEventListener('practice-error', resolve));
    place.append(element);
    await missing;
  },
  'card-loading': cardWithout(feedAddress.hangs, ({ shadowRoot }) =>
    shadowRoot?.querySelector('.room'),
  ),
  'card-loading-fallback': cardWithout(
    feedAddress.hangs,
    ({ shadowRoot }) => shadowRoot?.querySelector('.room'),
    fallback,
  ),
  'card-failed': cardWithout(feedAddress.fails, (element) => part(element, 'error')),
  'card-failed-fallback': cardWithout(
    feedAddress.fails,
    (element) => part(element, 'error'),
    fallback,
  ),
  'card-failed-once': cardWithout(feedAddress.failsOnce('card'), (element) =>
    part(element, 'error'),
  ),
  'card-retrying': async (place) => {
    const src = feedAddress.failsThenHangs('card');
    const element = make('practice-card', { src, practiceId: 'charter' });
    place.append(element);
    await press(element, 'retry');
    await until(() => part(element, 'retry')?.ariaDisabled === 'true' || isBusy(element));
  },
};
