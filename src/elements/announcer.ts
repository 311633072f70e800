import { msg } from '@lit/localize';
import { html, type ReactiveController, type ReactiveElement, type TemplateResult } from 'lit';
import type { FeedError } from '../feed/problem.js';
import type { Results } from '../search/search.js';
import { practiceCount } from './formats.js';

/** Milliseconds without a change before something is announced, so that only the last count is announced while somebody types. */
const quietTime = 1400;

/** Milliseconds for which the status is empty. Screen readers do not repeat a text that is only written again. */
const emptyTime = 100;

/** What an announcement depends on. */
export interface ListNews {
  /** Whether a feed, or the results of a newer query, will follow. */
  readonly busy: boolean;
  readonly results: Results | undefined;
  readonly error: FeedError | undefined;
}

/** A message in the interface's current language. */
type Message = () => string;

const loading: Message = () =>
  msg('Loading practices', { desc: 'Read aloud while the practices load.' });

/** Asks the list around a card to announce a message, so that a page of cards has one live region. */
export function announce(card: Element, message: Message): void {
  card.dispatchEvent(new CustomEvent(announceType, { bubbles: true, detail: message }));
}

const announceType = 'practice-announce';

/**
 * A hidden status that tells assistive technology what has changed in a list, after 1.4 seconds without another change. It is
 * emptied before each announcement, so that an equal count of other results is announced too.
 */
export class Announcer implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #news: () => ListNews;
  /** Whether this update shows other results, or another error. */
  isNew = false;
  #told: ListNews = { busy: false, results: undefined, error: undefined };
  /** What is in the status: a function, because the language of the page may change later. */
  #message: Message | undefined;
  /** Whether results or an error have been told before. */
  #isLater = false;
  #saidLoading = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Create it after the controllers that the news are from, because their `hostUpdate` comes first. */
  constructor(host: ReactiveElement, news: () => ListNews) {
    this.#host = host;
    this.#news = news;
    host.addController(this);
    host.addEventListener(announceType, (event) =>
      this.#say((event as CustomEvent<Message>).detail),
    );
  }

  hostUpdate(): void {
    const news = this.#news();
    const { busy, results, error } = this.#told;
    this.isNew = news.results !== results || news.error !== error;
    if (!this.isNew && news.busy === busy) return;
    const total = news.results?.total;
    this.#told = news;
    this.#message = undefined;
    clearTimeout(this.#timer);
    // Not announced for a feed that loads quickly: see `quietTime`.
    if (news.busy) this.#timer = this.#later(loading);
    // First results are part of the page's content, so they are announced only after "Loading". A failure has its own alert.
    else if (total !== undefined && (this.#saidLoading || (this.isNew && this.#isLater))) {
      this.#timer = this.#later(() => practiceCount(total));
    }
    this.#isLater ||= Boolean(news.results ?? news.error);
  }

  /** Announces a message that does not tell of results. */
  #say(message: Message): void {
    this.#message = undefined;
    this.#host.requestUpdate();
    setTimeout(() => this.#write(message), emptyTime);
  }

  #later(message: Message): ReturnType<typeof setTimeout> {
    return setTimeout(() => {
      this.#saidLoading = message === loading;
      this.#write(message);
    }, quietTime);
  }

  #write(message: Message): void {
    this.#message = message;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /**
   * Render it always, because screen readers do not read regions that appear together with their text, and outside whatever has
   * `aria-busy`, because NVDA ignores changes in there.
   */
  render(): TemplateResult {
    return html`<div
      class="visually-hidden"
      role="status"
      .textContent=${this.#message?.() ?? ''}
    ></div>`;
  }
}
