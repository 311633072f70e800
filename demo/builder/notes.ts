import { html, nothing, type TemplateResult } from 'lit';
import type { Options } from './options.js';
import { integrityMap, type Hashes } from './snippet.js';
import { renderCommand } from './static.js';

type Note = TemplateResult | typeof nothing;

/** What a webmaster must know in addition to the snippet. */
export function noteOf(options: Options, hashes: Hashes): { note: Note; integrity: Note } {
  return { note: wayNote(options), integrity: integrityNote(options, hashes) };
}

function wayNote(options: Options): Note {
  switch (options.way) {
    case 'element':
      return html`<p>
        Visitors see the link inside until the practices have loaded, and if JavaScript is off.
      </p>`;
    case 'div':
      return html`<p>
        You can put the part above the blank line into the template of your site instead, once for
        all pages.
      </p>`;
    case 'iframe':
      return html`<p>
        If your page may load <code>practices.js</code> too, that script makes the frame as high as
        its content; otherwise the frame scrolls. The frame shows feeds of its own site and those
        that <code>frame.json</code>, beside it, allows.
        ${options.ownColours ? 'The background colour applies to the cards.' : nothing}
      </p>`;
    case 'static':
      return html`<p>
          This HTML does not change when the feed does. Inside <code>&lt;practice-list&gt;</code>,
          the live list replaces it if the script runs. This command writes it again:
        </p>
        <pre><code>${renderCommand(options)}</code></pre>`;
  }
}

function integrityNote(options: Options, hashes: Hashes): Note {
  if (!hashes.size)
    return html`There is no readable <code>integrity.json</code> beside the script.
      <code>npm run build</code> writes it: put all of <code>dist/embed/</code> on your server.`;
  return html`Uses the hashes in <code>integrity.json</code>${
      integrityMap(options, hashes)
        ? html`; those of files that the script loads later are in an import map`
        : nothing
    }.
    If you update the script, make a new snippet.`;
}
