import { scriptAddress } from '../builder/addresses.js';

/** Signs of a visitor. An address with a fragment and a restored position scroll, too. */
const signs = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'scroll'];

/** With this parameter in the address, the script brings the embed doctor. */
const doctor = 'practice-doctor';

/**
 * Adds the script of the elements once a visitor is there, or an element comes into view. Until then, the page shows the same
 * practices as plain HTML, so its first paint waits for nothing.
 *
 * @param empty - where the page has nothing until the script has run
 */
export function bringElements(empty: Element): void {
  const controller = new AbortController();
  const bring = (): void => {
    if (controller.signal.aborted) return;
    controller.abort();
    observer.disconnect();
    const script = document.createElement('script');
    script.type = 'module';
    script.src = scriptAddress;
    document.head.append(script);
  };
  const observer = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) bring();
    },
    { rootMargin: '0px 0px 50%' },
  );
  for (const sign of signs)
    addEventListener(sign, bring, { passive: true, signal: controller.signal });
  if (scrollY > 0 || new URLSearchParams(location.search).has(doctor)) bring();
  else observer.observe(empty);
}
