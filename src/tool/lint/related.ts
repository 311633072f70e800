import type { Feed } from '../../feed/feed.js';
import { quote } from '../../feed/problem.js';
import { sentence } from '../../feed/sentence.js';
import { hint, type Doubt, type LintItem } from './lint.js';

/** Practices that others name as related, of which the feed has none, or that name themselves. */
export class RelatedIds {
  readonly #named: (Pick<LintItem, 'page' | 'path'> & {
    readonly own: string;
    readonly id: string;
  })[] = [];

  add({ page, practice: { id: own, related = [] }, find }: LintItem): void {
    if (!related.length) return;
    const { path } = find('related');
    for (const id of related) this.#named.push({ page, path, own, id });
  }

  *doubts({ practices }: Feed): Generator<Doubt> {
    const known = new Set(practices.map(({ id }) => id));
    for (const { own, id, ...place } of this.#named) {
      if (known.has(id) && id !== own) continue;
      const message =
        id === own
          ? sentence`A practice is not related to itself.`
          : sentence`The feed has no practice with the id ${quote(id)}, so it is not shown as related.`;
      yield hint(place, place.path, 'unknown-related', message);
    }
  }
}
