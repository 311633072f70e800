import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { applyTo, fromParams, practiceIn } from '../search/params.js';
import { normalise, type Query } from '../search/query.js';

/** An element whose query may stand in the page's address. */
export interface AddressHost extends ReactiveControllerHost {
  /** What the query's parameters begin with; absent where the address is not to be touched. */
  urlPrefix?: string;
  query: Query;
}

/** Milliseconds of calm before typing is written down. Safari refuses more than 100 changes of the address in 30 seconds. */
const calm = 300;

function withoutText(query: Query): string {
  return JSON.stringify({ ...normalise(query), text: undefined });
}

/**
 * Keeps a host's query and the page's address in step, where the host has a `url-prefix`: what is typed replaces the entry in
 * the history, a choice makes a new one, and going back brings the former query. Parameters of others, the hash and the
 * history's state stay as they are.
 */
export class PageAddress implements ReactiveController {
  readonly #host: AddressHost;
  /** The query that the address holds. */
  #written: Query = {};
  #timer: ReturnType<typeof setTimeout> | undefined;
  #prefix: string | undefined;

  /** Id of the practice that the address points to. */
  practice: string | undefined;

  constructor(host: AddressHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Address that leads to one practice on this page; undefined where the host keeps out of the address. */
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
    if (this.#prefix !== undefined) this.#read();
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#read);
    clearTimeout(this.#timer);
  }

  /** To be called before the host looks at its query. */
  follow(): void {
    const { urlPrefix, query } = this.#host;
    if (urlPrefix !== this.#prefix) {
      this.#prefix = urlPrefix;
      // A query that a script gave goes before what the address says.
      if (!Object.keys(normalise(query)).length) this.#read();
    }
    if (urlPrefix === undefined || query === this.#written) return;
    clearTimeout(this.#timer);
    if (withoutText(query) !== withoutText(this.#written)) this.#write('pushState');
    else this.#timer = setTimeout(() => this.#write('replaceState'), calm);
  }

  readonly #read = (): void => {
    if (this.#prefix === undefined) return;
    clearTimeout(this.#timer);
    const params = new URLSearchParams(location.search);
    this.#written = fromParams(params, this.#prefix);
    this.#host.query = this.#written;
    this.practice = practiceIn(params, this.#prefix);
    this.#host.requestUpdate();
  };

  #write(change: 'pushState' | 'replaceState'): void {
    const { urlPrefix, query } = this.#host;
    if (urlPrefix === undefined) return;
    this.#written = query;
    const search = applyTo(location.search, query, urlPrefix);
    if (search === location.search) return;
    this.practice = undefined;
    try {
      history[change](history.state, '', `${location.pathname}${search}${location.hash}`);
    } catch {
      // Frames without an address of their own have none to change, and Safari refuses the 101st change in half a minute:
      // the list shows what is asked all the same.
    }
  }
}
