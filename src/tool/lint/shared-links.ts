import type { Feed } from '../../feed/feed.js';
import { addressKey } from '../../feed/shared-addresses.js';
import { sentence } from '../../feed/sentence.js';
import { quote } from '../../feed/problem.js';
import { hint, type Doubt, type LintItem } from './lint.js';

/** Addresses that several practices have in common, so that no title links to them: one hint each. */
export class SharedLinks {
  /** Where each address is first. What is shared is known only when all items have been read. */
  readonly #first = new Map<string, Pick<LintItem, 'page' | 'path'>>();

  add({ page, texts }: LintItem): void {
    for (const { text, path } of texts) {
      const key = text.url && addressKey(text.url);
      if (key && !this.#first.has(key)) this.#first.set(key, { page, path: [...path, 'url'] });
    }
  }

  *doubts({ practices }: Feed): Generator<Doubt> {
    const shared = new Map<string, { readonly url: string; readonly ids: Set<string> }>();
    for (const { id, texts } of practices) {
      for (const { sharedUrl: url } of texts) {
        if (url === undefined) continue;
        const key = addressKey(url);
        const known = shared.get(key) ?? { url, ids: new Set() };
        shared.set(key, known);
        known.ids.add(id);
      }
    }
    for (const [key, { url, ids }] of shared) {
      const first = this.#first.get(key);
      const message = sentence`${ids.size} practices have the same address, ${quote(url)}. Their titles are not links; the cards link to it as the list of practices. Give each the address of its own page, if it has one.`;
      if (first) yield hint(first, first.path, 'shared-link', message);
    }
  }
}
