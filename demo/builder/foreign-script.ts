import { html, nothing, type TemplateResult } from 'lit';
import type { Options } from './options.js';

/** Scripts of other sites that the visitor has typed or agreed to since the page was loaded. */
const agreed = new Set<string>();

/** Remembers the script that is in the form: only a visitor puts one of another site there. */
export function agreeTo({ script }: Options): void {
  agreed.add(script);
}

/**
 * The options of a page address without a script of another site. Anybody can write an address, and the
 * owner of a snippet's script controls every page that has the snippet.
 */
export function withoutForeignScript(
  options: Options,
  defaults: Options,
): { readonly safe: Options; readonly foreign: string | undefined } {
  const { script } = options;
  const isOwn = new URL(script).origin === new URL(defaults.script).origin;
  if (isOwn || agreed.has(script)) return { safe: options, foreign: undefined };
  return { safe: { ...options, script: defaults.script }, foreign: script };
}

/** Names the script of another site that the page's address asks for, and lets the visitor agree to it. */
export function foreignScriptNote(
  foreign: string | undefined,
  agree: (script: string) => void,
): TemplateResult | typeof nothing {
  if (foreign === undefined) return nothing;
  return html`<p>
      The link to this page asks for a script of another site, <code>${foreign}</code>. The owner of
      a script controls every page that loads it. The snippet has the script of this site instead.
    </p>
    <button type="button" @click=${() => agree(foreign)}>Use the other script</button>`;
}
