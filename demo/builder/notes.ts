import { html, nothing, type TemplateResult } from 'lit';
import { sourcesOf, type Options } from './options.js';
import { fileAddress, integrityMap, type Hashes } from './snippet.js';
import { renderCommands } from './static.js';

type Note = TemplateResult | typeof nothing;

/** What a webmaster must know in addition to the snippet. */
export function noteOf(options: Options, hashes: Hashes): { note: Note; integrity: Note } {
  return {
    note: html`${wayNote(options)}${mapNote(options)}`,
    integrity: integrityNote(options, hashes),
  };
}

function wayNote(options: Options): Note {
  switch (options.way) {
    case 'element':
      return html`<p>
        Visitors see the link inside
        <code>&lt;practice-${options.show === 'card' ? 'card' : 'list'}&gt;</code> until the
        practices have loaded, and if JavaScript is off.
      </p>`;
    case 'div':
      return html`<p>
        You can put what comes before the first <code>&lt;div&gt;</code> into the template of your
        site instead, once for all pages.
      </p>`;
    case 'iframe':
      return frameNote(options);
    case 'static':
      return staticNote(options);
  }
}

/** A frame shows only feeds of its own site and those that a file beside it allows. */
function frameNote(options: Options): TemplateResult {
  const { origin } = new URL(fileAddress(options, 'frame.html'));
  const others = sourcesOf(options).filter((address) => new URL(address).origin !== origin);
  const allowed = JSON.stringify({ feeds: others }, null, 2);
  return html`<p>
      If your page may load <code>practices.js</code> too, that script makes the frame as high as
      its content; otherwise the frame scrolls.
      ${options.ownColours ? 'The background colour applies to the cards.' : nothing}
    </p>
    ${
      others.length
        ? html`<p>
              The frame shows feeds of its own site and those that <code>frame.json</code>, beside
              <code>frame.html</code>, allows. For this snippet, it must have:
            </p>
            <pre><code>${allowed}</code></pre>`
        : html`<p>
            The frame shows feeds of its own site, as here, and those that <code>frame.json</code>,
            beside it, allows.
          </p>`
    }`;
}

function staticNote(options: Options): TemplateResult {
  const commands = renderCommands(options);
  return html`<p>
      This HTML does not change when the feed does. Inside <code>&lt;practice-list&gt;</code>, the
      live list replaces it if the script runs.
    </p>
    ${
      commands.length
        ? html`<p>
              ${commands.length > 1 ? 'These commands write' : 'This command writes'} it again.
              Topics are in it if <code>--topics</code> names a table with their names.
            </p>
            <pre><code>${commands.join('\n')}</code></pre>`
        : html`<p>
            The command <code>render</code> cannot choose a single practice. In JavaScript,
            <code>renderPractices</code> does, with <code>ids</code>:
            <a href="../docs/feed.html#without-javascript">Without JavaScript</a>
          </p>`
    }`;
}

function mapNote({ map, show, way }: Options): Note {
  if (!map || show === 'card') return nothing;
  return way === 'static'
    ? html`<p>The map is a picture in the HTML, with a link for each city. It requests nothing.</p>`
    : html`<p>
        The map requests only its own file, from the folder of the script. Its coastlines are in
        that file: no other server is asked for anything.
      </p>`;
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
