import type { ReactiveController } from 'lit';
import { applyTo, fromParams, practiceIn } from '../../search/params.js';
import { asksElse, queryKey } from '../../search/normalise.js';
import type { LooseQuery, Query } from '../../search/query.js';
import type { HistoryHost } from '../list-history.js';
import { rememberPlaces, type ListPlace } from './list-place.js';
import { isHalfTyped } from '../half-typed.js';

/** What an address says of a list. */
interface Said {
  readonly query: Query;
  /** Id of the practice that the address links to. */
  readonly practice?: string | undefined;
}

const nothingSaid: Said = { query: {} };

/** Milliseconds without typing before the address changes. Safari refuses more than 100 changes of the address in 30 seconds. */
const quietTime = 300;

/** Tells other lists with the same prefix of a new address. Browsers only tell of those that they change themselves. */
const changeEvent = 'practice-address';

function withoutText(query: Query): LooseQuery {
  return { ...query, text: undefined };
}

/**
 * Synchronises a host's query and the page's address if the host has a `url-prefix`. Typing replaces the history entry, other
 * changes add one, and going back restores the previous query. Other parameters, the hash and the history's state are kept.
 *
 * Queries are compared in normal form. So an address is written only after the query has changed, not because it spells a query
 * differently; and it is read only where it says something else than before, not because of a link to `#`.
 */
export class PageAddress implements ReactiveController {
  readonly #host: HistoryHost;
  readonly #place: ListPlace;
  readonly #ask: (query: Query) => void;
  #said = nothingSaid;
  /** The query that was last compared with the address. */
  #asked = queryKey({});
  #timer: ReturnType<typeof setTimeout> | undefined;
  #prefix: string | undefined;

  /** @param ask - gives the host the query of the address */
  constructor(host: HistoryHost, place: ListPlace, ask: (query: Query) => void) {
    this.#host = host;
    this.#place = place;
    this.#ask = ask;
    host.addController(this);
  }

  /** Id of the practice that the address links to, until something else is asked for. */
  get practice(): string | undefined {
    const { query, practice } = this.#said;
    return asksElse(this.#host.query, query) ? undefined : practice;
  }

  /** Address of a practice on this page; undefined if the host has no `url-prefix`. */
  linkTo(practice: string): string | undefined {
    const { urlPrefix } = this.#host;
    if (urlPrefix === undefined) return undefined;
    const url = new URL(location.href);
    url.search = applyTo(url.search, {}, urlPrefix, practice);
    url.hash = '';
    return url.href;
  }

  hostConnected(): void {
    addEventListener('popstate', this.#read);
    addEventListener(changeEvent, this.#read);
    this.#read();
    // For a host that was moved while something was typed.
    if (this.#prefix !== undefined) this.#writeLater();
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#read);
    removeEventListener(changeEvent, this.#read);
    clearTimeout(this.#timer);
  }

  /** Call it before the host uses its query. */
  follow(): void {
    const { urlPrefix, query } = this.#host;
    // Written when the word is complete, even if it is the same as before.
    const asked = isHalfTyped(query) ? '' : queryKey(query);
    const isNew = urlPrefix !== this.#prefix;
    if (asked === this.#asked && !isNew) return;
    this.#asked = asked;
    if (isNew) this.#begin(urlPrefix);
    else if (!asked) clearTimeout(this.#timer);
    else if (asksElse(withoutText(query), withoutText(this.#said.query))) this.#write('pushState');
    else this.#writeLater();
  }

  #begin(prefix: string | undefined): void {
    clearTimeout(this.#timer);
    this.#prefix = prefix;
    this.#said = nothingSaid;
    if (!asksElse(this.#host.query, {})) return this.#read();
    // A query that a script has set takes precedence over the address. Nobody wants to go back to the page before that.
    this.#said = this.#inAddress();
    this.#write('replaceState');
  }

  #inAddress(): Said {
    if (this.#prefix === undefined) return nothingSaid;
    const params = new URLSearchParams(location.search);
    return {
      query: fromParams(params, this.#prefix),
      practice: practiceIn(params, this.#prefix),
    };
  }

  readonly #read = (): void => {
    const said = this.#inAddress();
    const { query, practice } = this.#said;
    if (practice === said.practice && !asksElse(said.query, query)) return;
    clearTimeout(this.#timer);
    this.#said = said;
    this.#asked = queryKey(said.query);
    this.#place.arrive();
    this.#ask(said.query);
  };

  #writeLater(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#write('replaceState'), quietTime);
  }

  #write(change: 'pushState' | 'replaceState'): void {
    clearTimeout(this.#timer);
    const { query } = this.#host;
    if (this.#prefix === undefined || isHalfTyped(query)) return;
    if (!asksElse(query, this.#said.query)) return;
    // Absolute, because browsers resolve the address against the page's <base>.
    const url = new URL(location.href);
    url.search = applyTo(url.search, query, this.#prefix);
    if (change === 'pushState') rememberPlaces();
    try {
      history[change](history.state, '', url);
    } catch {
      // Refused in frames without their own address, and by Safari after 100 changes in 30 seconds. The list works without it.
    }
    this.#said = this.#inAddress();
    dispatchEvent(new Event(changeEvent));
  }
}
