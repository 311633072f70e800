/** Most answers kept: a feed has few languages and periods, and a hostile one must not fill the memory. */
const most = 2_000;

/** A pure function of one text with its answers remembered: `Intl` and patterns take microseconds each time. */
export function remember<T>(compute: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined || answers.has(text)) return known as T;
    if (answers.size === most) answers.clear();
    const answer = compute(text);
    answers.set(text, answer);
    return answer;
  };
}
