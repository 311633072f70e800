import { html, nothing, type TemplateResult } from 'lit';
import { nearest } from '../../src/search/text/advice.js';
import { fromParams, plain, type Options } from './options.js';

/** Something in a link or in the form that the builder does not understand. */
export interface Unread {
  readonly name: string;
  readonly value: string;
  /** What the builder does instead. */
  readonly instead: string;
}

const repeated = 'It is there twice; the first value is used.';

/** Control characters, but for those of lines and tables, which are read as the spaces that they are. */
const controls = /[^\P{Cc}\t\n\r]/gu;

/** What the builder does not understand in a page address or a form. */
export function unreadIn(params: URLSearchParams, defaults: Options): readonly Unread[] {
  const unread: Unread[] = [];
  const used = new Map<string, unknown>(Object.entries(fromParams(params, defaults)));
  for (const name of new Set(params.keys())) {
    // It is the doctor's: src/doctor-in-address.ts.
    if (name === 'practice-doctor') continue;
    const all = params.getAll(name);
    const [first = '', ...others] = all.map(plain);
    if (!used.has(name)) {
      const near = nearest(name, [...used.keys()]);
      const instead = `The builder has no such choice.${near ? ` Did you mean ${near}?` : ''}`;
      unread.push({ name, value: first, instead });
    } else {
      const found = new Set(all[0]?.match(controls));
      if (found.size) {
        const instead = `It has ${[...found].map(codePoint).join(', ')}; such control characters are read as spaces.`;
        unread.push({ name, value: first, instead });
      }
      for (const value of others) unread.push({ name, value, instead: repeated });
    }
  }
  fromParams(params, defaults, (name, value, fault) => {
    const instead =
      fault === 'repeated' ? repeated : `Not understood; the snippet has ${shown(used.get(name))}.`;
    unread.push({ name, value, instead });
  });
  return unread;
}

/** As Unicode writes it: `U+0000`. */
function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function shown(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return value ? String(value) : 'the default';
}

/** Shows what is not understood, as it is. */
export function unreadNote(
  unread: readonly Unread[],
  where: string,
): TemplateResult | typeof nothing {
  if (!unread.length) return nothing;
  return html`<p>${where}</p>
    <ul>
      ${unread.map(
        ({ name, value, instead }) =>
          html`<li><code>${`${name}=${value}`}</code> – ${instead}</li>`,
      )}
    </ul>`;
}
