// Functions that the tests of several feeds run in the page. Each must be self-contained: it cannot use anything else in this file.
import type { PracticeList } from '../../src/elements/practice-list.js';

/** What a visitor sees of a list of two feeds that has settled. */
export interface PairOutcome {
  readonly titles: readonly string[];
  /** The code and the address of each error event. */
  readonly errors: readonly string[];
  /** Text of the error message, or an empty one. */
  readonly alert: string;
  readonly fallback: boolean;
  /** How many times other practices were shown. */
  readonly shown: number;
}

/** Puts a list of two feeds on the page for each pair. */
export function mountPairs(pairs: readonly { name: string; src: string }[]): void {
  for (const { name, src } of pairs) {
    const list = document.createElement('practice-list');
    list.dataset['pair'] = name;
    list.dataset['shown'] = '0';
    list.dataset['errors'] = '';
    list.addEventListener('practice-results', () => {
      list.dataset['shown'] = String(Number(list.dataset['shown']) + 1);
    });
    list.addEventListener('practice-error', ({ code, address }) => {
      list.dataset['errors'] += `${code} ${address}\n`;
    });
    list.setAttribute('sort', 'feed');
    list.setAttribute('src', src);
    list.innerHTML = '<a href="/">Practices</a>';
    document.body.append(list);
  }
}

/** What has become of a pair; undefined while it loads. */
export function outcomeOf(name: string): PairOutcome | undefined {
  const list = document.querySelector<PracticeList>(`[data-pair="${name}"]`);
  const root = list?.shadowRoot;
  if (!list || !root || root.querySelector('[aria-busy="true"]')) return undefined;
  if (!list.results && !list.error) return undefined;
  const titles = [...list.querySelectorAll('[slot="title"]')].map(({ textContent }) => textContent);
  if (list.results && titles.length < list.results.total) return undefined;
  return {
    titles,
    errors: (list.dataset['errors'] ?? '').split('\n').filter(Boolean),
    alert: root.querySelector('[part="error"] [role="alert"]')?.textContent ?? '',
    fallback: list.querySelector(':scope > a')?.checkVisibility() ?? false,
    shown: Number(list.dataset['shown']),
  };
}

/** Presses "Try again" below the list of a pair. */
export function pressRetry(name: string): void {
  const list = document.querySelector(`[data-pair="${name}"]`);
  const button = list?.shadowRoot?.querySelector<HTMLButtonElement>('[part="retry"]');
  if (!button) throw new Error('There is no button.');
  button.click();
}

/** The warnings that name one of these addresses, once there are so many. */
export function warningsOf(
  addresses: readonly string[],
  least: number,
): { readonly said: readonly string[] } | undefined {
  const said = seen.warnings.filter((each) => addresses.some((one) => each.includes(one)));
  return said.length < least ? undefined : { said };
}

/** Whether the list of a pair shows so many practices. */
export function haveTitles(name: string, count: number): boolean {
  return document.querySelectorAll(`[data-pair="${name}"] [slot="title"]`).length === count;
}
