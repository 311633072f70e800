// Functions that the fault tests run in the page. Each must be self-contained: it cannot use anything else in this file.
// A page has elements of its own, and frames: pages with a policy or a service worker, and the frame page once for each fault.
import type { PracticeList } from '../../src/elements/practice-list.js';

/** A fault as the page knows it. */
export interface Mounted {
  readonly name: string;
  readonly address: string;
  /** Which page the elements are on: '' is the top one, and otherwise the id of an iframe. */
  readonly page: string;
  /** Whether it takes until the deadline. */
  readonly slow: boolean;
  /** Address of the frame page for this fault, if it has one. */
  readonly frame: string | undefined;
}

/** What a visitor and a webmaster see of a load. */
export interface Outcome {
  readonly surface: 'list' | 'card' | 'list with a search' | 'frame';
  /** `pending`, `loaded`, `empty`, or the code of an error. */
  readonly end: string;
  /** Codes of the error events. */
  readonly codes: readonly string[];
  readonly titles: readonly string[];
  /** Text of the error message, or otherwise of the message that there are no practices. */
  readonly words: string;
  readonly fallback: boolean;
  readonly busy: boolean;
  /** Text of the count in the search. */
  readonly count: string;
}

/** Runs in the head of each page. */
export const witness = `<script nonce="x">
  events = [];
  for (const type of ['practice-error', 'practice-results'])
    addEventListener(type, ({ target, code }) => events.push({ target, code }));
</script>`;

interface Witness extends Window {
  readonly events: readonly { target: Element; code?: string }[];
  readonly seen: typeof seen;
  /** Whether a page in a frame is ready for elements. */
  readonly ready?: boolean;
}

/** Whether the pages in frames are ready for elements. */
export function areReady(): boolean {
  return [...document.querySelectorAll('iframe')].every(
    ({ contentWindow }) => (contentWindow as Witness | null)?.ready,
  );
}

/** Puts a list, a card, a list with a search, and a frame on the page for each fault. */
export async function mount(faults: readonly Mounted[]): Promise<void> {
  const put = (fault: Mounted, document: Document): void => {
    const section = document.createElement('section');
    section.dataset['fault'] = fault.name;
    const add = (name: string, attributes: Record<string, string>): void => {
      const element = document.createElement(name);
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
      const fallback = document.createElement('a');
      fallback.href = '/';
      fallback.textContent = 'Practices';
      element.append(fallback);
      section.append(element);
    };
    const id = `searched-${document.querySelectorAll('section').length}`;
    add('practice-list', { src: fault.address });
    add('practice-card', { src: fault.address, 'practice-id': 'a' });
    add('practice-search', { for: id });
    add('practice-list', { src: fault.address, id });
    document.body.append(section);
  };
  const putFrame = ({ name, frame: src }: Mounted): Promise<unknown> | undefined => {
    if (!src) return undefined;
    const frame = document.createElement('iframe');
    frame.title = name;
    frame.src = src;
    document.body.append(frame);
    return new Promise((resolve) => frame.addEventListener('load', resolve));
  };
  // Loads that wait until the deadline begin first. The other frames begin two at a time, so that none waits for the processor.
  const slow = faults.filter((fault) => fault.slow);
  const fast = faults.filter((fault) => !fault.slow);
  const hosts = new Map<string, Document>([['', document]]);
  for (const { id, contentWindow } of document.querySelectorAll('iframe')) {
    const inside = contentWindow as Witness | null;
    if (inside) hosts.set(id, inside.document);
  }
  for (const fault of [...slow, ...fast]) {
    const host = hosts.get(fault.page);
    if (host) put(fault, host);
  }
  for (const fault of slow) void putFrame(fault);
  while (fast.length) await Promise.all(fast.splice(0, 2).map(putFrame));
}

/** What has become of a fault's elements, here and in frames. */
export function outcomesOf({ name, page }: Mounted): Outcome[] {
  const outcomeOf = (element: Element, view: Witness): Outcome => {
    const root = element.shadowRoot;
    const list = element as PracticeList;
    const isCard = element.localName === 'practice-card';
    const events = view.events.filter(({ target }) => target === element);
    const codes = events.flatMap(({ code }) => code ?? []);
    const titles = [...element.querySelectorAll('[slot="title"]')].map(
      ({ textContent }) => textContent,
    );
    const ends = isCard
      ? codes.map((code) => (code === 'no-such-practice' ? 'empty' : code))
      : [list.error?.code ?? (list.results && !list.results.total ? 'empty' : undefined)];
    const message = root?.querySelector('[part="error"] [role="alert"], [part="empty"]');
    const search =
      element.id && view.document.querySelector(`practice-search[for="${element.id}"]`);
    const count = search ? search.shadowRoot?.querySelector('[part="count"]') : undefined;
    return {
      surface: isCard
        ? 'card'
        : view.document.querySelector('section')
          ? search
            ? 'list with a search'
            : 'list'
          : 'frame',
      end: titles.length ? 'loaded' : (ends.at(-1) ?? 'pending'),
      codes,
      titles,
      words: message?.textContent?.replace(/\s+/g, ' ').trim() ?? '',
      fallback: element.querySelector(':scope > a')?.checkVisibility() ?? false,
      busy: root?.querySelector('[aria-busy="true"]') != null,
      count: count?.checkVisibility() ? (count.textContent?.trim() ?? '') : '',
    };
  };
  const outcomes: Outcome[] = [];
  const frameOf = (selector: string): HTMLIFrameElement | null => document.querySelector(selector);
  const host = page
    ? (frameOf(`iframe[id="${page}"]`)?.contentWindow as Witness | null)
    : (globalThis as unknown as Witness);
  const section = host?.document.querySelector<HTMLElement>(`section[data-fault="${name}"]`);
  for (const element of section?.querySelectorAll(':scope > :is(practice-list, practice-card)') ??
    [])
    if (host) outcomes.push(outcomeOf(element, host));
  const frame = frameOf(`iframe[title="${name}"]`);
  const inside = frame?.contentWindow as Witness | null | undefined;
  const list = inside?.document.querySelector('practice-list');
  if (inside && list) outcomes.push(outcomeOf(list, inside));
  return outcomes;
}

/** What the consoles of a fault's frame, or of a page, were told. */
export function seenIn(titleOrId: string): typeof seen | undefined {
  if (!titleOrId) return seen;
  const frame = document.querySelector<HTMLIFrameElement>(
    `iframe[title="${titleOrId}"], iframe[id="${titleOrId}"]`,
  );
  return (frame?.contentWindow as Witness | null | undefined)?.seen;
}

/** Presses "Try again" in the card of a fault. */
export function tryAgain(name: string): void {
  const card = document.querySelector(`section[data-fault="${name}"] > practice-card`);
  const button = card?.shadowRoot?.querySelector<HTMLButtonElement>('[part="retry"]');
  if (!button) throw new Error('There is no button.');
  button.click();
}

/** Whether the lists and the card of a fault show a practice. */
export function haveTitles(name: string): boolean {
  const elements = document.querySelectorAll(
    `section[data-fault="${name}"] > :is(practice-list, practice-card)`,
  );
  return [...elements].every((element) => element.querySelector('[slot="title"]'));
}

/** What the browser tells a page when the network is back. */
export function goOnline(): void {
  dispatchEvent(new Event('online'));
}
