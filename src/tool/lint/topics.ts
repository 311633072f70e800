import { fold } from '../../feed/fold.js';
import { quote } from '../../feed/problem.js';
import { hint, type Lint } from './lint.js';

/**
 * Topics outside the list: the widgets show them as they are, in one language and in a filter of their own.
 *
 * @param topics folded slug or name → slug
 */
export function lintTopics(topics: ReadonlyMap<string, string>): Lint {
  return function* (item) {
    for (const topic of item.practice.topics) {
      const slug = topics.get(topic) ?? topics.get(fold(topic));
      if (slug === topic) continue;
      const advice = slug ? `Did you mean ${quote(slug)}?` : 'It is shown as it stands.';
      const message = `The list of topics has no ${quote(topic)}. ${advice}`;
      yield hint(item, [...item.path, 'tags'], 'unknown-topic', message);
    }
  };
}
