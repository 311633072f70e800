import { hint, type Doubt, type LintItem } from './lint.js';
import { textChecks } from './text-checks.js';

/** Traces of copying and editing in what people read. */
export function* lintText(item: LintItem): Generator<Doubt> {
  for (const { path: way, texts, language = '' } of item.languages) {
    const [code = ''] = language.split('-');
    for (const { kind, value, path } of texts) {
      for (const check of textChecks) {
        if (!check.kinds.includes(kind)) continue;
        const message = check.find(value, code);
        if (message) yield hint(item, [...way, ...path], check.code, message);
      }
    }
  }
}
