import { html, nothing, type TemplateResult } from 'lit';
import type { Options } from './options.js';
import { languageFile, type Hashes } from './snippet.js';
import { renderCommand } from './static.js';

type Note = TemplateResult | typeof nothing;

/** What a webmaster has to know besides the snippet. */
export function noteOf(options: Options, hashes: Hashes): { note: Note; integrity: Note } {
  return { note: wayNote(options), integrity: integrityNote(options, hashes) };
}

function wayNote(options: Options): Note {
  switch (options.way) {
    case 'element':
      return html`<p>
        The link inside shows until the practices are there, and without JavaScript.
      </p>`;
    case 'div':
      return html`<p>
        What stands above the blank line may go into the template of your site instead, once for all
        pages.
      </p>`;
    case 'iframe':
      return html`<p>
        Where a script is allowed too, <code>practices.js</code> gives the frame the height of its
        content; without it, it scrolls. The frame shows feeds of its own site, and those that
        <code>frame.json</code> beside it allows.
        ${options.ownColours ? 'The background is that of the cards.' : nothing}
      </p>`;
    case 'static':
      return html`<p>
          This does not change when the feed does. Inside <code>&lt;practice-list&gt;</code>, it is
          replaced where scripts run. To write it anew by program:
        </p>
        <pre><code>${renderCommand(options)}</code></pre>`;
  }
}

function integrityNote(options: Options, hashes: Hashes): Note {
  if (!hashes.size)
    return html`No <code>integrity.json</code> can be read beside the script.
      <code>npm run build</code> writes it: put all of <code>dist/embed/</code> on your server.`;
  const file = languageFile(options);
  return html`By the hashes of <code>integrity.json</code>${
      file ? html`, for <code>${file}</code> in an import map` : nothing
    }.
    After an update of the script, make the snippet anew.`;
}
