/** Maximum number of results kept per function. Real feeds have few languages, periods and cities; a hostile one may have many. */
const most = 2_000;

/**
 * Wraps a pure function of one text so that it remembers its results, because calls of `Intl` and regular expressions take
 * microseconds. At the limit, the least recently used result is dropped.
 */
export function remember<T>(compute: (text: string) => T, limit = most): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    let answer = answers.get(text);
    if (answer !== undefined || answers.has(text)) {
      // Maps keep insertion order, so the first key is the oldest. Moving a key costs more than reading it, so keys are moved
      // only once the map is full.
      if (answers.size === limit) {
        answers.delete(text);
        answers.set(text, answer as T);
      }
      return answer as T;
    }
    answer = compute(text);
    if (answers.size === limit) {
      const [oldest = ''] = answers.keys();
      answers.delete(oldest);
    }
    answers.set(text, answer);
    return answer;
  };
}
