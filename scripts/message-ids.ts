import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { generateMsgId, HASH_DELIMITER } from '@lit/localize/internal/id-generation.js';
import type { Plugin } from 'vite';
import { hash } from '../src/feed/text/hash.js';

/** A message as translators get it. Each language has all of them. */
const unit = /<trans-unit id="(s[\da-f]{16})">\s*<source>([^]*?)<\/source>/g;
const units = 'src/locales/xliff/fr.xlf';

const entities = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['amp', '&'],
]);

/** What @lit/localize makes an id of: the English text, with a mark for each placeholder. */
function textOf(source: string): string {
  return source
    .replace(/<x [^>]*\/>/g, HASH_DELIMITER)
    .replace(/&(\w+);/g, (entity, name: string) => entities.get(name) ?? entity);
}

/** The ids of the embed build, by those of @lit/localize, which the modules of npm have. */
export function shortMessageIds(): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const [, id = '', source = ''] of readFileSync(units, 'utf8').matchAll(unit)) {
    const text = textOf(source);
    if (generateMsgId(text, false) !== id)
      throw new Error(`${units}: ${id} is not the id of "${text}".`);
    ids.set(id, `s${hash(text)}`);
  }
  if (new Set(ids.values()).size < ids.size) throw new Error('Two messages have the same id.');
  return ids;
}

/**
 * Gives messages the ids that our own hash makes of their texts. Those of @lit/localize are twice as long, and the function that makes
 * them is as large as ten messages.
 */
export function messageIds(): Plugin {
  const ids = shortMessageIds();
  return {
    name: 'message-ids',
    enforce: 'pre',
    transform(code, id) {
      if (id.endsWith('/@lit/localize/internal/fnv1a64.js')) {
        const own = JSON.stringify(resolve('src/feed/text/hash.ts'));
        return { code: `export { hash as fnv1a64 } from ${own};`, map: null };
      }
      if (!id.includes('/src/locales/generated/')) return null;
      const changed = code.replace(/^'(s[\da-f]{16})':/gm, (_, long: string) => {
        const short = ids.get(long);
        if (!short) this.error(`${units} lacks the message ${long}.`);
        return `${short}:`;
      });
      return { code: changed, map: null };
    },
  };
}
