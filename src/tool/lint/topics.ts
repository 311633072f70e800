import { fold } from '../../feed/fold.js';
import { quote } from '../../feed/problem.js';
import { hint, type Doubt, type LintContext, type LintItem } from './lint.js';

/** Topics outside the list: the widgets show them as they are, in one language and in a filter of their own. */
export function* lintTopics(item: LintItem, { topics }: LintContext): Generator<Doubt> {
  if (!topics) return;
  const known = new Set(topics.values());
  for (const topic of item.practice.topics) {
    if (known.has(topic)) continue;
    const slug = topics.get(fold(topic));
    const advice = slug ? `Did you mean ${quote(slug)}?` : 'It is shown as it stands.';
    const message = `The list of topics has no ${quote(topic)}. ${advice}`;
    yield hint(item, [...item.path, 'tags'], 'unknown-topic', message);
  }
}
