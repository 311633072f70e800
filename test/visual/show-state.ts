/**
 * Adds an element to a place on the page, and waits until it is in one of its states. It may return a function that waits for what
 * takes longer, so that the states after it need not.
 */
export type ShowState = (
  place: HTMLElement,
  feed: unknown,
) => Promise<void | (() => Promise<void>)>;

/** Makes the author's own content, from the gallery's feed or not. */
export type Content = (feed: unknown) => Element;

type Names = 'practice-card' | 'practice-list' | 'practice-map' | 'practice-search';

/** Addresses that `answers.ts` answers. Where the second answer is another than the first, each state has its own. */
export const feedAddress = {
  hangs: 'never.json',
  fails: 'down.json',
  failsOnce: (state: string) => `failed-once.json?${state}`,
  failsThenHangs: (state: string) => `failed-then-never.json?${state}`,
};

export function make<N extends Names>(
  name: N,
  properties: Partial<HTMLElementTagNameMap[N]>,
): HTMLElementTagNameMap[N] {
  const element = Object.assign(document.createElement(name), properties);
  const { layout } = properties as { readonly layout?: string };
  // The property does not set the attribute, which style sheets depend on.
  if (layout) element.setAttribute('layout', layout);
  return element;
}

export async function until(done: () => unknown): Promise<void> {
  while (!done()) await new Promise(requestAnimationFrame);
}

/** An element with this part in an element's shadow root. */
export function part(element: Element, name: string): HTMLElement | null {
  return element.shadowRoot?.querySelector<HTMLElement>(`[part~="${name}"]`) ?? null;
}

export async function press(element: Element, name: string): Promise<void> {
  await until(() => part(element, name));
  part(element, name)?.click();
}

export function isBusy({ shadowRoot }: Element): boolean {
  return !!shadowRoot?.querySelector('[aria-busy="true"]');
}

export function fallback(): HTMLElement {
  const link = document.createElement('a');
  link.href = 'https://practices.example/';
  link.append('Good practices of Intercultural Cities');
  return link;
}

export function unfold(card: Element): void {
  const details = card.shadowRoot?.querySelector('details');
  if (details) details.open = true;
}
